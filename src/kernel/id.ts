import { v7, validate } from 'uuid';

/** A UUIDv7 (RFC 9562) in lower case. Ids of one process sort by the moment they were made. */
export type Id = string;

/** Makes a new id. The only way ids come into being. */
export function newId(): Id {
  return v7();
}

export function isId(value: unknown): value is Id {
  return typeof value === 'string' && validate(value);
}

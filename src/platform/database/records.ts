import type { EntityManager, EntitySchema, ObjectLiteral } from 'typeorm';
import { notFound, staleVersion } from '../../kernel/problem';

/** A record that is edited by version. */
export interface Versioned extends ObjectLiteral {
  readonly id: string;
  readonly version: number;
}

/**
 * Takes one record locked for change (`FOR UPDATE`).
 * @throws Problem not-found
 */
export async function takeRecord<T extends Versioned>(
  manager: EntityManager,
  schema: EntitySchema<T>,
  id: string,
): Promise<T> {
  const record = await manager
    .createQueryBuilder(schema, 'record')
    .setLock('pessimistic_write')
    .where('record.id = :id', { id })
    .getOne();
  if (record === null) throw notFound({ id });
  return record;
}

/**
 * Writes the next state of a record over the version it was taken at, and counts the version up.
 * @throws Problem stale-version when somebody else was faster
 */
export async function saveRecord<T extends Versioned>(
  manager: EntityManager,
  schema: EntitySchema<T>,
  record: T,
): Promise<T> {
  const next: T = { ...record, version: record.version + 1 };
  const result = await manager
    .createQueryBuilder()
    .update(schema)
    .set(next)
    .where('id = :id AND version = :version', { id: record.id, version: record.version })
    .execute();
  if (result.affected !== 1) throw staleVersion({ id: record.id });
  return next;
}

/** Adds a new record. */
export async function addRecord<T extends ObjectLiteral>(
  manager: EntityManager,
  schema: EntitySchema<T>,
  record: T,
): Promise<T> {
  await manager.createQueryBuilder().insert().into(schema).values(record).updateEntity(false).execute();
  return record;
}

import { createHmac, timingSafeEqual } from 'node:crypto';
import { type Id, isId } from '../../kernel/id';

/** The last part of a person's address for unsubscribing: nobody makes it without the secret of the house. */
export function tokenFor(personId: Id, secret: string): string {
  return `${personId}.${signature(personId, secret)}`;
}

/** Whose it is; null: it is not of this house. */
export function personOf(token: string, secret: string): Id | null {
  const [personId = '', given = ''] = token.split('.');
  if (!isId(personId)) return null;
  const expected = Buffer.from(signature(personId, secret));
  const stated = Buffer.from(given);
  return stated.length === expected.length && timingSafeEqual(stated, expected) ? personId : null;
}

function signature(personId: Id, secret: string): string {
  return createHmac('sha256', secret).update(`unsubscribe:${personId}`).digest('base64url');
}

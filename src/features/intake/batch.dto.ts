import { invalidRequest } from '../../kernel/problem';
import { faultText } from '../../platform/http/problem.filter';
import type { TakenDto } from './intake.dto';
import type { Taken } from '../feed/public';

/** Interactions of one batch. */
const BATCH_LIMIT = 1_000;

/** The items of a batch as stated. @throws Problem invalid-request */
export function batchOf(body: unknown): readonly unknown[] {
  const { items, ...others } = (typeof body === 'object' && body !== null ? body : {}) as Record<string, unknown>;
  const unknown = Object.keys(others)[0];
  if (unknown !== undefined) throw invalidRequest({}, { faults: [{ pointer: `/${unknown}`, code: 'unknown-field' }] });
  if (!Array.isArray(items)) throw invalidRequest({}, { faults: [{ pointer: '/items', code: 'not-a-list' }] });
  if (items.length === 0)
    throw invalidRequest({}, { faults: [{ pointer: '/items', code: 'too-few', params: { limit: 1 } }] });
  if (items.length > BATCH_LIMIT) {
    throw invalidRequest({}, { faults: [{ pointer: '/items', code: 'too-many', params: { limit: BATCH_LIMIT } }] });
  }
  return items;
}

/** What became of one item, in the caller's language. */
export function takenDto(taken: Taken, index: number, language: string): TakenDto {
  return taken.status === 'fault'
    ? { index, status: 'fault', id: null, faults: taken.faults.map((fault) => faultText(fault, language)) }
    : { index, status: taken.status, id: taken.id, faults: [] };
}

import { comparable, firstOf } from './phrases';
import type { Span } from './span';

/** Words of the other identity: on a personal account as the company, on a business channel as a private person. */
export function findMixedIdentity(text: string, accountKind: string, phrases: readonly string[]): Span[] {
  const code = accountKind === 'personal' ? 'speaks-as-company' : 'speaks-privately';
  let end = 0;
  return firstOf(comparable(text), phrases).flatMap(({ from, to }) => {
    if (from < end) return [];
    end = to;
    return [{ code, from, to }];
  });
}

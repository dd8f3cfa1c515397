import type { Actor } from '../../kernel/actor';
import { holds } from '../../platform/access/reach';

/** Drafts are seen by those who write rules, and by operators. */
export function seesDrafts(actor: Actor): boolean {
  return holds(actor, 'rules:write');
}

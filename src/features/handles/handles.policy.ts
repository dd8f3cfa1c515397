import { declareSubject } from '../../platform/access/subjects';
import type { Id } from '../../kernel/id';
import type { HandleView } from './handles.reader';

/** Whoever decides on a handle within a scope: by its holder's legal entity and department. */
declareSubject(
  'handle',
  `SELECT FROM handles.handle h JOIN people.known k ON k.person_id = h.person_id
   WHERE h.id = $1 AND access.reaches_person($2, k.legal_entity, k.department)`,
);

export const HANDLE_ACTS = ['withdraw', 'confirm', 'give-up', 'approve', 'decline', 'sunset'] as const;
export type HandleAct = (typeof HANDLE_ACTS)[number];

/** What somebody may do with a handle: its holder, or a lead (whose permit is asked when they act). */
export function handleActs({ personId, state }: HandleView, viewerId: Id, decides: boolean): HandleAct[] {
  const own = personId === viewerId;
  return HANDLE_ACTS.filter((act) => {
    if (act === 'withdraw') return own && state === 'requested';
    if (act === 'confirm' || act === 'give-up') return own && state === 'approved';
    return decides && !own && state === (act === 'sunset' ? 'approved' : 'requested');
  });
}

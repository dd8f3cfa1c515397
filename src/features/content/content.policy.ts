import type { Id } from '../../kernel/id';
import { declareSubject } from '../../platform/access/subjects';
import { isInForce, type Item } from './item';

/** Whoever decides on content within a scope: by the legal entity and department of who suggested it. */
declareSubject(
  'content',
  `SELECT FROM content.item i JOIN people.known k ON k.person_id = i.suggested_by
   WHERE i.id = $1 AND access.reaches_person($2, k.legal_entity, k.department)`,
);

export const CONTENT_ACTS = ['edit', 'approve', 'decline', 'retire', 'share'] as const;
export type ContentAct = (typeof CONTENT_ACTS)[number];

/** What somebody may do with an item as it stands; whether they may share it is asked of their permits. */
export function contentActs(
  item: Pick<Item, 'state' | 'suggestedBy' | 'ownerId' | 'approvedRevision' | 'expiresAt'>,
  statedBy: Id,
  { personId, decides }: { readonly personId: Id; readonly decides: boolean },
  now: Date,
): ContentAct[] {
  const own = personId === item.suggestedBy || personId === item.ownerId;
  const others = personId !== item.suggestedBy && personId !== statedBy;
  return CONTENT_ACTS.filter((act) => {
    if (act === 'share') return isInForce(item, now);
    if (item.state === 'retired') return false;
    if (act === 'edit' || act === 'retire') return own || decides;
    return decides && others && item.state === 'suggested';
  });
}

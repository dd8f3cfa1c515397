import type { Id } from '../../kernel/id';
import { approvalMissing, notApprover } from './consultations.errors';

export const AREAS = ['legal', 'hr', 'works-council', 'social-media'] as const;
export type Area = (typeof AREAS)[number];

/** Somebody who has to approve every edition of a document. */
export interface Approver {
  readonly area: string;
  readonly personId: Id;
}

/** What publishing a draft rests on. */
export interface Standing {
  readonly authorId: Id | null;
  readonly named: readonly Approver[];
  /** Who approved the draft as it is now. */
  readonly approvedBy: readonly Id[];
}

/** What of a standing is missing: areas by name, and `another` when nobody but the author approved. */
export function missingApprovals({ authorId, named, approvedBy }: Standing): readonly string[] {
  const areas = named.filter(({ personId }) => !approvedBy.includes(personId)).map(({ area }) => area);
  const another = authorId !== null && !approvedBy.some((personId) => personId !== authorId);
  return [...new Set(areas), ...(another ? ['another'] : [])];
}

/** Nobody publishes alone. @throws Problem approval-missing */
export function demandApproved(standing: Standing): void {
  const missing = missingApprovals(standing);
  if (missing.length > 0) throw approvalMissing({ areas: missing.join(', ') });
}

/**
 * For which areas somebody approves: those they are named for; where they are named for none, a role entitles them.
 * @throws Problem not-approver
 */
export function areasOf(personId: Id, named: readonly Approver[], byRole: boolean): readonly string[] {
  const areas = named.filter((one) => one.personId === personId).map(({ area }) => area);
  if (areas.length === 0 && !byRole) throw notApprover();
  return areas;
}

import type { Picture } from '../detectors/public';
import { KINDS } from '../drafts/public';
import type { Capability } from '../permits/public';

/** What words may be checked as: whatever is drafted, and a reaction without words. */
export const CHECKED_KINDS = [...KINDS, 'like'] as const;
export type CheckedKind = (typeof CHECKED_KINDS)[number];

/** The permit that whoever writes it needs; a reaction passes on what others wrote, as a share does. */
export function capabilityOf(kind: string): Capability {
  return KINDS.find((known) => known === kind) ?? 'share';
}

/** A picture as stated: what is not said of it does not hold. */
export function pictureOf(stated: {
  readonly kind: Picture['kind'];
  readonly alternative?: string | null;
  readonly decorative?: boolean;
  readonly captions?: boolean;
}): Picture {
  const { kind, alternative = null, decorative = false, captions = false } = stated;
  return { kind, alternative, decorative, captions };
}

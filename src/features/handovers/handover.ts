import type { Id } from '../../kernel/id';
import { notFound } from '../../kernel/problem';
import { handoverOver } from './handovers.errors';

export const ANSWERS = ['accepted', 'declined', 'withdrawn'] as const;
export type HandoverAnswer = (typeof ANSWERS)[number];

/** One person asks a colleague to take over what they hold. */
export interface Handover {
  readonly id: Id;
  readonly interactionId: Id;
  readonly fromPersonId: Id;
  readonly toPersonId: Id;
  readonly note: string;
  readonly at: Date;
  readonly answer: HandoverAnswer | null;
}

/** Only the colleague accepts or declines, only the holder withdraws, and once. @throws Problem not-found, handover-over */
export function answer(handover: Handover, personId: Id, as: HandoverAnswer): Handover {
  const by = as === 'withdrawn' ? handover.fromPersonId : handover.toPersonId;
  if (by !== personId) throw notFound({ id: handover.id });
  if (handover.answer !== null) throw handoverOver();
  return { ...handover, answer: as };
}

import type { CalendarDate } from '../../kernel/clock';
import type { Id } from '../../kernel/id';
import type { Handling } from '../curricula/public';
import { publicationStrands } from './successions.errors';

/** What became of those on earlier editions of a track when the next one was published. */
export interface Succession {
  readonly editionId: Id;
  readonly trackId: Id;
  readonly enrolled: Handling['enrolled'];
  readonly holders: Handling['holders'];
  readonly renewBy: CalendarDate | null;
  readonly decidedAt: Date;
  /** Enrolments to be moved, and how many have been. */
  readonly total: number;
  readonly done: number;
  /** Up to where their list is done, in the order of their ids. */
  readonly reached: Id | null;
  /** Awards that end earlier; null while that is still to be done. */
  readonly renewed: number | null;
  readonly completedAt: Date | null;
}

/** Whom it concerns, counted before it is done. */
export interface Concerned {
  /** Open enrolments on earlier editions. */
  readonly enrolled: number;
  /** Holders by earlier editions, and those of them who are to renew. */
  readonly holders: number;
  readonly renewing: number;
  /** Whoever could not finish by their date any more, learning a module a day. */
  readonly stranded: number;
}

/** @throws Problem publication-strands naming how many, unless it is done knowingly */
export function demandNobodyStranded({ stranded }: Concerned, { despite }: Handling): void {
  if (stranded > 0 && !despite) throw publicationStrands({ persons: stranded });
}

/** The next state after a part was done; completed when nothing is left. */
export function advance(succession: Succession, part: readonly Id[], renewed: number | null, at: Date): Succession {
  const isOver = part.length === 0 && renewed !== null;
  return {
    ...succession,
    done: succession.done + part.length,
    reached: part.at(-1) ?? succession.reached,
    renewed: succession.renewed ?? renewed,
    completedAt: isOver ? at : succession.completedAt,
  };
}

import { Injectable } from '@nestjs/common';
import type { Id } from '../../kernel/id';
import type { Problem } from '../../kernel/problem';
import type { Act } from './draft.policy';
import type { Draft } from './draft';

/** Acts on submitted words that the room above orders by steps. */
export const ORDERED: readonly Act[] = ['approve', 'suggest', 'return', 'decline'];

/** What stands against somebody's deciding on a draft now; null: it is their turn. */
export type Turn = (draft: Draft, personId: Id, act: Act) => Promise<Problem | null>;

/** Whose turn it is to decide, as the room that reviews says while somebody looks at a draft; without it, anybody's. */
@Injectable()
export class Turns {
  private turn: Turn = () => Promise.resolve(null);

  heed(turn: Turn): void {
    this.turn = turn;
  }

  async refusal(draft: Draft, personId: Id, act: Act): Promise<Problem | null> {
    return ORDERED.includes(act) ? this.turn(draft, personId, act) : null;
  }
}

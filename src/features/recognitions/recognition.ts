import { type CalendarDate, dateOf } from '../../kernel/clock';
import { type Id, newId } from '../../kernel/id';
import { transitions } from '../../kernel/transitions';
import { dateInThePast } from '../training/public';
import { ownRecognition, recognitionDecided, sameProposer } from './recognitions.errors';

export type RecognitionState = 'proposed' | 'confirmed' | 'refused';

/** Prior learning that stands for a belt until a date: one person proposes, another decides, neither for themselves. */
export interface Recognition {
  readonly id: Id;
  readonly personId: Id;
  readonly beltId: Id;
  readonly reason: string;
  /** The last day on which the belt is held. */
  readonly endsOn: CalendarDate;
  readonly state: RecognitionState;
  readonly proposedBy: Id;
  readonly proposedAt: Date;
  readonly decidedBy: Id | null;
  readonly decidedAt: Date | null;
  readonly version: number;
}

export const RECOGNITION_STATES = transitions<RecognitionState>('proposed', {
  proposed: ['confirmed', 'refused'],
  confirmed: [],
  refused: [],
});

export interface Proposal {
  readonly personId: Id;
  readonly beltId: Id;
  readonly reason: string;
  readonly endsOn: CalendarDate;
}

/** @throws Problem own-recognition, date-in-the-past */
export function propose(proposal: Proposal, by: Id, at: Date): Recognition {
  if (by === proposal.personId) throw ownRecognition();
  if (proposal.endsOn < dateOf(at)) throw dateInThePast({ date: proposal.endsOn });
  return {
    ...proposal,
    id: newId(),
    state: 'proposed',
    proposedBy: by,
    proposedAt: at,
    decidedBy: null,
    decidedAt: null,
    version: 1,
  };
}

/** @throws Problem own-recognition, same-proposer, recognition-decided, date-in-the-past */
export function confirm(recognition: Recognition, by: Id, at: Date): Recognition {
  if (recognition.endsOn < dateOf(at)) throw dateInThePast({ date: recognition.endsOn });
  return decide(recognition, 'confirmed', by, at);
}

/** @throws Problem own-recognition, same-proposer, recognition-decided */
export function refuse(recognition: Recognition, by: Id, at: Date): Recognition {
  return decide(recognition, 'refused', by, at);
}

function decide(recognition: Recognition, state: RecognitionState, by: Id, at: Date): Recognition {
  if (by === recognition.personId) throw ownRecognition();
  if (by === recognition.proposedBy) throw sameProposer();
  if (!RECOGNITION_STATES.allows(recognition.state, state)) throw recognitionDecided({ state: recognition.state });
  return { ...recognition, state, decidedBy: by, decidedAt: at };
}

import { problem } from '../../kernel/problem';

export const ownRecognition = problem('forbidden', 'own-recognition');
export const sameProposer = problem('forbidden', 'same-proposer');
export const recognitionPending = problem('conflict', 'recognition-pending');
export const recognitionDecided = problem('conflict', 'recognition-decided');
export const personInactive = problem('invalid', 'person-inactive');

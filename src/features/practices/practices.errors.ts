import { problem } from '../../kernel/problem';

export const practiceDone = problem('conflict', 'practice-done');
export const alreadyWaiting = problem('conflict', 'practice-waiting');
export const attemptsUsedUp = problem('conflict', 'practice-attempts-used-up');
export const nothingWritten = problem('conflict', 'practice-nothing-written');
export const ownPractice = problem('forbidden', 'own-practice');
export const markedAlready = problem('conflict', 'marked-already');
export const takenByAnother = problem('conflict', 'answer-taken');
export const attemptsLeft = problem('conflict', 'practice-attempts-left');

import { problem } from '../../kernel/problem';

export const ownTrackRecord = problem('forbidden', 'own-track-record');
/** The one concerned may still answer. */
export const answerAwaited = problem('conflict', 'answer-awaited');
export const answeredAlready = problem('conflict', 'answered-already');
export const switchProposed = problem('conflict', 'track-record-switch-proposed');
export const ownSwitch = problem('forbidden', 'own-track-record-switch');
export const switchByBoth = problem('forbidden', 'track-record-switch-by-both');

import { problem } from '../../kernel/problem';

export const alreadyPlanned = problem('conflict', 'already-planned');
/** A reply goes out when it is ready: somebody waits for it. */
export const repliesWaitForNothing = problem('conflict', 'replies-wait-for-nothing');

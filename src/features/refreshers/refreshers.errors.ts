import { problem } from '../../kernel/problem';

/** Nobody has read a lesson before its words can be read. */
export const refresherTooSoon = problem('conflict', 'refresher-too-soon');

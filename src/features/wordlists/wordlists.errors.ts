import { problem } from '../../kernel/problem';

export const wordlistEntryKnown = problem('conflict', 'wordlist-entry-known');
export const wordlistEntryEnded = problem('conflict', 'wordlist-entry-ended');
export const wordlistRefused = problem('invalid', 'wordlist-refused');

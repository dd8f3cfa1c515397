import { problem } from '../../kernel/problem';

/** The words that somebody pointed at stand there no longer. */
export const textMoved = problem('conflict', 'text-moved');
/** What a suggestion was about is gone. */
export const suggestionOrphaned = problem('conflict', 'suggestion-orphaned');
/** Nobody suggests words to themselves. */
export const ownSuggestion = problem('forbidden', 'own-suggestion');

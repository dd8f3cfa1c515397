import { problem } from '../../kernel/problem';

export const undoOver = problem('conflict', 'undo-over');
export const nobodyToMove = problem('invalid', 'nobody-to-move');
export const editionNotPublished = problem('invalid', 'edition-not-published');
export const selectionChanged = problem('conflict', 'selection-changed');

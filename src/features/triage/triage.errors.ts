import { problem } from '../../kernel/problem';

export const notUndone = problem('conflict', 'not-undone');
export const otherCount = problem('conflict', 'other-count');
export const tagTaken = problem('conflict', 'tag-taken');
export const enoughTags = problem('conflict', 'enough-tags');
export const notMerged = problem('conflict', 'not-merged');

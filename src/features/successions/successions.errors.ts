import { problem } from '../../kernel/problem';

export const publicationStrands = problem('conflict', 'publication-strands');

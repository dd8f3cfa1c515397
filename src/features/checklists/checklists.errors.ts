import { problem } from '../../kernel/problem';

export const tickedAlready = problem('conflict', 'ticked-already');
export const tooManyGroups = problem('conflict', 'too-many-groups');

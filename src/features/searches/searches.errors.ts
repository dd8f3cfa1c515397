import { problem } from '../../kernel/problem';

export const tooManySearches = problem('conflict', 'too-many-searches');
export const searchNameTaken = problem('conflict', 'search-name-taken');

import { problem } from '../../kernel/problem';

export const tooManyRows = problem('invalid', 'too-many-rows');

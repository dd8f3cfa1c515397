import { problem } from '../../kernel/problem';

export const hookReasons = problem('invalid', 'hook-reasons');

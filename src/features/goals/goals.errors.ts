import { problem } from '../../kernel/problem';

export const goalCodeTaken = problem('conflict', 'goal-code-taken');
export const outcomesRefused = problem('invalid', 'outcomes-refused');

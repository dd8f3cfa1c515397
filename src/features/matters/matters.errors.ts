import { problem } from '../../kernel/problem';

export const matterCodeTaken = problem('conflict', 'matter-code-taken');
export const matterMinutes = problem('invalid', 'matter-minutes');
export const matterOwners = problem('invalid', 'matter-owners');

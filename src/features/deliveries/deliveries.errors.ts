import { problem } from '../../kernel/problem';

export const mailOff = problem('conflict', 'mail-off');
export const mailIncomplete = problem('invalid', 'mail-incomplete');
export const noAddress = problem('conflict', 'no-address');

import { problem } from '../../kernel/problem';

export const alertClosed = problem('conflict', 'alert-closed');

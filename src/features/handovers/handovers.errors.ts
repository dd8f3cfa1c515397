import { problem } from '../../kernel/problem';

export const handoverOver = problem('conflict', 'handover-over');
export const handoverOffered = problem('conflict', 'handover-offered');
export const colleagueMayNot = problem('forbidden', 'colleague-may-not');

import { problem } from '../../kernel/problem';

/** A moratorium holds it now. */
export const heldBack = problem('conflict', 'held-back');
/** A moratorium held it, and nobody has confirmed since that it still goes out. */
export const heldToConfirm = problem('conflict', 'held-to-confirm');
export const notHeld = problem('conflict', 'not-held');

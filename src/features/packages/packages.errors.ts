import { problem } from '../../kernel/problem';

/** The upload is no package that can be played; the faults say where and why. Nothing of it is kept. */
export const packageRefused = problem('invalid', 'package-refused');
export const packageTooLarge = problem('invalid', 'package-too-large');
export const packageInUse = problem('conflict', 'package-in-use');
/** There is no second origin from which packages could be served. */
export const contentUrlMissing = problem('unavailable', 'content-url-missing');

export const openElsewhere = problem('conflict', 'package-open-elsewhere');
export const stateRefused = problem('invalid', 'package-state-refused');
export const notFinished = problem('conflict', 'package-not-finished');

import { problem } from '../../kernel/problem';

export const ownAward = problem('forbidden', 'own-award');
export const ownExcuse = problem('forbidden', 'own-excuse');
export const notAssigned = problem('conflict', 'not-assigned');
export const extensionNotLater = problem('invalid', 'extension-not-later');
export const alreadyWaived = problem('conflict', 'already-waived');
export const moduleCompleted = problem('conflict', 'module-completed');
export const neverWaived = problem('invalid', 'never-waived');
export const nothingLearnt = problem('conflict', 'nothing-learnt');
export const excuseEnded = problem('conflict', 'excuse-ended');

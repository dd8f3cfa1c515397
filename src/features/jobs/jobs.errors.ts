import { problem } from '../../kernel/problem';

export const requirementExists = problem('conflict', 'requirement-exists');
export const alreadyApproved = problem('conflict', 'readiness-already-approved');
export const unknownEntity = problem('invalid', 'unknown-legal-entity');
export const readinessOff = problem('conflict', 'readiness-off');
export const withoutManager = problem('conflict', 'without-manager');

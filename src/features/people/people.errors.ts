import { problem } from '../../kernel/problem';

export const externalIdTaken = problem('conflict', 'external-id-taken');
export const emailTaken = problem('conflict', 'email-taken');
export const personLeft = problem('conflict', 'person-left');
export const personActive = problem('conflict', 'person-active');
export const absencesOverlap = problem('conflict', 'absences-overlap');
export const personForgotten = problem('gone', 'person-forgotten');

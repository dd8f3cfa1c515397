import { problem } from '../../kernel/problem';

export const sittingCancelled = problem('conflict', 'sitting-cancelled');
export const sittingOver = problem('conflict', 'sitting-over');
export const sittingBegun = problem('conflict', 'sitting-begun');
export const sittingNotBegun = problem('conflict', 'sitting-not-begun');
export const placeTaken = problem('conflict', 'place-taken');
/** One place per session at a time. */
export const placeElsewhere = problem('conflict', 'place-elsewhere');
export const bookedThen = problem('conflict', 'booked-then');
export const awayThen = problem('conflict', 'away-then');
export const hostNeedsNoPlace = problem('conflict', 'host-needs-no-place');
export const noPlace = problem('conflict', 'no-place');
export const attendedAlready = problem('conflict', 'attended-already');
export const ownAttendance = problem('forbidden', 'own-attendance');
export const codeNotNow = problem('conflict', 'attendance-code-not-now');
export const codeWrong = problem('invalid', 'attendance-code-wrong');
export const tooManyCodes = problem('limited', 'too-many-codes');
/** Somebody who is to host lacks the permit for it. */
export const hostPermitMissing = problem('forbidden', 'host-permit-missing');

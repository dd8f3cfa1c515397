import { problem } from '../../kernel/problem';

export const notEnrolled = problem('forbidden', 'not-enrolled');
export const moduleLocked = problem('conflict', 'module-locked');
export const alreadyCompleted = problem('conflict', 'already-completed');
export const studyElsewhere = problem('conflict', 'study-elsewhere');
export const completedByOtherMeans = problem('conflict', 'completed-by-other-means');

export const beltOrTrack = problem('invalid', 'belt-or-track');
export const unknownBelt = problem('invalid', 'unknown-belt');
export const beltWithoutTrack = problem('invalid', 'belt-without-track');
export const trackNotPublished = problem('invalid', 'track-not-published');
export const editionNotLatest = problem('conflict', 'edition-not-latest');
export const dateInThePast = problem('invalid', 'date-in-the-past');
export const awardOver = problem('conflict', 'award-over');
export const moduleOfAnother = problem('invalid', 'module-of-another');
export const assignmentEnded = problem('conflict', 'assignment-ended');
export const audienceOutOfReach = problem('forbidden', 'audience-out-of-reach');
export const assignmentCircle = problem('invalid', 'assignment-circle');

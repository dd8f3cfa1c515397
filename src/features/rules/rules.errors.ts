import { problem } from '../../kernel/problem';

export const documentExists = problem('conflict', 'document-exists');
/** A later edition was published since this one was compared. */
export const editionOvertaken = problem('conflict', 'edition-overtaken');
export const effectiveTooEarly = problem('invalid', 'effective-too-early');
export const editionNotInForce = problem('conflict', 'edition-not-in-force');
export const languageMissing = problem('invalid', 'language-missing');
/** The document asks for a fresh login before its editions are acknowledged. */
export const loginTooOld = problem('forbidden', 'login-too-old');
/** The edition has a quiz, which comes before its acknowledgement. */
export const quizNotPassed = problem('conflict', 'quiz-not-passed');
/** The edition's quiz cannot be asked as it is stated; the fault says why. */
export const quizNotReady = problem('conflict', 'quiz-not-ready');

import { problem } from '../../kernel/problem';

export const quizWithoutQuestions = problem('conflict', 'quiz-without-questions');
/** Somebody attempted the quiz; its questions and marks must stay comparable. */
export const quizAttempted = problem('conflict', 'quiz-attempted');
/** No attempt is left; HR may open one more. */
export const attemptsUsedUp = problem('conflict', 'attempts-used-up');
export const attemptTooEarly = problem('limited', 'attempt-too-early');
/** The person may attempt the quiz without anybody's leave. */
export const attemptsNotUsedUp = problem('conflict', 'attempts-not-used-up');

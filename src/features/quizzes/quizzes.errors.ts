import { problem } from '../../kernel/problem';

export const quizWithoutQuestions = problem('conflict', 'quiz-without-questions');
/** Somebody attempted the quiz; its questions and marks must stay comparable. */
export const quizAttempted = problem('conflict', 'quiz-attempted');
export const questionsNotImported = problem('invalid', 'questions-not-imported');
export const fileTooLarge = problem('invalid', 'file-too-large');

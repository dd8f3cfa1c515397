import { problem } from '../../kernel/problem';

export const questionsNotImported = problem('invalid', 'questions-not-imported');
export const fileTooLarge = problem('invalid', 'file-too-large');

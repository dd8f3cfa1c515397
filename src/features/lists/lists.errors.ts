import { problem } from '../../kernel/problem';

export const listNotRead = problem('invalid', 'list-not-read');
export const listWithoutColumn = problem('invalid', 'list-without-column');
export const listTooLong = problem('invalid', 'list-too-long');
export const listTooLarge = problem('invalid', 'list-too-large');
export const listOfNobody = problem('invalid', 'list-of-nobody');

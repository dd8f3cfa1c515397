import { problem } from '../../kernel/problem';

export const noDemoSignIn = problem('missing', 'no-demo-sign-in');
export const unknownPerson = problem('invalid', 'unknown-person');

import { problem } from '../../kernel/problem';

export const endAskedAlready = problem('conflict', 'end-asked-already');
export const crisisAlready = problem('conflict', 'crisis-already');

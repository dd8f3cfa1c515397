import { problem } from '../../kernel/problem';

export const neverOpened = problem('conflict', 'update-never-opened');
export const updateFull = problem('conflict', 'update-full');

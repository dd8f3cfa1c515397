import { problem } from '../../kernel/problem';

export const nudgeMandatory = problem('conflict', 'nudge-mandatory');

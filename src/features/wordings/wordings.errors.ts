import { problem } from '../../kernel/problem';

export const textBroken = problem('invalid', 'text-broken');
export const variableUnknown = problem('invalid', 'variable-unknown');
export const variableMissing = problem('invalid', 'variable-missing');

import { problem } from '../../kernel/problem';

export const unknownMapping = problem('invalid', 'unknown-mapping');
export const importTooLarge = problem('invalid', 'import-too-large');
export const noFile = problem('invalid', 'file-missing');

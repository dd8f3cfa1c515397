import { problem } from '../../kernel/problem';

export const importFaults = problem('invalid', 'import-faults');
export const tooManyLeavers = problem('conflict', 'too-many-leavers');

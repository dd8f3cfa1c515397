import { problem } from '../../kernel/problem';

export const importFaults = problem('invalid', 'import-faults');
export const importCancelled = problem('conflict', 'import-cancelled');
export const importEnded = problem('conflict', 'import-ended');
export const tooManyLeavers = problem('conflict', 'too-many-leavers');
export const mappingNameTaken = problem('conflict', 'mapping-name-taken');

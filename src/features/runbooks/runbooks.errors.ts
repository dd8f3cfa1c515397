import { problem } from '../../kernel/problem';

export const runbookCodeTaken = problem('conflict', 'runbook-code-taken');
export const runOver = problem('conflict', 'run-over');
export const stepSettled = problem('conflict', 'step-settled');
export const stepStopsChannel = problem('conflict', 'step-stops-channel');

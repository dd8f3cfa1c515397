import { problem } from '../../kernel/problem';

export const dutyNotInJob = problem('conflict', 'duty-not-in-job');
export const shiftOverlaps = problem('conflict', 'shift-overlaps');
export const personalChannel = problem('conflict', 'roster-business-only');

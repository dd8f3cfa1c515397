import { problem } from '../../kernel/problem';

export const beltExists = problem('conflict', 'belt-exists');
export const trackExists = problem('conflict', 'track-exists');
export const draftExists = problem('conflict', 'track-draft-exists');
export const trackTooShort = problem('conflict', 'track-too-short');
export const trackWithoutModules = problem('conflict', 'track-without-modules');
export const moduleNotReady = problem('conflict', 'module-not-ready');

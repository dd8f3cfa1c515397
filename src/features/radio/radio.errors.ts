import { problem } from '../../kernel/problem';

export const notHeardYet = problem('conflict', 'not-heard-yet');
export const noSound = problem('invalid', 'episode-sound-missing');
export const soundOnly = problem('invalid', 'episode-sound-only');
export const podcastOff = problem('conflict', 'podcast-off');
export const podcastProposed = problem('conflict', 'podcast-proposed');
export const ownPodcastProposal = problem('forbidden', 'own-podcast-proposal');
export const adminAndCouncil = problem('forbidden', 'admin-and-council');

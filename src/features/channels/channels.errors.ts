import { problem } from '../../kernel/problem';

export const channelCodeTaken = problem('conflict', 'channel-code-taken');
export const networkCodeTaken = problem('conflict', 'network-code-taken');
export const noPublishersHere = problem('conflict', 'no-publishers-here');
export const publisherUnknown = problem('missing', 'publisher-unknown');

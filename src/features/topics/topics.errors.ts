import { problem } from '../../kernel/problem';

export const topicCodeTaken = problem('conflict', 'topic-code-taken');
export const topicNotOffered = problem('forbidden', 'topic-not-offered');

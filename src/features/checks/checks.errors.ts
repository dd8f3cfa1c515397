import { problem } from '../../kernel/problem';

/** A check of severity stop found something: each is named, with its place. */
export const checksRefuse = problem('invalid', 'checks-refuse');
export const ruleCodeTaken = problem('conflict', 'rule-code-taken');
/** A rule can come into force and end from now on, never before. */
export const ruleInThePast = problem('invalid', 'rule-in-the-past');

import { problem } from '../../kernel/problem';

/** Works-council mode: one person's words are read for a named audit only. */
export const auditReasonNeeded = problem('forbidden', 'audit-reason-needed');
export const evidenceTooLarge = problem('invalid', 'evidence-too-large');
export const picturesTooLarge = problem('invalid', 'pictures-too-large');
export const holdOfOwn = problem('forbidden', 'evidence-hold-own-release');

import { problem } from '../../kernel/problem';

/** The languages of an edition do not have the same clauses. */
export const clausesDiffer = problem('invalid', 'clauses-differ');
export const unreadableManuscript = problem('invalid', 'unreadable-manuscript');

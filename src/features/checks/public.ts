/**
 * Checks: plain, dated rules that are run over words, each with its source. Promises: no revision comes about unchecked,
 * and none on which a rule of severity stop finds something; what was found is kept with the version of every rule that
 * was asked; while words are written nothing is kept; a rule is restated by date, never rewritten. What a text says of pay,
 * conditions or union is no rule: its author alone is told, while they write.
 *
 * For the room that seals evidence: `checks.of_revision(draft uuid, number integer)` → jsonb {at, language, rules:
 * [{code, version}], findings: [{rule, ruleVersion, code, severity, from, to, title, message, fix, document, clause,
 * source, sourceLink}]}; null for a revision from before there were checks.
 */
export { ChecksModule } from './checks.module';
import './checks.personal';

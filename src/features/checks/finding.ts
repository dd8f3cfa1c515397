import { message, pick } from '../../platform/i18n/messages';
import type { Span } from '../detectors/public';
import type { Known } from './detector';
import { DETECTORS } from './detectors';
import { type Rule, type Severity, SEVERITIES } from './rule';

/** Where words stand: in the text, or in the title of an article. */
export const PARTS = ['text', 'title'] as const;
export type Part = (typeof PARTS)[number];

/** What a check found, where, and why; said in the language of the words. */
export interface Finding {
  readonly rule: string;
  readonly ruleVersion: number;
  /** What of the rule: one rule finds several things. */
  readonly code: string;
  readonly severity: Severity;
  readonly part: Part;
  /** UTF-16 code units of that part. */
  readonly from: number;
  readonly to: number;
  readonly title: string;
  readonly message: string;
  readonly fix: { readonly from: number; readonly to: number; readonly text: string } | null;
  readonly document: string | null;
  readonly clause: string | null;
  readonly source: string;
  readonly sourceLink: string | null;
}

/** No text is looked at beyond this, in code units: longer ones are refused before. */
export const LONGEST = 20_000;
/** Of one rule so many are told; whoever sees to these is told of the next. */
const MOST_OF_RULE = 20;

/** What is asked of a publication as a whole is asked of its text, not of its title once more. */
const OF_THE_WHOLE: ReadonlySet<string> = new Set([
  ...['length', 'count', 'disclosure', 'alternatives', 'captions', 'echo', 'long-sentences', 'language'],
]);

/** Runs rules over words; what weighs most comes first, then what stands first. */
export async function findingsOf(text: string, rules: readonly Rule[], known: Known): Promise<readonly Finding[]> {
  const findings: Finding[] = [];
  for (const part of PARTS) {
    const read = part === 'text' ? text.slice(0, LONGEST) : (known.title?.slice(0, LONGEST) ?? '');
    if (part === 'title' && read === '') continue;
    for (const rule of rules) {
      if (part === 'title' && OF_THE_WHOLE.has(rule.detector)) continue;
      const spans = (await DETECTORS[rule.detector]?.find(read, rule.options, known)) ?? [];
      findings.push(...spans.slice(0, MOST_OF_RULE).map((span) => told(rule, span, part, known.language)));
    }
  }
  return findings.sort((a, b) => weight(b) - weight(a) || order(a) - order(b) || a.from - b.from);
}

/** A title stands before its text. */
function order({ part }: Finding): number {
  return part === 'title' ? 0 : 1;
}

function weight({ severity }: Finding): number {
  return SEVERITIES.indexOf(severity);
}

function told(rule: Rule, span: Span, part: Part, language: string): Finding {
  const { code, from, to, params = {}, fix = null } = span;
  return {
    ...{ rule: rule.code, ruleVersion: rule.version, code, severity: rule.severity, part, from, to },
    title: titleOf(rule, language),
    message: message(language, `finding.${code}`, params),
    fix,
    ...{ document: rule.document, clause: rule.clause, source: pick(rule.source, language) },
    sourceLink: rule.sourceLink,
  };
}

/** What a rule is called: by its own titles, else by the catalogues. */
export function titleOf({ code, titles }: Pick<Rule, 'code' | 'titles'>, language: string): string {
  return titles === null ? message(language, `check.${code}`) : pick(titles, language);
}

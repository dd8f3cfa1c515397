import type { Localised } from '../../platform/i18n/messages';

/** A rule about words so broad that they chill protected speech. */
export interface WordingRule {
  readonly code: string;
  /** Patterns by language. */
  readonly patterns: Readonly<Record<string, readonly string[]>>;
  readonly explanation: Localised;
  readonly suggestion: Localised;
  readonly sources: readonly { readonly name: string; readonly url: string }[];
}

/** What a rule found: from and until are offsets in UTF-16 units of the text that was looked at. */
export interface WordingFinding {
  readonly code: string;
  readonly from: number;
  readonly until: number;
  readonly words: string;
}

/** A rule made ready to be run. */
export interface ReadyRule extends WordingRule {
  readonly compiled: ReadonlyMap<string, readonly RegExp[]>;
}

/** Makes rules ready. @throws SyntaxError for a pattern that is none */
export function readied(rules: readonly WordingRule[]): readonly ReadyRule[] {
  return rules.map((rule) => ({
    ...rule,
    compiled: new Map(
      Object.entries(rule.patterns).map(([language, patterns]) => [
        language,
        patterns.map((pattern) => new RegExp(pattern, 'giu')),
      ]),
    ),
  }));
}

/** What the rules find in a text, in its order; overlapping findings of one rule are one. */
export function findBroadWords(rules: readonly ReadyRule[], text: string, language: string): readonly WordingFinding[] {
  const found = rules.flatMap(({ code, compiled }) => {
    const own = (compiled.get(language) ?? [])
      .flatMap((pattern) => [...text.matchAll(pattern)])
      .map((match) => ({ code, from: match.index, until: match.index + match[0].length, words: match[0] }))
      .sort((a, b) => a.from - b.from || b.until - a.until);
    return own.filter((one, at) => !own.slice(0, at).some((before) => one.from < before.until));
  });
  return found.sort((a, b) => a.from - b.from || a.until - b.until);
}

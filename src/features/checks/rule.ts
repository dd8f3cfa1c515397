import type { Localised } from '../../platform/i18n/messages';

export const SEVERITIES = ['note', 'warning', 'stop'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** What a detector is told besides the text; its fields say which there are. */
export type Options = Readonly<Record<string, unknown>>;

/** Where a rule holds; an empty list limits nothing. */
export interface Reach {
  readonly countries: readonly string[];
  readonly networks: readonly string[];
  readonly accountKinds: readonly string[];
  readonly relationships: readonly string[];
  readonly kinds: readonly string[];
}

/** One dated version of a rule. */
export interface Rule extends Reach {
  readonly code: string;
  readonly version: number;
  /** Of one family only the narrowest rule speaks. */
  readonly family: string;
  readonly detector: string;
  readonly severity: Severity;
  readonly options: Options;
  /** Null: what the catalogues call it. */
  readonly titles: Localised | null;
  readonly source: Localised;
  readonly sourceLink: string | null;
  readonly document: string | null;
  readonly clause: string | null;
  readonly ownerRole: string;
  readonly from: Date;
  readonly until: Date | null;
  readonly recordedAt: Date;
  readonly decidedBy: string;
  readonly reason: string | null;
}

/** Where words are to stand, and who says them as what. */
export interface Surroundings {
  readonly country: string | null;
  readonly network: string;
  readonly accountKind: string;
  readonly relationship: string;
  /** `reply`, `post`, `share` and whatever else is drafted; `like` for a reaction without words. */
  readonly kind: string;
}

/** What narrows a rule most comes first. */
const DIMENSIONS = [
  ['countries', 'country'],
  ['networks', 'network'],
  ['accountKinds', 'accountKind'],
  ['relationships', 'relationship'],
  ['kinds', 'kind'],
] as const satisfies readonly (readonly [keyof Reach, keyof Surroundings])[];

/** Whether a rule holds there at all. */
export function reaches(rule: Reach, around: Surroundings): boolean {
  return DIMENSIONS.every(([list, one]) => {
    const value = around[one];
    return rule[list].length === 0 || (value !== null && rule[list].includes(value));
  });
}

/** A country weighs more than a network, and so on: law before custom. */
function narrowness(rule: Reach): number {
  return DIMENSIONS.reduce((sum, [list], at) => sum + (rule[list].length > 0 ? 2 ** (DIMENSIONS.length - at) : 0), 0);
}

/** Which of the rules in force speak there: of each family the narrowest, of equally narrow ones the later. */
export function speaking(rules: readonly Rule[], around: Surroundings): readonly Rule[] {
  const byFamily = new Map<string, Rule>();
  for (const rule of rules) {
    if (!reaches(rule, around)) continue;
    const other = byFamily.get(rule.family);
    if (other === undefined || precedes(rule, other)) byFamily.set(rule.family, rule);
  }
  return [...byFamily.values()];
}

function precedes(rule: Rule, other: Rule): boolean {
  const wins = narrowness(rule) - narrowness(other);
  return wins === 0 ? rule.from > other.from : wins > 0;
}

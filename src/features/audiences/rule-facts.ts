import type { Leaf, Rule, TextAttribute } from './rule';

/** What a rule asks about one person, as it is now. */
export interface Facts {
  readonly texts: Readonly<Record<Exclude<TextAttribute, 'language'>, string | null>>;
  readonly languages: readonly string[];
  readonly roles: readonly string[];
  readonly grade: number | null;
  /** Active persons who report directly. */
  readonly reports: number;
  readonly hiredOn: string | null;
  readonly leftOn: string | null;
  /** External ids of those, of the managers asked about, below whom the person stands at any depth. */
  readonly under: readonly string[];
  /** Values in force by kind. */
  readonly traits: Readonly<Record<string, readonly string[]>>;
}

/** Whether a rule holds for a person: what the SQL of `compileRule` says of many. */
export function holds(rule: Rule, facts: Facts): boolean {
  if ('all' in rule) return rule.all.every((part) => holds(part, facts));
  if ('any' in rule) return rule.any.some((part) => holds(part, facts));
  if ('not' in rule) return !holds(rule.not, facts);
  return leafHolds(rule, facts);
}

function leafHolds(leaf: Leaf, facts: Facts): boolean {
  if ('everyone' in leaf) return true;
  if ('trait' in leaf) return meets(leaf.is, facts.traits[leaf.trait] ?? []);
  switch (leaf.attribute) {
    case 'manager':
      return facts.under.includes(leaf.under);
    case 'grade':
    case 'reports':
    case 'hiredOn':
    case 'leftOn':
      return within(leaf, facts[leaf.attribute]);
    case 'role':
      return meets(leaf.is, facts.roles);
    case 'language':
      return meets(leaf.is, facts.languages);
    default: {
      const text = facts.texts[leaf.attribute];
      return text !== null && leaf.is.includes(text);
    }
  }
}

function meets(asked: readonly string[], has: readonly string[]): boolean {
  return has.some((value) => asked.includes(value));
}

/** Dates as `YYYY-MM-DD` compare as texts do. */
function within(
  { from, to }: { readonly from?: number | string; readonly to?: number | string },
  value: number | string | null,
): boolean {
  return value !== null && (from === undefined || value >= from) && (to === undefined || value <= to);
}

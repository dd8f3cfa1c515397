import type { Scope } from '../../kernel/actor';
import type { Rule } from './rule';

/** The directory's attributes by which a role may be limited, and where its scope names their values. */
const BOUNDS = [
  ['legalEntity', 'legalEntities'],
  ['department', 'departments'],
] as const;

type Bound = (typeof BOUNDS)[number][0];

/**
 * Whether a rule can never reach anybody beyond these scopes, whoever joins or moves; null reaches everywhere. What is
 * told by the rule's shape alone: a rule that happens to reach nobody else today is not within.
 */
export function isWithin(rule: Rule, scopes: readonly Scope[] | null): boolean {
  if (scopes === null || scopes.some((scope) => keepsTo(rule, scope))) return true;
  if ('any' in rule) return rule.any.every((part) => isWithin(part, scopes));
  return 'all' in rule && rule.all.some((part) => isWithin(part, scopes));
}

/** The rule as whoever is limited to these scopes may state it: where it could reach further it is held to them. */
export function boundTo(rule: Rule, scopes: readonly Scope[] | null): Rule {
  if (scopes === null || isWithin(rule, scopes)) return rule;
  const parts = scopes.map(conditionsOf);
  const [only = [], ...more] = parts;
  const bounds = more.length === 0 ? only : [{ any: parts.map(together) }];
  if ('everyone' in rule) return together(bounds);
  return { all: [...bounds, ...('all' in rule ? rule.all : [rule])] };
}

function keepsTo(rule: Rule, scope: Scope): boolean {
  return BOUNDS.every(([attribute, key]) => {
    const values = scope[key];
    return values === undefined || demands(rule, attribute, values);
  });
}

/** Whether the rule holds only for those whose attribute is one of these. */
function demands(rule: Rule, attribute: Bound, values: readonly string[]): boolean {
  if ('all' in rule) return rule.all.some((part) => demands(part, attribute, values));
  if ('any' in rule) return rule.any.every((part) => demands(part, attribute, values));
  if (!('attribute' in rule) || rule.attribute !== attribute) return false;
  return rule.is.every((value) => values.includes(value));
}

function conditionsOf(scope: Scope): readonly Rule[] {
  return BOUNDS.flatMap(([attribute, key]) => {
    const is = scope[key];
    return is === undefined ? [] : [{ attribute, is }];
  });
}

function together(parts: readonly Rule[]): Rule {
  const [first, ...more] = parts;
  return first !== undefined && more.length === 0 ? first : { all: parts };
}

import type { Id } from '../../kernel/id';
import type { Rule, TextAttribute } from './rule';

/** The instants a rule is asked at: the house's for traits, the real one for roles, as for sign-in. */
export interface RuleInstants {
  readonly now: Date;
  readonly real: Date;
}

export interface CompiledRule {
  /** A SELECT of person_id. */
  readonly select: string;
  readonly values: readonly unknown[];
}

const COLUMN: Readonly<Record<Exclude<TextAttribute, 'language'>, string>> = {
  department: 'd.department',
  legalEntity: 'd.legal_entity',
  jobFamily: 'd.job_family',
  location: 'd.location',
  jobTitle: 'd.job_title',
  externalId: 'd.external_id',
};

/**
 * Compiles a rule to one SELECT over the directory, or over the persons `among` it; nothing of the rule stands in the
 * text but as a parameter. `taken` parameters of the statement around it come first.
 */
export function compileRule(
  rule: Rule,
  instants: RuleInstants,
  { taken = [], among = null }: { readonly taken?: readonly unknown[]; readonly among?: readonly Id[] | null } = {},
): CompiledRule {
  const values: unknown[] = [...taken];
  const put = (value: unknown, type: string): string => `$${values.push(value)}::${type}`;
  const which = among === null ? '' : `d.person_id = ANY(${put(among, 'uuid[]')}) AND `;
  return {
    select: `SELECT d.person_id FROM people.directory d WHERE ${which}${condition(rule, instants, put)}`,
    values,
  };
}

type Put = (value: unknown, type: string) => string;

/** A condition that is true or false, never null, so that `not` turns it round. */
function condition(rule: Rule, instants: RuleInstants, put: Put): string {
  if ('everyone' in rule) return 'true';
  if ('all' in rule) return `(${rule.all.map((part) => condition(part, instants, put)).join(' AND ')})`;
  if ('any' in rule) return `(${rule.any.map((part) => condition(part, instants, put)).join(' OR ')})`;
  if ('not' in rule) return `NOT ${condition(rule.not, instants, put)}`;
  if ('trait' in rule) {
    const now = put(instants.now, 'timestamptz');
    return `EXISTS (SELECT FROM audiences.trait t WHERE t.person_id = d.person_id AND t.kind = ${put(rule.trait, 'text')}
      AND t.value = ANY(${put(rule.is, 'text[]')}) AND t.from_at <= ${now} AND (t.until_at IS NULL OR t.until_at > ${now}))`;
  }
  switch (rule.attribute) {
    case 'manager':
      return looked(`SELECT u.person_id FROM people.under(${put(rule.under, 'text')}) u`);
    case 'reports':
      return reports(rule, put);
    case 'grade':
      return between('d.grade', rule, 'integer', put);
    case 'hiredOn':
      return between('d.hired_on', rule, 'date', put);
    case 'leftOn':
      return between('d.left_on', rule, 'date', put);
    case 'role': {
      const real = put(instants.real, 'timestamptz');
      return `EXISTS (SELECT FROM access.role_grant g WHERE g.person_id = d.person_id
        AND g.role = ANY(${put(rule.is, 'text[]')}) AND g.from_at <= ${real} AND (g.until_at IS NULL OR g.until_at > ${real}))`;
    }
    case 'language':
      return `d.languages && ${put(rule.is, 'text[]')}`;
    default: {
      const column = COLUMN[rule.attribute];
      return `(${column} IS NOT NULL AND ${column} = ANY(${put(rule.is, 'text[]')}))`;
    }
  }
}

/**
 * Whether the person is among those of a query, as a hashed set: `IS TRUE` keeps the planner from a join in which the
 * query is gone through for every person, when its statistics are behind (right after an import).
 */
function looked(select: string): string {
  return `((d.person_id IN (${select})) IS TRUE)`;
}

/** How many active persons, other than oneself, report directly; whoever has none stands in no group. */
function reports({ from = 0, to }: { from?: number; to?: number }, put: Put): string {
  const least = put(from, 'integer');
  const most = to === undefined ? '' : ` AND count(*) <= ${put(to, 'integer')}`;
  const heads =
    'SELECT r.manager_id FROM people.directory r WHERE r.manager_id IS NOT NULL AND r.manager_id <> r.person_id';
  const counted = looked(`${heads} GROUP BY r.manager_id HAVING count(*) >= ${least}${most}`);
  return from > 0 ? counted : `(${counted} OR NOT ${looked(heads)})`;
}

function between(column: string, range: { from?: unknown; to?: unknown }, type: string, put: Put): string {
  const ends = [
    `${column} IS NOT NULL`,
    ...(range.from === undefined ? [] : [`${column} >= ${put(range.from, type)}`]),
    ...(range.to === undefined ? [] : [`${column} <= ${put(range.to, type)}`]),
  ];
  return `(${ends.join(' AND ')})`;
}

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
 * Compiles a rule to one SELECT over the directory; nothing of the rule stands in the text but as a parameter. `taken`
 * parameters of the statement around it come first.
 */
export function compileRule(rule: Rule, instants: RuleInstants, taken: readonly unknown[] = []): CompiledRule {
  const values: unknown[] = [...taken];
  const put = (value: unknown, type: string): string => `$${values.push(value)}::${type}`;
  return { select: `SELECT d.person_id FROM people.directory d WHERE ${condition(rule, instants, put)}`, values };
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
      return `d.person_id IN (SELECT u.person_id FROM people.under(${put(rule.under, 'text')}) u)`;
    case 'grade':
      return between('d.grade', rule, 'integer', put);
    case 'hiredOn':
      return between('d.hired_on', rule, 'date', put);
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

function between(column: string, range: { from?: unknown; to?: unknown }, type: string, put: Put): string {
  const ends = [
    `${column} IS NOT NULL`,
    ...(range.from === undefined ? [] : [`${column} >= ${put(range.from, type)}`]),
    ...(range.to === undefined ? [] : [`${column} <= ${put(range.to, type)}`]),
  ];
  return `(${ends.join(' AND ')})`;
}

/** A rule as the server takes it. */
export type RuleJson = Record<string, unknown>;

/** A condition as it is being written. */
export interface Condition {
  readonly key: string;
  readonly kind: 'condition';
  /** `attribute department`, `trait belt`. */
  readonly about: string;
  readonly negated: boolean;
  readonly is: readonly string[];
  readonly from: string;
  readonly to: string;
  readonly under: string;
}

/** Conditions and groups of which all, or any, have to hold; an empty one holds for everybody. */
export interface Group {
  readonly key: string;
  readonly kind: 'group';
  readonly by: 'all' | 'any';
  readonly negated: boolean;
  readonly parts: readonly Part[];
}

export type Part = Condition | Group;

let made = 0;

function newKey(): string {
  made += 1;
  return `part-${made}`;
}

export function newCondition(about = 'attribute department'): Condition {
  return { key: newKey(), kind: 'condition', about, negated: false, is: [], from: '', to: '', under: '' };
}

export function newGroup(by: Group['by'] = 'all', parts: readonly Part[] = []): Group {
  return { key: newKey(), kind: 'group', by, negated: false, parts };
}

/** A part with another in its place; null takes it away. */
export function replace(group: Group, key: string, next: Part | null): Group {
  return {
    ...group,
    parts: group.parts.flatMap((part): Part[] => {
      if (part.key === key) return next === null ? [] : [next];
      return [part.kind === 'group' ? replace(part, key, next) : part];
    }),
  };
}

/** Whether everything that has been begun has been said. */
export function isWhole(part: Part): boolean {
  if (part.kind === 'group') return part.parts.every(isWhole);
  return part.is.length > 0 || part.from !== '' || part.to !== '' || part.under !== '';
}

/** What the server takes. */
export function toRule(part: Part): RuleJson {
  const plain = part.kind === 'group' ? groupRule(part) : conditionRule(part);
  return part.negated ? { not: plain } : plain;
}

function groupRule({ by, parts }: Group): RuleJson {
  const [first, ...more] = parts;
  if (first === undefined) return { everyone: true };
  return more.length === 0 ? toRule(first) : { [by]: parts.map(toRule) };
}

const NUMBERS = new Set(['grade', 'reports']);

function conditionRule({ about, is, from, to, under }: Condition): RuleJson {
  const [kind = 'attribute', code = ''] = about.split(' ');
  if (is.length > 0) return { [kind]: code, is: [...is] };
  if (under !== '') return { [kind]: code, under };
  const end = (value: string): string | number => (NUMBERS.has(code) ? Number(value) : value);
  return { [kind]: code, ...(from === '' ? {} : { from: end(from) }), ...(to === '' ? {} : { to: end(to) }) };
}

/** A rule of the server, to be edited: a group at the top. */
export function fromRule(rule: RuleJson): Group {
  const part = read(rule, false);
  return part.kind === 'group' && !part.negated ? part : newGroup('all', [part]);
}

function read(rule: RuleJson, negated: boolean): Part {
  if ('not' in rule) return read(rule['not'] as RuleJson, !negated);
  const by = 'all' in rule ? 'all' : 'any' in rule ? 'any' : null;
  if (by !== null) {
    const parts = (rule[by] as RuleJson[]).map((part) => read(part, false));
    return { ...newGroup(by, parts), negated };
  }
  if ('everyone' in rule) return { ...newGroup(), negated };
  const kind = 'trait' in rule ? 'trait' : 'attribute';
  const text = (value: unknown): string =>
    typeof value === 'string' || typeof value === 'number' ? String(value) : '';
  return {
    ...newCondition(`${kind} ${text(rule[kind])}`),
    negated,
    is: Array.isArray(rule['is']) ? rule['is'].map(text) : [],
    from: text(rule['from']),
    to: text(rule['to']),
    under: text(rule['under']),
  };
}

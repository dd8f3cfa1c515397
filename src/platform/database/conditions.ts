import type { Scope } from '../../kernel/actor';

/** The conditions of a statement with their parameters. */
export class Conditions {
  readonly values: unknown[];
  private readonly parts: string[] = [];

  constructor(values: readonly unknown[]) {
    this.values = [...values];
  }

  /** The next parameter's name. */
  parameter(value: unknown): string {
    return `$${this.values.push(value)}`;
  }

  add(condition: string): void;
  add(condition: (parameter: string) => string, value: unknown): void;
  add(condition: string | ((parameter: string) => string), value?: unknown): void {
    this.parts.push(typeof condition === 'string' ? condition : condition(this.parameter(value)));
  }

  /** Adds it where there is a value. */
  given(condition: (parameter: string) => string, value: unknown): void {
    if (value !== undefined && value !== null) this.add(condition, value);
  }

  sql(): string {
    return this.parts.join(' AND ');
  }
}

/** `access.reaches_person` written out, so that an index on what it limits can be used. */
export function reachesSql(where: Conditions, reach: string | null, legalEntity: string, department: string): void {
  if (reach === null) return;
  const scopes = JSON.parse(reach) as readonly Scope[];
  const ways = scopes.map((scope) =>
    [
      scope.legalEntities === undefined ? [] : `${legalEntity} = ANY(${where.parameter(scope.legalEntities)}::text[])`,
      scope.departments === undefined ? [] : `${department} = ANY(${where.parameter(scope.departments)}::text[])`,
      'true',
    ]
      .flat()
      .join(' AND '),
  );
  where.add(`(${ways.length === 0 ? 'false' : ways.join(' OR ')})`);
}

/** What may be stated about a person: column, type, and what stands for nothing where the column can't be empty. */
export const COLUMNS = {
  givenName: { column: 'given_name', type: 'text' },
  familyName: { column: 'family_name', type: 'text' },
  names: { column: 'names', type: 'jsonb', otherwise: `'{}'` },
  email: { column: 'email', type: 'citext' },
  legalEntity: { column: 'legal_entity', type: 'text' },
  department: { column: 'department', type: 'text' },
  jobFamily: { column: 'job_family', type: 'text' },
  jobTitle: { column: 'job_title', type: 'text' },
  grade: { column: 'grade', type: 'integer' },
  location: { column: 'location', type: 'text' },
  languages: { column: 'languages', type: 'text[]', otherwise: `'{en}'` },
  timeZone: { column: 'time_zone', type: 'text', otherwise: `'Asia/Jerusalem'` },
  workWeek: { column: 'work_week', type: 'integer[]', otherwise: `'{7,1,2,3,4}'` },
  shifts: { column: 'shifts', type: 'jsonb', otherwise: `'[]'` },
  hiredOn: { column: 'hired_on', type: 'date' },
  leftOn: { column: 'left_on', type: 'date' },
} as const satisfies Record<string, { column: string; type: string; otherwise?: string }>;

export type StatedField = keyof typeof COLUMNS | 'manager';

/** Every field that is a column. */
export const ALL = Object.keys(COLUMNS) as (keyof typeof COLUMNS)[];
/** Active persons of which directory (of one legal entity, or all of it) who are not stated have left. */
export interface Scope {
  readonly legalEntity: string | null;
}

/** A field as staged. */
export function stagedValue(field: keyof typeof COLUMNS): string {
  const { column, otherwise } = { otherwise: undefined, ...COLUMNS[field] };
  return otherwise === undefined ? `s.${column}` : `coalesce(s.${column}, ${otherwise})`;
}

/** The present and the stated value of a field. */
export function bothValues(field: StatedField): readonly [string, string] {
  return field === 'manager' ? ['m.external_id', 's.manager'] : [`p.${COLUMNS[field].column}`, stagedValue(field)];
}

/** Whether a stated person is active, with $1 as today. */
export function isActive(of: string): string {
  return `(${of}.left_on IS NULL OR ${of}.left_on > $1::date)`;
}

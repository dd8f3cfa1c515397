/** How a value is made: from a column (`column` or `join.column`), a template over columns, or fixed; then changed. */
export interface FieldSpec {
  readonly column?: string;
  /** Text with columns in braces, such as `{user}@example.com`; empty when one of them is. */
  readonly template?: string;
  readonly value?: string | number | readonly (string | number)[];
  readonly case?: 'lower' | 'upper';
  /** Translations of values; what stands in none of them is a fault, kept or emptied. */
  readonly values?: Readonly<Record<string, string | number | null>>;
  readonly otherwise?: 'fault' | 'keep' | 'empty';
  /** Pattern of a date, such as `dd-MM-yyyy`. */
  readonly date?: string;
  /** What separates the items of a list. */
  readonly separator?: string;
  /** The value is empty where this column is not. */
  readonly unless?: string;
}

export interface FileSpec {
  readonly file: string;
  readonly delimiter: string;
  /** Only where it must not be found out. */
  readonly encoding?: Encoding;
}

/** Brings the row of another file with the same key; `current` picks among several the one that holds on the date. */
export interface JoinSpec {
  readonly as: string;
  readonly file: string;
  readonly key: string;
  readonly equals: string;
  /** No row is no fault. */
  readonly optional: boolean;
  readonly current?: {
    readonly from: string;
    readonly to: string;
    readonly date: string;
    /** The `to` day still counts. */
    readonly included: boolean;
    /** Without a current row: the one that ended last. */
    readonly orLast: boolean;
  };
}

/** How HR's files become persons; committed as JSON in `mappings/`. */
export interface Mapping {
  readonly name: string;
  /** Whether the files state everybody (of one legal entity): active persons they don't name have left. */
  readonly complete: false | { readonly legalEntity: string | null };
  /** The date on which rows are current; by default today. */
  readonly on: string | null;
  readonly files: Readonly<Record<string, FileSpec>>;
  readonly from: string;
  readonly joins: readonly JoinSpec[];
  readonly person: Readonly<Partial<Record<PersonField, FieldSpec>>>;
  /** Names in other languages. */
  readonly names: Readonly<Record<string, FieldSpec>>;
  /** A join: whoever has no current row there left on its last end date. */
  readonly leftUnless: string | null;
}

export const ENCODINGS = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1255', 'windows-1252', 'iso-8859-8'] as const;
export type Encoding = (typeof ENCODINGS)[number];

export const PERSON_FIELDS = [
  'externalId',
  'givenName',
  'familyName',
  'email',
  'legalEntity',
  'department',
  'jobFamily',
  'jobTitle',
  'grade',
  'manager',
  'location',
  'languages',
  'timeZone',
  'workWeek',
  'shifts',
  'hiredOn',
  'leftOn',
] as const;
export type PersonField = (typeof PERSON_FIELDS)[number];

/** What every person has. */
export const REQUIRED_FIELDS = ['externalId', 'givenName', 'familyName'] as const;

/** The columns a field is made from. */
export function columnsOf(spec: FieldSpec): readonly string[] {
  const inTemplate = [...(spec.template ?? '').matchAll(/\{([^{}]+)\}/g)].map((match) => match[1] ?? '');
  return [spec.column, spec.unless, ...inTemplate].filter((column) => column !== undefined);
}

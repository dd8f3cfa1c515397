import type { MessageId } from '../../app/language';

/** A mapping as the server takes it. */
export type MappingJson = Record<string, unknown>;

/** Fields of a person a column may make, in the order of the form. */
export const FIELDS: readonly {
  readonly field: string;
  readonly label: MessageId;
  readonly reads?: 'date' | 'list';
}[] = [
  { field: 'externalId', label: 'directory.externalId' },
  { field: 'givenName', label: 'directory.givenName' },
  { field: 'familyName', label: 'directory.familyName' },
  { field: 'email', label: 'directory.email' },
  { field: 'legalEntity', label: 'directory.legalEntity' },
  { field: 'department', label: 'directory.department' },
  { field: 'jobFamily', label: 'directory.jobFamily' },
  { field: 'jobTitle', label: 'directory.jobTitle' },
  { field: 'grade', label: 'directory.grade' },
  { field: 'manager', label: 'import.manager' },
  { field: 'location', label: 'directory.location' },
  { field: 'languages', label: 'directory.languages', reads: 'list' },
  { field: 'timeZone', label: 'directory.timeZone' },
  { field: 'workWeek', label: 'directory.workWeek', reads: 'list' },
  { field: 'shifts', label: 'directory.shifts' },
  { field: 'hiredOn', label: 'directory.hiredOn', reads: 'date' },
  { field: 'leftOn', label: 'import.leftOn', reads: 'date' },
];

export type Complete = 'some' | 'all' | 'entity';

/** How one field is made; `column` null where it is made otherwise than from one column. */
export interface Made {
  readonly column: string | null;
  readonly date: string;
  readonly separator: string;
}

const SIMPLE = new Set(['column', 'date', 'separator']);

export function madeOf(part: unknown): Made {
  const none = { column: '', date: '', separator: '' };
  if (part === undefined) return none;
  if (typeof part === 'string') return { ...none, column: part };
  const spec = objectOf(part);
  if (typeof spec['column'] !== 'string' || Object.keys(spec).some((key) => !SIMPLE.has(key))) {
    return { ...none, column: null };
  }
  return {
    column: spec['column'],
    date: textOf(spec['date']),
    separator: textOf(spec['separator']),
  };
}

/** The mapping with a field of persons, or a name in a language, made anew. */
export function withField(mapping: MappingJson, part: 'person' | 'names', field: string, made: Made): MappingJson {
  const { [field]: _old, ...others } = objectOf(mapping[part]);
  if (made.column === null || made.column === '') return { ...mapping, [part]: others };
  const { column, date, separator } = made;
  const spec =
    date === '' && separator === ''
      ? column
      : {
          column,
          ...(date === '' ? {} : { date }),
          ...(separator === '' ? {} : { separator }),
        };
  return { ...mapping, [part]: { ...others, [field]: spec } };
}

export function completeOf(mapping: MappingJson): {
  readonly kind: Complete;
  readonly legalEntity: string;
} {
  const { complete } = mapping;
  if (complete === true) return { kind: 'all', legalEntity: '' };
  if (typeof complete === 'object' && complete !== null) {
    return {
      kind: 'entity',
      legalEntity: textOf(objectOf(complete)['legalEntity']),
    };
  }
  return { kind: 'some', legalEntity: '' };
}

export function withComplete(mapping: MappingJson, kind: Complete, legalEntity: string): MappingJson {
  return {
    ...mapping,
    complete: kind === 'some' ? false : kind === 'all' ? true : { legalEntity },
  };
}

/** The files a mapping asks for, by what it calls them. */
export function filesOf(mapping: MappingJson): readonly string[] {
  return Object.keys(objectOf(mapping['files']));
}

export function nameOf(mapping: MappingJson): string {
  return textOf(mapping['name']);
}

/** A mapping written as JSON; null when it is none. */
export function readMapping(text: string): MappingJson | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as MappingJson) : null;
  } catch {
    return null;
  }
}

export function objectOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

import type { MessageId } from '../../app/language';
import type { Organisation, Person } from './directory';

/** How an attribute of a person is shown and written. */
export type Shape =
  'text' | 'email' | 'number' | 'date' | 'names' | 'languages' | 'zone' | 'week' | 'shifts' | 'manager';

export interface Attribute {
  readonly field: keyof Person;
  /** As the change calls it, where it is called otherwise. */
  readonly change?: string;
  readonly label: MessageId;
  readonly shape: Shape;
  /** Values there are already, to pick from. */
  readonly known?: keyof Organisation;
  readonly required?: boolean;
}

export interface AttributeGroup {
  readonly title: MessageId;
  readonly attributes: readonly Attribute[];
}

/** What the directory holds of a person, in the order of the page. */
export const groups: readonly AttributeGroup[] = [
  {
    title: 'directory.group.person',
    attributes: [
      { field: 'givenName', label: 'directory.givenName', shape: 'text', required: true },
      { field: 'familyName', label: 'directory.familyName', shape: 'text', required: true },
      { field: 'names', label: 'directory.names', shape: 'names' },
      { field: 'email', label: 'directory.email', shape: 'email' },
      { field: 'languages', label: 'directory.languages', shape: 'languages' },
    ],
  },
  {
    title: 'directory.group.position',
    attributes: [
      { field: 'legalEntity', label: 'directory.legalEntity', shape: 'text', known: 'legalEntities' },
      { field: 'department', label: 'directory.department', shape: 'text', known: 'departments' },
      { field: 'jobFamily', label: 'directory.jobFamily', shape: 'text', known: 'jobFamilies' },
      { field: 'jobTitle', label: 'directory.jobTitle', shape: 'text', known: 'jobTitles' },
      { field: 'grade', label: 'directory.grade', shape: 'number' },
      { field: 'managerId', label: 'directory.manager', shape: 'manager' },
      { field: 'location', label: 'directory.location', shape: 'text', known: 'locations' },
      { field: 'hiredOn', label: 'directory.hiredOn', shape: 'date' },
    ],
  },
  {
    title: 'directory.group.calendar',
    attributes: [
      { field: 'timeZone', label: 'directory.timeZone', shape: 'zone' },
      { field: 'workWeek', label: 'directory.workWeek', shape: 'week' },
      { field: 'shifts', label: 'directory.shifts', shape: 'shifts' },
    ],
  },
];

/** A value as a form holds it. */
export type Held =
  string | number | readonly string[] | readonly number[] | Readonly<Record<string, string>> | readonly object[] | null;

/** What is sent for a value: nothing said is null, which clears. */
export function toSend(shape: Shape, value: Held): unknown {
  if (typeof value === 'string') {
    const text = value.trim();
    if (text === '') return null;
    return shape === 'number' ? Number(text) : text;
  }
  if (Array.isArray(value)) return shape === 'languages' && value.length === 0 ? null : value;
  if (shape === 'names' && value !== null && typeof value === 'object') {
    return Object.fromEntries(
      Object.entries(value as Record<string, string>).flatMap(([language, name]) =>
        name.trim() === '' ? [] : [[language, name.trim()]],
      ),
    );
  }
  return value;
}

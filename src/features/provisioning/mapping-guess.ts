import { readDate } from './dates';
import { type FieldSpec, PERSON_FIELDS, type PersonField } from './mapping';

/** The beginning of a file: its headings and some rows below them. */
export interface FileStart {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** Which columns probably make a person. */
export interface Guess {
  readonly person: Readonly<Partial<Record<PersonField, string | FieldSpec>>>;
  readonly names: Readonly<Record<string, string>>;
}

/** What columns are called, without spaces, marks and case; the likelier first. */
const HEADINGS: Readonly<Record<PersonField, readonly string[]>> = {
  externalId: [
    ...['externalid', 'employeeid', 'employeenumber', 'employeeno', 'empid', 'empno', 'personnelnumber', 'personid'],
    ...['workerid', 'staffid', 'userid', 'מספרעובד', 'מסעובד', 'מספרעובדת', 'מזההעובד', 'מזהה', 'id'],
  ],
  givenName: ['givenname', 'firstname', 'first', 'forename', 'שםפרטי'],
  familyName: ['familyname', 'lastname', 'last', 'surname', 'שםמשפחה', 'משפחה'],
  email: ['email', 'emailaddress', 'workemail', 'mail', 'דואראלקטרוני', 'דואל', 'מייל', 'אימייל', 'דואר'],
  legalEntity: ['legalentity', 'entity', 'company', 'companyname', 'employer', 'ישותמשפטית', 'חברה', 'מעסיק'],
  department: ['department', 'departmentname', 'dept', 'unit', 'division', 'מחלקה', 'יחידה', 'אגף'],
  jobFamily: ['jobfamily', 'family', 'jobfunction', 'function', 'משפחתתפקידים', 'משפחתעיסוקים', 'עיסוק'],
  jobTitle: ['jobtitle', 'title', 'position', 'job', 'role', 'תפקיד', 'תיאורתפקיד', 'תוארתפקיד'],
  grade: ['grade', 'level', 'rank', 'דרגה', 'דירוג'],
  manager: [
    ...['managerid', 'manager', 'managernumber', 'managerno', 'manageremployeeid', 'managerexternalid', 'reportsto'],
    ...['supervisorid', 'supervisor', 'bossid', 'מספרמנהל', 'מסמנהל', 'מזההמנהל', 'מנהלישיר', 'מנהל', 'ממונה'],
  ],
  location: ['location', 'site', 'office', 'branch', 'city', 'מיקום', 'אתר', 'סניף', 'עיר'],
  languages: ['languages', 'language', 'lang', 'שפות', 'שפה'],
  timeZone: ['timezone', 'tz', 'אזורזמן'],
  workWeek: ['workweek', 'workdays', 'workingdays', 'שבועעבודה', 'ימיעבודה'],
  shifts: ['shifts', 'shift', 'workinghours', 'משמרות', 'שעותעבודה'],
  hiredOn: [
    'hiredon',
    'hiredate',
    'hired',
    'startdate',
    'dateofhire',
    'joined',
    'תאריךקליטה',
    'תחילתעבודה',
    'תאריךתחילתעבודה',
  ],
  leftOn: [
    'lefton',
    'leavedate',
    'leavingdate',
    'enddate',
    'terminationdate',
    'left',
    'תאריךעזיבה',
    'סיוםעבודה',
    'תאריךסיוםעבודה',
  ],
};

/** Full names in a language. */
const NAMES: Readonly<Record<string, readonly string[]>> = {
  he: ['namehe', 'hebrewname', 'fullnamehe', 'nameinhebrew', 'שםבעברית', 'שםמלאבעברית'],
  en: ['nameen', 'englishname', 'fullnameen', 'nameinenglish', 'שםבאנגלית', 'שםמלאבאנגלית'],
};

/** Patterns that dates are tried by; day before month where both would do, as HR's files here have it. */
const PATTERNS = [
  ...['yyyy-MM-dd', 'dd/MM/yyyy', 'dd.MM.yyyy', 'dd-MM-yyyy', 'yyyy/MM/dd', 'd/M/yyyy', 'd.M.yyyy', 'd-M-yyyy'],
  ...['MM/dd/yyyy', 'M/d/yyyy', 'yyyy-MM-dd HH:mm:ss', 'dd/MM/yyyy HH:mm:ss'],
];
const SEPARATORS = [',', ';', '|', '/', ' '];

/** Guesses from headings, and from the values below them where those decide how to read. */
export function guessColumns({ columns, rows }: FileStart): Guess {
  const free = new Map(columns.map((column, at) => [plain(column), { column, at }] as const).reverse());
  const take = (known: readonly string[]): { column: string; at: number } | null => {
    const key = known.find((each) => free.has(each));
    const found = key === undefined ? undefined : free.get(key);
    if (key !== undefined) free.delete(key);
    return found ?? null;
  };
  const person: Partial<Record<PersonField, string | FieldSpec>> = {};
  for (const field of PERSON_FIELDS) {
    const found = take(HEADINGS[field]);
    if (found === null) continue;
    const values = rows.map((row) => (row[found.at] ?? '').trim()).filter((value) => value !== '');
    person[field] = specOf(field, found.column, values);
  }
  const names: Record<string, string> = {};
  for (const [language, known] of Object.entries(NAMES)) {
    const found = take(known);
    if (found !== null) names[language] = found.column;
  }
  return { person, names };
}

/** The delimiter that stands most often in the first line, outside of quotes. */
export function guessDelimiter(line: string): string {
  const bare = line.replace(/"[^"]*"/g, '');
  const counted = [',', ';', '\t', '|'].map((sign) => [sign, bare.split(sign).length] as const);
  return counted.reduce((best, next) => (next[1] > best[1] ? next : best))[0];
}

function specOf(field: PersonField, column: string, values: readonly string[]): string | FieldSpec {
  if (field === 'hiredOn' || field === 'leftOn') {
    const date = PATTERNS.find((pattern) => values.every((value) => readDate(value, pattern) !== null));
    return date === undefined || date === 'yyyy-MM-dd' ? column : { column, date };
  }
  if (field === 'languages' || field === 'workWeek') {
    const separator = SEPARATORS.find((sign) => values.some((value) => value.includes(sign)));
    return separator === undefined || separator === ',' ? column : { column, separator };
  }
  return column;
}

function plain(heading: string): string {
  return heading
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}

import { parse } from 'csv-parse/sync';
import iconv from 'iconv-lite';
import { listNotRead, listTooLong, listWithoutColumn } from './lists.errors';

/** People of one list. */
export const MOST_PEOPLE = 100_000;
/** Characters of one cell that can name somebody. */
const LONGEST = 254;

/** How the columns that name people are headed, in the files of personnel systems. */
const NUMBERS = [
  ...['external_id', 'external id', 'externalid', 'personnel number', 'personnel_number', 'employee number'],
  ...['employee_number', 'employee id', 'employee_id', 'employeeid', 'מספר עובד', 'מספר אישי', 'מס עובד', "מס' עובד"],
];
const MAILS = [
  ...['email', 'e-mail', 'e_mail', 'mail', 'email address', 'e-mail address'],
  ...['דואר אלקטרוני', 'דוא"ל', 'דוא״ל', 'מייל', 'אימייל'],
];

/** The text of a file as spreadsheets write them: UTF-8, UTF-16 with its mark, else Windows-1255. */
export function textOf(file: Buffer): string {
  if (file[0] === 0xff && file[1] === 0xfe) return iconv.decode(file, 'utf-16le').replace(/^\ufeff/, '');
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(file).replace(/^\ufeff/, '');
  } catch {
    return iconv.decode(file, 'windows-1255');
  }
}

/**
 * Personnel numbers or addresses as they stand in a pasted text or in the column of a file that names people.
 * @throws Problem list-not-read, list-without-column, list-too-long
 */
export function namedIn(text: string, isFile: boolean): readonly string[] {
  const named = (isFile || text.includes('\t') ? ofRecords(recordsOf(text)) : text.split(/[\r\n,;]/))
    .map((cell) => cell.trim().slice(0, LONGEST))
    .filter((cell) => cell !== '');
  if (named.length > MOST_PEOPLE) throw listTooLong({ limit: MOST_PEOPLE, count: named.length });
  return named;
}

function recordsOf(text: string): readonly (readonly string[])[] {
  try {
    return parse(text, {
      delimiter: [',', ';', '\t'],
      relax_column_count: true,
      skip_empty_lines: true,
      max_record_size: 100_000,
    });
  } catch {
    throw listNotRead();
  }
}

/** The column that is headed as one that names people; without a heading, the only one there is. */
function ofRecords(records: readonly (readonly string[])[]): readonly string[] {
  const heads = (records[0] ?? []).map((head) => head.trim().toLowerCase());
  const number = heads.findIndex((head) => NUMBERS.includes(head));
  const mail = heads.findIndex((head) => MAILS.includes(head));
  if (number >= 0 || mail >= 0) {
    return records.slice(1).map((record) => (record[number] ?? '').trim() || (record[mail] ?? ''));
  }
  if (records.some((record) => record.length > 1)) throw listWithoutColumn({ columns: heads.join(', ').slice(0, 200) });
  return records.map(([cell]) => cell ?? '');
}

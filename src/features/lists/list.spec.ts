import { Problem } from '../../kernel/problem';
import { MOST_PEOPLE, namedIn, textOf } from './list';

describe('A list of people', () => {
  it.each<[string, string, boolean, string[]]>([
    ['lines, commas and semicolons', 'E1\r\nE2, E3;E4\n\n', false, ['E1', 'E2', 'E3', 'E4']],
    ['a column of a sheet that was pasted', 'Name\tE-mail\nNoa\tnoa@x.example\n', false, ['noa@x.example']],
    ['a file of one column', 'E1\nE2\n', true, ['E1', 'E2']],
    ['the column that names people', 'name;employee_id\n"Levi; Noa";E1\nDan;\n', true, ['E1']],
    ['a Hebrew heading', 'שם,מספר עובד\nנועה,007\n', true, ['007']],
    [
      'an address where the number is missing',
      'external_id,email\nE1,a@x.example\n,b@x.example\n',
      true,
      ['E1', 'b@x.example'],
    ],
  ])('is read from %s', (_, text, isFile, expected) => {
    expect(namedIn(text, isFile)).toEqual(expected);
  });

  it('is read as spreadsheets write it', () => {
    expect(textOf(Buffer.from([0xff, 0xfe, 0x45, 0, 0x31, 0]))).toBe('E1');
    expect(textOf(Buffer.from([0xef, 0xbb, 0xbf, 0x45]))).toBe('E');
    expect(textOf(Buffer.from([0xee, 0xf1]))).toBe('מס');
  });

  it.each<[string, string, string]>([
    ['names nobody by any of its columns', 'name,shoe\nNoa,42\n', 'list-without-column'],
    ['is no CSV', 'a,"b\nc', 'list-not-read'],
    ['is too long', 'E1\n'.repeat(MOST_PEOPLE + 1), 'list-too-long'],
  ])('is refused when it %s', (_, text, code) => {
    try {
      namedIn(text, true);
      throw new Error('It was read.');
    } catch (error) {
      expect(error instanceof Problem && error.code).toBe(code);
    }
  });
});

import { guessColumns, guessDelimiter } from './mapping-guess';

describe('A mapping is guessed', () => {
  it('from English headings, and dates from what stands below them', () => {
    const guess = guessColumns({
      columns: [
        'Employee ID',
        'First Name',
        'LAST_NAME',
        'E-mail',
        'Dept.',
        'Manager ID',
        'Hire Date',
        'Languages',
        'Shoe',
      ],
      rows: [
        ['7', 'Noa', 'Levi', 'noa@x.example', 'Care', '', '31/12/2020', 'he;en', '42'],
        ['8', 'Dan', 'Bar', '', 'Care', '7', '', 'en', ''],
      ],
    });
    expect(guess).toEqual({
      person: {
        externalId: 'Employee ID',
        givenName: 'First Name',
        familyName: 'LAST_NAME',
        email: 'E-mail',
        department: 'Dept.',
        manager: 'Manager ID',
        hiredOn: { column: 'Hire Date', date: 'dd/MM/yyyy' },
        languages: { column: 'Languages', separator: ';' },
      },
      names: {},
    });
  });

  it('from Hebrew headings', () => {
    const columns = ['מספר עובד', 'שם פרטי', 'שם משפחה', 'דוא"ל', 'מחלקה', 'מנהל ישיר', 'תאריך קליטה', 'שם באנגלית'];
    expect(guessColumns({ columns, rows: [['', '', '', '', '', '', '2020-01-31', '']] })).toEqual({
      person: {
        externalId: 'מספר עובד',
        givenName: 'שם פרטי',
        familyName: 'שם משפחה',
        email: 'דוא"ל',
        department: 'מחלקה',
        manager: 'מנהל ישיר',
        hiredOn: 'תאריך קליטה',
      },
      names: { en: 'שם באנגלית' },
    });
  });

  it('never one column for two fields, and the first of two of one name', () => {
    const { person } = guessColumns({ columns: ['id', 'ID', 'manager', 'position'], rows: [] });
    expect(person).toEqual({ externalId: 'id', manager: 'manager', jobTitle: 'position' });
  });

  it.each([
    ['a,b,c', ','],
    ['a;"b,c,d";e', ';'],
    ['a\tb', '\t'],
    ['a|b', '|'],
    ['alone', ','],
  ])('%j is delimited', (line, delimiter) => {
    expect(guessDelimiter(line)).toBe(delimiter);
  });
});

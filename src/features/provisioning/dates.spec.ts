import fc from 'fast-check';
import { isDatePattern, readDate } from './dates';

describe('A date of a pattern', () => {
  it.each([
    ['13-01-2011', 'dd-MM-yyyy', '2011-01-13'],
    ['1/9/2024', 'd/M/yyyy', '2024-09-01'],
    ['20240229', 'yyyyMMdd', '2024-02-29'],
    ['2013-06-17 00:00:00', 'yyyy-MM-dd HH:mm:ss', '2013-06-17'],
    ['17.06.2013', 'dd.MM.yyyy', '2013-06-17'],
    ['17x06x2013', 'dd.MM.yyyy', null],
    ['29/02/2023', 'dd/MM/yyyy', null],
    ['1/9/2024', 'dd/MM/yyyy', null],
    ['01/09/2024 ', 'dd/MM/yyyy', null],
    ['', 'yyyy-MM-dd', null],
  ])('reads %j of %s as %j', (text, pattern, expected) => {
    expect(readDate(text, pattern)).toBe(expected);
  });

  it('comes back from every pattern it is written in', () => {
    const day = fc.date({ min: new Date('1900-01-01'), max: new Date('2199-12-31'), noInvalidDate: true });
    const pattern = fc.constantFrom('yyyy-MM-dd', 'dd-MM-yyyy', 'MM/dd/yyyy', 'd.M.yyyy', '[dd](MM)yyyy$');
    fc.assert(
      fc.property(day, pattern, (date, shape) => {
        const [year = '', month = '', dayOfMonth = ''] = date.toISOString().slice(0, 10).split('-');
        const text = shape
          .replace('yyyy', year)
          .replace('MM', month)
          .replace('dd', dayOfMonth)
          .replace('M', String(Number(month)))
          .replace(/d(?!\d)/, String(Number(dayOfMonth)));
        expect(readDate(text, shape)).toBe(`${year}-${month}-${dayOfMonth}`);
      }),
    );
  });

  it('needs year, month and day once each', () => {
    expect(['dd-MM', 'yyyy', 'dd/dd/yyyy', 'MM-dd-yy', 'x'.repeat(41)].filter(isDatePattern)).toEqual([]);
  });
});

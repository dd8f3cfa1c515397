import { isTimeZone, readHours, readShifts } from './calendar';

describe('A week of shifts', () => {
  it('is read from a cell, also over the end of the week', () => {
    expect(readShifts('7 09:00-17:00; 1 22:00-06:00')).toEqual([
      { day: 7, from: '09:00', until: '17:00' },
      { day: 1, from: '22:00', until: '06:00' },
    ]);
    expect(readShifts('7-2 09:00-13:00')?.map(({ day }) => day)).toEqual([7, 1, 2]);
    expect(readShifts(' ; ')).toEqual([]);
  });

  it.each([
    '8 09:00-17:00',
    '1 9-17',
    '1 24:00-25:00',
    '1',
    '09:00-17:00',
    '1 09:00-17:00 late',
    '1-7 09:00-10:00;'.repeat(5),
  ])('is none: %s', (text) => {
    expect(readShifts(text)).toBeNull();
  });

  it('has hours and zones that exist', () => {
    expect(readHours('09:00-13:30')).toEqual({ from: '09:00', until: '13:30' });
    expect(readHours('09:00')).toBeNull();
    expect([isTimeZone('Asia/Jerusalem'), isTimeZone('Mars/Olympus')]).toEqual([true, false]);
  });
});

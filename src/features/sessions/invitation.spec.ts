import { invitationOf, type Invitation } from './invitation';

const SITTING: Invitation = {
  ...{ id: '0192f3a4-0000-7000-8000-000000000001', name: 'סדנת מענה; ראשונה', about: 'על הכול', sequence: 0 },
  ...{ startsAt: new Date('2027-03-25T07:00:00Z'), endsAt: new Date('2027-03-25T10:00:00Z'), state: 'planned' },
  ...{ timeZone: 'Asia/Jerusalem', room: 'Room 4, floor 2', address: null },
};
const NOW = new Date('2027-01-01T00:00:00Z');

/** The lines of a file as a calendar reads them: folded ones joined. */
function lines(changes: Partial<Invitation> = {}, language = 'en'): string[] {
  const file = invitationOf({ ...SITTING, ...changes }, language, NOW);
  expect(file.split('\r\n').every((line) => Buffer.byteLength(line) <= 75 && !/[\r\n]/.test(line))).toBe(true);
  return file.replace(/\r\n /g, '').split('\r\n');
}

describe('The calendar file of a sitting', () => {
  it('is one event for good, told anew with every change', () => {
    expect(lines()).toEqual(
      expect.arrayContaining([
        ...['METHOD:PUBLISH', 'UID:sitting-0192f3a4-0000-7000-8000-000000000001@obi', 'SEQUENCE:0', 'STATUS:CONFIRMED'],
        ...['DTSTART:20270325T070000Z', 'DTEND:20270325T100000Z', 'LOCATION:Room 4\\, floor 2'],
        'SUMMARY:סדנת מענה\\; ראשונה',
      ]),
    );
    const cancelled = lines({ state: 'cancelled', sequence: 2 });
    expect(cancelled).toEqual(
      expect.arrayContaining([
        ...['METHOD:CANCEL', 'UID:sitting-0192f3a4-0000-7000-8000-000000000001@obi', 'SEQUENCE:2', 'STATUS:CANCELLED'],
      ]),
    );
  });

  it('says the time on the wall, on either side of a change of clocks', () => {
    expect(lines().find((line) => line.startsWith('DESCRIPTION'))).toContain('9:00');
    const after = { startsAt: new Date('2027-03-28T06:00:00Z'), endsAt: new Date('2027-03-28T09:00:00Z') };
    expect(lines(after)).toContain('DTSTART:20270328T060000Z');
    expect(lines(after).find((line) => line.startsWith('DESCRIPTION'))).toContain('9:00');
    expect(lines(after, 'he').find((line) => line.startsWith('DESCRIPTION'))).toContain('9:00');
  });

  it('lets no text become a line of its own', () => {
    const hostile = 'a\r\nBEGIN:VALARM\rATTENDEE:mailto:x@y.z\u2028ORGANIZER:mailto:x@y.z\u0000\u000b\\n,;end';
    const file = lines({ name: hostile, about: hostile, room: hostile, address: `https://x.y/?a=${hostile}` });
    expect(file.filter((line) => /^(BEGIN|ATTENDEE|ORGANIZER|end)/.test(line))).toEqual([
      'BEGIN:VCALENDAR',
      'BEGIN:VEVENT',
    ]);
  });
});

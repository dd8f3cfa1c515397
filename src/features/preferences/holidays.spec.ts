import { countryOf, holidayCountries, holidaysFrom } from './holidays';

/** The Hebrew date as the platform's own calendar has it. */
function hebrew(date: string): string {
  const format = new Intl.DateTimeFormat('en-u-ca-hebrew', { day: 'numeric', month: 'long', timeZone: 'UTC' });
  return format.format(new Date(`${date}T12:00:00Z`));
}

describe('Holidays', () => {
  it('of Israel stand on their Hebrew dates, year by year', () => {
    for (let year = 2024; year < 2034; year += 1) {
      const dates = [...holidaysFrom('IL', year)].filter((date) => date.startsWith(String(year)));
      const days = dates.map(hebrew);
      for (const day of [
        '15 Nisan',
        '21 Nisan',
        '6 Sivan',
        '1 Tishri',
        '2 Tishri',
        '10 Tishri',
        '15 Tishri',
        '22 Tishri',
      ])
        expect(days).toContain(day);
      // Independence Day moves by up to two days around 5 Iyar, so that neither it nor the day before meets a Sabbath.
      expect(days.some((day) => ['3 Iyar', '4 Iyar', '5 Iyar', '6 Iyar'].includes(day))).toBe(true);
      expect(days).toHaveLength(9);
    }
  });

  it('last their days in other countries, into the next year', () => {
    const germany = holidaysFrom('DE', 2026);
    for (const date of ['2026-12-25', '2026-12-26', '2027-01-01']) expect(germany).toContain(date);
    expect(germany).not.toContain('2026-12-24');
  });

  it('are those of the person, else of the house, else of the zone, else nobody’s', () => {
    expect(countryOf('DE', 'IL', 'Asia/Jerusalem')).toBe('DE');
    expect(countryOf(null, 'US', 'Asia/Jerusalem')).toBe('US');
    expect(countryOf(null, null, 'Asia/Jerusalem')).toBe('IL');
    expect(countryOf(null, null, 'Asia/Kathmandu')).toBeNull();
    expect(holidaysFrom(null, 2026).size).toBe(0);
    expect(holidaysFrom('XX', 2026).size).toBe(0);
    expect(holidayCountries()).toContain('IL');
  });
});

import type { AwardView } from './awards.reader';
import { certificateOf, nameOn, writable } from './certificate';

const award: AwardView = {
  ...{ id: '019a3f60-1234-7abc-8def-0123456789ab', personId: 'p', beltId: 'b', colour: '#f97316', rank: 3 },
  beltNames: { en: 'Orange', he: 'כתומה' },
  ...{ ground: 'track', editionId: 'e', number: 12, trackNames: { en: 'Service 2.0', he: 'שירות 2.0' } },
  from: new Date('2026-03-03T22:30:00Z'),
  until: null,
  ...{ revokedAt: null, revocation: null, renewed: false, legalEntity: 'Obi Ltd', timeZone: 'Asia/Jerusalem' },
  ...{ givenName: 'Noa', familyName: 'Levi', names: { he: 'נועה לוי' } },
};

describe('A certificate', () => {
  it('names the person in the script of its language, with dates of their own calendar day', () => {
    const hebrew = certificateOf(award, 'he', 'https://obi.example');
    expect(hebrew).toMatchObject({
      rtl: true,
      person: 'נועה לוי',
      statement: expect.stringContaining('חגורה כתומה') as string,
    });
    expect(hebrew.facts.map(({ value }) => value)).toEqual([
      expect.stringContaining('שירות 2.0'),
      '4 במרץ 2026',
      expect.any(String),
      award.id,
    ]);
    expect(hebrew.verification).toContain(`https://obi.example/belts?award=${award.id}`);
    expect(certificateOf(award, 'en', null)).toMatchObject({ rtl: false, person: 'Noa Levi', company: 'Obi Ltd' });
    expect(certificateOf(award, 'en', null).facts[1]?.value).toBe('March 4, 2026');
  });

  it('is written in letters that its fonts have', () => {
    expect(writable('Łukasz Żółć, Иван, Ελένη')).toBe('Łukasz Żółć, Иван, Ελένη');
    expect(writable('\u202eנועה\u2066 <b>')).toBe('נועה <b>');
    expect(writable('① 李明')).toBe('1 ??');
    expect(nameOn({ ...award, names: { zh: '李明' }, givenName: 'Ming', familyName: 'Li' }, 'zh')).toBe('Ming Li');
    expect(nameOn({ ...award, names: {}, givenName: '明', familyName: '李' }, 'en')).toBe('? ?');
  });
});

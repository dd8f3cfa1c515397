import { type House, openHouse } from '../support/house';
import { addPeople } from '../support/people';
import { buildConsole, canBrowse, type Look, openWindow, type Window } from './support/browser';

const suite = canBrowse() ? describe : describe.skip;

const looks: readonly Look[] = [
  { language: 'en' },
  { language: 'he' },
  { language: 'en', scheme: 'dark' },
  { language: 'he', width: 390 },
];

const label = ({ language = 'en', scheme = 'light', width = 1280 }: Look): string => `${language}-${scheme}-${width}`;

suite('The console in a browser', () => {
  let house: House;
  let base: string;
  beforeAll(async () => {
    buildConsole();
    house = await openHouse();
    base = await house.app.getUrl();
    await addPeople(house, [
      {
        externalId: 'HR',
        givenName: 'Noa',
        familyName: 'Levi',
        names: { he: 'נועה לוי' },
        department: 'People',
        roles: ['hr'],
      },
      {
        externalId: 'LEAD',
        givenName: 'Dana',
        familyName: 'Katz',
        names: { he: 'דנה כץ' },
        department: 'Marketing',
        roles: ['lead'],
      },
      {
        externalId: 'ANA',
        givenName: 'Ana',
        familyName: 'Bar',
        names: { he: 'אנה בר' },
        department: 'Service',
        jobTitle: 'Agent',
      },
    ]);
  }, 180_000);
  afterAll(() => house.close());

  describe.each(looks.map((look) => [label(look), look] as const))('%s', (name, look) => {
    let window: Window;
    beforeAll(async () => {
      window = await openWindow(base, look);
    });
    afterAll(() => window.close());

    it('signs somebody in, in their language and direction', async () => {
      const { page } = window;
      await window.open('/');
      await window.shot(`${name}-sign-in`);
      expect(await window.axe()).toEqual([]);
      expect(await page.locator('html').getAttribute('dir')).toBe(look.language === 'he' ? 'rtl' : 'ltr');
      await page.locator('[data-person=ANA]').click();
      await page.getByRole('heading', { level: 1, name: look.language === 'he' ? 'אנה בר' : 'Ana Bar' }).waitFor();
      expect(await window.axe()).toEqual([]);
      await window.shot(`${name}-home`);
      expect(window.faults).toEqual([]);
    });
  });
});

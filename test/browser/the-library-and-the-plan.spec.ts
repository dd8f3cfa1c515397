import type { House } from '../support/house';
import { buildConsole, canBrowse, openWindow, type Window } from './support/browser';
import { openCompany } from './support/company';
import { AGENT, LEAD } from './support/screens';

const suite = canBrowse() ? describe : describe.skip;

jest.setTimeout(300_000);

suite('The library and the plan in a browser', () => {
  let house: House;
  let base: string;
  let window: Window;
  beforeAll(async () => {
    buildConsole();
    house = await openCompany();
    base = await house.app.getUrl();
  }, 300_000);
  afterAll(() => house.close());
  afterEach(async () => {
    await window.close();
    expect(window.faults).toEqual([]);
  });

  it('an employee suggests content, a lead approves it, and it is shared in Hebrew on a phone', async () => {
    window = await openWindow(base);
    const { page } = window;
    await window.as(AGENT, '/library/new');
    await page.getByLabel('Title (English)').fill('Our kitchen in Haifa');
    await page.getByLabel('Title (עברית)').fill('המטבח שלנו בחיפה');
    await page.getByLabel('Words to share (English)').fill('Come and see our kitchen!');
    await page.getByLabel('Words to share (עברית)').fill('בואו לראות את המטבח שלנו!');
    await window.look('library-new');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('Waits for a decision').waitFor();

    await window.as(LEAD, '/library/desk');
    await page.getByRole('link', { name: 'Our kitchen in Haifa' }).click();
    await page.getByRole('button', { name: 'Approve for the library' }).click();
    await page.getByText('In the library').first().waitFor();
    await window.look('content-lead');
    await window.close();

    window = await openWindow(base, { language: 'he', width: 390 });
    await window.as(AGENT, '/library');
    await window.look('library');
    await window.page.getByRole('link', { name: 'המטבח שלנו בחיפה' }).first().click();
    await window.page.getByLabel('במילים שלך').waitFor();
    await window.look('content-share');
    await window.page.getByRole('button', { name: 'שיתוף התוכן' }).click();
    await window.page.getByText('אושר בספרייה בנוסח הזה בדיוק').waitFor();
    await window.look('shared');
  });
});

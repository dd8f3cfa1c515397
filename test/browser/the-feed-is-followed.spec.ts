import type { House } from '../support/house';
import { buildConsole, canBrowse, openWindow, type Window } from './support/browser';
import { openCompany } from './support/company';
import { AGENT, LEAD } from './support/screens';

const suite = canBrowse() ? describe : describe.skip;

jest.setTimeout(300_000);

suite('The feed in a browser', () => {
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

  it('follows by itself, without moving what one reads', async () => {
    window = await openWindow(base, { language: 'he', width: 390 });
    const { page } = window;
    await window.as(AGENT, '/feed');
    await page.locator('[data-live=live]').waitFor();
    await window.look('feed-live');
    const rows = page.locator('main li a.row-link');
    const before = await rows.count();
    const lead = await house.as(LEAD);
    const known = (await (await house.as(AGENT)).get('feed').expect(200)).body.items as {
      id: string;
      text: string;
      channel: { code: string };
      claimedByMe: boolean;
    }[];
    const like = known.find(({ claimedByMe }) => !claimedByMe);
    if (like === undefined) throw new Error('Nobody waits in the demo.');
    const item = { channel: like.channel.code, externalId: 'live-1', text: like.text };
    await lead.post('interactions', { items: [item] }).expect(200);
    await house.settle();
    await page.getByRole('button', { name: 'הצגת פנייה חדשה אחת' }).waitFor({ timeout: 3_000 });
    expect(await rows.count()).toBe(before);
    await window.look('feed-arrived');
    await page.getByRole('button', { name: 'הצגת פנייה חדשה אחת' }).click();
    await page.getByRole('button', { name: 'הצגת פנייה חדשה אחת' }).waitFor({ state: 'detached' });
    await rows.nth(before).waitFor();
  });
});

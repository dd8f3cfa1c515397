import type { House } from '../support/house';
import { buildConsole, canBrowse, openWindow, type Window } from './support/browser';
import { openCompany } from './support/company';
import { AGENT, LEAD } from './support/screens';

const suite = canBrowse() ? describe : describe.skip;

jest.setTimeout(300_000);

suite('A lead states what a channel promises', () => {
  let house: House;
  let base: string;
  let window: Window;
  let channel: string;
  beforeAll(async () => {
    buildConsole();
    house = await openCompany();
    base = await house.app.getUrl();
    const { body } = await (await house.as(LEAD)).get('channels?limit=100').expect(200);
    const business = (body.items as { id: string; accountKind: string }[]).find(
      (each) => each.accountKind === 'business',
    );
    channel = business?.id ?? '';
  });
  afterAll(() => house.close());
  afterEach(() => window.close());

  it('with hours and a level, and sees it kept', async () => {
    window = await openWindow(base);
    const { page } = window;
    await window.as(LEAD, `/channels/${channel}/service`);
    await page.getByRole('button', { name: 'State hours' }).click();
    await page.getByRole('button', { name: 'Another level' }).click();
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('Saved. What waits is dated anew.').waitFor();
    await window.look('service-terms');
    await window.open(`/channels/${channel}/roster`);
    await window.look('roster');
    await window.open('/escalations');
    await window.look('escalations');
    const { body } = await (await house.as(LEAD)).get(`channels/${channel}/service-terms`).expect(200);
    expect(body).toMatchObject({ version: 1, levels: [{ topicId: null, minutes: 60 }] });
    expect(window.faults).toEqual([]);
  });

  it('in Hebrew, on a phone', async () => {
    window = await openWindow(base, { language: 'he', width: 390 });
    await window.as(LEAD, `/channels/${channel}/service`);
    await window.look('service-terms-he');
    await window.open(`/channels/${channel}/roster`);
    await window.look('roster-he');
    await window.open('/escalations');
    await window.look('escalations-he');
    await window.as(AGENT, '/in-hand');
    await window.look('in-hand-he');
    expect(window.faults).toEqual([]);
  });
});

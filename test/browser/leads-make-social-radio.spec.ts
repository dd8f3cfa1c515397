import { addAudience, assign } from '../support/training';
import { inBrowser, type Window } from './support/browser';
import { useCompany } from './support/company';
import { ADMIN, AGENT, COUNCIL, HR, LEAD } from './support/screens';

/** MPEG-1 layer III at 128 kbit/s: 417 bytes a frame, 1152/44100 s each. */
const sound = Buffer.concat(
  Array.from({ length: 2400 }, () => Buffer.concat([Buffer.from([0xff, 0xfb, 0x90, 0x00]), Buffer.alloc(413)])),
);

inBrowser('Social radio in a browser', () => {
  const { house, openWindow } = useCompany();
  let window: Window;

  it('is made by a lead of what customers said', async () => {
    window = await openWindow();
    const { page } = window;
    await window.as(LEAD, '/radio/desk');
    await page.getByRole('button', { name: 'Begin an episode' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Name (English)').fill('What jars taught us');
    await dialog.getByLabel('Name (עברית)').fill('מה לימדו אותנו הצנצנות');
    await dialog.getByRole('button', { name: 'Begin an episode' }).click();
    await page.getByLabel('Your words (English)').fill('Lids matter.');
    await page.getByLabel('Your words (עברית)').fill('המכסה קובע.');
    const choose = page.getByRole('list', { name: 'Choose what customers said' }).getByRole('button');
    await choose.nth(0).click();
    await choose.nth(1).click();
    await page
      .getByRole('button', { name: /^Move up/ })
      .last()
      .click();
    await page.getByLabel('What you say about it (English)').first().fill('This one made us look.');
    await window.look('radio-editor');
    await page.getByRole('button', { name: 'Publish', exact: true }).click();
    await page.getByRole('button', { name: 'Withdraw' }).waitFor();
    await page.getByText('This one made us look.').waitFor();
    await window.look('radio-published');
  });

  it('is heard or read, and credited', async () => {
    const lead = await house.as(LEAD);
    const names = { en: 'With sound', he: 'פרק עם קול' };
    const { id } = (await lead.post('radio-episodes', { names }).expect(201)).body as { id: string };
    await lead.put(`radio-episodes/${id}/sound`).attach('file', sound, 'sound.mp3').expect(200);
    const transcript = { en: 'Good morning.', he: 'בוקר טוב.' };
    await lead.put(`radio-episodes/${id}`, { names, transcript, audienceId: null, parts: [] }).expect(200);
    await lead.post(`radio-episodes/${id}/publication`).expect(200);
    window = await openWindow({ language: 'he', width: 390 });
    const { page } = window;
    await window.as(AGENT, '/radio');
    await page.getByRole('link', { name: /מה לימדו אותנו הצנצנות/ }).waitFor();
    await window.look('radio');
    let letItCome = (): void => undefined;
    const moved = new Promise<void>((resolve) => (letItCome = resolve));
    await page.route('**/sound', async (route) => moved.then(async () => route.continue()));
    await page.getByRole('link', { name: /פרק עם קול/ }).click();
    await page.getByRole('button', { name: 'להשמעה' }).waitFor();
    await page.getByRole('button', { name: 'חמש עשרה שניות קדימה' }).click();
    letItCome();
    const known = `(audio) => audio.readyState > 0 || new Promise((then) => audio.addEventListener('loadedmetadata', () => then(true)))`;
    await page.locator('audio').evaluate(known);
    await page.getByText('0:15 / 1:03').waitFor();
    await window.look('radio-episode');
    // The demo's time runs fast: at the episode's length it is credited without being asked.
    const credited = page.getByText(/נזקפ/).first();
    const finish = page.getByRole('button', { name: 'האזנתי' });
    await page.waitForTimeout(1500);
    await finish.or(credited).first().waitFor();
    if (await finish.isVisible()) await finish.click({ timeout: 5000 }).catch(() => undefined);
    await credited.waitFor();
  });

  it('is a step of a track, chosen by its author and played with it', async () => {
    const hr = await house.as(HR);
    const names = { en: 'Hear our customers', he: 'להקשיב ללקוחות' };
    const track = { code: 'radio', belt: 'white', names, minimumMinutes: 0, passMark: 80, validityDays: null };
    const modules = [{ code: 'hear', kind: 'episode', names, seconds: 60 }];
    const { editionId } = (await hr.post('tracks', { ...track, modules }).expect(201)).body as { editionId: string };
    window = await openWindow();
    const { page } = window;
    await window.as(HR, `/track-editions/${editionId}`);
    await page.getByRole('button', { name: /^Hear our customers/ }).click();
    await page.getByLabel('What it consists of').selectOption({ label: 'What jars taught us' });
    await window.look('track-episode');
    const saved = page.waitForResponse((reply) => reply.request().method() === 'PUT');
    await page.getByRole('button', { name: 'Save the draft' }).click();
    expect((await saved).ok()).toBe(true);
    await hr.post(`track-editions/${editionId}/publication`).expect(201);
    const audienceId = await addAudience(house, { everyone: true });
    await assign(house, { track: 'radio', audienceId });
    await house.settle();
    await window.as(AGENT, '/training');
    await page
      .getByRole('link', { name: /Hear our customers/ })
      .first()
      .click();
    await page.getByText('This one made us look.').waitFor();
    await window.look('module-episode');
  });

  it('may be switched on as a podcast by two persons', async () => {
    window = await openWindow();
    const { page } = window;
    await window.as(ADMIN, '/podcast-settings');
    const entity = page.locator('main li', { hasText: 'Tamar Foods Ltd' });
    await entity.getByRole('button', { name: 'Propose to switch it on' }).click();
    await page.getByRole('dialog').getByLabel('Reason').fill('People asked for it');
    await page.getByRole('dialog').getByRole('button', { name: 'Propose to switch it on' }).click();
    await page.getByText('Proposed to be switched on: People asked for it').waitFor();
    await window.look('podcast-settings');
    await window.as(COUNCIL, '/podcast-settings');
    await entity.getByRole('button', { name: 'Confirm' }).click();
    await entity.getByText('On', { exact: true }).waitFor();
  });

  it('and then has an address of one’s own, in Hebrew on a phone, that ends when one says so', async () => {
    window = await openWindow({ language: 'he', scheme: 'dark', width: 390 });
    const { page } = window;
    await window.as(AGENT, '/radio');
    await page.getByRole('button', { name: 'ליצירת כתובת' }).click();
    const shown = page.getByText(/\/api\/v1\/podcasts\//);
    const address = (await shown.innerText()).trim();
    await window.look('podcast-address');
    const ask = async (): Promise<number> => (await fetch(address)).status;
    expect(await ask()).toBe(200);
    await page.getByRole('button', { name: 'לביטול הכתובת' }).click();
    await page.getByRole('button', { name: 'ליצירת כתובת' }).waitFor();
    expect(await ask()).toBe(404);
  });

  it('has what is under a topic in crisis only where a lead pins it', async () => {
    const lead = await house.as(LEAD);
    const said = (await lead.get('said-interactions?answered=true&limit=1').expect(200)).body.items as {
      topics: { id: string }[];
    }[];
    const topicId = said[0]?.topics[0]?.id;
    const stated = { topicId, reason: 'A product is recalled', channelIds: null, belowRank: null, help: null };
    await lead.post('crises', stated).expect(201);
    const { id } = (await lead.post('radio-episodes', { names: { en: 'In a storm' } }).expect(201)).body as {
      id: string;
    };
    window = await openWindow();
    const { page } = window;
    await window.as(LEAD, `/radio/desk/${id}`);
    await page.getByLabel('Also what is under a topic in crisis').check();
    await page.getByRole('list', { name: 'Choose what customers said' }).getByRole('button').first().click();
    await page.getByLabel('Pin it: it stays in, also while its topic is in crisis').check();
    const saved = page.waitForResponse((reply) => reply.request().method() === 'PUT');
    await page.getByRole('button', { name: 'Save the draft' }).click();
    expect((await saved).ok()).toBe(true);
    await window.look('episode-pinned');
    const { body } = await lead.get(`radio-episodes/${id}`).expect(200);
    expect(body.parts).toMatchObject([{ pinned: true }]);
  });
});

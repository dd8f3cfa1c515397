import { inBrowser, type Window } from './support/browser';
import { useCompany } from './support/company';
import { AGENT, EVERYTHING, LEAD, LOOKS, NEWCOMER, placesOf, SCREENS } from './support/screens';

jest.setTimeout(EVERYTHING ? 1_800_000 : 300_000);

inBrowser('Every screen', () => {
  const { base, house, openWindow } = useCompany(async (house) => {
    await (await house.as(LEAD)).post('updates').expect(201);
    await house.settle();
  });
  let window: Window;

  it.each(LOOKS)('is accessible and in its direction: %p', async (look) => {
    window = await openWindow(look);
    const places = await placesOf((person) => house.as(person));
    for (const [person, paths] of Object.entries(SCREENS)) {
      for (const path of paths) {
        await window.as(
          person,
          path.replace(/:\w+/, (name) => places.get(name) ?? name),
        );
        await window.look(`${person}${path.replace(/\W+/g, '-')}`);
      }
    }
  });

  it('shows the places to go on a phone, by keyboard too', async () => {
    window = await openWindow({ language: 'he', width: 390 });
    const { page } = window;
    await window.as(LEAD);
    await page.getByRole('button', { name: 'עוד' }).click();
    await page.getByRole('dialog').getByRole('link', { name: 'תור הסקירה' }).waitFor();
    await window.look('places');
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(await page.evaluate<string>('document.activeElement.innerText')).toBe('עוד');
    await page.getByRole('link', { name: 'הכשרה', exact: true }).press('Enter');
    await page.getByRole('heading', { level: 1, name: 'ההכשרה שלי' }).waitFor();
    expect(await page.evaluate<string>('document.activeElement.tagName')).toBe('H1');
  });

  it('goes anywhere by name, by keyboard alone', async () => {
    window = await openWindow();
    const { page } = window;
    await window.as(LEAD);
    await page.keyboard.press('Control+k');
    const field = page.getByRole('textbox', { name: 'Go to' });
    await field.fill('moni none such');
    await page.getByText('Nothing by this name').waitFor();
    await field.fill('queue');
    await window.look('palette');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Review queue' }).waitFor();
    await page.keyboard.press('Control+k');
    await field.fill('retention');
    // Its roles do not open it.
    await page.getByText('Nothing by this name').waitFor();
    await page.keyboard.press('Escape');
    await field.waitFor({ state: 'detached' });
  });

  it('says what a screen is for, beside it, and keeps the focus', async () => {
    window = await openWindow();
    const { page } = window;
    await window.as(LEAD, '/reviews');
    await page.keyboard.press('F1');
    const help = page.getByRole('dialog', { name: 'Help' });
    await help.getByRole('heading', { name: 'Review queue' }).waitFor();
    await window.look('help');
    // It follows the screen, which can be worked on meanwhile.
    await page.getByRole('link', { name: 'Triage board' }).click();
    await help.getByRole('heading', { name: 'Triage board' }).waitFor();
    await help.getByLabel('Search the guides').fill('podcast player');
    await help.getByText('Social radio', { exact: true }).click();
    await help.getByText(/A private address brings it/).waitFor();
    await help.getByLabel('Search the guides').press('Escape');
    await help.waitFor({ state: 'detached' });
    // What the guides' folder says to who writes them is for nobody here.
    await window.open('/help');
    const named = page.getByRole('main').getByRole('heading', { level: 2 });
    await named.first().waitFor();
    expect(await named.first().innerText()).toBe('For employees');

    window = await openWindow({ language: 'he', scheme: 'dark', width: 390 });
    await window.as(AGENT, '/feed');
    await window.page.getByRole('button', { name: 'עזרה למסך הזה' }).click();
    await window.page.getByRole('dialog').getByRole('heading', { name: 'לענות ללקוח' }).waitFor();
    await window.look('help');
    await window.page.keyboard.press('Escape');
    expect(await window.page.evaluate<string>('document.activeElement.ariaLabel')).toBe('עזרה למסך הזה');
  });

  it('stands mirrored from right to left, arrows too', async () => {
    const seen: { edges: object; arrows: string[]; others: string[] }[] = [];
    for (const language of ['en', 'he'] as const) {
      window = await openWindow({ language });
      await window.as(NEWCOMER, '/training');
      await window.page.keyboard.press('F1');
      await window.page.getByRole('dialog').getByRole('heading', { level: 3 }).first().waitFor();
      seen.push(await window.page.evaluate(EDGES));
    }
    const [english, hebrew] = seen;
    expect(hebrew?.edges).toEqual(english?.edges);
    expect(new Set(english?.arrows)).toEqual(new Set(['none']));
    expect(new Set(hebrew?.arrows)).toEqual(new Set(['matrix(-1, 0, 0, 1, 0, 0)']));
    expect(new Set(hebrew?.others)).toEqual(new Set(['none']));

    window = await openWindow({ language: 'he', width: 390 });
    await window.as(NEWCOMER);
    await window.page.getByRole('button', { name: 'עוד' }).click();
    const drawer = await window.page.locator('dialog.drawer').boundingBox();
    expect(drawer?.x).toBe(0);
  });

  it('says who opens it, when the roles of a person do not', async () => {
    window = await openWindow();
    await window.as(NEWCOMER, '/reviews');
    await window.page.getByRole('alert').getByText('An administrator can give you one that does.').waitFor();
    await window.look('forbidden');
    // A screen of many parts says it once, and offers nothing.
    await window.open('/triage');
    await window.page.getByRole('alert').getByText('Your roles do not open this.').waitFor();
    expect(await window.page.getByRole('alert').count()).toBe(1);
  });

  it('says when Obi cannot be reached, and goes on when it can', async () => {
    window = await openWindow();
    window.forgive(/ERR_FAILED/);
    const { page } = window;
    await window.as(AGENT, '/training');
    await page.route('**/api/v1/my/permits', (route) => route.abort());
    await page.getByRole('link', { name: 'What may I do' }).click();
    await page.getByRole('alert').getByText('Obi cannot be reached').waitFor();
    await page.unroute('**/api/v1/my/permits');
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByText('White belt').waitFor();
  });

  it('opens what the frame opens without a connection too, if only to say so', async () => {
    window = await openWindow();
    window.forgive(/ERR_INTERNET_DISCONNECTED|ApiProblem/);
    const { page } = window;
    await window.as(AGENT);
    await page.context().setOffline(true);
    await page.keyboard.press('Control+k');
    const dialog = page.getByRole('dialog', { name: 'Go to' });
    await dialog.getByText('Obi cannot be reached').waitFor();
    await window.look('palette-offline');
    await page.context().setOffline(false);
    await dialog.getByRole('button', { name: 'Try again' }).click();
    await page.getByRole('textbox', { name: 'Go to' }).waitFor();
  });

  it('tries for the parts of its frame until they come, and takes nothing away meanwhile', async () => {
    window = await openWindow();
    window.forgive(/ERR_FAILED/);
    const { page } = window;
    const parts = /\/assets\/(FollowInbox|Standing)-[\w-]+\.js/;
    await page.route(parts, (route) => route.abort());
    const missed = page.waitForEvent('requestfailed', (one) => one.url().includes('FollowInbox'));
    await window.as(AGENT);
    await page.evaluate('window.stands = true');
    await missed;
    const came = page.waitForResponse((one) => one.url().includes('FollowInbox'));
    await page.unroute(parts);
    await came;
    expect(await page.evaluate('window.stands')).toBe(true);
  });

  it('says that a screen did not come, and opens it when it can', async () => {
    window = await openWindow();
    window.forgive(/ERR_FAILED|ApiProblem/);
    const { page } = window;
    await window.as(AGENT, '/training');
    const parts = '**/assets/Permits-*.js';
    await page.route(parts, (route) => route.abort());
    await page.evaluate('window.stands = true');
    await page.getByRole('link', { name: 'What may I do' }).click();
    await page.getByRole('alert').getByText('Obi cannot be reached').waitFor();
    await page.getByRole('link', { name: 'What may I do' }).waitFor();
    await page.unroute(parts);
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByText('White belt').waitFor();
    expect(await page.evaluate('window.stands')).toBe(true);
  });

  it('says that a screen broke where its script came and failed', async () => {
    window = await openWindow();
    window.forgive(/Broken/);
    const { page } = window;
    await window.as(AGENT, '/training');
    await page.route('**/assets/Permits-*.js', (route) =>
      route.fulfill({ contentType: 'text/javascript', body: 'throw new TypeError("Broken")' }),
    );
    await page.getByRole('link', { name: 'What may I do' }).click();
    await page.getByRole('alert').getByText('This screen broke').waitFor();
  });

  it('keeps what stands there while a part of it does not come, unless there is a newer Obi', async () => {
    window = await openWindow();
    window.forgive(/ERR_FAILED|ApiProblem/);
    const { page } = window;
    await window.as(AGENT);
    const parts = '**/assets/Palette-*.js';
    await page.route(parts, (route) => route.abort());
    await page.evaluate('window.stands = true');
    await page.keyboard.press('Control+k');
    const dialog = page.getByRole('dialog', { name: 'Go to' });
    await dialog.getByText('Obi cannot be reached').waitFor();
    await page.route('**/', async (route) => {
      const asked = route.request().resourceType() === 'fetch';
      await (asked ? route.fulfill({ body: '<script src="./assets/index-newer.js"></script>' }) : route.continue());
    });
    const again = page.waitForEvent('load');
    expect(await page.evaluate('window.stands')).toBe(true);
    await dialog.getByRole('button', { name: 'Try again' }).click();
    await again;
    expect(await page.evaluate('window.stands')).toBeUndefined();
    await page.unroute(parts);
    await page.getByRole('main').getByRole('heading').first().waitFor();
    await page.keyboard.press('Control+k');
    await page.getByRole('textbox', { name: 'Go to' }).waitFor();
  });

  it('keeps what was written when the session ends, and goes on after signing in again', async () => {
    window = await openWindow();
    const { page } = window;
    await window.as(AGENT, '/drafts/new');
    await page.getByLabel('Channel').selectOption({ index: 1 });
    await page.getByRole('button', { name: 'On to the words' }).click();
    await page.getByRole('textbox', { name: 'Your words' }).fill('First words.');
    await page.getByText('Saved', { exact: true }).waitFor();
    await page.request.delete(`${base()}/api/v1/logins/current`);
    await page.getByRole('textbox', { name: 'Your words' }).fill('First words, and more.');
    await page.getByRole('dialog', { name: 'Your session ended' }).waitFor();
    await window.look('session-ended');
    await page.getByRole('button', { name: /^Go on as/ }).click();
    expect(await page.getByRole('textbox', { name: 'Your words' }).inputValue()).toBe('First words, and more.');
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByText('Saved', { exact: true }).waitFor();
    await page.reload();
    expect(await page.getByRole('textbox', { name: 'Your words' }).inputValue()).toBe('First words, and more.');
  });

  it('never writes over words that were changed elsewhere', async () => {
    window = await openWindow();
    const { page } = window;
    await window.as(AGENT, '/drafts/new');
    await page.getByLabel('Channel').selectOption({ index: 1 });
    await page.getByRole('button', { name: 'On to the words' }).click();
    await page.getByRole('textbox', { name: 'Your words' }).fill('Here.');
    await page.getByText('Saved', { exact: true }).waitFor();
    // A reading of the draft that is still under way would show what is saved there.
    await page.reload();
    await page.getByRole('textbox', { name: 'Your words' }).waitFor();
    const id = page.url().split('/').at(-1) ?? '';
    const elsewhere = await house.as(AGENT);
    await elsewhere
      .put(`drafts/${id}`, { text: 'There.', relationship: 'employee', language: 'en', goalId: null })
      .expect(200);
    await page.getByRole('textbox', { name: 'Your words' }).fill('Here, again.');
    await page.getByRole('alert').getByText('These words were changed elsewhere').waitFor();
    await window.look('stale');
    expect((await elsewhere.get(`drafts/${id}`).expect(200)).body.text).toBe('There.');
    await page.getByRole('button', { name: 'The words saved there' }).click();
    await page.getByText('Saved', { exact: true }).waitFor();
    expect(await page.getByRole('textbox', { name: 'Your words' }).inputValue()).toBe('There.');
  });

  it('keeps on the device what the server never got, and says when other words were saved meanwhile', async () => {
    window = await openWindow();
    window.forgive(/ERR_FAILED/);
    const { page } = window;
    const words = page.getByRole('textbox', { name: 'Your words' });
    await window.as(AGENT, '/drafts/new');
    await page.getByLabel('Channel').selectOption({ index: 1 });
    await page.getByRole('button', { name: 'On to the words' }).click();
    await words.fill('With a connection.');
    await page.getByText('Saved', { exact: true }).waitFor();
    const address = page.url();
    await page.route('**/api/v1/drafts/*/words', (route) =>
      route.request().method() === 'PUT' ? route.abort() : route.continue(),
    );
    await words.fill('Without a connection.');
    await page.getByText('No connection. Your words are kept on this device').waitFor();
    await page.unroute('**/api/v1/drafts/*/words');
    await page.goto(address);
    await page.getByText('Saved', { exact: true }).waitFor();
    expect(await words.inputValue()).toBe('Without a connection.');

    await page.route('**/api/v1/drafts/*/words', (route) =>
      route.request().method() === 'PUT' ? route.abort() : route.continue(),
    );
    await words.fill('Here, unsaved.');
    await page.getByText('No connection. Your words are kept on this device').waitFor();
    const there = { text: 'There.', relationship: 'employee', language: 'en', goalId: null };
    await (await house.as(AGENT)).put(`drafts/${address.split('/').at(-1)}`, there).expect(200);
    await page.goto(address);
    await page.getByRole('alert').getByText('These words were changed elsewhere').waitFor();
    await page.unroute('**/api/v1/drafts/*/words');
    expect(await words.inputValue()).toBe('Here, unsaved.');
    await page.getByRole('button', { name: 'The words saved there' }).click();
    await page.getByText('Saved', { exact: true }).waitFor();
    expect(await words.inputValue()).toBe('There.');

    // Two windows of one browser on one draft, neither with a connection: each keeps its own words.
    const kept = page.getByText('No connection. Your words are kept on this device');
    const context = page.context();
    await context.route('**/api/v1/drafts/*/words', (route) =>
      route.request().method() === 'PUT' ? route.abort() : route.continue(),
    );
    const other = await context.newPage();
    await other.goto(address);
    await words.fill('From one window.');
    await kept.waitFor();
    await other.getByRole('textbox', { name: 'Your words' }).fill('From the other window.');
    await other.getByText('No connection. Your words are kept on this device').waitFor();
    // A third, while both are open, takes neither's; once they are closed, both are shown and nothing is lost.
    const third = await context.newPage();
    await third.goto(address);
    await third.getByText('Saved', { exact: true }).waitFor();
    expect(await third.getByRole('textbox', { name: 'Your words' }).inputValue()).toBe('There.');
    await third.close();
    await other.close();
    await page.goto('about:blank');
    await context.unroute('**/api/v1/drafts/*/words');
    await page.goto(address);
    await page.getByRole('alert').getByText('From one window.').waitFor();
    expect(await words.inputValue()).toBe('From the other window.');
    await window.look('two-windows');
    await page.getByRole('button', { name: 'Both, one below the other' }).click();
    await page.getByText('Saved', { exact: true }).waitFor();
    expect(await words.inputValue()).toBe('From the other window.\n\nFrom one window.');
    await page.reload();
    await page.getByText('Saved', { exact: true }).waitFor();
    expect(await words.inputValue()).toBe('From the other window.\n\nFrom one window.');
  });
});

/** How far parts of the frame stand from where lines begin and end, and how their icons are turned. */
const EDGES = `(() => {
  const wide = document.documentElement.clientWidth;
  const turned = document.documentElement.dir === 'rtl';
  const box = (selector) => document.querySelector(selector).getBoundingClientRect();
  const start = (selector) => Math.round(turned ? wide - box(selector).right : box(selector).left);
  const end = (selector) => Math.round(turned ? box(selector).left : wide - box(selector).right);
  const drawn = (selector) => [...document.querySelectorAll(selector)].filter((icon) => icon.getClientRects().length > 0);
  const turns = (selector) => drawn(selector).map((icon) => getComputedStyle(icon).transform);
  return {
    edges: {
      brand: start('.brand'), side: [start('.side'), end('.side')], place: start('.place svg'), top: end('.top-end'),
      screen: [start('.screen'), end('.screen')], heading: start('h1'), bar: start('.bar') - start('.bar > div'),
      help: [start('.help'), end('.help')], close: end('.help .round'),
    },
    arrows: turns('svg.turning'),
    others: turns('svg[aria-hidden]:not(.turning)'),
  };
})()`;

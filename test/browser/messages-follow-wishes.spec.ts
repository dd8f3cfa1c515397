import { inBrowser, type Window } from './support/browser';
import { useCompany } from './support/company';
import { ADMIN, AGENT, HR, LEAD } from './support/screens';

inBrowser('Messages follow wishes in a browser', () => {
  const { openWindow } = useCompany(async (house) => {
    await house.tick('nudges.sweep');
    await house.settle();
  });
  let window: Window;

  it('of whoever gets them, on a phone in Hebrew', async () => {
    window = await openWindow({ language: 'he', width: 390 });
    const { page } = window;
    const followed = page.waitForResponse((reply) => reply.url().includes('/my/stream'));
    await window.as(AGENT, '/inbox');
    await followed;
    await window.look('inbox');
    // Put away on another device: it goes from this one by itself.
    const cards = page.locator('li.nudge');
    const before = await cards.count();
    await page.evaluate(async () => {
      const mine = (await (await fetch('/api/v1/my/nudges')).json()) as { items: { id: string }[] };
      await fetch(`/api/v1/my/nudges/${mine.items[0]?.id}/done`, { method: 'POST' });
    });
    await cards.nth(before - 1).waitFor({ state: 'detached' });
    await page
      .getByRole('button', { name: /^עוד: / })
      .first()
      .click();
    await page.getByRole('dialog').waitFor();
    await window.look('inbox-more');
    await page.getByRole('button', { name: 'ביום העבודה הבא שלי' }).click();
    await page.getByText(/נדחתה לבקשתך/).waitFor();
    await page.getByRole('link', { name: 'מה מגיע אליי ומתי' }).click();
    await page.getByRole('button', { name: 'בתקציר אחד ליום' }).click();
    await page.getByRole('button', { name: 'בתקציר אחד ליום', pressed: true }).waitFor();
    await page.getByText('לקוחות', { exact: true }).click();
    const waiting = page.getByRole('list', { name: 'לקוחות' }).getByRole('combobox').first();
    await waiting.selectOption({ label: 'בתקציר' });
    await page.getByText(/לאחד נבחר אחרת/).waitFor();
    await window.look('my-messages');
    await page.getByRole('button', { name: 'בלשון נקבה' }).click();
    await page.getByRole('button', { name: 'בלשון נקבה', pressed: true }).waitFor();
    await window.open('/inbox');
    await page.getByText('מה שכדאי שתחזרי אליו.').waitFor();
    await window.open('/my-messages');
    await page.getByRole('button', { name: 'ללא מגדר' }).click();
    await page.getByRole('button', { name: 'ללא מגדר', pressed: true }).waitFor();
    await window.open('/inbox');
    await page.getByText('מה שכדאי לחזור אליו.').waitFor();
    await window.as(HR, '/nudge-settings');
    await page
      .getByRole('button', { name: /^ביטול: / })
      .first()
      .click();
    await page.getByRole('dialog').waitFor();
    await window.look('waves');
    await page.getByRole('button', { name: 'להמשיך' }).click();
    await window.look('nudge-settings-he');
    await window.open('/nudge-log');
    await page
      .getByRole('button', { name: /^צעדים: / })
      .first()
      .waitFor();
    await window.look('nudge-log-he');
  });

  it('and the budget of the house, set by HR', async () => {
    window = await openWindow();
    const { page } = window;
    await window.as(HR, '/nudge-settings');
    await page.getByLabel(/^A day/).fill('2');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByText('Saved', { exact: true }).waitFor();
    await page.getByRole('heading', { name: 'What becomes of messages' }).waitFor();
    await window.look('nudge-settings');
    await page.getByRole('link', { name: 'What messages say' }).click();
    await page.getByRole('button', { name: /^Edit in English: A track is waiting for you/ }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel(/^Title/).fill('Please begin {salary}');
    await dialog.getByRole('button', { name: 'Save' }).click();
    await dialog
      .getByRole('alert')
      .getByText(/no salary/)
      .waitFor();
    await dialog.getByLabel(/^Title/).fill('Please begin {track}');
    await dialog.getByRole('button', { name: 'Show how it reads' }).click();
    await dialog.getByText('Please begin ‹track›').waitFor();
    await window.look('text-form');
    await dialog.getByRole('button', { name: 'Save' }).click();
    await dialog.waitFor({ state: 'detached' });
    await page.getByText('Please begin ‹track›').waitFor();
    await window.look('nudge-texts');
    await window.open('/nudge-log');
    await page.getByRole('button', { name: 'In inboxes' }).click();
    await page
      .getByRole('button', { name: /^Steps: / })
      .first()
      .click();
    await page.getByRole('dialog').getByText('In the inbox', { exact: true }).waitFor();
    await window.look('nudge-log');
    await window.as(ADMIN, '/mail');
    await page.getByRole('textbox', { name: 'Server', exact: true }).fill('localhost');
    await window.look('mail');
  });

  it('and what HR writes to many, once a second person says yes', async () => {
    window = await openWindow();
    let { page } = window;
    await window.as(HR, '/campaigns/new');
    await page.getByLabel('Name').first().fill('Autumn course');
    for (const [title, text, words] of [
      [/^Title · English/, /^Text · English/, 'Hello {name}'],
      [/^Title · עברית/, /^Text · עברית/, 'שלום {name}'],
    ] as const) {
      await page.getByLabel(title).fill(words);
      await page.getByLabel(text).fill(words);
    }
    await page.getByRole('button', { name: 'By a rule', exact: true }).click();
    await page.getByText('So many need the yes of a second person.').waitFor();
    await window.look('campaign-new');
    await page.getByLabel(/^Title · English/).fill('Hello {nobody}');
    await page.getByText(/no nobody/).waitFor();
    await page.getByLabel(/^Title · English/).fill('Hello {name}');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByRole('button', { name: 'Start' }).click();
    await page.getByText('Waits for a second person').waitFor();
    const address = new URL(page.url()).pathname;
    window = await openWindow({ language: 'he', width: 390, scheme: 'dark' });
    page = window.page;
    await window.as(LEAD, '/campaigns');
    await page.getByRole('link', { name: 'Autumn course' }).waitFor();
    await window.look('campaigns');
    await window.open(address);
    await page.getByRole('button', { name: 'אישור', exact: true }).click();
    await page.getByRole('button', { name: 'השהיה' }).waitFor();
    await window.look('campaign');
  });
});

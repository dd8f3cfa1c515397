import { inBrowser, type Window } from './support/browser';
import { useCompany } from './support/company';
import { ADMIN, AGENT, HR } from './support/screens';

inBrowser('Messages follow wishes in a browser', () => {
  const { openWindow } = useCompany(async (house) => {
    await house.tick('nudges.sweep');
    await house.settle();
  });
  let window: Window;

  it('of whoever gets them, on a phone in Hebrew', async () => {
    window = await openWindow({ language: 'he', width: 390 });
    const { page } = window;
    await window.as(AGENT, '/inbox');
    await window.look('inbox');
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
    await window.look('my-messages');
  });

  it('and the budget of the house, set by HR', async () => {
    window = await openWindow();
    const { page } = window;
    await window.as(HR, '/nudge-settings');
    await page.getByLabel(/^A day/).fill('2');
    await page.getByRole('button', { name: 'Save' }).click();
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
    await window.as(ADMIN, '/mail');
    await page.getByRole('textbox', { name: 'Server', exact: true }).fill('localhost');
    await window.look('mail');
  });
});

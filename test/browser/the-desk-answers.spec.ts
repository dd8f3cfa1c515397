import { inBrowser, type Window } from './support/browser';
import { useCompany } from './support/company';
import { AGENT, LEAD } from './support/screens';

inBrowser('The desk in a browser', () => {
  const { openWindow } = useCompany();
  let window: Window;

  it('is asked from any screen, in Hebrew, on a phone', async () => {
    window = await openWindow({ language: 'he', scheme: 'dark', width: 390 });
    const { page } = window;
    await window.as(AGENT, '/training');
    await page.getByRole('banner').getByRole('link', { name: 'שאלה לצוות' }).click();
    await page.getByRole('textbox', { name: 'השאלה' }).fill('מותר להצטרף לקבוצת WhatsApp של לקוחות? 🤔');
    const align = `getComputedStyle(document.querySelector('textarea')).unicodeBidi`;
    expect(await page.evaluate<string>(align)).toBe('plaintext');
    await window.look('ask');
    await page.getByRole('button', { name: 'שליחה' }).click();
    await page.getByRole('listitem').getByText('מותר להצטרף').waitFor();
    await window.look('ask-thread');
  });

  it('answers with a clause, and publishes an example below it', async () => {
    window = await openWindow();
    const { page } = window;
    await window.as(LEAD, '/asks');
    await page.getByRole('link', { name: /מותר להצטרף/ }).click();
    await page.getByRole('textbox', { name: 'Your answer' }).fill('Yes. Say where you work.');
    await page.getByRole('combobox', { name: 'Clauses it stands on' }).click();
    await page.getByRole('option').first().click();
    await page.keyboard.press('Escape');
    await window.look('asks-answer');
    await page.getByRole('button', { name: 'Send' }).click();
    await page.getByRole('listitem').getByText('Say where you work.').waitFor();
    await page.getByRole('button', { name: 'Publish as an example' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('textbox', { name: /^Question.*English/ }).fill('May I join a group of customers?');
    await dialog.getByRole('textbox', { name: /^Answer.*English/ }).fill('Yes, saying where you work.');
    await window.look('asks-publish');
    await dialog.getByRole('button', { name: 'Publish' }).click();
    await dialog.waitFor({ state: 'detached' });
    await window.open('/rules/general');
    await page.getByText('1 example from a question').first().click();
    await page.getByText('May I join a group of customers?').waitFor();
    await window.look('rules-example');
  });
});

import { inBrowser, type Window } from './support/browser';
import { useCompany } from './support/company';
import { ADMIN, AGENT, LEAD } from './support/screens';

/** Answers for the company's page in Hebrew. */
const OWNER = 'T017';

inBrowser('Business and private in a browser', () => {
  const { openWindow } = useCompany();
  let window: Window;

  it('keeps channels, their people and roles, networks, handles and accounts', async () => {
    window = await openWindow();
    const { page } = window;
    await window.as(ADMIN, '/networks');
    await page.getByRole('button', { name: 'New network' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Code').fill('mastodon');
    await dialog.getByLabel('Name (English)').fill('Mastodon');
    await dialog.getByLabel('Name (עברית)').fill('מסטודון');
    await dialog.getByLabel('Longest text').fill('500');
    await dialog.getByRole('button', { name: 'Save' }).click();
    await page.getByRole('heading', { name: 'Mastodon' }).waitFor();
    await window.look('networks');

    await window.as(OWNER, '/channels');
    await window.look('channels');
    await page.getByRole('link', { name: 'Tamar Foods on Facebook' }).click();
    await page.getByText('Nobody’s password or key belongs here.').waitFor();
    await page.getByRole('button', { name: 'Holds it no longer: Nabil Zoabi' }).click();
    await page.getByText('Nabil Zoabi · Full control').waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'All of this is right' }).click();
    await page
      .getByText(/confirmed on .* by Hadas Weinstock/)
      .first()
      .waitFor();
    const item = page.getByRole('checkbox', { name: /^Two-step sign-in is on/ });
    if (!(await item.isChecked())) await item.click();
    await page.getByRole('checkbox', { name: /^Two-step sign-in is on/, checked: true }).waitFor();
    await page.getByLabel('Before joining a group').fill('Home cooks of Haifa');
    await page.getByRole('button', { name: 'Begin its list' }).click();
    await page.getByRole('checkbox', { name: /^I know whose group it is/ }).click();
    await page.getByRole('checkbox', { name: /^I know whose group it is/, checked: true }).waitFor();
    await window.look('channel');
    await page.getByRole('button', { name: 'Edit', exact: true }).click();
    await page.getByRole('dialog').getByLabel('Tone (English)').fill('Warm and short');
    await window.look('channel-edit');
    await page.getByRole('dialog').getByRole('button', { name: 'Save' }).click();
    await page.getByRole('paragraph').filter({ hasText: 'Warm and short' }).waitFor();

    await window.as(LEAD, '/handles');
    await page.getByRole('button', { name: 'Approve: CharlotteAtTamar' }).click();
    await window.look('handle-approve');
    await page.getByRole('dialog').getByRole('button', { name: 'Approve' }).click();
    await page.getByText('None in this state').waitFor();
    await page.getByLabel('Show').selectOption('approved');
    await page.getByText('@CharlotteAtTamar').waitFor();
    await window.look('handles');
  });

  it('and reads well in Hebrew on a phone', async () => {
    window = await openWindow({ language: 'he', width: 390 });
    const { page } = window;
    await window.as(OWNER, '/my-accounts');
    await page.getByText('@hadas.tamarfoods').waitFor();
    await page.getByLabel('רשת').last().selectOption({ label: 'לינקדאין' });
    await page.getByRole('button', { name: 'הוספת חשבון' }).click();
    const own = page.getByRole('list', { name: 'החשבונות האישיים שלי' });
    await own.getByRole('button', { name: 'רשימת בדיקה' }).click();
    await own.getByRole('checkbox', { name: /^כניסה דו־שלבית/ }).click();
    await own.getByRole('checkbox', { name: /^כניסה דו־שלבית/, checked: true }).waitFor();
    await window.look('my-accounts');
    await page.getByRole('button', { name: 'בשימוש', exact: true }).click();
    await window.as(AGENT, '/my-accounts');
    await page.getByText('כדי לבקש שם כזה חסר').waitFor();
    await window.look('my-accounts-missing');
    await window.as(LEAD, '/channels');
    await window.look('channels');
    await page.getByRole('link', { name: 'תמר מזון בפייסבוק' }).click();
    await page.getByRole('heading', { level: 1, name: 'תמר מזון בפייסבוק' }).waitFor();
    await window.look('channel');
    for (const path of ['/networks', '/handles']) {
      await window.open(path);
      await window.look(path.slice(1));
    }
  });
});

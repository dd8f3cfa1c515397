import { inBrowser, type Window } from './support/browser';
import { useCompany } from './support/company';
import { ADMIN, AGENT, HR } from './support/screens';

/** Manages the agents of customer service. */
const HEAD = 'T026';

inBrowser('Audiences and jobs in a browser', () => {
  const { openWindow } = useCompany();
  let window: Window;

  it('lets HR write a rule by keyboard, see whom it reaches, and ask why somebody is in', async () => {
    window = await openWindow();
    const { page } = window;
    await window.as(HR, '/audiences');
    await window.look('audiences');
    await page.getByRole('link', { name: 'New audience' }).click();
    await page.getByLabel('Name (English)').fill('Care, not in the UK');
    await page.getByLabel('Name (עברית)').fill('שירות בישראל');
    await page.getByRole('button', { name: 'Add a condition' }).press('Enter');
    const first = page.getByRole('group', { name: 'Condition' }).nth(0);
    await first.getByLabel('What').selectOption({ label: 'Job family' });
    await first.getByLabel('Values').click();
    await page.keyboard.type('Customer Care');
    await page.keyboard.press('Enter');
    await page.getByRole('status').getByText('job family is Customer Care').waitFor();
    await page.getByRole('button', { name: 'Add a condition' }).press('Enter');
    const second = page.getByRole('group', { name: 'Condition' }).nth(1);
    await second.getByLabel('What').selectOption({ label: 'Grade' });
    await second.getByLabel('How').selectOption('not');
    await second.getByLabel('From').fill('5');
    await page.getByText('job family is Customer Care and grade is not 5 or above').waitFor();
    await window.look('audience-new');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByRole('heading', { level: 1, name: 'Care, not in the UK' }).waitFor();
    await page
      .getByRole('button', { name: /^Why does/ })
      .first()
      .click();
    await page.getByRole('dialog').getByText('Job family: Customer Care').waitFor();
    await window.look('audience-why');
    await page.keyboard.press('Escape');
    await window.look('audience');

    await page.getByRole('link', { name: 'Edit the audience' }).click();
    await page.getByRole('button', { name: 'Remove the condition' }).nth(1).click();
    await page.getByText(/would enter/).waitFor();
    await page.getByText('Nobody would leave').waitFor();
    await window.look('audience-edit');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('job family is Customer Care', { exact: true }).waitFor();
  });

  it('lets HR assign to an audience made on the way, again every year', async () => {
    window = await openWindow();
    const { page } = window;
    await window.as(HR, '/assignments/new');
    await page.getByLabel('Belt').selectOption('white');
    await page.getByRole('button', { name: 'New audience' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Name (English)').fill('Heads');
    await dialog.getByLabel('Name (עברית)').fill('מנהלים');
    await dialog.getByRole('button', { name: 'Add a condition' }).click();
    await dialog.getByLabel('What').selectOption({ label: 'Direct reports' });
    await dialog.getByLabel('From').fill('1');
    await dialog.getByText('manages somebody').waitFor();
    await window.look('assign-new-audience');
    await dialog.getByRole('button', { name: 'Save' }).click();
    await dialog.waitFor({ state: 'detached' });
    await page.getByText('Whom this reaches').waitFor();
    await page.getByLabel('Due on').fill('2031-03-01');
    await page.getByLabel('Recurs').selectOption('yearly');
    await page.getByLabel('Month').selectOption({ label: 'March' });
    await page.getByLabel('Reason').fill('Heads go ahead, every year.');
    await window.look('assign-recurring');
    await page.getByRole('button', { name: 'Assign', exact: true }).click();
    await page.getByText(/people are reached/).waitFor();
    await window.open('/assignments');
    await page.getByText('To be earned again every year by 1 March').waitFor();
  });

  it('maps a job, asks a belt for a grade, and shows people theirs', async () => {
    window = await openWindow();
    const { page } = window;
    await window.as(HR, '/job-map');
    await page.getByRole('button', { name: 'Add a duty' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Job family').fill('Customer Care');
    await dialog.getByLabel('Duty (English)').fill('Answers callers');
    await dialog.getByLabel('Duty (עברית)').fill('מענה טלפוני');
    await dialog.getByLabel('Its counterpart in public (English)').fill('Answers customers where everybody reads');
    await dialog.getByLabel('Its counterpart in public (עברית)').fill('מענה ללקוחות לעיני כולם');
    await dialog.getByLabel('Track').selectOption({ index: 1 });
    await dialog.getByLabel('Module').selectOption({ index: 1 });
    await window.look('job-duty');
    await dialog.getByRole('button', { name: 'Save' }).click();
    await page.getByRole('heading', { name: 'Answers callers' }).waitFor();
    await window.look('job-map');

    await window.as(HR, '/promotion');
    await page.getByRole('combobox', { name: 'Job family' }).fill('Customer Care');
    await page.getByLabel('From grade').fill('3');
    await page.getByLabel('Belt', { exact: true }).selectOption('yellow');
    await page.getByRole('button', { name: 'Add', exact: true }).click();
    await page.getByText('Customer Care, from grade 3: Yellow').waitFor();
    await window.look('promotion-hr');

    await window.as(ADMIN, '/promotion');
    await page.getByLabel('What was agreed').fill('Agreed with the employees');
    await page.getByRole('button', { name: 'Approve in Tamar Foods Ltd' }).click();
    await page.getByText(/Approved by Shira Edri/).waitFor();
    await window.look('promotion-admin');

    await window.as(AGENT, '/readiness');
    await page.getByText('Asked for grade 5').waitFor();
    await page.getByRole('switch', { name: /^Share this with/ }).click();
    await page.getByRole('switch', { checked: true }).waitFor();
    await window.look('readiness');
    await window.as(HEAD, '/readiness');
    await page.getByRole('list', { name: 'Who shares with you' }).getByText('Mariam Qasem').waitFor();
    await window.look('readiness-team');

    await window.as(AGENT, '/why-this-belt');
    await page.getByText('Answers customers where everybody reads').waitFor();
    await page.getByRole('button', { name: 'Why am I in this audience?' }).first().click();
    await page
      .getByRole('dialog')
      .getByText(/^Belongs to/)
      .waitFor();
    await window.look('why-member');
    await page.keyboard.press('Escape');
    await window.look('why');
  });

  it('reads well in Hebrew on a phone', async () => {
    window = await openWindow({ language: 'he', width: 390 });
    const { page } = window;
    await window.as(HR, '/audiences');
    await window.look('audiences');
    await page.getByRole('link', { name: 'שירות בישראל' }).click();
    await page.getByRole('heading', { level: 1, name: 'שירות בישראל' }).waitFor();
    await window.look('audience');
    await page.getByRole('link', { name: 'עריכת הקהל' }).click();
    await page.getByRole('button', { name: 'הוספת קבוצה' }).click();
    await page.getByRole('button', { name: 'הוספת תנאי' }).first().waitFor();
    await window.look('audience-edit');
    for (const path of ['/assignments/new', '/job-map', '/promotion']) {
      await window.open(path);
      await window.look(path.replace(/\W+/g, '-').slice(1));
    }
    await window.as(AGENT, '/why-this-belt');
    await page.getByText('מענה ללקוחות לעיני כולם').waitFor();
    await window.look('why');
    await page.getByRole('button', { name: 'למה אני בקהל הזה?' }).first().click();
    await page.getByRole('dialog').getByText(/^בקהל/).waitFor();
    await window.look('why-member');
    await window.open('/readiness');
    await window.look('readiness');
  });
});

import { PeopleReader } from '../../src/features/people/public';
import { inBrowser, type Window } from './support/browser';
import { useCompany } from './support/company';
import { AGENT, HR, NEWCOMER } from './support/screens';

inBrowser('A belt has a life in a browser', () => {
  const { house, openWindow } = useCompany();
  let window: Window;

  const idOf = async (externalId: string): Promise<string> =>
    (await house.get(PeopleReader).findByExternalId(externalId))?.id ?? '';

  it('is looked into, extended and revoked by HR, and its holder reads why', async () => {
    window = await openWindow();
    let { page } = window;
    await window.as(HR, `/person-belts?person=${await idOf(NEWCOMER)}`);
    await page.getByRole('button', { name: 'Extend the date' }).first().click();
    await page.getByLabel('New date').fill('2027-06-30');
    await page.getByLabel('Why').fill('Back from parental leave.');
    await page.getByRole('dialog').getByRole('button', { name: 'Extend the date' }).click();
    await page.getByText('Date extended to').waitFor();
    await window.look('person-extended-en');

    await window.open(`/person-belts?person=${await idOf(AGENT)}`);
    await page.getByRole('button', { name: 'What this stands on: White belt' }).click();
    await page.getByRole('table', { name: 'Modules' }).waitFor();
    await window.look('person-evidence-en');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Revoke: White belt' }).click();
    await page.getByLabel('Reason').selectOption('not-own-work');
    await page.getByLabel('What happened').fill('Somebody else sat the quiz.');
    await page.getByRole('dialog').getByRole('button', { name: 'Revoke' }).click();
    await page.getByText('Not the person’s own work').waitFor();
    await window.look('person-revoked-en');
    await window.close();

    window = await openWindow({ language: 'he', width: 390 });
    ({ page } = window);
    await window.as(AGENT, '/belts');
    await page.getByText('לא עבודה עצמית').waitFor();
    await window.look('belts-revoked-he');
  });

  it('is worked towards a step a day, and study asks whether somebody is there', async () => {
    window = await openWindow({ language: 'he', width: 390 });
    const { page } = window;
    await window.as(NEWCOMER, '/training');
    const today = page.getByRole('region', { name: 'יחידת הלימוד של היום' });
    await today.waitFor();
    await page.getByText('המועד הוארך עד').waitFor();
    await window.look('training-today-he');
    await (await house.as(HR)).put('study-limit', { askAfterMinutes: 5 }).expect(204);
    await today.getByRole('link', { name: 'לפתיחה' }).click();
    const question = page.getByRole('dialog', { name: 'עדיין כאן?' });
    for (let beats = 0; beats < 40 && !(await question.isVisible()); beats += 1) {
      await page.waitForTimeout(750);
      house.clock.advance(10_000);
    }
    await question.waitFor();
    await window.look('still-here-he');
    await page.keyboard.press('Enter');
    await question.waitFor({ state: 'hidden' });
  });
});

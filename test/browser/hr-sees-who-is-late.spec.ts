import { readFileSync } from 'node:fs';
import { inBrowser, type Window } from './support/browser';
import { useCompany } from './support/company';
import { HR, LEAD } from './support/screens';

/** What the test needs of a browser's window. */
interface Styles {
  getComputedStyle(of: object): { breakInside: string };
}

inBrowser('HR sees who is late in a browser', () => {
  const { house, openWindow } = useCompany(async (house) => {
    house.clock.advance(60 * 86_400_000);
    await house.tick('reports.look');
    await house.tick('reports.turn');
  });
  let window: Window;

  it('by team, reminds them, gives a later date to some and takes it back', async () => {
    window = await openWindow();
    const { page } = window;
    await window.as(HR, '/late');
    await page.getByRole('heading', { level: 1, name: 'Late and at risk' }).waitFor();
    const list = page.getByRole('table', { name: 'Who is late and at risk' });
    await list.waitFor();
    await window.look('late-en');
    await page.getByRole('combobox', { name: 'Standing' }).selectOption('late');
    await page.getByRole('button', { name: 'Count again' }).click();
    await page.getByText(/^Counted as of/).waitFor();
    await page.getByRole('button', { name: 'Remind everybody on this list' }).click();
    const reminder = page.getByRole('dialog', { name: 'Act on many' });
    await reminder.getByText(/enrolments? would be changed/).waitFor();
    await reminder.getByLabel('Reason').fill('The date has passed.');
    await window.look('late-remind-en');
    await reminder.getByRole('button', { name: /^Do it for/ }).click();
    await page.getByText('Reminder · Under way').waitFor();
    await house.settle();
    await page.getByText('Reminder · Done').waitFor();
    await window.open('/late');
    await page.getByRole('combobox', { name: 'Standing' }).selectOption('late');
    await list.waitFor();
    const boxes = list.getByRole('checkbox', { name: /^Choose .*, / });
    await boxes.nth(0).check();
    await boxes.nth(1).check();
    await page.getByRole('button', { name: 'Act on 2 chosen' }).click();
    const dialog = page.getByRole('dialog', { name: 'Act on many' });
    await dialog.getByText('2 enrolments would be changed.').waitFor();
    await dialog.getByLabel('Days later than each one’s own date').fill('90');
    await dialog.getByLabel('Reason').fill('The quarter was full.');
    await window.look('late-act-en');
    await dialog.getByRole('button', { name: 'Do it for 2' }).click();
    await page.getByText('Later date · Under way').waitFor();
    await house.settle();
    await page.getByText('Later date · Done').waitFor();
    await window.look('moves-en');
    const undoing = page.waitForResponse(/undoing$/);
    await page.getByRole('button', { name: 'Undo' }).click();
    await undoing;
    await house.settle();
    await page.getByText('Later date · Undone').waitFor();
    await window.open('/enrolment-moves');
    await page.getByRole('button', { name: 'Act on a list of people' }).click();
    const listing = page.getByRole('dialog', { name: 'Act on a list of people' });
    await listing.getByLabel('Track').selectOption({ label: 'White belt' });
    await listing.getByLabel('Personnel numbers').fill('T040, T041, nobody-7');
    await listing.getByRole('button', { name: 'Read the list' }).click();
    await listing.getByText('Nobody has: nobody-7').waitFor();
    await listing.getByText(/would be changed/).waitFor();
    await window.look('moves-list-en');
    await window.open('/proofs/training');
    await page.getByRole('table', { name: 'Who held which belt' }).waitFor();
    await page.getByText(/^As of .+: Held \d+ · ended/).waitFor();
    await window.look('training-proofs-en');
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    await window.look('training-proofs-printed');
    expect(await page.getByRole('navigation', { name: 'Places' }).isVisible()).toBe(false);
    expect(await page.getByRole('link', { name: 'As CSV' }).isVisible()).toBe(false);
    // The table begins on the first page; what holds it is not put on the next one as a whole.
    const held = page.locator('.mantine-Paper-root', { has: page.getByRole('table', { name: 'Who held which belt' }) });
    const breaks = await held.evaluate(
      (sheet: object) => (globalThis as unknown as Styles).getComputedStyle(sheet).breakInside,
    );
    expect(breaks).toBe('auto');
    await page.emulateMedia({ media: 'screen', colorScheme: 'light' });
    await window.open('/reports');
    await page.locator('.chart svg').nth(2).waitFor();
    await window.look('reports-en');
    const weeks = page.getByRole('figure', { name: 'Readiness and lateness, week by week' });
    await weeks.getByText('The numbers as a table').press('Enter');
    expect(await weeks.getByRole('row').count()).toBe(13);
    const file = page.waitForEvent('download');
    await weeks.getByRole('button', { name: 'Take along as CSV' }).press('Enter');
    expect((await file).suggestedFilename()).toBe('readiness.csv');
    const sheet = page.waitForEvent('download');
    await weeks.getByRole('button', { name: 'Take along as XLSX' }).press('Enter');
    expect((await sheet).suggestedFilename()).toBe('readiness.xlsx');
    // A workbook is an archive.
    expect(
      readFileSync(await (await sheet).path())
        .subarray(0, 2)
        .toString(),
    ).toBe('PK');
    await window.close();

    window = await openWindow({ language: 'he', width: 390 });
    await window.as(HR, '/late');
    await window.page.getByRole('table', { name: 'מי באיחור ומי בסיכון' }).waitFor();
    await window.look('late-he');
    await window.close();

    window = await openWindow({ language: 'he', scheme: 'dark', width: 390 });
    await window.as(LEAD, '/reports');
    await window.page.locator('.chart svg').nth(2).waitFor();
    await window.look('reports-he');
  });
});

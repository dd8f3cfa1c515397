import { readFileSync } from 'node:fs';
import { inBrowser, type Window } from './support/browser';
import { useCompany } from './support/company';
import { HR } from './support/screens';

inBrowser('Authors in a browser', () => {
  const { house, openWindow } = useCompany(async (house) => {
    const [row] = await house.work.read<{ id: string }>(
      `SELECT edition_id AS id FROM curricula.published WHERE track_code = 'white' AND latest`,
    );
    edition = row?.id ?? '';
  });
  let window: Window;
  let edition: string;

  it('see a whole edition as learners do, in either language, and leave no trace', async () => {
    window = await openWindow();
    const { page } = window;
    await window.as(HR, `/track-editions/${edition}`);
    const before = await house.work.read('SELECT count(*) FROM quizzes.attempt');
    await page.getByRole('link', { name: 'See it as a learner' }).click();
    await page.getByText('This is a look.').waitFor();
    await page.getByRole('button', { name: 'Next module' }).click();
    await window.look('track-preview');
    await page.getByRole('button', { name: 'עברית' }).click();
    await page.getByRole('button', { name: 'Phone' }).click();
    await page.locator('.track-preview[dir=rtl][data-width=phone] h2').first().waitFor();
    await window.look('track-preview-hebrew');
    await page.getByRole('button', { name: 'English' }).click();
    const [quiz] = await house.work.read<{ at: number }>(
      `SELECT min(position) - 1 AS at FROM curricula.modules WHERE edition_id = $1 AND quiz_id IS NOT NULL`,
      [edition],
    );
    await page.getByLabel('Module', { exact: true }).selectOption(String(quiz?.at));
    await page.getByRole('button', { name: 'Try the quiz' }).click();
    await page.locator('form section input').first().check();
    await page.getByRole('button', { name: 'Submit', exact: true }).click();
    await page.getByRole('button', { name: 'Submit as it is' }).click();
    await page.getByRole('button', { name: 'Try again' }).waitFor();
    await window.look('track-preview-quiz');
    expect(await house.work.read('SELECT count(*) FROM quizzes.attempt')).toEqual(before);
  });

  it('carry a track over as one archive, from a phone in Hebrew too', async () => {
    window = await openWindow({ language: 'he', width: 390 });
    const { page } = window;
    await window.as(HR, `/track-editions/${edition}`);
    const loaded = page.waitForEvent('download');
    await page.getByRole('link', { name: 'ייצוא לקובץ' }).click();
    const file = await (await loaded).path();
    await window.open('/tracks');
    const dialog = page.getByRole('dialog');
    await page.getByRole('button', { name: '״עדיין כאן?״' }).click();
    await dialog.getByLabel('דקות עד שהלומדים נשאלים').fill('25');
    await window.look('study-limit');
    await dialog.getByRole('button', { name: 'לשמור' }).click();
    await dialog.waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'ייבוא מסלול' }).click();
    const archive = { name: 'white.zip', mimeType: 'application/zip', buffer: readFileSync(file) };
    await dialog.locator('input[type=file]').setInputFiles(archive);
    await dialog.getByRole('button', { name: 'ייבוא', exact: true }).click();
    await dialog.getByRole('alert').waitFor();
    await window.look('track-import-refused');
    await dialog.getByLabel('קוד').fill('white-again');
    await dialog.getByRole('button', { name: 'ייבוא', exact: true }).click();
    await dialog.getByText('המסלול כאן, כטיוטה.').waitFor();
    await window.look('track-import');
    await dialog.getByRole('link', { name: 'אל הטיוטה' }).click();
    // Its steps are put in order by keys, which stay where the step goes, and by drag.
    const steps = page.getByRole('list', { name: 'יחידות לימוד' });
    const titles = async (): Promise<string[]> => (await steps.locator('.path-title').allInnerTexts()).slice(0, 3);
    await steps.locator('.path-title').nth(2).waitFor();
    const [first = '', second = '', third = ''] = await titles();
    await steps.getByRole('button', { name: `להעלות: ${third}` }).press('Enter');
    await page.keyboard.press('Enter');
    expect(await titles()).toEqual([third, first, second]);
    expect(await page.evaluate('document.activeElement.ariaLabel')).toBe(`להוריד: ${third}`);
    await steps.locator('li').nth(2).dragTo(steps.locator('li').first());
    expect(await titles()).toEqual([second, third, first]);
    await page.getByText(`${second}: עכשיו מספר 1`).waitFor({ state: 'attached' });
    await page.getByRole('button', { name: 'לשמירת הטיוטה' }).click();
    await page.getByRole('status').getByText('נשמר').waitFor();
    await page.reload();
    await steps.locator('.path-title').nth(2).waitFor();
    expect(await titles()).toEqual([second, third, first]);
    await page.getByRole('link', { name: 'תצוגה כלומדים' }).click();
    await page.getByText('זו תצוגה מקדימה.').waitFor();
    await window.look('track-preview');
  });
});

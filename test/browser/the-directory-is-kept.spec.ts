import { inBrowser, type Window } from './support/browser';
import { useCompany } from './support/company';
import { AGENT, HR } from './support/screens';

inBrowser('The directory in a browser', () => {
  const { house, openWindow } = useCompany();
  let window: Window;

  it('lets HR find somebody, change one thing, record an absence, end the person and take it back', async () => {
    window = await openWindow();
    const { page } = window;
    await window.as(HR, '/people');
    await window.look('people');
    await page.getByLabel('Find a person').fill('Mariam');
    await page.getByRole('link', { name: 'Mariam Qasem' }).click();
    await page.getByRole('heading', { level: 1, name: 'Mariam Qasem' }).waitFor();
    await window.look('person');

    await page.getByRole('button', { name: 'Edit: E-mail' }).click();
    await page.getByLabel('E-mail').fill('no mail');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('This is not an e-mail address').waitFor();
    await page.getByLabel('E-mail').fill('mariam@tamar.example');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('mariam@tamar.example').waitFor();
    await page.getByRole('button', { name: 'Edit: Shifts of every week' }).click();
    await page.getByRole('button', { name: 'Add a shift' }).click();
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('09:00–17:00').waitFor();

    await page.getByLabel('First day').fill('2031-03-02');
    await page.getByLabel('Last day').fill('2031-03-01');
    await page.getByRole('button', { name: 'Record an absence' }).click();
    await page.getByText('This is before the beginning.').waitFor();
    await page.getByLabel('Last day').fill('2031-03-09');
    await page.getByRole('button', { name: 'Record an absence' }).click();
    await page.getByText('2 March 2031').waitFor();

    await page.getByRole('button', { name: 'Leaves the company' }).click();
    await page.getByRole('dialog').getByText('Nothing is deleted').waitFor();
    await window.look('person-leaves');
    await page.getByRole('button', { name: 'Leaves today' }).click();
    await page.getByText(/^Left /).waitFor();
    expect((await house.work.read(`SELECT FROM people.person WHERE external_id = '${AGENT}' AND active`)).length).toBe(
      0,
    );
    await page.getByRole('button', { name: 'Rehire' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Rehire' }).click();
    await page.getByRole('button', { name: 'Leaves the company' }).waitFor();
  });

  it('lets everybody state the hours of a day, in Hebrew on a phone', async () => {
    window = await openWindow({ language: 'he', width: 390 });
    const { page } = window;
    await window.as(AGENT, '/my-calendar');
    await page.getByLabel('תאריך').fill('2031-04-01');
    await page.getByRole('button', { name: 'הוספת שעות' }).click();
    await page.getByRole('button', { name: 'קביעת השעות' }).click();
    await page.getByText('מהעובד/ת').waitFor();
    await window.look('my-calendar');
    await window.as(HR, '/people');
    await page.getByLabel('חיפוש עובד/ת').fill('מרים');
    await page.getByRole('link', { name: 'מרים' }).first().click();
    await page.getByRole('button', { name: 'סיום עבודה' }).click();
    await page.keyboard.press('Escape');
    await window.look('person');
    await window.open('/people/new');
    await window.look('person-new');
    await window.open('/people/imports/new');
    await page.locator('input[type=file]').setInputFiles({
      name: 'עובדים.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from('מספר עובד,שם פרטי,שם משפחה\n7,נועה,לוי\n'),
    });
    await page.getByRole('button', { name: 'ניסיון' }).click();
    await page.getByText('ניסיון ללא שגיאות').waitFor();
    await window.look('import');
  });
  it('lets HR import people: guessed columns, faults by row, a dry run, the question before many leave, the import', async () => {
    window = await openWindow();
    const { page } = window;
    const file = (rows: readonly string[]) => ({
      name: 'staff.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(['Employee ID;First name;Last name;Dept;Hire date', ...rows].join('\r\n')),
    });
    await window.as(HR, '/people/imports');
    await page.getByRole('link', { name: 'Import people' }).click();
    await page.getByRole('heading', { level: 1, name: 'Import people' }).waitFor();
    await page
      .locator('input[type=file]')
      .setInputFiles(file(['N1;Neta;Or;Sales;31/12/2020', 'N2;;Bar;Sales;1/1/2021']));
    await page.getByRole('heading', { name: 'Which column is what' }).waitFor();
    expect(await page.getByLabel('Department').inputValue()).toBe('Dept');
    await page.getByLabel('Dates look like (Hired on)').fill('d/M/yyyy');
    await page.getByRole('button', { name: 'Dry run' }).click();
    await page.getByText('Faults: nothing was changed').waitFor();
    await page.getByRole('table').getByText('This is required.').waitFor();
    await window.look('import-faults');

    await page
      .locator('input[type=file]')
      .setInputFiles(file(['N1;Neta;Or;Sales;31/12/2020', 'N2;Dan;Bar;Sales;1/1/2021']));
    await page.getByLabel('everybody: who is not in it has left').check();
    await page.getByRole('button', { name: 'Dry run' }).click();
    await page.getByText('That is more than one in twenty.').waitFor();
    expect(await page.getByRole('button', { name: 'Import now' }).isDisabled()).toBe(true);
    await page.getByLabel('some people: nobody leaves by not being in it').check();
    await page.getByRole('button', { name: 'Keep the mapping' }).click();
    await page.getByText('The mapping is kept.').waitFor();
    await page.getByRole('button', { name: 'Dry run' }).click();
    await page.getByText('Dry run without faults').waitFor();
    await page.getByRole('button', { name: 'Import now' }).click();
    await page.getByText('Imported', { exact: true }).waitFor();
    await window.open('/people/imports');
    await page.getByRole('heading', { name: 'Kept mappings' }).waitFor();
    await window.look('imports');
    await page.getByRole('list', { name: 'Past imports' }).getByRole('link').first().click();
    await page.getByText('Neta Or').waitFor();
  });
});

import { inBrowser, type Window } from './support/browser';
import { useCompany } from './support/company';
import { AGENT, LEAD } from './support/screens';

inBrowser('Triage in a browser', () => {
  const { house, openWindow } = useCompany();
  let window: Window;

  it('a lead reads the board, acts on all that a filter chooses, and takes it back', async () => {
    await house.tick('triage.count-hours');
    window = await openWindow();
    const { page } = window;
    await window.as(LEAD, '/triage');
    await page.getByRole('table').getByRole('button').first().click();
    await page.getByRole('button', { name: /Act on all of the list/ }).click();
    await page.getByLabel('What to do').selectOption('tag');
    await page.getByLabel('A new tag').fill('Storm');
    await page.getByRole('button', { name: 'Add tag' }).click();
    await page.getByRole('button', { name: /^Do it to/ }).click();
    await page.getByText(/Done ·/).waitFor();
    await window.look('triage-board');
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByText(/Undone ·/).waitFor();
    await page.getByRole('link', { name: 'The whole conversation' }).first().click();
    await page.getByRole('button', { name: 'Put under another topic' }).click();
    await page.getByRole('dialog').getByLabel('But about').selectOption({ index: 1 });
    await page.getByRole('dialog').getByLabel('Why').fill('It asks for the bill');
    await page.getByRole('dialog').getByRole('button', { name: 'Move it' }).click();
    await page.getByText(/: It asks for the bill$/).waitFor();
    await page.getByLabel('Tag', { exact: true }).selectOption({ label: 'Storm' });
    await page.getByRole('button', { name: 'Add tag' }).click();
    await page.getByRole('button', { name: 'Remove the tag Storm' }).waitFor();
    await page.getByRole('button', { name: 'It is protected talk' }).click();
    await page.getByRole('dialog').getByLabel('Why').fill('About pay, by a colleague');
    await page.getByRole('dialog').getByRole('button', { name: 'It is protected talk' }).click();
    await page.getByText('This is protected talk:').waitFor();
    await window.look('interaction-protected');
    await page.getByRole('button', { name: 'It is not protected talk' }).click();
    await page.getByRole('dialog').getByLabel('Why').fill('About a film');
    await page.getByRole('dialog').getByRole('button', { name: 'It is not protected talk' }).click();
    await page.getByText('Not marked as talk on pay').waitFor();
    await page.getByRole('button', { name: 'Look for what says the same' }).click();
    await page.getByText('Nothing that waits says the same.').waitFor();
    await window.look('interaction-of-a-lead');
    await window.open('/triage');
    await page.getByRole('button', { name: 'Retire the tag Storm' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Retire', exact: true }).click();
    await page.getByText('No tag was made yet.').waitFor();
    const lead = await house.as(LEAD);
    const statement = { kind: 'statement', title: 'On the recall', text: 'We are looking into it.', language: 'en' };
    const { id } = (await lead.post('snippets', statement).expect(201)).body as { id: string };
    await lead.post(`snippets/${id}/keeping`, { expiresOn: '2099-01-01' }).expect(200);
    await window.open('/crises');
    const start = page.getByRole('button', { name: 'Start a crisis' });
    await start.click();
    await page
      .getByRole('dialog')
      .getByLabel(/^Topic/)
      .selectOption({ index: 1 });
    await page.getByRole('dialog').getByLabel(/^Why/).fill('A product is recalled');
    await page.getByRole('dialog').getByRole('button', { name: 'Start at once' }).click();
    await page.getByText('We are looking into it.').waitFor();
    await window.look('crisis-with-statements');
  });

  it('a lead brings in a file: guessed, tried, mended and taken in', async () => {
    window = await openWindow();
    const { page } = window;
    await window.as(LEAD, '/interactions/import');
    const file = (rows: string[]) => ({
      ...{ name: 'export.csv', mimeType: 'text/csv' },
      buffer: Buffer.from(['id,created_at,text', ...rows].join('\n')),
    });
    const input = page.locator('input[type=file]');
    await input.setInputFiles(file(['1,2026-11-01T10:00:00Z,My parcel is late', ',2026-11-01T10:00:00Z,Nobody']));
    await page.getByLabel('All of it was said on').selectOption({ index: 1 });
    await page.getByRole('button', { name: 'Try, without taking anything in' }).click();
    await page.getByRole('alert').getByText('3/id').waitFor();
    await window.look('import-interactions');
    await input.setInputFiles(file(['1,2026-11-01T10:00:00Z,My parcel is late']));
    await page.getByLabel('All of it was said on').selectOption({ index: 1 });
    await page.getByRole('button', { name: 'Try, without taking anything in' }).click();
    await page.getByRole('button', { name: 'Take in one row' }).click();
    await page.getByText('Taken in', { exact: true }).waitFor();
  });

  it('a lead keeps a reply, and whoever holds an interaction puts it in by keys, in Hebrew on a phone', async () => {
    const lead = await house.as(LEAD);
    const words = { kind: 'reply', title: 'איחור במשלוח', text: 'תודה על הפנייה. {me}', language: 'he' };
    const { id } = (await lead.post('snippets', words).expect(201)).body as { id: string };
    await lead.post(`snippets/${id}/keeping`, { expiresOn: '2099-01-01' }).expect(200);
    const agent = await house.as(AGENT);
    const { items } = (await agent.get('feed').expect(200)).body as { items: { id: string; can: string[] }[] };
    const free = items.find(({ can }) => can.includes('claim'))?.id ?? '';
    await agent.post(`interactions/${free}/claim`).expect(201);
    const draft = { kind: 'reply', interactionId: free, relationship: 'employee', language: 'he' };
    await agent.post('drafts', draft).expect(201);
    window = await openWindow({ language: 'he', scheme: 'dark', width: 390 });
    const { page } = window;
    await window.as(AGENT, `/interactions/${free}`);
    await page.getByRole('button', { name: 'תשובות שמורות' }).waitFor();
    await page.keyboard.press('Control+KeyK');
    await page.getByRole('option', { name: /תשובות שמורות.*Alt\+S/ }).waitFor();
    await window.look('palette-of-a-reply');
    await page.keyboard.press('Enter');
    await page.getByText('איחור במשלוח').waitFor();
    await window.look('snippets-beside');
    await page.keyboard.type('איחור');
    await page.getByRole('button', { name: 'להכניס: איחור במשלוח' }).waitFor();
    await page.waitForTimeout(400);
    await page.keyboard.press('Enter');
    await page.waitForFunction(
      `[...document.querySelectorAll('textarea')].some(({ value }) => value.startsWith('תודה על הפנייה'))`,
    );
    await window.as(LEAD, '/triage');
    await page.getByRole('table').waitFor();
    await page.getByText('בתורנות עכשיו').waitFor();
    await window.look('triage-board-phone');
    await window.open(`/interactions/${free}`);
    await window.look('interaction-of-a-lead');
    await window.open('/interactions/import');
    await window.look('import-interactions');
  });
});

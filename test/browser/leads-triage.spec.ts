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
    await page.getByRole('button', { name: 'Look for what says the same' }).click();
    await page.getByText('Nothing that waits says the same.').waitFor();
    await window.look('interaction-of-a-lead');
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
    window = await openWindow({ language: 'he', width: 390 });
    const { page } = window;
    await window.as(AGENT, `/interactions/${free}`);
    await page.getByRole('button', { name: 'תשובות שמורות' }).waitFor();
    await page.keyboard.press('Alt+KeyS');
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
    await window.look('triage-board-phone');
  });
});

import { inBrowser, type Window } from './support/browser';
import { useCompany } from './support/company';
import { LEAD } from './support/screens';

inBrowser('Topics and urgent matters in a browser', () => {
  const { openWindow } = useCompany(async (house) => {
    const lead = await house.as(LEAD);
    const { items } = (await lead.get('channels').expect(200)).body as { items: { code: string }[] };
    const channel = items.find(({ code }) => code === 'tamar-facebook')?.code;
    const said = [
      'המשלוח לא הגיע ואני רוצה ביטול',
      'אני מעביר את זה לעורך־דין שלי',
      'Where is my order? I want a refund 😀',
    ];
    const body = { items: said.map((text, at) => ({ channel, externalId: `seen-${at}`, text, author: '@dana' })) };
    await lead.post('interactions', body).expect(200);
    await house.settle();
  });
  let window: Window;

  it('a lead tries a rule before saving it, and closes what is urgent', async () => {
    window = await openWindow();
    const { page } = window;
    await window.as(LEAD, '/topics/new');
    await page.getByLabel('Name (English)').fill('Cancelling');
    await page.getByLabel('Code').fill('cancelling');
    await page.getByRole('button', { name: 'Add a rule' }).click();
    const rule = page.getByRole('group', { name: 'Rule 1' });
    await rule.getByLabel('Channel').selectOption({ label: 'Tamar Foods on Facebook' });
    await rule.getByLabel('Words').fill('ביטול');
    await page.getByRole('button', { name: 'Try the rules' }).click();
    await page.getByRole('heading', { name: /^(One|[1-9]\d*) would come$/ }).waitFor();
    await page.getByText('because it says').first().waitFor();
    await window.look('topic-editor');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByRole('link', { name: 'Cancelling' }).waitFor();
    await window.look('topics');
    await page.getByRole('link', { name: 'Cancelling' }).click();
    await page.getByText('Nobody has it yet.').waitFor();
    await window.look('topic-people');
    await window.open('/alerts');
    await page.getByText('עורך־דין').waitFor();
    await window.look('alerts');
    await page.getByRole('button', { name: 'I have read it' }).click();
    await page.getByText('Read by').waitFor();
  });

  it('and both are at hand in Hebrew on a phone', async () => {
    window = await openWindow({ language: 'he', width: 390 });
    await window.as(LEAD, '/alerts');
    await window.look('alerts');
    await window.open('/matters');
    await window.look('matters');
    await window.open('/topics/new');
    await window.page.getByRole('button', { name: 'הוספת כלל' }).click();
    await window.look('topic-editor');
  });
});

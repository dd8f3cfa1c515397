import { inBrowser, type Window } from './support/browser';
import { useCompany } from './support/company';
import { AGENT, LEAD } from './support/screens';

/** Answers for the security of the company's accounts, and may moderate as the head of social media may. */
const SECURITY = 'T012';

inBrowser('The red button in a browser', () => {
  const { house, openWindow } = useCompany(async () => {
    draft = await approvedPost();
  });
  let window: Window;
  let draft: string;

  /** The agent's post on the company's page, approved by the lead. */
  async function approvedPost(): Promise<string> {
    const [agent, lead] = [await house.as(AGENT), await house.as(LEAD)];
    const { items } = (await lead.get('channels').expect(200)).body as { items: { id: string; code: string }[] };
    const channelId = items.find(({ code }) => code === 'tamar-facebook')?.id;
    const body = {
      kind: 'post',
      channelId,
      relationship: 'employee',
      language: 'he',
      text: 'מבצע לסוף השבוע. אני עובדת בתמר.',
    };
    const { id } = (await agent.post('drafts', body).expect(201)).body as { id: string };
    await agent.post(`drafts/${id}/submission`).expect(200);
    await lead.post(`drafts/${id}/approval`, { revision: 1 }).expect(200);
    return id;
  }

  it('puts everybody on hold with a reason; two end it, and what was held waits for its author', async () => {
    window = await openWindow();
    const { page } = window;
    await window.as(LEAD);
    await page.getByRole('link', { name: 'Red button' }).click();
    await page.getByRole('heading', { level: 1, name: 'Moratoria' }).waitFor();
    await page.getByRole('button', { name: 'Put everybody’s permits on hold' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Reason, shown to everybody').fill('A day of mourning');
    await dialog.getByRole('combobox', { name: 'Countries' }).click();
    await page.keyboard.type('Israe');
    await page.getByRole('option', { name: 'Israel' }).click();
    await dialog.getByLabel('Reason, shown to everybody').click();
    await window.look('red-button');
    await dialog.getByRole('button', { name: 'Start at once' }).click();
    await dialog.waitFor({ state: 'detached' });
    await page.getByRole('status').getByText('A day of mourning').waitFor();
    await window.look('moratoria');

    await window.as(AGENT, '/ready-to-publish');
    await page.getByRole('status').getByText('Permits are on hold:').waitFor();
    await page.getByText('On hold', { exact: true }).waitFor();
    await window.look('ready-held');
    expect(await page.getByRole('link', { name: 'Red button' }).count()).toBe(0);

    await window.as(LEAD, '/moratoria');
    await page.getByRole('button', { name: 'It may end' }).click();
    await page.getByText(/Yoav Benita said on .* that it may end/).waitFor();
    await window.as(SECURITY, '/moratoria');
    await page.getByRole('button', { name: 'It may end' }).click();
    await page.getByText('Ended by Yoav Benita and Nabil Zoabi.').waitFor();
    await window.look('moratoria-past');

    await window.as(AGENT, `/drafts/${draft}`);
    await page.getByText('A moratorium held these words back').waitFor();
    expect(await page.getByRole('button', { name: 'Take', exact: true }).count()).toBe(0);
    await window.look('draft-held');
    await page.getByRole('button', { name: 'Still fits: let it go out' }).click();
    await page.getByRole('button', { name: 'Take', exact: true }).waitFor();
  });

  it('reads well in Hebrew on a phone', async () => {
    await (await house.as(LEAD)).post('moratoria', { reason: 'העמוד נפרץ' }).expect(201);
    window = await openWindow({ language: 'he', width: 390 });
    const { page } = window;
    await window.as(LEAD);
    await page.getByRole('link', { name: 'כפתור אדום' }).waitFor();
    await page.getByRole('status').getByText('העמוד נפרץ').waitFor();
    await window.look('home-held');
    await window.open('/moratoria');
    await window.look('moratoria');
    await page.getByRole('button', { name: 'הכרזה על השהיה כללית' }).click();
    await page.getByRole('dialog').waitFor();
    await window.look('red-button');
    await window.as(AGENT, '/ready-to-publish');
    await window.look('ready-held');
  });
});

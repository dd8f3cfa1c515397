import { inBrowser, type Window } from './support/browser';
import { useCompany } from './support/company';
import { ADMIN, AGENT, COUNCIL, LEAD } from './support/screens';

inBrowser('The feed in a browser', () => {
  const { house, openWindow } = useCompany();
  let window: Window;

  it('follows by itself, without moving what one reads', async () => {
    window = await openWindow({ language: 'he', width: 390 });
    const { page } = window;
    await window.as(AGENT, '/feed');
    await page.locator('[data-live=live]').waitFor();
    await window.look('feed-live');
    const rows = page.locator('main li a.row-link');
    const before = await rows.count();
    const lead = await house.as(LEAD);
    const known = (await (await house.as(AGENT)).get('feed').expect(200)).body.items as {
      id: string;
      text: string;
      channel: { code: string };
      claimedByMe: boolean;
    }[];
    const like = known.find(({ claimedByMe }) => !claimedByMe);
    if (like === undefined) throw new Error('Nobody waits in the demo.');
    const item = { channel: like.channel.code, externalId: 'live-1', text: like.text };
    await lead.post('interactions', { items: [item] }).expect(200);
    await house.settle();
    await page.getByRole('button', { name: 'הצגת פנייה חדשה אחת' }).waitFor({ timeout: 3_000 });
    expect(await rows.count()).toBe(before);
    await window.look('feed-arrived');
    await page.getByRole('button', { name: 'הצגת פנייה חדשה אחת' }).click();
    await page.getByRole('button', { name: 'הצגת פנייה חדשה אחת' }).waitFor({ state: 'detached' });
    await rows.nth(before).waitFor();
  });

  it('is narrowed, searched and kept', async () => {
    window = await openWindow();
    const { page } = window;
    await window.as(AGENT, '/feed');
    await page.getByRole('button', { name: 'Filters', exact: true }).click();
    await page.getByText('High risk', { exact: true }).click();
    await page.getByText('Nothing fits these filters').waitFor();
    await window.look('feed-filters');
    await page.getByRole('button', { name: 'The whole feed' }).click();
    await page.locator('main li a.row-link').first().waitFor();
    await page.getByLabel('Words that customers said').fill('delivery');
    await page.getByRole('button', { name: 'Search', exact: true }).click();
    await page.getByRole('list', { name: 'What was found' }).waitFor();
    await page.getByLabel('Name of this search').fill('Deliveries');
    await page.getByRole('button', { name: 'Save the search' }).click();
    await page.getByRole('button', { name: 'Deliveries' }).click();
    await page.getByRole('button', { name: 'Remove this search' }).waitFor();
    await page.getByRole('button', { name: 'Rename' }).click();
    await page.getByLabel('Name of this search').fill('Late parcels');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByRole('button', { name: 'Late parcels' }).waitFor();
    await window.look('feed-found');
    await page.locator('main li a.row-link').first().click();
    await page.getByText('History').click();
    await page
      .getByText('The customer’s words were not changed.')
      .or(page.getByText("The customer's words were not changed."))
      .waitFor();
    await window.look('interaction-history');
  });

  it('hides names of staff where that was settled, and says when one is off duty', async () => {
    const [agent, lead] = [await house.as(AGENT), await house.as(LEAD)];
    const waits = (await agent.get('feed').expect(200)).body.items as { text: string; channel: { code: string } }[];
    const { text = '', channel } = waits[0] ?? {};
    const item = { channel: channel?.code, externalId: 'named-1', text: `Mariam Qasem helped me: ${text}` };
    await lead.post('interactions', { items: [item] }).expect(200);
    await house.settle();
    window = await openWindow();
    const { page } = window;
    await window.as(AGENT, '/feed');
    await page.getByText(/Mariam Qasem helped me/).waitFor();
    await window.as(ADMIN, '/staff-names');
    await page.getByRole('button', { name: 'Change: Tamar Foods Ltd' }).click();
    await page.getByLabel('Nobody').check();
    await page.getByText('It applies at once').waitFor();
    await page.getByLabel('Reason').fill('Agreed with the council');
    await window.look('staff-names-change');
    await page.getByRole('dialog').getByRole('button', { name: 'Change', exact: true }).click();
    await page.locator('main li', { hasText: 'Tamar Foods Ltd' }).getByText('Nobody', { exact: true }).waitFor();
    await window.look('staff-names');
    await house.settle();
    await window.as(AGENT, '/feed');
    await page.getByText(/\[(a colleague|עמית\/ה)\] helped me/).waitFor();
    const { today } = (await agent.get('my/calendar').expect(200)).body as { today: string };
    await agent.put(`my/calendar/exceptions/${today}`, { hours: [] }).expect(204);
    house.clock.advance(11_000);
    await window.open('/feed');
    await page.getByText('You are off duty').waitFor();
    await window.look('feed-off-duty');
  });

  it('shows more names only when a second person agrees, in Hebrew on a phone', async () => {
    window = await openWindow({ language: 'he', scheme: 'dark', width: 390 });
    const { page } = window;
    await window.as(ADMIN, '/staff-names');
    await page.getByRole('button', { name: 'שינוי: Tamar Foods Ltd' }).click();
    await page.getByLabel('כולם קוראים אותם').check();
    await page.getByLabel('סיבה').fill('ביקשו לראות');
    await page.getByRole('button', { name: 'להצעה' }).click();
    await page.getByText('ההצעה שלך').waitFor();
    await window.look('staff-names-proposed');
    await window.as(COUNCIL, '/staff-names');
    await page.getByRole('button', { name: 'אישור' }).click();
    await page.getByText('ביקשו לראות').waitFor({ state: 'detached' });
    await page.locator('main li', { hasText: 'Tamar Foods Ltd' }).getByText('כולם קוראים אותם').waitFor();
  });
});

import { inBrowser, type Window } from './support/browser';
import { useCompany } from './support/company';
import { AGENT, LEAD } from './support/screens';

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
});

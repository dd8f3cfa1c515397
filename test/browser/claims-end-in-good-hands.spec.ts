import { inBrowser, type Window } from './support/browser';
import { useCompany } from './support/company';
import { AGENT, LEAD } from './support/screens';

inBrowser('A lead states what a channel promises', () => {
  const { house, openWindow } = useCompany(async (house) => {
    const { body } = await (await house.as(LEAD)).get('channels?limit=100').expect(200);
    const business = (body.items as { id: string; accountKind: string }[]).find(
      (each) => each.accountKind === 'business',
    );
    channel = business?.id ?? '';
  });
  let window: Window;
  let channel: string;

  it('with hours and a level, and sees it kept', async () => {
    window = await openWindow();
    const { page } = window;
    await window.as(LEAD, `/channels/${channel}/service`);
    await page.getByRole('button', { name: 'State hours' }).click();
    await page.getByRole('button', { name: 'Another level' }).click();
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('Saved. What waits is dated anew.').waitFor();
    await window.look('service-terms');
    await window.open(`/channels/${channel}/roster`);
    await window.look('roster');
    await window.open('/escalations');
    await window.look('escalations');
    const { body } = await (await house.as(LEAD)).get(`channels/${channel}/service-terms`).expect(200);
    expect(body).toMatchObject({ version: 1, levels: [{ topicId: null, minutes: 60 }] });
  });

  it('in Hebrew, on a phone', async () => {
    window = await openWindow({ language: 'he', width: 390 });
    await window.as(LEAD, `/channels/${channel}/service`);
    await window.look('service-terms-he');
    await window.open(`/channels/${channel}/roster`);
    await window.look('roster-he');
    await window.open('/escalations');
    await window.look('escalations-he');
    await window.as(AGENT, '/in-hand');
    await window.look('in-hand-he');
  });
});

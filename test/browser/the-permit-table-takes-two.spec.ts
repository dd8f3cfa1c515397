import { inBrowser, type Window } from './support/browser';
import { useCompany } from './support/company';
import { AGENT, HR, LEAD } from './support/screens';

inBrowser('The permit table takes two', () => {
  const { house, openWindow } = useCompany();
  let window: Window;

  it('one proposes, seeing whom it concerns; another approves', async () => {
    window = await openWindow({ language: 'en', width: 1280 });
    const { page } = window;
    await window.as(LEAD, '/permit-table');
    await window.look('ladder');
    await window.open('/permit-table/edit');
    const cell = page.locator('table').getByLabel('Lowest belt: Share, Low risk, Everywhere');
    await cell.selectOption({ label: 'Black' });
    await page.getByLabel('Depth of review: Reply to customers, Low risk, Everywhere').first().selectOption('sample');
    await page.getByRole('button', { name: 'See whom it concerns' }).click();
    await page.getByRole('heading', { name: 'Whom it concerns' }).waitFor();
    await page.getByText('Lose something').waitFor();
    await page.getByLabel('Why').fill('Sharing takes experience');
    await window.look('ladder-edit');
    await page.getByRole('button', { name: 'Propose' }).click();
    await page.getByRole('link', { name: 'See the change' }).click();
    await page.getByText('Another person decides about it.').waitFor();
    const change = new URL(page.url()).pathname;
    await window.as(HR, change);
    await window.look('ladder-change');
    await page.getByRole('button', { name: 'Approve', exact: true }).click();
    await page.getByText('Approved', { exact: true }).waitFor();
    const { entries } = (await (await house.as(LEAD)).get('permit-table').expect(200)).body as {
      entries: { capability: string; risk: string; belt: string; samplePercent: number | null }[];
    };
    const of = (capability: string) => entries.find((each) => each.capability === capability && each.risk === 'low');
    expect(of('share')).toMatchObject({ belt: 'black' });
    expect(of('reply')).toMatchObject({ samplePercent: 50 });
  });

  it('and whoever is suspended appeals, on a phone', async () => {
    const lead = await house.as(LEAD);
    const me = (await (await house.as(AGENT)).get('me').expect(200)).body as { id: string };
    await lead.post(`people/${me.id}/suspensions`, { reason: 'בירור של פוסט' }).expect(201);
    window = await openWindow({ language: 'he', width: 390 });
    const { page } = window;
    await window.as(AGENT, '/permit-table');
    const { items } = (await (await house.as(AGENT)).get('rules-documents').expect(200)).body as {
      items: { code: string; names: { he: string } }[];
    };
    const general = items.find(({ code }) => code === 'general')?.names.he ?? '';
    await page.getByRole('main').getByText(general, { exact: true }).filter({ visible: true }).first().waitFor();
    expect(await page.getByText('general', { exact: true }).count()).toBe(0);
    await window.look('ladder');
    await window.open('/permits');
    await page.getByLabel('ערעור, במילים שלך').fill('הפוסט לא היה שלי.');
    await window.look('suspended');
    await page.getByRole('button', { name: 'שליחת הערעור' }).click();
    await page.getByText('טרם הוכרע').waitFor();
    await window.as(HR, '/suspensions');
    await page.getByText('הפוסט לא היה שלי.').waitFor();
    await page.getByLabel('נימוק').fill('אומת שהפוסט של אחר.');
    await window.look('suspensions');
    await page.getByRole('button', { name: 'סיום ההקפאה' }).click();
    await page.getByText('אין היתרים מוקפאים').waitFor();
  });
});

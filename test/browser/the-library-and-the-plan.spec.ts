import { restateTable, statedTable } from '../support/ladder';
import { inBrowser, type Window } from './support/browser';
import { useCompany } from './support/company';
import { AGENT, LEAD } from './support/screens';

const SECOND = 'T017';

inBrowser('The library and the plan in a browser', () => {
  const { house, openWindow } = useCompany();
  let window: Window;

  it('an employee suggests content, a lead approves it, and it is shared in Hebrew on a phone', async () => {
    window = await openWindow();
    const { page } = window;
    await window.as(AGENT, '/library/new');
    await page.getByLabel('Title (English)').fill('Our kitchen in Haifa');
    await page.getByLabel('Title (עברית)').fill('המטבח שלנו בחיפה');
    await page.getByLabel('Words to share (English)').fill('Come and see our kitchen!');
    await page.getByLabel('Words to share (עברית)').fill('בואו לראות את המטבח שלנו!');
    await window.look('library-new');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('Waits for a decision').waitFor();

    await window.as(LEAD, '/library/desk');
    await page.getByRole('link', { name: 'Our kitchen in Haifa' }).click();
    await page.getByRole('button', { name: 'Approve for the library' }).click();
    await page.getByText('In the library').first().waitFor();
    await window.look('content-lead');
    await window.close();

    window = await openWindow({ language: 'he', width: 390 });
    await window.as(AGENT, '/library');
    await window.look('library');
    await window.page.getByRole('link', { name: 'המטבח שלנו בחיפה' }).first().click();
    await window.page.getByLabel('במילים שלך').waitFor();
    await window.look('content-share');
    await window.page.getByRole('button', { name: 'שיתוף התוכן' }).click();
    await window.page.getByText('אושר בספרייה בנוסח הזה בדיוק').waitFor();
    await window.look('shared');
  });

  it('what went out unread is looked over, and its author is told what to do', async () => {
    const [lead, second] = [await house.as(LEAD), await house.as(SECOND)];
    const before = await statedTable(second);
    const cell = { channelId: null, risk: 'low', belt: 'white', documents: [] };
    await restateTable(second, [
      ...before.filter(
        ({ capability, risk }) => !(['post', 'publish-unreviewed'].includes(capability) && risk === 'low'),
      ),
      { ...cell, capability: 'post', reviewDepth: 'after' },
      { ...cell, capability: 'publish-unreviewed' },
    ]);
    const channels = (await lead.get('channels').expect(200)).body.items as { id: string; accountKind: string }[];
    const channelId = channels.find(({ accountKind }) => accountKind === 'personal')?.id;
    const body = { kind: 'post', channelId, relationship: 'employee', language: 'en', text: 'We open at nine' };
    const { id } = (await lead.post('drafts', body).expect(201)).body as { id: string };
    await lead.post(`drafts/${id}/submission`).expect(200);
    await lead.post(`drafts/${id}/publication`, {}).expect(201);

    window = await openWindow();
    const { page } = window;
    await window.as(SECOND, `/drafts/${id}`);
    const correct = page.getByRole('button', { name: /correct/i });
    await correct.waitFor();
    await window.look('look-over');
    await page.getByLabel('Reason').selectOption({ index: 1 });
    await page.getByRole('textbox').last().fill('We open at eight');
    await correct.click();
    await correct.waitFor({ state: 'detached' });
    await window.as(LEAD, `/drafts/${id}`);
    await page.getByText(/^Correct it openly/).waitFor();
    await window.look('to-correct');
    await restateTable(second, before);
  });

  it('approved posts are planned, and moved by keys, by drag and by a date; a connector is set up', async () => {
    const lead = await house.as(LEAD);
    const channels = (await lead.get('channels').expect(200)).body.items as { id: string; code: string }[];
    const channelId = channels.find(({ code }) => code === 'tamar-facebook')?.id;
    const second = await house.as(SECOND);
    const body = { kind: 'post', channelId, relationship: 'employee', language: 'he', text: 'מתכון לשבת' };
    const { id } = (await lead.post('drafts', body).expect(201)).body as { id: string };
    await lead.post(`drafts/${id}/submission`).expect(200);
    await second.post(`drafts/${id}/approval`, { revision: 1 }).expect(200);

    window = await openWindow();
    const { page } = window;
    await window.as(LEAD, `/drafts/${id}`);
    const day = (days: number): string => {
      const at = new Date(house.clock.now().getTime() + days * 86_400_000);
      return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Jerusalem' }).format(at);
    };
    // A week ahead, on its Monday, so that there is room on both sides.
    const monday = day(7 + ((8 - new Date(`${day(0)}T12:00:00Z`).getUTCDay()) % 7));
    await page.getByLabel(/^Or plan it/).fill(`${monday}T10:00`);
    await page.getByRole('button', { name: 'Plan', exact: true }).click();
    await page.getByText(/^Planned for/).waitFor();
    await window.look('planned-draft');

    await window.open('/calendar');
    const next = page.getByRole('button', { name: 'Week after' });
    const move = page.getByRole('button', { name: /^Move: / });
    const today = new Date(`${day(0)}T12:00:00Z`).getUTCDay();
    /** Weeks from this one to that of the plan, where they begin with a day from Sunday on. */
    const weeks = (first: number): number => {
      const begun = day(-((today - first + 7) % 7));
      return Math.floor((Date.parse(monday) - Date.parse(begun)) / (7 * 86_400_000));
    };
    // British weeks begin on Monday, those of Israel on Sunday.
    for (let at = 0; at < weeks(1); at++) await next.click();
    await move.waitFor();
    await move.focus();
    await page.keyboard.press('Alt+ArrowDown');
    await page.getByRole('listitem').getByText('11:00').waitFor();
    await page.getByRole('button', { name: /^Move: / }).focus();
    await page.keyboard.press('Alt+ArrowRight');
    const days = page.locator('.week-day');
    await days
      .nth(1)
      .getByRole('button', { name: /^Move: / })
      .waitFor();
    await page.locator('.week-entry').dragTo(days.nth(4));
    await days
      .nth(4)
      .getByRole('button', { name: /^Move: / })
      .waitFor();
    await days
      .nth(4)
      .getByRole('button', { name: /^Move: / })
      .click();
    await window.look('calendar-move');
    await page
      .getByRole('dialog')
      .getByLabel(/^Day and time/)
      .fill(`${monday}T09:30`);
    await page.getByRole('dialog').getByRole('button', { name: 'Move' }).click();
    await page.getByRole('listitem').getByText('09:30').waitFor();
    await window.look('calendar');

    await window.open('/connectors');
    await page.getByLabel('Channel').selectOption({ label: 'Tamar Foods on Facebook' });
    await page.getByLabel('Address that receives posts').fill('https://10.0.0.7/posts');
    await page.getByRole('button', { name: 'Set up a connector' }).click();
    await page.getByText('inside the company’s network').or(page.getByText("inside the company's network")).waitFor();
    await page.getByLabel('Address that receives posts').fill('https://hooks.invalid/posts');
    await page.getByRole('button', { name: 'Set up a connector' }).click();
    await page.getByText(/^whsec_/).waitFor();
    await page.getByRole('button', { name: /^Test call/ }).click();
    await page.getByText('The receiver was not reached.').waitFor();
    await page.getByRole('button', { name: /^Pause/ }).click();
    await page.getByText('Paused').waitFor();
    await window.look('connectors');
    await window.close();

    window = await openWindow({ language: 'he', width: 390 });
    await window.as(LEAD, '/calendar');
    const phone = window.page;
    for (let at = 0; at < weeks(0); at++) await phone.getByRole('button', { name: 'השבוע הבא' }).click();
    await phone.getByText('מתכון לשבת').waitFor();
    await window.look('calendar');
    await window.open('/connectors');
    await window.look('connectors');
  });
});

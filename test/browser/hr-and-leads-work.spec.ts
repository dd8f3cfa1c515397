import { inBrowser, type Window } from './support/browser';
import { useCompany } from './support/company';
import { ADMIN, AGENT, HR, LEAD } from './support/screens';

inBrowser('HR and leads at work in a browser', () => {
  const { base, house, openWindow } = useCompany();
  let window: Window;

  it('writes the next edition of a track, which is refused while it is too short', async () => {
    window = await openWindow();
    const { page } = window;
    await window.as(HR, '/tracks');
    await page.getByRole('button', { name: 'Begin the next edition' }).first().click();
    await page.getByLabel('Minimum minutes').fill('90');
    await page.getByRole('button', { name: 'Move down: Say who you work for' }).click();
    await page.getByRole('button', { name: /^Protect what was entrusted to us/ }).waitFor();
    await page.getByRole('button', { name: 'Save the draft' }).click();
    await page.getByRole('button', { name: 'Publish', exact: true }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('moves to this one, with credit for unchanged modules').check();
    await dialog.getByText(/on an earlier edition;/).waitFor();
    await dialog.getByRole('button', { name: 'Publish', exact: true }).click();
    await dialog.getByRole('alert').waitFor();
    await window.look('track-too-short');
    await dialog.getByRole('button', { name: 'Cancel' }).click();
    await page.getByLabel('Minimum minutes').fill('30');
    await page.getByRole('button', { name: 'Split a long text' }).click();
    await page.getByLabel('Long text (Markdown)').fill('# After the answer\n\nStay and read what comes back.');
    await page.getByRole('button', { name: 'Split into lessons' }).click();
    await page.getByRole('button', { name: /^After the answer/ }).click();
    await page.getByLabel('Name (עברית)').last().fill('אחרי התשובה');
    await page.getByLabel('Text (Markdown) (עברית)').fill('נשארים וקוראים מה חזר.');
    await page.getByLabel('Comes after').first().fill('Say who');
    await page.getByRole('option', { name: 'Say who you work for' }).click();
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Add a choice' }).click();
    await page.getByLabel('Name (English)').last().fill('One is enough');
    await page.getByLabel('Name (עברית)').last().fill('די באחת');
    await page.getByLabel('Choice', { exact: true }).selectOption('choice-1');
    await window.look('track-editor');
    await page.getByRole('button', { name: 'Save the draft' }).click();
    await page.getByRole('button', { name: 'Publish', exact: true }).click();
    await dialog.getByText(/on an earlier edition;/).waitFor();
    await window.look('track-publish');
    await dialog.getByRole('button', { name: 'Publish', exact: true }).click();
    await page.getByText(/^Published on/).waitFor();
    await window.look('track-published');
    await page.getByText('After the answer').waitFor();
    const file = page.waitForEvent('download');
    await page.getByRole('link', { name: 'Export as a file' }).click();
    expect((await file).suggestedFilename()).toMatch(/\.zip$/);
    await page.goto(`${base()}/belt-ladder`);
    await page.getByLabel('Code').fill('sand');
    await page.getByLabel('Name (English)').last().fill('Sand');
    await page.getByLabel('Right above').selectOption('white');
    await page.getByRole('button', { name: 'Add the belt' }).click();
    await page.getByText('Sand').first().waitFor();
    await window.look('belt-ladder');
  });

  it('states how a track is renewed, and assigns it to a list of people', async () => {
    window = await openWindow();
    const { page } = window;
    await window.as(HR, '/tracks');
    await page.getByRole('button', { name: 'Renewal and grace' }).first().click();
    await page.getByLabel('Days of grace').fill('14');
    await window.look('renewal');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Renewal and grace' }).first().click();
    expect(await page.getByLabel('Days of grace').inputValue()).toBe('14');

    await window.open('/assignments/new');
    await page.getByLabel('Belt or track').selectOption({ label: 'White' });
    await page.getByLabel('Audience').selectOption({ label: 'A list of people' });
    await page.getByLabel('Personnel numbers').fill('T040\nT041, T041\nnobody-7');
    await page.getByRole('button', { name: 'Read the list' }).click();
    await page.getByText('Nobody has: nobody-7').waitFor();
    await page.getByText('One is named twice').waitFor();
    await window.look('assign-list');
    await page.getByLabel('Personnel numbers').fill('T040; T041');
    await page.getByRole('button', { name: 'Read the list' }).click();
    await page.getByText('2 people are on the list.').waitFor();
    await page.getByLabel('Due on').fill('2031-05-01');
    await page.getByLabel('Reason').fill('They begin at the counter.');
    await page.getByRole('button', { name: 'Assign', exact: true }).click();
    await page.getByRole('status').getByText('Assigned').waitFor();
    const { body } = await (await house.as(HR)).get('assignments').expect(200);
    const reasons = (body.items as { belt: string; reason: string }[]).map(({ reason }) => reason);
    expect(reasons).toContain('They begin at the counter.');
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByRole('status').getByText('Taken back').waitFor();
    await window.open('/assignments');
    const taken = page.getByRole('listitem').filter({ hasText: 'They begin at the counter.' });
    await taken.getByText(/^Ended on/).waitFor();
    await page
      .getByRole('button', { name: /^End the assignment of White/ })
      .first()
      .click();
    await page.getByRole('dialog').getByText('Who has begun may go on').waitFor();
    await window.look('assignment-end');
  });

  it('recognises what somebody knows already, by two persons', async () => {
    window = await openWindow({ language: 'he', width: 390 });
    const { page } = window;
    await window.as(HR, '/recognitions/new');
    await page.getByRole('searchbox').fill('Qas');
    await page.getByRole('list', { name: 'נמצאו' }).getByRole('button').first().click();
    await page.getByLabel('חגורה', { exact: false }).first().selectOption('orange');
    await page.getByLabel('סיבה').fill('שש שנים במענה ללקוחות.');
    await page.getByLabel('בתוקף עד').fill('2031-01-01');
    await window.look('propose');
    await page.getByRole('button', { name: 'להצעה' }).click();
    await page.getByText('ההצעה נשלחה').waitFor();
    await window.as(ADMIN, '/recognitions');
    await window.look('recognitions');
    await page.getByRole('button', { name: 'לאישור ולהענקה' }).click();
    await page.getByText('אין הצעות ממתינות').waitFor();
  });

  it('gives a topic to what has none, and closes what needs no answer', async () => {
    window = await openWindow();
    const { page } = window;
    await window.as(LEAD, '/unrouted');
    const rows = page.getByRole('list', { name: 'Without a topic' }).getByRole('listitem');
    await rows.first().waitFor();
    const before = await rows.count();
    await rows.first().getByLabel('Topic').selectOption({ index: 1 });
    await rows.first().getByRole('button', { name: 'Put it there' }).click();
    await expectCount(window, before - 1);
    await rows.first().getByLabel('No reply, because').selectOption('spam');
    await rows.first().getByLabel('Why').fill('An advertisement');
    await rows.first().getByRole('button', { name: 'Close' }).click();
    await expectCount(window, before - 2);
  });

  it('curates the weekly update: pins, and says what was learnt', async () => {
    window = await openWindow({ scheme: 'dark' });
    const { page } = window;
    await window.as(LEAD, '/updates');
    await page.getByRole('button', { name: 'Make this week' }).click();
    await page.getByRole('list', { name: 'Weekly updates' }).getByRole('link').first().click();
    await page.getByRole('button', { name: 'Pin', exact: true }).first().click();
    await page.getByText('Pinned').waitFor();
    await page.getByRole('button', { name: 'What changed and what we learnt' }).first().click();
    await page.getByLabel('What changed (English)').fill('The label is larger.');
    await page.getByLabel('What we learnt (English)').fill('Customers read the label first.');
    await window.look('curate');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByText('What changed: The label is larger.').waitFor();
    await page.getByText('What we learnt: Customers read the label first.').waitFor();
  });

  it('decides by keys, with what changed since the revision before, and goes on to the next', async () => {
    const agent = await house.as(AGENT);
    const channels = (await agent.get('my/permits').expect(200)).body as {
      items: { capability: string; channels: { channelId: string; reach: string | null }[] }[];
    };
    const channelId = channels.items
      .find(({ capability }) => capability === 'post')
      ?.channels.find(({ reach }) => reach !== null)?.channelId;
    const write = async (text: string): Promise<string> => {
      const begun = await agent.post('drafts', { kind: 'post', channelId, relationship: 'employee', language: 'en' });
      const id = begun.body.id as string;
      await agent.put(`drafts/${id}`, { text, relationship: 'employee', language: 'en', goalId: null }).expect(200);
      await agent.post(`drafts/${id}/submission`).expect(200);
      return id;
    };
    const first = await write('We pick every date by hand.');
    const lead = await house.as(LEAD);
    const [code] = (await lead.get('return-codes').expect(200)).body.items as { code: string }[];
    await lead.post(`drafts/${first}/return`, { code: code?.code, note: 'Say who you are.' }).expect(200);
    const text = 'I work at Tamar Foods. We pick most dates by hand.';
    await agent.put(`drafts/${first}`, { text, relationship: 'employee', language: 'en', goalId: null }).expect(200);
    await agent.post(`drafts/${first}/submission`).expect(200);
    await write('I work at Tamar Foods. The new jar is here.');

    window = await openWindow();
    const { page } = window;
    await window.as(LEAD, `/drafts/${first}`);
    await page.locator('ins', { hasText: 'I work at Tamar Foods.' }).waitFor();
    await page.locator('del', { hasText: 'every' }).waitFor();
    await window.look('review');
    await page.keyboard.press('a');
    await page.getByText('The new jar is here.').waitFor();
    await page.keyboard.press('d');
    await page.getByText('These words will not go out in any form').waitFor();
    await page.getByLabel('Reason').selectOption({ index: 1 });
    await page.getByLabel('What would help the author').fill('The jar is not public yet.');
    await window.look('decline');
    await page.keyboard.press('Control+Enter');
    await page.getByText('The previous decision is kept.').waitFor();
    expect((await lead.get(`drafts/${first}`).expect(200)).body.state).not.toBe('submitted');
    await window.open('/reviews/plans');
    await page.getByRole('button', { name: 'State a plan' }).click();
    await page.getByLabel('Risk').selectOption('high');
    await page.getByLabel('Approvals needed').fill('2');
    await page.getByLabel('Reason').fill('Two read what is risky.');
    await window.look('plan');
    await page.getByRole('button', { name: 'State it' }).click();
    await page.getByText('2 people with the permit there approve.').waitFor();
    expect((await lead.get('review-plans').expect(200)).body.items).toMatchObject([
      { risk: 'high', steps: [{ needed: 2 }] },
    ]);
  });

  it('leads on who decides before the queue has come', async () => {
    const lead = await house.as(LEAD);
    const [waiting, ...others] = (await lead.get('reviews').expect(200)).body.items as { draftId: string }[];
    expect(others.length).toBeGreaterThan(0);
    window = await openWindow();
    const { page } = window;
    await window.as(LEAD);
    await page.route('**/api/v1/reviews?*', async (route) => {
      await decided;
      await route.continue();
    });
    const decided = page.waitForResponse((reply) => reply.url().endsWith('/approval') && reply.ok());
    await page.goto(`${base()}/drafts/${waiting?.draftId ?? ''}`);
    await page.getByRole('button', { name: 'Approve' }).click();
    await page.getByText('The previous decision is kept.').waitFor();
    expect(page.url()).not.toContain(waiting?.draftId);
  });
});

async function expectCount({ page }: Window, count: number): Promise<void> {
  const rows = page.getByRole('list', { name: 'Without a topic' }).getByRole('listitem');
  await rows.nth(count).waitFor({ state: 'detached' });
  expect(await rows.count()).toBe(count);
}

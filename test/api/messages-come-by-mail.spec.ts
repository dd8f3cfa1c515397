import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PeopleWriter } from '../../src/features/people/public';
import { newId } from '../../src/kernel/id';
import { declareReason, type Reason } from '../../src/platform/declarations/reasons';
import { commandsOf } from '../support/commands';
import { type House, openHouse, type Visitor } from '../support/house';
import { addPeople } from '../support/people';
import { type MailServer, openMailServer, sendMailBy } from '../support/smtp';

const about = (code: string, letter: string): Reason => ({
  code,
  theme: 'news',
  urgency: 'normal',
  daysAlive: 60,
  path: '/people/{subject}',
  find: `SELECT person_id, person_id AS subject_id, '' AS period, '{}'::jsonb AS params
         FROM people.directory WHERE department LIKE 'mail-%${letter}%'`,
  wake: { 'people.changed': ({ personIds }) => personIds },
});
for (const letter of ['A', 'B', 'D', 'E', 'F']) declareReason(about(`Mail.${letter}`, letter));

const OUTSIDE = 'http://localhost:9';

describe('Messages come by mail', () => {
  let house: House;
  let smtp: MailServer;
  let admin: Visitor;
  let ids: Record<string, string>;
  beforeAll(async () => {
    smtp = await openMailServer();
    house = await openHouse({ PUBLIC_URL: OUTSIDE });
    ids = await addPeople(house, [
      { externalId: 'ADMIN', roles: ['admin'], email: 'admin@example.org' },
      { externalId: 'HR', roles: ['hr'] },
    ]);
    admin = await house.as('ADMIN');
  });
  afterAll(async () => {
    await house.close();
    await smtp.close();
  });
  beforeEach(() => {
    smtp.arrived.length = 0;
  });

  const settings = (more: object = {}): Promise<void> => sendMailBy(smtp, admin, more);
  const put = async (externalId: string, department: string, more: object = {}): Promise<void> => {
    await house.get(PeopleWriter).apply([
      {
        ...{ externalId, givenName: externalId, familyName: 'נועה', department: `mail-${department}`, grade: 1 },
        ...{ email: `${externalId}@example.org`, languages: ['he'], ...more },
      },
    ]);
    await house.tick('nudges.sweep');
    await house.settle();
  };
  const later = async (seconds: number): Promise<void> => {
    house.clock.advance(seconds * 1000);
    await house.tick('deliveries.send');
  };
  const states = async (externalId: string): Promise<readonly { state: string; reason: string | null }[]> =>
    house.work.read(
      `SELECT d.state, d.reason FROM deliveries.delivery d JOIN people.known k ON k.person_id = d.person_id
       WHERE k.external_id = $1 ORDER BY d.created_at`,
      [externalId],
    );

  it('only when an administrator has set it up, whose password nobody reads', async () => {
    await put('noa', 'A');
    await later(0);
    expect(smtp.arrived).toEqual([]);
    await admin.post('mail-samples').expect(409);
    const stated = { port: 25, security: 'none', username: null, fromName: 'Obi', perSecond: null, afterMinutes: 0 };
    await admin.put('mail-settings', { ...stated, enabled: true, host: null, fromAddress: null }).expect(422);
    await settings({ username: 'obi', password: 'secret-word' });
    const { body, text } = await admin.get('mail-settings').expect(200);
    expect(body).toMatchObject({ enabled: true, hasPassword: true, hasOutsideAddress: true });
    expect(text).not.toContain('secret-word');
    const trail = await house.work
      .read(`SELECT 1 FROM trail.value WHERE "values"::text LIKE '%secret-word%'`)
      .catch(() => []);
    expect(trail).toEqual([]);
    await settings({ password: null });
    await (await house.as('HR')).get('mail-settings').expect(403);
    expect((await admin.post('mail-samples').expect(200)).body).toEqual({ sent: true, reason: null });
    expect(smtp.arrived.map(({ to }) => to)).toEqual(['admin@example.org']);
  });

  it('as text and as a page, from right to left, with one click to unsubscribe', async () => {
    await put('dana', 'A');
    await later(0);
    const [mail] = smtp.arrived;
    expect(mail?.headers.get('content-type')).toContain('multipart/alternative');
    expect(mail?.headers.get('message-id')).toMatch(/^<[0-9a-f-]{36}@example\.org>$/);
    expect(mail?.headers.get('from')).toContain('Obi של החברה');
    expect(mail?.headers.get('auto-submitted')).toBe('auto-generated');
    expect(mail?.html).toContain('<html lang="he" dir="rtl">');
    expect(mail?.html).toContain(`${OUTSIDE}/people/${await idOf(house, 'dana')}`);
    expect(mail?.text).toContain(`${OUTSIDE}/my-messages`);
    const url = /^<(.+)>$/.exec(mail?.headers.get('list-unsubscribe') ?? '')?.[1] ?? '';
    expect(mail?.headers.get('list-unsubscribe-post')).toBe('List-Unsubscribe=One-Click');
    const path = new URL(url).pathname;
    await house.anonymous().post(`${path}x`).expect(404);
    await house.anonymous().get(path).expect(404);
    await house
      .anonymous()
      .post(path)
      .set('content-type', 'application/x-www-form-urlencoded')
      .send('List-Unsubscribe=One-Click')
      .expect(204);
    expect((await (await house.as('dana')).get('my/preferences').expect(200)).body).toMatchObject({ email: false });
    await put('dana', 'AB');
    await later(0);
    expect(smtp.arrived).toHaveLength(1);
  });

  it('one for each message, gathered where they are gathered, however often events come', async () => {
    await put('gil', 'ABDEF');
    await Promise.all([later(0), later(0)]);
    expect(smtp.arrived).toHaveLength(3);
    await house.work.run(() =>
      house.work.write(
        `INSERT INTO platform.outbox (name, payload, actor, occurred_at)
         SELECT name, payload, actor, occurred_at FROM platform.outbox WHERE name = 'nudges.created'`,
      ),
    );
    await house.settle();
    await later(0);
    // Whoever had a message before mail was set up has one now; nobody has two.
    smtp.arrived.splice(0, smtp.arrived.length, ...smtp.arrived.filter(({ to }) => to === 'gil@example.org'));
    expect(smtp.arrived).toHaveLength(3);
    const gil = await house.as('gil');
    const held = ((await gil.get('my/nudges').expect(200)).body.items as { dueAt: string | null }[]).find(
      ({ dueAt }) => dueAt !== null,
    );
    house.clock.advance(Date.parse(held?.dueAt ?? '') - house.clock.now().getTime());
    await house.tick('nudges.deliver');
    await house.settle();
    await later(0);
    expect(smtp.arrived).toHaveLength(4);
    expect(smtp.arrived[3]?.headers.get('subject')).toBe('שתי הודעות ממתינות לך ב־Obi');
    expect(new Set(smtp.arrived.map(({ headers }) => headers.get('message-id'))).size).toBe(4);
  });

  it('only for what nobody has seen or done meanwhile, and for nobody who left a second ago', async () => {
    await settings({ afterMinutes: 30 });
    for (const name of ['seen', 'done', 'gone', 'left', 'kept']) await put(name, 'A');
    for (const act of ['seen', 'done']) {
      const visitor = await house.as(act);
      const [nudge] = (await visitor.get('my/nudges').expect(200)).body.items as { id: string }[];
      await visitor.post(`my/nudges/${nudge?.id}/${act}`).expect(204);
    }
    await put('gone', '-');
    await later(60);
    expect(smtp.arrived).toEqual([]);
    await addPeople(house, []);
    await put('left', 'A', { leftOn: '2020-01-01' });
    await later(1_800);
    expect(smtp.arrived.map(({ to }) => to)).toEqual(['kept@example.org']);
    expect(await states('left')).toEqual([{ state: 'dropped', reason: 'left' }]);
    expect(await states('gone')).toEqual([{ state: 'dropped', reason: 'settled' }]);
    await settings();
  });

  it('to no address that came back or was complained of, which HR sees', async () => {
    smtp.unknown.add('wrong@example.org');
    await put('wrong', 'A');
    await later(0);
    expect(await states('wrong')).toEqual([{ state: 'failed', reason: 'status-550' }]);
    await put('wrong', 'AB');
    await later(0);
    expect((await states('wrong')).at(-1)).toEqual({ state: 'dropped', reason: 'paused' });
    const hr = await house.as('HR');
    expect((await hr.get('paused-addresses').expect(200)).body.items).toMatchObject([
      { externalId: 'wrong', address: 'wrong@example.org', because: 'bounced' },
    ]);
    await put('angry', 'A');
    await later(0);
    const messageId = smtp.arrived[0]?.headers.get('message-id');
    await hr.post('mail-feedback', { messageId: '<1@example.org>xxxxxxxxxx', kind: 'complained' }).expect(404);
    await hr.post('mail-feedback', { messageId, kind: 'complained' }).expect(204);
    expect((await hr.get('paused-addresses').expect(200)).body.items).toHaveLength(2);
    await hr.delete(`paused-addresses/${await idOf(house, 'angry')}`).expect(204);
    await put('wrong', 'ABD', { email: 'right@example.org' });
    await later(0);
    expect(smtp.arrived.at(-1)?.to).toBe('right@example.org');
    expect((await hr.get('paused-addresses').expect(200)).body.items).toEqual([]);
  });

  it('again after a growing delay, and when somebody says so after it was given up', async () => {
    smtp.busy.add('busy@example.org');
    await put('busy', 'A');
    await later(0);
    expect(await states('busy')).toEqual([{ state: 'waiting', reason: 'status-451' }]);
    await later(20);
    expect(smtp.arrived).toEqual([]);
    for (let n = 0; n < 8; n += 1) await later(3_600);
    expect(await states('busy')).toEqual([{ state: 'failed', reason: 'status-451' }]);
    const hr = await house.as('HR');
    const { body } = await hr.get('dead-letters').expect(200);
    const dead = (body.items as { id: string; reason: string; attempts: number }[]).find(
      ({ reason }) => reason === 'status-451',
    );
    expect(dead).toMatchObject({ attempts: 8 });
    expect(JSON.stringify(body)).not.toContain('busy');
    smtp.busy.clear();
    await hr.post(`dead-letters/${dead?.id}/retry`).expect(200);
    await later(0);
    expect(smtp.arrived.map(({ to }) => to)).toEqual(['busy@example.org']);
    await hr.post(`dead-letters/${dead?.id}/retry`).expect(404);
    expect((await hr.get('media-standing').expect(200)).body.items).toMatchObject([
      { medium: 'email', waiting: 0 },
      { medium: 'push', waiting: 0, failed: 0, host: null },
    ]);
  });

  it('and the operator reads what came back, and sends again what was given up', async () => {
    const obi = commandsOf(house);
    smtp.busy.add('full@example.org');
    await put('full', 'A');
    for (let n = 0; n < 9; n += 1) await later(3_600);
    const dead = (await obi('deliveries', 'list')).split('\n').find((line) => line.includes('\tstatus-451\t8\t'));
    expect(dead).toMatch(/^[0-9a-f-]{36}\temail\t/);
    smtp.busy.clear();
    expect(await obi('deliveries', 'retry', dead?.split('\t')[0] ?? '')).toBe('1 to be sent again.');
    await expect(obi('deliveries', 'retry', dead?.split('\t')[0] ?? '')).rejects.toThrow('not-found');
    await later(0);
    const [sent] = smtp.arrived;
    expect(sent?.to).toBe('full@example.org');

    const report = (messageId: string): string =>
      ['Action: failed', 'Status: 5.2.2', '', `Message-ID: ${messageId}`, '', ''].join('\n');
    const folder = mkdtempSync(join(tmpdir(), 'obi-mail-'));
    const box = join(folder, 'returned.mbox');
    const mails = [sent?.headers.get('message-id') ?? '', `<${newId()}@example.org>`].map(report);
    writeFileSync(box, mails.map((mail) => `From mx Mon Nov 23 10:00:00 2026\n${mail}`).join('\n'));
    expect(await obi('deliveries', 'returned', box)).toBe('1 bounced, 0 complained of, 1 ignored.');
    rmSync(folder, { recursive: true });
    await put('full', 'AB');
    await later(0);
    expect((await states('full')).at(-1)).toEqual({ state: 'dropped', reason: 'paused' });
    await (await house.as('HR')).delete(`paused-addresses/${await idOf(house, 'full')}`).expect(204);
  });

  it('from a provider that was down, without a loss, and it is left alone meanwhile', async () => {
    await settings({ port: 1 });
    for (const name of ['one', 'two', 'three']) {
      await put(name, 'A');
      await later(0);
    }
    const hr = await house.as('HR');
    const [standing] = (await hr.get('media-standing').expect(200)).body.items as {
      openUntil: string;
      waiting: number;
    }[];
    expect(standing?.waiting).toBe(3);
    expect(standing?.openUntil).not.toBeNull();
    expect((await states('one'))[0]?.state).toBe('waiting');
    await settings();
    await later(30);
    expect(smtp.arrived).toEqual([]);
    await later(90);
    expect(smtp.arrived.map(({ to }) => to).sort()).toEqual(
      ['one', 'three', 'two'].map((name) => `${name}@example.org`),
    );
  });

  it('no faster than the provider takes them', async () => {
    await settings({ perSecond: 4 });
    for (let n = 0; n < 9; n += 1) await put(`slow${n}`, 'A');
    const began = performance.now();
    await later(0);
    expect(smtp.arrived).toHaveLength(9);
    expect(performance.now() - began).toBeGreaterThan(1_900);
    expect(ids['HR']).toBeDefined();
  });
});

async function idOf(house: House, externalId: string): Promise<string> {
  const [row] = await house.work.read<{ id: string }>(
    'SELECT person_id AS id FROM people.directory WHERE external_id = $1',
    [externalId],
  );
  return row?.id ?? '';
}

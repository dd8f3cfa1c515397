import { PeopleWriter } from '../../src/features/people/public';
import { Metrics } from '../../src/platform/health/metrics';
import { declareReason, type Reason } from '../../src/platform/declarations/reasons';
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
         FROM people.directory WHERE department LIKE 'run-%${letter}%'`,
  wake: { 'people.changed': ({ personIds }) => personIds },
});
for (const letter of ['A', 'B', 'D', 'E', 'W', 'X']) declareReason(about(`Run.${letter}`, letter));

interface Step {
  readonly at: string;
  readonly what: string;
  readonly medium: string | null;
  readonly detail: string | null;
}

interface Item {
  readonly id: string;
  readonly reason: string;
  readonly state: string;
  readonly heldBecause: string | null;
  readonly dueAt: string | null;
  readonly mail: string | null;
  readonly endedBecause: string | null;
}

describe('Nudges are run', () => {
  let house: House;
  let smtp: MailServer;
  let hr: Visitor;
  beforeAll(async () => {
    smtp = await openMailServer();
    house = await openHouse();
    await addPeople(house, [
      { externalId: 'ADMIN', roles: ['admin'] },
      { externalId: 'HR', roles: ['hr'], email: 'hr@example.org' },
      { externalId: 'LEAD', roles: ['lead'] },
    ]);
    hr = await house.as('HR');
  });
  afterAll(async () => {
    await house.close();
    await smtp.close();
  });
  beforeEach(() => {
    smtp.arrived.length = 0;
  });

  const mailOn = async (more: object = {}): Promise<void> => sendMailBy(smtp, await house.as('ADMIN'), more);
  const put = async (names: readonly string[], department: string): Promise<void> => {
    await house.get(PeopleWriter).apply(
      names.map((name) => ({
        ...{ externalId: name, givenName: name, familyName: 'נועה 🙂', department: `run-${department}`, grade: 1 },
        ...{ email: `${name}@example.org`, languages: ['en'] },
      })),
    );
    await house.settle();
  };
  const later = async (seconds: number): Promise<void> => {
    house.clock.advance(seconds * 1000);
    await house.tick('deliveries.send');
  };
  const log = async (query: string): Promise<readonly Item[]> =>
    (await hr.get(`nudge-log?${query}`).expect(200)).body.items as Item[];
  const said = (steps: readonly Step[]): readonly (readonly (string | null)[])[] =>
    steps.map(({ what, medium, detail }) => [what, medium, detail]);

  it('where each step is told, its receiver’s answer too, and nobody’s name', async () => {
    await mailOn();
    smtp.busy.add('dana@example.org');
    await put(['dana'], 'A');
    await later(0);
    smtp.busy.clear();
    await later(3_600);
    const [item] = await log('reason=Run.A');
    expect(item).toMatchObject({ state: 'delivered', mail: 'sent', heldBecause: null, endedBecause: null });
    const { body, text } = await hr.get(`nudge-log/${item?.id}`).expect(200);
    expect(said(body.steps as Step[])).toEqual([
      ['found', null, null],
      ['delivered', 'inbox', 'single'],
      ['planned', 'email', null],
      ['tried', 'email', '451 4.3.0 Later'],
      ['tried', 'email', expect.stringMatching(/^250 /)],
    ]);
    expect(text).not.toContain('dana');
    const messageId = smtp.arrived[0]?.headers.get('message-id') ?? '';
    expect((await log(`mail=${encodeURIComponent(messageId)}`)).map(({ id }) => id)).toEqual([item?.id]);
    expect(await log('reason=Run.A&state=waiting')).toEqual([]);
    await (await house.as('LEAD')).get('nudge-log').expect(403);
    await (await house.as('LEAD')).get(`nudge-log/${item?.id}`).expect(403);
    await house.anonymous().get('nudge-log').expect(401);
  });

  it('without what is a person’s own: hours, leave, choices and looks, which only they read', async () => {
    await put(['noam'], '-');
    const noam = await house.as('noam');
    await noam.patch('my/preferences', { cadence: 'daily' }).expect(204);
    await put(['noam'], 'B');
    const [held] = await log('reason=Run.B');
    expect(held).toMatchObject({ state: 'waiting', heldBecause: 'own', dueAt: null });
    await hr.get(`my/nudges/${held?.id}/log`).expect(404);
    const { body: mine } = await noam.get(`my/nudges/${held?.id}/log`).expect(200);
    expect(said(mine.steps as Step[]).at(-1)).toEqual(['held', null, 'digest']);
    await noam.post(`my/nudges/${held?.id}/seen`).expect(204);
    await noam.post(`my/nudges/${held?.id}/dismissal`).expect(204);
    const { body } = await hr.get(`nudge-log/${held?.id}`).expect(200);
    expect(said(body.steps as Step[])).toEqual([
      ['found', null, null],
      ['held', null, 'own'],
      ['ended', null, 'own'],
    ]);
    expect((await log('reason=Run.B'))[0]).toMatchObject({ state: 'ended', endedBecause: 'own' });
  });

  it('in waves that can be cancelled while they run, in inboxes and on their way', async () => {
    await mailOn({ afterMinutes: 30 });
    const many = Array.from({ length: 9 }, (_, n) => `wave${n}`);
    await put(many, 'W');
    await put(['alone'], 'X');
    const { body } = await hr.get('nudge-waves').expect(200);
    const waves = body.items as { reason: string; at: string; nudges: number; open: number; delivered: number }[];
    expect(waves.filter(({ reason }) => reason.startsWith('Run.'))).toMatchObject([
      { reason: 'Run.W', nudges: 9, delivered: 9, open: 9 },
    ]);
    const seer = await house.as('wave3');
    const [seen] = (await seer.get('my/nudges').expect(200)).body.items as { id: string }[];
    await seer.post(`my/nudges/${seen?.id}/seen`).expect(204);
    const { reason, at } = waves.find((wave) => wave.reason === 'Run.W') ?? { reason: '', at: '' };
    await (await house.as('LEAD')).post('nudge-waves/cancellations', { reason, at }).expect(403);
    expect((await hr.post('nudge-waves/cancellations', { reason, at }).expect(200)).body).toEqual({ count: 8 });
    await hr.post('nudge-waves/cancellations', { reason, at }).expect(404);
    await hr.post('nudge-waves/cancellations', { reason: 'Run.none', at }).expect(404);
    await later(31 * 60);
    expect(smtp.arrived.map(({ to }) => to)).toEqual(['alone@example.org']);
    await house.tick('nudges.sweep');
    await house.settle();
    expect((await (await house.as('wave1')).get('my/nudges').expect(200)).body.items).toEqual([]);
    expect((await seer.get('my/nudges').expect(200)).body.items).toHaveLength(1);
    expect(await log('reason=Run.W&state=ended')).toHaveLength(8);
  });

  it('so that what waits for a paused reason goes out when it goes on', async () => {
    await mailOn();
    await put(['gil'], 'D');
    await hr.put('paused-reasons/Run.D').expect(204);
    await later(0);
    expect(smtp.arrived).toEqual([]);
    await hr.delete('paused-reasons/Run.D').expect(204);
    await house.settle();
    await later(0);
    expect(smtp.arrived.map(({ to }) => to)).toEqual(['gil@example.org']);
  });

  it('after a look at oneself: a text is sent to whoever writes it, and to nobody else', async () => {
    const sample = { reason: 'training.assigned', language: 'he', title: 'בוקר טוב', body: 'מסלול {salary}' };
    await hr.post('nudge-samples', sample).expect(422);
    const { body } = await hr.get('nudge-texts').expect(200);
    const text = (body.items as { reason: string; texts: { language: string; title: string; body: string }[] }[])
      .find(({ reason }) => reason === 'training.assigned')
      ?.texts.find(({ language }) => language === 'he');
    const stated = { ...sample, title: text?.title ?? '', body: text?.body ?? '' };
    expect((await hr.post('nudge-samples', stated).expect(200)).body).toEqual({ sent: true, reason: null });
    expect(smtp.arrived.map(({ to }) => to)).toEqual(['hr@example.org']);
    expect(smtp.arrived[0]?.html).toContain('dir="rtl"');
    expect(smtp.arrived[0]?.text).toContain('‹track›');
    await hr.post('nudge-samples', { ...stated, reason: 'no.such' }).expect(404);
    await (await house.as('LEAD')).post('nudge-samples', stated).expect(403);
  });

  it('with rates, ages and failures among the metrics', async () => {
    smtp.unknown.add('wrong@example.org');
    await put(['wrong'], 'E');
    await later(0);
    const metrics = await house.get(Metrics).registry.metrics();
    expect(metrics).toMatch(/^obi_mails_failed 1$/m);
    expect(metrics).toMatch(/^obi_nudges_due \d+$/m);
    expect(metrics).toMatch(/^obi_mails_left_alone 0$/m);
    expect(metrics).toMatch(/^obi_pushes_failed 0$/m);
    expect((await log('state=failed')).map(({ reason }) => reason)).toEqual(['Run.E']);
    const { body } = await hr.get('media-standing').expect(200);
    expect(body.items).toContainEqual(
      expect.objectContaining({ medium: 'email', host: '127.0.0.1', perSecond: null, failed: 1 }),
    );
  });
});

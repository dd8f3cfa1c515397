import { PeopleWriter } from '../../src/features/people/public';
import { declareReason, type Reason } from '../../src/platform/declarations/reasons';
import { type House, openHouse, type Visitor } from '../support/house';
import { addPeople } from '../support/people';

/** Reasons without words (a capital keeps them from looking like messages), by letters in the department. */
const about = (code: string, letter: string, more: Partial<Reason> = {}): Reason => ({
  code,
  theme: 'news',
  urgency: 'normal',
  daysAlive: 60,
  path: '/people/{subject}',
  find: `SELECT person_id, person_id AS subject_id, '' AS period, '{}'::jsonb AS params
         FROM people.directory WHERE department LIKE 'wish-%${letter}%'`,
  wake: { 'people.changed': ({ personIds }) => personIds },
  ...more,
});
for (const letter of ['A', 'B', 'D', 'E', 'F']) declareReason(about(`Wish.${letter}`, letter));
declareReason(about('Wish.duty', 'M', { mandatory: true }));

interface Item {
  readonly id: string;
  readonly reason: string;
  readonly state: string;
  readonly heldBecause: string | null;
  readonly dueAt: string | null;
  readonly can: readonly string[];
}

describe('Nudges follow the wishes of their person', () => {
  let house: House;
  let hr: Visitor;
  beforeAll(async () => {
    house = await openHouse();
    await addPeople(house, [
      { externalId: 'HR', roles: ['hr'] },
      { externalId: 'LEAD', roles: ['lead'] },
    ]);
    hr = await house.as('HR');
  });
  afterAll(() => house.close());

  const put = async (externalId: string, department: string): Promise<void> => {
    await house
      .get(PeopleWriter)
      .apply([
        { externalId, givenName: externalId, familyName: 'נועה 🙂', department: `wish-${department}`, grade: 1 },
      ]);
    await house.tick('nudges.sweep');
    await house.settle();
  };
  const newcomer = async (externalId: string, wishes: object): Promise<Visitor> => {
    await addPeople(house, [{ externalId }]);
    const visitor = await house.as(externalId);
    await visitor.patch('my/preferences', wishes).expect(204);
    return visitor;
  };
  const inbox = async (visitor: Visitor): Promise<Item[]> =>
    (await visitor.get('my/nudges').expect(200)).body.items as Item[];
  const until = async (instant: string | null): Promise<void> => {
    house.clock.advance(Date.parse(instant ?? '') - house.clock.now().getTime());
    await house.tick('nudges.deliver');
    await house.settle();
  };
  const messagesOf = async (externalId: string): Promise<readonly { kind: string; counts: string; nudges: number }[]> =>
    house.work.read(
      `SELECT m.kind, m.counts, (SELECT count(*)::int FROM nudges.nudge n WHERE n.message_id = m.id) AS nudges
       FROM nudges.message m JOIN people.directory d ON d.person_id = m.person_id WHERE d.external_id = $1 ORDER BY m.at`,
      [externalId],
    );

  it('which are theirs alone, and say what can’t be turned off', async () => {
    const dana = await newcomer('dana', { cadence: 'daily', holidays: 'DE' });
    const { body } = await dana.get('my/preferences').expect(200);
    expect(body).toMatchObject({ cadence: 'daily', offDuty: false, holidays: 'DE' });
    const said = body.reasons as { reason: string; label: string; mandatory: boolean; mode: string | null }[];
    expect(said.find(({ reason }) => reason === 'Wish.duty')).toMatchObject({ mandatory: true, mode: null });
    const due = said.find(({ reason }) => reason === 'training.due-soon');
    expect(due).toMatchObject({ label: '… is due on …', mandatory: true });
    expect(said.every(({ label }) => !/NaN|undefined|\{/.test(label))).toBe(true);
    await dana.patch('my/preferences', { reasons: { 'Wish.duty': 'off' } }).expect(422);
    await dana.patch('my/preferences', { reasons: { 'Wish.none': 'off' } }).expect(422);
    await dana.patch('my/preferences', { reasons: { 'Wish.A': 'sometimes' } }).expect(422);
    await dana.patch('my/preferences', { holidays: 'ZZ' }).expect(422);
    await dana.patch('my/preferences', { cadence: 'hourly' }).expect(422);
    await dana.patch('my/preferences', { cadence: 'weekly', holidays: null }).expect(204);
    expect((await dana.get('my/preferences').expect(200)).body).toMatchObject({ cadence: 'weekly', holidays: null });
    expect((await hr.get('my/preferences').expect(200)).body).toMatchObject({ cadence: 'at-once' });
    await house.anonymous().get('my/preferences').expect(401);
  });

  it('by being gathered into one message a day', async () => {
    const noam = await newcomer('noam', { cadence: 'daily', reasons: { 'Wish.B': 'at-once' } });
    await put('noam', 'ABD');
    const items = await inbox(noam);
    expect(items.map(({ reason, state }) => [reason, state]).sort()).toEqual([
      ['Wish.A', 'held'],
      ['Wish.B', 'new'],
      ['Wish.D', 'held'],
    ]);
    const held = items.find(({ state }) => state === 'held');
    expect(held?.heldBecause).toMatch(/^Gathered for your digest, as you chose\./);
    await until(held?.dueAt ?? null);
    expect(await messagesOf('noam')).toEqual([
      { kind: 'single', counts: 'budget', nudges: 1 },
      { kind: 'digest', counts: 'budget', nudges: 2 },
    ]);
    expect((await inbox(noam)).every(({ state }) => state === 'new')).toBe(true);
  });

  it('by what exceeds a day coming as one digest on the next', async () => {
    const gil = await newcomer('gil', {});
    await put('gil', 'ABDEF');
    const held = (await inbox(gil)).filter(({ state }) => state === 'held');
    expect(held).toHaveLength(2);
    expect(held[0]?.heldBecause).toMatch(/^Held: 3 messages came today already\. It will be in \S+day’s digest/);
    await until(held[0]?.dueAt ?? null);
    expect((await messagesOf('gil')).at(-1)).toEqual({ kind: 'digest', counts: 'budget', nudges: 2 });
  });

  it('by coming later when they say so, and then for certain', async () => {
    const tal = await newcomer('tal', {});
    await put('tal', 'A');
    const [nudge] = await inbox(tal);
    const { body } = await tal.post(`my/nudges/${nudge?.id}/snooze`, { until: 'hour' }).expect(200);
    expect(await inbox(tal)).toMatchObject([{ state: 'snoozed', dueAt: body.until }]);
    expect((await tal.get('my/nudges/count').expect(200)).body).toEqual({ unseen: 0 });
    await until(body.until as string);
    expect(await inbox(tal)).toMatchObject([{ state: 'new', heldBecause: null }]);
    expect((await messagesOf('tal')).map(({ counts }) => counts)).toEqual(['budget', 'asked']);
    await tal.post(`my/nudges/${nudge?.id}/snooze`, { until: 'never' }).expect(422);
    await hr.post(`my/nudges/${nudge?.id}/snooze`, { until: 'hour' }).expect(404);
    await tal.post(`my/nudges/${nudge?.id}/snooze`, { until: 'next-week' }).expect(200);
    await put('tal', '-');
    expect(await inbox(tal)).toEqual([]);
  });

  it('by ending what does not concern them, unless it is their duty', async () => {
    const yael = await newcomer('yael', {});
    await put('yael', 'AM');
    const items = await inbox(yael);
    const free = items.find(({ reason }) => reason === 'Wish.A');
    const duty = items.find(({ reason }) => reason === 'Wish.duty');
    expect([free?.can, duty?.can]).toEqual([
      ['done', 'snooze', 'dismiss', 'opt-out'],
      ['done', 'snooze'],
    ]);
    await yael.post(`my/nudges/${duty?.id}/dismissal`).expect(409);
    await yael.post(`my/nudges/${duty?.id}/opt-out`).expect(409);
    await hr.post(`my/nudges/${free?.id}/dismissal`).expect(404);
    await yael.post(`my/nudges/${free?.id}/dismissal`).expect(204);
    await yael.post(`my/nudges/${free?.id}/dismissal`).expect(404);
    await house.tick('nudges.sweep');
    await house.settle();
    expect((await inbox(yael)).map(({ reason }) => reason)).toEqual(['Wish.duty']);
  });

  it('by a reason that is turned off, and wanted again', async () => {
    const ron = await newcomer('ron', {});
    await put('ron', 'AB');
    const [nudge] = (await inbox(ron)).filter(({ reason }) => reason === 'Wish.A');
    await ron.post(`my/nudges/${nudge?.id}/opt-out`).expect(204);
    await house.settle();
    expect((await inbox(ron)).map(({ reason }) => reason)).toEqual(['Wish.B']);
    await house.tick('nudges.sweep');
    await house.settle();
    expect(await inbox(ron)).toHaveLength(1);
    await ron.patch('my/preferences', { reasons: { 'Wish.A': null, 'Wish.D': 'off' } }).expect(204);
    await house.settle();
    await put('ron', 'ABD');
    expect((await inbox(ron)).map(({ reason }) => reason).sort()).toEqual(['Wish.A', 'Wish.B']);
  });

  it('and the budget of the house, which HR sets', async () => {
    const { body: budget } = await hr.get('nudge-budget').expect(200);
    expect(budget).toMatchObject({ perDay: 3, perWeek: 10, criticalPerDay: 3, holidays: null });
    const stated = { perDay: 1, perWeek: 5, criticalPerDay: 2, holidays: 'IL' };
    await hr.put('nudge-budget', { ...stated, perDay: 0 }).expect(422);
    await hr.put('nudge-budget', { ...stated, holidays: 'ZZ' }).expect(422);
    await hr.put('nudge-budget', stated).set('if-match', '"7"').expect(409);
    await hr
      .put('nudge-budget', stated)
      .set('if-match', `"${budget.version as number}"`)
      .expect(200);
    const shir = await newcomer('shir', {});
    await put('shir', 'AB');
    expect((await inbox(shir)).map(({ state }) => state).sort()).toEqual(['held', 'new']);
    await (await house.as('LEAD')).get('nudge-budget').expect(403);
    await hr.put('nudge-budget', { perDay: 3, perWeek: 10, criticalPerDay: 3, holidays: null }).expect(200);
  });

  it('while HR sees numbers of persons, and none below eight', async () => {
    for (let n = 0; n < 9; n += 1) {
      const one = await newcomer(`P${n}`, n < 3 ? { reasons: { 'Wish.F': 'off' } } : {});
      if (n === 8) await one.get('my/nudges').expect(200);
    }
    for (let n = 0; n < 9; n += 1) {
      await house
        .get(PeopleWriter)
        .apply([{ externalId: `P${n}`, givenName: 'P', familyName: 'Q', department: n < 8 ? 'wish-EF' : 'wish-E' }]);
    }
    await house.tick('nudges.sweep');
    await house.settle();
    const { body } = await hr.get('nudge-reports?days=7').expect(200);
    const items = body.items as { reason: string; counts: { outcome: string; persons: number | null }[] }[];
    const count = (reason: string, outcome: string): number | null | undefined =>
      items.find((item) => item.reason === reason)?.counts.find((one) => one.outcome === outcome)?.persons;
    expect(count('Wish.E', 'unseen')).toBeGreaterThanOrEqual(9);
    expect(count('Wish.F', 'opted-out')).toBeNull();
    expect(count('Wish.F', 'unseen')).toBeNull();
    const all = items.flatMap(({ counts }) => counts.map(({ persons }) => persons));
    expect(all.filter((persons) => persons !== null && persons > 0 && persons < 8)).toEqual([]);
    const small = async (): Promise<readonly number[]> =>
      ((await hr.get('nudge-waves').expect(200)).body.items as { nudges: number }[])
        .map(({ nudges }) => nudges)
        .filter((nudges) => nudges < 12);
    expect(await small()).not.toEqual([]);
    // A works council that wants larger groups has them.
    await hr.post('council-changes', { legalEntity: 'One', on: true, minimum: 12, reason: 'agreed' }).expect(201);
    const larger = (await hr.get('nudge-reports?days=7').expect(200)).body as { fewest: number; items: typeof items };
    expect([larger.fewest, (await hr.get('nudge-fatigue').expect(200)).body.fewest]).toEqual([12, 12]);
    expect(
      larger.items.flatMap(({ counts }) => counts).filter(({ persons }) => (persons ?? 0) > 0 && (persons ?? 0) < 12),
    ).toEqual([]);
    expect(await small()).toEqual([]);
    await hr.get('nudge-reports?days=8').expect(422);
    await (await house.as('LEAD')).get('nudge-reports').expect(403);
  });
});

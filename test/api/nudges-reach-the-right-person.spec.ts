import { PeopleWriter } from '../../src/features/people/public';
import { declareReason, type Reason } from '../../src/platform/declarations/reasons';
import { type House, openHouse, type Visitor } from '../support/house';
import { addPeople } from '../support/people';

/** Reasons without words (a capital keeps them from looking like messages). Everybody of a department is to be welcomed, once per grade; the subject is the person. */
const welcome = (code: string, department: string, urgency: Reason['urgency']): Reason => ({
  code,
  theme: 'news',
  urgency,
  daysAlive: 30,
  path: '/people/{subject}',
  find: `SELECT person_id, person_id AS subject_id, coalesce(grade::text, '') AS period,
           jsonb_build_object('hiredOn', hired_on, 'until', $1::timestamptz) AS params
         FROM people.directory WHERE department LIKE 'reach-%${department}%'`,
  wake: { 'people.changed': ({ personIds }) => personIds },
});
declareReason(welcome('Test.plain', 'P', 'normal'));
declareReason(welcome('Test.other', 'O', 'normal'));
declareReason(welcome('Test.third', 'T', 'normal'));
declareReason(welcome('Test.high', 'H', 'high'));
declareReason(welcome('Test.critical', 'C', 'critical'));

interface Item {
  readonly id: string;
  readonly reason: string;
  readonly state: string;
  readonly path: string;
  readonly heldBecause: string | null;
  readonly dueAt: string | null;
}

const DAY = 86_400_000;

describe('Nudges', () => {
  let house: House;
  beforeAll(async () => {
    house = await openHouse();
  });
  afterAll(async () => {
    await house.close();
  });

  const put = (externalId: string, department: string, grade = 1): Promise<unknown> =>
    house.get(PeopleWriter).apply([
      {
        externalId,
        givenName: externalId,
        familyName: 'נועה 🙂',
        department: `reach-${department}`,
        grade,
        hiredOn: '2026-03-01',
      },
    ]);
  const inbox = async (visitor: Visitor, query = ''): Promise<Item[]> =>
    (await visitor.get(`my/nudges${query}`).expect(200)).body.items as Item[];
  const unseen = async (visitor: Visitor): Promise<number> =>
    ((await visitor.get('my/nudges/count').expect(200)).body as { unseen: number }).unseen;

  it('come once per reason, subject, person and period, however often and however parallel they are looked for', async () => {
    await put('N1', 'P');
    await house.settle();
    const visitor = await house.as('N1');
    expect(await inbox(visitor)).toMatchObject([
      {
        reason: 'Test.plain',
        state: 'new',
        path: expect.stringMatching(/^\/people\/[0-9a-f-]{36}$/),
        heldBecause: null,
      },
    ]);
    await Promise.all([...Array(8).keys()].map(() => put('N1', 'P')));
    await Promise.all([house.settle(), house.settle(), house.tick('nudges.sweep')]);
    await house.settle();
    expect(await inbox(visitor)).toHaveLength(1);
    await put('N1', 'P', 2);
    await house.settle();
    expect(await inbox(visitor)).toMatchObject([{ state: 'new' }]);
    expect(await unseen(visitor)).toBe(1);
    expect(await created(house)).toBe(2);
  });

  it('end by themselves when what they ask for is done, and come back without a second message', async () => {
    await put('N2', 'P');
    await house.settle();
    const visitor = await house.as('N2');
    expect(await unseen(visitor)).toBe(1);
    const before = await created(house);
    await put('N2', '-');
    await house.settle();
    expect(await inbox(visitor)).toEqual([]);
    expect(await unseen(visitor)).toBe(0);
    await put('N2', 'P');
    await house.settle();
    expect(await inbox(visitor)).toHaveLength(1);
    expect(await created(house)).toBe(before);
  });

  it('are seen and done by their person only', async () => {
    await put('N3', 'P');
    await put('N4', '-');
    await house.settle();
    const visitor = await house.as('N3');
    const stranger = await house.as('N4');
    const [nudge] = await inbox(visitor);
    await stranger.post(`my/nudges/${nudge?.id}/seen`).expect(404);
    await stranger.post(`my/nudges/${nudge?.id}/done`).expect(404);
    await visitor.post('my/nudges/not-an-id/done').expect(404);
    expect(await unseen(visitor)).toBe(1);
    await visitor.post(`my/nudges/${nudge?.id}/seen`).expect(204);
    expect(await unseen(visitor)).toBe(0);
    expect(await inbox(visitor)).toMatchObject([{ state: 'seen' }]);
    await visitor.post(`my/nudges/${nudge?.id}/done`).expect(204);
    await visitor.post(`my/nudges/${nudge?.id}/done`).expect(204);
    expect(await inbox(visitor)).toEqual([]);
    expect(await inbox(visitor, '?state=done')).toMatchObject([{ id: nudge?.id, state: 'done' }]);
    await house.tick('nudges.sweep');
    await house.settle();
    expect(await inbox(visitor)).toEqual([]);
    await house.anonymous().get('my/nudges').expect(401);
  });

  it('keep to the budget of a day: the more urgent go first, the critical pass, the held say why and come the next day', async () => {
    await put('N5', 'POTHC');
    // Both event and sweep, so that every reason has been looked at before the first is weighed.
    await house.tick('nudges.sweep');
    await house.settle();
    const visitor = await house.as('N5');
    const items = await inbox(visitor);
    const held = items.filter(({ state }) => state === 'held');
    expect(items).toHaveLength(5);
    expect(held).toHaveLength(1);
    expect(['Test.plain', 'Test.other', 'Test.third']).toContain(held[0]?.reason);
    expect(held[0]?.heldBecause).toMatch(
      /^Held: 3 messages came today already\. It will be in \S+day’s digest \(.+8:00/,
    );
    expect(await unseen(visitor)).toBe(4);
    const hebrew = await visitor.get('my/nudges').set('accept-language', 'he').expect(200);
    expect((hebrew.body.items as Item[]).find(({ state }) => state === 'held')?.heldBecause).toMatch(/^ממתינה: /);
    await house.tick('nudges.deliver');
    expect(await unseen(visitor)).toBe(4);
    house.clock.advance(Date.parse(held[0]?.dueAt ?? '') - house.clock.now().getTime());
    await house.tick('nudges.deliver');
    expect(await unseen(visitor)).toBe(5);
  });

  it('are delivered once by parallel deliveries', async () => {
    await put('N6', 'P');
    const before = await created(house);
    await house.tick('nudges.sweep');
    await Promise.all([...Array(10).keys()].map(() => house.tick('nudges.deliver')));
    await house.settle();
    expect(await created(house)).toBe(before + 1);
  });

  it('end when they have lived their days, and stay ended', async () => {
    await put('N7', 'P');
    await house.settle();
    const visitor = await house.as('N7');
    house.clock.advance(31 * DAY);
    await house.tick('nudges.sweep');
    await house.tick('nudges.sweep');
    expect(await inbox(visitor)).toEqual([]);
  });

  it('are not for who has left', async () => {
    await addPeople(house, [{ externalId: 'N8', department: 'reach-P', leftOn: '2020-01-01' }]);
    const before = await created(house);
    await house.tick('nudges.sweep');
    await house.settle();
    expect(await created(house)).toBe(before);
  });

  it('page by cursor and refuse a query nobody knows', async () => {
    await put('N9', 'POT');
    await house.tick('nudges.sweep');
    await house.settle();
    const visitor = await house.as('N9');
    const first = await visitor.get('my/nudges?limit=2').expect(200);
    const second = await visitor.get(`my/nudges?limit=2&after=${first.body.next as string}`).expect(200);
    expect(new Set([...first.body.items, ...second.body.items].map(({ id }: Item) => id)).size).toBe(3);
    expect(second.body.next).toBeNull();
    await visitor.get('my/nudges?state=all').expect(422);
    await visitor.get('my/nudges?after=%00').expect(422);
  });
});

/** How many nudges were told as created. */
async function created(house: House): Promise<number> {
  const [row] = await house.work.read<{ n: number }>(
    `SELECT coalesce(sum(jsonb_array_length(payload->'nudgeIds')), 0)::int AS n FROM platform.outbox WHERE name = 'nudges.created'`,
  );
  return row?.n ?? 0;
}

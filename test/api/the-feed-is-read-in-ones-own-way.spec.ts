import { addChannels, addTopic, arrive, type Stated } from '../support/feed';
import { type House, openHouse, type Visitor } from '../support/house';
import { addPeople } from '../support/people';
import { inDays, recognise } from '../support/training';

interface Item {
  readonly id: string;
  readonly text: string;
  readonly arrivedAt: string;
  readonly dueAt: string | null;
  readonly late: boolean;
  readonly unread: boolean;
}

let house: House;
let lead: Visitor;
let gil: Visitor;
let people: Record<string, string>;
let channels: Record<string, string>;
let topics: Record<string, string>;
let ids: Record<string, string>;

beforeAll(async () => {
  house = await openHouse();
  people = await addPeople(house, [
    { externalId: 'HR', roles: ['hr'] },
    { externalId: 'ADMIN', roles: ['admin'] },
    { externalId: 'LEAD', roles: ['lead'] },
    { externalId: 'GIL', languages: ['en', 'he'] },
    { externalId: 'HEBREW', languages: ['he'] },
    { externalId: 'NEW', languages: ['en', 'he'] },
  ]);
  lead = await house.as('LEAD');
  channels = await addChannels(lead, ['shop', 'bank']);
  for (const name of ['GIL', 'HEBREW', 'NEW']) {
    await recognise(house, [id('HR'), id('ADMIN')], id(name), 'green', inDays(house, 300));
  }
  const all = ['GIL', 'HEBREW', 'NEW'].map(id);
  topics = {
    refund: await addTopic(lead, { code: 'refund', channelId: channels['shop'], people: all }),
    delay: await addTopic(lead, { code: 'delay', risk: 'medium', channelId: channels['shop'], people: all }),
    court: await addTopic(lead, { code: 'court', risk: 'high', channelId: channels['shop'], people: all }),
    fees: await addTopic(lead, { code: 'fees', channelId: channels['bank'], people: all }),
  };
  const one = (externalId: string, text: string, channel = 'shop'): Stated => ({ channel, externalId, text });
  ids = await arrive(house, lead, [one('old', 'the first refund of all')]);
  house.clock.advance(3_600_000);
  Object.assign(
    ids,
    await arrive(house, lead, [
      one('r1', 'refund number one please'),
      one('d1', 'delay number one again'),
      one('c1', 'court number one is where we meet'),
      one('f1', 'fees number one are too high', 'bank'),
      { ...one('r2', 'refund number two please'), language: 'en' },
      one('he', 'אני רוצה לבקש כאן refund על ההזמנה האחרונה שלי'),
    ]),
  );
  gil = await house.as('GIL');
});
afterAll(() => house.close());

function id(externalId: string): string {
  return people[externalId] ?? '';
}

async function items(visitor: Visitor, query: string): Promise<readonly Item[]> {
  return (await visitor.get(`feed?${query}`).expect(200)).body.items as Item[];
}

async function names(visitor: Visitor, query: string): Promise<string[]> {
  const known = new Map(Object.entries(ids).map(([name, one]) => [one, name]));
  return (await items(visitor, query)).map((item) => known.get(item.id) ?? '?');
}

/** States when the first answers are owed, as service levels do. */
async function owe(due: Readonly<Record<string, string | null>>): Promise<void> {
  await house.work.run(async () => {
    for (const [name, at] of Object.entries(due)) {
      await house.work.write('UPDATE feed.routing SET due_at = $2 WHERE interaction_id = $1', [ids[name], at]);
    }
  });
}

describe('A feed of one’s own', () => {
  it('goes by the time left, then risk, then arrival; what nobody is owed comes last', async () => {
    await owe({ r2: '2031-01-01T10:00:00Z', d1: '2031-01-01T10:00:00Z', old: '2031-01-01T09:00:00Z' });
    const urgent = ['old', 'd1', 'r2', 'c1'];
    expect((await names(gil, 'order=urgency')).slice(0, 4)).toEqual(urgent);
    expect((await names(gil, 'order=urgency')).slice(4).sort()).toEqual(['f1', 'he', 'r1']);
    expect((await items(gil, 'order=urgency&limit=1'))[0]).toMatchObject({
      ...{ dueAt: '2031-01-01T09:00:00.000Z', late: false },
    });
    await owe({ old: '2020-01-01T09:00:00Z' });
    expect((await items(gil, 'order=urgency&limit=1'))[0]).toMatchObject({ id: ids['old'], late: true });
    await owe({ old: '2031-01-01T09:00:00Z' });
    expect((await names(gil, 'order=newest')).at(-1)).toBe('old');
  });

  it('comes page after page in both orders, each once, and what one holds in its place', async () => {
    const all: Stated[] = Array.from({ length: 90 }, (_, at) => ({
      channel: 'shop',
      externalId: `many${at}`,
      text: `${at % 3 === 0 ? 'refund and delay' : at % 3 === 1 ? 'refund' : 'court'} ${at}`,
    }));
    Object.assign(ids, await arrive(house, lead, all));
    const dated = all.filter((_, at) => at % 4 !== 0);
    await owe(
      Object.fromEntries(dated.map(({ externalId }, at) => [externalId, `2031-02-0${1 + (at % 3)}T00:00:00Z`])),
    );
    await gil.post(`interactions/${ids['many5']}/claim`).expect(201);
    await gil.post(`interactions/${ids['many8']}/claim`).expect(201);
    for (const order of ['urgency', 'newest']) {
      const whole = await names(gil, `order=${order}&limit=100`);
      expect(whole).toHaveLength(97);
      expect(new Set(whole).size).toBe(97);
      for (const limit of [1, 7, 40]) {
        const paged: string[] = [];
        const known = new Map(Object.entries(ids).map(([name, one]) => [one, name]));
        for (let next: string | null = ''; next !== null && paged.length < 200;) {
          const reply = await gil.get(`feed?order=${order}&limit=${limit}&after=${next}`).expect(200);
          paged.push(...(reply.body.items as Item[]).map((item) => known.get(item.id) ?? '?'));
          next = reply.body.next as string | null;
        }
        expect(paged).toEqual(whole);
      }
    }
    const { next } = (await gil.get('feed?order=newest&limit=1').expect(200)).body;
    await gil.get(`feed?order=urgency&after=${next}`).expect(422);
    expect((await names(gil, 'mine=true')).sort()).toEqual(['many5', 'many8']);
    for (const name of ['many5', 'many8']) await gil.delete(`interactions/${ids[name]}/claim`).expect(204);
    await house.work.run(() =>
      house.work.write('UPDATE feed.routing SET open = false WHERE interaction_id = ANY($1::uuid[])', [
        all.map(({ externalId }) => ids[externalId]),
      ]),
    );
  }, 60_000);

  it('is narrowed by channel, topic, risk, language and waiting', async () => {
    expect(await names(gil, `channels=${channels['bank']}`)).toEqual(['f1']);
    expect((await names(gil, `topics=${topics['delay']},${topics['fees']}`)).sort()).toEqual(['d1', 'f1']);
    expect((await names(gil, 'risks=high,medium')).sort()).toEqual(['c1', 'd1']);
    expect(await names(gil, 'languages=he')).toEqual(['he']);
    for (const order of ['newest', 'urgency']) {
      expect(await names(gil, `waitingMinutes=30&order=${order}`)).toEqual(['old']);
      expect(await names(gil, `waitingMinutes=300&order=${order}`)).toEqual([]);
    }
    await gil.get('feed?risks=dreadful').expect(422);
    await gil.get('feed?channels=shop').expect(422);
    await gil.get('feed?order=random').expect(422);
  });

  it('leaves out languages one does not read, unless one asks', async () => {
    const hebrew = await house.as('HEBREW');
    const shown = await names(hebrew, 'limit=50');
    expect(shown).toContain('he');
    expect(shown).not.toContain('r2');
    expect(await names(hebrew, 'languages=*')).toContain('r2');
  });

  it('says what is unread, each alone or all until an instant, in one row for each person', async () => {
    const anew = await house.as('NEW');
    expect((await items(anew, 'limit=50')).every(({ unread }) => unread)).toBe(true);
    await anew.put(`interactions/${ids['c1']}/reading`).expect(204);
    await anew.put(`interactions/${ids['c1']}/reading`).expect(204);
    expect(await names(anew, 'unread=true')).not.toContain('c1');
    const old = (await items(anew, 'limit=50')).find((item) => item.id === ids['old']);
    await anew.put('feed/reading', { until: old?.arrivedAt }).expect(204);
    const unread = await names(anew, 'unread=true');
    expect(unread).not.toContain('old');
    expect(unread).toContain('r1');
    expect((await items(gil, 'unread=true')).length).toBe(7);
    // A mark ahead of time would hide what is still to come.
    await anew.put('feed/reading', { until: '2090-01-01T00:00:00Z' }).expect(204);
    expect(await names(anew, 'unread=true')).toEqual([]);
    Object.assign(ids, await arrive(house, lead, [{ channel: 'shop', externalId: 'late', text: 'a late refund' }]));
    expect(await names(anew, 'unread=true')).toEqual(['late']);
    const [row] = await house.work.read<{ rows: number }>('SELECT count(*)::int AS rows FROM feed.seen');
    expect(row?.rows).toBe(1);
    await anew.put(`interactions/${house.clock.now().getTime()}/reading`).expect(404);
  });

  it('is kept as searches of one’s own, in one’s own order, without protected talk', async () => {
    const wish = {
      ...{ words: null, order: 'urgency', channels: [channels['shop']], topics: [], risks: ['low'], languages: [] },
      ...{ unread: false, mine: false, waitingMinutes: null },
    };
    const saved = async (name: string): Promise<string> =>
      (await gil.post('my/searches', { name, wish }).expect(201)).body.id as string;
    const [first, second] = [await saved('Shop'), await saved('Later')];
    expect((await gil.post('my/searches', { name: 'Shop', wish }).expect(409)).body.code).toBe('search-name-taken');
    await gil.post('my/searches', { name: 'Odd', wish: { ...wish, risks: ['dreadful'] } }).expect(422);
    await gil.put('my/searches/order', { ids: [second] }).expect(204);
    await gil.put(`my/searches/${first}`, { name: 'Shop today', wish: { ...wish, unread: true } }).expect(204);
    const { body } = await gil.get('my/searches').expect(200);
    expect(
      body.items.map(({ name, wish: { unread } }: { name: string; wish: { unread: boolean } }) => [name, unread]),
    ).toEqual([
      ['Later', false],
      ['Shop today', true],
    ]);
    const other = await house.as('HEBREW');
    expect((await other.get('my/searches').expect(200)).body.items).toEqual([]);
    await other.delete(`my/searches/${first}`).expect(404);
    await gil.delete(`my/searches/${second}`).expect(204);
    const left = Array.from({ length: 19 }, (_, at) => gil.post('my/searches', { name: `n${at}`, wish }).expect(201));
    await Promise.all(left);
    expect((await gil.post('my/searches', { name: 'one more', wish }).expect(409)).body.code).toBe('too-many-searches');
    await house.work.run(() =>
      house.work.write('UPDATE feed.interaction SET protected = true WHERE id = $1', [ids['r1']]),
    );
    for (const order of ['newest', 'urgency']) {
      expect(await names(gil, `order=${order}`)).toContain('r1');
      expect(await names(gil, `order=${order}&saved=true`)).not.toContain('r1');
    }
  });

  it('keeps what was said before it was changed, and tells leads who held it', async () => {
    const said = (text: string): Stated => ({ channel: 'shop', externalId: 'changed', text });
    Object.assign(ids, await arrive(house, lead, [said('a refund @moshe please')]));
    await arrive(house, lead, [said('a refund at once')]);
    await gil.post(`interactions/${ids['changed']}/claim`).expect(201);
    await gil.delete(`interactions/${ids['changed']}/claim?reason=lunch`).expect(204);
    const mine = (await gil.get(`interactions/${ids['changed']}/history`).expect(200)).body;
    expect(mine).toMatchObject({ versions: [{ number: 1, text: 'a refund @moshe please' }], claims: null });
    const leads = (await lead.get(`interactions/${ids['changed']}/history`).expect(200)).body;
    expect(leads).toMatchObject({
      versions: [{ text: 'a refund @… please' }],
      claims: [{ givenName: 'GIL', ending: 'released', note: 'lunch' }],
    });
    await (await house.as('HR')).get(`interactions/${ids['changed']}/history`).expect(404);
  });
});

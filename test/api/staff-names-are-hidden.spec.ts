import { addChannels, addTopic, arrive } from '../support/feed';
import { type House, openHouse, type Visitor } from '../support/house';
import { addPeople } from '../support/people';
import { PeopleWriter } from '../../src/features/people/public';
import { inDays, recognise } from '../support/training';

let house: House;
let lead: Visitor;
let admin: Visitor;
let council: Visitor;
let anna: Visitor;
let ben: Visitor;
let people: Record<string, string>;
const ids: Record<string, string> = {};

const SAID = {
  full: 'Dana Levi lost my parcel',
  short: 'That parcel: Dana L. said never',
  hebrew: 'דיברתי עם דנה לוי על parcel, ושדנה ל׳ תתקשר',
  other: 'The parcel of Rosa Adler is late',
  none: 'My parcel, please',
};

beforeAll(async () => {
  house = await openHouse();
  people = await addPeople(house, [
    { externalId: 'HR', roles: ['hr'] },
    { externalId: 'ADMIN', roles: ['admin'] },
    { externalId: 'COUNCIL', roles: ['council'] },
    { externalId: 'LEAD', roles: ['lead'] },
    { externalId: 'ANNA' },
    { externalId: 'BEN' },
    { externalId: 'D1', givenName: 'Dana', familyName: 'Levi', names: { he: 'דנה לוי' }, legalEntity: 'GmbH' },
  ]);
  for (const name of ['ANNA', 'BEN'])
    await recognise(
      house,
      [people['HR'] ?? '', people['ADMIN'] ?? ''],
      people[name] ?? '',
      'white',
      inDays(house, 300),
    );
  [lead, admin, council] = [await house.as('LEAD'), await house.as('ADMIN'), await house.as('COUNCIL')];
  [anna, ben] = [await house.as('ANNA'), await house.as('BEN')];
  const { shop } = await addChannels(lead, ['shop']);
  await addTopic(lead, {
    ...{ code: 'parcel', channelId: shop ?? '' },
    people: [people['ANNA'], people['BEN']],
  });
  await say(SAID);
});
afterAll(() => house.close());

async function say(texts: Readonly<Record<string, string>>): Promise<void> {
  const items = Object.entries(texts).map(([externalId, text]) => ({ channel: 'shop', externalId, text }));
  Object.assign(ids, await arrive(house, lead, items));
}

const change = (by: Visitor, showing: string, status = 201) =>
  by.post('staff-name-changes', { legalEntity: 'GmbH', showing, reason: 'as agreed' }).expect(status);
const setting = async (by: Visitor): Promise<{ showing: string; can: string[]; proposed: { id: string } | null }> =>
  (await by.get('staff-name-settings').expect(200)).body.items.find(
    ({ legalEntity }: { legalEntity: string }) => legalEntity === 'GmbH',
  );
const detail = async (by: Visitor, which: string): Promise<string> =>
  (await by.get(`interactions/${ids[which]}`).expect(200)).body.text as string;
const inFeed = async (by: Visitor): Promise<Record<string, string>> => {
  const items = (await by.get('feed?languages=*').expect(200)).body.items as { id: string; text: string }[];
  return Object.fromEntries(items.map(({ id, text }) => [Object.keys(ids).find((key) => ids[key] === id) ?? id, text]));
};
const found = async (by: Visitor, q: string): Promise<string[]> => {
  const reply = await by.get('feed/search').query({ q }).expect(200);
  return (reply.body.items as { id: string }[]).map(({ id }) => Object.keys(ids).find((key) => ids[key] === id) ?? id);
};

describe('Names of staff in what customers say', () => {
  it('stand there until somebody of the council or the administration hides them', async () => {
    expect(await detail(anna, 'full')).toBe(SAID.full);
    expect(await found(anna, '"dana levi"')).toEqual(['full']);
    await change(lead, 'handlers', 403);
    await anna.get('staff-name-settings').expect(403);
    expect(await setting(council)).toMatchObject({ showing: 'all', since: null, can: ['change'] });
    expect((await change(council, 'handlers')).body).toMatchObject({ state: 'applied' });
    await change(council, 'handlers', 422);
    await house.settle();
    expect(await setting(admin)).toMatchObject({ showing: 'handlers', can: ['change'] });
  });

  it('are hidden in the feed, the conversation, searches and what is made for everybody, in both scripts', async () => {
    const shown = {
      full: '[a colleague] lost my parcel',
      short: 'That parcel: [a colleague] said never',
      hebrew: 'דיברתי עם [עמית/ה] על parcel, וש[עמית/ה] תתקשר',
      other: SAID.other,
      none: SAID.none,
    };
    expect(await inFeed(anna)).toEqual(shown);
    for (const [which, text] of Object.entries(shown)) expect(await detail(lead, which)).toBe(text);
    expect(await found(anna, '"dana levi"')).toEqual([]);
    expect(await found(anna, 'דנה')).toEqual([]);
    expect(await found(anna, 'lost')).toEqual(['full']);
    const candidates = async (words: string) =>
      (await lead.get('said-interactions').query({ words }).expect(200)).body.items as { text: string }[];
    expect(await candidates('levi')).toEqual([]);
    expect(await candidates('lost')).toMatchObject([{ text: shown.full }]);
    expect((await lead.get('triage/counts?search=Dana').expect(200)).body).toEqual({ count: 0 });
    await say({ late: 'A parcel again, thanks to Levi, Dana' });
    expect(await detail(ben, 'late')).toBe('A parcel again, thanks to [a colleague]');
  });

  it('are read by whoever handles it, as long as the setting lets them', async () => {
    await anna.post(`interactions/${ids['full']}/claim`).expect(201);
    expect(await detail(anna, 'full')).toBe(SAID.full);
    expect(await detail(ben, 'full')).toBe('[a colleague] lost my parcel');
    await change(admin, 'none');
    await house.settle();
    expect(await detail(anna, 'full')).toBe('[a colleague] lost my parcel');
    await anna.delete(`interactions/${ids['full']}/claim`).expect(204);
  });

  it('change nothing in how what is sent again is known, and stay hidden where it is changed at its source', async () => {
    const send = async (text: string) => {
      const body = { items: [{ channel: 'shop', externalId: 'full', text }] };
      const reply = await lead.post('interactions', body).expect(200);
      await house.settle();
      return (reply.body.items as { status: string }[])[0]?.status;
    };
    expect(await send(SAID.full)).toBe('duplicate');
    expect(await send('Dana Levi found my parcel')).toBe('updated');
    expect(await detail(ben, 'full')).toBe('[a colleague] found my parcel');
    const history = await ben.get(`interactions/${ids['full']}/history`).expect(200);
    expect(history.body.versions).toMatchObject([{ text: '[a colleague] lost my parcel' }]);
    expect(await send('Dana Levi found my parcel')).toBe('duplicate');
  });

  it('follow the directory: who comes is hidden, and who left stays so', async () => {
    const write = (person: object) =>
      house.acting({ kind: 'operator', name: 'test' }, () =>
        house.get(PeopleWriter).apply([{ externalId: 'R1', givenName: 'Rosa', familyName: 'Adler', ...person }]),
      );
    await write({ legalEntity: 'Ltd' });
    await house.settle();
    expect(await detail(ben, 'other')).toBe(SAID.other);
    await write({ legalEntity: 'GmbH' });
    await house.settle();
    expect(await detail(ben, 'other')).toBe('The parcel of [a colleague] is late');
    await write({ legalEntity: 'GmbH', active: false });
    await house.settle();
    expect(await detail(ben, 'other')).toBe('The parcel of [a colleague] is late');
  });

  it('are shown again only when an admin and one of the council agree', async () => {
    const proposed = await change(council, 'all');
    expect(proposed.body).toMatchObject({ state: 'proposed' });
    expect((await change(admin, 'handlers', 409)).body.code).toBe('staff-names-proposed');
    const path = `staff-name-changes/${proposed.body.id as string}/confirmation`;
    expect((await council.post(path).expect(403)).body.code).toBe('own-staff-names-proposal');
    expect(await setting(admin)).toMatchObject({ showing: 'none', can: ['confirm', 'refuse'] });
    await admin.post(path).expect(204);
    await house.settle();
    expect(await detail(ben, 'full')).toBe('Dana Levi found my parcel');
    expect(await detail(ben, 'hebrew')).toBe(SAID.hebrew);
    expect(await found(anna, '"dana levi"')).toEqual(['full']);
    const rows = await house.work.read('SELECT FROM feed.original');
    expect(rows).toEqual([]);
  });
});

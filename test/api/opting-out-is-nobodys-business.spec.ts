import { type Desk, openDesk } from '../support/desk';

describe('Opting out of acting in public', () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await openDesk();
  });
  afterAll(async () => {
    await desk.house.close();
  });

  const reaches = async (path: string, as = desk.author): Promise<Record<string, { reach: unknown; next: never }>> => {
    const { items } = (await as.get(path).set('accept-language', 'he').expect(200)).body as {
      items: { capability: string; anywhere: { reach: unknown; next: never } }[];
    };
    return Object.fromEntries(items.map(({ capability, anywhere }) => [capability, anywhere]));
  };

  it('is chosen and taken back at any time, and answered to the person alone', async () => {
    const { author, lead, ids } = desk;
    const before = await reaches(`people/${ids['author']}/permits`, lead);
    expect((await author.get('my/acting').expect(200)).body).toEqual({ optedOut: false, since: null });
    const chosen = (await author.put('my/acting', { optedOut: true }).expect(200)).body;
    expect(chosen).toEqual({ optedOut: true, since: expect.any(String) });
    expect((await author.put('my/acting', { optedOut: true }).expect(200)).body).toEqual(chosen);
    const mine = await reaches('my/permits');
    for (const capability of ['reply', 'post', 'share']) {
      expect(mine[capability]).toMatchObject({
        reach: null,
        next: {
          missing: [{ kind: 'opted-out', where: '/my-data', detail: 'בחרת שלא לפעול בפומבי. אפשר לחזור בכל עת.' }],
        },
      });
    }
    expect(mine['read-feed']).toMatchObject({ reach: 'low' });
    expect(await reaches(`people/${ids['author']}/permits`, lead)).toEqual(before);
    expect(before['post']).toMatchObject({ reach: 'low' });
  });

  it('refuses to begin, and lets nothing more out, without saying why to others', async () => {
    const { author, publisher, approved, business, ids, house } = desk;
    await author.put('my/acting', { optedOut: false }).expect(200);
    const id = await approved(author, 'words');
    await author.put('my/acting', { optedOut: true }).expect(200);
    const body = { kind: 'post', channelId: business, relationship: 'employee', language: 'he', text: 'x' };
    const refused = (await author.post('drafts', body).expect(403)).body;
    expect(refused).toMatchObject({ code: 'permit-missing', missing: [{ kind: 'opted-out' }] });
    const taking = await publisher.post(`drafts/${id}/taking`).expect(409);
    expect(JSON.stringify(taking.body)).not.toMatch(/opt/i);
    const reach = await house.work.read('SELECT * FROM permits.reach_at($1, $2, $3)', [
      ids['author'],
      'post',
      house.clock.now(),
    ]);
    expect(reach).toEqual([]);
    await author.put('my/acting', { optedOut: false }).expect(200);
    await publisher.post(`drafts/${id}/taking`).expect(200);
    await author.put('my/acting', { optedOut: true }).expect(200);
    const link = { link: 'https://x.com/obi/status/9' };
    await publisher.post(`drafts/${id}/publication`, link).expect(201);
    const [pack] = await house.work.read<{ text: string }>('SELECT contents::text AS text FROM publishing.pack');
    expect(pack?.text).not.toMatch(/opted/);
  });

  it('stands in no trail, and in nobody else’s reply', async () => {
    const { house, lead, ids, author } = desk;
    await author.put('my/acting', { optedOut: true }).expect(200);
    await house.settle();
    const [trail] = await house.work.read<{ text: string }>(
      'SELECT string_agg(e.act || e.subject_kind || v.value::text, $1) AS text FROM trail.entry e JOIN trail.value v ON v.entry_id = e.id',
      [' '],
    );
    expect(trail?.text).not.toMatch(/opted|acting|opt-out/);
    for (const path of [`people/${ids['author']}`, `people/${ids['author']}/permits`, 'people', 'reviews']) {
      expect(JSON.stringify((await lead.get(path).expect(200)).body)).not.toMatch(/opted/i);
    }
    await lead.get('my/acting').expect(200, { optedOut: false, since: null });
    await author.put('my/acting', { optedOut: 'yes' }).expect(422);
    await author.put('my/acting', {}).expect(422);
  });
});

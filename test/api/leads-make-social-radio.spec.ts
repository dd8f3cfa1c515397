import { parseRssFeed } from 'feedsmith';
import { addChannels, addTopic, arrive } from '../support/feed';
import { type House, openHouse, type Visitor } from '../support/house';
import { addPeople } from '../support/people';
import { addAudience, assign } from '../support/training';

/** MPEG-1 layer III at 128 kbit/s: 417 bytes a frame, 1152/44100 s each. */
const sound = (seconds: number): Buffer =>
  Buffer.concat(
    Array.from({ length: Math.floor((seconds * 44_100) / 1152) }, () =>
      Buffer.concat([Buffer.from([0xff, 0xfb, 0x90, 0x00]), Buffer.alloc(413)]),
    ),
  );

let house: House;
let lead: Visitor;
let dana: Visitor;
let noam: Visitor;
let people: Record<string, string>;
let ids: Record<string, string>;
let service: string;
beforeAll(async () => {
  house = await openHouse();
  people = await addPeople(house, [
    { externalId: 'ADMIN', roles: ['admin'], legalEntity: 'Ltd' },
    { externalId: 'ADMIN2', roles: ['admin'], legalEntity: 'Ltd' },
    { externalId: 'COUNCIL', roles: ['council'], legalEntity: 'Ltd' },
    { externalId: 'LEAD', roles: ['lead'], legalEntity: 'Ltd' },
    { externalId: 'HR', roles: ['hr'], legalEntity: 'Ltd' },
    { externalId: 'DANA', department: 'Service', legalEntity: 'Ltd' },
    { externalId: 'NOAM', department: 'Sales', legalEntity: 'GmbH' },
  ]);
  lead = await house.as('LEAD');
  dana = await house.as('DANA');
  noam = await house.as('NOAM');
  service = await addAudience(house, { attribute: 'department', is: ['Service'] });
  const channels = await addChannels(lead, ['shop']);
  await addTopic(lead, { code: 'jar', channelId: channels['shop'] });
  ids = await arrive(house, lead, [
    { channel: 'shop', externalId: 'a', text: 'the jar of @cust.omer broke', author: 'cust.omer' },
    { channel: 'shop', externalId: 'a1', parentExternalId: 'a', text: '@cust.omer we send another', ours: true },
    { channel: 'shop', externalId: 'b', text: 'a jar with a crack' },
    { channel: 'shop', externalId: 'c', text: 'gone jar' },
  ]);
});
afterAll(() => house.close());

const names = { en: 'Broken jars', he: 'צנצנות שבורות' };

async function begin(): Promise<string> {
  return (await lead.post('radio-episodes', { names }).expect(201)).body.id;
}

/** A published episode; answers its id. */
async function air(stated: object = {}, seconds = 0): Promise<string> {
  const id = await begin();
  if (seconds > 0) await lead.put(`radio-episodes/${id}/sound`).attach('file', sound(seconds), 'a.exe').expect(200);
  const words = { en: Array.from({ length: 100 }, () => 'word').join(' ') };
  await lead.put(`radio-episodes/${id}`, { names, words, audienceId: null, parts: [], ...stated }).expect(200);
  await lead.post(`radio-episodes/${id}/publication`).expect(200);
  return id;
}

const titles = async (visitor: Visitor): Promise<number[]> =>
  (await visitor.get('my/radio').expect(200)).body.items.map(({ number }: { number: number }) => number);

describe('An episode', () => {
  it('is made of what customers said, found by words, in its own order, without handles', async () => {
    const found = await lead.get('said-interactions').query({ words: 'JAR', answered: true }).expect(200);
    expect(found.body.items).toMatchObject([
      { interactionId: ids['a'], text: 'the jar of @… broke', answers: [{ text: '@… we send another' }] },
    ]);
    const all = await lead.get('said-interactions').query({ words: 'jar', limit: 2 }).expect(200);
    expect(all.body.items).toHaveLength(2);
    const rest = await lead
      .get('said-interactions')
      .query({ words: 'jar', limit: 2, after: all.body.next })
      .expect(200);
    expect(rest.body).toMatchObject({ items: [{ interactionId: ids['a'] }], next: null });
    await dana.get('said-interactions').expect(403);
    const id = await begin();
    const note = { en: 'Thicker glass is coming.', he: 'זכוכית עבה בדרך.' };
    const parts = [{ interactionId: ids['b'] }, { interactionId: ids['a'], note }, { interactionId: ids['c'] }];
    const draft = { names, words: { en: 'Hello' }, audienceId: service, parts };
    const faulty = { ...draft, parts: [...parts, { interactionId: ids['b'] }, { interactionId: ids['a1'] }] };
    const refused = await lead.put(`radio-episodes/${id}`, faulty).expect(422);
    expect(refused.body.errors).toMatchObject([
      { pointer: '/parts/3/interactionId', code: 'said-twice' },
      { pointer: '/parts/4/interactionId', code: 'not-heard' },
    ]);
    const kept = await lead.put(`radio-episodes/${id}`, draft).set('if-match', '"1"').expect(200);
    expect(kept.body).toMatchObject({ version: 2, state: 'draft', can: ['edit', 'publish'], audienceId: service });
    expect(kept.body.parts.map((part: { text: string }) => part.text)).toEqual([
      'a jar with a crack',
      'the jar of @… broke',
      'gone jar',
    ]);
    await lead.put(`radio-episodes/${id}`, draft).set('if-match', '"1"').expect(409);
    await dana.get(`my/radio/${id}`).expect(404);
    await lead.post(`radio-episodes/${id}/publication`).expect(200);
    await house.work.run(() =>
      house.work.write(`UPDATE feed.interaction SET certificate = 1, text = '…' WHERE id = $1`, [ids['c']]),
    );
    const protect = (on: boolean) =>
      house.work.run(() =>
        house.work.write('UPDATE feed.interaction SET protected = $2 WHERE id = $1', [ids['b'], on]),
      );
    await protect(true);
    expect((await dana.get(`my/radio/${id}`).expect(200)).body.parts).toHaveLength(1);
    expect((await lead.get('said-interactions').query({ words: 'crack' }).expect(200)).body.items).toEqual([]);
    await protect(false);
    const remove = (on: boolean) =>
      house.work.run(() =>
        house.work.write('UPDATE feed.interaction SET removed_at = CASE WHEN $2 THEN said_at END WHERE id = ANY($1)', [
          [ids['b'], ids['a1']],
          on,
        ]),
      );
    await remove(true);
    const left = (await dana.get(`my/radio/${id}`).expect(200)).body.parts;
    expect(left).toMatchObject([{ text: 'the jar of @… broke', answers: [] }]);
    await remove(false);
    const heard = (await dana.get(`my/radio/${id}`).expect(200)).body;
    expect(heard).toMatchObject({ number: 1, sound: null, hearing: null, parts: [{ note: {} }, { note }] });
    expect(JSON.stringify(heard)).not.toContain('cust.omer');
    expect(await titles(noam)).toEqual([]);
    await noam.get(`my/radio/${id}`).expect(404);
    await noam.post(`my/radio/${id}/openings`).expect(404);
    expect((await lead.put(`radio-episodes/${id}`, draft).expect(409)).body.code).toBe('wrong-state');
    await dana.put(`radio-episodes/${id}`, draft).expect(403);
    const gone = await lead.post(`radio-episodes/${id}/withdrawal`).expect(200);
    expect(gone.body).toMatchObject({ state: 'withdrawn', can: [] });
    await lead.post(`radio-episodes/${id}/withdrawal`).expect(409);
    expect(await titles(dana)).toEqual([]);
  });

  it('takes sound by its bytes alone, with a transcript, and gives ranges of it to its audience', async () => {
    const id = await begin();
    const path = `radio-episodes/${id}`;
    await lead.put(`${path}/sound`).attach('file', Buffer.from('<html>'), 'a.mp3').expect(422);
    const png = Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n\0\0\0\rIHDR', 'latin1'), Buffer.alloc(30)]);
    const picture = await lead.put(`${path}/sound`).attach('file', png, 'a.mp3').expect(422);
    expect(picture.body.code).toBe('episode-sound-only');
    await lead.put(`${path}/sound`, {}).expect(422);
    const taken = await lead.put(`${path}/sound`).attach('file', sound(20), 'a.exe').expect(200);
    expect(taken.body.sound).toMatchObject({ type: 'audio/mpeg', seconds: 20 });
    const without = await lead.post(`${path}/publication`).expect(422);
    expect(without.body.errors).toMatchObject([{ code: 'episode-says-nothing' }, { code: 'sound-without-transcript' }]);
    await lead.put(path, { names, transcript: { en: 'Hello' }, audienceId: service, parts: [] }).expect(200);
    await lead.post(`${path}/publication`).expect(200);
    const part = await dana.get(`my/radio/${id}/sound`).set('range', 'bytes=0-3').expect(206);
    expect([...part.body]).toEqual([0xff, 0xfb, 0x90, 0x00]);
    expect(part.headers['cache-control']).toBe('private, no-cache');
    await dana
      .get(`my/radio/${id}/sound`)
      .set('if-none-match', part.headers['etag'] ?? '')
      .expect(304);
    await noam.get(`my/radio/${id}/sound`).expect(404);
    await lead.delete(`${path}/sound`).expect(409);
    await lead.post(`${path}/withdrawal`).expect(200);
    await dana.get(`my/radio/${id}/sound`).expect(404);
  });

  it('credits the time of hearing, beat by beat, once, and goes on where one stopped, on any device', async () => {
    const id = await air({ transcript: { en: 'Hello' } }, 60);
    const early = await dana.post(`my/radio/${id}/beats`, {}).expect(404);
    expect(early.body.code).toBe('not-found');
    const opened = await dana.post(`my/radio/${id}/openings`).expect(200);
    expect(opened.body).toMatchObject({ position: 0, heardSeconds: 0, creditedSeconds: null });
    house.clock.advance(14_000);
    await dana.post(`my/radio/${id}/beats`, { position: 14 }).expect(200);
    const short = await dana.post(`my/radio/${id}/hearing`).expect(409);
    expect(short.body.code).toBe('not-heard-yet');
    house.clock.advance(3_600_000);
    await dana.post(`my/radio/${id}/beats`, { position: 15 }).expect(200);
    await dana.post(`my/radio/${id}/openings`).expect(200);
    house.clock.advance(15_000);
    const beat = await dana.post(`my/radio/${id}/beats`, { position: 30 }).expect(200);
    expect(beat.body.position).toBe(30);
    expect(beat.body.heardSeconds).toBeGreaterThanOrEqual(29);
    expect(beat.body.heardSeconds).toBeLessThan(35);
    const all = await Promise.all(Array.from({ length: 5 }, () => dana.post(`my/radio/${id}/hearing`).expect(200)));
    const credited = all[0]?.body.creditedSeconds;
    expect(new Set(all.map(({ body }) => body.creditedSeconds))).toEqual(new Set([credited]));
    const rows = await house.work.read(
      `SELECT source, seconds FROM training.credits WHERE person_id = $1 AND subject_id = $2`,
      [people['DANA'], id],
    );
    expect(rows).toEqual([{ source: 'radio', seconds: credited }]);
    expect((await dana.get('my/radio').expect(200)).body.items[0]).toMatchObject({
      seconds: 60,
      hearing: { position: 30, creditedSeconds: credited },
    });
    expect((await lead.get(`radio-episodes/${id}`).expect(200)).body.hearers).toBeNull();
  });

  it('nudges its audience while it is new and not known', async () => {
    const id = await air({ audienceId: service });
    await house.settle();
    await house.tick('nudges.sweep');
    const told = async (visitor: Visitor) =>
      ((await visitor.get('my/nudges').expect(200)).body.items as { reason: string; path: string }[]).filter(
        ({ reason, path }) => reason === 'radio.episode' && path === `/radio/${id}`,
      );
    expect(await told(dana)).toHaveLength(1);
    expect(await told(noam)).toHaveLength(0);
  });
});

describe('An episode as a step of a track', () => {
  const step = (material?: string): object => ({
    ...{ code: 'hear', kind: 'episode', names, seconds: 60 },
    ...(material === undefined ? {} : { material }),
  });
  const write = async (code: string, modules: readonly object[]): Promise<string> => {
    const hr = await house.as('HR');
    const track = { code, belt: 'yellow', names: { en: code }, minimumMinutes: 0, passMark: 80, validityDays: null };
    return (await hr.post('tracks', { ...track, modules }).expect(201)).body.editionId as string;
  };
  const own = async (visitor: Visitor, code: string) => {
    const { body } = await visitor.get('my/training').expect(200);
    return (body.enrolments as { track: string; modules: { kind: string; completedAt: string | null }[] }[]).find(
      ({ track }) => track === code,
    );
  };

  it('is offered to authors, and keeps a track from publication until it is published itself', async () => {
    const hr = await house.as('HR');
    const [draft, aired] = [await begin(), await air()];
    const edition = await write('unheard', [step(draft)]);
    const refused = await hr.post(`track-editions/${edition}/publication`).expect(409);
    expect(refused.body.errors).toMatchObject([{ pointer: '/modules/0', code: 'episode-draft' }]);
    await lead.post(`radio-episodes/${aired}/withdrawal`).expect(200);
    const { items } = (await hr.get('materials?kind=episode&limit=100').expect(200)).body;
    expect(items).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ id: draft, ready: false, why: 'episode-draft' }),
        expect.objectContaining({ id: aired, ready: false, why: 'episode-withdrawn' }),
      ]),
    );
  });

  it('is heard by whoever’s track asks for it, and completes it with its time, also where it was heard before', async () => {
    const hr = await house.as('HR');
    const sales = await addAudience(house, { attribute: 'department', is: ['Sales'] });
    const [known, fresh] = [await air({ audienceId: sales }), await air({ audienceId: sales })];
    const hear = async (visitor: Visitor, id: string): Promise<void> => {
      await visitor.post(`my/radio/${id}/openings`).expect(200);
      for (let beat = 0; beat < 4; beat += 1) {
        house.clock.advance(10_000);
        await visitor.post(`my/radio/${id}/beats`, {}).expect(200);
      }
    };
    await hear(noam, known);
    await dana.get(`my/radio/${fresh}`).expect(404);
    const edition = await write('heard', [step(known), { ...step(fresh), code: 'next' }]);
    await hr.post(`track-editions/${edition}/publication`).expect(201);
    await assign(house, { track: 'heard', audienceId: await addAudience(house, { everyone: true }) });
    await house.settle();
    const done = async (visitor: Visitor) =>
      (await own(visitor, 'heard'))?.modules.map(({ completedAt }) => completedAt !== null);
    expect(await done(noam)).toEqual([false, false]);
    await noam.post(`my/radio/${known}/openings`).expect(200);
    expect(await done(noam)).toEqual([true, false]);
    await dana.get(`my/radio/${fresh}`).expect(200);
    await hear(dana, fresh);
    expect(await done(dana)).toEqual([false, true]);
    const { body } = await dana.get('my/training').expect(200);
    expect(body.enrolments.find((each: { track: string }) => each.track === 'heard')).toMatchObject({
      modules: [{ kind: 'episode' }, { kind: 'episode', materialId: fresh }],
    });
    const credits = await house.work.read(
      'SELECT seconds FROM training.credits WHERE person_id = $1 AND subject_id = $2',
      [...[people['DANA'], fresh]],
    );
    expect(credits).toHaveLength(1);
    expect((await noam.get('my/training').expect(200)).body.enrolments).toBeDefined();
    await hear(noam, fresh);
    expect((await own(noam, 'heard'))?.modules.every(({ completedAt }) => completedAt !== null) ?? true).toBe(true);
  });
});

describe('The private podcast', () => {
  const path = (address: string): string => new URL(address).pathname.replace('/api/v1/', '');
  let address = '';

  it('is switched on by an admin and one of the council together, by legal entity', async () => {
    const [admin, second, council] = [await house.as('ADMIN'), await house.as('ADMIN2'), await house.as('COUNCIL')];
    expect((await dana.get('my/podcast').expect(200)).body).toEqual({ on: false, madeAt: null });
    expect((await dana.post('my/podcast/address').expect(409)).body.code).toBe('podcast-off');
    await lead.get('podcast-settings').expect(403);
    const wanted = { legalEntity: 'Ltd', on: true, reason: 'People asked for it' };
    const proposed = (await admin.post('podcast-changes', wanted).expect(201)).body;
    expect((await council.post('podcast-changes', wanted).expect(409)).body.code).toBe('podcast-proposed');
    const confirm = (visitor: Visitor) => visitor.post(`podcast-changes/${proposed.id}/confirmation`);
    expect((await confirm(admin).expect(403)).body.code).toBe('own-podcast-proposal');
    expect((await confirm(second).expect(403)).body.code).toBe('admin-and-council');
    await dana.post('my/podcast/address').expect(409);
    const seen = (await council.get('podcast-settings').expect(200)).body.items;
    expect(seen.find((e: { legalEntity: string }) => e.legalEntity === 'Ltd')).toMatchObject({
      on: false,
      can: ['confirm', 'refuse'],
    });
    await confirm(council).expect(204);
    await confirm(council).expect(409);
    expect((await dana.get('my/podcast').expect(200)).body.on).toBe(true);
    expect((await noam.get('my/podcast').expect(200)).body.on).toBe(false);
  });

  it('lists what its person may hear, and its sound, at an address that is theirs alone', async () => {
    const everybody = await air({ transcript: { en: 'Hello & goodbye' }, names: { en: 'Jars & <lids>' } }, 20);
    const others = await addAudience(house, { attribute: 'department', is: ['Sales'] });
    const hidden = await air({ transcript: { en: 'Hello' }, audienceId: others }, 20);
    address = (await dana.post('my/podcast/address').expect(201)).body.address;
    const stored = await house.work.read<{ secret_hash: Buffer }>('SELECT secret_hash FROM radio.address');
    expect(stored).toHaveLength(1);
    expect(address).not.toContain(stored[0]?.secret_hash.toString('hex'));
    const player = house.anonymous();
    const reply = await player.get(path(address)).expect(200);
    expect(reply.headers).toMatchObject({
      'content-type': 'application/rss+xml; charset=utf-8',
      'cache-control': 'private, no-cache',
      'x-robots-tag': 'noindex, nofollow',
    });
    expect(reply.headers['set-cookie']).toBeUndefined();
    const xml = reply.text;
    const { items = [], itunes } = parseRssFeed(xml);
    expect(itunes).toMatchObject({ block: true });
    expect(items.map(({ title }) => title)).toContain('Jars & <lids>');
    expect(items.map(({ guid }) => guid?.value)).not.toContain(hidden);
    const [enclosure] = items.find(({ guid }) => guid?.value === everybody)?.enclosures ?? [];
    expect(enclosure).toMatchObject({ type: 'audio/mpeg', url: `${address}/episodes/${everybody}` });
    await player
      .get(path(enclosure?.url ?? ''))
      .set('range', 'bytes=0-9')
      .expect(206);
    await player.get(`${path(address)}/episodes/${hidden}`).expect(404);
    await player.get('podcasts/nothing-of-the-kind-is-here').expect(404);
    await house.work.read('SELECT 1');
    expect(await house.work.read('SELECT FROM radio.hearing WHERE episode_id = $1', [everybody])).toEqual([]);
  });

  it('ends with a new address, with a withdrawal, when its person leaves, and when it is switched off', async () => {
    const player = house.anonymous();
    const next = (await dana.post('my/podcast/address').expect(201)).body.address as string;
    await player.get(path(address)).expect(404);
    await player.get(path(next)).expect(200);
    await dana.delete('my/podcast/address').expect(204);
    await player.get(path(next)).expect(404);
    const last = (await dana.post('my/podcast/address').expect(201)).body.address as string;
    await house.work.run(() =>
      house.work.write(`UPDATE people.person SET active = false, left_on = '2026-01-01' WHERE id = $1`, [
        people['DANA'],
      ]),
    );
    await player.get(path(last)).expect(404);
    const ours = (await lead.post('my/podcast/address').expect(201)).body.address as string;
    await player.get(path(ours)).expect(200);
    const council = await house.as('COUNCIL');
    await council.post('podcast-changes', { legalEntity: 'Ltd', on: false, reason: 'No longer' }).expect(201);
    await player.get(path(ours)).expect(404);
    await lead.post('my/podcast/address').expect(409);
  });
});

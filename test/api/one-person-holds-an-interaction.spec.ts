import { Claims, Feed, Freezes } from '../../src/features/feed/public';
import { addChannels, addTopic, arrive } from '../support/feed';
import { type House, openHouse, type Visitor } from '../support/house';
import { addPeople } from '../support/people';
import { inDays, recognise } from '../support/training';
import { newId } from '../../src/kernel/id';

const MINUTES = 60_000;

let house: House;
let lead: Visitor;
let dana: Visitor;
let noam: Visitor;
let people: Record<string, string>;
let channels: Record<string, string>;
beforeAll(async () => {
  house = await openHouse();
  const crowd = Array.from({ length: 100 }, (_, index) => ({ externalId: `C${index}` }));
  people = await addPeople(house, [
    { externalId: 'HR', roles: ['hr'] },
    { externalId: 'ADMIN', roles: ['admin'] },
    { externalId: 'LEAD', roles: ['lead'] },
    { externalId: 'DANA' },
    { externalId: 'NOAM' },
    { externalId: 'NOBELT' },
    { externalId: 'LEAVER' },
    ...crowd,
  ]);
  const belted = ['DANA', 'NOAM', 'LEAVER', ...crowd.map(({ externalId }) => externalId)];
  for (const name of belted) await recognise(house, [id('HR'), id('ADMIN')], id(name), 'white', inDays(house, 300));
  lead = await house.as('LEAD');
  channels = await addChannels(lead, ['shop']);
  await addTopic(lead, {
    code: 'refund',
    channelId: channels['shop'],
    people: [...belted, 'NOBELT'].map(id),
  });
  await addTopic(lead, { code: 'court', risk: 'high', channelId: channels['shop'], people: [id('DANA')] });
  dana = await house.as('DANA');
  noam = await house.as('NOAM');
});
afterAll(async () => {
  await house.close();
});

function id(externalId: string): string {
  const found = people[externalId];
  if (found === undefined) throw new Error(`Who is ${externalId}?`);
  return found;
}

let sent = 0;
async function one(text = 'refund please'): Promise<string> {
  const externalId = `i${(sent += 1)}`;
  const ids = await arrive(house, lead, [{ channel: 'shop', externalId, text, author: 'moshe' }]);
  return ids[externalId] ?? '';
}

async function waiting(visitor: Visitor): Promise<string[]> {
  const { body } = await visitor.get('feed?limit=100').expect(200);
  return (body.items as { id: string; claimedByMe: boolean }[]).filter((i) => !i.claimedByMe).map((i) => i.id);
}

describe('A claim', () => {
  it('is one person’s, whatever a hundred do at once', async () => {
    const interaction = await one();
    const crowd = await Promise.all(Array.from({ length: 100 }, (_, index) => house.as(`C${index}`)));
    const replies = await Promise.all(crowd.map((visitor) => visitor.post(`interactions/${interaction}/claim`)));
    expect(replies.filter(({ status }) => status === 201)).toHaveLength(1);
    const refused = replies.filter(({ status }) => status !== 201);
    expect(new Set(refused.map(({ body }) => body.code))).toEqual(new Set(['already-claimed']));
    expect(await waiting(dana)).not.toContain(interaction);
  });

  it('needs the topic to be seen, and the permit to be made', async () => {
    const [low, high] = [await one(), await one('refund, or I go to court')];
    const nobelt = await house.as('NOBELT');
    const refused = await nobelt.post(`interactions/${low}/claim`).expect(403);
    expect(refused.body).toMatchObject({ code: 'permit-missing', missing: [{ kind: 'belt', where: '/training' }] });
    expect((await nobelt.get(`interactions/${low}`).expect(403)).body.code).toBe('permit-missing');
    await dana.post(`interactions/${high}/claim`).expect(403);
    const stranger = await house.as('HR');
    await stranger.post(`interactions/${low}/claim`).expect(404);
    await stranger.get(`interactions/${low}`).expect(404);
    await dana.post('interactions/0198c9c5-0000-7000-8000-000000000000/claim').expect(404);
    await dana.post('interactions/nonsense/claim').expect(404);
  });

  it('is made by one statement of what the feed offers somebody, and of nothing else', async () => {
    const [low, high, held] = [await one(), await one('refund, or I go to court'), await one()];
    await noam.post(`interactions/${held}/claim`).expect(201);
    /** What the statement would do, taken back. */
    const offered = async (name: string, interaction: string): Promise<boolean> => {
      let made = 0;
      const act = house.work.run(async () => {
        const values = [newId(), id(name), interaction, house.clock.now(), 30, 'feed.claimed', {}, 'system:test', null];
        const rows = await house.work.write('SELECT FROM feed.take_on($1, $2, $3, $4, $5, $6, $7, $8, $9)', values);
        made = rows.length;
        throw new Error('taken back');
      });
      await expect(act).rejects.toThrow('taken back');
      return made === 1;
    };
    expect(await offered('DANA', low)).toBe(true);
    expect(await offered('NOBELT', low)).toBe(false);
    expect(await offered('HR', low)).toBe(false);
    expect(await offered('DANA', high)).toBe(false);
    expect(await offered('DANA', held)).toBe(false);
    expect(await offered('NOAM', held)).toBe(false);
    expect(await offered('DANA', newId())).toBe(false);
    const refund = await house.work.read<{ id: string }>(`SELECT id FROM topics.topic WHERE code = 'refund'`);
    const freeze = { id: newId(), topicId: refund[0]?.id ?? '', channelIds: null, belowRank: 3 };
    await house.work.run(() => house.get(Freezes).freeze(freeze));
    expect(await offered('DANA', low)).toBe(false);
    await house.work.run(() => house.get(Freezes).thaw(freeze.id));
    const full = await house.as('C98');
    await full.put('my/claim-capacity', { most: 1 }).expect(204);
    expect(await offered('C98', low)).toBe(true);
    await full.post(`interactions/${await one()}/claim`).expect(201);
    expect(await offered('C98', low)).toBe(false);
    await lead.post(`people/${id('C99')}/suspensions`, { reason: 'r' }).expect(201);
    expect(await offered('C99', low)).toBe(false);
    expect(await offered('DANA', low)).toBe(true);
    await noam.delete(`interactions/${held}/claim`).expect(204);
  });

  it('runs out after thirty silent minutes, and is renewed by its holder', async () => {
    const interaction = await one();
    const claimed = await dana.post(`interactions/${interaction}/claim`).expect(201);
    expect(new Date(claimed.body.until).getTime() - new Date(claimed.body.from).getTime()).toBe(30 * MINUTES);
    house.clock.advance(20 * MINUTES);
    const renewed = await dana.post(`interactions/${interaction}/claim`).expect(201);
    expect(renewed.body.id).toBe(claimed.body.id);
    house.clock.advance(20 * MINUTES);
    await house.tick('feed.release');
    await noam.post(`interactions/${interaction}/claim`).expect(409);
    house.clock.advance(11 * MINUTES);
    await house.tick('feed.release');
    expect(await waiting(noam)).toContain(interaction);
    await noam.post(`interactions/${interaction}/claim`).expect(201);
    await dana.post(`interactions/${interaction}/outcome`, { outcome: 'spam' }).expect(409);
  });

  it('that has run out is anybody’s even before it is swept', async () => {
    const interaction = await one();
    await dana.post(`interactions/${interaction}/claim`).expect(201);
    house.clock.advance(31 * MINUTES);
    await noam.post(`interactions/${interaction}/claim`).expect(201);
    await house.tick('feed.release');
    await dana.post(`interactions/${interaction}/claim`).expect(409);
    const detail = await noam.get(`interactions/${interaction}`).expect(200);
    expect(detail.body).toMatchObject({ claim: { mine: true }, can: ['draft', 'release', 'outcome', 'hand-over'] });
  });

  it('is given back with a reason, taken by a lead, or lost by leaving', async () => {
    const [given, taken, left] = [await one(), await one(), await one()];
    await dana.post(`interactions/${given}/claim`).expect(201);
    await noam.delete(`interactions/${given}/claim`).expect(409);
    await dana.delete(`interactions/${given}/claim?reason=${encodeURIComponent('לא שלי 😀')}`).expect(204);
    expect(await waiting(noam)).toContain(given);
    await dana.post(`interactions/${taken}/claim`).expect(201);
    await lead.delete(`interactions/${taken}/claim`).expect(204);
    const leaver = await house.as('LEAVER');
    await leaver.post(`interactions/${left}/claim`).expect(201);
    await addPeople(house, [{ externalId: 'LEAVER', leftOn: '2020-01-01' }]);
    await house.settle();
    expect(await waiting(noam)).toEqual(expect.arrayContaining([taken, left]));
    const rows = await house.work.read(
      'SELECT ending, note FROM feed.claim WHERE interaction_id = ANY($1::uuid[]) ORDER BY ending',
      [[given, taken, left]],
    );
    expect(rows).toEqual([
      { ending: 'left', note: null },
      { ending: 'released', note: 'לא שלי 😀' },
      { ending: 'released', note: null },
    ]);
  });

  it('ends with an outcome, after which nobody claims it', async () => {
    const interaction = await one();
    await dana.post(`interactions/${interaction}/claim`).expect(201);
    await dana.post(`interactions/${interaction}/outcome`, { outcome: 'ignored' }).expect(422);
    await noam.post(`interactions/${interaction}/outcome`, { outcome: 'spam' }).expect(409);
    await dana
      .post(`interactions/${interaction}/outcome`, { outcome: 'moved-to-private', note: 'by phone' })
      .expect(204);
    expect((await noam.post(`interactions/${interaction}/claim`).expect(409)).body.code).toBe(
      'interaction-not-waiting',
    );
    expect((await dana.get(`interactions/${interaction}`).expect(200)).body).toMatchObject({
      status: 'closed',
      outcome: 'moved-to-private',
      claim: null,
      can: [],
    });
  });

  it('stands still while somebody else decides on the holder’s words', async () => {
    const interaction = await one();
    await dana.post(`interactions/${interaction}/claim`).expect(201);
    const claims = house.get(Claims);
    await expect(claims.park(id('NOAM'), interaction)).rejects.toMatchObject({ code: 'claim-not-held' });
    await claims.park(id('DANA'), interaction);
    house.clock.advance(600 * MINUTES);
    await house.tick('feed.release');
    await noam.post(`interactions/${interaction}/claim`).expect(409);
    await claims.demandHeld(id('DANA'), interaction);
    await claims.resume(id('DANA'), interaction);
    house.clock.advance(31 * MINUTES);
    await expect(claims.demandHeld(id('DANA'), interaction)).rejects.toMatchObject({ code: 'claim-not-held' });
  });

  it('ends when our answer is published, once, and the answer stands in the thread with its writer', async () => {
    const interaction = await one();
    await dana.post(`interactions/${interaction}/claim`).expect(201);
    const answer = { draftId: newId(), text: 'בטח, הנה ההחזר', personId: id('DANA'), link: 'https://x.example/1' };
    await Promise.all(Array.from({ length: 20 }, () => house.get(Feed).answer(interaction, answer)));
    const { body } = await noam.get(`interactions/${interaction}`).expect(200);
    expect(body).toMatchObject({ status: 'answered', claim: null, author: 'moshe' });
    expect(body.thread).toHaveLength(2);
    expect(body.thread[1]).toMatchObject({
      ours: true,
      parentId: interaction,
      text: answer.text,
      link: answer.link,
      answeredBy: { personId: id('DANA'), givenName: 'DANA' },
    });
    expect(await waiting(noam)).not.toContain(interaction);
  });
});

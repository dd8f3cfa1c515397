import { createHash } from 'node:crypto';
import { canonicalize } from 'json-canonicalize';
import { Sealer } from '../../src/platform/trail/sealer';
import { TrailVerifier } from '../../src/platform/trail/verify';
import { recognise } from '../support/desk';
import { addChannels, addTopic, arrive } from '../support/feed';
import { type House, openHouse, type Visitor } from '../support/house';
import { addPeople } from '../support/people';
import { addAudience, addRules, addTrack, inDays, submitQuiz, type TestTrack } from '../support/training';

const WORDS = 'אני נועה מהחברה. הנתב החדש בדרך אליך.';
const LINK = { link: 'https://x.com/obi/status/77' };

/** One story in steps: each stands on the one before. */
describe('From a white belt to a published reply', () => {
  let house: House;
  let ids: Record<string, string>;
  let track: TestTrack;
  let rules: { documentId: string; editionId: string };
  let interactionId: string;
  let draftId: string;
  let [hr, lead, noa, dan, rival]: Visitor[] = [];
  const as = (visitor: Visitor | undefined): Visitor => {
    if (visitor === undefined) throw new Error('Nobody has come yet.');
    return visitor;
  };

  beforeAll(async () => {
    house = await openHouse();
    ids = await addPeople(house, [
      { externalId: 'hr', roles: ['hr'] },
      { externalId: 'admin', roles: ['admin'] },
      { externalId: 'lead', roles: ['lead'] },
      { externalId: 'noa', department: 'Service', names: { he: 'נועה לוי' } },
      { externalId: 'dan', department: 'Sales' },
      { externalId: 'rival', department: 'Sales' },
    ]);
    [hr, lead, noa, dan, rival] = [
      await house.as('hr'),
      await house.as('lead'),
      await house.as('noa'),
      await house.as('dan'),
      await house.as('rival'),
    ];
    rules = await addRules(lead);
    track = await addTrack(house, {
      code: 'white-track',
      belt: 'white',
      kinds: ['lesson', 'quiz', 'acknowledgement'],
      document: 'general',
      minimumMinutes: 1,
      seconds: 240,
    });
    await recognise(house, ids['lead'] ?? '', 'green');
    await lead.post(`rules-editions/${rules.editionId}/acknowledgement`, { language: 'en' });
  });
  afterAll(() => house.close());

  const reasons = async (visitor: Visitor): Promise<string[]> => {
    await house.settle();
    return ((await visitor.get('my/nudges').expect(200)).body.items as { reason: string }[]).map((n) => n.reason);
  };

  it('HR assigns the white belt to customer service, and Noa is told, with why and until when', async () => {
    const audienceId = await addAudience(house, { attribute: 'department', is: ['Service'] });
    const body = { belt: 'white', audienceId, dueOn: inDays(house, 30), joinerDays: 14, reason: 'Everybody learns.' };
    const assigned = await as(hr).post('assignments', body).expect(201);
    expect(assigned.body).toMatchObject({ reached: 1, enrolled: 1 });
    expect(await reasons(as(noa))).toContain('training.assigned');
    const mine = (await as(noa).get('my/training').expect(200)).body;
    expect(mine.enrolments).toMatchObject([{ state: 'assigned', dueOn: inDays(house, 30) }]);
    expect((await as(dan).get('my/training').expect(200)).body.enrolments).toEqual([]);
  });

  it('a customer writes; a lead has set up the channel, the topic and the publisher', async () => {
    const channels = await addChannels(as(lead), ['x-service']);
    await as(lead).put(`channels/${channels['x-service']}/publishers/${ids['dan']}`).expect(204);
    await addTopic(as(lead), {
      code: 'router',
      keyword: 'נתב',
      channelId: channels['x-service'],
      people: [ids['noa'], ids['rival']],
    });
    const said = { channel: 'x-service', externalId: '900', text: 'הנתב שלי מת @obi', author: 'moshe' };
    interactionId = (await arrive(house, as(lead), [said]))['900'] ?? '';
  });

  it('Noa may not answer yet, and is told what is missing and where to get it', async () => {
    const refused = await as(noa).post(`interactions/${interactionId}/claim`).expect(403);
    expect(refused.body).toMatchObject({ code: 'permit-missing' });
    expect((refused.body.missing as { kind: string }[]).map(({ kind }) => kind).sort()).toEqual([
      'acknowledgement',
      'belt',
    ]);
  });

  it('she studies, passes the quiz and acknowledges the Rules: the last act brings the belt', async () => {
    const [lesson = '', quiz = ''] = track.modules;
    const study = (await as(noa).post('my/studies', { moduleId: lesson }).expect(201)).body as { id: string };
    for (let beat = 0; beat < 5; beat += 1) {
      house.clock.advance(15_000);
      await as(noa).post(`my/studies/${study.id}/beats`).expect(200);
    }
    await as(noa).post(`my/modules/${lesson}/completion`).expect(200);
    await submitQuiz(house, as(noa), quiz, true);
    expect((await as(noa).get('my/training').expect(200)).body.awards ?? []).toEqual([]);
    await as(noa).post(`rules-editions/${rules.editionId}/acknowledgement`, { language: 'he' });
    const permits = (await as(noa).get('my/permits').expect(200)).body;
    expect(JSON.stringify(permits)).toContain('white');
  });

  it('she claims the interaction, and nobody else can', async () => {
    await as(noa).post(`interactions/${interactionId}/claim`).expect(201);
    await as(rival).post(`interactions/${interactionId}/claim`).expect(403);
    const seen = (await as(noa).get(`interactions/${interactionId}`).expect(200)).body;
    expect(seen).toMatchObject({ text: 'הנתב שלי מת @obi', author: 'moshe', can: expect.arrayContaining(['draft']) });
  });

  it('she drafts and submits; the lead, who was told, approves', async () => {
    const body = { kind: 'reply', relationship: 'employee', language: 'he', interactionId, text: WORDS };
    draftId = (await as(noa).post('drafts', body).expect(201)).body.id as string;
    await as(dan).get(`drafts/${draftId}`).expect(404);
    await as(noa).post(`drafts/${draftId}/submission`).expect(200);
    expect(await reasons(as(lead))).toContain('drafts.review-waiting');
    const queue = (await as(lead).get('reviews').expect(200)).body.items;
    expect(queue).toMatchObject([{ draftId, text: WORDS, author: { names: { he: 'נועה לוי' } } }]);
    await as(noa).post(`drafts/${draftId}/approval`, { revision: 1 }).expect(403);
    await as(lead).post(`drafts/${draftId}/approval`, { revision: 1 }).expect(200);
  });

  it('Dan, the publisher, takes the words, publishes them and gives the link; Noa keeps the credit', async () => {
    expect(await reasons(as(dan))).toContain('drafts.ready');
    const ready = (await as(dan).get('ready-to-publish').expect(200)).body.items;
    expect(ready).toMatchObject([{ draftId, text: WORDS }]);
    const taken = (await as(dan).post(`drafts/${draftId}/taking`).expect(200)).body;
    expect(taken.interaction.text).toBe('הנתב שלי מת @…');
    await as(dan).post(`drafts/${draftId}/publication`, LINK).expect(201);
    const thread = (await as(noa).get(`interactions/${interactionId}`).expect(200)).body;
    expect(thread).toMatchObject({ status: 'answered' });
    expect((thread.thread as { ours: boolean }[]).filter(({ ours }) => ours)).toMatchObject([
      { text: WORDS, ...LINK, answeredBy: { personId: ids['noa'] } },
    ]);
    expect((await as(noa).get(`drafts/${draftId}`).expect(200)).body).toMatchObject({
      state: 'published',
      publication: LINK,
    });
  });

  it('and the evidence holds: what was true then, under a hash that the sealed trail holds too', async () => {
    const [pack] = await house.work.read<{ contents: object; hash: Buffer }>(
      `SELECT k.contents, k.hash FROM publishing.pack k JOIN publishing.publication p ON p.id = k.publication_id
       WHERE p.draft_id = $1`,
      [draftId],
    );
    expect(pack?.contents).toMatchObject({
      belts: [{ belt: 'white' }],
      acknowledgements: [{ document: 'general', edition: rules.editionId, inForce: rules.editionId }],
      reviews: [{ decision: 'approve', reviewer: ids['lead'] }],
      publication: { publisher: ids['dan'], link: { hash: expect.stringMatching(/^[0-9a-f]{64}$/) } },
      interaction: { id: interactionId, risk: 'low' },
    });
    const hash = createHash('sha256').update(canonicalize(pack?.contents)).digest();
    expect(pack?.hash.equals(hash)).toBe(true);
    await house.get(Sealer).sealCommitted();
    const found = await house.get(TrailVerifier).verify();
    expect(found).toMatchObject({ faults: [], waiting: 0 });
    const told = await house.work.read<{ act: string }>(
      `SELECT e.act FROM trail.entry e JOIN trail.value v ON v.entry_id = e.id
       WHERE e.subject_id = $1 AND v.value->'after'->>'pack' = $2`,
      [draftId, hash.toString('hex')],
    );
    expect(told).toEqual([{ act: 'draft.published' }]);
  });
});

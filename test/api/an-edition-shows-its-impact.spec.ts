import { type House, openHouse, type Visitor } from '../support/house';
import { restateTable } from '../support/ladder';
import { addPeople } from '../support/people';
import { publishEdition } from '../support/rules';
import { addRules, inDays, recognise } from '../support/training';

const DAY = 86_400_000;

describe('Before an edition is published, its impact is known', () => {
  let house: House;
  let ids: Record<string, string>;
  let lead: Visitor;
  let documentId: string;
  const crowd = Array.from({ length: 12 }, (_, at) => `p${String(at).padStart(2, '0')}`);

  beforeAll(async () => {
    house = await openHouse();
    ids = await addPeople(house, [
      { externalId: 'lead', roles: ['lead'] },
      { externalId: 'hr', roles: ['hr'] },
      { externalId: 'admin', roles: ['admin'] },
      { externalId: '=cmd', givenName: '=1+1', department: 'Service' },
      ...crowd.map((externalId) => ({ externalId, department: 'Service' })),
    ]);
    lead = await house.as('lead');
    const rule = { attribute: 'department', is: ['Service'] };
    const audience = await (await house.as('hr')).post('audiences', { names: { en: 'Service' }, rule }).expect(201);
    let editionId: string;
    ({ documentId, editionId } = await addRules(lead));
    const { version } = (await lead.get(`rules-documents/${documentId}`).expect(200)).body;
    await lead
      .put(`rules-documents/${documentId}`, {
        names: { en: 'Rules' },
        audienceId: audience.body.id,
        graceDays: 14,
        joinerDays: 30,
      })
      .set('if-match', `"${version}"`)
      .expect(200);
    for (const person of crowd.slice(0, 6)) {
      const belt = person === 'p00' ? 'green' : 'white';
      if (person !== 'p05')
        await recognise(house, [ids['hr'] ?? '', ids['admin'] ?? ''], ids[person] ?? '', belt, inDays(house, 200));
      await (
        await house.as(person)
      )
        .post(`rules-editions/${editionId}/acknowledgement`, { language: 'en' })
        .expect(201);
    }
  });
  afterAll(async () => {
    await house.close();
  });

  const draft = async (en: string, changes: object = {}): Promise<string> =>
    (
      await lead
        .post(`rules-documents/${documentId}/editions`, {
          texts: { en: `## 1. Be honest\n\n${en}`, he: '## 1. יושר\n\nמזדהים.' },
          changes,
        })
        .expect(201)
    ).body.id;

  it('who must acknowledge again, who loses which permits on which day, and which clauses need a lesson', async () => {
    const id = await draft('Say plainly who you are.');
    const effectiveAt = new Date(house.clock.now().getTime() + 2 * DAY).toISOString();
    const { body } = await lead.get(`rules-editions/${id}/impact?effectiveAt=${effectiveAt}`).expect(200);
    expect(body).toMatchObject({
      material: true,
      again: 6,
      first: 7,
      losing: 5,
      effectiveAt,
      lapsesAt: new Date(Date.parse(effectiveAt) + 14 * DAY).toISOString(),
      clauses: [{ number: '1', change: 'material', lessons: [] }],
    });
    const losses = Object.fromEntries(
      body.losses.map((loss: { capability: string; people: number }) => [loss.capability, loss.people]),
    );
    expect(losses).toEqual({ 'read-feed': 5, reply: 5, post: 5, share: 5, review: 1, 'use-handle': 1 });
    await (await house.as('hr')).get(`rules-editions/${id}/impact`).expect(403);
  });

  it('and which lessons teach them: of tracks that ask for this document, for another has clauses of its own', async () => {
    const both = (en: string) => ({ en, he: en });
    const lesson = { code: 'l', kind: 'lesson', names: both('Honesty'), body: both('Be honest.'), clauses: ['1'] };
    const asking = { code: 'a', kind: 'acknowledgement', names: both('Read'), document: 'general', seconds: 60 };
    const track = {
      ...{ code: 'honest', belt: 'white', names: both('Honest'), minimumMinutes: 0, passMark: 80, validityDays: null },
      modules: [lesson, asking],
    };
    const hr = await house.as('hr');
    const { editionId } = (await hr.post('tracks', track).expect(201)).body;
    await hr.post(`track-editions/${editionId}/publication`).expect(201);
    const own = (await lead.get(`rules-editions/${await draft('Say so.')}/impact`).expect(200)).body;
    expect(own.clauses).toMatchObject([{ number: '1', lessons: [{ track: 'honest', names: { en: 'Honesty' } }] }]);
    const body = { code: 'live', names: { en: 'Live' }, originalLanguage: 'en' };
    const { id } = (await lead.post('rules-documents', body).expect(201)).body;
    const texts = { en: '## 1. Ask\n\nBefore you film.' };
    const other = (await lead.post(`rules-documents/${id}/editions`, { texts }).expect(201)).body;
    expect((await lead.get(`rules-editions/${other.id}/impact`).expect(200)).body.clauses).toMatchObject([
      { number: '1', lessons: [] },
    ]);
  });

  it('person by person, in pages and as a file', async () => {
    const id = await draft('Say plainly who you are!');
    const found: { externalId: string; ground: string; loses: string[]; lapsesAt: string | null }[] = [];
    let after = '';
    do {
      const { body } = await lead
        .get(`rules-editions/${id}/impact/people?limit=5${after === '' ? '' : `&after=${after}`}`)
        .expect(200);
      found.push(...body.items);
      after = body.next ?? '';
    } while (after !== '');
    expect(found.map(({ externalId }) => externalId)).toEqual(['=cmd', ...crowd]);
    expect(found[1]).toMatchObject({
      externalId: 'p00',
      ground: 'again',
      loses: ['read-feed', 'reply', 'post', 'share', 'review', 'use-handle'],
    });
    expect(found[6]).toMatchObject({ externalId: 'p05', ground: 'again', loses: [], lapsesAt: null });
    expect(found[7]).toMatchObject({ externalId: 'p06', ground: 'first', loses: [] });
    const csv = (await lead.get(`rules-editions/${id}/impact.csv`).expect(200)).text.split('\n');
    expect(csv).toHaveLength(15);
    expect(csv[1]).toMatch(/^'=cmd,'=1\+1,/);
  });

  it('as it then comes about, and none at all for an editorial one', async () => {
    const editorial = await draft('Say who you are!', { 1: 'editorial' });
    expect((await lead.get(`rules-editions/${editorial}/impact`).expect(200)).body).toMatchObject({
      material: false,
      again: 0,
      first: 0,
      losing: 0,
    });
    const id = await draft('Say at once who you are.');
    const before = (await lead.get(`rules-editions/${id}/impact`).expect(200)).body;
    await publishEdition(lead, id);
    await lead.get(`rules-editions/${id}/impact`).expect(404);
    const reach = async (person: string): Promise<number> =>
      (
        await house.work.read('SELECT * FROM permits.reach_at($1, $2, $3) WHERE channel_id IS NULL', [
          ids[person],
          'reply',
          house.clock.now(),
        ])
      ).length;
    const reaching = async (): Promise<number> =>
      (await Promise.all(crowd.map(reach))).reduce((sum, one) => sum + one, 0);
    expect(await reaching()).toBe(before.losing);
    house.clock.advance(Date.parse(before.lapsesAt) - house.clock.now().getTime() + 5 * 60_000);
    expect(await reaching()).toBe(0);
  });

  it('also of the first edition of a document that the table names already', async () => {
    const { id: other } = (
      await lead
        .post('rules-documents', { code: 'health', names: { en: 'Health' }, originalLanguage: 'en' })
        .expect(201)
    ).body;
    const entries = [{ capability: 'post', channelId: null, risk: 'high', belt: 'white', documents: ['health'] }];
    await restateTable(lead, entries);
    const { id } = (
      await lead.post(`rules-documents/${other}/editions`, { texts: { en: 'Nothing about patients.' } }).expect(201)
    ).body;
    expect((await lead.get(`rules-editions/${id}/impact`).expect(200)).body).toMatchObject({
      again: 0,
      first: 5,
      losing: 5,
      losses: [{ capability: 'post', people: 5 }],
    });
  });
});

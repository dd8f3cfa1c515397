import { Client } from 'pg';
import { TrailVerifier } from '../../src/platform/trail/verify';
import { type Desk, openDesk } from '../support/desk';
import { arrive } from '../support/feed';

const LINK = { link: 'https://x.com/obi/status/9' };

interface Found {
  readonly name: string;
  readonly title: string;
  readonly count: number;
  readonly rows: readonly { excerpt: string | null }[];
}

describe('A customer’s request', () => {
  let desk: Desk;
  let admin: Awaited<ReturnType<Desk['house']['as']>>;
  let interactions: Record<string, string>;
  let answered: string;

  const said = (externalId: string, author: string, text: string) => ({
    channel: 'x-service',
    externalId,
    author,
    text,
  });
  const make = async (handle: string, kind = 'erasure'): Promise<string> =>
    (await desk.lead.post('privacy-requests', { kind, handle, reference: 'case 17' }).expect(201)).body.id;
  const preview = async (id: string): Promise<Record<string, Found>> => {
    const { found } = (await desk.lead.get(`privacy-requests/${id}/preview`).expect(200)).body as { found: Found[] };
    return Object.fromEntries(found.map((each) => [each.name, each]));
  };
  const count = (found: Record<string, Found>): Record<string, number> =>
    Object.fromEntries(Object.values(found).map(({ name, count: n }) => [name, n]));
  const everything = async (): Promise<string> => {
    const parts = await Promise.all(
      [
        'SELECT text, link FROM feed.interaction',
        'SELECT text FROM feed.version',
        'SELECT handle FROM feed.author',
        'SELECT text FROM drafts.revision',
        'SELECT text FROM drafts.draft',
        'SELECT note FROM drafts.review',
        'SELECT value FROM publishing.pack_value',
        'SELECT contents FROM publishing.pack',
        'SELECT value FROM trail.value',
        'SELECT handle FROM privacy.request',
      ].map((sql) => desk.house.work.read(sql)),
    );
    return JSON.stringify(parts);
  };

  beforeAll(async () => {
    desk = await openDesk();
    const { house, lead, author, publisher, ids, business } = desk;
    admin = await house.as('admin');
    const keyword = { channelId: business, keyword: 'router', match: 'word' };
    const topic = { code: 'router', names: { en: 'Router' }, risk: 'low', offered: true, keywords: [keyword] };
    const { id } = (await lead.post('topics', topic).expect(201)).body as { id: string };
    await lead.put(`topics/${id}/people/${ids['author']}`).expect(204);
    interactions = await arrive(house, lead, [
      said('1', 'Dana.K', 'My router is broken, call 050-1234567'),
      said('2', '@dana.k', 'again the router'),
      said('3', 'yossi', 'I agree with @dana.k and not with @dana.kaplan about the router'),
      said('4', 'dana.kaplan', 'another dana about another router'),
    ]);
    await arrive(house, lead, [said('1', 'Dana.K', 'My router is broken, call 052-7654321')]);
    const at = interactions['1'] ?? '';
    await author.post(`interactions/${at}/claim`).expect(201);
    const words = { kind: 'reply', relationship: 'employee', language: 'en', interactionId: at };
    answered = (await author.post('drafts', { ...words, text: 'Hello @Dana.K, we are on it' }).expect(201)).body.id;
    await author.post(`drafts/${answered}/submission`).expect(200);
    await lead.post(`drafts/${answered}/approval`, { revision: 1, note: 'kind to @dana.k' }).expect(200);
    await publisher.post(`drafts/${answered}/taking`).expect(200);
    await publisher.post(`drafts/${answered}/publication`, LINK).expect(201);
    await desk.post(author, 'unsubmitted: remember @DANA.K!');
    await house.settle();
    await house.tick('trail.seal');
    await house.tick('twins.trace');
  });
  afterAll(async () => {
    await desk.house.close();
  });

  it('is found by handle in whatever form it was written, and in nobody else’s', async () => {
    const id = await make(' @DANA.k ', 'access');
    const found = await preview(id);
    expect(count(found)).toEqual({
      'feed.interactions': 2,
      'feed.mentions': 2,
      'feed.names': 2,
      'drafts.revisions': 1,
      'drafts.working-copies': 2,
      'drafts.later-notes': 0,
      'drafts.notes': 1,
      'publishing.packs': 4,
      'aftermath.recorded': 0,
      'suggestions.answers': 0,
      'suggestions.bases': 0,
      'suggestions.remarks': 0,
      'twins.traces': 1,
    });
    expect(found['feed.interactions']?.rows.map(({ excerpt }) => excerpt).join()).toContain('052-7654321');
    for (const row of found['drafts.working-copies']?.rows ?? []) expect(row.excerpt).toBeNull();
    const file = await desk.lead.get(`privacy-requests/${id}/json`).expect(200);
    expect(file.headers['content-disposition']).toContain('customer-data.json');
    expect(JSON.stringify(file.body)).toContain('again the router');
    expect(JSON.stringify(file.body)).not.toContain('unsubmitted');
    expect((await desk.lead.post(`privacy-requests/${id}/erasure`).expect(422)).body.errors[0].code).toBe(
      'nothing-changes',
    );
    expect((await desk.lead.post(`privacy-requests/${id}/conclusion`).expect(200)).body).toMatchObject({
      state: 'done',
      handle: null,
    });
    expect((await desk.lead.get(`privacy-requests/${id}/preview`).expect(409)).body.code).toBe('request-done');
  });

  it('waits while a legal hold keeps the data, which two persons end', async () => {
    const id = await make('dana.k');
    const auditorHold = { handle: '@Dana.K', reason: 'court case 3' };
    const hold = (await desk.lead.post('legal-holds', auditorHold).expect(201)).body.id as string;
    expect((await desk.lead.get(`privacy-requests/${id}/preview`).expect(200)).body.held).toBe(true);
    expect((await admin.post(`privacy-requests/${id}/erasure`).expect(409)).body.code).toBe('under-legal-hold');
    await desk.lead.post(`legal-holds/${hold}/release`, { reason: 'over' }).expect(403);
    const own = (await admin.post('legal-holds', { personId: desk.ids['author'], reason: 'x' }).expect(201)).body
      .id as string;
    expect((await admin.post(`legal-holds/${own}/release`, { reason: 'over' }).expect(403)).body.code).toBe(
      'hold-own-release',
    );
    await admin.post(`legal-holds/${hold}/release`, { reason: 'over' }).expect(204);
    await admin.post(`legal-holds/${hold}/release`, { reason: 'over' }).expect(409);
    await admin.post(`privacy-requests/${id}/withdrawal`).expect(200);
    const acts = await desk.house.work.read<{ act: string }>(
      `SELECT act FROM trail.entry WHERE subject_kind = 'hold' ORDER BY at, id`,
    );
    expect(acts.map(({ act }) => act)).toEqual(['hold.placed', 'hold.placed', 'hold.released']);
  });

  it('is carried out once, by another person, under a certificate, and everything still proves', async () => {
    const { house, lead } = desk;
    const id = await make('dana.k');
    expect((await lead.post(`privacy-requests/${id}/erasure`).expect(403)).body.code).toBe('request-own-erasure');
    const replies = await Promise.all([1, 2, 3, 4].map(() => admin.post(`privacy-requests/${id}/erasure`)));
    expect(replies.map(({ status }) => status).sort()).toEqual([200, 409, 409, 409]);
    const { body } = replies.find(({ status }) => status === 200) ?? { body: {} };
    expect(body).toMatchObject({
      state: 'done',
      handle: null,
      certificate: expect.any(Number),
      counts: { 'feed.interactions': 2 },
    });
    const left = await everything();
    expect(left).not.toMatch(/@dana\.k(?!aplan)/i);
    expect(left).not.toMatch(/050-1234567|052-7654321|again the router/);
    expect(left).toContain('@dana.kaplan');
    expect(left).toContain('Hello @…, we are on it');

    await house.tick('trail.seal');
    const found = await house.get(TrailVerifier).verify();
    expect(found.faults).toEqual([]);
    expect(found.proofs['packs']).toBe(1);
    expect(found.erased).toBe(4);
    const detail = (await lead.get(`interactions/${interactions['1']}`).expect(200)).body;
    expect(detail.text).toBe(`Erased by certificate ${body.certificate} · נמחק לפי תעודה ${body.certificate}`);
    const traces = await house.work.read('SELECT FROM twins.trace WHERE interaction_id = $1', [interactions['2']]);
    expect(traces).toEqual([]);
    const waiting = `interactions/${interactions['2']}`;
    expect((await desk.author.post(`${waiting}/claim`).expect(409)).body.code).toBe('interaction-not-waiting');
    expect((await lead.get(waiting).expect(200)).body).toMatchObject({ status: 'closed', outcome: 'erased' });
    const feed = (await desk.author.get('feed').expect(200)).body.items as { id: string }[];
    expect(feed.map(({ id }) => id)).toEqual(expect.not.arrayContaining([interactions['2']]));
    expect((await admin.get(`certificates/${body.certificate}`).expect(200)).body).toMatchObject({
      kind: 'customer-erasure',
      reason: 'case 17',
      counts: { 'publishing.packs': 4 },
    });
    expect(count(await preview(await make('dana.k')))).toMatchObject({ 'feed.interactions': 0, 'publishing.packs': 0 });
  });

  it('does not come back when the network sends the same words again', async () => {
    const { house, lead } = desk;
    await arrive(house, lead, [said('1', 'Dana.K', 'My router is broken, call 052-7654321')]);
    expect(await everything()).not.toContain('052-7654321');
  });

  it('leaves packs that no owner of the tables changes unseen', async () => {
    const owner = new Client({ connectionString: desk.house.ownerUrl });
    await owner.connect();
    const found = async (statement: string): Promise<string> => {
      await owner.query(
        'CREATE TABLE kept_values AS TABLE publishing.pack_value; CREATE TABLE kept_packs AS TABLE publishing.pack',
      );
      await owner.query('ALTER TABLE publishing.pack_value DROP CONSTRAINT IF EXISTS pack_value_publication_id_fkey');
      try {
        await owner.query(statement);
        return (await desk.house.get(TrailVerifier).verify()).faults.join('\n');
      } finally {
        await owner.query(`DELETE FROM publishing.pack_value; DELETE FROM publishing.pack;
          INSERT INTO publishing.pack TABLE kept_packs; INSERT INTO publishing.pack_value TABLE kept_values;
          DROP TABLE kept_packs; DROP TABLE kept_values`);
      }
    };
    const open = `path = 'publication.link'`;
    try {
      expect(await found(`UPDATE publishing.pack SET contents = contents || '{"sealed":"2020-01-01"}'`)).toMatch(
        /pack .* was changed/,
      );
      expect(await found(`UPDATE publishing.pack_value SET value = '"other"' WHERE ${open}`)).toMatch(
        /publication.link of pack .* was changed/,
      );
      expect(await found(`DELETE FROM publishing.pack_value WHERE ${open}`)).toMatch(
        /publication.link of pack .* is missing/,
      );
      expect(
        await found(`UPDATE publishing.pack_value SET salt = NULL, value = NULL, certificate = 1 WHERE ${open}`),
      ).toMatch(/does not cover/);
      expect(await found('DELETE FROM publishing.pack_value; DELETE FROM publishing.pack')).toMatch(
        /1 packs are missing/,
      );
    } finally {
      await owner.end();
    }
  });

  it('is for those who answer for it, and refuses what it cannot read', async () => {
    const { author, lead } = desk;
    await author.get('privacy-requests').expect(403);
    await author.get('legal-holds').expect(403);
    const fault = async (body: object): Promise<unknown> =>
      (await lead.post('privacy-requests', body).expect(422)).body.errors[0].code;
    expect(await fault({ kind: 'sale', handle: 'a', reference: 'x' })).toBe('not-one-of');
    expect(await fault({ kind: 'access', handle: '@@', reference: 'x' })).toBe('required');
    expect(await fault({ kind: 'access', handle: '', reference: 'x' })).toBe('isText');
    const nowhere = '0190a3b0-0000-7000-8000-000000000000';
    expect(await fault({ kind: 'access', handle: 'a', reference: 'x', channelId: nowhere })).toBe('unknown-channel');
    await lead.get(`privacy-requests/${nowhere}`).expect(404);
    await lead.post(`privacy-requests/${nowhere}/erasure`).expect(404);
    expect((await lead.post('legal-holds', { reason: 'x' }).expect(422)).body.errors[0].code).toBe('one-of-two');
    await lead.post('legal-holds', { reason: 'x', personId: nowhere }).expect(404);
    const odd = await make('a.*(b[c');
    expect(count(await preview(odd))).toMatchObject({ 'feed.interactions': 0, 'feed.mentions': 0 });
    expect((await lead.get('privacy-requests?limit=2').expect(200)).body.items).toHaveLength(2);
  });
});

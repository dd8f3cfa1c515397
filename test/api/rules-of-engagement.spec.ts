import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { RulesReader } from '../../src/features/rules/public';
import { type House, openHouse, type Visitor } from '../support/house';
import { addPeople } from '../support/people';
import { approveEdition } from '../support/rules';

const content = (name: string): string => readFileSync(join(__dirname, '..', '..', 'content', 'rules', name), 'utf8');

const HOUR = 3_600_000;

describe('An edition of the Rules of Engagement', () => {
  let house: House;
  let lead: Visitor;
  let noa: Visitor;
  let people: Record<string, string>;
  let documentId: string;

  beforeAll(async () => {
    house = await openHouse();
    people = await addPeople(house, [
      { externalId: 'lead', roles: ['lead'] },
      { externalId: 'noa' },
      { externalId: 'dan' },
    ]);
    lead = await house.as('lead');
    noa = await house.as('noa');
    const names = { en: 'Rules of Engagement', he: 'כללי ההתנהלות ברשת' };
    documentId = (await lead.post('rules-documents', { code: 'general', names, originalLanguage: 'en' }).expect(201))
      .body.id;
  });
  afterAll(async () => {
    await house.close();
  });

  const draft = (texts: Record<string, string>, more: object = {}) =>
    lead.post(`rules-documents/${documentId}/editions`, { texts, ...more });
  const publish = async (id: string, status: number | null, effectiveAt?: Date) => {
    await approveEdition(lead, id).catch(() => undefined);
    const body = effectiveAt ? { effectiveAt: effectiveAt.toISOString() } : {};
    const reply = await lead.post(`rules-editions/${id}/publication`, body);
    if (status !== null) expect(reply.status).toBe(status);
    return reply;
  };
  const acknowledgedNow = async (externalId: string): Promise<boolean> => {
    const rows = await house.work.read(
      'SELECT 1 FROM rules.acknowledged_at($1) WHERE person_id = $2 AND document_id = $3',
      [house.clock.now(), people[externalId], documentId],
    );
    return rows.length === 1;
  };

  it('is made from Markdown in two languages and is a draft that only authors see', async () => {
    const { body } = await draft({ en: content('general.en.md'), he: content('general.he.md') }).expect(201);
    expect(body).toMatchObject({ number: 1, state: 'draft', material: true, languages: ['en', 'he'] });
    expect(body.clauses.map((clause: { number: string }) => clause.number)).toEqual(
      '1 2 3 4 5 6 7 8 9 10 11'.split(' '),
    );
    expect(body.clauses[3].title).toEqual({
      en: 'Keep business and private identity apart',
      he: 'להפריד בין זהות עסקית לזהות פרטית',
    });
    await noa.get(`rules-editions/${body.id}`).expect(404);
    expect((await noa.get(`rules-documents/${documentId}/editions`).expect(200)).body.items).toEqual([]);
    expect((await noa.get('rules-documents').expect(200)).body.items[0]).toMatchObject({
      inForce: null,
      acknowledged: false,
    });
    await noa.post(`rules-editions/${body.id}/acknowledgement`, { language: 'en' }).expect(404);
    await noa.post(`rules-editions/${body.id}/publication`, {}).expect(403);
  });

  it('names the clauses a translation lacks', async () => {
    const { body } = await draft({ en: '## 1. A\n\nx\n\n## 2. B\n\ny', he: '## 1. א\n\nש' }).expect(422);
    expect(body.code).toBe('clauses-differ');
    expect(body.errors).toEqual([
      { pointer: '/texts/he', code: 'clause-missing', detail: 'Clause 2 is missing in the language he.' },
    ]);
    const original = await draft({ he: '## 1. א' }).expect(422);
    expect(original.body.errors[0]).toMatchObject({ pointer: '/texts/en', code: 'original-language-missing' });
    const yaml = await draft({ en: '---\na: [\n---\n# x' }).expect(422);
    expect(yaml.body.errors[0]).toMatchObject({ code: 'front-matter-invalid' });
    await draft({ en: '---\na: "\\0"\n---\n# x' }).expect(422);
    await draft({ en: '---\na: "\\ud800"\n---\n# x' }).expect(422);
  });

  it('is published once by parallel requests and never changes afterwards', async () => {
    const [edition] = (await lead.get(`rules-documents/${documentId}/editions`).expect(200)).body.items;
    const replies = await Promise.all(Array.from({ length: 20 }, () => publish(edition.id, null)));
    expect(replies.map((reply) => reply.status).sort()).toEqual([201, ...Array.from({ length: 19 }, () => 409)]);
    const view = (await noa.get(`rules-editions/${edition.id}`).expect(200)).body;
    expect(view).toMatchObject({ state: 'published', inForce: true, can: ['acknowledge'] });
    await lead.put(`rules-editions/${edition.id}/changes`, { changes: {} }).expect(409);
    await lead.delete(`rules-editions/${edition.id}`).expect(409);
    expect((await noa.get(`rules-editions/${edition.id}`)).body).toEqual(view);
  });

  it('is acknowledged once, whatever is repeated, and proves it', async () => {
    const { inForce } = (await noa.get('rules-documents').expect(200)).body.items[0];
    await noa.post(`rules-editions/${inForce.id}/acknowledgement`, { language: 'ar' }).expect(422);
    const replies = await Promise.all(
      Array.from({ length: 20 }, () => noa.post(`rules-editions/${inForce.id}/acknowledgement`, { language: 'he' })),
    );
    expect(new Set(replies.map((reply) => reply.status))).toEqual(new Set([201]));
    expect(new Set(replies.map((reply) => reply.text)).size).toBe(1);
    expect(replies[0]?.body).toMatchObject({
      number: 1,
      language: 'he',
      digest: inForce.digest,
      sentence: expect.stringContaining('קראתי והבנתי את מהדורה 1'),
    });
    const rows = await house.work.read(
      `SELECT (SELECT count(*)::int FROM rules.acknowledgement) AS kept,
              (SELECT count(*)::int FROM platform.outbox WHERE name = 'rules.acknowledged') AS told,
              (SELECT count(*)::int FROM trail.entry WHERE act = 'rules-edition.acknowledged') AS proved,
              (SELECT count(*)::int FROM rules.acknowledgement WHERE login_id IS NOT NULL) AS logins`,
    );
    expect(rows).toEqual([{ kept: 1, told: 1, proved: 1, logins: 1 }]);
    const mine = (await noa.get('rules-documents').expect(200)).body.items[0];
    expect(mine).toMatchObject({ acknowledged: true, acknowledgement: { number: 1, language: 'he' } });
  });

  it('asks again only when it is material, from the instant it comes into force', async () => {
    const en = content('general.en.md');
    const he = content('general.he.md');
    expect(await acknowledgedNow('noa')).toBe(true);

    const editorial = {
      en: en.replace('use common sense', 'use common  sense').replace('is fine', 'is quite fine'),
      he,
    };
    const second = (await draft(editorial, { changes: { 3: 'editorial' } }).expect(201)).body;
    expect(second).toMatchObject({ number: 2, material: false });
    expect(second.clauses.filter((clause: { change: string }) => clause.change !== 'unchanged')).toMatchObject([
      { number: '3', change: 'editorial' },
    ]);
    await publish(second.id, 201);
    expect(await acknowledgedNow('noa')).toBe(true);
    const mine = (await noa.get('rules-documents').expect(200)).body.items[0];
    expect(mine).toMatchObject({ acknowledged: true, acknowledgement: { number: 1 }, inForce: { number: 2 } });

    const third = (
      await draft({ en: en.replace('say that you work here', 'say plainly that you work here'), he }).expect(201)
    ).body;
    expect(third).toMatchObject({ number: 3, material: true });
    const soon = new Date(house.clock.now().getTime() + HOUR);
    await publish(third.id, 201, soon);
    expect(await acknowledgedNow('noa')).toBe(true);
    const early = await noa.post(`rules-editions/${third.id}/acknowledgement`, { language: 'en' }).expect(409);
    expect(early.body.code).toBe('edition-not-in-force');
    expect((await noa.get('rules-documents')).body.items[0].upcoming).toMatchObject({ number: 3 });
    house.clock.advance(HOUR + 1000);
    expect(await acknowledgedNow('noa')).toBe(false);

    const fourth = (
      await draft(
        { en: en.replace('say that you work here', 'say plainly that you work here!'), he },
        {
          changes: { 1: 'editorial', 3: 'editorial' },
        },
      ).expect(422)
    ).body;
    expect(fourth.errors).toMatchObject([{ pointer: '/changes/3', code: 'clause-not-changed' }]);
    const dan = await house.as('dan');
    await dan.post(`rules-editions/${third.id}/acknowledgement`, { language: 'en' }).expect(201);
    const fifth = (
      await draft({ en: en.replace('say that you work here', 'say plainly that you work here!'), he }).expect(201)
    ).body;
    const marked = await lead
      .put(`rules-editions/${fifth.id}/changes`, { changes: { 1: 'editorial' } })
      .set('if-match', `"${fifth.version}"`)
      .expect(200);
    expect(marked.body).toMatchObject({ material: false });
    await lead
      .put(`rules-editions/${fifth.id}/changes`, { changes: {} })
      .set('if-match', `"${fifth.version}"`)
      .expect(409);
    await publish(fifth.id, 201);
    expect(await acknowledgedNow('dan')).toBe(true);
    expect(await acknowledgedNow('noa')).toBe(false);
    await noa.post(`rules-editions/${fifth.id}/acknowledgement`, { language: 'he' }).expect(201);
    expect(await acknowledgedNow('noa')).toBe(true);
    const before = new Date(house.clock.now().getTime() - 2 * HOUR);
    const [past] = await house.work.read('SELECT number FROM rules.in_force_at($1)', [before]);
    expect(past).toBeUndefined();
  });

  it('reminds whoever acknowledged before, and nobody else, until they acknowledge again', async () => {
    const dan = await house.as('dan');
    const waiting = async (visitor: Visitor): Promise<unknown[]> => {
      await house.settle();
      const { items } = (await visitor.get('my/nudges').expect(200)).body;
      return items.filter(
        (nudge: { reason: string; state: string }) => nudge.reason === 'rules.changed' && nudge.state === 'new',
      );
    };
    const editions = (await lead.get(`rules-documents/${documentId}/editions`).expect(200)).body.items;
    expect(await waiting(noa)).toEqual([]);
    const next = (await draft({ en: content('general.en.md'), he: content('general.he.md') }).expect(201)).body;
    expect(next).toMatchObject({ number: editions[0].number + 1, material: true });
    await publish(next.id, 201);
    expect(await waiting(noa)).toMatchObject([{ path: `/rules/${next.id}` }]);
    expect(await waiting(dan)).toHaveLength(1);
    expect(await waiting(lead)).toEqual([]);
    await noa.post(`rules-editions/${next.id}/acknowledgement`, { language: 'he' }).expect(201);
    expect(await waiting(noa)).toEqual([]);
    expect(await waiting(dan)).toHaveLength(1);
  });

  it('gives way to no older draft', async () => {
    const reader = house.get(RulesReader);
    const inForce = await reader.inForce(documentId);
    const en = content('general.en.md');
    const he = content('general.he.md');
    const a = (await draft({ en: `${en}\n\n## 12. New\n\nText`, he: `${he}\n\n## 12. חדש\n\nטקסט 🙂` }).expect(201))
      .body;
    const b = (await draft({ en, he }).expect(201)).body;
    await publish(b.id, 422, new Date(house.clock.now().getTime() - HOUR));
    await publish(b.id, 201);
    const late = await publish(a.id, 409);
    expect(late.body.code).toBe('edition-overtaken');
    await lead.delete(`rules-editions/${a.id}`).expect(204);
    await lead.get(`rules-editions/${a.id}`).expect(404);
    expect((await reader.inForce(documentId))?.number).toBeGreaterThan(inForce?.number ?? 0);
  });

  it('gets a number of its own however many are drafted at once', async () => {
    const replies = await Promise.all(Array.from({ length: 8 }, (_, at) => draft({ en: `## 1. A\n\n${at}` })));
    expect(new Set(replies.map(({ body }) => body.number as number)).size).toBe(8);
    for (const { body } of replies) await lead.delete(`rules-editions/${body.id}`).expect(204);
    const body = { code: 'parallel', names: { en: 'x' }, originalLanguage: 'en' };
    const made = await Promise.all(Array.from({ length: 8 }, () => lead.post('rules-documents', body)));
    expect(made.map(({ status }) => status).sort()).toEqual([201, ...Array.from({ length: 7 }, () => 409)]);
  });

  it('refuses hostile input without changing anything', async () => {
    await lead.post('rules-documents', { code: 'general', names: { en: 'x' }, originalLanguage: 'en' }).expect(409);
    await lead.post('rules-documents', { code: '../x', names: { en: 'x' }, originalLanguage: 'en' }).expect(422);
    await noa.post('rules-documents', { code: 'mine', names: { en: 'x' }, originalLanguage: 'en' }).expect(403);
    await draft({ en: '' }).expect(422);
    await draft({ en: '## 1. A\n\n## 1. B' }).expect(422);
    await draft({ en: 'x', __proto__x: 'y' }).expect(422);
    await lead.post('rules-documents/nonsense/editions', { texts: { en: 'x' } }).expect(404);
    await lead.get('rules-documents/019a0000-0000-7000-8000-000000000000/editions').expect(404);
    await lead.get(`rules-documents/${documentId}/editions?after=WyJ4Il0`).expect(422);
    await publish('019a0000-0000-7000-8000-000000000000', 404);
    const [edition] = (await lead.get(`rules-documents/${documentId}/editions?limit=1`).expect(200)).body.items;
    await lead.post(`rules-editions/${edition.id}/publication`, { effectiveAt: '2026-02-31' }).expect(422);
    await lead.post(`rules-editions/${edition.id}/publication`, { effectiveAt: '2026-02-31T00:00:00Z' }).expect(422);
  });
});

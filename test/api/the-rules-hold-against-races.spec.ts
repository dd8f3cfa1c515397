import { RulesReader } from '../../src/features/rules/public';
import { type House, openHouse, type Visitor } from '../support/house';
import { addPeople } from '../support/people';
import { approveEdition, publishEdition } from '../support/rules';

const HOUR = 3_600_000;

describe('The Rules hold against bad input and races', () => {
  let house: House;
  let ids: Record<string, string>;
  let lead: Visitor;
  let noa: Visitor;
  beforeAll(async () => {
    house = await openHouse();
    ids = await addPeople(house, [
      { externalId: 'lead', roles: ['lead'] },
      { externalId: 'other', roles: ['lead'] },
      { externalId: 'hr', roles: ['hr'] },
      { externalId: 'noa' },
    ]);
    [lead, noa] = [await house.as('lead'), await house.as('noa')];
  });
  afterAll(async () => {
    await house.close();
  });

  const document = async (code: string): Promise<string> =>
    (await lead.post('rules-documents', { code, names: { en: code }, originalLanguage: 'en' }).expect(201)).body.id;
  const draft = async (documentId: string, en: string): Promise<string> =>
    (await lead.post(`rules-documents/${documentId}/editions`, { texts: { en } }).expect(201)).body.id;
  const publish = (id: string) => lead.post(`rules-editions/${id}/publication`, {});
  const acknowledge = (id: string, language = 'en') => noa.post(`rules-editions/${id}/acknowledgement`, { language });

  it('of two drafts published at once one is in force, and the other was overtaken', async () => {
    const id = await document('two-at-once');
    const drafts = [await draft(id, 'Say who you are.'), await draft(id, 'Say whom you work for.')];
    for (const one of drafts) await approveEdition(lead, one);
    const replies = await Promise.all([...drafts, ...drafts].map(publish));
    const won = replies.filter(({ status }) => status === 201);
    expect(won).toHaveLength(1);
    const codes = replies.filter(({ status }) => status !== 201).map(({ body }) => body.code as string);
    expect(codes).toHaveLength(3);
    for (const code of codes) expect(['edition-overtaken', 'wrong-state']).toContain(code);
    expect((await house.get(RulesReader).inForce(id))?.editionId).toBe(won[0]?.body.id);
  });

  it('nothing is published over an unresolved comment, however the comment and the publication meet', async () => {
    const id = await document('comments-meet');
    for (let round = 0; round < 6; round += 1) {
      const edition = await draft(id, `Say who you are, ${round}.`);
      await approveEdition(lead, edition);
      await lead.post(`rules-editions/${edition}/consultation`).expect(204);
      const comment = (): Promise<unknown> =>
        noa.post(`rules-editions/${edition}/comments`, { clause: '1', text: 'Whom?' }).then((reply) => reply);
      const closing = lead
        .post(`rules-editions/${edition}/consultation/closing`)
        .expect(204)
        .then(() => publish(edition));
      const [reply] = await Promise.all([closing, ...Array.from({ length: 4 }, comment)]);
      const [open] = await house.work.read<{ count: number }>(
        `SELECT count(*)::int AS count FROM consultations.comment WHERE edition_id = $1 AND state = 'open'`,
        [edition],
      );
      expect([reply.status, (open?.count ?? 0) > 0]).toEqual(reply.status === 201 ? [201, false] : [409, true]);
    }
  });

  it('a comment waits for a publication under way, and then has nothing to stand on', async () => {
    const id = await document('comment-waits');
    const edition = await draft(id, 'Say who you are.');
    await lead.post(`rules-editions/${edition}/consultation`).expect(204);
    const comments: Promise<number>[] = [];
    await house.work.run(async () => {
      await house.work.write(
        `UPDATE rules.edition SET state = 'published', published_at = $2, effective_at = $2,
        material_number = number WHERE id = $1`,
        [edition, house.clock.now()],
      );
      const late = noa.post(`rules-editions/${edition}/comments`, { clause: '1', text: 'Late' });
      comments.push(late.then(({ status }) => status));
      await new Promise((resolve) => setTimeout(resolve, 300));
    });
    expect(await Promise.all(comments)).toEqual([404]);
  });

  it('an author alone publishes nothing, whatever roles they hold and however often they approve', async () => {
    const id = await document('alone');
    const edition = await draft(id, 'Say who you are.');
    await Promise.all(Array.from({ length: 3 }, () => lead.post(`rules-editions/${edition}/approval`).expect(204)));
    const approvers = [{ area: 'legal', personId: ids['lead'] }];
    await lead.put(`rules-documents/${id}/approvers`, { approvers }).expect(204);
    expect((await lead.get(`rules-documents/${id}/approvers`).expect(200)).body.items).toMatchObject([
      { area: 'legal', person: { id: ids['lead'] } },
    ]);
    const refused = await publish(edition).expect(409);
    expect(refused.body).toMatchObject({ code: 'approval-missing', title: expect.stringContaining('another') });
    await (await house.as('other')).post(`rules-editions/${edition}/approval`).expect(204);
    await publish(edition).expect(201);
  });

  it('an approval of what a draft was counts for nothing, even while the draft is written', async () => {
    const id = await document('written-meanwhile');
    const edition = await draft(id, 'Say who you are.');
    const body = { clauses: [{ number: '1', title: {}, text: { en: 'Say it.' } }], summary: {}, changes: {} };
    const hr = await house.as('hr');
    const { version } = (await lead.get(`rules-editions/${edition}`).expect(200)).body;
    const [approved] = await Promise.all([
      hr.post(`rules-editions/${edition}/approval`).set('if-match', `"${version}"`),
      lead.put(`rules-editions/${edition}/clauses`, body).expect(200),
    ]);
    expect([204, 409]).toContain(approved.status);
    expect((await publish(edition).expect(409)).body.code).toBe('approval-missing');
  });

  it('a superseded edition, one to come, a draft, and a language it lacks are acknowledged by nobody', async () => {
    const id = await document('superseded');
    const first = await draft(id, 'One.');
    await publishEdition(lead, first);
    const next = await draft(id, 'Two.');
    await publishEdition(lead, next);
    const later = await draft(id, 'Three.');
    await publishEdition(lead, later, new Date(house.clock.now().getTime() + HOUR));
    const coming = await draft(id, 'Four.');
    for (const edition of [first, later]) {
      expect((await acknowledge(edition).expect(409)).body.code).toBe('edition-not-in-force');
    }
    await acknowledge(coming).expect(404);
    expect((await acknowledge(next, 'he').expect(422)).body.code).toBe('language-missing');
    await acknowledge(next, '../en').expect(422);
    expect((await noa.get('my/acknowledgements').expect(200)).body.items).toEqual([]);
    const replies = await Promise.all(Array.from({ length: 8 }, () => acknowledge(next).expect(201)));
    expect(new Set(replies.map(({ body }) => body.id as string)).size).toBe(1);
    expect((await acknowledge(first).expect(409)).body.code).toBe('edition-not-in-force');
  });

  it('every edition is read by everybody, and how long somebody read is kept nowhere', async () => {
    const { items } = (await noa.get('rules-documents').expect(200)).body;
    for (const { inForce } of items) {
      if (inForce !== null) await noa.get(`rules-editions/${inForce.id}`).expect(200);
    }
    const columns = await house.work.read<{ name: string }>(
      `SELECT column_name AS name FROM information_schema.columns
       WHERE table_schema = 'rules' AND table_name IN ('acknowledgement', 'asking', 'quiz_result')`,
    );
    expect(
      columns.map(({ name }) => name).filter((name) => /second|spent|duration|opened|read|scroll/.test(name)),
    ).toEqual([]);
  });

  it('hostile Markdown is refused with its reason, or kept as the words it is', async () => {
    const id = await document('hostile');
    const refused = [
      [
        'a: &a [x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b]\nd: [*c,*c,*c,*c,*c,*c,*c]',
      ],
      ['[not a mapping]'],
      ['x: "\\u0000"'],
    ].map(([yaml]) => `---\n${yaml}\n---\n\n## 1. A\n\nx`);
    for (const en of [
      ...refused,
      `${'> '.repeat(400)}x`,
      '['.repeat(6000),
      'x\u0000y',
      'x\ud800y',
      '   \n\n',
      '# ',
      'x'.repeat(200_001),
    ]) {
      const { status, body } = await lead.post(`rules-documents/${id}/editions`, { texts: { en } });
      expect([en.slice(0, 60), status, body.code === undefined]).toEqual([en.slice(0, 60), 422, false]);
    }
    const kept = [
      '<script>alert(1)</script>',
      '[x](javascript:alert(1)) ![x](https://elsewhere.example/x.png)',
      '<img src=x onerror=alert(1)>',
      "'; DROP TABLE rules.clause; --",
      '{x, plural, one {#} other {#}} ${7*7} {{7*7}}',
      '‮evil‬ \u200bx',
    ];
    const en = `---\n__proto__: { polluted: true }\n---\n\n${kept.map((text, at) => `## ${at + 1}. A ${at}\n\n${text}`).join('\n\n')}`;
    const edition = (await lead.post(`rules-documents/${id}/editions`, { texts: { en } }).expect(201)).body;
    expect(edition.clauses.map(({ text }: { text: { en: string } }) => text.en)).toEqual(kept);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
    await lead.post(`rules-documents/${id}/editions`, { texts: { en: 'x' }, numbers: ['1;--'] }).expect(422);
    await lead.delete(`rules-editions/${edition.id}`).expect(204);
  });

  it('a document is owned by whoever is named, clause by clause', async () => {
    const id = await document('owned');
    expect((await lead.get(`rules-documents/${id}/clause-owners`).expect(200)).body).toEqual({
      owner: null,
      clauses: [],
    });
    await draft(id, '## 1. A\n\nx\n\n## 2. B\n\ny');
    await lead.put(`rules-documents/${id}/clause-owners`, { owners: { 2: ids['noa'] } }).expect(204);
    expect((await lead.get(`rules-documents/${id}/clause-owners`).expect(200)).body).toMatchObject({
      owner: null,
      clauses: [
        { number: '1', title: { en: 'A' }, owner: null },
        { number: '2', owner: { id: ids['noa'] } },
      ],
    });
    await noa.get(`rules-documents/${id}/clause-owners`).expect(403);
    await noa.get(`rules-documents/${id}/approvers`).expect(403);
    await lead.get('rules-documents/019a0000-0000-7000-8000-000000000000/clause-owners').expect(404);
  });

  it('a quiz is read back as it was stated, by those who write it', async () => {
    const id = await document('quizzed');
    const edition = await draft(id, '## 1. A\n\nx');
    await lead.get(`rules-editions/${edition}/quiz`).expect(404);
    const quiz = {
      ...{ names: { en: 'Quiz' }, passMark: 80, draw: 0, seconds: 120 },
      questions: [
        {
          ...{ code: 'q1', kind: 'truefalse', clause: '1', prompt: { en: 'True?' } },
          options: [
            { id: 'true', text: { en: 'Yes' }, correct: true },
            { id: 'false', text: { en: 'No' } },
          ],
        },
      ],
    };
    await lead.put(`rules-editions/${edition}/quiz`, quiz).expect(200);
    expect((await lead.get(`rules-editions/${edition}/quiz`).expect(200)).body).toEqual({
      ...quiz,
      ...{ attempts: null, bank: [], limitMinutes: null, waitMinutes: 0 },
    });
    await noa.get(`rules-editions/${edition}/quiz`).expect(403);
    await lead.delete(`rules-editions/${edition}/quiz`).expect(204);
    await lead.get(`rules-editions/${edition}/quiz`).expect(404);
  });
});

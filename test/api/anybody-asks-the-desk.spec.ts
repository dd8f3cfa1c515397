import { Work } from '../../src/platform/database/work';
import { Grants } from '../../src/platform/access/grants';
import { type House, openHouse, type Visitor } from '../support/house';
import { addPeople } from '../support/people';
import { addRules } from '../support/training';

const DAY = 86_400_000;
const WORDS = 'A journalist wrote to me. מה לענות? 🤔';

describe('Anybody asks the desk', () => {
  let house: House;
  let lead: Visitor;
  let coach: Visitor;
  let dana: Visitor;
  let omer: Visitor;
  let narrow: Visitor;
  let documentId: string;
  let clause: string;
  beforeAll(async () => {
    house = await openHouse();
    const ids = await addPeople(house, [
      { externalId: 'lead', roles: ['lead'] },
      { externalId: 'coach', roles: ['coach'] },
      { externalId: 'narrow' },
      { externalId: 'dana', givenName: 'Dana', names: { he: 'דנה לוי' }, department: 'Care' },
      { externalId: 'omer', department: 'Sales' },
    ]);
    const scope = { departments: ['Care'] };
    await house.acting({ kind: 'operator', name: 'test' }, () =>
      house.get(Work).run(() => house.get(Grants).grant(ids['narrow'] ?? '', 'lead', 'test', { scope })),
    );
    lead = await house.as('lead');
    const rules = await addRules(lead);
    documentId = rules.documentId;
    clause = (await lead.get(`rules-editions/${rules.editionId}`).expect(200)).body.clauses[0].id;
    [coach, dana, omer, narrow] = [
      await house.as('coach'),
      await house.as('dana'),
      await house.as('omer'),
      await house.as('narrow'),
    ];
  });
  afterAll(() => house.close());

  const asked = async (by: Visitor, words = WORDS): Promise<string> =>
    (await by.post('my/asks', { words }).expect(201)).body.id as string;
  const nudged = async (by: Visitor, reason: string): Promise<string[]> => {
    await house.settle();
    const items = (await by.get('my/nudges').expect(200)).body.items as { reason: string; subjectId: string }[];
    return items.filter((item) => item.reason === reason).map(({ subjectId }) => subjectId);
  };
  const faults = (body: { errors: { pointer: string; code: string }[] }): string[] =>
    body.errors.map(({ pointer, code }) => `${pointer} ${code}`);

  it('without a belt, and is answered with the clause it stands on', async () => {
    const id = await asked(dana);
    expect((await dana.get('my/asks').expect(200)).body.items).toMatchObject([
      { id, excerpt: WORDS, state: 'waiting', late: false },
    ]);
    expect((await nudged(coach, 'asks.waiting')).length).toBe(1);
    const queue = (await coach.get('asks').expect(200)).body.items;
    expect(queue).toMatchObject([{ id, person: { names: { he: 'דנה לוי' } } }]);
    const { body } = await coach.post(`asks/${id}/answers`, { words: 'Wait.', clauses: [] }).expect(422);
    expect(body.errors).toEqual([{ pointer: '/clauses', code: 'too-few', detail: 'These are fewer than 1.' }]);
    const elsewhere = { words: 'Wait.', clauses: [clause, documentId] };
    expect(faults((await coach.post(`asks/${id}/answers`, elsewhere).expect(422)).body)).toEqual([
      '/clauses/1 clause-not-in-force',
    ]);
    await coach.post(`asks/${id}/answers`, { words: 'Send them to us.', clauses: [clause] }).expect(201);
    expect(await nudged(dana, 'asks.answered')).toEqual([id]);
    const thread = (await dana.get(`my/asks/${id}`).expect(200)).body;
    expect(thread).toMatchObject({ state: 'answered', dueAt: null, can: ['write', 'close'] });
    expect(thread.messages).toMatchObject([
      { desk: false, words: WORDS, clauses: [] },
      {
        desk: true,
        words: 'Send them to us.',
        clauses: [{ number: '1', where: expect.stringContaining('#clause-1') }],
      },
    ]);
    await dana.post(`my/asks/${id}/messages`, { words: 'And if they call?' }).expect(201);
    expect(await nudged(dana, 'asks.answered')).toEqual([]);
    await dana.post(`my/asks/${id}/closing`).expect(204);
    expect((await dana.post(`my/asks/${id}/closing`).expect(409)).body.code).toBe('wrong-state');
    await coach.post(`asks/${id}/answers`, { words: 'Too late.', clauses: [clause] }).expect(409);
  });

  it('privately: for nobody else, and in no record', async () => {
    const id = await asked(dana, 'Private words.');
    await omer.get(`my/asks/${id}`).expect(404);
    await omer.post(`my/asks/${id}/messages`, { words: 'x' }).expect(404);
    await omer.get('asks').expect(403);
    await omer.get(`asks/${id}`).expect(403);
    expect((await omer.get('my/asks').expect(200)).body.items).toEqual([]);
    const trail = await house.work.read<{ n: number }>(
      `SELECT count(*)::int AS n FROM trail.entry WHERE act LIKE 'ask%' OR subject_id = $1`,
      [id],
    );
    expect(trail).toEqual([{ n: 0 }]);
    const looks = (await dana.get('my/looks').expect(200)).body.items as { purpose: string }[];
    expect(looks.map(({ purpose }) => purpose)).toContain('ask');
  });

  it('within the scope of a lead, who never answers their own', async () => {
    const [care, sales] = [await asked(dana), await asked(omer)];
    const seen = ((await narrow.get('asks?limit=100').expect(200)).body.items as { id: string }[]).map(({ id }) => id);
    expect(seen).toContain(care);
    expect(seen).not.toContain(sales);
    await narrow.get(`asks/${sales}`).expect(404);
    await narrow.post(`asks/${sales}/answers`, { words: 'x', clauses: [clause] }).expect(404);
    const own = await asked(lead);
    const refused = await lead.post(`asks/${own}/answers`, { words: 'x', clauses: [clause] }).expect(403);
    expect(refused.body.code).toBe('own-ask');
  });

  it('and is told when it is late; two answers at once are both said', async () => {
    const id = await asked(omer);
    house.clock.advance(8 * DAY);
    const line = ((await lead.get('asks?limit=100').expect(200)).body.items as { id: string; late: boolean }[]).find(
      (each) => each.id === id,
    );
    expect(line?.late).toBe(true);
    const replies = await Promise.all(
      [lead, coach].map((by) => by.post(`asks/${id}/answers`, { words: 'At once.', clauses: [clause] })),
    );
    expect(replies.map(({ status }) => status).sort()).toEqual([201, 201]);
    expect((await omer.get(`my/asks/${id}`).expect(200)).body.messages).toHaveLength(3);
  });

  it('and a lead publishes an example that names nobody and leads to nobody', async () => {
    const id = await asked(dana, 'May I join this group?');
    const example = {
      ...{ documentId, clause: '1' },
      question: { en: 'May I join this group?', he: 'מותר להצטרף לקבוצה?' },
      answer: { en: 'Yes, and say where you work.', he: 'כן, ואומרים היכן עובדים.' },
    };
    expect((await lead.post(`asks/${id}/examples`, example).expect(409)).body.code).toBe('ask-not-answered');
    await lead.post(`asks/${id}/answers`, { words: 'Yes.', clauses: [clause] }).expect(201);
    const naming = { ...example, question: { en: 'May Dana join?', he: 'מותר לדנה להצטרף?' } };
    expect(faults((await lead.post(`asks/${id}/examples`, naming).expect(422)).body)).toEqual([
      '/question/en names-who-asked',
      '/question/he names-who-asked',
    ]);
    expect(faults((await lead.post(`asks/${id}/examples`, { ...example, clause: '99' }).expect(422)).body)).toEqual([
      '/clause clause-not-in-force',
    ]);
    await omer.post(`asks/${id}/examples`, example).expect(403);
    const made = (await lead.post(`asks/${id}/examples`, example).expect(201)).body.id as string;
    const list = (await omer.get(`clause-examples?documentId=${documentId}`).expect(200)).body.items;
    expect(list).toMatchObject([{ id: made, clause: '1', edition: 1, can: [] }]);
    const rows = await house.work.read<{ row: string }>('SELECT to_jsonb(e)::text AS row FROM asks.example e');
    expect(rows.some(({ row }) => row.includes(id))).toBe(false);
    await lead.post(`clause-examples/${made}/withdrawal`).expect(204);
    await lead.post(`clause-examples/${made}/withdrawal`).expect(404);
    expect((await omer.get(`clause-examples?documentId=${documentId}`).expect(200)).body.items).toEqual([]);
  });

  it('refuses what is no question', async () => {
    expect(faults((await dana.post('my/asks', { words: '  ' }).expect(422)).body)[0]).toContain('/words');
    expect(faults((await dana.post('my/asks', { words: 'א'.repeat(4001) }).expect(422)).body)[0]).toContain('/words');
    expect(faults((await dana.post('my/asks', { words: 'a\u0000b' }).expect(422)).body)[0]).toContain('/words');
    await asked(dana, 'א'.repeat(4000));
  });
});

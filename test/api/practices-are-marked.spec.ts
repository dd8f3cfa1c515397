import type { Response } from 'supertest';
import { Grants } from '../../src/platform/access/grants';
import { recognise } from '../support/desk';
import { type House, openHouse, type Visitor } from '../support/house';
import { addPeople } from '../support/people';

const NAMES = { en: 'A late delivery', he: 'משלוח שאיחר' };
const LEVELS = [
  { points: 0, names: { en: 'not at all', he: 'בכלל לא' } },
  { points: 5, names: { en: 'in part', he: 'חלקית' } },
  { points: 10, names: { en: 'wholly', he: 'במלואו' } },
];
const PRACTICE = {
  names: NAMES,
  network: 'x',
  situation: { en: 'Where is my parcel?!', he: 'איפה החבילה שלי?!' },
  task: { en: 'Answer as the company.', he: 'מענה בשם החברה.' },
  model: { en: 'We are sorry. I work here, and …', he: 'סליחה על האיחור. אני בצוות החברה, ו…' },
  rubric: [
    { code: 'disclosed', names: { en: 'Says who is speaking', he: 'אומר מי מדבר' }, levels: LEVELS },
    { code: 'kind', names: { en: 'Is kind', he: 'אדיב' }, levels: LEVELS },
  ],
  passMark: 70,
  attempts: 2,
};
const SECRET = 'טיוטה סודית 4711';

describe('A practice', () => {
  let house: House;
  let ids: Record<string, string>;
  let hr: Visitor;
  let lead: Visitor;
  let second: Visitor;
  let noa: Visitor;
  let dan: Visitor;
  let practiceId: string;

  beforeAll(async () => {
    house = await openHouse();
    ids = await addPeople(house, [
      { externalId: 'hr', roles: ['hr'] },
      { externalId: 'admin', roles: ['admin'] },
      { externalId: 'lead', roles: ['lead'] },
      { externalId: 'second', roles: ['lead'] },
      { externalId: 'beltless', roles: ['lead'] },
      { externalId: 'noa', legalEntity: 'One', department: 'Care' },
      { externalId: 'dan', legalEntity: 'One', department: 'Care' },
      { externalId: 'narrow' },
      { externalId: 'outsider' },
    ]);
    await house.acting({ kind: 'operator', name: 'test' }, () =>
      house.work.run(() =>
        house.get(Grants).grant(idOf('narrow'), 'lead', 'test', { scope: { departments: ['Sales'] } }),
      ),
    );
    for (const who of ['lead', 'second', 'narrow']) await recognise(house, idOf(who), 'green');
    [hr, lead, second] = [await house.as('hr'), await house.as('lead'), await house.as('second')];
    [noa, dan] = [await house.as('noa'), await house.as('dan')];
    practiceId = (await hr.post('practices', PRACTICE).expect(201)).body.id as string;
    const track = {
      ...{ code: 'exam', belt: 'yellow', names: NAMES, minimumMinutes: 4, passMark: 80, validityDays: null },
      modules: [{ code: 'exam', kind: 'practice', names: NAMES, seconds: 240, material: practiceId }],
    };
    const made = await hr.post('tracks', track).expect(201);
    await hr.post(`track-editions/${made.body.editionId}/publication`).expect(201);
    for (const visitor of [noa, dan, lead]) {
      await visitor.post('my/enrolments', { trackEditionId: made.body.editionId }).expect(201);
    }
  });
  afterAll(() => house.close());

  const idOf = (externalId: string): string => ids[externalId] ?? '';
  const keep = (who: Visitor, text: string, version: number, language = 'he'): Promise<Response> =>
    Promise.resolve(who.put(`my/practices/${practiceId}/words`, { text, language }).set('if-match', `"${version}"`));
  const submit = (who: Visitor): Promise<Response> =>
    Promise.resolve(who.post(`my/practices/${practiceId}/submission`));
  const mine = async (who: Visitor): Promise<Record<string, unknown>> =>
    (await who.get(`my/practices/${practiceId}`).expect(200)).body as never;
  const marks = (disclosed: number, kind: number): object[] => [
    { criterion: 'disclosed', level: disclosed, comment: 'Say it first.' },
    { criterion: 'kind', level: kind, comment: null },
  ];
  const mark = (
    by: Visitor,
    id: string,
    passed: boolean,
    levels: readonly [number, number] = [2, 1],
  ): Promise<Response> =>
    Promise.resolve(
      by.post(`practice-submissions/${id}/marking`, { marks: marks(...levels), passed, feedback: 'Well begun.' }),
    );
  const queue = async (by: Visitor, state = 'waiting'): Promise<{ id: string; personId: string }[]> =>
    (await by.get(`practice-submissions?state=${state}`).expect(200)).body.items as never;
  const nudges = async (who: Visitor): Promise<string[]> => {
    await house.settle();
    return ((await who.get('my/nudges').expect(200)).body.items as { reason: string }[]).map(({ reason }) => reason);
  };
  const errorsOf = ({ body }: Response): string[] =>
    (body.errors as { pointer: string; code: string }[]).map(({ pointer, code }) => `${pointer} ${code}`);

  it('is written with a rubric that can be marked by, in every language it is asked in', async () => {
    const refused = async (more: object): Promise<string[]> =>
      errorsOf(await hr.post('practices', { ...PRACTICE, ...more }).expect(422));
    const [criterion] = PRACTICE.rubric;
    expect(await refused({ rubric: [criterion, criterion] })).toEqual(['/rubric/1/code criterion-twice']);
    const falling = { ...criterion, levels: [LEVELS[1], LEVELS[0]] };
    expect(await refused({ rubric: [falling] })).toEqual(['/rubric/0/levels levels-not-rising']);
    expect(await refused({ rubric: [] })).toEqual(['/rubric too-few']);
    expect(await refused({ task: { en: 'x' } })).toEqual(['/task/he required']);
    expect(await refused({ network: 'myspace' })).toEqual(['/network unknown-network']);
    expect(await refused({ situation: { en: 'x'.repeat(4001) } })).toEqual(['/situation isLocalised']);
    await noa.get('practices').expect(403);
    const { body } = await hr.get(`practices/${practiceId}`).expect(200);
    await hr.put(`practices/${practiceId}`, PRACTICE).set('if-match', `"${body.version}"`).expect(200);
    await hr.put(`practices/${practiceId}`, PRACTICE).set('if-match', `"${body.version}"`).expect(409);
  });

  it('keeps words for their author alone, over the version they were written on', async () => {
    const outsider = await house.as('outsider');
    expect((await keep(outsider, 'x', 0)).body.code).toBe('not-enrolled');
    expect((await outsider.get(`my/practices/${practiceId}`).expect(403)).body.code).toBe('not-enrolled');
    expect((await keep(noa, SECRET, 0)).body).toEqual({ version: 1 });
    expect((await keep(noa, 'other', 0)).body.code).toBe('stale-version');
    const both = await Promise.all([keep(noa, `${SECRET} a`, 1), keep(noa, `${SECRET} b`, 1)]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect((await keep(noa, 'x', 2, 'fr')).body.errors[0].code).toBe('practice-not-in-language');
    expect((await keep(noa, 'x'.repeat(20_001), 2)).status).toBe(422);
    expect(await queue(lead)).toEqual([]);
    expect(await mine(noa)).toMatchObject({ state: 'open', used: 0, allowed: 2, model: null, words: { version: 2 } });
    const long = await keep(dan, 'y'.repeat(281), 0);
    expect(long.status).toBe(200);
    expect(errorsOf(await submit(dan))).toEqual(['/text too-long']);
    // Counted as the network counts: of these X takes half as many.
    await keep(dan, '長'.repeat(141), 1);
    expect(errorsOf(await submit(dan))).toEqual(['/text too-long']);
    await keep(dan, '   ', 2);
    expect(errorsOf(await submit(dan))).toEqual(['/text required']);
    // They go thirty days after the last edit, and stand in no trail.
    const said = await house.work.read(`SELECT FROM trail.value WHERE value::text LIKE '%4711%'`);
    expect(said).toEqual([]);
  });

  it('is checked while it is written, as at the desk, for whoever is to answer it, and nothing of that is kept', async () => {
    const words = { text: 'WE ARE SO SORRY, call 050-123-4567 about your pay!!', language: 'en' };
    const { body } = await noa.post(`my/practices/${practiceId}/check-runs`, words).expect(200);
    const rules = (body.findings as { rule: string; from: number }[]).map(({ rule }) => rule);
    expect(rules).toEqual(expect.arrayContaining(['personal-contacts', 'shouting']));
    await (await house.as('outsider')).post(`my/practices/${practiceId}/check-runs`, words).expect(403);
    await noa.post(`my/practices/${idOf('noa')}/check-runs`, words).expect(404);
    expect(await house.work.read('SELECT FROM checks.run')).toEqual([]);
  });

  it('is submitted once at a time, and marked once by somebody else with the permit', async () => {
    await keep(noa, 'אני עובדת בחברה. סליחה!', 2);
    const submitted = await Promise.all(Array.from({ length: 5 }, () => submit(noa)));
    expect(submitted.map(({ status }) => status).sort()).toEqual([201, 409, 409, 409, 409]);
    expect((await keep(noa, 'more', 0)).body.code).toBe('practice-waiting');
    expect(await mine(noa)).toMatchObject({
      state: 'waiting',
      words: null,
      submissions: [{ number: 1, rubric: null }],
    });
    expect(await nudges(lead)).toContain('practices.waiting');

    const narrow = await house.as('narrow');
    expect(await queue(narrow)).toEqual([]);
    expect(await nudges(narrow)).not.toContain('practices.waiting');
    const beltless = await house.as('beltless');
    const without = (await beltless.get('practice-submissions').expect(200)).body;
    expect(without).toMatchObject({ items: [], missing: [{ kind: 'belt', id: 'green' }] });
    expect(await nudges(beltless)).not.toContain('practices.waiting');
    const [waiting] = await queue(lead);
    const id = waiting?.id ?? '';
    await narrow.get(`practice-submissions/${id}`).expect(404);
    expect((await mark(narrow, id, true)).status).toBe(404);
    expect((await beltless.get(`practice-submissions/${id}`).expect(403)).body.code).toBe('permit-missing');
    expect((await mark(beltless, id, true)).body.code).toBe('permit-missing');
    await noa.get('practice-submissions').expect(403);
    expect((await lead.get(`practice-submissions/${id}`).expect(200)).body).toMatchObject({
      text: 'אני עובדת בחברה. סליחה!',
      can: ['take', 'mark'],
      model: PRACTICE.model,
    });
    await lead.post(`practice-submissions/${id}/taking`).expect(204);
    expect((await second.post(`practice-submissions/${id}/taking`).expect(409)).body.code).toBe('answer-taken');
    expect((await mark(second, id, true)).body.code).toBe('answer-taken');
    expect((await second.get(`practice-submissions/${id}`).expect(200)).body).toMatchObject({
      takerName: 'lead Test',
      can: [],
    });
    await lead.delete(`practice-submissions/${id}/taking`).expect(204);

    // A changed rubric is for later answers: this one is marked by the one it was submitted under.
    const stricter = { ...PRACTICE, rubric: [PRACTICE.rubric[0]], passMark: 100 };
    await hr.put(`practices/${practiceId}`, stricter).expect(200);
    const wrong = [
      { criterion: 'disclosed', level: 3 },
      { criterion: 'tall', level: 0 },
    ];
    const faulty = await lead.post(`practice-submissions/${id}/marking`, { marks: wrong, passed: false }).expect(422);
    expect(errorsOf(faulty)).toEqual([
      '/marks/0/level unknown-level',
      '/marks/1/criterion unknown-criterion',
      '/marks criterion-unmarked',
      '/feedback required',
    ]);
    expect(errorsOf(await mark(lead, id, true, [1, 1]))).toEqual(['/passed below-pass-mark']);
    const replies = await Promise.all([
      mark(lead, id, false, [1, 1]),
      mark(second, id, false, [1, 1]),
      mark(lead, id, false, [1, 1]),
    ]);
    expect(replies.map(({ status }) => status).sort()).toEqual([204, 409, 409]);
    expect((await mark(lead, id, true)).body.code).toBe('marked-already');
    expect(await nudges(noa)).toContain('practices.marked');
    expect(await mine(noa)).toMatchObject({
      state: 'open',
      used: 1,
      model: null,
      submissions: [
        { passed: false, score: 50, feedback: 'Well begun.', rubric: [{ code: 'disclosed' }, { code: 'kind' }] },
      ],
    });
    await hr.put(`practices/${practiceId}`, PRACTICE).expect(200);
  });

  it('completes its module with the belt when it is passed, and asks for no more than its attempts', async () => {
    await keep(noa, 'אני עובדת בחברה. סליחה על האיחור!', 0);
    await submit(noa);
    const [again] = await queue(second);
    expect((await mark(second, again?.id ?? '', true)).status).toBe(204);
    const { body } = await noa.get('my/training').expect(200);
    expect(body.enrolments[0]).toMatchObject({ state: 'completed' });
    expect(body.belts).toHaveLength(1);
    expect(await mine(noa)).toMatchObject({ state: 'passed', model: PRACTICE.model });
    expect((await keep(noa, 'more', 0)).body.code).toBe('practice-done');
    const acts = await house.work.read<{ act: string }>(
      `SELECT act FROM trail.entry WHERE subject_id = $1 AND act = 'practice.marked'`,
      [idOf('noa')],
    );
    expect(acts).toHaveLength(2);

    for (const text of ['first', 'second']) {
      await keep(dan, text, text === 'first' ? 3 : 0);
      expect((await submit(dan)).status).toBe(201);
      const [waiting] = await queue(lead);
      expect((await mark(lead, waiting?.id ?? '', false, [0, 1])).status).toBe(204);
    }
    expect(await mine(dan)).toMatchObject({ state: 'used-up', used: 2, allowed: 2, model: PRACTICE.model });
    expect((await keep(dan, 'third', 0)).body.code).toBe('practice-attempts-used-up');
    const [last] = await queue(lead, 'marked');
    expect(last?.personId).toBe(idOf('dan'));
    const allow = (by: Visitor): Promise<Response> =>
      Promise.resolve(by.post(`practice-submissions/${last?.id}/further-attempt`, { reason: 'A bad week.' }));
    expect((await Promise.all([allow(lead), allow(second)])).map(({ status }) => status).sort()).toEqual([204, 409]);
    expect(await nudges(dan)).toContain('practices.allowed');
    expect(await mine(dan)).toMatchObject({ state: 'open', used: 2, allowed: 3 });
    expect((await keep(dan, 'third', 0)).status).toBe(200);
  });

  it('is never marked by its own author, nor seen by who is kept from it', async () => {
    await keep(lead, 'mine', 0);
    const { id } = (await submit(lead)).body as { id: string };
    expect((await queue(lead)).map((item) => item.id)).not.toContain(id);
    await lead.get(`practice-submissions/${id}`).expect(404);
    expect((await mark(lead, id, true)).body.code).toBe('own-practice');
    expect((await queue(second)).map((item) => item.id)).toContain(id);
    await hr.get(`practice-submissions/${id}`).expect(403);
    // Where the council keeps it from leads, it is not there for them.
    const tighter = { legalEntity: 'One', on: true, reason: 'agreed', sights: { 'drafts/case/lead': 'none' } };
    await hr.post('council-changes', tighter).expect(201);
    expect(await queue(second, 'marked')).toEqual([]);
    // Words that nobody submits go.
    house.clock.advance(31 * 86_400_000);
    await house.tick('privacy.dispose');
    await house.settle();
    expect(await house.work.read('SELECT FROM practices.words')).toEqual([]);
    expect((await mine(dan))['words']).toBeNull();
    expect((await house.work.read('SELECT FROM practices.submission')).length).toBeGreaterThan(3);
  });
});

import { type House, openHouse, type Visitor } from '../support/house';
import { addPeople } from '../support/people';
import { approveEdition, publishEdition } from '../support/rules';
import { Sealer } from '../../src/platform/trail/sealer';

const DAY = 86_400_000;

describe('An acknowledgement is proved', () => {
  let house: House;
  let lead: Visitor;
  let noa: Visitor;
  let ids: Record<string, string>;
  let audienceId: string;
  beforeAll(async () => {
    house = await openHouse();
    ids = await addPeople(house, [
      { externalId: 'lead', roles: ['lead'] },
      { externalId: 'hr', roles: ['hr'] },
      { externalId: 'noa', department: 'Service', manager: 'hr' },
      { externalId: 'dan', department: 'Service' },
      { externalId: 'tal', department: 'Sales' },
    ]);
    lead = await house.as('lead');
    noa = await house.as('noa');
    const rule = { attribute: 'department', is: ['Service'] };
    audienceId = (await (await house.as('hr')).post('audiences', { names: { en: 'Service' }, rule }).expect(201)).body
      .id;
  });
  afterAll(async () => {
    await house.close();
  });

  const document = async (code: string, more: object = {}): Promise<string> =>
    (
      await lead
        .post('rules-documents', { code, names: { en: code, he: code }, originalLanguage: 'en', ...more })
        .expect(201)
    ).body.id;
  const edition = async (documentId: string, text: string, effectiveAt?: Date): Promise<string> => {
    const texts = { en: `## 1. A\n\n${text}\n\n## 2. B\n\nsame`, he: `## 1. א\n\n${text}\n\n## 2. ב\n\nזהה` };
    const { id } = (await lead.post(`rules-documents/${documentId}/editions`, { texts }).expect(201)).body;
    await publishEdition(lead, id, effectiveAt);
    return id as string;
  };
  const acknowledge = (visitor: Visitor, id: string, language = 'en') =>
    visitor.post(`rules-editions/${id}/acknowledgement`, { language });
  const view = async (visitor: Visitor, id: string) => (await visitor.get(`rules-documents/${id}`).expect(200)).body;

  it('with who, when, which words, how, and what had changed; the receipt says where it was sealed', async () => {
    const id = await document('proved');
    const first = await edition(id, 'one');
    const receipt = (await acknowledge(noa, first, 'he').expect(201)).body;
    expect(receipt).toMatchObject({
      personId: ids['noa'],
      number: 1,
      language: 'he',
      originalLanguage: 'en',
      method: 'session',
      loginMethod: 'demo',
      shown: [],
      quizScore: null,
      seal: null,
      sentence:
        'קראתי והבנתי את מהדורה 1. אין בכך הסכמה לעיבוד נתונים, ואין בכך הגבלה של זכותי לדבר על שכר, על תנאי עבודה או על ענייני איגוד עובדים.',
    });
    const second = await edition(id, 'two');
    const shown = (await noa.get(`rules-editions/${second}`).expect(200)).body;
    expect(shown.since).toEqual({ editionId: first, number: 1, clauses: [{ number: '1', kind: 'changed' }] });
    const again = (await acknowledge(noa, second).expect(201)).body;
    expect(again).toMatchObject({
      shown: [{ number: '1', kind: 'changed' }],
      sentence:
        'I have read and understood edition 2. This is not consent to data processing and does not limit my right to speak about pay, conditions or union matters.',
    });
    await house.get(Sealer).sealCommitted();
    const mine = (await noa.get('my/acknowledgements').expect(200)).body;
    expect(mine.items).toHaveLength(2);
    expect(mine.items[0]).toMatchObject({ id: again.id, seal: { hash: expect.stringMatching(/^[0-9a-f]{64}$/) } });
    await noa.get(`my/acknowledgements/${again.id}`).expect(200);
    await lead.get(`my/acknowledgements/${again.id}`).expect(404);
  });

  it('counts for the days of grace after a material edition, and is lost and given back at once', async () => {
    const id = await document('grace', { graceDays: 14 });
    await acknowledge(noa, await edition(id, 'one')).expect(201);
    const second = await edition(id, 'two');
    const due = new Date(
      Date.parse((await noa.get(`rules-editions/${second}`)).body.effectiveAt) + 14 * DAY,
    ).toISOString();
    expect(await view(noa, id)).toMatchObject({ acknowledged: true, dueAt: due, acknowledgement: { number: 1 } });
    house.clock.advance(14 * DAY - 60_000);
    expect(await view(noa, id)).toMatchObject({ acknowledged: true, dueAt: due });
    house.clock.advance(61_000);
    const late = await house.as('noa');
    expect(await view(late, id)).toMatchObject({ acknowledged: false, dueAt: due });
    await acknowledge(late, second).expect(201);
    expect(await view(late, id)).toMatchObject({ acknowledged: true, dueAt: null });
    noa = late;
    lead = await house.as('lead');
  });

  it('asks for a fresh login where the document does, and never takes a token for one', async () => {
    const id = await document('fresh', { loginMinutes: 5 });
    const first = await edition(id, 'one');
    await house.work.run(() =>
      house.work.write(`UPDATE access.login SET opened_at = opened_at - interval '6 minutes' WHERE person_id = $1`, [
        ids['noa'],
      ]),
    );
    const stale = await acknowledge(noa, first).expect(403);
    expect(stale.body).toMatchObject({ code: 'login-too-old', title: expect.stringContaining('5 minutes') });
    noa = await house.as('noa');
    expect((await acknowledge(noa, first).expect(201)).body).toMatchObject({ method: 're-authentication' });
  });

  it('comes after the quiz where the edition has one', async () => {
    const id = await document('asked');
    const texts = { en: '## 1. A\n\nx' };
    const draft = (await lead.post(`rules-documents/${id}/editions`, { texts }).expect(201)).body;
    const question = {
      code: 'q',
      kind: 'single',
      clause: '1',
      prompt: { en: 'Which?' },
      options: [
        { id: 'yes', text: { en: 'Yes' }, correct: true },
        { id: 'no', text: { en: 'No' } },
      ],
    };
    const quiz = { names: { en: 'Quiz' }, passMark: 80, questions: [question] };
    const wrong = { ...quiz, questions: [{ ...question, clause: '7' }] };
    expect((await lead.put(`rules-editions/${draft.id}/quiz`, wrong).expect(422)).body.errors).toMatchObject([
      { pointer: '/questions/0/clause', code: 'clause-unknown' },
    ]);
    const asked = (await lead.put(`rules-editions/${draft.id}/quiz`, quiz).expect(200)).body;
    await noa.post(`quizzes/${asked.quiz.id}/attempts`).expect(404);
    await publishEdition(lead, draft.id);
    expect((await acknowledge(noa, draft.id).expect(409)).body.code).toBe('quiz-not-passed');
    const attempt = async (chosen: string): Promise<void> => {
      const { body } = await noa.post(`quizzes/${asked.quiz.id}/attempts`).expect(201);
      await noa
        .post(`quiz-attempts/${body.id}/submission`, { answers: [{ question: 'q', chosen: [chosen] }] })
        .expect(201);
    };
    await attempt('no');
    expect((await acknowledge(noa, draft.id).expect(409)).body.code).toBe('quiz-not-passed');
    await attempt('yes');
    expect((await acknowledge(noa, draft.id).expect(201)).body).toMatchObject({ quizScore: 100 });
    const next = (await lead.post(`rules-documents/${id}/editions`, { texts: { en: '## 1. A\n\ny' } }).expect(201))
      .body;
    expect(next.quiz).toMatchObject({ questions: 1, passed: false });
    await lead.delete(`rules-editions/${next.id}`).expect(204);
  });

  it('lets the quiz limit its attempts and draw from the bank, as a module’s does', async () => {
    const id = await document('limited');
    const texts = { en: '## 1. A\n\nx' };
    const draft = (await lead.post(`rules-documents/${id}/editions`, { texts }).expect(201)).body;
    const question = (code: string) => ({
      ...{ code, kind: 'single', prompt: { en: `Which ${code}?` } },
      options: [
        { id: 'yes', text: { en: 'Yes' }, correct: true },
        { id: 'no', text: { en: 'No' } },
      ],
    });
    const quiz = {
      ...{ names: { en: 'Quiz' }, passMark: 100, seconds: 240, draw: 1, attempts: 1, waitMinutes: 5, limitMinutes: 10 },
      ...{ bank: [{ tags: ['limits'], count: 1 }], questions: [question('a'), question('b')] },
    };
    const state = (more: object) => lead.put(`rules-editions/${draft.id}/quiz`, { ...quiz, ...more });
    for (const wrong of [{ attempts: 0 }, { waitMinutes: -1 }, { limitMinutes: 1441 }, { bank: [{ count: 1 }] }]) {
      await state(wrong).expect(422);
    }
    const asked = (await state({}).expect(200)).body;
    expect((await lead.get(`rules-editions/${draft.id}/quiz`).expect(200)).body).toMatchObject({
      ...quiz,
      questions: [{ code: 'a' }, { code: 'b' }],
    });
    await approveEdition(lead, draft.id);
    const refused = await lead.post(`rules-editions/${draft.id}/publication`, {}).expect(409);
    expect(refused.body).toMatchObject({ code: 'quiz-not-ready', errors: [{ code: 'rules-bank-too-small' }] });
    const hr = await house.as('hr');
    await hr.post('bank-questions', { question: question('x'), tags: ['limits'] }).expect(201);
    await lead.post(`rules-editions/${draft.id}/publication`, {}).expect(201);
    const { body } = await noa.post(`quizzes/${asked.quiz.id}/attempts`).expect(201);
    expect(body.questions).toHaveLength(2);
    expect(body.secondsLeft).toBe(600);
    await noa.post(`quiz-attempts/${body.id}/submission`, { answers: [] }).expect(201);
    expect((await noa.post(`quizzes/${asked.quiz.id}/attempts`).expect(409)).body.code).toBe('attempts-used-up');
    const grant = { personId: ids['noa'], reason: 'Once more.' };
    await hr.post(`quizzes/${asked.quiz.id}/attempt-grants`, grant).expect(201);
    await house.settle();
    const told = (await noa.get('my/nudges').expect(200)).body.items.filter(
      ({ reason }: { reason: string }) => reason === 'rules.attempt-granted',
    );
    expect(told).toMatchObject([{ path: `/rules/${draft.id}`, body: 'HR opened it. The reason: Once more.' }]);
    await noa.post(`quizzes/${asked.quiz.id}/attempts`).expect(201);
  });

  it('is asked of the document’s audience part by part, and of newcomers by a clock of their own', async () => {
    const id = await document('audience', { audienceId, joinerDays: 7, graceDays: 3 });
    const soon = new Date(house.clock.now().getTime() + 3_600_000);
    const first = await edition(id, 'one', soon);
    await house.settle();
    expect((await lead.get(`rules-editions/${first}/wave`).expect(200)).body).toMatchObject({
      state: 'waiting',
      asked: 0,
    });
    expect(await view(noa, id)).toMatchObject({ dueAt: null });
    house.clock.advance(3_601_000);
    await house.tick('rules.waves');
    await house.settle();
    expect((await lead.get(`rules-editions/${first}/wave`).expect(200)).body).toMatchObject({
      state: 'done',
      total: 2,
      asked: 2,
    });
    const nudges = async (visitor: Visitor): Promise<string[]> =>
      (await visitor.get('my/nudges').expect(200)).body.items
        .filter(
          (nudge: { reason: string; state: string; path: string }) =>
            nudge.reason === 'rules.asked' && nudge.path === `/rules/${first}` && nudge.state === 'new',
        )
        .map((nudge: { title: string }) => nudge.title);
    expect(await nudges(noa)).toHaveLength(1);
    expect(await nudges(await house.as('tal'))).toEqual([]);
    expect((await view(noa, id)).dueAt).toBe(new Date(soon.getTime() + 7 * DAY).toISOString());
    await acknowledge(noa, first).expect(201);
    await house.settle();
    expect(await nudges(noa)).toEqual([]);

    house.clock.advance(2 * DAY);
    const moved = house.clock.now().getTime();
    await addPeople(house, [{ externalId: 'tal', department: 'Service' }]);
    await house.settle();
    const tal = await house.as('tal');
    expect(Date.parse((await view(tal, id)).dueAt)).toBeGreaterThanOrEqual(moved + 7 * DAY);
    expect(await nudges(tal)).toHaveLength(1);

    lead = await house.as('lead');
    const second = await edition(id, 'two');
    await house.settle();
    const rows = await house.work.read(
      `SELECT p.external_id AS person, a.ground, (a.due_at - e.effective_at)::text AS term FROM rules.asking a
       JOIN rules.edition e ON e.id = a.edition_id JOIN people.person p ON p.id = a.person_id WHERE a.edition_id = $1 ORDER BY 1`,
      [second],
    );
    expect(rows).toEqual([
      { person: 'dan', ground: 'first', term: '7 days' },
      { person: 'noa', ground: 'again', term: '3 days' },
      { person: 'tal', ground: 'first', term: '7 days' },
    ]);

    const told = async (): Promise<string[]> => {
      await house.tick('nudges.sweep');
      await house.settle();
      const items = (await (await house.as('hr')).get('my/nudges').expect(200)).body.items as Record<string, string>[];
      return items.flatMap(({ reason, title }) => (reason === 'overdues.rules' ? [title ?? ''] : []));
    };
    house.clock.advance(9 * DAY);
    expect(await told()).toEqual([]);
    house.clock.advance(2 * DAY);
    expect(await told()).toEqual(['noa Test has not acknowledged audience']);
    await acknowledge(await house.as('noa'), second).expect(201);
    await house.settle();
    expect(await told()).toEqual([]);
  });

  it('has no way for anybody else, for another day, or for many', async () => {
    expect(house.routes.filter((route) => /acknowledg/.test(route) && !route.startsWith('HEAD')).sort()).toEqual([
      'GET /api/v1/my/acknowledgements',
      'GET /api/v1/my/acknowledgements/:id',
      'POST /api/v1/rules-editions/:id/acknowledgement',
    ]);
    const first = await edition(await document('own'), 'one');
    for (const more of [{ personId: ids['dan'] }, { at: '2020-01-01T00:00:00Z' }, { personIds: [ids['dan']] }]) {
      await noa.post(`rules-editions/${first}/acknowledgement`, { language: 'en', ...more }).expect(422);
    }
  });

  it('settings are guarded by version, and name only what exists', async () => {
    const id = await document('settings');
    const before = await view(lead, id);
    const body = {
      names: { en: 'S' },
      graceDays: 10,
      joinerDays: 20,
      ownerId: ids['dan'],
      scope: 'country',
      scopeCode: 'IL',
    };
    const changed = await lead.put(`rules-documents/${id}`, body).set('if-match', `"${before.version}"`).expect(200);
    expect(changed.body).toMatchObject({
      graceDays: 10,
      joinerDays: 20,
      ownerId: ids['dan'],
      scopeCode: 'IL',
      version: 2,
    });
    await lead.put(`rules-documents/${id}`, body).set('if-match', `"${before.version}"`).expect(409);
    await lead.put(`rules-documents/${id}`, { ...body, ownerId: id }).expect(422);
    await lead.put(`rules-documents/${id}`, { ...body, audienceId: id }).expect(404);
    await lead.put(`rules-documents/${id}`, { ...body, graceDays: 400 }).expect(422);
    await noa.put(`rules-documents/${id}`, body).expect(403);
    const first = await edition(id, 'one');
    await lead.put(`rules-documents/${id}/clause-owners`, { owners: { 1: ids['noa'] } }).expect(204);
    expect((await lead.get(`rules-editions/${first}`)).body.owners).toEqual({ 1: ids['noa'] });
    await lead.put(`rules-documents/${id}/clause-owners`, { owners: { 1: null } }).expect(204);
    expect((await lead.get(`rules-editions/${first}`)).body.owners).toEqual({});
    await lead.put(`rules-documents/${id}/clause-owners`, { owners: { 1: id } }).expect(422);
  });
});

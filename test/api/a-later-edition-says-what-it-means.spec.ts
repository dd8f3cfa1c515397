import type { ModuleInput } from '../../src/features/curricula/public';
import { CurriculaReader } from '../../src/features/curricula/public';
import { Training } from '../../src/features/training/public';
import { type House, openHouse, type Visitor } from '../support/house';
import { addPeople } from '../support/people';
import { addAudience, assign, inDays } from '../support/training';

const NAMES = ['ada', 'ben', 'cy', 'dot', 'eve', 'fay'] as const;

const lesson = (code: string, words: string, seconds = 60): ModuleInput => ({
  ...{ code, kind: 'lesson', names: { en: code, he: code }, seconds, body: { en: words } },
});

describe('A later edition of a track', () => {
  let house: House;
  let hr: Visitor;
  let ids: Record<string, string>;

  beforeAll(async () => {
    house = await openHouse();
    const people = NAMES.map((externalId) => ({ externalId, familyName: externalId }));
    ids = await addPeople(house, [{ externalId: 'hr', roles: ['hr'] }, ...people]);
    hr = await house.as('hr');
  });
  afterAll(() => house.close());
  const idOf = (externalId: string): string => ids[externalId] ?? '';

  const FIRST = [lesson('a', 'One.'), lesson('b', 'Two.'), lesson('c', 'Three.')];
  const NEXT = [lesson('a', 'One.'), lesson('b', 'Two, anew.'), lesson('c', 'Three.'), lesson('d', 'Four.')];
  const stated = (modules: readonly ModuleInput[], minimumMinutes = 0): object => ({
    ...{ names: { en: 'Track' }, minimumMinutes, passMark: 80, validityDays: 365, modules },
  });

  /** A track with its first edition: ada has begun it, ben has not, cy holds its belt, dot chose it freely. */
  const begun = async (code: string, belt: string, next: readonly ModuleInput[] = NEXT, dueOn = inDays(house, 10)) => {
    const made = await hr.post('tracks', { code, belt, ...stated(FIRST) }).expect(201);
    await hr.post(`track-editions/${made.body.editionId}/publication`).expect(201);
    await assign(house, {
      track: code,
      audienceId: await addAudience(house, { attribute: 'externalId', is: ['ada', 'ben', 'cy'] }),
      dueOn,
    });
    const modules = await house.get(CurriculaReader).modules(made.body.editionId);
    const complete = (who: string, codes: readonly string[]) =>
      Promise.all(
        modules
          .filter((module) => codes.includes(module.code))
          .map(({ id }) => house.get(Training).complete(idOf(who), id, house.clock.now())),
      );
    await (await house.as('dot')).post('my/enrolments', { trackEditionId: made.body.editionId }).expect(201);
    await complete('ada', ['a', 'b']);
    await complete('cy', ['a', 'b', 'c']);
    await house.settle();
    const draft = await hr.post(`tracks/${made.body.id}/editions`).expect(201);
    await hr.put(`track-editions/${draft.body.id}`, stated(next)).expect(200);
    return { trackId: made.body.id as string, first: made.body.editionId as string, next: draft.body.id as string };
  };
  const effects = async (id: string, query: string) =>
    (await hr.get(`track-editions/${id}/effects?${query}`).expect(200)).body;
  const told = ({ items }: { items: Record<string, unknown>[] }) =>
    items.map((item) => [item['externalId'], item['standing'], item['effect'], item['completed'], item['kept']]);
  const enrolment = async (who: string, track: string) => {
    const { body } = await (await house.as(who)).get('my/training').expect(200);
    return body.enrolments.find((one: { track: string; state: string }) => one.track === track);
  };
  const done = (row: { modules: { code: string; completedAt: string | null }[] }): string[] =>
    row.modules.filter(({ completedAt }) => completedAt !== null).map(({ code }) => code);

  it('says before it is published what it would mean for whom', async () => {
    const { next } = await begun('seen', 'yellow');
    const move = await effects(next, `enrolled=move&holders=renew&renewBy=${inDays(house, 30)}`);
    expect(move).toMatchObject({ enrolled: 3, holders: 1, renewing: 1, stranded: 0, unchanged: ['a', 'c'] });
    expect(told(move)).toEqual([
      ['ada', 'enrolled', 'moves', 2, 1],
      ['ben', 'enrolled', 'moves', 0, 0],
      ['cy', 'holder', 'renews', 0, 0],
      ['dot', 'enrolled', 'moves', 0, 0],
    ]);
    expect(move.items[0]).toMatchObject({
      remainingSeconds: 180,
      dueOn: inDays(house, 10),
      number: 1,
      stranded: false,
    });
    const stay = await effects(next, 'enrolled=stay');
    expect(told(stay).map(([, , effect]) => effect)).toEqual(['stays', 'stays', 'keeps', 'stays']);
    expect(told(await effects(next, 'enrolled=restart')).map(([, , effect, , kept]) => [effect, kept])).toEqual([
      ...[
        ['starts-over', 0],
        ['starts-over', 0],
        ['keeps', 0],
        ['starts-over', 0],
      ],
    ]);
    const first = await effects(next, 'enrolled=move&limit=3');
    const rest = await effects(next, `enrolled=move&limit=3&after=${first.next}`);
    expect([...told(first), ...told(rest)].map(([id]) => id)).toEqual(['ada', 'ben', 'cy', 'dot']);
    const csv = await hr.get(`track-editions/${next}/effects.csv?enrolled=move`).expect(200);
    const lines = csv.text.trim().split('\n');
    expect(lines).toHaveLength(5);
    expect(lines[1]).toContain('ada,');
    expect(lines[1]).toContain(',enrolled,moves,1,2,1,3,');
    await hr.get(`track-editions/${next}/effects?holders=renew`).expect(422);
    await hr.get(`track-editions/${next}/effects?enrolled=all`).expect(422);
    await hr.get(`track-editions/${next}/succession`).expect(404);
    await hr.get(`track-editions/${idOf('ada')}/effects`).expect(404);
    await (await house.as('ada')).get(`track-editions/${next}/effects`).expect(403);
  });

  it('knows a quiz by what it asks', async () => {
    const quiz = (code: string, prompt: string, draw?: number): ModuleInput => {
      const options = [
        { id: 'yes', text: { en: 'Yes' }, correct: true },
        { id: 'no', text: { en: 'No' } },
      ];
      const questions = ['1', '2'].map((at) => ({
        code: at,
        kind: 'single' as const,
        prompt: { en: prompt + at },
        options,
      }));
      return { code, kind: 'quiz', names: { en: code }, quiz: { questions, ...(draw === undefined ? {} : { draw }) } };
    };
    const first = [quiz('same', 'Honest?'), quiz('asks', 'Honest?'), quiz('draws', 'Honest?')];
    const { body: made } = await hr.post('tracks', { code: 'asked', belt: 'yellow', ...stated(first) }).expect(201);
    await hr.post(`track-editions/${made.editionId}/publication`).expect(201);
    const { body: draft } = await hr.post(`tracks/${made.id}/editions`).expect(201);
    expect((await effects(draft.id, 'enrolled=move')).unchanged).toEqual(['asks', 'draws', 'same']);
    const next = [quiz('same', 'Honest?'), quiz('asks', 'Really?'), quiz('draws', 'Honest?', 1)];
    await hr.put(`track-editions/${draft.id}`, stated(next)).expect(200);
    expect((await effects(draft.id, 'enrolled=move')).unchanged).toEqual(['same']);
  });

  it('leaves everybody where they are when HR says so, and leads newcomers through the new one', async () => {
    const { next } = await begun('stays', 'orange');
    await hr.post(`track-editions/${next}/publication`).expect(201);
    await house.settle();
    expect((await enrolment('ada', 'stays')).number).toBe(1);
    expect(done(await enrolment('ada', 'stays'))).toEqual(['a', 'b']);
    expect((await hr.get(`track-editions/${next}/succession`).expect(200)).body).toMatchObject({
      ...{ enrolled: 'stay', holders: 'keep', total: 0, done: 0, renewed: 0 },
      completedAt: expect.any(String),
    });
    // An assignment of the same track reaches somebody new, and somebody on the first edition.
    await assign(house, {
      track: 'stays',
      audienceId: await addAudience(house, { attribute: 'externalId', is: ['ada', 'eve'] }),
    });
    expect((await enrolment('eve', 'stays')).number).toBe(2);
    const { body } = await (await house.as('ada')).get('my/training');
    const mine = body.enrolments.filter(({ track }: { track: string }) => track === 'stays');
    expect(mine.map(({ number, grounds }: { number: number; grounds: unknown[] }) => [number, grounds.length])).toEqual(
      [[1, 2]],
    );
  });

  it('takes everybody along with credit for what is unchanged, and asks holders to renew', async () => {
    const { next, first } = await begun('moves', 'green');
    const renewBy = inDays(house, 20);
    const body = { enrolled: 'move', holders: 'renew', renewBy };
    await hr.post(`track-editions/${next}/publication`, { ...body, renewBy: inDays(house, 0) }).expect(422);
    await hr.post(`track-editions/${next}/publication`, { ...body, enrolled: 'all' }).expect(422);
    await hr.post(`track-editions/${next}/publication`, body).expect(201);
    expect((await hr.get(`track-editions/${next}/succession`).expect(200)).body).toMatchObject({
      ...{ total: 3, done: 0, renewed: null, completedAt: null },
    });
    await house.settle();
    expect((await hr.get(`track-editions/${next}/succession`).expect(200)).body).toMatchObject({
      ...{ total: 3, done: 3, renewed: 1, completedAt: expect.any(String) },
    });
    const ada = await enrolment('ada', 'moves');
    expect(ada).toMatchObject({ number: 2, state: 'assigned', dueOn: inDays(house, 10) });
    expect(done(ada)).toEqual(['a']);
    expect(await enrolment('dot', 'moves')).toMatchObject({ number: 2, state: 'voluntary' });
    const cy = (await (await house.as('cy')).get('my/training')).body;
    expect(cy.belts.find(({ code }: { code: string }) => code === 'green').until.slice(0, 10)).toBe(inDays(house, 21));
    const kept = await house.work.read(
      'SELECT count(*)::int AS n FROM training.steps s JOIN curricula.modules m USING (module_id) WHERE m.edition_id = $1 AND s.completed_at IS NOT NULL',
      [first],
    );
    expect(kept).toEqual([{ n: 5 }]);
    const notes = await house.work.read('SELECT from_edition_id FROM successions.moved WHERE edition_id = $1', [next]);
    expect(notes).toEqual([1, 2, 3].map(() => ({ from_edition_id: first })));
  });

  it('goes by the list of those who were there, and passes over whoever has gone on by themselves', async () => {
    const { next } = await begun('listed', 'green');
    await hr.post(`track-editions/${next}/publication`, { enrolled: 'move' }).expect(201);
    const listed = () => house.work.read<{ n: number }>('SELECT count(*)::int AS n FROM successions.waiting');
    expect(await listed()).toEqual([{ n: 3 }]);
    await (await house.as('dot')).post('my/enrolments', { trackEditionId: next }).expect(201);
    await (await house.as('fay')).post('my/enrolments', { trackEditionId: next }).expect(201);
    await house.settle();
    expect((await hr.get(`track-editions/${next}/succession`).expect(200)).body).toMatchObject({
      ...{ total: 3, done: 3, completedAt: expect.any(String) },
    });
    expect(await listed()).toEqual([{ n: 0 }]);
    expect((await enrolment('ben', 'listed')).number).toBe(2);
    expect(await house.work.read('SELECT FROM successions.moved WHERE edition_id = $1', [next])).toHaveLength(2);
  });

  it('lets everybody start over, and awards whoever has it all by what is unchanged', async () => {
    const over = await begun('over', 'blue');
    const credit = (subjectId: string) =>
      house.get(Training).credit({ personId: idOf('ada'), source: 'update', subjectId, seconds: 240 });
    await credit(over.first);
    expect((await enrolment('ada', 'over')).creditedSeconds).toBe(240);
    house.clock.advance(1000);
    await hr.post(`track-editions/${over.next}/publication`, { enrolled: 'restart' }).expect(201);
    await house.settle();
    expect(done(await enrolment('ada', 'over'))).toEqual([]);
    // Minutes from beside the track were earned for what is started over: they count no more, and stay written.
    expect(await enrolment('ada', 'over')).toMatchObject({ number: 2, creditedSeconds: 0 });
    house.clock.advance(1000);
    await credit(over.next);
    expect((await enrolment('ada', 'over')).creditedSeconds).toBe(240);
    const shorter = await begun('shorter', 'black', [lesson('a', 'One.'), lesson('b', 'Two.')]);
    expect((await effects(shorter.next, 'enrolled=move')).items[0]).toMatchObject({ remainingSeconds: 0, kept: 2 });
    await hr.post(`track-editions/${shorter.next}/publication`, { enrolled: 'move' }).expect(201);
    await house.settle();
    expect(await enrolment('ada', 'shorter')).toMatchObject({ number: 2, state: 'completed' });
  });

  it('is refused where it would leave somebody a date they cannot meet, unless HR says so', async () => {
    const long = Array.from({ length: 9 }, (_, at) => lesson(`l${at}`, `Words ${at}.`, 240));
    const { next } = await begun('strands', 'white', [...FIRST, ...long], inDays(house, 2));
    expect(await effects(next, 'enrolled=move')).toMatchObject({ stranded: 2 });
    expect(await effects(next, 'enrolled=stay')).toMatchObject({ stranded: 0 });
    const refused = await hr
      .post(`track-editions/${next}/publication`, { enrolled: 'move' })
      .set('accept-language', 'en')
      .expect(409);
    expect(refused.body).toMatchObject({
      code: 'publication-strands',
      title: '2 persons could not finish by their date any more. Choose otherwise, or publish knowingly.',
    });
    expect((await hr.get(`track-editions/${next}`)).body.state).toBe('draft');
    await hr.post(`track-editions/${next}/publication`, { enrolled: 'move', despite: true }).expect(201);
    await house.settle();
    expect((await enrolment('ben', 'strands')).number).toBe(2);
  });
});

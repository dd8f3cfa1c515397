import { type House, openHouse, type Visitor } from '../support/house';
import { addPeople } from '../support/people';
import { addAudience, addTrack, assign, inDays, type TestTrack } from '../support/training';

const DAY = 86_400_000;

interface Mine {
  asked: {
    belt: { code: string };
    held: boolean;
    dueOn: string | null;
    assignments: { belt: string; met: boolean; dueOn: string | null; audienceNames: object; everyMonths: number }[];
  } | null;
  enrolments: { id: string; state: string; dueOn: string | null; track: string; grounds: object[] }[];
  belts: { code: string; from: string }[];
}

describe('Assignments', () => {
  let house: House;
  let hr: Visitor;
  let white: TestTrack;
  let yellow: TestTrack;

  beforeAll(async () => {
    house = await openHouse();
    await addPeople(house, [
      { externalId: 'hr', roles: ['hr'] },
      ...['noa', 'dan', 'tal', 'gal', 'ron', 'mia'].map((externalId) => ({ externalId })),
    ]);
    hr = await house.as('hr');
    white = await addTrack(house, { code: 'white-track', belt: 'white', kinds: ['lesson'] });
    yellow = await addTrack(house, { code: 'yellow-track', belt: 'yellow', kinds: ['lesson'] });
    await addTrack(house, { code: 'black-track', belt: 'black', kinds: ['lesson'] });
    await addTrack(house, { code: 'short-track', belt: 'green', kinds: ['lesson'], validityDays: 20 });
  });
  afterAll(() => house.close());

  const only = (...people: string[]): Promise<string> => addAudience(house, { attribute: 'externalId', is: people });
  const mine = async (externalId: string): Promise<Mine> =>
    (await (await house.as(externalId)).get('my/training').expect(200)).body as Mine;
  const learn = async (externalId: string, track: TestTrack): Promise<void> => {
    const me = await house.as(externalId);
    await me.post(`my/modules/${track.modules[0]}/completion`).expect(200);
    await house.settle();
  };
  const later = async (days: number): Promise<void> => {
    house.clock.advance(days * DAY);
    await house.tick('training.expire');
    await house.tick('training.recur');
    await house.settle();
  };

  it('on one person come to the highest belt and the earliest date, and each is shown with its reason', async () => {
    expect((await mine('noa')).asked).toBeNull();
    await assign(house, { belt: 'white', audienceId: await only('noa', 'hr'), dueOn: inDays(house, 10) });
    const higher = await assign(house, { belt: 'yellow', audienceId: await only('noa'), dueOn: inDays(house, 30) });
    const { asked } = await mine('noa');
    expect(asked).toMatchObject({ belt: { code: 'yellow' }, held: false, dueOn: inDays(house, 10) });
    expect(asked?.assignments).toMatchObject([
      { assignmentId: higher.id, belt: 'yellow', met: false, dueOn: inDays(house, 30), reason: 'Everybody learns.' },
      { belt: 'white', met: false, dueOn: inDays(house, 10), audienceNames: { he: 'כמה אנשים' } },
    ]);
    await learn('noa', yellow);
    expect((await mine('noa')).asked).toMatchObject({ belt: { code: 'yellow' }, held: true, dueOn: null });
    expect((await mine('hr')).asked).toMatchObject({ belt: { code: 'white' }, dueOn: inDays(house, 10) });
    await hr.post(`assignments/${higher.id}/end`).expect(204);
    expect((await mine('noa')).asked).toMatchObject({ belt: { code: 'white' }, held: true, dueOn: null });
  });

  it('are refused when they would change whom their audience reaches, whether it asks for the belt or rules it out', async () => {
    const input = { dueOn: inDays(house, 9), joinerDays: 9, reason: 'x' };
    const holders = await addAudience(house, { trait: 'belt', is: ['white'] });
    const others = await addAudience(house, {
      all: [{ attribute: 'externalId', is: ['ron'] }, { not: { trait: 'belt', is: ['white', 'green'] } }],
    });
    for (const audienceId of [holders, others]) {
      const refused = await hr.post('assignments', { ...input, belt: 'white', audienceId }).expect(422);
      expect(refused.body).toMatchObject({
        code: 'assignment-circle',
        title: 'This would change whom its own audience reaches: Some people → White → Some people.',
        errors: [
          {
            pointer: '/audienceId',
            code: 'assignment-circle-step',
            detail: 'Some people is assigned the belt White, and Some people asks about that belt.',
          },
        ],
      });
      await hr.post('assignment-previews', { track: 'white-track', audienceId }).expect(422);
    }
    const hebrew = await hr
      .post('assignment-previews', { belt: 'white', audienceId: holders })
      .set('accept-language', 'he')
      .expect(422);
    expect(hebrew.body.title).toBe('כך ההקצאה הייתה משנה את הקהל שלה עצמה: כמה אנשים ← לבנה ← כמה אנשים.');
    const ladder = await hr.post('assignments', { ...input, belt: 'yellow', audienceId: holders }).expect(201);
    await hr.post(`assignments/${ladder.body.id}/end`).expect(204);
  });

  it('are refused through a chain of three, by the assignment or by the rule that would close it', async () => {
    const named = (name: string, rule: object): Promise<string> =>
      hr
        .post('audiences', { names: { en: name }, rule })
        .expect(201)
        .then(({ body }) => body.id as string);
    const input = { dueOn: inDays(house, 9), joinerDays: 9, reason: 'x' };
    const a = await named('A', { not: { trait: 'belt', is: ['black'] } });
    const b = await named('B', {
      any: [
        { attribute: 'externalId', is: ['tal'] },
        { trait: 'belt', is: ['blue'] },
      ],
    });
    const c = await named('C', { not: { not: { trait: 'belt', is: ['green'] } } });
    await addTrack(house, { code: 'blue-track', belt: 'blue', kinds: ['lesson'] });
    const first = await hr.post('assignments', { ...input, belt: 'blue', audienceId: a }).expect(201);
    await hr.post('assignments', { ...input, belt: 'green', audienceId: b }).expect(201);
    const closing = await hr.post('assignments', { ...input, belt: 'black', audienceId: c }).expect(422);
    expect(closing.body.title).toContain('C → Black → A → Blue → B → Green → C');
    expect(closing.body.errors).toHaveLength(3);

    await hr.post(`assignments/${first.body.id}/end`).expect(204);
    const open = await hr.post('assignments', { ...input, belt: 'black', audienceId: c }).expect(201);
    await hr.post('assignments', { ...input, belt: 'blue', audienceId: a }).expect(422);
    await hr.post(`assignments/${open.body.id}/end`).expect(204);
    const again = await hr.post('assignments', { ...input, belt: 'blue', audienceId: a }).expect(201);

    const d = await named('D', { attribute: 'externalId', is: ['gal'] });
    const last = await hr.post('assignments', { ...input, belt: 'black', audienceId: d }).expect(201);
    const restated = await hr
      .put(`audiences/${d}`, { names: { en: 'D' }, rule: { trait: 'belt', is: ['green'] } })
      .expect(422);
    expect(restated.body).toMatchObject({ code: 'assignment-circle' });
    expect(restated.body.title).toContain('D → Black → A → Blue → B → Green → D');
    expect(restated.body.errors[0]).toMatchObject({ pointer: '/rule' });
    expect((await hr.get(`audiences/${d}`).expect(200)).body).toMatchObject({ version: 1, count: 1 });
    for (const { body } of [again, last]) await hr.post(`assignments/${body.id}/end`).expect(204);
  });

  it('cannot close a circle from two sides at once', async () => {
    const input = { dueOn: inDays(house, 9), joinerDays: 9, reason: 'x' };
    const e = await addAudience(house, { trait: 'belt', is: ['black'] });
    const f = await addAudience(house, { not: { trait: 'belt', is: ['blue'] } });
    const replies = await Promise.all([
      hr.post('assignments', { ...input, belt: 'blue', audienceId: e }),
      hr.post('assignments', { ...input, belt: 'black', audienceId: f }),
    ]);
    expect(replies.map(({ status }) => status).sort()).toEqual([201, 422]);
    for (const { body } of replies) if (body.id !== undefined) await hr.post(`assignments/${body.id}/end`).expect(204);
  });

  it('enrol again whose belt by a track is over, on the same edition', async () => {
    const { id } = await assign(house, { belt: 'green', audienceId: await only('dan'), joinerDays: 14 });
    const green = await house.work.read<{ id: string }>(
      `SELECT m.module_id AS id FROM curricula.modules m JOIN curricula.published p ON p.edition_id = m.edition_id
       WHERE p.track_code = 'short-track'`,
    );
    const track = { editionId: '', modules: green.map((module) => module.id) };
    await learn('dan', track);
    await later(21);
    const { enrolments, belts } = await mine('dan');
    expect(belts).toEqual([]);
    expect(enrolments.map(({ state, dueOn }) => [state, dueOn])).toEqual([
      ['assigned', inDays(house, 13)],
      ['completed', expect.any(String)],
    ]);
    await learn('dan', track);
    expect((await mine('dan')).belts).toMatchObject([{ code: 'green' }]);
    expect((await mine('dan')).enrolments.map(({ state }) => state)).toEqual(['completed', 'completed']);
    await hr.post(`assignments/${id}/end`).expect(204);
  });

  it('that recur open again before the belt is a year old, and never while it is fresh', async () => {
    const audienceId = await only('mia');
    const made = await hr
      .post('assignments', {
        ...{ belt: 'white', audienceId, everyMonths: 12, joinerDays: 30, dueOn: inDays(house, 20) },
        reason: 'Every year anew',
      })
      .expect(201);
    await learn('mia', white);
    const [held] = (await mine('mia')).belts;
    const renewOn = `${Number(held?.from.slice(0, 4)) + 1}${held?.from.slice(4, 10)}`;
    await later(300);
    expect((await mine('mia')).enrolments.map(({ state }) => state)).toEqual(['completed']);
    await later(40);
    const again = await mine('mia');
    expect(again.enrolments[0]).toMatchObject({
      state: 'assigned',
      dueOn: renewOn,
      grounds: [{ assignmentId: made.body.id, dueOn: renewOn }],
    });
    expect(again.asked).toMatchObject({ held: true, dueOn: renewOn, assignments: [{ everyMonths: 12, met: false }] });
    expect(again.belts).toHaveLength(1);
    await later(1);
    expect((await mine('mia')).enrolments.filter(({ state }) => state === 'assigned')).toHaveLength(1);
    const preview = await hr
      .post('assignment-previews', { belt: 'white', audienceId, everyMonths: 12, joinerDays: 30 })
      .expect(200);
    expect(preview.body).toMatchObject({ members: 1, already: 1, completed: 0, holding: [] });
    await learn('mia', white);
    await later(2);
    expect((await mine('mia')).enrolments.map(({ state }) => state)).toEqual(['completed', 'completed']);
    expect((await mine('mia')).asked).toMatchObject({ held: true, dueOn: null });
    await later(335);
    expect((await mine('mia')).enrolments.map(({ state }) => state)).toEqual(['assigned', 'completed', 'completed']);
  });

  it('that recur on a day of the year spare whoever earned the belt within half a year before', async () => {
    const on = async (from: string, months: number | null, yearly: string | null): Promise<string | undefined> =>
      (
        await house.work.read<{ on: string }>('SELECT training.renew_on($1, $2, $3)::text AS on', [
          from,
          months,
          yearly,
        ])
      )[0]?.on;
    expect(await on('2027-03-15', null, '03-01')).toBe('2028-03-01');
    expect(await on('2027-10-02', null, '03-01')).toBe('2029-03-01');
    expect(await on('2027-08-31', null, '03-01')).toBe('2028-03-01');
    expect(await on('2027-09-02', null, '03-01')).toBe('2029-03-01');
    expect(await on('2026-06-01', null, '02-29')).toBe('2027-03-01');
    expect(await on('2027-06-01', null, '02-29')).toBe('2028-02-29');
    expect(await on('2027-01-31', 1, null)).toBe('2027-02-28');
    expect(await on('2028-02-29', 12, null)).toBe('2029-02-28');
    expect(await on('2028-02-29', null, null)).toBeNull();
  });

  it('tell how they recur, and refuse what is no recurrence', async () => {
    const input = { belt: 'white', audienceId: await only('gal'), dueOn: inDays(house, 5), joinerDays: 5, reason: 'x' };
    const faults = async (more: object): Promise<[string, string][]> => {
      const { body } = await hr.post('assignments', { ...input, ...more }).expect(422);
      return body.errors.map((fault: { pointer: string; code: string }) => [fault.pointer, fault.code]);
    };
    expect(await faults({ everyMonths: 12, yearlyOn: '03-01' })).toEqual([['/yearlyOn', 'recurrence-twice']]);
    expect(await faults({ yearlyOn: '02-30' })).toEqual([['/yearlyOn', 'recurrence-day']]);
    expect(await faults({ yearlyOn: "'; --" })).toEqual([['/yearlyOn', 'recurrence-day']]);
    expect(await faults({ everyMonths: 0 })).toEqual([['/everyMonths', 'too-small']]);
    expect(await faults({ everyMonths: 1.5 })).toEqual([['/everyMonths', 'not-an-integer']]);
    expect(await faults({ everyMonths: '12' })).toHaveLength(1);
    expect(await faults({ everyMonths: 121 })).toEqual([['/everyMonths', 'too-large']]);
    await hr.post('assignments', { ...input, yearlyOn: '03-01' }).expect(201);
    const { body } = await hr.get('assignments?limit=1').expect(200);
    expect(body.items).toMatchObject([{ everyMonths: null, yearlyOn: '03-01' }]);
  });
});

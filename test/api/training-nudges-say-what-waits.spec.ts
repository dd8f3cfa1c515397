import { Assignments } from '../../src/features/training/public';
import { type House, openHouse } from '../support/house';
import { addPeople } from '../support/people';
import { addAudience, addTrack, assign, inDays, type TestTrack } from '../support/training';

const DAY = 86_400_000;

describe('Nudges of training', () => {
  let house: House;
  let track: TestTrack;
  let ids: Record<string, string>;
  let audienceId: string;
  const assigned: string[] = [];

  beforeAll(async () => {
    house = await openHouse();
    ids = await addPeople(house, [
      { externalId: 'noa' },
      { externalId: 'dan' },
      { externalId: 'tal' },
      { externalId: 'gal' },
      { externalId: 'rom', manager: 'gal' },
      { externalId: 'hr', roles: ['hr'] },
    ]);
    track = await addTrack(house, { code: 'white-track', belt: 'white', kinds: ['lesson'] });
    audienceId = await addAudience(house, { attribute: 'externalId', is: ['noa', 'dan'] });
  });
  afterAll(async () => {
    await house.close();
  });

  const inbox = async (externalId: string, language = 'en'): Promise<{ reason: string; title: string }[]> => {
    const me = await house.as(externalId);
    return (await me.get('my/nudges').set('accept-language', language).expect(200)).body.items;
  };
  const reasons = async (externalId: string): Promise<string[]> =>
    (await inbox(externalId)).map((nudge) => nudge.reason).sort();

  it('tell those assigned, in their language, and nobody else', async () => {
    assigned.push((await assign(house, { belt: 'white', audienceId, dueOn: inDays(house, 10) })).id);
    await house.settle();
    expect(await reasons('noa')).toEqual(['training.assigned']);
    expect(await reasons('tal')).toEqual([]);
    expect((await inbox('noa', 'he'))[0]?.title).toBe('מסלול הכשרה ממתין לך: מסלול white-track');
    expect((await inbox('noa'))[0]?.title).toBe('A track is waiting for you: white-track');
  });

  it('say it again once the date is a week away, and stop when the belt is held', async () => {
    house.clock.advance(4 * DAY);
    assigned.push((await assign(house, { belt: 'white', audienceId, dueOn: inDays(house, 6) })).id);
    await house.settle();
    expect(await reasons('noa')).toEqual(['training.assigned', 'training.due-soon']);
    await (await house.as('noa')).post(`my/modules/${track.modules[0]}/completion`).expect(200);
    await house.settle();
    expect(await reasons('noa')).toEqual(['training.awarded']);
    expect((await inbox('noa', 'he'))[0]?.title).toBe('חגורה חדשה הוענקה לך: לבנה');
  });

  it('stop when nothing is asked any more', async () => {
    expect(await reasons('dan')).toEqual(['training.assigned', 'training.due-soon']);
    for (const id of assigned) await house.get(Assignments).end(id);
    await house.settle();
    expect(await reasons('dan')).toEqual([]);
  });

  it('tell a manager of what is overdue by the days that HR states, and of nothing else', async () => {
    const hr = await house.as('hr');
    const rom = await house.as('rom');
    const late = async (): Promise<string[]> => {
      await house.tick('nudges.sweep');
      await house.settle();
      return (await reasons('gal')).filter((code) => code !== 'reports.team-week');
    };
    const overdue = await addTrack(house, { code: 'late-track', belt: 'yellow', kinds: ['lesson'] });
    const team = await addAudience(house, { attribute: 'externalId', is: ['rom'] });
    await assign(house, { belt: 'yellow', audienceId: team, dueOn: inDays(house, 3) });
    await house.settle();
    house.clock.advance(9 * DAY);
    // Rom has seen nothing, and is six days late.
    expect(await late()).toEqual([]);
    const { body: before } = await hr.get('nudge-escalation').expect(200);
    expect(before).toMatchObject({ managerAfterDays: 7, urgentMailAfterMinutes: null });
    house.clock.advance(2 * DAY);
    expect(await late()).toEqual(['overdues.training']);
    expect((await inbox('gal'))[0]?.title).toBe('rom Test has not finished late-track');
    expect((await inbox('gal', 'he'))[0]?.title).toBe('מסלול late-track: המסלול של rom Test טרם הושלם');
    const never = { managerAfterDays: null, urgentMailAfterMinutes: 5 };
    await hr.put('nudge-escalation', { ...never, managerAfterDays: 0 }).expect(422);
    await rom.put('nudge-escalation', never).expect(403);
    const version = `"${before.version as number}"`;
    await hr.put('nudge-escalation', never).set('if-match', version).expect(200);
    await hr.put('nudge-escalation', never).set('if-match', version).expect(409);
    expect(await late()).toEqual([]);
    await hr.put('nudge-escalation', { ...never, managerAfterDays: 7 }).expect(200);
    expect(await late()).toEqual(['overdues.training']);
    await rom.post(`my/modules/${overdue.modules[0]}/completion`).expect(200);
    expect(await late()).toEqual([]);
  });

  it('tell whoever was moved to a new edition what changed and what counts, until they go on', async () => {
    const tal = await house.as('tal');
    const hr = await house.as('hr');
    const lesson = (code: string, words: string) => ({
      ...{ code, kind: 'lesson', names: { en: code, he: code }, seconds: 60, body: { en: words } },
    });
    const stated = (modules: object[]) => ({
      ...{ names: { en: 'Tracks', he: 'מסלולים' }, minimumMinutes: 0, passMark: 80, validityDays: null, modules },
    });
    const quiz = {
      ...{ code: 'q', kind: 'quiz', names: { en: 'The quiz', he: 'המבחן' } },
      quiz: {
        attempts: 1,
        questions: [
          {
            ...{ code: 'q', kind: 'single', prompt: { en: 'Honest?' } },
            options: [
              { id: 'yes', text: { en: 'Yes' }, correct: true },
              { id: 'no', text: { en: 'No' } },
            ],
          },
        ],
      },
    };
    const first = [lesson('a', 'One.'), lesson('b', 'Two.'), quiz];
    const made = (await hr.post('tracks', { code: 'moving', belt: 'orange', ...stated(first) }).expect(201)).body;
    await hr.post(`track-editions/${made.editionId}/publication`).expect(201);
    await tal.post('my/enrolments', { trackEditionId: made.editionId }).expect(201);
    const modulesOf = async (id: string) => (await hr.get(`track-editions/${id}`).expect(200)).body.modules;
    const [a] = await modulesOf(made.editionId);
    await tal.post(`my/modules/${a.id}/completion`).expect(200);
    const next = (await hr.post(`tracks/${made.id}/editions`).expect(201)).body.id as string;
    const second = [lesson('a', 'One.'), lesson('b', 'Two, anew.'), quiz, lesson('d', 'Four.')];
    await hr.put(`track-editions/${next}`, stated(second)).expect(200);
    await hr.post(`track-editions/${next}/publication`, { enrolled: 'move' }).expect(201);
    await house.settle();
    const [told] = (await tal.get('my/nudges').expect(200)).body.items;
    expect(told).toMatchObject({
      reason: 'successions.moved',
      title: 'You are on a new edition of Tracks',
      body: '2 of its 4 modules are new or changed, and one is credited. Go on where you were.',
    });
    const [, b, asked] = await modulesOf(next);
    await tal.post(`my/modules/${b.id}/completion`).expect(200);
    await house.tick('nudges.sweep');
    await house.settle();
    expect(await reasons('tal')).toEqual([]);

    const quizId = asked.quizId as string;
    const attempt = (await tal.post(`quizzes/${quizId}/attempts`).expect(201)).body;
    const wrong = attempt.questions[0].options.find((option: { text: { en: string } }) => option.text.en === 'No');
    const answers = [{ question: attempt.questions[0].code, chosen: [wrong.id] }];
    await tal.post(`quiz-attempts/${attempt.id}/submission`, { answers }).expect(201);
    await tal.post(`quizzes/${quizId}/attempts`).expect(409);
    const grant = { personId: ids['tal'], reason: 'The line broke down.' };
    await hr.post(`quizzes/${quizId}/attempt-grants`, grant).expect(201);
    await house.settle();
    const [granted] = (await tal.get('my/nudges').expect(200)).body.items;
    expect(granted).toMatchObject({
      reason: 'training.attempt-granted',
      title: 'You have another attempt: The quiz',
      body: 'HR opened it. The reason: The line broke down.',
      path: `/modules/${asked.id}`,
    });
    await tal.post(`quizzes/${quizId}/attempts`).expect(201);
    await house.settle();
    expect(await reasons('tal')).toEqual([]);
  });
});

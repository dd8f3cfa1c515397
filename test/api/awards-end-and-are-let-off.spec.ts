import { Training } from '../../src/features/training/public';
import { newId } from '../../src/kernel/id';
import { Grants } from '../../src/platform/access/grants';
import { type House, openHouse, type Visitor } from '../support/house';
import { addPeople } from '../support/people';
import { addAudience, addTrack, assign, inDays, submitQuiz, type TestTrack } from '../support/training';

const PEOPLE = ['noa', 'dan', 'gil', 'tal', 'ron'];

describe('An award after it was given', () => {
  let house: House;
  let ids: Record<string, string>;
  let hr: Visitor;
  let lead: Visitor;
  let track: TestTrack;

  beforeAll(async () => {
    house = await openHouse();
    ids = await addPeople(house, [
      { externalId: 'hr', roles: ['hr'], department: 'People' },
      { externalId: 'lead', roles: ['lead'], department: 'Social' },
      { externalId: 'scoped', department: 'Finance' },
      ...PEOPLE.map((externalId) => ({ externalId, department: 'Service' })),
    ]);
    await house.acting({ kind: 'operator', name: 'test' }, () =>
      house.work.run(() =>
        house.get(Grants).grant(ids['scoped'] ?? '', 'hr', 'test', { scope: { departments: ['Finance'] } }),
      ),
    );
    hr = await house.as('hr');
    lead = await house.as('lead');
    track = await addTrack(house, {
      code: 'white-track',
      belt: 'white',
      kinds: ['lesson', 'lesson', 'quiz'],
      minimumMinutes: 1,
      validityDays: 365,
    });
    await assign(house, {
      belt: 'white',
      audienceId: await addAudience(house, { attribute: 'department', is: ['Service'] }),
    });
  });
  afterAll(async () => {
    await house.close();
  });

  const idOf = (externalId: string): string => ids[externalId] ?? '';
  const mine = async (externalId: string) => (await (await house.as(externalId)).get('my/training').expect(200)).body;
  const code = async (promise: Promise<{ body: { code?: string } }>): Promise<string> =>
    (await promise).body.code ?? '';
  const earn = async (externalId: string): Promise<string> => {
    const me = await house.as(externalId);
    await house.get(Training).credit({ personId: idOf(externalId), source: 'update', subjectId: newId(), seconds: 90 });
    await me.post(`my/modules/${track.modules[0]}/completion`).expect(200);
    await me.post(`my/modules/${track.modules[1]}/completion`).expect(200);
    await submitQuiz(house, me, track.modules[2] ?? '', false);
    await submitQuiz(house, me, track.modules[2] ?? '', true);
    return (await mine(externalId)).belts[0].awardId as string;
  };
  const enrolmentOf = async (externalId: string): Promise<string> =>
    (await mine(externalId)).enrolments[0].id as string;

  it('shows what it stands on: to its holder, to HR and the lead, to nobody else', async () => {
    const awardId = await earn('noa');
    const evidence = (await (await house.as('noa')).get(`my/awards/${awardId}/evidence`).expect(200)).body;
    expect(evidence).toMatchObject({
      ground: 'track',
      belt: 'white',
      number: 1,
      creditedSeconds: 90,
      minimumSeconds: 60,
      credits: [{ source: 'update', seconds: 90, times: 1 }],
      revokedAt: null,
    });
    expect(evidence.modules.map((module: { kind: string }) => module.kind)).toEqual(['lesson', 'lesson', 'quiz']);
    expect(evidence.modules[2].attempts).toMatchObject([
      { score: 0, passed: false },
      { score: 100, passed: true },
    ]);
    await (await house.as('dan')).get(`my/awards/${awardId}/evidence`).expect(404);
    await (await house.as('dan')).get(`people/${idOf('noa')}/awards`).expect(403);
    expect((await hr.get(`people/${idOf('noa')}/awards/${awardId}/evidence`).expect(200)).body).toEqual(evidence);
    await hr.get(`people/${idOf('dan')}/awards/${awardId}/evidence`).expect(404);
    expect((await lead.get(`people/${idOf('noa')}/awards`).expect(200)).body.awards).toMatchObject([
      { id: awardId, state: 'held', can: ['revoke'] },
    ]);
    await (await house.as('scoped')).get(`people/${idOf('noa')}/awards`).expect(404);
  });

  it('is revoked at once, with its reason, by another person, and never given back', async () => {
    const awardId = await earn('dan');
    expect((await (await house.as('dan')).get('my/permits').expect(200)).body.belt).toMatchObject({ code: 'white' });
    const words = { code: 'not-own-work', words: 'התשובות לא נכתבו על ידך' };
    await (await house.as('scoped')).post(`awards/${awardId}/revocation`, words).expect(404);
    await (await house.as('dan')).post(`awards/${awardId}/revocation`, words).expect(403);
    expect(await code(lead.post(`awards/${awardId}/revocation`, { ...words, code: 'envy' }))).toBe('invalid-request');
    const replies = await Promise.all(
      Array.from({ length: 8 }, () => lead.post(`awards/${awardId}/revocation`, words)),
    );
    expect(replies.filter(({ status }) => status === 204)).toHaveLength(1);
    expect(replies.filter(({ body }) => body.code === 'award-over')).toHaveLength(7);
    expect((await (await house.as('dan')).get('my/permits').expect(200)).body.belt).toBeNull();
    expect((await mine('dan')).belts).toEqual([]);
    expect(await house.get(Training).holds(idOf('dan'))).toEqual([]);
    const shown = (await (await house.as('dan')).get('my/awards').expect(200)).body.items;
    expect(shown).toMatchObject([{ id: awardId, state: 'revoked', can: [], revocation: words }]);
    await house.settle();
    expect((await mine('dan')).enrolments.map(({ state }: { state: string }) => state)).toEqual([
      'assigned',
      'completed',
    ]);
    const traits = await house.work.read(
      `SELECT 1 FROM audiences.trait WHERE person_id = $1 AND kind = 'belt' AND (until_at IS NULL OR until_at > $2)`,
      [idOf('dan'), house.clock.now()],
    );
    expect(traits).toEqual([]);
    const trail = await house.work.read(`SELECT 1 FROM trail.entry WHERE act = 'award.revoked' AND subject_id = $1`, [
      idOf('dan'),
    ]);
    expect(trail).toHaveLength(1);
    const again = await earn('dan');
    expect(again).not.toBe(awardId);
    expect((await hr.get(`people/${idOf('dan')}/awards`).expect(200)).body.awards).toMatchObject([
      { id: again, state: 'held' },
      { id: awardId, state: 'revoked', revocation: { code: 'not-own-work' }, can: [] },
    ]);
  });

  it('is extended for one person by another, visibly, and taken back', async () => {
    const enrolment = await enrolmentOf('gil');
    const before = (await mine('gil')).enrolments[0].dueOn as string;
    const extend = (dueOn: string, by = hr) =>
      by.post(`enrolments/${enrolment}/extensions`, { dueOn, reason: 'מעבר דירה' });
    expect(await code(extend(inDays(house, 3)))).toBe('extension-not-later');
    expect(await code(extend(inDays(house, -3)))).toBe('date-in-the-past');
    await extend(inDays(house, 40), await house.as('gil')).expect(403);
    await extend(inDays(house, 40), await house.as('scoped')).expect(404);
    await extend(inDays(house, 30)).expect(201);
    const { id } = (await extend(inDays(house, 40)).expect(201)).body;
    expect((await mine('gil')).enrolments[0]).toMatchObject({
      dueOn: inDays(house, 40),
      extendedOn: inDays(house, 40),
    });
    const excuses = (await (await house.as('gil')).get('my/excuses').expect(200)).body.items;
    expect(excuses).toMatchObject([
      { id, kind: 'extension', dueOn: inDays(house, 40), grantedBy: 'hr Test', reason: 'מעבר דירה' },
    ]);
    await hr.post(`excuses/${id}/ending`).expect(204);
    expect(await code(hr.post(`excuses/${id}/ending`))).toBe('excuse-ended');
    expect((await mine('gil')).enrolments[0]).toMatchObject({ dueOn: before, extendedOn: null });
  });

  it('waives a module, never a quiz and never everything, and a date until its day', async () => {
    const enrolment = await enrolmentOf('tal');
    const waive = (moduleId: string | undefined, more: object = {}) =>
      hr.post(`enrolments/${enrolment}/waivers`, { moduleId, reason: 'Teaches it.', ...more });
    expect(await code(waive(track.modules[2]))).toBe('never-waived');
    expect(await code(waive(newId()))).toBe('module-of-another');
    const [first] = await Promise.all([waive(track.modules[0]), waive(track.modules[0])]);
    expect([201, 409]).toContain(first.status);
    expect(await code(waive(track.modules[0]))).toBe('already-waived');
    expect((await mine('tal')).enrolments[0].modules[0]).toMatchObject({
      completedAt: null,
      waivedAt: expect.any(String),
    });
    expect((await mine('tal')).enrolments[0].nextModuleId).toBe(track.modules[1]);
    await waive(undefined, { endsOn: inDays(house, 5) }).expect(201);
    expect((await mine('tal')).enrolments[0]).toMatchObject({
      state: 'assigned',
      dueOn: null,
      undated: true,
      late: false,
    });
    const reported = (await hr.get('training-report?track=white-track').expect(200)).body.items;
    expect(reported.find(({ externalId }: { externalId: string }) => externalId === 'tal')).toMatchObject({
      ...{ state: 'assigned', dueOn: null, excused: ['date-waiver', 'module-waiver'], late: false },
    });
    house.clock.advance(6 * 86_400_000);
    await house.tick('awards.end-waivers');
    expect((await mine('tal')).enrolments[0]).toMatchObject({
      state: 'assigned',
      undated: false,
      dueOn: expect.any(String),
    });
    const me = await house.as('tal');
    await house.get(Training).credit({ personId: idOf('tal'), source: 'update', subjectId: newId(), seconds: 90 });
    await me.post(`my/modules/${track.modules[1]}/completion`).expect(200);
    expect((await mine('tal')).belts).toEqual([]);
    await submitQuiz(house, me, track.modules[2] ?? '', true);
    const [belt] = (await mine('tal')).belts;
    const evidence = (await me.get(`my/awards/${belt.awardId}/evidence`).expect(200)).body;
    expect(evidence.modules[0]).toMatchObject({ completedAt: null, waivedAt: expect.any(String), creditedSeconds: 0 });
  });
});

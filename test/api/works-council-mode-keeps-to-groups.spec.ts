import { parse } from 'csv-parse/sync';
import { type House, openHouse, type Visitor } from '../support/house';
import { addPeople } from '../support/people';
import { addAudience, addTrack, assign, inDays } from '../support/training';

describe('Works-council mode', () => {
  let house: House;
  let hr: Visitor;
  let admin: Visitor;
  let council: Visitor;
  let auditor: Visitor;
  let ids: Record<string, string>;
  const SALES = ['s1', 's2', 's3'];
  const SERVICE = Array.from({ length: 12 }, (_, at) => `v${at}`);

  const change = (as: Visitor, body: object) =>
    as.post('council-changes', { legalEntity: 'GmbH', reason: 'agreed', ...body });
  const listed = async (as: Visitor, query = ''): Promise<string[]> => {
    const { items } = (await as.get(`training-report?limit=100${query}`).expect(200)).body;
    return (items as { externalId: string }[]).map(({ externalId }) => externalId).sort();
  };
  interface Figures {
    readonly legalEntity: string | null;
    readonly minimum: number | null;
    readonly lines: { department: string; counts: (number | null)[]; total: number | null }[];
    readonly sums: { counts: (number | null)[]; total: number | null };
  }
  const figures = async (as: Visitor, query = ''): Promise<Figures | undefined> => {
    const { items } = (await as.get(`training-figures?track=white-track${query}`).expect(200)).body as {
      items: Figures[];
    };
    return items.find(({ legalEntity }) => legalEntity === 'GmbH');
  };
  const setting = async (): Promise<Record<string, unknown>> =>
    (await council.get('council-settings').expect(200)).body.items.find(
      (item: { legalEntity: string }) => item.legalEntity === 'GmbH',
    );

  beforeAll(async () => {
    house = await openHouse();
    ids = await addPeople(house, [
      { externalId: 'hr', roles: ['hr'] },
      { externalId: 'admin', roles: ['admin'] },
      { externalId: 'council', roles: ['council'] },
      { externalId: 'auditor', roles: ['auditor'] },
      ...SALES.map((externalId) => ({ externalId, legalEntity: 'GmbH', department: 'Sales' })),
      ...SERVICE.map((externalId) => ({ externalId, legalEntity: 'GmbH', department: 'Service' })),
      { externalId: 'o1', legalEntity: 'Ltd', department: 'Sales' },
    ]);
    [hr, admin] = [await house.as('hr'), await house.as('admin')];
    [council, auditor] = [await house.as('council'), await house.as('auditor')];
    await addTrack(house, { code: 'white-track', belt: 'white', kinds: ['lesson'] });
    const some = await addAudience(house, {
      attribute: 'externalId',
      is: ['s1', 'v0', 'v1', 'v2', 'v3', 'v4', 'v5', 'v6', 'v7', 'v8'],
    });
    await assign(house, { belt: 'white', audienceId: some, dueOn: inDays(house, 30) });
    const [track] = await house.work.read<{ id: string }>(
      `SELECT edition_id AS id FROM curricula.published WHERE track_code = 'white-track'`,
    );
    await house.work.run(() =>
      house.work.write(
        `INSERT INTO training.enrolment (id, person_id, edition_id, state, enrolled_at)
         SELECT gen_random_uuid(), unnest($1::uuid[]), $2, 'voluntary', $3`,
        [['s2', 's3', 'v9', 'v10', 'v11', 'o1'].map((externalId) => ids[externalId]), track?.id, house.clock.now()],
      ),
    );
  });
  afterAll(async () => {
    await house.close();
  });

  it('is off until somebody turns it on, and then everybody may be seen as before', async () => {
    expect(await setting()).toMatchObject({ on: false, people: 15, minimum: null, proposed: null, can: ['change'] });
    expect(await listed(hr)).toHaveLength(16);
    expect(await figures(hr)).toMatchObject({ minimum: null, sums: { counts: [10, 5, 0], total: 15 } });
  });

  it('is turned on by one person at once, and keeps choice to groups while mandatory training stays individual', async () => {
    expect((await change(hr, { on: true }).expect(201)).body).toMatchObject({ state: 'applied', loosens: [] });
    expect(await setting()).toMatchObject({ on: true, minimum: 8 });
    expect(await listed(hr)).toEqual(['o1', 's1', 'v0', 'v1', 'v2', 'v3', 'v4', 'v5', 'v6', 'v7', 'v8'].sort());
    expect(await listed(hr, '&state=voluntary')).toEqual(['o1']);
    const csv = parse((await hr.get('training-report.csv').expect(200)).text, { columns: true, bom: true });
    expect(csv).toHaveLength(11);
    const [entry] = (await auditor.get('trail?act=council.changed').expect(200)).body.items;
    expect(entry).toMatchObject({
      subjectKind: 'legal-entity',
      subjectId: 'GmbH',
      before: { setting: null },
      after: { setting: { minimum: 8, sights: {} }, reason: 'agreed' },
    });
  });

  it('shows no group below the minimum, nor lets sums or filters give one away', async () => {
    const shown = await figures(hr);
    expect(shown).toMatchObject({ minimum: 8 });
    const cells = [...(shown?.lines ?? []), ...(shown === undefined ? [] : [shown.sums])].flatMap((line) => [
      ...line.counts,
      line.total,
    ]);
    for (const cell of cells) expect(cell === null || cell === 0 || cell >= 8).toBe(true);
    expect(shown?.lines.find(({ department }) => department === 'Sales')).toMatchObject({
      counts: [null, null, null],
      total: null,
    });
    for (const department of ['Sales', 'Service']) {
      const filtered = await figures(hr, `&department=${department}`);
      expect(filtered?.lines).toEqual(shown?.lines.filter((line) => line.department === department));
      expect(filtered?.sums).toEqual(shown?.sums);
    }
    await hr.get('training-figures').expect(422);
    await (await house.as('s1')).get('training-figures?track=white-track').expect(403);
  });

  it('opens to a named audit, with a reason in the trail and in the log of who looked', async () => {
    expect(await listed(auditor, '&state=voluntary')).toEqual(['o1']);
    expect(await listed(auditor, '&state=voluntary&auditReason=complaint%2017')).toHaveLength(6);
    expect(await listed(hr, '&state=voluntary&auditReason=curious')).toEqual(['o1']);
    const { items } = (await auditor.get('trail?act=audit.begun').expect(200)).body;
    expect(items).toMatchObject([
      { after: { reason: 'curious' } },
      { actor: `person:${ids['auditor']}`, after: { reason: 'complaint 17' } },
    ]);
    const looks = (await (await house.as('v9')).get('my/looks').expect(200)).body.items;
    expect(looks).toMatchObject([{ readerId: ids['auditor'] }, { readerId: ids['hr'] }].slice(0, looks.length));
    await auditor.get('training-report?auditReason=').expect(422);
  });

  it('is loosened by two persons, of whom one holds the council role', async () => {
    const proposed = (
      await change(hr, { on: true, sights: { 'training-voluntary/report/hr': 'individual' } }).expect(201)
    ).body;
    expect(proposed).toMatchObject({ state: 'proposed', loosens: ['training-voluntary/report/hr'] });
    expect(await listed(hr, '&state=voluntary')).toEqual(['o1']);
    expect((await change(admin, { on: false }).expect(409)).body.code).toBe('council-proposed');
    expect((await hr.post(`council-changes/${proposed.id}/confirmation`).expect(403)).body.code).toBe(
      'own-council-proposal',
    );
    expect((await admin.post(`council-changes/${proposed.id}/confirmation`).expect(403)).body.code).toBe(
      'council-absent',
    );
    await auditor.post(`council-changes/${proposed.id}/confirmation`).expect(403);
    expect(await setting()).toMatchObject({ proposed: { id: proposed.id }, can: ['confirm', 'refuse'] });
    const replies = await Promise.all([1, 2, 3].map(() => council.post(`council-changes/${proposed.id}/confirmation`)));
    expect(replies.map(({ status }) => status).sort()).toEqual([204, 409, 409]);
    expect(await listed(hr, '&state=voluntary')).toHaveLength(6);

    expect(
      (await change(council, { on: true, sights: { 'training-voluntary/report/hr': 'none' } }).expect(201)).body.state,
    ).toBe('applied');
    expect((await figures(hr))?.sums).toMatchObject({ counts: [null, null, null], total: null });
    const off = (await change(council, { on: false }).expect(201)).body;
    expect(off).toMatchObject({ state: 'proposed', loosens: ['off'] });
    await admin.post(`council-changes/${off.id}/refusal`).expect(204);
    expect(await setting()).toMatchObject({ on: true, proposed: null });
    const lower = (await change(hr, { on: true, minimum: 5 }).expect(201)).body;
    expect(lower).toMatchObject({ state: 'proposed', loosens: ['minimum'] });
    await hr.post(`council-changes/${lower.id}/refusal`).expect(204);
  });

  it('is explained to whoever may read it, and refuses what it does not know', async () => {
    const definitions = (await council.get('council-definitions').expect(200)).body;
    expect(definitions).toMatchObject({ minimum: 8 });
    expect(definitions.matrix).toContainEqual({
      data: 'training-mandatory',
      purpose: 'report',
      role: 'hr',
      sight: 'individual',
    });
    await (await house.as('s1')).get('council-settings').expect(403);
    const fault = async (body: object): Promise<unknown> => (await change(hr, body).expect(422)).body.errors[0].code;
    expect(await fault({ on: true, minimum: 2 })).toBe('too-small');
    expect(await fault({ on: true, sights: { 'drafts/report/boss': 'none' } })).toBe('unknown-cell');
    expect(await fault({ on: true, sights: { 'drafts/report/hr': 'everything' } })).toBe('unknown-sight');
    expect(await fault({ on: 'yes' })).toBe('not-a-boolean');
    expect(await fault({ on: true, sights: { 'training-voluntary/report/hr': 'none' } })).toBe('nothing-changes');
    await council.post('council-changes/0190a3b0-0000-7000-8000-000000000000/confirmation').expect(404);
  });
});

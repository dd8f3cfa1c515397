import { parse } from 'csv-parse/sync';
import { Client } from 'pg';
import { newId } from '../../src/kernel/id';
import { type Desk, openDesk } from '../support/desk';
import { type House, openHouse, type Visitor } from '../support/house';
import { addPeople } from '../support/people';
import { addRules, inDays } from '../support/training';

const SERVICE = Array.from({ length: 10 }, (_, at) => `v${at}`);
const FEW = ['a1', 'a2'];

interface Listed {
  readonly externalId: string;
  readonly quizScore?: number | null;
}

describe('Works-council mode, in lists and figures of every room', () => {
  let house: House;
  let hr: Visitor;
  let lead: Visitor;
  let auditor: Visitor;
  let council: Visitor;
  let ids: Record<string, string>;
  let documentId: string;
  let editionId: string;

  const namesOf = (items: readonly Listed[]): string[] => items.map(({ externalId }) => externalId).sort();
  const proofs = async (as: Visitor, query = ''): Promise<Listed[]> =>
    (await as.get(`rules-proofs?limit=100&state=acknowledged${query}`).expect(200)).body.items;
  /** As the owner of the database. */
  const write = async (text: string, values: readonly unknown[]): Promise<void> => {
    const owner = new Client({ connectionString: house.ownerUrl });
    await owner.connect();
    try {
      await owner.query(text, [...values]);
    } finally {
      await owner.end();
    }
  };

  beforeAll(async () => {
    house = await openHouse();
    ids = await addPeople(house, [
      ...['hr', 'hr2'].map((externalId) => ({ externalId, roles: ['hr'] })),
      ...['admin', 'auditor', 'council', 'lead'].map((role) => ({ externalId: role, roles: [role] })),
      { externalId: 'boss', legalEntity: 'GmbH', department: 'Service' },
      ...SERVICE.map((externalId) => ({
        ...{ externalId, legalEntity: 'GmbH', department: 'Service', manager: 'boss', grade: 2, jobFamily: 'service' },
      })),
      ...FEW.map((externalId) => ({ externalId, legalEntity: 'AG' })),
      { externalId: 'o1', legalEntity: 'Ltd' },
    ]);
    [hr, lead] = [await house.as('hr'), await house.as('lead')];
    [auditor, council] = [await house.as('auditor'), await house.as('council')];
    ({ documentId, editionId } = await addRules(lead));
    for (const person of [...SERVICE.slice(0, 9), ...FEW, 'o1']) {
      const visitor = await house.as(person);
      await visitor.post(`rules-editions/${editionId}/acknowledgement`, { language: 'en' }).expect(201);
    }
    await write('UPDATE rules.acknowledgement SET quiz_score = 90 WHERE person_id = ANY($1)', [[ids['v0'], ids['o1']]]);
    for (const legalEntity of ['GmbH', 'AG']) {
      await hr.post('council-changes', { legalEntity, on: true, reason: 'agreed' }).expect(201);
    }
  });
  afterAll(() => house.close());

  it('keeps acknowledgements from leads one by one, in pages and files alike, and says so', async () => {
    expect(namesOf(await proofs(hr))).toHaveLength(12);
    expect(namesOf(await proofs(auditor))).toHaveLength(12);
    expect(namesOf(await proofs(lead))).toEqual(['o1']);
    expect(await proofs(lead, `&personId=${ids['v0']}`)).toEqual([]);
    expect((await lead.get('rules-proofs').expect(200)).body.keptBack.sort()).toEqual(['AG', 'GmbH']);
    expect((await hr.get('rules-proofs').expect(200)).body.keptBack).toEqual([]);
    const rows = (text: string): Listed[] => parse(text, { columns: true, bom: true });
    const csv = rows((await lead.get('rules-proofs.csv?state=acknowledged').expect(200)).text);
    expect(csv).toMatchObject([{ external_id: 'o1' }]);
    const signed = (await lead.get('rules-proofs.json?state=acknowledged').expect(200)).body;
    expect(signed).toMatchObject({ counts: { acknowledged: 1, counted: 0 }, proofs: [{ externalId: 'o1' }] });
    expect(signed.keptBack.sort()).toEqual(['AG', 'GmbH']);
  });

  it('keeps scores of quizzes from everybody but a named audit', async () => {
    for (const visitor of [hr, auditor]) {
      const scores = Object.fromEntries((await proofs(visitor)).map((proof) => [proof.externalId, proof.quizScore]));
      expect(scores).toMatchObject({ o1: 90, v0: null });
    }
  });

  it('counts whom an edition asks by groups, and lists nobody of them', async () => {
    const texts = { en: '## 1. Be honest\n\nSay plainly who you are.', he: '## 1. יושר\n\nמזדהים בבירור.' };
    const draft = (await lead.post(`rules-documents/${documentId}/editions`, { texts }).expect(201)).body;
    const path = `rules-editions/${draft.id}/impact`;
    // Nine of GmbH are a group, two of AG are not.
    expect((await lead.get(path).expect(200)).body).toMatchObject({ again: 10, first: 0, keptBack: true });
    const { items } = (await lead.get(`${path}/people?limit=100`).expect(200)).body;
    expect(namesOf(items)).toEqual(['o1']);
    const csv = parse((await lead.get(`${path}.csv`).expect(200)).text, { columns: true, bom: true });
    expect(csv).toMatchObject([{ external_id: 'o1' }]);
    const entries = (await lead.get('permit-table').expect(200)).body.entries as { channelId: string | null }[];
    const cells = entries.map(({ channelId: _channel, ...cell }) => ({ ...cell, channelId: null }));
    expect(cells.length).toBeGreaterThan(0);
    const stated = (entries as unknown as Record<string, unknown>[]).map(
      ({ id: _id, beltRank: _rank, from: _from, ...cell }) => cell,
    );
    const effects = (await lead.post('permit-table-previews', { entries: stated }).expect(200)).body.items;
    expect(effects).toContainEqual(expect.objectContaining({ gain: 0, lose: 0 }));
  });

  it('shows prior learning while it is worked on, and afterwards to whoever proposed it or audits', async () => {
    const endsOn = inDays(house, 90);
    const propose = async (by: Visitor, person: string): Promise<string> => {
      const body = { personId: ids[person], belt: 'white', reason: 'Years of it', endsOn };
      return (await by.post('recognitions', body).expect(201)).body.id as string;
    };
    const admin = await house.as('admin');
    const hr2 = await house.as('hr2');
    const listed = async (as: Visitor, query = ''): Promise<string[]> =>
      (await as.get(`recognitions?limit=100${query}`).expect(200)).body.items
        .map(({ personName }: { personName: string }) => personName.replace(' Test', ''))
        .sort();
    await propose(hr2, 'v0');
    for (const person of ['v1', 'o1'])
      await admin.post(`recognitions/${await propose(hr2, person)}/confirmation`).expect(201);
    expect(await listed(hr2)).toEqual(['o1', 'v0', 'v1']);
    expect(await listed(hr)).toEqual(['o1', 'v0']);
    expect(await listed(admin)).toEqual(['o1', 'v0']);
    expect(await listed(auditor)).toEqual(['o1']);
    expect(await listed(auditor, '&auditReason=complaint%209')).toEqual(['o1', 'v0', 'v1']);
    const { items } = (await auditor.get('trail?act=audit.begun').expect(200)).body;
    expect(items).toMatchObject([{ subjectId: 'recognitions', after: { reason: 'complaint 9' } }]);
  });

  it('counts what served a goal only where enough people stand behind it', async () => {
    const goal = async (code: string): Promise<string> => {
      const names = { en: code, he: 'מטרה' };
      const body = { code, names, measureNames: { en: 'people' }, unit: 'people', target: '3', ownerId: ids['lead'] };
      const period = { from: inDays(house, -2), until: inDays(house, 9) };
      return (await lead.post('goals', { ...body, ...period }).expect(201)).body.id as string;
    };
    const channel = { code: 'x-one', accountKind: 'business', network: 'x', names: { en: 'X' }, languages: ['en'] };
    const channelId = (await lead.post('channels', channel).expect(201)).body.id as string;
    const submit = async (goalId: string, people: readonly string[]): Promise<void> => {
      for (const person of people) {
        const values = [newId(), ids[person], channelId, goalId, house.clock.now()];
        await write(
          `WITH draft AS (
             INSERT INTO drafts.draft (id, kind, author_id, channel_id, account_kind, risk, goal_id, relationship, language, text,
               state, revision, created_at, changed_at, edited_at, version)
             VALUES ($1, 'post', $2, $3, 'business', 1, $4, 'employee', 'en', 'x', 'submitted', 1, $5, $5, $5, 1) RETURNING id)
           INSERT INTO drafts.revision (draft_id, number, text, digest, relationship, language, goal_id, risk, permits, submitted_at,
             review_depth, owed, passed, verbatim)
           SELECT id, 1, 'x', '', 'employee', 'en', $4, 1, '{}', $5, 'every', false, false, false FROM draft`,
          values,
        );
      }
    };
    await submit(await goal('a-many'), [...SERVICE.slice(0, 8), 'o1']);
    await submit(await goal('b-few'), ['v0', 'v0', 'v1', 'o1', 'o1']);
    const report = async (as: Visitor): Promise<object> => (await as.get('goal-reports').expect(200)).body.items;
    for (const visitor of [lead, hr, council]) {
      expect(await report(visitor)).toMatchObject([
        { code: 'a-many', drafts: 9, publications: 0, keptBack: false },
        { code: 'b-few', drafts: 2, publications: 0, keptBack: true },
      ]);
    }
    // In no cell of the matrix: of them nothing is seen.
    expect(await report(await house.as('admin'))).toMatchObject([
      { code: 'a-many', drafts: 1, keptBack: true },
      { code: 'b-few', drafts: 2, keptBack: true },
    ]);
  });

  it('sets the smallest team that is counted for a manager', async () => {
    const boss = await house.as('boss');
    await council.post('readiness-approvals', { legalEntity: 'GmbH', note: 'agreed' }).expect(201);
    await hr.post('belt-requirements', { jobFamily: 'service', fromGrade: 3, belt: 'white' }).expect(201);
    expect((await boss.get('my/team/readiness').expect(200)).body).toMatchObject({
      people: 10,
      fewest: 8,
      // One or two of them are ready: fewer than a group.
      counts: null,
    });
    await hr.post('council-changes', { legalEntity: 'GmbH', on: true, minimum: 12, reason: 'agreed' }).expect(201);
    expect((await boss.get('my/team/readiness').expect(200)).body).toMatchObject({ fewest: 12, counts: null });
  });
});

describe('A case that the matrix closes', () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await openDesk();
  });
  afterAll(() => desk.house.close());

  it('is on no reviewer’s desk', async () => {
    const { house, lead, author, submitted } = desk;
    const id = await submitted(author, 'words');
    const queue = async (): Promise<string[]> =>
      (await lead.get('reviews').expect(200)).body.items.map(({ draftId }: { draftId: string }) => draftId);
    expect(await queue()).toEqual([id]);
    const hr = await house.as('hr');
    const change = { legalEntity: '', on: true, reason: 'agreed' };
    await hr.post('council-changes', change).expect(201);
    expect(await queue()).toEqual([id]);
    await lead.get(`drafts/${id}`).expect(200);
    await hr.post('council-changes', { ...change, sights: { 'drafts/case/lead': 'none' } }).expect(201);
    expect(await queue()).toEqual([]);
    await lead.get(`drafts/${id}`).expect(404);
    await author.get(`drafts/${id}`).expect(200);
  });
});

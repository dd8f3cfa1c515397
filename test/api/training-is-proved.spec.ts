import { parse } from 'csv-parse/sync';
import { verifyDocument } from '../../src/features/proofs/public';
import { type House, openHouse, type Visitor } from '../support/house';
import { addPeople } from '../support/people';
import { addAudience, addTrack, assign, inDays } from '../support/training';

const DAY = 86_400_000;

interface Proof {
  readonly externalId: string;
  readonly belt: string;
  readonly state: string;
  readonly stateNow: string;
  readonly awardId: string | null;
}

describe('Training is proved for any past date', () => {
  let house: House;
  let hr: Visitor;
  let auditor: Visitor;
  let ids: Record<string, string>;
  let audienceId: string;
  const instants: string[] = [];

  const proofs = async (query: string, as = hr): Promise<readonly string[]> =>
    ((await as.get(`training-proofs?${query}`).expect(200)).body.items as Proof[]).map(
      ({ externalId, belt, state, stateNow }) => `${externalId} ${belt} ${state} ${stateNow}`,
    );
  const instant = (days: number): void => {
    instants.push(house.clock.now().toISOString());
    house.clock.advance(days * DAY);
  };

  beforeAll(async () => {
    house = await openHouse();
    ids = await addPeople(house, [
      { externalId: 'hr', roles: ['hr'] },
      { externalId: 'auditor', roles: ['auditor'] },
      { externalId: 'admin', roles: ['admin'] },
      { externalId: 'noa', givenName: '=1+1', legalEntity: 'Ltd', department: 'Service' },
      { externalId: 'dan', legalEntity: 'Ltd', department: 'Service' },
      { externalId: 'tal', legalEntity: 'Ltd', department: 'Sales' },
    ]);
    [hr, auditor] = [await house.as('hr'), await house.as('auditor')];
    const track = await addTrack(house, { code: 'white-track', belt: 'white', kinds: ['lesson'], validityDays: 30 });
    audienceId = await addAudience(house, { attribute: 'department', is: ['Service'] });
    await assign(house, { belt: 'white', audienceId, dueOn: inDays(house, 10) });
    await house.settle();
    instant(1);
    for (const who of ['noa', 'tal']) {
      const visitor = await house.as(who);
      if (who === 'tal') await visitor.post('my/enrolments', { trackEditionId: track.editionId });
      await visitor.post(`my/modules/${track.modules[0]}/completion`).expect(200);
    }
    instant(1);
    await (await house.as('dan')).post(`my/modules/${track.modules[0]}/completion`).expect(200);
    const { body } = await hr.get(`training-proofs?personId=${ids['dan']}&belt=white`).expect(200);
    instant(1);
    await hr
      .post(`awards/${(body.items as Proof[])[0]?.awardId ?? ''}/revocation`, {
        code: 'given-in-error',
        words: 'It was not theirs.',
      })
      .expect(204);
    instant(1);
  });
  afterAll(() => house.close());

  it('as it was known then, and as it is known now', async () => {
    const white = (at: string | undefined): Promise<readonly string[]> =>
      proofs(`belt=white&audienceId=${audienceId}${at === undefined ? '' : `&at=${at}`}`);
    expect(await white(instants[0])).toEqual(['dan white none none', 'noa white none none']);
    expect(await white(instants[1])).toEqual(['dan white none none', 'noa white held held']);
    expect(await white(instants[2])).toEqual(['dan white held revoked', 'noa white held held']);
    expect(await white(undefined)).toEqual(['dan white revoked revoked', 'noa white held held']);
    house.clock.advance(40 * DAY);
    expect(await white(instants[2])).toEqual(['dan white held revoked', 'noa white held ended']);
    expect(await white(undefined)).toEqual(['dan white revoked revoked', 'noa white ended ended']);
    expect(await proofs(`belt=white&state=held&at=${instants[1]}`)).toEqual([
      'noa white held ended',
      'tal white held ended',
    ]);
    expect(await proofs(`track=white-track&personId=${ids['noa']}&at=${instants[1]}`)).toEqual([
      'noa white held ended',
    ]);
    expect((await hr.get(`training-proof-counts?belt=white&audienceId=${audienceId}&at=${instants[2]}`)).body).toEqual({
      ...{ held: 2, ended: 0, revoked: 0, none: 0, withheld: 0 },
    });
    const { items } = (await hr.get(`training-proofs?personId=${ids['noa']}&belt=white&at=${instants[1]}`)).body;
    expect(items).toMatchObject([
      { ground: 'track', track: 'white-track', number: 1, modules: 1, modulesCompleted: 1 },
    ]);
    await hr.get('training-proofs?at=yesterday').expect(422);
    await (await house.as('noa')).get('training-proofs').expect(403);
    const first = (await hr.get('training-proofs?limit=2&belt=white').expect(200)).body;
    expect(
      (await hr.get(`training-proofs?limit=100&belt=white&after=${first.next}`).expect(200)).body.items,
    ).toHaveLength(4);
  });

  it('in files without formulas, and signed so that anybody can check it offline', async () => {
    const csv = await auditor.get(`training-proofs.csv?belt=white&at=${instants[1]}`).expect(200);
    const rows: Record<string, string>[] = parse(csv.text, { columns: true, bom: true });
    expect(rows.find((row) => row['external_id'] === 'noa')).toMatchObject({
      given_name: "'=1+1",
      state: 'held',
      edition: '1',
    });
    const xlsx = await auditor.get('training-proofs.xlsx?belt=white').buffer(true).expect(200);
    expect(xlsx.headers['content-type']).toContain('spreadsheetml');
    const { text } = await auditor.get(`training-proofs.json?belt=white&at=${instants[1]}`).expect(200);
    const keys = (await house.anonymous().get('proof-keys').expect(200)).body.items;
    const signed = JSON.parse(text) as Record<string, unknown>;
    expect(signed).toMatchObject({ kind: 'obi-proofs-of-training', counts: { held: 2 } });
    expect(verifyDocument(signed, keys).faults).toEqual([]);
    const changed = JSON.parse(text.replace('"held"', '"none"')) as Record<string, unknown>;
    expect(verifyDocument(changed, keys).faults).toHaveLength(1);
    const { items } = (await auditor.get('trail?act=training-proofs.exported').expect(200)).body;
    expect(items).toHaveLength(3);
    const looks = (await (await house.as('noa')).get('my/looks').expect(200)).body.items as { readerId: string }[];
    expect(looks.map(({ readerId }) => readerId)).toContain(ids['auditor']);
  });

  it('without what works-council mode keeps back, which is not told as missing either', async () => {
    await hr.post('council-changes', { legalEntity: 'Ltd', reason: 'agreed', on: true }).expect(201);
    const ask = `belt=white&at=${instants[1]}`;
    expect((await proofs(ask)).filter((proof) => !proof.includes('none'))).toEqual([
      'noa white held ended',
      'tal white withheld withheld',
    ]);
    expect((await hr.get(`training-proofs?${ask}&personId=${ids['tal']}`).expect(200)).body.items).toMatchObject([
      { awardId: null, from: null, track: null, modules: null, creditedMinutes: null },
    ]);
    expect(await proofs(`${ask}&personId=${ids['tal']}&auditReason=complaint`, auditor)).toEqual([
      'tal white held ended',
    ]);
  });
});

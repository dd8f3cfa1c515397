import { parse } from 'csv-parse/sync';
import { Client } from 'pg';
import { Certificates } from '../../src/platform/trail/certificates';
import { Trail } from '../../src/platform/trail/trail';
import { TrailReader } from '../../src/platform/trail/reader';
import { TrailVerifier } from '../../src/platform/trail/verify';
import { type House, openHouse, type Visitor } from '../support/house';
import { addPeople } from '../support/people';

const DAY = 86_400_000;

describe('The trail', () => {
  let house: House;
  let auditor: Visitor;
  let admin: Visitor;
  let ids: Record<string, string>;
  let owner: Client;

  const append = (act: string, subject: string, after: object): Promise<void> =>
    house.work.run(() =>
      house.get(Trail).append({ act, subject: { kind: 'thing', id: subject }, after: { ...after } }),
    );

  beforeAll(async () => {
    house = await openHouse();
    ids = await addPeople(house, [
      { externalId: 'auditor', roles: ['auditor'] },
      { externalId: 'admin', roles: ['admin'] },
      { externalId: 'hr', roles: ['hr'] },
      { externalId: 'noa', givenName: 'נועה' },
    ]);
    auditor = await house.as('auditor');
    admin = await house.as('admin');
    await admin.post(`people/${ids['noa']}/roles`, { role: 'coach', reason: 'knows how' }).expect(201);
    await admin.delete(`people/${ids['noa']}/roles/coach?reason=enough`).expect(204);
    for (const day of [1, 2, 3]) {
      house.clock.advance(DAY);
      await append('thing.done', `day-${day}`, { note: `=cmd|' /C calc'!A${day}` });
      await append('thing.checked', `day-${day}`, { day });
      await house.tick('trail.seal');
    }
    owner = new Client({ connectionString: house.ownerUrl });
    await owner.connect();
    // Whoever owns the tables can take their references away.
    await owner.query(`ALTER TABLE trail.value DROP CONSTRAINT value_entry_id_fkey;
      ALTER TABLE trail.unsealed DROP CONSTRAINT unsealed_entry_id_fkey`);
  });
  afterAll(async () => {
    await owner.end();
    await house.close();
  });

  it('says who did what to whom, when and from where, before and after', async () => {
    const { items } = (await auditor.get(`trail?subjectKind=person&subjectId=${ids['noa']}`).expect(200)).body;
    expect(items).toMatchObject([
      { act: 'role.ended', before: { role: 'coach' }, after: { reason: 'enough' } },
      {
        act: 'role.granted',
        actor: `person:${ids['admin']}`,
        actorName: 'admin Test',
        subjectName: 'נועה Test',
        address: expect.stringMatching(/127\.0\.0\.1|::1/),
        requestId: expect.any(String),
        before: null,
        after: { role: 'coach', reason: 'knows how' },
        erasedBy: null,
        number: expect.any(Number),
      },
    ]);
  });

  it('is filtered by act, actor and time, and paged without gap or repeat', async () => {
    const all = async (query: string): Promise<{ id: string; act: string; actor: string }[]> => {
      const found = [];
      for (let after = ''; ;) {
        const { items, next } = (await auditor.get(`trail?limit=2${query}${after}`).expect(200)).body;
        found.push(...items);
        if (next === null) return found;
        after = `&after=${next}`;
      }
    };
    const done = await all('&act=thing.done');
    expect(done).toHaveLength(3);
    const every = await all('');
    expect(new Set(every.map(({ id }) => id)).size).toBe(every.length);
    const [{ n } = { n: 0 }] = await house.work.read<{ n: number }>('SELECT count(*)::int AS n FROM trail.entry');
    expect(every).toHaveLength(n);
    expect(new Set((await all('&actor=operator')).map(({ actor }) => actor))).toEqual(new Set(['operator:test']));
    expect(await all(`&actor=person:${ids['admin']}`)).toHaveLength(2);
    const from = new Date(house.clock.now().getTime() - 1.5 * DAY).toISOString();
    const until = new Date(house.clock.now().getTime() - 0.5 * DAY).toISOString();
    expect(await all(`&from=${from}&until=${until}&act=thing.done`)).toHaveLength(1);
    expect((await auditor.get('trail-acts').expect(200)).body.items).toEqual(
      expect.arrayContaining(['role.granted', 'thing.checked', 'thing.done']),
    );
  });

  it('goes out as CSV without formulas and as NDJSON', async () => {
    const csv = await auditor.get('trail.csv?act=thing.done').expect(200);
    expect(csv.headers['content-disposition']).toContain('trail.csv');
    const rows: Record<string, string>[] = parse(csv.text, { columns: true, bom: true });
    expect(rows).toHaveLength(3);
    for (const cell of rows.flatMap((row) => Object.values(row))) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
    expect(JSON.parse(rows[0]?.['after'] ?? '')).toEqual({ note: "=cmd|' /C calc'!A3" });
    const reply = await auditor
      .get('trail.ndjson?act=thing.done')
      .buffer(true)
      .parse(text as never)
      .expect(200);
    const lines = String(reply.body)
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { act: string });
    expect(lines).toHaveLength(3);
    expect(lines[0]?.act).toBe('thing.done');
  });

  it('is sealed on and on, past the ninth entry', async () => {
    for (let at = 0; at < 12; at += 1) {
      await append('thing.counted', `count-${at}`, { at });
      await house.tick('trail.seal');
    }
    const { waiting, faults, sealed } = await house.get(TrailVerifier).verify();
    expect({ waiting, faults }).toEqual({ waiting: 0, faults: [] });
    expect(sealed).toBeGreaterThan(20);
  });

  it('is opened by roles, and refuses what it does not understand', async () => {
    const noa = await house.as('noa');
    for (const path of ['trail', 'trail.csv', 'trail.ndjson', 'trail-verifications', 'certificates', 'looks']) {
      await noa.get(path).expect(403);
    }
    await admin.get('looks').expect(403);
    await auditor.get('trail?from=yesterday').expect(422);
    await auditor.get('trail?actor=everybody').expect(422);
    await auditor.get('trail?after=nonsense').expect(422);
    await auditor.get('trail?unknown=1').expect(422);
    await auditor.get('looks?personId=1').expect(422);
    await auditor.get('certificates/0').expect(404);
    await auditor.get('certificates/7').expect(404);
    await auditor.get('certificates/1e3').expect(404);
  });

  it('is verified on demand, once for all who ask', async () => {
    const [first, second] = await Promise.all([
      auditor.post('trail-verifications').expect(202),
      auditor.post('trail-verifications').expect(202),
    ]);
    expect(first.body.id).toBe(second.body.id);
    expect((await auditor.get('trail-verifications').expect(200)).body.items[0]).toMatchObject({
      doneAt: null,
      faults: null,
    });
    await house.settle();
    const [run] = (await auditor.get('trail-verifications').expect(200)).body.items;
    expect(run).toMatchObject({ id: first.body.id, faults: [], head: expect.stringMatching(/^\d+:[0-9a-f]{64}$/) });
    expect(run.sealed).toBeGreaterThanOrEqual(6);
  });

  it('keeps the application from changing a row or forging a disposal', async () => {
    const refused = [
      'UPDATE trail.value SET value = NULL',
      'DELETE FROM trail.value',
      'UPDATE trail.certificate SET reason = kind',
    ];
    for (const statement of refused) {
      await expect(house.work.run(() => house.work.write(statement))).rejects.toMatchObject({ code: '42501' });
    }
    const dispose = `SELECT trail.dispose(ARRAY(SELECT entry_id FROM trail.value), 99)`;
    await expect(house.work.run(() => house.work.write(dispose))).rejects.toThrow('There is no certificate 99');
  });

  /** Tampers as the owner, says what verification finds, and puts everything back. */
  const foundAfter = async (...statements: string[]): Promise<readonly string[]> => {
    const tables = ['entry', 'value', 'seal', 'unsealed', 'certificate', 'head'];
    await owner.query(tables.map((table) => `CREATE TABLE kept_${table} AS TABLE trail.${table};`).join('\n'));
    try {
      for (const statement of statements) await owner.query(statement);
      return (await house.get(TrailVerifier).verify()).faults;
    } finally {
      await owner.query(
        tables
          .map((t) => `DELETE FROM trail.${t}; INSERT INTO trail.${t} TABLE kept_${t}; DROP TABLE kept_${t};`)
          .join('\n'),
      );
    }
  };
  const LAST = '(SELECT max(number) FROM trail.seal)';
  const NTH = (number: string) => `(SELECT entry_id FROM trail.seal WHERE number = ${number})`;

  it.each([
    ['the act', `UPDATE trail.entry SET act = 'thing.else' WHERE id = ${NTH('3')}`, /was changed/],
    ['the actor', `UPDATE trail.entry SET actor = 'system:x' WHERE id = ${NTH('3')}`, /was changed/],
    ['the instant', `UPDATE trail.entry SET at = at + interval '1 minute' WHERE id = ${NTH('3')}`, /was changed/],
    [
      'the request',
      `UPDATE trail.entry SET request_id = '0190a3b0-0000-7000-8000-000000000000' WHERE id = ${NTH('3')}`,
      /was changed/,
    ],
    ['the format', `UPDATE trail.entry SET format = 1 WHERE id = ${NTH('3')}`, /was changed/],
    [
      'the value',
      `UPDATE trail.value SET value = '{"after":null,"before":null}' WHERE entry_id = ${NTH('3')}`,
      /values of entry .* were changed/,
    ],
    [
      'the salt',
      `UPDATE trail.value SET salt = decode('00','hex') WHERE entry_id = ${NTH('3')}`,
      /values of entry .* were changed/,
    ],
    ['a day', `UPDATE trail.seal SET day = day - 1 WHERE number = 3`, /the day of seal 3 was changed/],
    ['a hash', `UPDATE trail.seal SET hash = decode(repeat('11', 32), 'hex') WHERE number = 3`, /was changed/],
    ['the head', `UPDATE trail.head SET number = number - 1`, /its head was at/],
  ])('finds a change of %s', async (_what, statement, fault) => {
    expect((await foundAfter(statement)).join('\n')).toMatch(fault);
  });

  it('finds whatever is missing: a row, the last row, a whole day, a value, the head', async () => {
    const remove = (which: string): string[] => [
      `CREATE TEMP TABLE gone AS SELECT entry_id FROM trail.seal WHERE ${which}`,
      'DELETE FROM trail.seal WHERE entry_id IN (TABLE gone)',
      'DELETE FROM trail.value WHERE entry_id IN (TABLE gone)',
      'DELETE FROM trail.entry WHERE id IN (TABLE gone)',
      'DROP TABLE gone',
    ];
    expect((await foundAfter(...remove('number = 2'))).join()).toMatch('seal 2 is missing');
    expect((await foundAfter(...remove(`number = ${LAST}`))).join()).toMatch('the last entries are missing');
    expect((await foundAfter(...remove(`day = (SELECT max(day) - 1 FROM trail.seal)`))).join()).toMatch(
      /seals \d+ to \d+ are missing/,
    );
    expect((await foundAfter(...remove(`day = (SELECT max(day) FROM trail.seal)`))).join()).toMatch(
      'the last entries are missing',
    );
    expect((await foundAfter(`DELETE FROM trail.entry WHERE id = ${NTH('3')}`)).join()).toMatch(
      'the entry of seal 3 is missing',
    );
    expect((await foundAfter(`DELETE FROM trail.value WHERE entry_id = ${NTH('3')}`)).join()).toMatch(
      /values of entry .* are missing/,
    );
    expect((await foundAfter('DELETE FROM trail.head')).join()).toMatch('the head of the trail is missing');
  });

  it('finds a chain cut short together with its head, when the head was kept elsewhere', async () => {
    const { head } = await house.get(TrailVerifier).verify();
    expect((await house.get(TrailVerifier).verify(head)).faults).toEqual([]);
    const faults = await foundAfter(
      `DELETE FROM trail.seal WHERE number = ${LAST}`,
      `UPDATE trail.head SET number = number - 1, hash = (SELECT hash FROM trail.seal ORDER BY number DESC LIMIT 1)`,
    );
    expect(faults.join()).toMatch('neither sealed nor waiting');
    const other = head.replace(/.$/, (last) => (last === '0' ? '1' : '0'));
    expect((await house.get(TrailVerifier).verify(other)).faults.join()).toMatch('does not pass through the head');
  });

  it('finds what was added', async () => {
    const added = `INSERT INTO trail.entry (id, at, act, actor, subject_kind, subject_id, value_hash, format)
      SELECT '0190a3b0-0000-7000-8000-000000000001', at, act, actor, subject_kind, subject_id, value_hash, format
      FROM trail.entry LIMIT 1`;
    expect((await foundAfter(added)).join()).toMatch('1 entries are neither sealed nor waiting');
    const sealed = `INSERT INTO trail.seal (number, day, entry_id, hash) SELECT number + 1, day,
      '0190a3b0-0000-7000-8000-000000000001', hash FROM trail.seal WHERE number = ${LAST}`;
    expect((await foundAfter(added, sealed)).join()).toMatch(/was changed.*its head was at/s);
  });

  it('says under which certificate values were erased, stays green, and takes no other for it', async () => {
    const reader = house.get(TrailReader);
    const { items } = await reader.page({ act: 'thing.done', subjectId: 'day-1' }, undefined, 10);
    const entries = items.map(({ id }) => id);
    const number = await house.work.run(async () => {
      const issued = await house.get(Certificates).issue({
        kind: 'retention',
        reason: 'its time was over',
        counts: { 'trail.value': entries.length },
        covers: { trail: entries },
      });
      await house.get(Certificates).eraseEntries(entries, issued);
      return issued;
    });
    await house.tick('trail.seal');
    const found = await house.get(TrailVerifier).verify();
    expect(found).toMatchObject({ faults: [], erased: entries.length });
    const [shown] = (await auditor.get('trail?act=thing.done&subjectId=day-1').expect(200)).body.items;
    expect(shown).toMatchObject({ erasedBy: number, before: null, after: null, address: null });
    expect((await auditor.get('trail.csv?act=thing.done&subjectId=day-1').expect(200)).text).toContain(
      `erased by certificate ${number}`,
    );
    expect((await auditor.get(`certificates/${number}`).expect(200)).body).toMatchObject({
      number,
      kind: 'retention',
      counts: { 'trail.value': entries.length },
    });
    const more = `UPDATE trail.value SET salt = NULL, value = NULL, certificate = '${number}' WHERE entry_id = ${NTH('3')}`;
    expect((await foundAfter(more)).join()).toMatch(`certificate ${number} does not cover`);
    const invented = `UPDATE trail.value SET salt = NULL, value = NULL, certificate = '77' WHERE entry_id = ${NTH('3')}`;
    expect((await foundAfter(invented)).join()).toMatch('certificate 77 does not cover');
    expect((await foundAfter(`UPDATE trail.certificate SET reason = 'another'`)).join()).toMatch(
      'is not the one that the trail knows',
    );
    expect((await foundAfter('DELETE FROM trail.certificate')).join()).toMatch('1 certificates are missing');
    const kept = `SELECT entry_id FROM trail.value v JOIN trail.entry e ON e.id = v.entry_id WHERE e.act = 'certificate.issued'`;
    await house.work.run(() => house.work.write(`SELECT trail.dispose(ARRAY(${kept}), ${number})`));
    expect((await house.get(TrailVerifier).verify()).faults).toEqual([]);
  });

  it('has a second log: who looked at whose record, once an hour', async () => {
    const hr = await house.as('hr');
    for (let time = 0; time < 3; time += 1) await hr.get(`people/${ids['noa']}`).expect(200);
    await hr.get(`people/${ids['noa']}/permits`).expect(200);
    await hr.get(`people/${ids['hr']}`).expect(200);
    await hr.get('people/0190a3b0-0000-7000-8000-000000000000').expect(404);
    const noa = await house.as('noa');
    const mine = (await noa.get('my/looks').set('accept-language', 'he').expect(200)).body.items;
    expect(mine).toHaveLength(2);
    expect(mine[0]).toMatchObject({ readerId: ids['hr'], readerName: 'hr Test', personId: ids['noa'] });
    expect(mine.map((look: { purpose: string }) => look.purpose).sort()).toEqual(['permits', 'person-page']);
    expect(mine.map((look: { purposeName: string }) => look.purposeName)).toContain('ההיתרים שלך');
    house.clock.advance(3_600_000);
    await hr.get(`people/${ids['noa']}`).expect(200);
    const first = (await noa.get('my/looks?limit=2').expect(200)).body;
    const rest = (await noa.get(`my/looks?limit=2&after=${first.next}`).expect(200)).body;
    expect([...first.items, ...rest.items]).toHaveLength(3);
    expect((await hr.get('my/looks').expect(200)).body.items).toEqual([]);
    expect((await auditor.get(`looks?personId=${ids['noa']}`).expect(200)).body.items).toHaveLength(3);
    expect((await auditor.get(`looks?readerId=${ids['noa']}`).expect(200)).body.items).toEqual([]);
  });
});

function text(response: NodeJS.ReadableStream, done: (error: Error | null, body: string) => void): void {
  let body = '';
  response.on('data', (chunk: Buffer) => (body += chunk.toString('utf8')));
  response.on('end', () => done(null, body));
}

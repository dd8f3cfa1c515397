import type { Response } from 'supertest';
import { Permits } from '../../src/features/permits/public';
import { codeAt } from '../../src/features/sessions/public';
import { Grants } from '../../src/platform/access/grants';
import { Rates } from '../../src/platform/access/rates';
import { recognise } from '../support/desk';
import { type House, openHouse, type Visitor } from '../support/house';
import { addPeople } from '../support/people';
import { type MailServer, openMailServer, sendMailBy } from '../support/smtp';

const NAMES = { en: 'Answering in public', he: 'מענה לעיני כולם' };
const HOUR = 3_600_000;
const ATTENDEES = Array.from({ length: 12 }, (_, at) => `p${at}`);

interface Mine {
  readonly id: string;
  readonly place: string | null;
  readonly position: number | null;
  readonly free: number;
  readonly can: readonly string[];
}

describe('Sessions', () => {
  let house: House;
  let ids: Record<string, string>;
  let hr: Visitor;
  let host: Visitor;
  let sessionId: string;
  let smtp: MailServer | undefined;
  const people = new Map<string, Visitor>();

  beforeAll(async () => {
    house = await openHouse();
    ids = await addPeople(house, [
      { externalId: 'hr', roles: ['hr'] },
      { externalId: 'admin', roles: ['admin'] },
      { externalId: 'host', email: 'host@example.org' },
      { externalId: 'outsider' },
      { externalId: 'lead', roles: ['lead'] },
      { externalId: 'sales-hr', legalEntity: 'One', department: 'Sales' },
      ...ATTENDEES.map((externalId, at) => ({
        ...{ externalId, department: 'Care', legalEntity: 'One' },
        email: at < 8 ? null : `${externalId}@example.org`,
      })),
    ]);
    await house.acting({ kind: 'operator', name: 'test' }, () =>
      house.work.run(() =>
        house.get(Grants).grant(idOf('sales-hr'), 'hr', 'test', { scope: { departments: ['Sales'] } }),
      ),
    );
    await recognise(house, idOf('host'), 'blue');
    [hr, host] = [await house.as('hr'), await house.as('host')];
    for (const each of ATTENDEES) people.set(each, await house.as(each));
    sessionId = await addSession();
    const track = {
      ...{ code: 'care', belt: 'yellow', names: { en: 'Care' }, minimumMinutes: 0, passMark: 80, validityDays: null },
      modules: [{ code: 'meet', kind: 'session', names: NAMES, seconds: 240, material: sessionId }],
    };
    const made = await hr.post('tracks', track).expect(201);
    await hr.post(`track-editions/${made.body.editionId}/publication`).expect(201);
    for (const visitor of people.values()) {
      await visitor.post('my/enrolments', { trackEditionId: made.body.editionId }).expect(201);
    }
  });
  afterAll(async () => {
    await house.close();
    await smtp?.close();
  });

  const idOf = (externalId: string): string => ids[externalId] ?? '';
  const as = (externalId: string): Visitor => people.get(externalId) ?? hr;
  const addSession = async (more: object = {}): Promise<string> =>
    (await hr.post('sessions', { kind: 'workshop', names: NAMES, minutes: 90, ...more }).expect(201)).body.id as string;
  /** So many hours from now as a wall clock in UTC shows it. */
  const wall = (hours: number): string =>
    new Date(house.clock.now().getTime() + hours * HOUR).toISOString().slice(0, 16);
  const stated = (inHours: number, more: object = {}): object => ({
    ...{
      starts: wall(inHours),
      ends: wall(inHours + 2),
      timeZone: 'UTC',
      room: 'Room 4',
      capacity: 2,
      languages: ['he'],
    },
    ...{ hosts: [idOf('host')], ...more },
  });
  const plan = async (inHours: number, more: object = {}, of = sessionId): Promise<string> =>
    (await hr.post(`sessions/${of}/sittings`, stated(inHours, more)).expect(201)).body.id as string;
  const take = (who: string, id: string): Promise<Response> => Promise.resolve(as(who).post(`my/sittings/${id}/place`));
  const mine = async (who: string, id: string): Promise<Mine | undefined> =>
    ((await as(who).get('my/sittings').expect(200)).body.items as Mine[]).find((item) => item.id === id);
  const nudges = async (who: Visitor): Promise<string[]> => {
    await house.settle();
    return ((await who.get('my/nudges').expect(200)).body.items as { reason: string }[]).map(({ reason }) => reason);
  };
  const end = (id: string): Promise<Response> =>
    Promise.resolve(hr.post(`sittings/${id}/cancellation`, { reason: 'enough' }).expect(204));
  const errorsOf = ({ body }: Response): string[] =>
    (body.errors as { pointer: string; code: string }[]).map(({ pointer, code }) => `${pointer} ${code}`);

  it('are seen by whoever’s track asks for them, and never overbooked by any number at once', async () => {
    const id = await plan(48);
    expect(await mine('p0', id)).toMatchObject({ place: null, free: 2, can: ['take'] });
    const outsider = await house.as('outsider');
    expect((await outsider.get('my/sittings').expect(200)).body.items).toEqual([]);
    expect((await outsider.post(`my/sittings/${id}/place`).expect(403)).body.code).toBe('not-enrolled');
    const replies = await Promise.all(ATTENDEES.slice(0, 10).map((who) => take(who, id)));
    expect(replies.map(({ status }) => status)).toEqual(Array<number>(10).fill(201));
    const states = replies.map(({ body }) => body.state as string).sort();
    expect(states).toEqual(['held', 'held', ...Array<string>(8).fill('waiting')]);
    const positions = replies.flatMap(({ body }) => (body.state === 'waiting' ? [body.position as number] : []));
    expect(positions.sort()).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    const again = await Promise.all(Array.from({ length: 5 }, () => take('p0', id)));
    expect(again.map(({ status, body }) => [status, body.code])).toEqual(
      Array<[number, string]>(5).fill([409, 'place-taken']),
    );

    // Everybody who holds a place gives it back at once: the first two in line have them, and are told.
    const line = new Map(replies.map(({ body }, at) => [body.position as number | null, `p${at}`]));
    const holders = replies.flatMap(({ body }, at) => (body.state === 'held' ? [`p${at}`] : []));
    await Promise.all(holders.map((who) => as(who).delete(`my/sittings/${id}/place`).expect(204)));
    for (const place of [1, 2]) {
      const next = line.get(place) ?? '';
      expect(await mine(next, id)).toMatchObject({ place: 'held', position: null });
      expect(await nudges(as(next))).toContain('sessions.place-free');
    }
    expect(await mine(line.get(3) ?? '', id)).toMatchObject({ place: 'waiting', position: 1, can: ['give-back'] });
    // More room: as many more have a place. Less room than is taken is refused.
    const { body: sitting } = await hr.get(`sittings/${id}`).expect(200);
    const larger = { ...stated(48), starts: sitting.starts, ends: sitting.ends, capacity: 5 };
    await hr.put(`sittings/${id}`, larger).set('if-match', `"${sitting.version}"`).expect(200);
    await hr.put(`sittings/${id}`, larger).set('if-match', `"${sitting.version}"`).expect(409);
    expect((await hr.get(`sittings/${id}`).expect(200)).body).toMatchObject({ held: 5, waiting: 3, capacity: 5 });
    expect(errorsOf(await hr.put(`sittings/${id}`, { ...larger, capacity: 4 }).expect(422))).toEqual([
      '/capacity capacity-below-taken',
    ]);
    await end(id);
  });

  it('stay whole under any mixture of taking, giving back and making room at once', async () => {
    const id = await plan(60, { capacity: 3, address: 'https://meet/room-4' });
    // Park and Miller's generator, with a stated seed.
    let seed = 20_261_122;
    const drawn = (below: number): number => {
      seed = (seed * 48_271) % 2_147_483_647;
      return seed % below;
    };
    const { body: sitting } = await hr.get(`sittings/${id}`).expect(200);
    const restated = { ...stated(60), starts: sitting.starts, ends: sitting.ends, address: sitting.address };
    for (let round = 0; round < 4; round += 1) {
      const replies = await Promise.all([
        ...ATTENDEES.map((who) => (drawn(3) === 0 ? as(who).delete(`my/sittings/${id}/place`) : take(who, id))),
        hr.put(`sittings/${id}`, { ...restated, capacity: 2 + drawn(5) }),
      ]);
      expect(replies.filter(({ status }) => ![200, 201, 204, 409, 422].includes(status))).toEqual([]);
      const [row] = await house.work.read<{ capacity: number; held: number; waiting: number; persons: number }>(
        `SELECT t.capacity, count(*) FILTER (WHERE p.state = 'held')::int AS held,
           count(*) FILTER (WHERE p.state = 'waiting')::int AS waiting, count(DISTINCT p.person_id)::int AS persons
         FROM sessions.sitting t LEFT JOIN sessions.place p ON p.sitting_id = t.id AND p.state <> 'ended'
         WHERE t.id = $1 GROUP BY t.capacity`,
        [id],
      );
      const { capacity = 0, held = 0, waiting = 0, persons = 0 } = row ?? {};
      expect(held).toBeLessThanOrEqual(capacity);
      expect(held + waiting).toBe(persons);
      // Nobody waits while there is room.
      expect(waiting === 0 || held === capacity).toBe(true);
    }
    await end(id);
  });

  it('take a person once at a time: not elsewhere, not away, not gone', async () => {
    const first = await plan(100, { capacity: 1 });
    const second = await plan(200, { capacity: 1 });
    const other = await addSession({ names: { en: 'Another' } });
    const track = {
      ...{ code: 'other', belt: 'orange', names: { en: 'Other' }, minimumMinutes: 0, passMark: 80, validityDays: null },
      modules: [{ code: 'meet', kind: 'session', names: NAMES, seconds: 240, material: other }],
    };
    const made = await hr.post('tracks', track).expect(201);
    await hr.post(`track-editions/${made.body.editionId}/publication`).expect(201);
    await as('p0').post('my/enrolments', { trackEditionId: made.body.editionId }).expect(201);
    const overlapping = await plan(101, {}, other);

    expect((await take('p0', first)).body.state).toBe('held');
    expect((await take('p0', second)).body.code).toBe('place-elsewhere');
    expect((await take('p0', overlapping)).body.code).toBe('booked-then');
    // They may wait for the other date; it passes them over until they give up this one, and then is theirs.
    expect((await take('p1', second)).body.state).toBe('held');
    expect((await take('p0', second)).body).toEqual({ state: 'waiting', position: 1 });
    expect((await take('p2', second)).body).toEqual({ state: 'waiting', position: 2 });
    await as('p1').delete(`my/sittings/${second}/place`).expect(204);
    expect((await mine('p2', second))?.place).toBe('held');
    await as('p2').delete(`my/sittings/${second}/place`).expect(204);
    expect((await mine('p0', second))?.place).toBe('waiting');
    await as('p0').delete(`my/sittings/${first}/place`).expect(204);
    expect((await mine('p0', second))?.place).toBe('held');

    // Who is away that day has no place, and is told; who leaves is not on the list.
    await take('p3', second);
    await take('p4', second);
    const day = wall(200).slice(0, 10);
    await hr.post(`people/${idOf('p0')}/absences`, { from: day, until: wall(202).slice(0, 10) }).expect(201);
    expect(await nudges(as('p0'))).toContain('sessions.freed');
    expect((await take('p0', second)).body.code).toBe('away-then');
    expect((await mine('p3', second))?.place).toBe('held');
    await hr.post(`people/${idOf('p3')}/departure`, {}).expect((reply) => expect(reply.status).toBeLessThan(300));
    await house.settle();
    expect((await mine('p4', second))?.place).toBe('held');
    const { body: list } = await hr.get(`sittings/${second}/places`).expect(200);
    expect(list.items.map(({ personId }: { personId: string }) => personId)).toEqual([idOf('p4')]);
    for (const id of [first, second, overlapping]) await end(id);

    // Who is passed over has the place as soon as what kept them from it is moved, or is over.
    const held = await plan(400, {}, other);
    const clashing = await plan(401, { capacity: 1 });
    expect((await take('p6', clashing)).body.state).toBe('held');
    await as('p5').post('my/enrolments', { trackEditionId: made.body.editionId }).expect(201);
    expect((await take('p5', held)).body.state).toBe('held');
    expect((await take('p5', clashing)).body.state).toBe('waiting');
    await as('p6').delete(`my/sittings/${clashing}/place`).expect(204);
    expect((await mine('p5', clashing))?.place).toBe('waiting');
    await hr.put(`sittings/${held}`, { ...stated(410), reason: 'later' }).expect(200);
    expect((await mine('p5', clashing))?.place).toBe('held');
    const next = await plan(500, { capacity: 1 });
    expect((await take('p6', next)).body.state).toBe('held');
    expect((await take('p5', next)).body.state).toBe('waiting');
    await as('p6').delete(`my/sittings/${next}/place`).expect(204);
    house.clock.advance(404 * HOUR);
    await house.tick('sessions.fill');
    expect((await mine('p5', next))?.place).toBe('held');
    for (const id of [held, next]) await end(id);
  });

  it('are moved and called off with a reason, which calendars and whoever has a place hear', async () => {
    const id = await plan(300, { address: 'https://meet.example.com/1', room: 'חדר 4' });
    await take('p5', id);
    const file = async (who = 'p5'): Promise<string> => {
      const reply = await as(who).get(`my/sittings/${id}/calendar.ics`).buffer(true).expect(200);
      expect(reply.headers['content-type']).toBe('text/calendar; charset=utf-8');
      return reply.text.replace(/\r\n /g, '');
    };
    await as('p6').get(`my/sittings/${id}/calendar.ics`).expect(404);
    const first = await file();
    expect(first).toContain(`UID:sitting-${id}@obi\r\nSEQUENCE:0\r\n`);
    expect(first).toContain('LOCATION:חדר 4');
    const moved = { ...stated(320), room: 'Room 9' };
    expect(errorsOf(await hr.put(`sittings/${id}`, moved).expect(422))).toEqual(['/reason required']);
    await hr.put(`sittings/${id}`, { ...moved, reason: 'The room is painted.' }).expect(200);
    expect(await nudges(as('p5'))).toContain('sessions.moved');
    expect(await nudges(host)).toContain('sessions.moved');
    await take('p6', id);
    expect(await nudges(as('p6'))).not.toContain('sessions.moved');
    expect(await file()).toContain(`UID:sitting-${id}@obi\r\nSEQUENCE:1\r\n`);
    expect(await file()).toContain('LOCATION:Room 9');

    house.clock.advance(299 * HOUR);
    await house.tick('nudges.sweep');
    expect(await nudges(as('p5'))).toContain('sessions.tomorrow');
    expect(await nudges(host)).toContain('sessions.tomorrow');

    await hr.post(`sittings/${id}/cancellation`, { reason: 'Flu' }).expect(204);
    expect((await hr.post(`sittings/${id}/cancellation`, { reason: 'Flu' }).expect(409)).body.code).toBe(
      'sitting-cancelled',
    );
    expect(await nudges(as('p5'))).toContain('sessions.cancelled');
    expect(await file()).toMatch(/METHOD:CANCEL[\s\S]*SEQUENCE:2[\s\S]*STATUS:CANCELLED/);
    expect(await mine('p5', id)).toMatchObject({ state: 'cancelled', reason: 'Flu', can: ['calendar'] });
    expect((await take('p7', id)).body.code).toBe('sitting-cancelled');
    const acts = await house.work.read<{ act: string }>(
      'SELECT act FROM trail.entry WHERE subject_id = $1 ORDER BY id',
      [id],
    );
    expect(acts.map(({ act }) => act)).toEqual(['sitting.planned', 'sitting.moved', 'sitting.cancelled']);
  });

  it('credit whoever was there, once, whatever is marked again or undone', async () => {
    const id = await plan(30, { capacity: 10 });
    for (const who of ['p7', 'p8', 'p9']) await take(who, id);
    const mark = (by: Visitor, attended: string[], absent: string[] = []): Promise<Response> =>
      Promise.resolve(by.put(`sittings/${id}/attendance`, { attended: attended.map(idOf), absent: absent.map(idOf) }));
    expect((await mark(host, ['p7'])).body.code).toBe('sitting-not-begun');
    house.clock.advance(30 * HOUR);
    expect((await mark(as('p7'), ['p7'])).status).toBe(404);
    const strangers = await mark(host, ['p7', 'p10', 'outsider']);
    expect(errorsOf(strangers)).toEqual(['/attended/1 has-no-place', '/attended/2 has-no-place']);
    const marked = await Promise.all([mark(host, ['p7', 'p8']), mark(hr, ['p8', 'p7']), mark(host, ['p8'])]);
    expect(marked.map(({ status }) => status)).toEqual([200, 200, 200]);
    const { body: list } = await host.get(`sittings/${id}/places`).expect(200);
    const there = list.items.filter(({ attendedAt }: { attendedAt: string | null }) => attendedAt !== null);
    expect(there.map(({ personName, way }: { personName: string; way: string }) => [personName, way])).toEqual([
      ['p7 Test', 'list'],
      ['p8 Test', 'list'],
    ]);
    const training = async (who: string): Promise<{ belts: unknown[]; enrolments: { state: string }[] }> =>
      (await as(who).get('my/training').expect(200)).body as never;
    const held = await training('p7');
    expect(held.enrolments[0]?.state).toBe('completed');
    expect(held.belts).toHaveLength(1);
    const credits = (): Promise<unknown[]> =>
      house.work.read(
        `SELECT seconds FROM training.credit WHERE source = 'session' AND subject_id = $1 ORDER BY person_id`,
        [id],
      );
    expect(await credits()).toEqual([{ seconds: 5400 }, { seconds: 5400 }]);
    expect((await as('p7').delete(`my/sittings/${id}/place`).expect(409)).body.code).toBe('attended-already');

    // Undone: the mark goes and stays on record; what it credited, completed and awarded stays.
    const undone = await mark(host, [], ['p7']);
    expect(undone.body.items.find(({ personId }: { personId: string }) => personId === idOf('p7'))).toMatchObject({
      attendedAt: null,
    });
    expect((await training('p7')).belts).toHaveLength(1);
    await mark(host, ['p7']);
    expect(await credits()).toHaveLength(2);
    const acts = await house.work.read<{ act: string; actor: string }>(
      `SELECT act, actor FROM trail.entry WHERE subject_id = $1 AND act LIKE 'attendance.%' ORDER BY id`,
      [idOf('p7')],
    );
    expect(acts.map(({ act }) => act)).toEqual(['attendance.marked', 'attendance.unmarked', 'attendance.marked']);
    expect((await mark(hr, ['hr'])).body.code).toBe('own-attendance');
    house.clock.advance(3 * HOUR);
  });

  it('are attended by the code in the room, which nobody guesses or carries out of its time', async () => {
    const id = await plan(40, { capacity: 10 });
    for (const who of ['p9', 'p10', 'p11']) await take(who, id);
    const enter = (who: string, code: string): Promise<Response> =>
      Promise.resolve(as(who).post(`my/sittings/${id}/attendance`, { code }));
    const shown = async (by: Visitor): Promise<string | null> =>
      (await by.get(`sittings/${id}/attendance-code`).expect(200)).body.code as string | null;
    const [secret] = await house.work.read<{ key: Buffer }>('SELECT key FROM sessions.secret WHERE sitting_id = $1', [
      id,
    ]);
    const key = secret?.key ?? Buffer.alloc(0);
    expect(await shown(host)).toBeNull();
    expect((await enter('p9', codeAt(key, house.clock.real()))).body.code).toBe('attendance-code-not-now');
    house.clock.advance(40 * HOUR);
    expect((await mine('p9', id))?.can).toContain('enter-code');
    await as('p9').get(`sittings/${id}/attendance-code`).expect(404);
    const code = (await shown(host)) ?? '';
    expect(code).toMatch(/^\d{8}$/);
    expect((await enter('p1', code)).body.code).toBe('no-place');
    const outsider = await house.as('outsider');
    await outsider.post(`my/sittings/${id}/attendance`, { code }).expect(404);
    // A code of five minutes ago, and of another date.
    const old = codeAt(key, new Date(house.clock.real().getTime() - 300_000));
    expect((await enter('p9', old)).body.code).toBe('attendance-code-wrong');
    expect((await enter('p9', (await shown(hr)) ?? '')).status).toBe(204);
    expect((await enter('p9', (await shown(hr)) ?? '')).status).toBe(204);
    expect((await mine('p9', id))?.can).toEqual(['calendar']);
    const guesses = await Promise.all(Array.from({ length: 20 }, (_, at) => enter('p10', String(10_000_000 + at))));
    expect(guesses.filter(({ status }) => status === 422).length).toBeLessThanOrEqual(5);
    expect(guesses.filter(({ status }) => status === 429).length).toBeGreaterThanOrEqual(15);
    const late = await enter('p10', (await shown(host)) ?? '');
    expect([late.status, late.body.code]).toEqual([429, 'too-many-codes']);
    expect(Number(late.headers['retry-after'])).toBeGreaterThan(0);
    await house.get(Rates).forget(`session-code:${idOf('p10')}`);
    expect((await enter('p11', 'twelve34')).status).toBe(422);
    house.clock.advance(3 * HOUR);
    expect(await shown(host)).toBeNull();
    expect((await enter('p11', codeAt(key, house.clock.real()))).body.code).toBe('attendance-code-not-now');
    // The list is still there for who forgot.
    await host.put(`sittings/${id}/attendance`, { attended: [idOf('p11')], absent: [] }).expect(200);
  });

  it('stand in calendars, which mails tell of the place, of moves, and of its end', async () => {
    smtp = await openMailServer();
    const { arrived } = smtp;
    await sendMailBy(smtp, await house.as('admin'));
    const said = new Map<string, string>();
    const told = async (seconds = 0): Promise<string[]> => {
      await house.settle();
      house.clock.advance(seconds * 1000);
      await house.tick('deliveries.send');
      return arrived.splice(0).flatMap(({ to, raw, text }) => {
        said.set(to.split('@')[0] ?? '', text);
        const part = /Content-Type: text\/calendar[\s\S]*?\r\n\r\n([\s\S]*?)\r\n--/.exec(raw)?.[1];
        // Whatever a letter says comes by no other mail.
        if (part === undefined) return text.includes(NAMES.en) ? [`${to.split('@')[0]} ${text}`] : [];
        const file = Buffer.from(part, 'base64').toString('utf8').replace(/\r\n /g, '');
        const field = (name: string): string => new RegExp(`^${name}[:;](.*)\r$`, 'm').exec(file)?.[1] ?? '';
        expect(raw).toContain(`method=${field('METHOD')};`);
        expect(field('ORGANIZER')).toMatch(field('METHOD') === 'PUBLISH' ? '' : /mailto:obi@example.org$/i);
        expect(field('ATTENDEE')).toMatch(field('METHOD') === 'PUBLISH' ? '' : new RegExp(`mailto:${to}$`, 'i'));
        return [`${to.split('@')[0]} ${field('METHOD')} ${field('SEQUENCE')} ${field('LOCATION')}`];
      });
    };
    const id = await plan(400);
    expect(await told()).toEqual(['host REQUEST 0 Room 4']);
    await take('p8', id);
    expect(await told()).toEqual(['p8 REQUEST 0 Room 4']);
    expect(await told(60)).toEqual([]);
    // Taken and given back before a mail went: no calendar hears of it.
    await take('p9', id);
    await as('p9').delete(`my/sittings/${id}/place`).expect(204);
    expect(await told()).toEqual([]);
    await hr.put(`sittings/${id}`, { ...stated(420), room: 'Room 9', reason: 'The room is painted.' }).expect(200);
    expect((await told()).sort()).toEqual(['host REQUEST 1 Room 9', 'p8 REQUEST 1 Room 9']);
    await as('p8').delete(`my/sittings/${id}/place`).expect(204);
    expect(await told()).toEqual(['p8 CANCEL 2 Room 9']);
    await take('p8', id);
    expect(await told()).toEqual(['p8 REQUEST 3 Room 9']);
    house.clock.advance(400 * HOUR);
    await house.tick('nudges.sweep');
    expect((await told(60)).sort()).toEqual(['host PUBLISH 1 Room 9', 'p8 PUBLISH 1 Room 9']);
    await end(id);
    expect((await told()).sort()).toEqual(['host CANCEL 2 Room 9', 'p8 CANCEL 4 Room 9']);
    expect(said.get('p8')).toContain('was called off: enough');

    // A place that somebody waited for, and one that somebody cannot use.
    const full = await plan(600, { capacity: 1, hosts: [] });
    await take('p9', full);
    expect(await told()).toEqual(['p9 REQUEST 0 Room 4']);
    await take('p10', full);
    await as('p9').delete(`my/sittings/${full}/place`).expect(204);
    expect((await told()).sort()).toEqual(['p10 REQUEST 0 Room 4', 'p9 CANCEL 1 Room 4']);
    expect(said.get('p10')).toContain('A place became free');
    expect(said.get('p9')).toContain('You are no longer expected');
    const day = wall(600).slice(0, 10);
    await hr.post(`people/${idOf('p10')}/absences`, { from: day, until: day }).expect(201);
    expect(await told()).toEqual(['p10 CANCEL 1 Room 4']);
    expect(said.get('p10')).toContain('somebody else has the place');
  });

  it('are hosted by whoever holds the permit, and kept within the scope of a role', async () => {
    const lacking = await hr.post(`sessions/${sessionId}/sittings`, stated(50, { hosts: [idOf('p11')] })).expect(403);
    expect(lacking.body).toMatchObject({ code: 'host-permit-missing', missing: [{ kind: 'belt', id: 'blue' }] });
    const id = await plan(50);
    const own = await house.as('host');
    expect((await own.get('my/hosted-sittings').expect(200)).body.items).toEqual(
      expect.arrayContaining([expect.objectContaining({ id, can: [] })]),
    );
    const suspended = await (async () => {
      const lead = await house.as('lead');
      return (await lead.post(`people/${idOf('host')}/suspensions`, { reason: 'x' }).expect(201)).body.id as string;
    })();
    const refused = await own.get(`sittings/${id}/places`).expect(403);
    expect(refused.body).toMatchObject({ code: 'permit-missing', missing: [{ kind: 'suspension', id: suspended }] });
    expect(
      (await house.get(Permits).answer(idOf('host'), 'run-session', { channelId: null, risk: 'low' })).allowed,
    ).toBe(false);
    await hr.get(`sittings/${id}/places`).expect(200);

    // In works-council mode leads see no list of who learns what; HR and hosts do.
    await take('p11', id);
    const listed = async (by: Visitor): Promise<number> =>
      ((await by.get(`sittings/${id}/places`).expect(200)).body.items as unknown[]).length;
    const lead = await house.as('lead');
    expect(await listed(lead)).toBe(1);
    await hr.post('council-changes', { legalEntity: 'One', on: true, reason: 'agreed' }).expect(201);
    expect([await listed(lead), await listed(hr)]).toEqual([0, 1]);

    const sales = await house.as('sales-hr');
    expect((await sales.get('sessions').expect(200)).body.items).toEqual([]);
    await sales.get(`sessions/${sessionId}`).expect(404);
    await sales.get(`sittings/${id}`).expect(404);
    await sales.post(`sittings/${id}/cancellation`, { reason: 'x' }).expect(404);
    const input = { kind: 'webinar', names: NAMES, minutes: 30 };
    expect((await sales.post('sessions', input).expect(403)).body.code).toBe('scope-too-narrow');
    const made = await sales.post('sessions', { ...input, department: 'Sales' }).expect(201);
    const sold = await sales.post(`sessions/${made.body.id}/sittings`, stated(60, { hosts: [] })).expect(201);
    // Of whoever comes, a limited role sees and marks those within its scope.
    const track = {
      ...{ code: 'sales', belt: 'green', names: NAMES, minimumMinutes: 0, passMark: 80, validityDays: null },
      modules: [{ code: 'meet', kind: 'session', names: NAMES, seconds: 240, material: made.body.id as string }],
    };
    const edition = await hr.post('tracks', track).expect(201);
    await hr.post(`track-editions/${edition.body.editionId}/publication`).expect(201);
    await as('p1').post('my/enrolments', { trackEditionId: edition.body.editionId }).expect(201);
    await as('p1').post(`my/sittings/${sold.body.id}/place`).expect(201);
    house.clock.advance(60 * HOUR);
    expect((await sales.get(`sittings/${sold.body.id}/places`).expect(200)).body.items).toEqual([]);
    const there = { attended: [idOf('p1')], absent: [] };
    expect(errorsOf(await sales.put(`sittings/${sold.body.id}/attendance`, there).expect(422))).toEqual([
      '/attended/0 has-no-place',
    ]);
    await hr.put(`sittings/${sold.body.id}/attendance`, there).expect(200);
    const moved = await sales.put(`sessions/${made.body.id}`, { ...input, department: 'Care' }).expect(403);
    expect(moved.body.code).toBe('scope-too-narrow');
    await as('p1').get('sessions').expect(403);
    await as('p1').get(`sittings/${id}`).expect(404);
  });

  it('are refused where they make no sense, and nothing changes', async () => {
    const before = await house.work.read('SELECT count(*)::int AS sittings FROM sessions.sitting');
    const refused = async (more: object): Promise<string[]> =>
      errorsOf(await hr.post(`sessions/${sessionId}/sittings`, stated(70, more)).expect(422));
    expect(await refused({ ends: wall(69) })).toEqual(['/ends ends-before-it-begins']);
    expect(await refused({ starts: wall(-5), ends: wall(-3) })).toEqual(['/starts in-the-past']);
    expect(await refused({ room: null })).toEqual(['/room sitting-nowhere']);
    expect(await refused({ room: 'x'.repeat(501) })).toEqual(['/room isText']);
    expect(await refused({ address: 'javascript:alert(1)', room: null })).toEqual(['/address not-a-url']);
    expect(await refused({ capacity: 0 })).toEqual(['/capacity too-small']);
    expect(await refused({ hosts: [idOf('hr').replace(/^./, 'f')] })).toEqual(['/hosts/0 host-unknown']);
    expect(await refused({ timeZone: "UTC'; --" })).toEqual(['/timeZone bad-zone']);
    expect(await refused({ starts: '2027-13-01T09:00' })).toEqual(['/starts matches']);
    expect(await house.work.read('SELECT count(*)::int AS sittings FROM sessions.sitting')).toEqual(before);
    await hr.post('sessions', { kind: 'party', names: {}, minutes: 0 }).expect(422);
    const retired = await hr
      .put(`sessions/${sessionId}`, { kind: 'workshop', names: NAMES, minutes: 90, retired: true })
      .expect(200);
    expect(retired.body.retired).toBe(true);
    const { body } = await hr.get('materials?kind=session&limit=100').expect(200);
    expect(body.items.find((item: { id: string }) => item.id === sessionId)).toMatchObject({
      ready: false,
      why: 'session-retired',
    });
  });
});

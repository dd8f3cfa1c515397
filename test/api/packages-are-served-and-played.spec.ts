import { request as httpRequest } from 'node:http';
import { readFileSync } from 'node:fs';
import { Curricula, CurriculaReader } from '../../src/features/curricula/public';
import { type House, openHouse, type Visitor } from '../support/house';
import { addPeople } from '../support/people';
import { sharedData } from '../support/shared-data';
import { addAudience, assign } from '../support/training';
import { course, type ZipEntry } from '../support/zip';

interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: Buffer;
}

/** A plain request to the second origin; `localhost` stands for this machine's first address. */
function ask(address: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Reply> {
  const url = new URL(address);
  // As it is written: URL would resolve what climbs.
  const path = address.slice(url.origin.length) || '/';
  return new Promise((resolve, reject) => {
    const options = { host: '127.0.0.1', port: url.port, path, headers, method };
    const sent = httpRequest(options, (reply) => {
      const parts: Buffer[] = [];
      reply.on('data', (part: Buffer) => parts.push(part));
      reply.on('end', () =>
        resolve({ status: reply.statusCode ?? 0, headers: reply.headers, body: Buffer.concat(parts) }),
      );
    });
    sent.on('error', reject);
    sent.end();
  });
}

const FILM = Buffer.from(Array.from({ length: 600_000 }, (_, at) => at % 251));

describe('A package in a track', () => {
  let house: House;
  let hr: Visitor;
  let ids: Record<string, string>;
  let tracks = 0;

  const upload = async (bytes: Buffer): Promise<string> =>
    (await hr.post('packages').set('content-type', 'application/zip').send(bytes).expect(201)).body.id;
  const trust = (id: string) =>
    hr.put(`packages/${id}`, { names: { en: 'Course', he: 'קורס' }, trustsCompletion: true }).expect(200);
  /** A published track of one package for everybody; answers its module. */
  const offer = async (packageId: string, seconds = 60): Promise<string> => {
    tracks += 1;
    const code = `t${tracks}`;
    const editionId = await house.acting({ kind: 'operator', name: 'test' }, async () => {
      const curricula = house.get(Curricula);
      const names = { en: code, he: code };
      const made = await curricula.createTrack({
        ...{ code, belt: 'white', names, minimumMinutes: 0, passMark: 80, validityDays: null },
        modules: [{ code: 'p', kind: 'package', names, seconds, override: true, material: packageId }],
      });
      await curricula.publish(made.editionId);
      return made.editionId;
    });
    const audienceId = await addAudience(house, { attribute: 'department', is: ['Care'] });
    await assign(house, { track: code, audienceId });
    await house.settle();
    return (await house.get(CurriculaReader).modules(editionId))[0]?.id ?? '';
  };
  const open = async (visitor: Visitor, packageId: string) =>
    (await visitor.post('package-attempts', { packageId }).expect(201)).body;
  const commit = (visitor: Visitor, attempt: { id: string }, body: object) =>
    visitor.post(`package-attempts/${attempt.id}/commits`, body);
  const module = async (visitor: Visitor, moduleId: string) => {
    const { body } = await visitor.get('my/training').expect(200);
    return body.enrolments
      .flatMap(({ modules }: { modules: object[] }) => modules)
      .find(({ id }: { id: string }) => id === moduleId);
  };

  beforeAll(async () => {
    house = await openHouse();
    ids = await addPeople(house, [
      { externalId: 'hr', roles: ['hr'] },
      { externalId: 'ada', department: 'Care' },
      { externalId: 'ben', department: 'Care' },
      { externalId: 'eve', department: 'Sales' },
    ]);
    hr = await house.as('hr');
  });
  afterAll(async () => {
    await house.close();
  });

  describe('served from the second origin', () => {
    let frame: { address: string; origin: string; expiresAt: string };
    let packageId: string;
    const more: ZipEntry[] = [
      { name: 'media/film.mp4', content: FILM, method: 0 },
      { name: 'Media2/Style.CSS', content: 'p{}' },
      { name: 'data.unknown', content: 'x' },
      { name: 'שלום.txt', content: 'שלום' },
    ];
    beforeAll(async () => {
      packageId = await upload(course({ more }));
      await offer(packageId);
      frame = (await open(await house.as('ada'), packageId)).frame;
    });

    it('has another host than the console, and an address of its own for each opening', async () => {
      expect(frame.origin).toMatch(/^http:\/\/localhost:\d+$/);
      expect(frame.address.startsWith(`${frame.origin}/p/`)).toBe(true);
      const other = (await open(await house.as('ben'), packageId)).frame;
      expect(other.address).not.toBe(frame.address);
      const page = await ask(frame.address);
      expect(page.status).toBe(200);
      const html = page.body.toString('utf8');
      const console = new URL(await house.app.getUrl()).origin;
      expect(html).toContain(`data-console="${console}"`);
      const policy = String(page.headers['content-security-policy']);
      expect(policy).toContain(`frame-ancestors ${console}`);
      expect(policy).not.toContain('unsafe');
      for (const [, source] of html.matchAll(/src="([^"]+)"/g)) {
        const script = await ask(`${frame.origin}${source}`);
        expect(script.status).toBe(200);
        expect(script.headers).toMatchObject({
          'content-type': 'text/javascript; charset=utf-8',
          'cache-control': expect.stringContaining('immutable'),
        });
      }
    });

    it('answers with types, policies and sums, and without a cookie', async () => {
      const film = await ask(`${frame.address}f/media/film.mp4`, { cookie: 'obi_login=x' });
      expect(film.status).toBe(200);
      expect(film.body.equals(FILM)).toBe(true);
      expect(film.headers).toMatchObject({
        'content-type': 'video/mp4',
        'accept-ranges': 'bytes',
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'no-referrer',
        'cross-origin-resource-policy': 'same-origin',
        'cache-control': expect.stringMatching(/^private, max-age=\d+, immutable$/),
      });
      expect(film.headers['access-control-allow-origin']).toBeUndefined();
      expect(film.headers['set-cookie']).toBeUndefined();
      expect(String(film.headers['content-security-policy'])).toMatch(
        /frame-ancestors 'self' http:\/\/127\.0\.0\.1:\d+$/,
      );
      const again = await ask(`${frame.address}f/media/film.mp4`, { 'if-none-match': String(film.headers['etag']) });
      expect([again.status, again.body.length]).toEqual([304, 0]);
      const head = await ask(`${frame.address}f/media/film.mp4`, {}, 'HEAD');
      expect([head.status, head.headers['content-length'], head.body.length]).toEqual([200, '600000', 0]);
      const type = async (path: string) => (await ask(`${frame.address}f/${path}`)).headers['content-type'];
      expect(await type('media2/style.css')).toBe('text/css');
      expect(await type('data.unknown')).toBe('application/octet-stream');
      expect(await type('index.html?x=../../1')).toBe('text/html');
      expect(await type(encodeURIComponent('שלום.txt'))).toBe('text/plain');
    });

    it('answers one range, and says where one lies outside', async () => {
      const range = async (text: string, more = {}) => {
        const reply = await ask(`${frame.address}f/media/film.mp4`, { range: text, ...more });
        return [reply.status, reply.headers['content-range'], reply.body];
      };
      expect(await range('bytes=0-9')).toEqual([206, 'bytes 0-9/600000', FILM.subarray(0, 10)]);
      expect(await range('bytes=262140-262150')).toEqual([
        206,
        'bytes 262140-262150/600000',
        FILM.subarray(262140, 262151),
      ]);
      expect(await range('bytes=599990-')).toEqual([206, 'bytes 599990-599999/600000', FILM.subarray(599990)]);
      expect(await range('bytes=-5')).toEqual([206, 'bytes 599995-599999/600000', FILM.subarray(599995)]);
      expect((await range('bytes=600000-'))[0]).toBe(416);
      expect((await range('bytes=0-1,5-6'))[0]).toBe(200);
      expect((await range('bytes=0-9', { 'if-range': '"other"' }))[0]).toBe(200);
    });

    it('is refused after one changed byte, outside the package, after its time, or opened by itself', async () => {
      const file = `${frame.address}f/index.html`;
      expect((await ask(file)).status).toBe(200);
      expect((await ask(file, { 'sec-fetch-dest': 'document' })).status).toBe(403);
      expect((await ask(file, {}, 'POST')).status).toBe(405);
      const at = file.indexOf('/p/') + 3;
      for (let place = at; place < file.indexOf('/f/'); place += 7) {
        const other = file[place] === 'A' ? 'B' : 'A';
        expect((await ask(file.slice(0, place) + other + file.slice(place + 1))).status).toBe(404);
      }
      for (const path of ['f/../f/index.html', 'f/%2e%2e/x', 'f/nothing.html', 'index.html', 'f/', 'f/%00', 'f/%ff']) {
        expect([path, (await ask(`${frame.address}${path}`)).status]).toEqual([path, 404]);
      }
      for (const path of ['/', '/p/', '/api/v1/me', '/obi/x/player.js', '/health/live', '/openapi.json']) {
        expect([path, (await ask(`${frame.origin}${path}`)).status]).toEqual([path, 404]);
      }
      const real = jest.spyOn(house.clock, 'real').mockReturnValue(new Date(Date.parse(frame.expiresAt)));
      const late = await ask(file);
      real.mockRestore();
      expect(late.status).toBe(410);
      expect(late.body.toString('utf8')).toContain('content="expired"');
      expect(late.body.toString('utf8')).toContain('תוקף הכתובת פג');
    });

    it('lets the console frame the second origin, and nothing of it into the api', async () => {
      const own = await house.anonymous().get('/openapi.json');
      expect(own.headers['content-security-policy']).toContain(`frame-src 'self' ${frame.origin}`);
      // Nor does a page of ours take anything, a font neither, from anybody else.
      expect(own.headers['content-security-policy']).not.toContain('https:');
      const ada = await house.as('ada');
      const foreign = { origin: frame.origin, 'sec-fetch-site': 'cross-site' };
      await ada.post('package-attempts', { packageId }).set(foreign).expect(403);
      await ada
        .post('package-attempts', { packageId })
        .set({ ...foreign, 'sec-fetch-site': 'same-site' })
        .expect(403);
      const read = await ada.get('me').set(foreign);
      expect(read.headers['access-control-allow-origin']).toBeUndefined();
    });
  });

  it('is opened by who is enrolled, previewed by authors, and nobody else', async () => {
    const packageId = await upload(course());
    await offer(packageId);
    const eve = await house.as('eve');
    expect((await eve.post('package-attempts', { packageId }).expect(403)).body.code).toBe('not-enrolled');
    await eve.post(`packages/${packageId}/previews`).expect(403);
    await eve.post('package-attempts', { packageId: ids['eve'] }).expect(404);
    const attempt = await open(await house.as('ada'), packageId);
    await eve.post(`package-attempts/${attempt.id}/completion`).expect(404);
    await commit(eve, attempt, { opening: 1, sequence: 1, position: 1 }).expect(404);
    const preview = await hr.post(`packages/${packageId}/previews`).expect(201);
    expect((await ask(`${preview.body.frame.address}f/index.html`)).status).toBe(200);
    expect((await hr.delete(`packages/${packageId}`).expect(409)).body.code).toBe('package-in-use');
  });

  it('keeps its state in order and once, for the window that opened it last', async () => {
    const packageId = await upload(course({ parts: ['a.html', 'b.html'] }));
    await offer(packageId);
    const ada = await house.as('ada');
    const phone = await house.as('ada');
    const first = await open(ada, packageId);
    expect(first).toMatchObject({ opening: 1, sequence: 0, standard: 'scorm12', learner: 'Test, ada' });
    const data = { 'cmi.core.lesson_location': '7', 'cmi.suspend_data': 'שלום', 'cmi.interactions.0.id': 'q1' };
    const body = { opening: 1, sequence: 3, position: 2, data };
    expect((await commit(ada, first, body).expect(200)).body).toMatchObject({ sequence: 3 });
    expect((await commit(ada, first, { ...body, data: {} }).expect(200)).body).toMatchObject({ sequence: 3 });
    expect((await commit(ada, first, { ...body, sequence: 2, data: {} }).expect(200)).body).toMatchObject({
      sequence: 3,
    });
    const same = Array.from({ length: 10 }, () => commit(ada, first, { ...body, sequence: 4 }).expect(200));
    await Promise.all(same);

    const second = await open(phone, packageId);
    expect(second).toMatchObject({ id: first.id, opening: 2, sequence: 0 });
    expect(second.parts[1].data).toEqual(data);
    expect((await commit(ada, first, { ...body, sequence: 9 }).expect(409)).body.code).toBe('package-open-elsewhere');
    await commit(phone, first, { ...body, opening: 2, sequence: 1, data: { 'cmi.core.lesson_location': '8' } }).expect(
      200,
    );
    const windows = await Promise.all(Array.from({ length: 8 }, () => open(ada, packageId)));
    expect(new Set(windows.map(({ opening }) => opening)).size).toBe(8);
    expect(windows[0].parts[1].data).toEqual({ 'cmi.core.lesson_location': '8' });
  });

  it('is refused what its standard does not know, and what is too much', async () => {
    const packageId = await upload(course());
    await offer(packageId);
    const ada = await house.as('ada');
    const attempt = await open(ada, packageId);
    let sequence = 0;
    const refused = async (data: object) => {
      sequence += 1;
      const reply = await commit(ada, attempt, { opening: 1, sequence, position: 1, data }).expect(422);
      return reply.body.errors.map(({ pointer, code }: { pointer: string; code: string }) => `${pointer} ${code}`);
    };
    expect(await refused({ 'evil.x': '1', __proto: '1' })).toHaveLength(2);
    expect(await refused({ 'cmi.x': { deep: 1 } })).toEqual(['/data/cmi.x package-value-odd']);
    expect(await refused({ 'cmi.suspend_data': 'x'.repeat(70_001) })).toEqual(['/data/cmi.suspend_data too-long']);
    const much = Object.fromEntries(Array.from({ length: 9 }, (_, at) => [`cmi.c${at}`, 'x'.repeat(65_000)]));
    expect(await refused(much)).toEqual(['/data too-large']);
    await commit(ada, attempt, { opening: 1, sequence: 50, position: 2 }).expect(422);
    await commit(ada, attempt, { opening: 1, sequence: 50, position: 1, data: [] }).expect(422);
    expect((await open(ada, packageId)).parts[0].openedAt).toBeNull();
  });

  it('that lies about time, score and success completes nothing and earns no minute', async () => {
    const packageId = await upload(course({ standard: '2004 4th Edition', parts: ['a.html', 'b.html'] }));
    const moduleId = await offer(packageId, 60);
    const ada = await house.as('ada');
    const attempt = await open(ada, packageId);
    const lies = {
      'cmi.completion_status': 'completed',
      'cmi.success_status': 'passed',
      'cmi.score.scaled': '77',
      'cmi.score.raw': '1e308',
      'cmi.total_time': 'PT99H',
      'cmi.session_time': 'PT99H',
      'cmi.learner_name': 'Somebody Else',
    };
    const said = await commit(ada, attempt, { opening: 1, sequence: 1, position: 1, data: lies }).expect(200);
    expect(said.body).toMatchObject({ completedAt: null, can: [] });
    const lacking = (reply: { lacks: { code: string }[] }) => reply.lacks.map(({ code }) => code);
    expect(lacking(said.body)).toEqual(['package-parts-unopened', 'package-minutes-missing']);
    expect(await module(ada, moduleId)).toMatchObject({ creditedSeconds: 0, completedAt: null });
    const refused = await ada
      .post(`package-attempts/${attempt.id}/completion`)
      .set('accept-language', 'he')
      .expect(409);
    expect(refused.body).toMatchObject({ code: 'package-not-finished', title: 'החבילה עוד לא הושלמה.' });

    await commit(ada, attempt, { opening: 1, sequence: 2, position: 2 }).expect(200);
    const study = await ada.post('my/studies', { moduleId }).expect(201);
    for (let beats = 0; beats < 4; beats += 1) {
      house.clock.advance(15_000);
      await ada.post(`my/studies/${study.body.id}/beats`).expect(200);
    }
    const opened = await open(ada, packageId);
    expect(opened).toMatchObject({ lacks: [], can: ['complete'] });
    expect(opened.parts[0]).toMatchObject({ score: null, completion: 'completed' });
    expect(opened.parts[0].data['cmi.learner_name']).toBeUndefined();
    await ada.post(`package-attempts/${attempt.id}/completion`).expect(200);
    expect((await module(ada, moduleId)).completedAt).not.toBeNull();
    const belts = (await ada.get('my/training')).body.belts;
    expect(belts.map(({ code }: { code: string }) => code)).toEqual(['white']);
  });

  it('that is trusted completes by its own last word, once, and begins anew when it is asked for again', async () => {
    const packageId = await upload(course({ parts: ['a.html', 'b.html'] }));
    await trust(packageId);
    const moduleId = await offer(packageId, 600);
    const ben = await house.as('ben');
    const attempt = await open(ben, packageId);
    const status = (position: number, sequence: number, word: string) =>
      commit(ben, attempt, { opening: 1, sequence, position, data: { 'cmi.core.lesson_status': word } }).expect(200);
    expect((await status(1, 1, 'passed')).body.lacks).toMatchObject([{ code: 'package-says-unfinished' }]);
    expect((await status(2, 2, 'failed')).body.completedAt).toBeNull();
    await ben.post(`package-attempts/${attempt.id}/completion`).expect(409);
    const done = await Promise.all([status(2, 3, 'completed'), status(2, 4, 'completed'), status(2, 5, 'completed')]);
    expect(new Set(done.map(({ body }) => body.completedAt)).size).toBe(1);
    expect((await module(ben, moduleId)).completedAt).not.toBeNull();
    expect(await open(ben, packageId)).toMatchObject({ id: attempt.id, completedAt: done[0].body.completedAt });

    await offer(packageId, 600);
    const anew = await open(ben, packageId);
    expect(anew).toMatchObject({ completedAt: null, opening: 1 });
    expect(anew.id).not.toBe(attempt.id);
    expect(anew.parts[0].data).toEqual({});
  });

  it('comes along in what a person takes along', async () => {
    const ada = await house.as('ada');
    const { id } = (await ada.post('my/exports').expect(202)).body;
    await house.settle();
    const { tables } = (await ada.get(`my/exports/${id}/json`).expect(200)).body;
    const rows = (name: string): readonly Record<string, unknown>[] =>
      tables.find(({ table }: { table: string }) => table === name).rows;
    expect(rows('packages.attempt').every((row) => row['person_id'] === ids['ada'])).toBe(true);
    expect(JSON.stringify(rows('packages.state'))).toContain('cmi.core.lesson_location');
  });

  const golf = sharedData('courses', 'scorm', 'RuntimeBasicCalls_SCORM20043rdEdition.zip');
  (golf === null ? it.skip : it)('of the real kind is served file by file', async () => {
    const packageId = await upload(readFileSync(golf ?? ''));
    await offer(packageId);
    const { parts, frame } = await open(await house.as('ada'), packageId);
    expect(parts).toMatchObject([{ address: 'f/shared/launchpage.html', kind: 'sco', title: 'Golf Explained' }]);
    const page = await ask(new URL(parts[0].address, frame.address).href);
    expect([page.status, page.headers['content-type']]).toEqual([200, 'text/html']);
    expect(page.body.toString('latin1')).toContain('doStart');
    const picture = await ask(`${frame.address}f/Playing/../Playing/par.jpg`.replace('Playing/../', ''));
    expect(picture.headers['content-type']).toBe('image/jpeg');
  });
});

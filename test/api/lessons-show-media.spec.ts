import { newId } from '../../src/kernel/id';
import { Work } from '../../src/platform/database/work';
import { type House, openHouse, type Visitor } from '../support/house';
import { addPeople } from '../support/people';

const be = (value: number): Buffer => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
};
const box = (name: string, ...parts: readonly Buffer[]): Buffer => {
  const content = Buffer.concat(parts);
  return Buffer.concat([be(content.length + 8), Buffer.from(name), content]);
};

/** An MP4 whose head says how long it takes, with as many bytes of film as are asked for. */
const film = (seconds: number, bytes = 1000, brand = 'isom'): Buffer =>
  Buffer.concat([
    box('ftyp', Buffer.from(brand), be(0), Buffer.from('isomavc1')),
    box('moov', box('mvhd', be(0), be(0), be(0), be(1000), be(seconds * 1000), Buffer.alloc(80))),
    box('mdat', Buffer.alloc(bytes, 7)),
  ]);

/** Frames of MPEG audio: 128 kbit/s at 44.1 kHz, 26 ms each. */
const sound = (frames: number): Buffer =>
  Buffer.concat(
    Array.from({ length: frames }, () => Buffer.concat([Buffer.from([0xff, 0xfb, 0x90, 0x00]), Buffer.alloc(413)])),
  );

const picture = Buffer.concat([
  Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
  be(13),
  Buffer.from('IHDR'),
  be(1),
  be(1),
  Buffer.alloc(9),
]);
const CAPTIONS =
  'WEBVTT\n\n1\n00:00.000 --> 00:02.500\n<v Noa>Say who you are.\n\n00:03.000 --> 00:04.000 align:start\nAlways.\n';

describe('Lessons show media', () => {
  let house: House;
  let hr: Visitor;
  let noa: Visitor;

  beforeAll(async () => {
    house = await openHouse();
    await addPeople(house, [{ externalId: 'hr', roles: ['hr'] }, { externalId: 'noa' }]);
    [hr, noa] = [await house.as('hr'), await house.as('noa')];
  });
  afterAll(async () => {
    await house.close();
  });

  const send = (bytes: Buffer, name = 'file.bin', query = '') => hr.post(`media${query}`).attach('file', bytes, name);
  const upload = async (bytes: Buffer, name?: string): Promise<string> =>
    (await send(bytes, name).expect(201)).body.id as string;

  it('takes what a file is from its bytes, and nothing that could run a script', async () => {
    const cases: readonly [Buffer, string, string, number | null][] = [
      [picture, 'image', 'image/png', null],
      [Buffer.from('\xff\xd8\xff\xe0rest of a picture', 'latin1'), 'image', 'image/jpeg', null],
      [Buffer.from('GIF89a and so on'), 'image', 'image/gif', null],
      [Buffer.from('RIFF\x10\0\0\0WEBPVP8 ', 'latin1'), 'image', 'image/webp', null],
      [film(95), 'video', 'video/mp4', 95],
      [film(61, 10, 'M4A '), 'audio', 'audio/mp4', 61],
      [sound(200), 'audio', 'audio/mpeg', 6],
    ];
    for (const [bytes, kind, type, seconds] of cases) {
      const id = await upload(bytes, 'evil.svg');
      const { body } = await hr.get(`media/${id}`).expect(200);
      expect(body).toMatchObject({
        kind,
        type,
        seconds,
        name: 'evil.svg',
        bytes: bytes.length,
        captions: [],
        can: ['edit', 'retire', 'delete'],
      });
      const content = await noa.get(`media/${id}/content`).expect(200);
      expect(content.headers).toMatchObject({ 'content-type': type, 'x-content-type-options': 'nosniff' });
      expect(Buffer.from(content.body as Buffer).equals(bytes)).toBe(true);
    }
    const webm = Buffer.concat([
      Buffer.from('\x1aE\xdf\xa3\x9fB\x86\x81\x01B\x82\x84webm', 'latin1'),
      Buffer.alloc(64),
    ]);
    expect((await send(webm).expect(422)).body.errors[0]).toMatchObject({
      pointer: '/seconds',
      code: 'media-length-unknown',
    });
    await send(webm, 'clip.webm', '?seconds=12').expect(201);
    for (const refused of [
      Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'),
      Buffer.from('<html><script>alert(1)</script></html>'),
      Buffer.from('%PDF-1.7'),
      Buffer.from('PK\x03\x04'),
      Buffer.from(''),
      Buffer.from('\x1aE\xdf\xa3 matroska', 'latin1'),
    ]) {
      expect((await send(refused, 'picture.png').expect(422)).body.code).toBe('media-type-refused');
    }
    const large = Buffer.concat([picture, Buffer.alloc(5 * 1024 * 1024)]);
    expect((await send(large).expect(422)).body.code).toBe('media-too-large');
    await noa.post('media').attach('file', picture, 'a.png').expect(403);
    await hr.post('media', { file: 'x' }).expect(422);
    await noa.get('media').expect(403);
    await house
      .anonymous()
      .get(`media/${await upload(picture)}/content`)
      .expect(401);
    const kept = await house.get(Work).read('SELECT FROM platform.file');
    expect(kept).toHaveLength(cases.length + 1);
  });

  it('answers ranges, and lets browsers keep what never changes', async () => {
    const bytes = Buffer.concat([film(10, 600_000)]);
    const id = await upload(bytes);
    const whole = await noa.get(`media/${id}/content`).expect(200);
    const etag = whole.headers['etag'] as string;
    expect(whole.headers).toMatchObject({
      'accept-ranges': 'bytes',
      'cache-control': 'private, max-age=31536000, immutable',
    });
    expect(whole.headers['content-security-policy']).toContain('sandbox');
    const part = async (range: string, status: number) =>
      noa.get(`media/${id}/content`).set('range', range).expect(status);
    const middle = await part('bytes=262100-262200', 206);
    expect(middle.headers['content-range']).toBe(`bytes 262100-262200/${bytes.length}`);
    expect(Buffer.from(middle.body as Buffer).equals(bytes.subarray(262_100, 262_201))).toBe(true);
    expect((await part('bytes=-5', 206)).headers['content-range']).toBe(
      `bytes ${bytes.length - 5}-${bytes.length - 1}/${bytes.length}`,
    );
    expect((await part('bytes=0-', 206)).headers['content-length']).toBe(String(bytes.length));
    expect((await part(`bytes=${bytes.length}-`, 416)).headers['content-range']).toBe(`bytes */${bytes.length}`);
    await part('bytes=5-1', 200);
    await part('lines=1-2', 200);
    await noa.get(`media/${id}/content`).set('range', 'bytes=0-1').set('if-range', '"other"').expect(200);
    await noa.get(`media/${id}/content`).set('if-none-match', etag).expect(304);
    await noa.get(`media/${newId()}/content`).expect(404);
  });

  it('takes captions that players read, and says where they cannot be read', async () => {
    const id = await upload(film(20));
    const state = (text: string, language = 'en') => hr.put(`media/${id}/captions/${language}`, { text });
    const faults = async (text: string): Promise<readonly string[]> =>
      (await state(text).expect(422)).body.errors.map(
        ({ pointer, code }: { pointer: string; code: string }) => `${pointer} ${code}`,
      );
    expect(await faults('1\n00:00.000 --> 00:01.000\nHi')).toEqual(['line/1 captions-no-webvtt']);
    expect(await faults('WEBVTT\n\n00:00,000 --> 00:01,000\nHi\n\nwords alone')).toEqual([
      'line/3 captions-no-times',
      'line/6 captions-no-times',
    ]);
    expect(await faults('WEBVTT\n\n00:02.000 --> 00:01.000\nHi\n\n00:01.000 --> 00:02.000\n<i></i>')).toEqual([
      'line/3 captions-end-before-start',
      'line/6 captions-say-nothing',
    ]);
    expect(await faults('WEBVTT\n\n00:05.000 --> 00:06.000\na\n\n00:01.000 --> 00:02.000\nb')).toEqual([
      'line/6 captions-out-of-order',
    ]);
    expect(await faults('WEBVTT')).toEqual(['line/1 captions-say-nothing']);
    const { body } = await state(CAPTIONS).expect(200);
    expect(body).toMatchObject({ captions: ['en'], transcript: { en: 'Say who you are. Always.' } });
    const served = await noa.get(`media/${id}/captions/en`).expect(200);
    expect(served.headers['content-type']).toBe('text/vtt; charset=utf-8');
    expect(served.text).toBe(CAPTIONS);
    await noa.get(`media/${id}/captions/he`).expect(404);
    await noa.put(`media/${id}/captions/en`, { text: CAPTIONS }).expect(403);
    await hr.put(`media/${await upload(picture)}/captions/en`, { text: CAPTIONS }).expect(404);
    const words = { name: 'Film', transcript: { en: 'In my words.' } };
    expect((await hr.put(`media/${id}`, words).expect(200)).body.transcript).toEqual({ en: 'In my words.' });
    await hr.put(`media/${id}`, { ...words, alt: { en: 'x' } }).expect(422);
    await hr
      .put(`media/${id}`, { ...words, name: 'Other' })
      .set('if-match', '"1"')
      .expect(409);
    await hr.post(`media/${id}/retirement`).expect(200);
    expect((await hr.get('media?kind=video&q=film').expect(200)).body.items).toEqual([]);
    await hr.delete(`media/${id}/retirement`).expect(200);
    expect((await hr.get('media?kind=video&q=film').expect(200)).body.items).toHaveLength(1);
  });

  it('keeps a track from being published whose media lack words or captions, and counts how long they take', async () => {
    const image = await upload(picture);
    const video = await upload(film(90));
    const lesson = (body: Record<string, string>, more: object = {}) => ({
      ...{ code: 'l', kind: 'lesson', names: { en: 'Lesson', he: 'שיעור' }, body },
      ...more,
    });
    const track = (code: string, module: object) => ({
      ...{ code, belt: 'white', minimumMinutes: 0, passMark: 80, names: { en: code, he: code }, modules: [module] },
    });
    const made = async (code: string, module: object): Promise<string> =>
      (await hr.post('tracks', track(code, module)).expect(201)).body.editionId as string;
    const refused = async (edition: string): Promise<string> =>
      (await hr.post(`track-editions/${edition}/publication`).expect(409)).body.errors[0].code as string;

    const body = { en: `Look: ![ours](media:${image})\n\n![][film]\n\n[film]: media:${video}`, he: 'מילים' };
    const edition = await made('with-media', lesson(body));
    expect(await refused(edition)).toBe('media-without-alt');
    await hr.put(`media/${image}`, { name: 'Logo', alt: { he: 'לוגו' } }).expect(200);
    expect(await refused(edition)).toBe('media-without-alt');
    await hr.put(`media/${image}`, { name: 'Logo', alt: { en: 'Our logo' } }).expect(200);
    expect(await refused(edition)).toBe('media-without-captions');
    await hr.put(`media/${video}/captions/he`, { text: CAPTIONS }).expect(200);
    expect(await refused(edition)).toBe('media-without-captions');
    await hr.put(`media/${video}/captions/en`, { text: CAPTIONS }).expect(200);
    const published = (await hr.post(`track-editions/${edition}/publication`).expect(201)).body;
    expect(published.modules[0].seconds).toBeGreaterThanOrEqual(91);

    expect(await refused(await made('unknown-media', lesson({ en: `![x](media:${newId()})` })))).toBe('media-unknown');
    expect(await refused(await made('no-media', lesson({ en: '![x](media:../../secret)' })))).toBe('media-unknown');
    const long = await upload(film(300));
    const tooLong = await hr.post('tracks', track('long', lesson({ en: `![x](media:${long})` }))).expect(422);
    expect(tooLong.body.errors[0]).toMatchObject({ code: 'module-too-long' });
  });

  it('are deleted where nothing published shows them, and named where they are shown', async () => {
    const [shown, drafted] = [await upload(picture, 'a.png'), await upload(film(30, 5000), 'b.mp4')];
    await hr.put(`media/${shown}`, { name: 'A door', alt: { en: 'A door', he: 'דלת' } }).expect(200);
    const made = async (code: string, id: string): Promise<string> => {
      const lesson = {
        code: 'look',
        kind: 'lesson',
        names: { en: 'Look', he: 'הנה' },
        body: { en: `![x](media:${id})` },
      };
      const track = { code, belt: 'white', minimumMinutes: 0, passMark: 80, names: { en: code, he: code } };
      return (await hr.post('tracks', { ...track, modules: [lesson] }).expect(201)).body.editionId as string;
    };
    const edition = await made('shows-a-door', shown);
    await hr.post(`track-editions/${edition}/publication`).expect(201);
    const draft = await made('shows-a-film', drafted);
    await noa.delete(`media/${drafted}`).expect(403);
    const { body } = await hr.delete(`media/${shown}`).expect(409);
    expect(body).toMatchObject({ code: 'media-in-use', title: 'A published lesson shows this. It stays.' });
    expect(body.errors).toMatchObject([
      { pointer: 'shows-a-door/1/look', detail: 'Edition 1 of the track shows-a-door shows it in “Look”.' },
    ]);
    await noa.get(`media/${shown}/content`).expect(200);
    const files = async () => (await house.get(Work).read('SELECT FROM platform.file')).length;
    const before = await files();
    await hr.delete(`media/${drafted}`).expect(204);
    expect(await files()).toBe(before - 1);
    await hr.delete(`media/${drafted}`).expect(404);
    await noa.get(`media/${drafted}/content`).expect(404);
    const refused = await hr.post(`track-editions/${draft}/publication`).expect(409);
    expect(refused.body.errors[0].code).toBe('media-unknown');
  });
});

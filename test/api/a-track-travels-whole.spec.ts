import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream, mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Command } from 'commander';
import { fromBufferPromise } from 'yauzl';
import { ArchiveExports, ArchiveImports, archivesCommands } from '../../src/features/archives/public';
import { Curricula } from '../../src/features/curricula/public';
import { MediaUploads } from '../../src/features/media/public';
import { newId } from '../../src/kernel/id';
import { faultLines } from '../../src/platform/cli/cli';
import { type House, openHouse, type Visitor } from '../support/house';
import { addPeople } from '../support/people';
import { addRules } from '../support/training';
import { course, zip, type ZipEntry } from '../support/zip';

const be = (value: number): Buffer => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
};
const box = (name: string, ...parts: readonly Buffer[]): Buffer => {
  const content = Buffer.concat(parts);
  return Buffer.concat([be(content.length + 8), Buffer.from(name), content]);
};
const FILM = Buffer.concat([
  box('ftyp', Buffer.from('isom'), be(0), Buffer.from('isomavc1')),
  box('moov', box('mvhd', be(0), be(0), be(0), be(1000), be(20_000), Buffer.alloc(80))),
  box('mdat', Buffer.alloc(1_500_000, 7)),
]);
const PICTURE = Buffer.concat([
  Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
  be(13),
  Buffer.from('IHDR'),
  be(1),
  be(1),
  Buffer.alloc(9),
]);
const CAPTIONS = 'WEBVTT\n\n00:00.000 --> 00:02.500\nSay who you are.\n';
const PEOPLE = [
  { externalId: 'hr', roles: ['hr' as const] },
  { externalId: 'lead', roles: ['lead' as const] },
  { externalId: 'noa' },
];
const names = (en: string) => ({ en, he: `${en} בעברית` });

interface Manifest {
  schema: string;
  version: number;
  track: { path: string; bytes: number; sha256: string };
  questions: { path: string; bytes: number; sha256: string } | null;
  media: { id: string; file: { path: string; sha256: string; bytes: number }; captions: unknown[] }[];
  packages: { id: string; folder: string; files: { path: string; sha256: string; bytes: number }[] }[];
}

/** The parts of an archive by path, as any reader of ZIP finds them. */
async function partsOf(archive: Buffer): Promise<Map<string, Buffer>> {
  const file = await fromBufferPromise(archive, { lazyEntries: true, autoClose: false });
  const parts = new Map<string, Buffer>();
  for await (const entry of file.eachEntry()) {
    const pieces: Buffer[] = [];
    for await (const piece of await file.openReadStreamPromise(entry)) pieces.push(piece as Buffer);
    parts.set(entry.fileName, Buffer.concat(pieces));
  }
  return parts;
}

describe('A track as one archive', () => {
  let here: House;
  let there: House;
  let hr: Visitor;
  let other: Visitor;
  let editionId: string;
  let archive: Buffer;

  const zipped = (visitor: Visitor, path: string, bytes: Buffer) =>
    visitor.post(path).set('content-type', 'application/zip').send(bytes);
  const upload = async (bytes: Buffer, name: string): Promise<string> =>
    (await hr.post('media').attach('file', bytes, name).expect(201)).body.id;
  const fetched = async (visitor: Visitor, id: string): Promise<Buffer> =>
    (
      await visitor
        .get(`track-editions/${id}/archive`)
        .buffer(true)
        .parse((reply, done) => {
          const pieces: Buffer[] = [];
          reply.on('data', (piece: Buffer) => pieces.push(piece));
          reply.on('end', () => done(null, Buffer.concat(pieces)));
        })
        .expect(200)
    ).body as Buffer;
  const rows = async (house: House): Promise<readonly number[]> => {
    const tables = 'curricula.track media.item packages.package questions.question platform.file trail.entry'.split(
      ' ',
    );
    const counts = tables.map((table) => house.work.read<{ n: number }>(`SELECT count(*)::int AS n FROM ${table}`));
    return (await Promise.all(counts)).map(([row]) => row?.n ?? -1);
  };

  beforeAll(async () => {
    here = await openHouse();
    await addPeople(here, PEOPLE);
    hr = await here.as('hr');
    await addRules(await here.as('lead'));
    const picture = await upload(PICTURE, 'door.png');
    await hr.put(`media/${picture}`, { name: 'door', alt: names('A door') }).expect(200);
    const film = await upload(FILM, 'talk.mp4');
    for (const language of ['en', 'he'])
      await hr.put(`media/${film}/captions/${language}`, { text: CAPTIONS }).expect(200);
    const packageId = (
      await zipped(hr, 'packages', course({ more: [{ name: 'x/ב.css', content: 'a{}' }] })).expect(201)
    ).body.id;
    await hr.put(`packages/${packageId}`, { names: names('A course'), trustsCompletion: true }).expect(200);
    const option = (id: string, correct: boolean) => ({ id, text: names(id), ...(correct ? { correct } : {}) });
    const question = (code: string) => ({
      ...{ code, kind: 'single', prompt: names(`Question ${code}`) },
      options: [option('yes', true), option('no', false)],
    });
    const banked: string[] = [];
    for (const code of ['b1', 'b2']) {
      banked.push(
        (await hr.post('bank-questions', { question: question(code), tags: ['honesty'] }).expect(201)).body.id,
      );
    }
    const text = `Look: ![a door](media:${picture})\n\n![a talk](media:${film})`;
    const track = await hr
      .post('tracks', {
        ...{
          code: 'carried',
          belt: 'white',
          names: names('Carried'),
          minimumMinutes: 0,
          passMark: 80,
          validityDays: null,
        },
        modules: [
          { code: 'look', kind: 'lesson', names: names('Look'), body: { en: text, he: text }, seconds: 60 },
          {
            code: 'ask',
            kind: 'quiz',
            names: names('Ask'),
            quiz: { questions: [question('q')], bank: [{ tags: ['honesty'], count: 1 }] },
          },
          { code: 'play', kind: 'package', names: names('Play'), seconds: 60, material: packageId },
          { code: 'read', kind: 'acknowledgement', names: names('Read'), document: 'general', seconds: 60 },
        ],
      })
      .expect(201);
    editionId = track.body.editionId;
    await hr.post(`track-editions/${editionId}/publication`).expect(201);
    archive = await fetched(hr, editionId);
  });
  afterAll(async () => {
    await there.close();
  });

  /** The archive with some parts changed, under a manifest that says so when it is honest. */
  const remade = async (
    change: (parts: Map<string, Buffer>, manifest: Manifest) => void,
    more: readonly ZipEntry[] = [],
    packed = false,
  ) => {
    const parts = await partsOf(archive);
    const manifest = JSON.parse(String(parts.get('manifest.json'))) as Manifest;
    change(parts, manifest);
    parts.set('manifest.json', Buffer.from(JSON.stringify(manifest)));
    return zip([
      ...[...parts].map(([name, content]) => ({ name, content, method: packed || !name.endsWith('.mp4') ? 8 : 0 })),
      ...more,
    ]);
  };
  const state = (part: { sha256: string; bytes: number }, content: Buffer): void => {
    part.bytes = content.length;
    part.sha256 = createHash('sha256').update(content).digest('hex');
  };

  it('names every part with its SHA-256, and is for authors only', async () => {
    const parts = await partsOf(archive);
    const manifest = JSON.parse(String(parts.get('manifest.json'))) as Manifest;
    expect(manifest).toMatchObject({ schema: 'obi-track-archive', version: 1 });
    expect(manifest.media.map(({ captions }) => captions.length).sort()).toEqual([0, 2]);
    const files = [
      manifest.track,
      ...(manifest.questions === null ? [] : [manifest.questions]),
      ...manifest.media.map(({ file }) => file),
      ...manifest.packages.flatMap((each) => each.files),
    ];
    for (const { path, sha256 } of files) {
      expect(
        createHash('sha256')
          .update(parts.get(path) ?? '')
          .digest('hex'),
      ).toBe(sha256);
    }
    expect(parts.size).toBe(files.length + 2 + 1);
    const noa = await here.as('noa');
    await noa.get(`track-editions/${editionId}/archive`).expect(403);
    await zipped(noa, 'track-archive-imports', archive).expect(403);
    await hr.get(`track-editions/${newId()}/archive`).expect(404);
    await hr.post('track-archive-imports', {}).expect(422);
    await here.close();
  });

  it('comes to another company, which has its Rules and nothing else', async () => {
    there = await openHouse();
    await addPeople(there, PEOPLE);
    await addRules(await there.as('lead'));
    other = await there.as('hr');
    expect((await rows(there)).slice(0, 5)).toEqual([0, 0, 0, 0, 0]);
  });

  it('is refused with the place of every fault, and then nothing changed', async () => {
    const before = await rows(there);
    const refused = async (bytes: Buffer): Promise<readonly string[]> => {
      const { body } = await zipped(other, 'track-archive-imports', bytes).expect(422);
      expect(body.code).toBe('track-archive-refused');
      return (body.errors as { pointer: string; code: string; detail: string }[]).map(({ pointer, code, detail }) => {
        expect(detail).not.toContain('fault.');
        return `${pointer} ${code}`.trim();
      });
    };
    const film = (manifest: Manifest) =>
      manifest.media.find(({ file }) => file.path.endsWith('.mp4'))?.file ?? manifest.track;
    const page = (manifest: Manifest) =>
      manifest.packages[0]?.files.find(({ path }) => path.endsWith('.html')) ?? manifest.track;
    let path = '';
    const byte = await remade((parts, manifest) => {
      path = film(manifest).path;
      const changed = Buffer.from(parts.get(path) ?? '');
      changed[1_000_000] = 8;
      parts.set(path, changed);
    });
    expect(await refused(byte)).toEqual([`${path} archive-part-changed`]);
    const flipped = Buffer.from(archive);
    const at = flipped.indexOf(Buffer.alloc(64, 7));
    flipped[at + 5] = 8;
    expect(await refused(flipped)).toEqual([`${path} package-damaged`]);
    expect(await refused(await remade((parts) => void parts.delete(path)))).toEqual([`${path} archive-part-missing`]);
    expect(await refused(await remade((parts) => void parts.set('more.txt', Buffer.from('x'))))).toEqual([
      'more.txt archive-part-unlisted',
    ]);
    expect(await refused(await remade(() => undefined, [{ name: '../evil' }]))).toEqual([
      '../evil package-path-outside',
    ]);
    expect(
      await refused(await remade(() => undefined, [{ name: 'way', content: '/etc/passwd', mode: 0o120777 }])),
    ).toEqual(['way package-link']);
    const swollen = Buffer.alloc(8 * 1024 * 1024);
    const swell = (parts: Map<string, Buffer>, manifest: Manifest): void => {
      parts.set(path, swollen);
      state(film(manifest), swollen);
    };
    const bomb = await remade(swell, [], true);
    expect(await refused(bomb)).toEqual([`${path} package-bomb`]);
    const script = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>');
    const typed = await remade((parts, manifest) => {
      parts.set(path, script);
      state(film(manifest), script);
    });
    expect(await refused(typed)).toEqual([`${path} media-type-refused`]);
    const outside = await remade((_, manifest) => {
      manifest.packages[0]?.files.push({ ...film(manifest) });
    });
    expect(await refused(outside)).toEqual([`${path} archive-part-twice`, `${path} archive-part-outside-folder`]);
    const hollow = await remade((parts, manifest) => {
      const gone = page(manifest);
      parts.delete(gone.path);
      const [course] = manifest.packages;
      if (course !== undefined) course.files = course.files.filter((file) => file !== gone);
    });
    expect(await refused(hollow)).toEqual([
      expect.stringMatching(/^packages\/[^/]+\/imsmanifest\.xml package-file-missing$/),
      expect.stringMatching(/^packages\/[^/]+\/imsmanifest\.xml package-entry-missing$/),
    ]);
    const unknown = await remade((parts, manifest) => {
      const text = Buffer.from(String(parts.get('track.json')).replace('"general"', '"elsewhere"'));
      parts.set('track.json', text);
      state(manifest.track, text);
    });
    expect(await refused(unknown)).toEqual(['track.json/track/modules/3/document document-unknown']);
    const later = await remade((_, manifest) => void (manifest.version = 2));
    expect(await refused(later)).toEqual(['manifest.json/version not-one-of']);
    expect(await refused(zip([{ name: 'manifest.json', content: '{' }]))).toEqual(['manifest.json archive-not-json']);
    expect(await refused(course())).toEqual(['archive-manifest-missing']);
    expect(await refused(archive.subarray(0, 3000))).toEqual(['package-not-zip']);
    expect(await rows(there)).toEqual(before);
  });

  it('plays in another company as it did at home, and is kept once', async () => {
    const { body } = await zipped(other, 'track-archive-imports', archive).expect(201);
    expect(body).toMatchObject({ media: 2, packages: 1, questions: 2, open: [] });
    await other.post(`track-editions/${body.editionId}/publication`).expect(201);
    const noa = await there.as('noa');
    await noa.post('my/enrolments', { trackEditionId: body.editionId }).expect(201);
    const modules = (await other.get(`track-editions/${body.editionId}`).expect(200)).body.modules;
    const lesson = (await noa.get(`modules/${modules[0].id}`).expect(200)).body.body.he as string;
    const [picture = '', film = ''] = [...lesson.matchAll(/media:([0-9a-f-]+)/g)].map(([, id]) => id ?? '');
    const shown = async (id: string) => Buffer.from((await noa.get(`media/${id}/content`).expect(200)).body as Buffer);
    expect((await shown(picture)).equals(PICTURE)).toBe(true);
    expect((await shown(film)).equals(FILM)).toBe(true);
    expect((await noa.get(`media/${film}`).expect(200)).body).toMatchObject({ captions: ['en', 'he'], seconds: 20 });
    expect((await noa.get(`media/${picture}`).expect(200)).body.alt).toEqual(names('A door'));
    const attempt = await noa.post(`quizzes/${modules[1].quizId}/attempts`).expect(201);
    expect(attempt.body.questions).toHaveLength(2);
    const opened = await noa.post('package-attempts', { packageId: modules[2].materialId }).expect(201);
    expect(opened.body.parts).toHaveLength(1);
    expect((await other.get(`packages/${modules[2].materialId}`)).body).toMatchObject({
      names: names('A course'),
      trustsCompletion: true,
    });

    const before = await rows(there);
    const again = await zipped(other, 'track-archive-imports?code=again&belt=yellow', archive).expect(201);
    const [, ...kept] = before;
    const [tracks, ...after] = await rows(there);
    expect(tracks).toBe((before[0] ?? 0) + 1);
    expect(after.slice(0, 4)).toEqual(kept.slice(0, 4));
    expect((await zipped(other, 'track-archive-imports?code=again', archive).expect(409)).body.code).toBe(
      'track-exists',
    );
    const second = await partsOf(await fetched(other, again.body.editionId));
    const first = await partsOf(archive);
    expect(second.size).toBe(first.size);
  });

  it('goes in and out by command', async () => {
    const obi = async (...words: readonly string[]): Promise<string> => {
      const lines: string[] = [];
      const program = new Command('obi').exitOverride();
      const run = (fn: (app: House['app']) => Promise<void>) =>
        there.acting({ kind: 'operator', name: 'tester' }, () => fn(there.app));
      archivesCommands({ program, print: (line) => void lines.push(line), run });
      await program.parseAsync(words, { from: 'user' });
      return lines.join('\n');
    };
    const folder = mkdtempSync(join(tmpdir(), 'obi-track-'));
    const file = join(folder, 'carried.zip');
    expect(await obi('track', 'export', 'carried', '--to', file)).toContain('Edition 1 of carried');
    expect(await obi('track', 'import', file, '--code', 'third', '--publish')).toMatch(
      /^2 media, 1 packages, 2 questions[^]+Published\.$/,
    );
    writeFileSync(join(folder, 'bad.zip'), readFileSync(file).subarray(0, 900));
    const fault = await obi('track', 'import', join(folder, 'bad.zip')).catch(faultLines);
    expect(fault).toContain('no ZIP archive');
  });

  it('passes through a little memory, whatever it weighs', async () => {
    const MEGABYTE = 1024 * 1024;
    async function* film(): AsyncGenerator<Buffer> {
      yield FILM;
      for (let at = 0; at < 120; at += 1) yield await Promise.resolve(Buffer.alloc(MEGABYTE, at));
    }
    const folder = mkdtempSync(join(tmpdir(), 'obi-track-'));
    const path = join(folder, 'long.zip');
    let most = 0;
    const before = process.memoryUsage().arrayBuffers;
    const watch = setInterval(() => (most = Math.max(most, process.memoryUsage().arrayBuffers - before)), 5);
    try {
      await there.acting({ kind: 'operator', name: 'tester' }, async () => {
        const id = await there
          .get(MediaUploads)
          .take(Readable.from(film(), { objectMode: false }), 'long.mp4', null, undefined);
        const body = { en: `![a talk](media:${id})` };
        const { editionId: long } = await there.get(Curricula).createTrack({
          ...{ code: 'long', belt: 'white', names: names('Long'), minimumMinutes: 0, passMark: 80, validityDays: null },
          modules: [{ code: 'look', kind: 'lesson', names: names('Look'), body, seconds: 60 }],
        });
        const { stream } = await there.get(ArchiveExports).write(long);
        await pipeline(stream, createWriteStream(path));
        const came = await there.get(ArchiveImports).take(createReadStream(path), { code: 'longer' });
        expect(came).toMatchObject({ media: 1 });
      });
    } finally {
      clearInterval(watch);
    }
    expect(statSync(path).size).toBeGreaterThan(120 * MEGABYTE);
    expect(most).toBeLessThan(100 * MEGABYTE);
  });
});

import { readFileSync } from 'node:fs';
import { type House, openHouse, type Visitor } from '../support/house';
import { addPeople } from '../support/people';
import { sharedData } from '../support/shared-data';
import { course, manifest, zip, type ZipEntry } from '../support/zip';

describe('A package', () => {
  let house: House;
  let hr: Visitor;

  const upload = (bytes: Buffer, query = '', visitor = hr) =>
    visitor.post(`packages${query}`).set('content-type', 'application/zip').send(bytes);
  /** The faults by which an upload is refused: `place code`. */
  const faults = async (bytes: Buffer): Promise<readonly string[]> => {
    const { body } = await upload(bytes).expect(422);
    expect(body.code).toBe('package-refused');
    return (body.errors as { pointer: string; code: string; detail: string }[]).map(({ pointer, code, detail }) => {
      expect(detail).not.toContain('fault.');
      return `${pointer} ${code}`.trim();
    });
  };
  const withMore = (...more: ZipEntry[]): Buffer => course({ more });
  const rows = async (table: string): Promise<number> =>
    (await house.work.read<{ n: number }>(`SELECT count(*)::int AS n FROM ${table}`))[0]?.n ?? -1;

  beforeAll(async () => {
    house = await openHouse({ PACKAGE_MB: '2' });
    await addPeople(house, [{ externalId: 'hr', roles: ['hr'] }, { externalId: 'ada' }]);
    hr = await house.as('hr');
  });
  afterAll(async () => {
    await house.close();
  });

  it('is refused with the place of what a name tries', async () => {
    expect(await faults(withMore({ name: '../evil.html' }))).toEqual(['../evil.html package-path-outside']);
    expect(await faults(withMore({ name: 'a/../../evil.html' }))).toEqual(['a/../../evil.html package-path-outside']);
    expect(await faults(withMore({ name: '/etc/passwd' }))).toEqual(['/etc/passwd package-path-absolute']);
    expect(await faults(withMore({ name: 'C:evil.html' }))).toEqual(['C:evil.html package-path-absolute']);
    expect(await faults(withMore({ name: 'a\\..\\evil.html' }))).toEqual(['a\\..\\evil.html package-path-backslash']);
    expect(await faults(withMore({ name: 'a//b.html' }, { name: 'x .' }, { name: 'q?.html' }))).toEqual([
      'a//b.html package-path-odd',
      'x . package-path-odd',
      'q?.html package-path-odd',
    ]);
    expect(await faults(withMore({ name: 'a\u202Egnp.html' }))).toEqual(['a\uFFFDgnp.html package-path-odd']);
    expect(await faults(withMore({ name: Buffer.from('c0ff2e68746d6c', 'hex') }))).toEqual([
      '\uFFFD\uFFFD.html package-path-odd',
    ]);
    expect(await faults(withMore({ name: `${'a/'.repeat(220)}b.html` }))).toEqual([
      expect.stringContaining('package-path-long'),
    ]);
    expect(await faults(withMore({ name: 'media/NUL.png' }, { name: 'com1' }))).toEqual([
      'media/NUL.png package-name-reserved',
      'com1 package-name-reserved',
    ]);
  });

  it('is refused with names that stand twice, or nearly', async () => {
    expect(await faults(withMore({ name: 'a.css' }, { name: 'a.css' }))).toEqual(['a.css package-name-twice']);
    expect(await faults(withMore({ name: 'INDEX.html' }))).toEqual(['INDEX.html package-name-case']);
    expect(await faults(withMore({ name: 'caf\u00e9.png' }, { name: 'cafe\u0301.png' }))).toEqual([
      'cafe\u0301.png package-name-case',
    ]);
    expect(await faults(withMore({ name: 'index.html/x.css' }))).toEqual(['index.html package-file-as-folder']);
  });

  it('is refused with links, devices, encryption and programs', async () => {
    expect(await faults(withMore({ name: 'way', content: '/etc/passwd', mode: 0o120777 }))).toEqual([
      'way package-link',
    ]);
    expect(await faults(withMore({ name: 'tty', mode: 0o020666 }))).toEqual(['tty package-special-file']);
    expect(await faults(withMore({ name: 'secret.html', encrypted: true }))).toEqual(['secret.html package-encrypted']);
    expect(await faults(withMore({ name: 'odd.html', method: 14 }))).toEqual(['odd.html package-compression']);
    for (const name of ['shell.PHP', 'a/run.exe', '.htaccess', 'x.phtml', 'setup.msi', 'a.jsp', 'web.config']) {
      expect(await faults(withMore({ name }))).toEqual([`${name} package-type-forbidden`]);
    }
  });

  it('is refused when it swells, lies about its sizes, or is too large', async () => {
    const zeros = Buffer.alloc(6 * 1024 * 1024);
    expect(await faults(withMore({ name: 'zeros.wav', content: zeros }))).toEqual(['zeros.wav package-bomb']);
    expect(await faults(withMore({ name: 'lie.wav', content: zeros, states: 10 }))).toEqual([
      'lie.wav package-damaged',
    ]);
    expect(await faults(withMore({ name: 'lie.css', content: 'abc', states: 4 }))).toEqual(['lie.css package-damaged']);
    expect(await faults(withMore({ name: 'sum.css', content: 'abc', sum: 1 }))).toEqual(['sum.css package-damaged']);
    expect(await faults(withMore({ name: 'huge.wav', content: 'a', states: 2 ** 31 }))).toEqual([
      'package-unpacks-large',
    ]);
    const many = Array.from({ length: 10_001 }, (_, at) => ({ name: `f/${at}.txt`, method: 0 }));
    expect(await faults(withMore(...many))).toEqual(['package-too-many-files']);
    const noise = Buffer.from(Array.from({ length: 2_200_000 }, (_, at) => (at * 7919 * (at >> 3)) % 251));
    const large = await upload(withMore({ name: 'noise.mp4', content: noise, method: 0 })).expect(422);
    expect(large.body).toMatchObject({
      code: 'package-too-large',
      title: 'A package has at most 2 MB. Nothing was kept.',
    });
    expect(await faults(Buffer.from('PK, but no archive'))).toEqual(['package-not-zip']);
    expect(await faults(course().subarray(0, 300))).toEqual(['package-not-zip']);
  });

  it('is refused by a manifest that is missing, unsafe or lies', async () => {
    const by = (content: string | Buffer, more: readonly ZipEntry[] = [{ name: 'index.html' }]): Buffer =>
      zip([{ name: 'imsmanifest.xml', content }, ...more]);
    const at = 'imsmanifest.xml';
    expect(await faults(zip([{ name: 'index.html' }]))).toEqual(['package-manifest-missing']);
    expect(await faults(zip([{ name: 'course/imsmanifest.xml', content: manifest() }]))).toEqual([
      'course/imsmanifest.xml package-manifest-deeper',
    ]);
    expect(await faults(zip([{ name: 'cmi5.xml' }]))).toEqual(['package-other-format']);
    expect(await faults(by('<manifest>'))).toEqual([`${at} package-manifest-xml`]);
    const entity = `<!DOCTYPE m [<!ENTITY x SYSTEM "file:///etc/passwd">]>${manifest().replace(/^<\?xml[^>]*>/, '')}`;
    expect(await faults(by(entity))).toEqual([`${at} package-manifest-doctype`]);
    expect(await faults(by(Buffer.from(manifest({ title: 'café' }), 'latin1')))).toEqual([
      `${at} package-manifest-encoding`,
    ]);
    expect(await faults(by('<manifest><organizations/><resources/></manifest>'))).toEqual([`${at} package-not-scorm`]);
    expect(await faults(by('<rss version="2.0"/>'))).toEqual([`${at} package-not-scorm`]);
    const neither = manifest({ standard: '7' }).replace(/xmlns:adlcp="[^"]*"/, 'xmlns:adlcp="urn:x"');
    expect(await faults(by(neither))).toEqual([`${at} package-standard-unknown`]);
    expect(await faults(by(manifest().replace(/<organization .*<\/organization>/s, '')))).toEqual([
      `${at} package-no-organization`,
    ]);
    expect(await faults(by(manifest({ parts: [] })))).toEqual([`${at} package-nothing-to-play`]);
    expect(await faults(by(manifest({ files: ['gone.css', 'gone.js'] })))).toEqual([
      `${at} package-file-missing`,
      `${at} package-file-missing`,
    ]);
    expect(await faults(by(manifest({ parts: ['nowhere.html'] })))).toEqual([
      `${at} package-file-missing`,
      `${at} package-entry-missing`,
    ]);
    expect(await faults(by(manifest({ parts: ['https://evil.example.com/x'] })))).toEqual([
      `${at} package-address-outside`,
      `${at} package-entry-missing`,
    ]);
    expect(await faults(by(manifest({ parts: ['../../index.html'] })))).toEqual([
      `${at} package-file-missing`,
      `${at} package-entry-missing`,
    ]);
    expect(await faults(by(manifest().replace('identifierref="R0"', 'identifierref="R9"')))).toEqual([
      `${at} package-resource-missing`,
    ]);
  });

  it('leaves nothing behind when it is refused, and says so in both languages', async () => {
    for (const table of ['packages.package', 'packages.file', 'platform.file', 'platform.file_chunk']) {
      expect(await rows(table)).toBe(0);
    }
    const { body } = await upload(withMore({ name: '../x' }))
      .set('accept-language', 'he')
      .expect(422);
    expect(body.title).toBe('לא נשמר דבר: בחבילה יש שגיאה אחת.');
    expect(body.errors[0].detail).toBe('השם מוביל אל מחוץ לארכיון.');
    await upload(course(), '', await house.as('ada')).expect(403);
    await hr.post('packages').set('content-type', 'text/plain').send('x').expect(422);
  });

  it('is kept whole when it is good: as it states itself, with notes on what Obi does not follow', async () => {
    const odd = manifest({
      standard: '2004 3rd Edition',
      parts: ['a b.html?x=1', 'Sub/../a%20b.html'],
      title: 'R&amp;D &#1488;',
    })
      .replace('</item>', '<imsss:sequencing><imsss:sequencingRules/></imsss:sequencing></item>')
      .replace('<manifest ', '<manifest xmlns:imsss="http://www.imsglobal.org/xsd/imsss" ');
    const litter = [{ name: '__MACOSX/._x.php' }, { name: '.DS_Store' }, { name: 'folder/', mode: 0o040755 }];
    const made = await upload(
      zip([{ name: 'imsmanifest.xml', content: odd }, { name: 'A B.html', content: 'x' }, ...litter]),
    ).expect(201);
    expect(made.body).toMatchObject({
      names: { en: 'R&D א', he: 'R&D א' },
      standard: 'scorm2004',
      edition: '2004 3rd Edition',
      parts: 2,
      files: 2,
      number: 1,
      latest: true,
      notes: ['sequencing-ignored'],
      trustsCompletion: false,
      can: ['change', 'replace', 'preview', 'delete'],
    });
    const { body } = await hr.post(`packages/${made.body.id}/previews`).expect(201);
    expect(body.parts.map(({ address }: { address: string }) => address)).toEqual(['f/A%20B.html?x=1', 'f/A%20B.html']);
  });

  it('is named, trusted, replaced by a package of its own, and deleted with its files', async () => {
    const before = { files: await rows('platform.file'), chunks: await rows('platform.file_chunk') };
    const first = (
      await upload(course({ more: [{ name: 'film.mp4', content: Buffer.alloc(700_000, 'ab1'), method: 0 }] })).expect(
        201,
      )
    ).body;
    const stated = { names: { en: 'Golf', he: 'גולף' }, trustsCompletion: true };
    const put = (version: string) => hr.put(`packages/${first.id}`, stated).set('if-match', version);
    expect((await put('"1"').expect(200)).body).toMatchObject({ ...stated, version: 2 });
    expect((await put('"1"').expect(409)).body.code).toBe('stale-version');
    const second = (await upload(course({ standard: '2004 4th Edition' }), `?replaces=${first.id}`).expect(201)).body;
    expect(second).toMatchObject({
      ...stated,
      seriesId: first.seriesId,
      number: 2,
      latest: true,
      standard: 'scorm2004',
    });
    expect((await hr.get(`packages/${first.id}`).expect(200)).body).toMatchObject({
      latest: false,
      standard: 'scorm12',
    });
    const listed = (await hr.get('packages?limit=2').expect(200)).body;
    expect(listed.items.map(({ id }: { id: string }) => id)).toEqual([second.id, first.id]);
    expect(listed.uploadBytes).toBe(2 * 1024 * 1024);

    await hr.delete(`packages/${first.id}`).expect(204);
    await hr.get(`packages/${first.id}`).expect(404);
    await hr.delete(`packages/${second.id}`).expect(204);
    expect({ files: await rows('platform.file'), chunks: await rows('platform.file_chunk') }).toEqual(before);
    const acts = await house.work.read<{ act: string }>(
      `SELECT act FROM trail.entry WHERE subject_kind = 'package' ORDER BY id`,
    );
    expect(acts.map(({ act }) => act).slice(-5)).toEqual([
      'package.uploaded',
      'package.changed',
      'package.uploaded',
      'package.deleted',
      'package.deleted',
    ]);
  });

  const real: Readonly<Record<string, readonly string[] | object>> = {
    'badscorm.zip': ['badscorm/imsmanifest.xml package-manifest-deeper'],
    'invalid.zip': ['package-manifest-missing'],
    'validscorm.zip': ['imsmanifest.xml package-manifest-xml'],
    'singlesco_scorm12.zip': { standard: 'scorm12', edition: '1.2', parts: 1, files: 46, notes: [] },
    'RuntimeBasicCalls_SCORM20043rdEdition.zip': {
      standard: 'scorm2004',
      edition: '2004 3rd Edition',
      parts: 1,
      notes: [],
    },
  };
  const folder = sharedData('courses', 'scorm');
  (folder === null ? it.skip : it)('of the real ones is kept or refused for what it is', async () => {
    for (const [name, expected] of Object.entries(real)) {
      const bytes = readFileSync(`${folder}/${name}`);
      if (Array.isArray(expected)) expect(await faults(bytes)).toEqual(expected);
      else expect((await upload(bytes).expect(201)).body).toMatchObject(expected);
    }
    const questions = sharedData('courses', 'quizzes', 'scorm_golf', 'Playing__questions.js') ?? '';
    const more = [{ name: 'Playing/questions.js', content: readFileSync(questions) }];
    expect((await upload(withMore(...more)).expect(201)).body).toMatchObject({ files: 3 });
    for (const other of ['cmi5/pre_post_test_framed.zip', 'h5p/greeting-card.h5p', 'h5p/unzippable.h5p']) {
      const { body } = await upload(readFileSync(`${folder}/../${other}`)).expect(422);
      expect(['package-too-large', 'package-refused']).toContain(body.code);
    }
  });
});

import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CurriculaReader } from '../../src/features/curricula/public';
import { RulesReader } from '../../src/features/rules/public';
import { faultLines } from '../../src/platform/cli/cli';
import { commandsOf } from '../support/commands';
import { type House, openHouse } from '../support/house';
import { course } from '../support/zip';

const CONTENT = join(__dirname, '..', '..', 'content');

describe('The ready content is loaded by command', () => {
  let house: House;
  beforeAll(async () => {
    house = await openHouse();
  });
  afterAll(async () => {
    await house.close();
  });

  const obi = (...words: readonly string[]): Promise<string> => commandsOf(house)(...words);
  const faultsOf = (...words: readonly string[]): Promise<string> =>
    obi(...words).then(
      () => 'nothing',
      (error: unknown) => faultLines(error),
    );

  it('first the rules, then the White track that asks to acknowledge them', async () => {
    const white = join(CONTENT, 'tracks', 'white');
    expect(await faultsOf('track', 'import', white)).toBe(
      'The request is not valid.\n  /modules/10/document: There is no document with the code general.',
    );
    const files = ['en', 'he'].map((language) => join(CONTENT, 'rules', `general.${language}.md`));
    expect(await obi('rules', 'import', 'general', ...files, '--publish')).toMatch(/^Edition 1 .+\nPublished\.$/);
    const document = await house.get(RulesReader).documentByCode('general');
    expect(document).toMatchObject({
      originalLanguage: 'en',
      names: { en: 'Rules of Engagement', he: 'כללי ההתנהלות ברשת' },
    });
    expect(await obi('track', 'import', white, '--publish')).toContain('Published.');
    expect(await house.get(CurriculaReader).latestByCode('white')).toMatchObject({ beltCode: 'white', number: 1 });
    expect(await faultsOf('track', 'import', white)).toBe('A track with the code white exists already.');
    const file = join(mkdtempSync(join(tmpdir(), 'obi-track-')), 'white.json');
    expect(await obi('track', 'export', 'white', '--to', file)).toContain('Edition 1 of white');
    await expect(obi('track', 'export', 'white', '--to', file)).rejects.toThrow('EEXIST');
    expect(await faultsOf('track', 'export', 'nothing', '--to', file)).toContain('no published track');
    expect(await obi('track', 'import', file, '--code', 'white-2', '--publish')).toContain('Published.');
    const again = `${file}.again`;
    await obi('track', 'export', 'white-2', '--to', again);
    const text = (path: string): string => readFileSync(path, 'utf8');
    expect(text(again)).toBe(text(file).replace('"code": "white"', '"code": "white-2"'));
    writeFileSync(file, JSON.stringify({ schema: 'obi-track', version: 1, track: { code: 'x' } }));
    expect(await faultsOf('track', 'import', file)).toContain('/track/modules');
    const acts = await house.work.read(`SELECT act FROM trail.entry WHERE actor = 'operator:dana' ORDER BY id`);
    expect(acts.map(({ act }) => act)).toEqual([
      'rules-document.created',
      'rules-edition.published',
      'track-edition.published',
      'track.imported',
      'track-edition.published',
    ]);
  });

  it('and a later edition, whose editorial clauses are named', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'obi-rules-'));
    const file = join(folder, 'x.en.md');
    writeFileSync(file, '## 1. A\n\nx\n\n## 2. B\n\ny');
    await obi('rules', 'import', 'small', file, '--publish');
    writeFileSync(file, '## 1. A\n\nx!\n\n## 2. B\n\ny');
    expect(await faultsOf('rules', 'import', 'small', file, '--editorial', '1, 2')).toContain(
      'Clause 2 has not changed.',
    );
    await obi('rules', 'import', 'small', file, '--editorial', '1', '--publish');
    const document = await house.get(RulesReader).documentByCode('small');
    expect(await house.get(RulesReader).inForce(document?.id ?? '')).toMatchObject({ number: 2 });
  });

  it('and says what is wrong with a file', async () => {
    expect(await faultsOf('rules', 'import', 'x', 'rules.md')).toBe(
      'rules.md: name the language before .md, as in general.en.md.',
    );
    expect(await faultsOf('track', 'import', tmpdir())).toContain('track.json cannot be read as JSON');
  });

  it('and packages, judged as over HTTP', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'obi-package-'));
    const [good, bad] = [join(folder, 'good.zip'), join(folder, 'bad.zip')];
    writeFileSync(good, course({ title: 'Say who you are', parts: ['a.html', 'b.html'] }));
    writeFileSync(bad, course({ more: [{ name: '../evil.html' }] }));
    const printed = await obi('package', 'import', good);
    expect(printed).toMatch(/^Package [0-9a-f-]{36}: Say who you are, version 1, 2 parts\.$/);
    const id = /[0-9a-f-]{36}/.exec(printed)?.[0] ?? '';
    expect(await obi('package', 'import', good, '--replaces', id)).toContain('version 2');
    expect(await faultsOf('package', 'import', bad)).toBe(
      'Nothing was kept: the package has one fault.\n  ../evil.html: The name leads out of the archive.',
    );
    expect(await faultsOf('package', 'import', join(folder, 'none.zip'))).toContain('There is no file');
  });
});

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ORDER } from '../../src/features/order';
import { ROOT, serverSources, sourcesIn } from './sources';

/** What a file in a room may be; docs and the house's plan say what each holds. */
const SUFFIXES = [
  'policy',
  'errors',
  'events',
  'entity',
  'repository',
  'reader',
  'service',
  'dto',
  'controller',
  'handlers',
  'command',
  'reasons',
  'personal',
  'module',
];
/** The people's door for rows of any origin; named by every room's tests before the list was closed. */
const OLDER = ['src/features/people/people.writer.ts'];

const LONGEST = 300;
const LONG = 200;

const rooms = readdirSync(join(ROOT, 'src', 'features'), { withFileTypes: true }).filter((entry) =>
  entry.isDirectory(),
);

describe('Rooms stand in one order', () => {
  it('and there is none beside it', () => {
    expect(rooms.map(({ name }) => name).filter((name) => !(ORDER as readonly string[]).includes(name))).toEqual([]);
  });

  it('and each has a door, and a module of its name behind it', () => {
    for (const { name } of rooms) {
      const files = readdirSync(join(ROOT, 'src', 'features', name));
      expect(files).toEqual(expect.arrayContaining(['public.ts', `${name}.module.ts`]));
    }
  });

  it('in which the house opens them, all of them', () => {
    const text = readFileSync(join(ROOT, 'src', 'app.module.ts'), 'utf8');
    const roomOf = new Map(
      [...text.matchAll(/import \{ (\w+) \} from '\.\/features\/([^/]+)\/public';/g)].map(([, module, room]) => [
        module,
        room,
      ]),
    );
    const listed = /imports: \[([^\]]*)\]/.exec(text)?.[1] ?? '';
    const opened = [...listed.matchAll(/\w+/g)].flatMap(([module]) => roomOf.get(module) ?? []);
    expect(opened).toEqual(ORDER.filter((room) => rooms.some(({ name }) => name === room)));
  });
});

describe('A room is flat and its files say what they are', () => {
  const files = serverSources().filter(
    ({ path }) => path.startsWith('src/features/') && path !== 'src/features/order.ts',
  );
  const specs = sourcesIn('src/features', /\.spec\.ts$/);

  it('without folders in it', () => {
    expect(files.map(({ path }) => path).filter((path) => path.split('/').length !== 4)).toEqual([]);
  });

  it('by a suffix of the closed list, or none: a record and its verbs', () => {
    const form = new RegExp(`^src/features/[a-z-]+/[a-z][a-z0-9-]*(\\.(${SUFFIXES.join('|')}))?\\.ts$`);
    expect(files.map(({ path }) => path).filter((path) => !form.test(path) && !OLDER.includes(path))).toEqual([]);
  });

  it('and no two rooms give a DTO the same name, which is its name in the contract', () => {
    const homes = new Map<string, string[]>();
    for (const { path, text } of serverSources().filter((source) => source.path.endsWith('.dto.ts'))) {
      for (const [, name = ''] of text.matchAll(/^export class (\w+)/gm))
        homes.set(name, [...(homes.get(name) ?? []), path]);
    }
    expect([...homes].filter(([, paths]) => paths.length > 1)).toEqual([]);
  });

  it('and a spec stands beside a file of its name', () => {
    const names = new Set(files.map(({ path }) => path));
    expect(specs.map(({ path }) => path).filter((path) => !names.has(path.replace('.spec.ts', '.ts')))).toEqual([]);
  });
});

describe('A file can be read at once', () => {
  it(`with at most ${LONGEST} lines`, () => {
    const lengths = [
      ...serverSources(),
      ...sourcesIn('web/src', /\.tsx?$/).filter(({ path }) => !path.endsWith('schema.d.ts')),
    ]
      .map(({ path, text }) => ({ path, lines: text.trimEnd().split('\n').length }))
      .sort((a, b) => b.lines - a.lines);
    const long = lengths.filter(({ lines }) => lines > LONG && lines <= LONGEST);
    if (long.length > 0) {
      process.stderr.write(
        `Longer than ${LONG} lines, and soon two files: ${long.map(({ path, lines }) => `${path} (${lines})`).join(', ')}\n`,
      );
    }
    expect(lengths.filter(({ lines }) => lines > LONGEST)).toEqual([]);
  });
});

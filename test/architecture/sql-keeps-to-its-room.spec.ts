import { ORDER } from '../../src/features/order';
import { migrationSources, type Piece, roomOf, serverSources, type Source, statements } from './sources';

const PLATFORM = ['platform', 'access', 'trail'];
const SCHEMAS = [...PLATFORM, ...ORDER];
const NAME = new RegExp(`(?<![\\w.])(${SCHEMAS.join('|')})\\.([a-z_][a-z0-9_]*)`, 'g');

/** Relations and functions that a room publishes: named in backticks in the docblock of its door. */
const published = new Map<string, ReadonlySet<string>>(
  serverSources()
    .filter(({ path }) => path.endsWith('/public.ts'))
    .map(({ path, text }) => {
      const room = roomOf(path) ?? '';
      const docblock = /^\/\*\*([\s\S]*?)\*\//.exec(text)?.[1] ?? '';
      const named = [...docblock.matchAll(new RegExp('`' + room + '\\.([a-z_]+)', 'g'))].map(
        ([, name]) => `${room}.${name}`,
      );
      return [room, new Set(named)];
    }),
);

/** What a room's SQL may name: its own, the platform's, and what lower rooms publish. */
function mayName(room: string, schema: string, name: string): boolean {
  if (schema === room || PLATFORM.includes(schema)) return true;
  const below = ORDER.slice(0, ORDER.indexOf(room as (typeof ORDER)[number]));
  return (below as readonly string[]).includes(schema) && published.get(schema)?.has(`${schema}.${name}`) === true;
}

function foreign(source: Source, allowed: (schema: string, name: string) => boolean): readonly string[] {
  return statements(source).flatMap(({ path, line, text }: Piece) =>
    [...text.replace(/'[^']*'/g, "''").matchAll(NAME)]
      .filter(([, schema = '', name = '']) => !allowed(schema, name))
      .map(([found]) => `${path}:${line} names ${found}`),
  );
}

describe('SQL keeps to its room', () => {
  it('and doors publish relations at all', () => {
    expect([...(published.get('people') ?? [])]).toContain('people.directory');
  });

  it.each(ORDER.map((room) => [room]))('%s names its own tables, and what lower rooms publish', (room) => {
    const sources = [...serverSources(), ...migrationSources()].filter(({ path }) => roomOf(path) === room);
    expect(sources.flatMap((source) => foreign(source, (schema, name) => mayName(room, schema, name)))).toEqual([]);
  });

  it('and the platform names no room', () => {
    const sources = [...serverSources(), ...migrationSources()].filter(
      ({ path }) => path.startsWith('src/platform/') || path.endsWith('-platform.ts'),
    );
    expect(sources.flatMap((source) => foreign(source, (schema) => PLATFORM.includes(schema)))).toEqual([]);
  });

  it('as do the mappings of records', () => {
    const faults = serverSources()
      .filter(({ path }) => path.endsWith('.entity.ts'))
      .flatMap(({ path, text }) =>
        [...text.matchAll(/\bschema: '([^']+)'/g)]
          .filter(([, schema]) => schema !== roomOf(path))
          .map(([found]) => `${path}: ${found}`),
      );
    expect(faults).toEqual([]);
  });
});

describe('SQL is given its instants', () => {
  it('and never asks the server for the time', () => {
    const clock =
      /\b(now|clock_timestamp|statement_timestamp|transaction_timestamp|timeofday)\s*\(|\b(current_(date|time|timestamp)|localtime(stamp)?)\b/i;
    const faults = [...serverSources(), ...migrationSources()]
      .flatMap(statements)
      .filter(({ text }) => clock.test(text.replace(/'[^']*'/g, "''")))
      .map(({ path, line, text }) => `${path}:${line}: ${clock.exec(text)?.[0] ?? ''}`);
    expect(faults).toEqual([]);
  });
});

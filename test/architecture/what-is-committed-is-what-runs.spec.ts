import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { dumpSchema } from '../../src/operations/schema-dump';
import { personalTables } from '../../src/platform/declarations/personal';
import { cloneDatabase, type TestDatabase } from '../support/database';
import { type House, openHouse } from '../support/house';
import { expectArtefact } from './artefacts';
import { ROOT } from './sources';

describe('What is committed is what runs', () => {
  let house: House;
  let contract: string;
  beforeAll(async () => {
    house = await openHouse({}, true);
    const { body } = await house.anonymous().get('/openapi.json').expect(200);
    contract = `${JSON.stringify(body, null, 2)}\n`;
  });
  afterAll(() => house.close());

  it('openapi.json', () => {
    expectArtefact('openapi.json', contract);
  });

  it("the console's types of the contract", () => {
    const folder = mkdtempSync(join(tmpdir(), 'obi contract '));
    try {
      const file = join(folder, 'openapi.json');
      writeFileSync(file, contract);
      const types = execFileSync(process.execPath, [join(ROOT, 'web', 'types.mjs'), file, '--print'], {
        encoding: 'utf8',
        maxBuffer: 64 * 1024 * 1024,
      });
      expectArtefact('web/src/api/schema.d.ts', types);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

describe('What is committed is what the migrations make', () => {
  let database: TestDatabase;
  let client: Client;
  beforeAll(async () => {
    database = await cloneDatabase();
    client = new Client({ connectionString: database.ownerUrl });
    await client.connect();
  });
  afterAll(async () => {
    await client.end();
    await database.drop();
  });

  it('migrations/schema.sql', async () => {
    expectArtefact('migrations/schema.sql', await dumpSchema(client));
  });

  it('what the rooms declare about persons', async () => {
    const { rows } = await client.query<{ name: string }>(
      `SELECT n.nspname || '.' || c.relname || '.' || a.attname AS name
       FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid JOIN pg_namespace n ON n.oid = c.relnamespace
       WHERE a.attnum > 0 AND NOT a.attisdropped AND c.relkind IN ('r', 'p')`,
    );
    const there = new Set(rows.map(({ name }) => name));
    const declared = personalTables().flatMap(({ table, columns }) => columns.map((column) => `${table}.${column}`));
    expect(declared.length).toBeGreaterThan(10);
    expect(declared.filter((column) => !there.has(column))).toEqual([]);
  });
});

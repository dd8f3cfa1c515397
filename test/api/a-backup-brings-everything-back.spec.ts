import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { backup, hasBackupSince, readManifest } from '../../src/operations/backup';
import { appliedMigrations, migrate, migrationClasses, MigrationRefused } from '../../src/operations/migrate';
import { restore, RestoreRefused } from '../../src/operations/restore';
import { TrailVerifier } from '../../src/platform/trail/verify';
import { cloneDatabase, emptyDatabase, type TestDatabase } from '../support/database';
import { type House, openHouse } from '../support/house';
import { addPeople } from '../support/people';
import { course } from '../support/zip';

const PICTURE = Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n\0\0\0\rIHDR', 'latin1'), Buffer.alloc(400_000, 3)]);
/** As a browser asks for what stands in a frame. */
const FRAMED = { 'sec-fetch-dest': 'iframe' };

describe('A backup brings everything back', () => {
  let house: House;
  let folder: string;
  let media: string;
  let packaged: string;
  const made: TestDatabase[] = [];
  const now = new Date('2026-11-20T10:00:00Z');

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'obi-backup-'));
    house = await openHouse();
    await addPeople(house, [
      { externalId: 'B1', givenName: 'נועה', familyName: "O'Neil\t\\N", names: { he: 'נועה 🌱' }, roles: ['hr'] },
      { externalId: 'B2', manager: 'B1' },
    ]);
    const author = await house.as('B1');
    media = (await author.post('media').attach('file', PICTURE, 'door.png').expect(201)).body.id;
    const sent = author.post('packages').set('content-type', 'application/zip').send(course());
    packaged = (await sent.expect(201)).body.id;
    await house.settle();
    await house.tick('trail.seal');
  });
  afterAll(async () => {
    await house.close();
    for (const database of made) await database.drop();
    rmSync(folder, { recursive: true, force: true });
  });

  const fresh = async (): Promise<TestDatabase> => {
    const database = await emptyDatabase();
    made.push(database);
    return database;
  };

  it('into an empty database, row for row, with a trail that verifies', async () => {
    const written = await backup(house.ownerUrl, join(folder, 'backups'), now);
    const target = await fresh();
    const manifest = await restore(target.ownerUrl, written.folder, false);
    expect(manifest.tables.find((table) => table.name === 'people.person')?.rows).toBe(2);
    const again = await backup(target.ownerUrl, join(folder, 'again'), now);
    expect(again.manifest.tables).toEqual(manifest.tables);

    const restored = await openHouse({ DATABASE_URL: target.appUrl });
    try {
      const author = await restored.as('B1');
      const picture = await author.get(`media/${media}/content`).expect(200);
      expect(Buffer.from(picture.body as Buffer).equals(PICTURE)).toBe(true);
      expect((await author.get(`packages/${packaged}`).expect(200)).body).toMatchObject({ files: 2, parts: 1 });
      const { frame, parts } = (await author.post(`packages/${packaged}/previews`).expect(201)).body;
      const address = new URL(parts[0].address, frame.address);
      const page = await fetch(`http://127.0.0.1:${address.port}${address.pathname}`, { headers: FRAMED });
      expect([page.status, await page.text()]).toEqual([200, expect.stringContaining('A part')]);
      const me = await author.get('me').expect(200);
      expect(me.body).toMatchObject({ givenName: 'נועה', familyName: "O'Neil\t\\N", roles: ['hr'] });
      const found = await restored.get(TrailVerifier).verify();
      expect(found.faults).toEqual([]);
      expect(found.sealed).toBeGreaterThan(0);
    } finally {
      await restored.close();
    }
  });

  it('and refuses a database in use, a damaged file and a folder that is none', async () => {
    const written = await backup(house.ownerUrl, join(folder, 'damaged'), now);
    await expect(restore(house.ownerUrl, written.folder, false)).rejects.toThrow(RestoreRefused);
    await expect(restore(house.ownerUrl, folder, false)).rejects.toThrow('is not a backup');
    const target = await fresh();
    const manifest = readManifest(written.folder);
    writeFileSync(
      join(written.folder, 'manifest.json'),
      JSON.stringify({
        ...manifest,
        tables: manifest.tables.map((t) => (t.name === 'people.person' ? { ...t, rows: t.rows + 1 } : t)),
      }),
    );
    await expect(restore(target.ownerUrl, written.folder, false)).rejects.toThrow('people.person');
  });

  it('leaves nothing that looks like a backup when it fails', async () => {
    const broken = new URL(house.ownerUrl);
    broken.pathname = '/no_such_database';
    await expect(backup(broken.href, join(folder, 'failed'), now)).rejects.toThrow();
    expect(existsSync(join(folder, 'failed'))).toBe(false);
    expect(hasBackupSince(join(folder, 'nowhere'), now)).toBe(false);
  });

  it('and knows whether one was made within a day', async () => {
    const home = join(folder, 'home');
    await backup(house.ownerUrl, join(home, 'backups'), now);
    expect(hasBackupSince(home, new Date(now.getTime() + 3_600_000))).toBe(true);
    expect(hasBackupSince(home, new Date(now.getTime() + 25 * 3_600_000))).toBe(false);
  });
});

describe('A migration', () => {
  const made: TestDatabase[] = [];
  afterAll(async () => {
    for (const database of made) await database.drop();
  });
  const opened = async (database: TestDatabase): Promise<Client> => {
    made.push(database);
    const client = new Client({ connectionString: database.ownerUrl });
    await client.connect();
    return client;
  };

  it('refuses a schema of a newer release', async () => {
    const database = await cloneDatabase();
    const client = await opened(database);
    await client.query(
      `INSERT INTO public.obi_migrations (timestamp, name) VALUES (9999999999999, 'Later9999999999999')`,
    );
    await client.end();
    await expect(migrate({ ownerUrl: database.ownerUrl, hasRecentBackup: true })).rejects.toThrow(MigrationRefused);
  });

  it('of a database in use asks for a recent backup, and takes --no-backup', async () => {
    const database = await emptyDatabase();
    const client = await opened(database);
    const names = migrationClasses().map((migration) => migration.name);
    await migrate({ ownerUrl: database.ownerUrl, hasRecentBackup: false, only: names.slice(0, 1) });
    await expect(
      migrate({ ownerUrl: database.ownerUrl, hasRecentBackup: () => Promise.resolve(false) }),
    ).rejects.toThrow('no backup younger than a day');
    expect(await appliedMigrations(client)).toEqual(names.slice(0, 1));
    await migrate({ ownerUrl: database.ownerUrl, hasRecentBackup: true });
    expect(await appliedMigrations(client)).toEqual(names);
    await client.end();
  });

  it('runs once when several start it at the same time', async () => {
    const database = await emptyDatabase();
    const client = await opened(database);
    const runs = await Promise.all(
      [1, 2, 3].map(() => migrate({ ownerUrl: database.ownerUrl, hasRecentBackup: true })),
    );
    expect(runs.filter((run) => run.applied.length > 0)).toHaveLength(1);
    await client.end();
  });
});

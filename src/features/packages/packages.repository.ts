import { Injectable } from '@nestjs/common';
import type { Id } from '../../kernel/id';
import { notFound } from '../../kernel/problem';
import { addRecord, saveRecord, takeRecord } from '../../platform/database/records';
import { Work } from '../../platform/database/work';
import { keyOf } from './archive-path';
import type { ArchiveFile } from './archive.reader';
import type { Part } from './manifest';
import type { Package, PackageStatement, Replaced } from './package';
import { PackageEntity } from './package.entity';

@Injectable()
export class PackagesRepository {
  constructor(private readonly work: Work) {}

  /** @throws Problem not-found */
  take(id: Id): Promise<Package> {
    return takeRecord(this.work.manager, PackageEntity, id);
  }

  /** @throws Problem stale-version */
  save(item: Package): Promise<Package> {
    return saveRecord(this.work.manager, PackageEntity, item);
  }

  /** What the next version of a package's series takes over from it; nobody else adds one meanwhile. @throws Problem not-found */
  async takeReplaced(id: Id): Promise<Replaced> {
    const { seriesId, names, trustsCompletion } = await this.take(id);
    await this.work.write('SELECT id FROM packages.package WHERE series_id = $1 ORDER BY id FOR UPDATE', [seriesId]);
    const [row] = await this.work.write<{ newest: number }>(
      'SELECT max(number) AS newest FROM packages.package WHERE series_id = $1',
      [seriesId],
    );
    if (row === undefined) throw notFound({ id });
    return { seriesId, names, trustsCompletion, newest: row.newest };
  }

  async add(item: Package, parts: readonly Part[], files: readonly ArchiveFile[]): Promise<void> {
    await addRecord(this.work.manager, PackageEntity, item);
    await this.work.write(
      `INSERT INTO packages.part (package_id, position, identifier, title, address, kind, launch)
       SELECT $1, position, identifier, title, address, kind, launch
       FROM jsonb_to_recordset($2::jsonb) AS p (position int, identifier text, title text, address text, kind text, launch jsonb)`,
      [item.id, JSON.stringify(parts.map((part, index) => ({ ...part, position: index + 1 })))],
    );
    await this.work.write(
      `INSERT INTO packages.file (package_id, key, path, hash, bytes)
       SELECT $1, key, path, hash, bytes FROM unnest($2::text[], $3::text[], $4::bytea[], $5::bigint[]) AS f (key, path, hash, bytes)`,
      [
        item.id,
        files.map(({ path }) => keyOf(path)),
        files.map(({ path }) => path),
        files.map(({ hash }) => hash),
        files.map(({ bytes }) => bytes),
      ],
    );
  }

  /** A package of the very same files under the same names; null when there is none. */
  async same(files: readonly ArchiveFile[], { names, trustsCompletion }: PackageStatement): Promise<Id | null> {
    const [row] = await this.work.write<{ id: Id }>(
      `SELECT p.id FROM packages.package p
       WHERE p.files = $1 AND p.names = $2::jsonb AND p.trusts_completion = $3
         AND NOT EXISTS (SELECT FROM unnest($4::text[], $5::bytea[]) AS g (path, hash)
           WHERE NOT EXISTS (SELECT FROM packages.file f WHERE f.package_id = p.id AND f.path = g.path AND f.hash = g.hash))
       ORDER BY p.id DESC LIMIT 1`,
      [
        files.length,
        JSON.stringify(names),
        trustsCompletion,
        files.map(({ path }) => path),
        files.map(({ hash }) => hash),
      ],
    );
    return row?.id ?? null;
  }

  /** Whether a module of any edition names the package, or somebody has played it. */
  async isUsed(id: Id): Promise<boolean> {
    const [row] = await this.work.write<{ used: boolean }>(
      `SELECT EXISTS (SELECT FROM curricula.modules m WHERE m.kind = 'package' AND m.material_id = $1)
           OR EXISTS (SELECT FROM packages.attempt a WHERE a.package_id = $1) AS used`,
      [id],
    );
    return row?.used === true;
  }

  async remove(id: Id): Promise<void> {
    await this.work.write('DELETE FROM packages.file WHERE package_id = $1', [id]);
    await this.work.write('DELETE FROM packages.part WHERE package_id = $1', [id]);
    await this.work.write('DELETE FROM packages.package WHERE id = $1', [id]);
  }
}

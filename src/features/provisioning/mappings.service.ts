import { Injectable } from '@nestjs/common';
import { type Id, newId } from '../../kernel/id';
import { decodeCursor, type Page, pageOf } from '../../kernel/page';
import { notFound, staleVersion } from '../../kernel/problem';
import { HouseClock } from '../../platform/database/pace';
import { Work } from '../../platform/database/work';
import { Trail } from '../../platform/trail/trail';
import { parseMapping } from './mapping-reading';
import { mappingNameTaken } from './people-import.errors';

/** A mapping that HR keeps for the next time, as it was stated. */
export interface KeptMapping {
  readonly id: Id;
  readonly name: string;
  readonly mapping: Record<string, unknown>;
  readonly changedAt: Date;
  readonly version: number;
}

const KEPT = `id, name, mapping, changed_at AS "changedAt", version`;

/** Mappings kept by name. */
@Injectable()
export class Mappings {
  constructor(
    private readonly work: Work,
    private readonly clock: HouseClock,
    private readonly trail: Trail,
  ) {}

  /** By name. */
  async page(after: string | undefined, limit: number): Promise<Page<KeptMapping>> {
    const cursor = decodeCursor(after, ['text']);
    const rows = await this.work.read<KeptMapping>(
      `SELECT ${KEPT} FROM provisioning.mapping WHERE $1::text IS NULL OR name > $1 ORDER BY name LIMIT $2`,
      [cursor?.[0] ?? null, limit + 1],
    );
    return pageOf(rows, limit, (row) => [row.name]);
  }

  /** @throws Problem not-found */
  async one(id: Id): Promise<KeptMapping> {
    const [row] = await this.work.read<KeptMapping>(`SELECT ${KEPT} FROM provisioning.mapping WHERE id = $1`, [id]);
    if (row === undefined) throw notFound({ id });
    return row;
  }

  /** @throws Problem invalid-request, mapping-name-taken */
  keep(mapping: Record<string, unknown>): Promise<Id> {
    return this.work.run(async () => {
      const { name } = parseMapping(mapping);
      const id = newId();
      const kept = await this.work.affect(
        `INSERT INTO provisioning.mapping (id, name, mapping, changed_at) VALUES ($1, $2, $3::jsonb, $4)
         ON CONFLICT (name) DO NOTHING`,
        [id, name, JSON.stringify(mapping), this.clock.now()],
      );
      if (kept === 0) throw mappingNameTaken({ name });
      await this.prove('mapping.kept', id, null, mapping);
      return id;
    });
  }

  /** @throws Problem not-found, stale-version, invalid-request, mapping-name-taken */
  change(id: Id, version: number | null, mapping: Record<string, unknown>): Promise<void> {
    return this.work.run(async () => {
      const { name } = parseMapping(mapping);
      const before = await this.take(id);
      if (version !== null && version !== before.version) throw staleVersion({ id });
      const others = await this.work.write('SELECT FROM provisioning.mapping WHERE name = $1 AND id <> $2', [name, id]);
      if (others.length > 0) throw mappingNameTaken({ name });
      await this.work.write(
        `UPDATE provisioning.mapping SET name = $2, mapping = $3::jsonb, changed_at = $4, version = version + 1
         WHERE id = $1`,
        [id, name, JSON.stringify(mapping), this.clock.now()],
      );
      await this.prove('mapping.kept', id, before.mapping, mapping);
    });
  }

  /** @throws Problem not-found */
  remove(id: Id): Promise<void> {
    return this.work.run(async () => {
      const before = await this.take(id);
      await this.work.write('DELETE FROM provisioning.mapping WHERE id = $1', [id]);
      await this.prove('mapping.removed', id, before.mapping, null);
    });
  }

  private async take(id: Id): Promise<KeptMapping> {
    const [row] = await this.work.write<KeptMapping>(
      `SELECT ${KEPT} FROM provisioning.mapping WHERE id = $1 FOR UPDATE`,
      [id],
    );
    if (row === undefined) throw notFound({ id });
    return row;
  }

  private prove(act: string, id: Id, before: object | null, after: object | null): Promise<void> {
    return this.trail.append({
      act,
      subject: { kind: 'mapping', id },
      ...(before === null ? {} : { before: { mapping: before } }),
      ...(after === null ? {} : { after: { mapping: after } }),
    });
  }
}

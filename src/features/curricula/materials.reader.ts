import { Injectable } from '@nestjs/common';
import type { Id } from '../../kernel/id';
import { decodeCursor, type Page, pageOf } from '../../kernel/page';
import { Work } from '../../platform/database/work';
import type { Localised } from '../../platform/i18n/messages';
import { type MaterialKind, materialsInSql } from './material';

/** Something that a module may be made of, as its own room keeps it. */
export interface Material {
  readonly id: Id;
  readonly names: Localised;
  readonly ready: boolean;
  /** Code of the fault that says why not. */
  readonly why: string | null;
}

const COLUMNS = 'm.material_id AS id, m.names, m.ready, m.why';

/** What practices, sessions, packages and episodes there are for tracks. */
@Injectable()
export class MaterialsReader {
  constructor(private readonly work: Work) {}

  /** Newest first. */
  async page(kind: MaterialKind, after: string | undefined, limit: number): Promise<Page<Material>> {
    const cursor = decodeCursor(after, ['id']);
    const select = materialsInSql(kind);
    if (select === null) return { items: [], next: null };
    const rows = await this.work.read<Material>(
      `SELECT ${COLUMNS} FROM (${select}) m WHERE $1::uuid IS NULL OR m.material_id < $1
       ORDER BY m.material_id DESC LIMIT $2`,
      [cursor?.[0] ?? null, limit + 1],
    );
    return pageOf(rows, limit, ({ id }) => [id]);
  }

  /** Those of a kind that exist, by id. */
  async find(kind: MaterialKind, ids: readonly Id[]): Promise<ReadonlyMap<Id, Material>> {
    const select = materialsInSql(kind);
    if (select === null || ids.length === 0) return new Map();
    const rows = await this.work.read<Material>(
      `SELECT ${COLUMNS} FROM (${select}) m WHERE m.material_id = ANY($1::uuid[])`,
      [ids],
    );
    return new Map(rows.map((row) => [row.id, row]));
  }
}

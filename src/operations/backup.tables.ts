import type { Client } from 'pg';

/** A table as backup and restore handle it. */
export interface BackupTable {
  /** `schema.table`, quoted. */
  readonly name: string;
  /** Columns that are stored, quoted and comma-separated; generated ones are computed again. */
  readonly columns: string;
}

/** Schemas that are no part of a backup: the queue is filled again from the outbox. */
const LEFT_OUT = `('pg_catalog', 'information_schema', 'public', 'bullmq')`;

/** Every table of every room, referenced ones first, else by name. */
export async function backupTables(client: Client): Promise<readonly BackupTable[]> {
  const { rows: tables } = await client.query<{ oid: string; name: string; columns: string }>(
    `SELECT c.oid::text, format('%I.%I', n.nspname, c.relname) AS name,
            (SELECT string_agg(quote_ident(a.attname), ', ' ORDER BY a.attnum) FROM pg_attribute a
             WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = '') AS columns
     FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
     WHERE c.relkind IN ('r', 'p') AND NOT c.relispartition AND c.relpersistence = 'p'
       AND n.nspname NOT IN ${LEFT_OUT} AND n.nspname NOT LIKE 'pg\\_%'
     ORDER BY 2`,
  );
  const { rows: references } = await client.query<{ child: string; parent: string }>(
    `SELECT DISTINCT conrelid::text AS child_name, conrelid::oid::text AS child, confrelid::oid::text AS parent
     FROM pg_constraint WHERE contype = 'f' AND conrelid <> confrelid`,
  );
  const parents = new Map<string, Set<string>>();
  for (const { child, parent } of references) parents.set(child, (parents.get(child) ?? new Set()).add(parent));
  const ordered: BackupTable[] = [];
  const placed = new Set<string>();
  const place = (table: { oid: string; name: string; columns: string }, path: readonly string[]): void => {
    if (placed.has(table.oid) || path.includes(table.oid)) return;
    for (const parent of tables.filter(({ oid }) => parents.get(table.oid)?.has(oid) === true)) {
      place(parent, [...path, table.oid]);
    }
    placed.add(table.oid);
    ordered.push({ name: table.name, columns: table.columns });
  };
  for (const table of tables) place(table, []);
  return ordered;
}

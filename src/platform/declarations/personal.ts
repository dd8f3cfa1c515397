import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Work } from '../database/work';
import type { RetentionKind } from './retention';

/** What one table stores about a person: the source of exports, retention and erasure. The catalogues say what it holds: `personal.<table>`. */
export interface PersonalTable {
  /** `schema.table` */
  readonly table: string;
  /** Columns that hold a person's id; none for a table that says more about the rows of another. */
  readonly columns: readonly string[];
  /** How long, as a kind of the retention plan; `while-employed` goes when who left becomes a pseudonym. */
  readonly kept: RetentionKind | 'while-employed';
  /**
   * SQL over the row `t`: the instant from which its time runs; null while it has not begun. Rows are then removed by
   * the retention run. Without it a row stays as long as its person, and after that under their pseudonym.
   */
  readonly since?: string;
  /** What becomes of a row when its person becomes a pseudonym. */
  readonly erased: 'row-removed' | 'stays-under-pseudonym';
  /** A person's own rows: SQL over the row `t`, with $1 as the person. By default those whose first column names them. */
  readonly whose?: string;
  /** Columns that the export leaves out: secrets, and what belongs to others. */
  readonly withheld?: readonly string[];
  /** A file that a row stands for, as SQL over the row `t`; the export carries it beside the rows, under its name. */
  readonly file?: { readonly hash: string; readonly bytes: string; readonly name: string; readonly there: string };
}

const declared = new Map<string, PersonalTable>();

/** Declares tables that hold a person; each room calls it in its `*.personal.ts`. */
export function declarePersonal(...tables: readonly PersonalTable[]): void {
  for (const table of tables) declared.set(table.table, table);
}

export function personalTables(): readonly PersonalTable[] {
  return [...declared.values()];
}

declarePersonal(
  {
    table: 'access.login',
    columns: ['person_id'],
    kept: 'logins',
    since: 'coalesce(t.ended_at, t.expires_at)',
    erased: 'row-removed',
    withheld: ['secret_hash', 'previous_hash'],
  },
  {
    table: 'access.sign_in',
    columns: ['person_id'],
    kept: 'while-employed',
    erased: 'row-removed',
  },
  {
    table: 'access.token',
    columns: ['person_id'],
    kept: 'logins',
    since: 'coalesce(t.revoked_at, t.expires_at)',
    erased: 'row-removed',
    withheld: ['secret_hash'],
  },
  {
    table: 'access.role_grant',
    columns: ['person_id'],
    kept: 'proof-7-years',
    since: 't.until_at',
    erased: 'stays-under-pseudonym',
  },
  {
    table: 'platform.idempotency',
    columns: ['person_id'],
    kept: 'requests',
    since: 't.at',
    erased: 'row-removed',
    withheld: ['request_hash', 'reply'],
  },
  {
    table: 'trail.entry',
    columns: [],
    kept: 'trail',
    erased: 'stays-under-pseudonym',
    whose: `t.actor = 'person:' || $1::uuid::text OR (t.subject_kind = 'person' AND t.subject_id = $1::uuid::text)`,
    withheld: ['value_hash', 'format'],
  },
  {
    table: 'trail.value',
    columns: [],
    kept: 'trail',
    erased: 'stays-under-pseudonym',
    whose: `t.entry_id IN (SELECT e.id FROM trail.entry e WHERE e.subject_kind = 'person' AND e.subject_id = $1::uuid::text)`,
    withheld: ['salt'],
  },
  {
    table: 'trail.look',
    columns: ['person_id', 'reader_id'],
    kept: 'looks',
    since: 't.hour',
    erased: 'stays-under-pseudonym',
    whose: 't.person_id = $1 OR t.reader_id = $1',
  },
);

/** Boot refuses a person column that no declaration names, and a secret that an export would show. */
@Injectable()
export class PersonalCheck implements OnModuleInit {
  constructor(private readonly work: Work) {}

  async onModuleInit(): Promise<void> {
    await this.demandDeclared();
    await this.demandWithheld();
  }

  private async demandDeclared(): Promise<void> {
    const rows = await this.work.read<{ name: string; column: string }>(
      `SELECT n.nspname || '.' || c.relname AS name, a.attname AS column
       FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid JOIN pg_namespace n ON n.oid = c.relnamespace
       WHERE c.relkind IN ('r', 'p') AND NOT c.relispartition AND NOT a.attisdropped
         AND n.nspname NOT IN ('pg_catalog', 'information_schema', 'bullmq', 'public')
         AND a.atttypid = 'uuid'::regtype
         AND (a.attname ~ '(^|_)(person|author|manager|owner|reviewer|publisher|holder)_id$' OR a.attname ~ '_by$')
       ORDER BY 1, 2`,
    );
    const silent = rows.filter(({ name, column }) => !(declared.get(name)?.columns.includes(column) ?? false));
    if (silent.length === 0) return;
    throw new Error(
      `Personal columns that no room declares: ${silent.map(({ name, column }) => `${name}.${column}`).join(', ')}.`,
    );
  }

  private async demandWithheld(): Promise<void> {
    const rows = await this.work.read<{ name: string; column: string }>(
      `SELECT n.nspname || '.' || c.relname AS name, a.attname AS column
       FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid JOIN pg_namespace n ON n.oid = c.relnamespace
       WHERE n.nspname || '.' || c.relname = ANY($1::text[]) AND NOT a.attisdropped
         AND a.attname ~ '(^|_)(hash|secret|salt)$' ORDER BY 1, 2`,
      [[...declared.keys()]],
    );
    const shown = rows.filter(({ name, column }) => !(declared.get(name)?.withheld?.includes(column) ?? false));
    if (shown.length === 0) return;
    throw new Error(
      `Secrets that an export would show: ${shown.map(({ name, column }) => `${name}.${column}`).join(', ')}.`,
    );
  }
}

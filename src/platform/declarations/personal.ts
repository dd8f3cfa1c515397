import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Work } from '../database/work';

/** What one table stores about a person: the source of exports, retention and erasure. */
export interface PersonalTable {
  /** `schema.table` */
  readonly table: string;
  /** Columns that hold a person's id. */
  readonly columns: readonly string[];
  /** What it says, for the person's own export. */
  readonly holds: string;
  /** How long, as a class of the retention plan. */
  readonly kept: 'while-employed' | 'proof-3-years' | 'proof-7-years' | 'short';
  /** What erasure does to a row. */
  readonly erased: 'row-removed' | 'stays-under-pseudonym';
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
    holds: 'sign-ins: when, how and until when',
    kept: 'short',
    erased: 'row-removed',
  },
  {
    table: 'access.token',
    columns: ['person_id'],
    holds: 'bearer tokens: name and term, never the secret',
    kept: 'while-employed',
    erased: 'row-removed',
  },
  {
    table: 'access.role_grant',
    columns: ['person_id'],
    holds: 'roles held, from, until, and who granted them',
    kept: 'proof-7-years',
    erased: 'stays-under-pseudonym',
  },
  {
    table: 'platform.idempotency',
    columns: ['person_id'],
    holds: 'keys of requests already answered',
    kept: 'short',
    erased: 'row-removed',
  },
);

/** Boot refuses a table with a person column that no declaration names. */
@Injectable()
export class PersonalCheck implements OnModuleInit {
  constructor(private readonly work: Work) {}

  async onModuleInit(): Promise<void> {
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
}

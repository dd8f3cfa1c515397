import { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { addDays } from '../../kernel/clock';
import { type Id, newId } from '../../kernel/id';
import { notFound } from '../../kernel/problem';
import { currentContext } from '../../platform/context/context';
import { HouseClock } from '../../platform/database/pace';
import { Work } from '../../platform/database/work';
import { type PersonalTable, personalTables } from '../../platform/declarations/personal';
import { Retention } from '../../platform/declarations/retention.service';
import { Files } from '../../platform/files/files';
import { inEveryLanguage, isRightToLeft, message } from '../../platform/i18n/messages';
import { Outbox } from '../../platform/outbox/outbox';
import { type ZipPart, zipOf } from '../archives/public';
import { type ExportedTable, exportPage, type ExportWords } from './export';
import { exportExpired, exportNotReady } from './privacy.errors';

export interface ExportView {
  readonly id: Id;
  readonly language: string;
  readonly askedAt: Date;
  readonly step: number;
  readonly steps: number;
  readonly doneAt: Date | null;
  readonly expiresAt: Date | null;
}

const VIEW = `id, language, asked_at AS "askedAt", step, steps, done_at AS "doneAt", expires_at AS "expiresAt"`;

/** Tables gathered in one transaction, so that progress is seen. */
const TABLES_A_STEP = 5;

/** A person's own export: every declared table, gathered by the worker step by step. */
@Injectable()
export class ExportsService {
  constructor(
    private readonly work: Work,
    private readonly clock: HouseClock,
    private readonly outbox: Outbox,
    private readonly retention: Retention,
    private readonly kept: Files,
  ) {}

  /** Asks for an export in the language of the request; one that is being made is enough. */
  ask(personId: Id): Promise<ExportView> {
    return this.work.run(async () => {
      const id = newId();
      const added = await this.work.affect(
        `INSERT INTO privacy.export (id, person_id, language, asked_at, steps) VALUES ($1, $2, $3, $4, $5)
         ON CONFLICT (person_id) WHERE done_at IS NULL DO NOTHING`,
        [id, personId, currentContext().language, this.clock.now(), personalTables().length],
      );
      if (added > 0) await this.outbox.append('privacy.export-due', { exportId: id });
      const [view] = await this.work.read<ExportView>(
        `SELECT ${VIEW} FROM privacy.export WHERE person_id = $1 AND done_at IS NULL`,
        [personId],
      );
      if (view === undefined) throw notFound();
      return view;
    });
  }

  /** The latest first; at most twenty are kept in sight. */
  async list(personId: Id): Promise<readonly ExportView[]> {
    return this.work.read<ExportView>(
      `SELECT ${VIEW} FROM privacy.export WHERE person_id = $1 ORDER BY asked_at DESC, id DESC LIMIT 20`,
      [personId],
    );
  }

  /** @throws Problem not-found */
  async one(personId: Id, id: Id): Promise<ExportView> {
    const [view] = await this.work.read<ExportView>(
      `SELECT ${VIEW} FROM privacy.export WHERE id = $1 AND person_id = $2`,
      [id, personId],
    );
    if (view === undefined) throw notFound({ id });
    return view;
  }

  /** @throws Problem not-found, export-not-ready, export-expired */
  async file(personId: Id, id: Id, form: 'json' | 'html'): Promise<string> {
    const view = await this.one(personId, id);
    if (view.doneAt === null || view.expiresAt === null) throw exportNotReady();
    if (view.expiresAt <= this.clock.now()) throw exportExpired();
    const [row] = await this.work.read<{ file: string }>(`SELECT ${form} AS file FROM privacy.export WHERE id = $1`, [
      id,
    ]);
    return row?.file ?? '';
  }

  /** Everything in one archive: both files, and the files that rows stand for. @throws Problem not-found, export-not-ready, export-expired */
  async archive(personId: Id, id: Id): Promise<AsyncIterable<Uint8Array>> {
    const parts: ZipPart[] = [];
    for (const form of ['json', 'html'] as const) {
      const text = Buffer.from(await this.file(personId, id, form), 'utf8');
      parts.push({ path: `my-data.${form}`, bytes: text.length, open: () => Readable.from([text]) });
    }
    for (const table of personalTables()) {
      if (table.file === undefined) continue;
      const { hash, bytes, name, there } = table.file;
      const rows = await this.work.read<{ hash: Buffer; bytes: number; path: string }>(
        `SELECT ${hash} AS hash, ${bytes} AS bytes, ${name} AS path FROM ${table.table} t WHERE (${own(table)}) AND (${there})`,
        [personId],
      );
      for (const { path, bytes: size, hash: of } of rows) {
        parts.push({ path, bytes: size, open: () => this.kept.read(of, 0, size) });
      }
    }
    return zipOf(parts, this.clock.now());
  }

  /** Gathers the next tables; after the last it writes the files. */
  async advance(id: Id): Promise<void> {
    const [taken] = await this.work.write<{ person_id: Id; language: string; step: number }>(
      'SELECT person_id, language, step FROM privacy.export WHERE id = $1 AND done_at IS NULL FOR UPDATE',
      [id],
    );
    if (taken === undefined) return;
    await this.work.write(`SELECT set_config('timezone', 'UTC', true)`);
    const tables = personalTables();
    const until = Math.min(tables.length, taken.step + TABLES_A_STEP);
    for (const [at, table] of [...tables.entries()].slice(taken.step, until)) {
      await this.work.write(
        `INSERT INTO privacy.export_part (export_id, position, rows) ${rowsOf(table)} ON CONFLICT DO NOTHING`,
        [taken.person_id, table.withheld ?? [], id, at],
      );
    }
    await this.work.write('UPDATE privacy.export SET step = $2, steps = $3 WHERE id = $1', [id, until, tables.length]);
    if (until < tables.length) await this.outbox.append('privacy.export-due', { exportId: id });
    else await this.finish(id, taken.person_id, taken.language);
  }

  private async finish(id: Id, personId: Id, language: string): Promise<void> {
    const parts = await this.work.read<{ position: number; rows: ExportedTable['rows'] }>(
      'SELECT position, rows FROM privacy.export_part WHERE export_id = $1 ORDER BY position',
      [id],
    );
    const tables = personalTables();
    const found = parts.flatMap(({ position, rows }) => {
      const table = tables[position];
      return table === undefined
        ? []
        : [
            {
              table: table.table,
              holds: inEveryLanguage(`personal.${table.table}`),
              kept: keptFor(table, language),
              rows,
            },
          ];
    });
    const now = this.clock.now();
    const zone = await this.zoneOf(personId);
    const json = JSON.stringify({ format: 'obi-export-1', personId, made: now.toISOString(), tables: found }, null, 2);
    const html = exportPage(
      found.filter(({ rows }) => rows.length > 0),
      wordsIn(language, zone, now),
    );
    await this.work.write(
      'UPDATE privacy.export SET done_at = $2, expires_at = $3, json = $4, html = $5 WHERE id = $1',
      [id, now, addDays(now, await this.retention.days('exports')), json, html],
    );
    await this.work.write('DELETE FROM privacy.export_part WHERE export_id = $1', [id]);
  }

  private async zoneOf(personId: Id): Promise<string> {
    const [row] = await this.work.read<{ zone: string }>(
      'SELECT time_zone AS zone FROM people.directory WHERE person_id = $1',
      [personId],
    );
    return row?.zone ?? 'UTC';
  }
}

/** A SELECT of (export id, position, rows): $1 the person, $2 columns left out, $3 the export, $4 the position. */
function rowsOf(table: PersonalTable): string {
  const { name, there } = table.file ?? {};
  const file = name === undefined ? '' : ` || jsonb_build_object('file', CASE WHEN ${there} THEN ${name} END)`;
  return `SELECT $3::uuid, $4::integer, coalesce(jsonb_agg(to_jsonb(t) - $2::text[]${file}), '[]')
    FROM ${table.table} t WHERE ${own(table)}`;
}

function own({ columns, whose }: PersonalTable): string {
  return whose ?? `t.${columns[0] ?? 'person_id'} = $1::uuid`;
}

function keptFor({ kept }: PersonalTable, language: string): string {
  return message(language, `kept.${kept}`);
}

function wordsIn(language: string, timeZone: string, now: Date): ExportWords {
  const format = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short', timeZone });
  return {
    language,
    direction: isRightToLeft(language) ? 'rtl' : 'ltr',
    title: message(language, 'export.title'),
    made: message(language, 'export.made', { at: format.format(now) }),
    nothing: message(language, 'export.nothing'),
    yes: message(language, 'export.yes'),
    no: message(language, 'export.no'),
    kept: message(language, 'export.kept'),
    column: (name) => {
      const said = message(language, `column.${name}`);
      return said === `column.${name}` ? name.replaceAll('_', ' ') : said;
    },
    instant: (value) => format.format(value),
  };
}

import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import { actorLabel } from '../../kernel/actor';
import { type Id, newId } from '../../kernel/id';
import { notFound, Problem } from '../../kernel/problem';
import { currentActor, withContext } from '../../platform/context/context';
import { HouseClock } from '../../platform/database/pace';
import { Work } from '../../platform/database/work';
import { Log } from '../../platform/log/log';
import { linesIn } from './csv-file';
import type { Mapping } from './mapping';
import { importCancelled, importEnded } from './people-import.errors';
import { type ImportReport, type ImportStage, PeopleImport } from './people-import.service';

/** Files of one upload, on disk until they are removed. */
export interface Upload {
  readonly mapping: Mapping;
  readonly paths: ReadonlyMap<string, string>;
  remove(): Promise<void>;
}

/** Real milliseconds between signs of life. */
const BEAT = 5_000;

/** Imports that run by themselves in this process, told of in their rows: how far, how they ended. */
@Injectable()
export class ImportRuns implements OnModuleDestroy {
  private readonly running = new Map<Id, Promise<void>>();

  constructor(
    private readonly work: Work,
    private readonly clock: HouseClock,
    private readonly imports: PeopleImport,
    private readonly log: Log,
  ) {}

  /** Begins an import and answers its id at once. */
  async start(
    upload: Upload,
    options: { readonly dryRun: boolean; readonly allowLeavers: number | null },
  ): Promise<Id> {
    const id = newId();
    const rows = Math.max(0, (await linesIn(upload.paths.get(upload.mapping.from))) - 1);
    await this.apart(() =>
      this.work.write(
        `INSERT INTO provisioning.import_run (id, mapping, dry_run, started_by, started_at, beat_at, state, rows_total)
         VALUES ($1, $2, $3, $4, $5, $6, 'reading', $7)`,
        [
          id,
          upload.mapping.name,
          options.dryRun,
          actorLabel(currentActor()),
          this.clock.now(),
          this.clock.real(),
          rows,
        ],
      ),
    );
    const run = withContext({ manager: null }, () => this.carry(id, upload, options)).finally(() =>
      this.running.delete(id),
    );
    this.running.set(id, run);
    return id;
  }

  /** Asks a run to stop: nothing of it is applied. @throws Problem not-found, import-ended */
  cancel(id: Id): Promise<void> {
    return this.work.run(async () => {
      const [run] = await this.work.write<{ ended_at: Date | null }>(
        'UPDATE provisioning.import_run SET cancel_wanted = true WHERE id = $1 RETURNING ended_at',
        [id],
      );
      if (run === undefined) throw notFound({ id });
      if (run.ended_at !== null) throw importEnded();
    });
  }

  /** A process that stops takes its runs with it. */
  async onModuleDestroy(): Promise<void> {
    const ids = [...this.running.keys()];
    if (ids.length === 0) return;
    await this.apart(() =>
      this.work.write('UPDATE provisioning.import_run SET cancel_wanted = true WHERE id = ANY($1::uuid[])', [ids]),
    );
    await Promise.allSettled(this.running.values());
  }

  private async carry(
    id: Id,
    upload: Upload,
    options: { readonly dryRun: boolean; readonly allowLeavers: number | null },
  ): Promise<void> {
    const beat = setInterval(() => {
      this.apart(() =>
        this.work.write('UPDATE provisioning.import_run SET beat_at = $2 WHERE id = $1', [id, this.clock.real()]),
      ).catch(() => undefined);
    }, BEAT);
    try {
      const report = await this.imports.run(upload.mapping, upload.paths, {
        ...options,
        answersRefusals: true,
        progress: (stage, rows) => this.note(id, stage, rows),
      });
      await this.end(id, stateOf(report), report);
    } catch (error) {
      const cancelled = error instanceof Problem && error.code === importCancelled.code;
      if (!cancelled) this.log.error({ importRun: id, error: String(error) }, 'import failed');
      await this.end(id, cancelled ? 'cancelled' : 'failed', null).catch(() => undefined);
    } finally {
      clearInterval(beat);
      await upload.remove();
    }
  }

  /** @throws Problem import-cancelled when somebody asked for it */
  private async note(id: Id, stage: ImportStage, rows: number): Promise<void> {
    const [run] = await this.apart(() =>
      this.work.write<{ cancel_wanted: boolean }>(
        `UPDATE provisioning.import_run SET state = $2, rows_read = $3, beat_at = $4 WHERE id = $1 RETURNING cancel_wanted`,
        [id, stage, rows, this.clock.real()],
      ),
    );
    if (run?.cancel_wanted === true) throw importCancelled();
  }

  private async end(id: Id, state: string, report: ImportReport | null): Promise<void> {
    const { faults, files, ...rest } = report ?? { faults: null, files: [] };
    const kept = {
      ...rest,
      files: files.map(({ name, encoding, mark, sha256 }) => ({ name, encoding, mark, sha256 })),
      faults: faults?.shown ?? [],
      faultsTotal: faults?.total ?? 0,
    };
    await this.apart(() =>
      this.work.write(
        `UPDATE provisioning.import_run SET state = $2, report = $3::jsonb, ended_at = $4,
           rows_read = coalesce($5, rows_read) WHERE id = $1`,
        [id, state, report === null ? null : JSON.stringify(kept), this.clock.now(), report?.rows ?? null],
      ),
    );
  }

  /** On a connection of its own: what is told of a run is seen while the run's own transaction is open. */
  private apart<T>(fn: () => Promise<T>): Promise<T> {
    return withContext({ manager: null }, () => this.work.run(fn));
  }
}

function stateOf({ faults, dryRun, importId }: ImportReport): string {
  if (faults.total > 0) return 'faulty';
  return dryRun || importId !== null ? 'done' : 'asks';
}

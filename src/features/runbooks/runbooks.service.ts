import { Injectable } from '@nestjs/common';
import { type Id, newId } from '../../kernel/id';
import { notFound, staleVersion } from '../../kernel/problem';
import { Work } from '../../platform/database/work';
import { Trail } from '../../platform/trail/trail';
import { type InWords, readSteps, type Step, writtenAs } from './runbook';
import { runbookCodeTaken } from './runbooks.errors';

export interface Runbook {
  readonly id: Id;
  readonly code: string;
  readonly names: InWords;
  readonly steps: readonly Step[];
  readonly version: number;
}

/** What to do when something happens to a channel, step by step; a ready-made one is there from the beginning. */
@Injectable()
export class RunbooksService {
  constructor(
    private readonly work: Work,
    private readonly trail: Trail,
  ) {}

  async all(): Promise<(Runbook & { markdown: Record<string, string> })[]> {
    const rows = await this.work.read<Runbook>(
      'SELECT id, code, names, steps, version FROM runbooks.runbook ORDER BY code LIMIT 200',
    );
    return rows.map((row) => ({ ...row, markdown: markdownOf(row) }));
  }

  /** @throws Problem not-found */
  async one(id: Id): Promise<Runbook> {
    const [row] = await this.work.read<Runbook>(
      'SELECT id, code, names, steps, version FROM runbooks.runbook WHERE id = $1',
      [id],
    );
    if (row === undefined) throw notFound({ id });
    return row;
  }

  /** @throws Problem runbook-code-taken, invalid-request */
  add(code: string, names: InWords, markdown: InWords): Promise<Id> {
    return this.work.run(async () => {
      const steps = readSteps(markdown);
      const [made] = await this.work.write<{ id: Id }>(
        `INSERT INTO runbooks.runbook (id, code, names, steps, version) VALUES ($1, $2, $3, $4, 1)
         ON CONFLICT (code) DO NOTHING RETURNING id`,
        [newId(), code, JSON.stringify(names), JSON.stringify(steps)],
      );
      if (made === undefined) throw runbookCodeTaken({ code });
      await this.tell('runbook.added', made.id, { code, names, steps });
      return made.id;
    });
  }

  /** Runs that go on keep the steps they began with. @throws Problem not-found, stale-version, invalid-request */
  change(id: Id, names: InWords, markdown: InWords, expected: number | null): Promise<void> {
    return this.work.run(async () => {
      const steps = readSteps(markdown);
      await this.one(id);
      const changed = await this.work.affect(
        `UPDATE runbooks.runbook SET names = $2, steps = $3, version = version + 1
         WHERE id = $1 AND ($4::int IS NULL OR version = $4)`,
        [id, JSON.stringify(names), JSON.stringify(steps), expected],
      );
      if (changed === 0) throw staleVersion({ id });
      await this.tell('runbook.changed', id, { names, steps });
    });
  }

  private tell(act: string, id: Id, after: Readonly<Record<string, unknown>>): Promise<void> {
    return this.trail.append({ act, subject: { kind: 'runbook', id }, after });
  }
}

function markdownOf({ steps }: Runbook): Record<string, string> {
  const languages = [...new Set(steps.flatMap(({ titles }) => Object.keys(titles)))];
  return Object.fromEntries(languages.map((language) => [language, writtenAs(steps, language)]));
}

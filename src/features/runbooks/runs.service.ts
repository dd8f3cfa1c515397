import { Injectable } from '@nestjs/common';
import { type Id, newId } from '../../kernel/id';
import { invalidRequest, notFound } from '../../kernel/problem';
import { holds, scopesOf } from '../../platform/access/reach';
import { Subjects } from '../../platform/access/subjects';
import { currentActor } from '../../platform/context/context';
import { HouseClock } from '../../platform/database/pace';
import { Work } from '../../platform/database/work';
import { Outbox } from '../../platform/outbox/outbox';
import { Trail } from '../../platform/trail/trail';
import { PeopleReader } from '../people/public';
import { Moratoria } from '../permits/public';
import { runOver, stepSettled, stepStopsChannel } from './runbooks.errors';
import { RunbooksService } from './runbooks.service';

export interface NewRun {
  readonly runbookId: Id;
  readonly channelId: Id;
  readonly practice: boolean;
  readonly reason: string;
}

interface RunRow {
  readonly id: Id;
  readonly channelId: Id;
  readonly practice: boolean;
  readonly reason: string;
  readonly startedBy: Id;
  readonly endedAt: Date | null;
}

interface StepRow {
  readonly state: 'open' | 'done' | 'skipped';
  readonly ownerId: Id | null;
  readonly act: string | null;
}

/** Runs: who did which step when is kept as it happens. */
@Injectable()
export class RunsService {
  constructor(
    private readonly work: Work,
    private readonly clock: HouseClock,
    private readonly outbox: Outbox,
    private readonly trail: Trail,
    private readonly runbooks: RunbooksService,
    private readonly moratoria: Moratoria,
    private readonly people: PeopleReader,
    private readonly subjects: Subjects,
  ) {}

  /** The route asked for the lead's role and that the channel lies within its scope. @throws Problem not-found */
  start(personId: Id, { runbookId, channelId, practice, reason }: NewRun): Promise<Id> {
    return this.work.run(async () => {
      const { names, steps, version } = await this.runbooks.one(runbookId);
      const id = newId();
      await this.work.write(
        `INSERT INTO runbooks.run (id, runbook_id, runbook_version, names, channel_id, practice, reason, started_by, started_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
        [
          ...[id, runbookId, version, JSON.stringify(names), channelId, practice],
          ...[reason, personId, this.clock.now()],
        ],
      );
      await this.work.write(
        `INSERT INTO runbooks.run_step (run_id, position, step, state)
         SELECT $1, s.position, s.step, 'open' FROM jsonb_array_elements($2::jsonb) WITH ORDINALITY AS s (step, position)`,
        [id, JSON.stringify(steps)],
      );
      await this.tell('runbook-run.started', id, { runbookId, channelId, practice, reason });
      return id;
    });
  }

  /** Gives a step to somebody, or to nobody. @throws Problem not-found, run-over, step-settled, invalid-request */
  own(runId: Id, position: number, ownerId: Id | null): Promise<void> {
    return this.work.run(async () => {
      await this.takeOpen(runId);
      this.demandOpen(await this.step(runId, position));
      if (ownerId !== null && (await this.people.find(ownerId))?.active !== true) {
        throw invalidRequest(
          {},
          { faults: [{ pointer: '/ownerId', code: 'unknown-person', params: { id: ownerId } }] },
        );
      }
      await this.work.write('UPDATE runbooks.run_step SET owner_id = $3 WHERE run_id = $1 AND position = $2', [
        ...[runId, position, ownerId],
      ]);
      await this.tell('runbook-run.step-given', runId, { position, ownerId });
    });
  }

  /** A lead, or its owner, says that it is done or skipped. @throws Problem not-found, run-over, step-settled, step-stops-channel */
  settle(personId: Id, runId: Id, position: number, state: 'done' | 'skipped', note: string | null): Promise<void> {
    return this.work.run(async () => {
      const run = await this.takeOpen(runId);
      const step = await this.step(runId, position);
      if (step.ownerId !== personId && !(await this.leads(runId))) throw notFound({ id: runId });
      this.demandOpen(step);
      if (step.act === 'stops-channel' && state === 'done' && !run.practice) throw stepStopsChannel();
      await this.close(personId, runId, position, state, null);
      if (note !== null) await this.write(personId, runId, position, note);
    });
  }

  /** Does the step: puts the channel's permits on hold. A practice stops nothing. @throws Problem permit-missing, run-over, step-settled */
  stop(personId: Id, runId: Id, position: number): Promise<void> {
    return this.work.run(async () => {
      const run = await this.takeOpen(runId);
      const step = await this.step(runId, position);
      if (step.act !== 'stops-channel') throw notFound({ id: runId });
      this.demandOpen(step);
      const moratoriumId = run.practice ? null : await this.moratorium(personId, run);
      await this.close(personId, runId, position, 'done', moratoriumId);
    });
  }

  /** @throws Problem not-found, run-over */
  note(personId: Id, runId: Id, position: number | null, text: string): Promise<void> {
    return this.work.run(async () => {
      await this.takeOpen(runId);
      if (position !== null) await this.step(runId, position);
      await this.write(personId, runId, position, text);
      await this.outbox.append('runbooks.changed', { runId });
    });
  }

  /** What was not done stays open in the report. @throws Problem not-found, run-over */
  end(personId: Id, runId: Id, outcome: string): Promise<void> {
    return this.work.run(async () => {
      await this.takeOpen(runId);
      await this.work.write('UPDATE runbooks.run SET ended_by = $2, ended_at = $3, outcome = $4 WHERE id = $1', [
        ...[runId, personId, this.clock.now(), outcome],
      ]);
      await this.tell('runbook-run.ended', runId, { outcome });
    });
  }

  /** Whether the one who asks does a lead's work, and the run's channel lies within their scope. */
  leads(runId: Id): Promise<boolean> {
    const actor = currentActor();
    if (!holds(actor, 'feed:triage')) return Promise.resolve(false);
    return this.subjects.isWithin('runbook-run', runId, scopesOf(actor, 'feed:triage'));
  }

  private moratorium(personId: Id, { channelId, reason }: RunRow): Promise<Id> {
    const stated = { reason, from: null, until: null, channelIds: [channelId], countries: null, audienceId: null };
    return this.moratoria.start({ ...stated, capabilities: ['reply', 'post', 'share', 'use-handle'] }, personId);
  }

  private async takeOpen(runId: Id): Promise<RunRow> {
    const [run] = await this.work.write<RunRow>(
      `SELECT id, channel_id AS "channelId", practice, reason, started_by AS "startedBy", ended_at AS "endedAt"
       FROM runbooks.run WHERE id = $1 FOR UPDATE`,
      [runId],
    );
    if (run === undefined) throw notFound({ id: runId });
    if (run.endedAt !== null) throw runOver();
    return run;
  }

  private async step(runId: Id, position: number): Promise<StepRow> {
    const [step] = await this.work.read<StepRow>(
      `SELECT state, owner_id AS "ownerId", step->>'act' AS act FROM runbooks.run_step WHERE run_id = $1 AND position = $2`,
      [runId, position],
    );
    if (step === undefined) throw notFound({ id: runId });
    return step;
  }

  private demandOpen({ state }: StepRow): void {
    if (state !== 'open') throw stepSettled();
  }

  private async close(
    personId: Id,
    runId: Id,
    position: number,
    state: 'done' | 'skipped',
    moratoriumId: Id | null,
  ): Promise<void> {
    await this.work.write(
      `UPDATE runbooks.run_step SET state = $3, settled_by = $4, settled_at = $5, moratorium_id = $6
       WHERE run_id = $1 AND position = $2`,
      [runId, position, state, personId, this.clock.now(), moratoriumId],
    );
    await this.tell('runbook-run.step-settled', runId, { position, state, moratoriumId });
  }

  private async write(personId: Id, runId: Id, position: number | null, text: string): Promise<void> {
    await this.work.write(
      'INSERT INTO runbooks.note (id, run_id, position, text, author_id, at) VALUES ($1, $2, $3, $4, $5, $6)',
      [newId(), runId, position, text, personId, this.clock.now()],
    );
  }

  private async tell(act: string, id: Id, after: Readonly<Record<string, unknown>>): Promise<void> {
    await this.trail.append({ act, subject: { kind: 'runbook-run', id }, after });
    await this.outbox.append('runbooks.changed', { runId: id });
  }
}

import { Injectable } from '@nestjs/common';
import { actorLabel } from '../../kernel/actor';
import { newId } from '../../kernel/id';
import { staleVersion } from '../../kernel/problem';
import { currentActor } from '../../platform/context/context';
import { HouseClock } from '../../platform/database/pace';
import { Work } from '../../platform/database/work';
import { Outbox } from '../../platform/outbox/outbox';
import { Trail } from '../../platform/trail/trail';
import { Council } from '../council/public';
import { ChannelsReader } from '../channels/public';
import { RulesReader } from '../rules/public';
import { riskLevel } from './permit';
import { type Cell, cellsOf, change, type Effect, effects, type Proposal } from './permit-table';
import { PermitsReader, type StandingEntry } from './permits.reader';

/** Restates the permit table: cells are closed and opened by date, never rewritten. */
@Injectable()
export class PermitTable {
  constructor(
    private readonly work: Work,
    private readonly clock: HouseClock,
    private readonly outbox: Outbox,
    private readonly trail: Trail,
    private readonly reader: PermitsReader,
    private readonly channels: ChannelsReader,
    private readonly rules: RulesReader,
    private readonly council: Council,
  ) {}

  /** How many people a table would open or close each capability for. @throws Problem invalid-request */
  async preview(proposals: readonly Proposal[]): Promise<readonly Effect[]> {
    const open = await this.reader.open();
    const next = await this.cells(proposals, open);
    const lens = await this.council.lens('training-voluntary', 'report');
    const profiles = await this.reader.profiles(this.clock.now(), lens.shut);
    return effects(profiles, open, next, (entity, counts) => lens.counts(entity, [counts])[0] ?? []);
  }

  /** @throws Problem stale-version, invalid-request */
  restate(proposals: readonly Proposal[], reason: string, expected: number | null): Promise<void> {
    return this.work.run(async () => {
      await this.work.write(`SELECT pg_advisory_xact_lock(hashtext('permits.version'))`);
      const version = await this.reader.latestVersion();
      if (expected !== null && expected !== version) throw staleVersion();
      const open = await this.reader.open();
      const { closing, opening } = change(open, await this.cells(proposals, open));
      if (closing.length === 0 && opening.length === 0) return;
      await this.number(version + 1, reason);
      await this.close(closing);
      await this.open(opening);
      await this.trail.append({
        act: 'permit-table.changed',
        subject: { kind: 'permit-table', id: String(version + 1) },
        before: { closed: closing },
        after: { opened: opening, reason },
      });
      await this.outbox.append('permits.changed', { personIds: null });
    });
  }

  /** Documents that the table named before stay nameable: the table Obi comes with names one not yet written. */
  private async cells(proposals: readonly Proposal[], open: readonly Cell[]): Promise<readonly Cell[]> {
    const documents = new Set(open.flatMap((entry) => entry.documents));
    for (const code of new Set(proposals.flatMap((proposal) => proposal.documents))) {
      if (!documents.has(code) && (await this.rules.documentByCode(code)) !== null) documents.add(code);
    }
    const ids = proposals.flatMap(({ channelId }) => (channelId === null ? [] : [channelId]));
    const ladder = await this.reader.ladder();
    return cellsOf(proposals, {
      belts: new Map(ladder.map((belt) => [belt.code, belt])),
      channels: await this.channels.known(ids),
      documents,
    });
  }

  private async number(version: number, reason: string): Promise<void> {
    await this.work.write(
      'INSERT INTO permits.version (number, decided_at, decided_by, reason) VALUES ($1, $2, $3, $4)',
      [version, this.clock.now(), actorLabel(currentActor()), reason],
    );
  }

  private async close(entries: readonly StandingEntry[]): Promise<void> {
    await this.work.write(
      'UPDATE permits.entry SET until_at = greatest(from_at, $2) WHERE id = ANY($1::uuid[]) AND until_at IS NULL',
      [entries.map((entry) => entry.id), this.clock.now()],
    );
  }

  private async open(entries: readonly Cell[]): Promise<void> {
    const now = this.clock.now();
    const decidedBy = actorLabel(currentActor());
    for (const entry of entries) {
      await this.work.write(
        `INSERT INTO permits.entry
           (id, capability, channel_id, risk, belt_id, documents, review_depth, sample_percent, from_at, recorded_at, decided_by)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $9, $10)`,
        [
          newId(),
          entry.capability,
          entry.channelId,
          riskLevel(entry.risk),
          entry.beltId,
          entry.documents,
          entry.reviewDepth,
          entry.samplePercent,
          now,
          decidedBy,
        ],
      );
    }
  }
}

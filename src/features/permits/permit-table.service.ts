import { Injectable } from '@nestjs/common';
import { actorLabel } from '../../kernel/actor';
import { newId } from '../../kernel/id';
import { staleVersion } from '../../kernel/problem';
import { currentActor } from '../../platform/context/context';
import { HouseClock } from '../../platform/database/pace';
import { Work } from '../../platform/database/work';
import { Outbox } from '../../platform/outbox/outbox';
import { Trail } from '../../platform/trail/trail';
import { ChannelsReader } from '../channels/public';
import { RulesReader } from '../rules/public';
import { riskLevel } from './permit';
import { type Cell, cellsOf, change, type Proposal, type TableChange } from './permit-table';
import { PermitsReader, type StandingEntry } from './permits.reader';

/** A whole table to take another's place. */
export interface Statement {
  readonly entries: readonly Proposal[];
  readonly reason: string;
  /** Null, or gone by: at once. */
  readonly effectiveAt: Date | null;
  /** Who proposed it, as in the trail; the actor decides it. */
  readonly proposedBy: string | null;
  /** The version it was made on; null: whichever stands. */
  readonly expected: number | null;
}

/** What a table would change from an instant on. */
export interface Comparison extends TableChange<Cell> {
  /** The cells that would be in force then, without and with it. */
  readonly before: readonly Cell[];
  readonly after: readonly Cell[];
}

/**
 * Restates the permit table: cells are closed and opened by date, never rewritten. What is stated last holds from its
 * date on, also in place of what was planned for later.
 */
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
  ) {}

  /** Number of the latest statement, whether or not it is in force yet. */
  latestVersion(): Promise<number> {
    return this.reader.latestVersion();
  }

  /** @throws Problem invalid-request for cells that refer to nothing, with every fault */
  async compare(proposals: readonly Proposal[], effectiveAt: Date | null): Promise<Comparison> {
    const from = this.beginning(effectiveAt);
    const there = await this.reader.entriesSince(from);
    const after = await this.cells(proposals, there);
    return { ...changeSince(there, after, from), before: await this.reader.entriesAt(from), after };
  }

  /** Answers the new version's number, null when nothing changes. @throws Problem stale-version, invalid-request */
  state({ entries, reason, effectiveAt, proposedBy, expected }: Statement): Promise<number | null> {
    return this.work.run(async () => {
      await this.work.write(`SELECT pg_advisory_xact_lock(hashtext('permits.version'))`);
      const number = (await this.reader.latestVersion()) + 1;
      if (expected !== null && expected !== number - 1) throw staleVersion();
      const from = this.beginning(effectiveAt);
      const there = await this.reader.entriesSince(from);
      const { closing, opening } = changeSince(there, await this.cells(entries, there), from);
      if (closing.length === 0 && opening.length === 0) return null;
      const decidedBy = actorLabel(currentActor());
      await this.work.write(
        `INSERT INTO permits.version (number, decided_at, decided_by, reason, effective_at, proposed_by)
         VALUES ($1, $2, $3, $4, $5, $6)`,
        [number, this.clock.now(), decidedBy, reason, from, proposedBy],
      );
      await this.close(closing, from);
      await this.open(opening, from, decidedBy);
      await this.trail.append({
        act: 'permit-table.changed',
        subject: { kind: 'permit-table', id: String(number) },
        before: { closed: closing },
        after: { opened: opening, reason, effectiveAt: from, proposedBy },
      });
      await this.outbox.append('permits.changed', { personIds: null });
      return number;
    });
  }

  private beginning(effectiveAt: Date | null): Date {
    const now = this.clock.now();
    return effectiveAt !== null && effectiveAt > now ? effectiveAt : now;
  }

  /** Documents that the table named before stay nameable: the table Obi comes with names one not yet written. */
  private async cells(proposals: readonly Proposal[], there: readonly Cell[]): Promise<readonly Cell[]> {
    const documents = new Set(there.flatMap((entry) => entry.documents));
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

  private async close(entries: readonly StandingEntry[], from: Date): Promise<void> {
    await this.work.write(
      `UPDATE permits.entry SET until_at = greatest(from_at, $2)
       WHERE id = ANY($1::uuid[]) AND (until_at IS NULL OR until_at > $2)`,
      [entries.map((entry) => entry.id), from],
    );
  }

  private async open(entries: readonly Cell[], from: Date, decidedBy: string): Promise<void> {
    const now = this.clock.now();
    for (const entry of entries) {
      const { capability, channelId, risk, beltId, documents, reviewDepth, samplePercent } = entry;
      await this.work.write(
        `INSERT INTO permits.entry
           (id, capability, channel_id, risk, belt_id, documents, review_depth, sample_percent, from_at, recorded_at, decided_by)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
        [
          ...[newId(), capability, channelId, riskLevel(risk), beltId, documents, reviewDepth, samplePercent],
          ...[from, now, decidedBy],
        ],
      );
    }
  }
}

/** A cell that goes on as it is stays open; whatever else reaches beyond the instant is closed. */
function changeSince(there: readonly StandingEntry[], after: readonly Cell[], from: Date): TableChange<StandingEntry> {
  const goesOn = (entry: StandingEntry): boolean => entry.until === null && entry.from <= from;
  const { closing, opening } = change(there.filter(goesOn), after);
  return { closing: [...closing, ...there.filter((entry) => !goesOn(entry))], opening };
}

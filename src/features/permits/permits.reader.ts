import { Injectable } from '@nestjs/common';
import type { Id } from '../../kernel/id';
import { Work } from '../../platform/database/work';
import type { Localised } from '../../platform/i18n/messages';
import { type Capability, type Entry, type Inputs, riskOf } from './permit';
import type { Cell } from './permit-table';

/** A belt of the ladder. */
export interface Belt {
  readonly id: Id;
  readonly code: string;
  readonly rank: number;
  readonly colour: string;
  readonly names: Localised;
}

/** Inputs with what answers are told in: the ladder from its lowest belt up. */
export interface Gathered extends Inputs {
  readonly ladder: readonly Belt[];
}

/** A cell as it stands in the table. */
export interface StandingEntry extends Cell {
  readonly id: Id;
  readonly from: Date;
  readonly until: Date | null;
}

/** A channel as permits list it. */
export interface ChannelRef {
  readonly id: Id;
  readonly code: string;
  readonly network: string;
  readonly accountKind: string;
  readonly names: Localised;
  readonly languages: readonly string[];
  readonly textLimit: number | null;
}

type StoredEntry = Omit<Entry, 'risk'> & { readonly risk: number };

const IN_FORCE = `e.from_at <= $1 AND e.recorded_at <= $1 AND (e.until_at IS NULL OR e.until_at > $1)`;

/** Gathers what answers follow from, as it was recorded at an instant. */
@Injectable()
export class PermitsReader {
  constructor(private readonly work: Work) {}

  /** Everything an answer about a person follows from, in one query; `capability` null: for all of them. */
  async gather(personId: Id, at: Date, capability: Capability | null): Promise<Gathered> {
    const [row] = await this.work.read<{ inputs: Omit<Gathered, 'entries'> & { entries: StoredEntry[] } }>(
      'SELECT permits.inputs_at($1, $2, $3) AS inputs',
      [personId, at, capability],
    );
    if (row === undefined) throw new Error('One row was expected.');
    return { ...row.inputs, entries: row.inputs.entries.map(toEntry) };
  }

  /** The cells of the table in force at an instant. */
  entries(at: Date): Promise<readonly StandingEntry[]> {
    return this.cells(IN_FORCE, [at]);
  }

  /** The cells that will be in force at an instant to come, as is known now. */
  entriesAt(from: Date): Promise<readonly StandingEntry[]> {
    return this.cells('e.from_at <= $1 AND (e.until_at IS NULL OR e.until_at > $1)', [from]);
  }

  /** The cells that reach beyond an instant: what a table from then on replaces. */
  entriesSince(from: Date): Promise<readonly StandingEntry[]> {
    return this.cells('e.until_at IS NULL OR e.until_at > greatest(e.from_at, $1)', [from]);
  }

  /** The table's version at an instant. */
  async version(at: Date): Promise<number> {
    const [row] = await this.work.read<{ number: number }>(
      'SELECT coalesce(max(number), 0) AS number FROM permits.version WHERE decided_at <= $1 AND effective_at <= $1',
      [at],
    );
    return row?.number ?? 0;
  }

  async latestVersion(): Promise<number> {
    const [row] = await this.work.read<{ number: number }>(
      'SELECT coalesce(max(number), 0) AS number FROM permits.version',
    );
    return row?.number ?? 0;
  }

  /** Every channel by code. */
  channels(): Promise<ChannelRef[]> {
    return this.work.read<ChannelRef>(
      `SELECT channel_id AS id, code, network, account_kind AS "accountKind", names, languages, text_limit AS "textLimit"
       FROM channels.directory ORDER BY code`,
    );
  }

  /** The belts from the lowest up. */
  ladder(): Promise<Belt[]> {
    return this.work.read<Belt>(
      'SELECT belt_id AS id, code, rank, colour, names FROM curricula.belt_ladder ORDER BY rank',
    );
  }

  private async cells(condition: string, values: readonly unknown[]): Promise<readonly StandingEntry[]> {
    const rows = await this.work.read<StoredEntry & { id: Id; beltId: Id; from: Date; until: Date | null }>(
      `SELECT e.id, e.capability, e.channel_id AS "channelId", e.risk, e.belt_id AS "beltId", e.belt_rank AS "beltRank",
              e.documents, e.review_depth AS "reviewDepth", e.sample_percent AS "samplePercent", e.from_at AS "from",
              e.until_at AS until
       FROM permits.ranked_entry e WHERE ${condition} ORDER BY e.capability, e.channel_id NULLS FIRST, e.risk`,
      values,
    );
    return rows.map((row) => ({ ...toEntry(row), id: row.id, beltId: row.beltId, from: row.from, until: row.until }));
  }
}

function toEntry(row: StoredEntry): Entry {
  const risk = riskOf(row.risk);
  if (risk === null) throw new Error(`An entry holds the risk ${row.risk}.`);
  return { ...row, risk };
}

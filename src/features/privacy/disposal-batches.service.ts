import { Injectable } from '@nestjs/common';
import { dateOf } from '../../kernel/clock';
import { Work } from '../../platform/database/work';
import { type Disposal, disposals } from '../../platform/declarations/disposals';
import { type PersonalTable, personalTables } from '../../platform/declarations/personal';
import { Certificates } from '../../platform/trail/certificates';
import { Pseudonyms } from '../people/public';
import { type Held, HoldsReader } from './holds.reader';

/** What one batch did; `more` when the task may have another. */
export interface BatchDone {
  readonly removed: number;
  readonly certificate: number | null;
  readonly more: boolean;
}

const BATCH = 2_000;
const PERSONS = 200;

/** One batch of what the plan disposes of. A legal hold keeps what it names. */
@Injectable()
export class DisposalBatches {
  constructor(
    private readonly work: Work,
    private readonly certificates: Certificates,
    private readonly holds: HoldsReader,
    private readonly pseudonyms: Pseudonyms,
  ) {}

  async next(name: string, cutoff: Date): Promise<BatchDone> {
    const held = await this.holds.held();
    const disposal = disposals().find((declared) => declared.name === name);
    if (disposal !== undefined) return this.values(disposal, cutoff, held);
    const table = personalTables().find((declared) => declared.table === name);
    if (table !== undefined) return this.rows(table, cutoff, held);
    return this.leavers(cutoff, held);
  }

  private async values(disposal: Disposal, cutoff: Date, held: Held): Promise<BatchDone> {
    const due = await this.work.read<{ key: string }>(disposal.due, [cutoff, BATCH, held.persons, held.handles]);
    const keys = due.map(({ key }) => key);
    if (keys.length === 0) return { removed: 0, certificate: null, more: false };
    const { covers } = disposal;
    const covered = covers === undefined ? [] : await this.work.read<{ key: string }>(covers.keys, [keys]);
    const certificate = await this.certificates.issue({
      kind: 'retention',
      reason: 'Kept as long as the retention plan says',
      counts: { [disposal.name]: keys.length },
      covers: covers === undefined ? {} : { [covers.proof]: covered.map(({ key }) => key) },
    });
    for (const statement of disposal.erase) await this.work.write(statement, [keys, certificate]);
    return { removed: keys.length, certificate, more: keys.length === BATCH };
  }

  private async rows({ table, columns, since }: PersonalTable, cutoff: Date, held: Held): Promise<BatchDone> {
    const free = columns.map((column) => `AND coalesce(t.${column} <> ALL($3::uuid[]), true)`).join(' ');
    const removed = await this.work.affect(
      `DELETE FROM ${table} WHERE ctid = ANY (ARRAY(
         SELECT t.ctid FROM ${table} t WHERE (${since ?? 'NULL'}) < $1 AND cardinality($3::uuid[]) >= 0 ${free} LIMIT $2))`,
      [cutoff, BATCH, held.persons],
    );
    return { removed, certificate: null, more: removed === BATCH };
  }

  /** Who left long ago: what says who they were goes, and what lives only with them. */
  private async leavers(cutoff: Date, held: Held): Promise<BatchDone> {
    const ids = await this.pseudonyms.due(dateOf(cutoff), held.persons, PERSONS);
    if (ids.length === 0) return { removed: 0, certificate: null, more: false };
    const counts: Record<string, number> = { 'people.person': ids.length };
    for (const { table, columns, erased } of [...personalTables()].reverse()) {
      const [column] = columns;
      if (erased !== 'row-removed' || column === undefined) continue;
      const removed = await this.work.affect(`DELETE FROM ${table} WHERE ${column} = ANY($1::uuid[])`, [ids]);
      if (removed > 0) counts[table] = removed;
    }
    await this.pseudonyms.apply(ids);
    const certificate = await this.certificates.issue({
      kind: 'leavers',
      reason: 'Left longer ago than the retention plan keeps names',
      counts,
      covers: {},
    });
    return { removed: ids.length, certificate, more: ids.length === PERSONS };
  }
}

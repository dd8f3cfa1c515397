import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Id } from '../../kernel/id';
import { decodeCursor, type Page, pageOf } from '../../kernel/page';
import { notFound } from '../../kernel/problem';
import { Work } from '../../platform/database/work';
import type { LadderProposal } from './proposal';
import { LadderProposalEntity } from './proposal.entity';

/** A proposal as it is listed. */
export interface ProposalRow extends Omit<LadderProposal, 'entries' | 'changes' | 'version'> {
  readonly proposerName: string;
  readonly deciderName: string | null;
  readonly closing: number;
  readonly opening: number;
}

const NAME = (column: string): string =>
  `(SELECT d.given_name || ' ' || d.family_name FROM people.directory d WHERE d.person_id = ${column})`;

@Injectable()
export class ProposalsReader {
  constructor(
    private readonly work: Work,
    private readonly dataSource: DataSource,
  ) {}

  /** As it stands, without a lock. @throws Problem not-found */
  async one(id: Id): Promise<LadderProposal> {
    const found = await this.dataSource.getRepository(LadderProposalEntity).findOneBy({ id });
    if (found === null) throw notFound({ id });
    return found;
  }

  async row(id: Id): Promise<ProposalRow> {
    const [row] = await this.rows('p.id = $1', [id]);
    if (row === undefined) throw notFound({ id });
    return row;
  }

  /** The latest first. */
  async page(state: string | undefined, after: string | undefined, limit: number): Promise<Page<ProposalRow>> {
    const cursor = decodeCursor(after, ['id']);
    const rows = await this.rows(
      `($1::text IS NULL OR p.state = $1) AND ($2::uuid IS NULL OR p.id < $2) ORDER BY p.id DESC LIMIT $3`,
      [state ?? null, cursor?.[0] ?? null, limit + 1],
    );
    return pageOf(rows, limit, (row) => [row.id]);
  }

  private rows(which: string, values: readonly unknown[]): Promise<ProposalRow[]> {
    return this.work.read<ProposalRow>(
      `SELECT p.id, p.base, p.reason, p.effective_at AS "effectiveAt", p.state, p.proposed_by AS "proposedBy",
         coalesce(${NAME('p.proposed_by')}, '') AS "proposerName", p.proposed_at AS "proposedAt",
         p.decided_by AS "decidedBy", ${NAME('p.decided_by')} AS "deciderName", p.decided_at AS "decidedAt", p.note,
         p.number, jsonb_array_length(p.changes -> 'closing') AS closing, jsonb_array_length(p.changes -> 'opening') AS opening
       FROM ladder.proposal p WHERE ${which}`,
      values,
    );
  }
}

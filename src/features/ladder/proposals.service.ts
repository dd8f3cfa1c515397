import { Injectable } from '@nestjs/common';
import type { Id } from '../../kernel/id';
import { Problem, staleVersion } from '../../kernel/problem';
import { HouseClock } from '../../platform/database/pace';
import { addRecord, saveRecord, takeRecord } from '../../platform/database/records';
import { Work } from '../../platform/database/work';
import { Outbox } from '../../platform/outbox/outbox';
import { Trail } from '../../platform/trail/trail';
import { type Comparison, PermitTable, type Proposal } from '../permits/public';
import { EffectsReader, type Summary } from './effects.reader';
import { tableMoved } from './ladder.errors';
import { approve, type LadderProposal, propose, refuse, withdraw } from './proposal';
import { LadderProposalEntity } from './proposal.entity';

/** What somebody proposes the whole table to be. */
export interface NewProposal {
  readonly entries: readonly Proposal[];
  readonly reason: string;
  readonly effectiveAt: Date | null;
  /** The version it was made on. */
  readonly base: number;
}

/** Changes of the permit table: proposed by one of leads and HR, approved by another. */
@Injectable()
export class LadderProposals {
  constructor(
    private readonly work: Work,
    private readonly clock: HouseClock,
    private readonly outbox: Outbox,
    private readonly trail: Trail,
    private readonly table: PermitTable,
    private readonly effects: EffectsReader,
  ) {}

  /** What a table would do to people; changes nothing. @throws Problem invalid-request */
  async preview(entries: readonly Proposal[], effectiveAt: Date | null): Promise<Summary> {
    return this.effects.summary(await this.table.compare(entries, effectiveAt));
  }

  /** @throws Problem stale-version, permit-change-empty, invalid-request */
  propose(by: Id, { entries, reason, effectiveAt, base }: NewProposal): Promise<Id> {
    return this.work.run(async () => {
      if (base !== (await this.table.latestVersion())) throw staleVersion();
      const { closing, opening } = await this.table.compare(entries, effectiveAt);
      const changes = { closing, opening };
      const proposal = propose({ base, entries, changes, reason, effectiveAt }, by, this.clock.now());
      await addRecord(this.work.manager, LadderProposalEntity, proposal);
      await this.tell('permit-change.proposed', proposal, { reason, effectiveAt, closing, opening });
      return proposal.id;
    });
  }

  /** The second person's word puts it in force. @throws Problem not-found, own-permit-change, wrong-state, permit-table-moved */
  approve(by: Id, id: Id, note: string | null): Promise<void> {
    return this.work.run(async () => {
      const proposal = await takeRecord(this.work.manager, LadderProposalEntity, id);
      const { entries, reason, effectiveAt, base } = proposal;
      // Who may not approve is told so before anything is looked up.
      approve(proposal, by, base, note, this.clock.now());
      const { gain, lose } = await this.preview(entries, effectiveAt);
      const proposedBy = `person:${proposal.proposedBy}`;
      const number = await this.table
        .state({ entries, reason, effectiveAt, proposedBy, expected: base })
        .catch(movedInstead);
      const after = approve(proposal, by, number ?? base, note, this.clock.now());
      await saveRecord(this.work.manager, LadderProposalEntity, after);
      await this.tell('permit-change.approved', after, { number, note, effectiveAt, proposedBy, gain, lose });
    });
  }

  /** @throws Problem not-found, own-permit-change, wrong-state */
  refuse(by: Id, id: Id, note: string): Promise<void> {
    return this.work.run(async () => {
      const after = refuse(await takeRecord(this.work.manager, LadderProposalEntity, id), by, note, this.clock.now());
      await saveRecord(this.work.manager, LadderProposalEntity, after);
      await this.tell('permit-change.refused', after, { note });
    });
  }

  /** @throws Problem not-found, own-permit-change for whoever did not propose it, wrong-state */
  withdraw(by: Id, id: Id): Promise<void> {
    return this.work.run(async () => {
      const after = withdraw(await takeRecord(this.work.manager, LadderProposalEntity, id), by, this.clock.now());
      await saveRecord(this.work.manager, LadderProposalEntity, after);
      await this.tell('permit-change.withdrawn', after, {});
    });
  }

  /** The tables without and with a change, as things stand. @throws Problem invalid-request for one that fits no more */
  tables({ entries, effectiveAt }: LadderProposal): Promise<Comparison> {
    return this.table.compare(entries, effectiveAt);
  }

  private async tell(act: string, { id }: LadderProposal, after: Readonly<Record<string, unknown>>): Promise<void> {
    await this.trail.append({ act, subject: { kind: 'permit-change', id }, after });
    await this.outbox.append('ladder.moved', { proposalId: id });
  }
}

function movedInstead(error: unknown): never {
  if (error instanceof Problem && error.code === 'stale-version') throw tableMoved();
  throw error;
}

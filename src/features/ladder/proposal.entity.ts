import { EntitySchema } from 'typeorm';
import type { LadderProposal } from './proposal';

export const LadderProposalEntity = new EntitySchema<LadderProposal>({
  name: 'ladder.proposal',
  schema: 'ladder',
  tableName: 'proposal',
  columns: {
    id: { type: 'uuid', primary: true },
    base: { type: 'integer' },
    entries: { type: 'jsonb' },
    changes: { type: 'jsonb' },
    reason: { type: 'text' },
    effectiveAt: { name: 'effective_at', type: 'timestamptz', precision: 3, nullable: true },
    state: { type: 'text' },
    proposedBy: { name: 'proposed_by', type: 'uuid' },
    proposedAt: { name: 'proposed_at', type: 'timestamptz', precision: 3 },
    decidedBy: { name: 'decided_by', type: 'uuid', nullable: true },
    decidedAt: { name: 'decided_at', type: 'timestamptz', precision: 3, nullable: true },
    note: { type: 'text', nullable: true },
    number: { type: 'integer', nullable: true },
    version: { type: 'integer' },
  },
});

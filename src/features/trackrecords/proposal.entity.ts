import { EntitySchema } from 'typeorm';
import type { Proposal } from './proposal';

export const ProposalSchema = new EntitySchema<Proposal>({
  name: 'trackrecords.proposal',
  schema: 'trackrecords',
  tableName: 'proposal',
  columns: {
    id: { type: 'uuid', primary: true },
    personId: { name: 'person_id', type: 'uuid' },
    channelId: { name: 'channel_id', type: 'uuid' },
    direction: { type: 'text' },
    read: { type: 'integer' },
    accepted: { type: 'integer' },
    corrections: { type: 'integer' },
    thresholdFrom: { name: 'threshold_from', type: 'timestamptz', precision: 3 },
    state: { type: 'text' },
    proposedAt: { name: 'proposed_at', type: 'timestamptz', precision: 3 },
    answerUntil: { name: 'answer_until', type: 'timestamptz', precision: 3 },
    answer: { type: 'text', nullable: true },
    answeredAt: { name: 'answered_at', type: 'timestamptz', precision: 3, nullable: true },
    decidedBy: { name: 'decided_by', type: 'uuid', nullable: true },
    decidedAt: { name: 'decided_at', type: 'timestamptz', precision: 3, nullable: true },
    reason: { type: 'text', nullable: true },
    version: { type: 'integer' },
  },
});

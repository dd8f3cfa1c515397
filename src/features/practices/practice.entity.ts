import { EntitySchema } from 'typeorm';
import type { Practice } from './practice';
import type { Submission } from './submission';

export const PracticeSchema = new EntitySchema<Practice>({
  name: 'practices.practice',
  schema: 'practices',
  tableName: 'practice',
  columns: {
    id: { type: 'uuid', primary: true },
    names: { type: 'jsonb' },
    network: { type: 'text' },
    situation: { type: 'jsonb' },
    task: { type: 'jsonb' },
    model: { type: 'jsonb' },
    rubric: { type: 'jsonb' },
    passMark: { name: 'pass_mark', type: 'integer' },
    attempts: { type: 'integer' },
    retired: { type: 'boolean' },
    version: { type: 'integer' },
  },
});

export const SubmissionSchema = new EntitySchema<Submission>({
  name: 'practices.submission',
  schema: 'practices',
  tableName: 'submission',
  columns: {
    id: { type: 'uuid', primary: true },
    practiceId: { name: 'practice_id', type: 'uuid' },
    personId: { name: 'person_id', type: 'uuid' },
    number: { type: 'integer' },
    language: { type: 'text' },
    text: { type: 'text' },
    rubric: { type: 'jsonb' },
    passMark: { name: 'pass_mark', type: 'integer' },
    submittedAt: { name: 'submitted_at', type: 'timestamptz', precision: 3 },
    takenBy: { name: 'taken_by', type: 'uuid', nullable: true },
    takenAt: { name: 'taken_at', type: 'timestamptz', precision: 3, nullable: true },
    markedBy: { name: 'marked_by', type: 'uuid', nullable: true },
    markedAt: { name: 'marked_at', type: 'timestamptz', precision: 3, nullable: true },
    marks: { type: 'jsonb', nullable: true },
    score: { type: 'integer', nullable: true },
    passed: { type: 'boolean', nullable: true },
    feedback: { type: 'text', nullable: true },
    version: { type: 'integer' },
  },
});

import { EntitySchema } from 'typeorm';
import type { BankQuestion } from './bank-question';

export const BankQuestionEntity = new EntitySchema<BankQuestion>({
  name: 'questions.question',
  schema: 'questions',
  tableName: 'question',
  columns: {
    id: { type: 'uuid', primary: true },
    number: { type: 'integer' },
    state: { type: 'text' },
    kind: { type: 'text' },
    scenario: { type: 'boolean' },
    tags: { type: 'text', array: true },
    languages: { type: 'text', array: true },
    content: { type: 'jsonb' },
    search: { type: 'text' },
    revision: { type: 'integer' },
    editedAt: { type: 'timestamptz', name: 'edited_at' },
    version: { type: 'integer' },
  },
});

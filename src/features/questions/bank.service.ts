import { Injectable } from '@nestjs/common';
import { type Id, newId } from '../../kernel/id';
import { invalidRequest, staleVersion } from '../../kernel/problem';
import { currentActor } from '../../platform/context/context';
import { HouseClock } from '../../platform/database/pace';
import { saveRecord, takeRecord } from '../../platform/database/records';
import { Work } from '../../platform/database/work';
import { Trail } from '../../platform/trail/trail';
import {
  bankFaults,
  type BankInput,
  bankQuestion,
  type BankQuestion,
  type BankState,
  revise,
  tagOf,
  turn,
} from './bank-question';
import { BankQuestionEntity } from './bank-question.entity';

/** Questions of the bank; each change of what one says is another revision. */
@Injectable()
export class Bank {
  constructor(
    private readonly work: Work,
    private readonly clock: HouseClock,
    private readonly trail: Trail,
  ) {}

  /** @throws Problem invalid-request naming each fault */
  async add(input: BankInput): Promise<Id> {
    const faults = bankFaults(input);
    if (faults.length > 0) throw invalidRequest({}, { faults });
    const [id] = await this.addAll([input]);
    return id as Id;
  }

  /** Adds what a file holds, all of it; says in the trail where it came from. */
  import(inputs: readonly BankInput[], from: Readonly<Record<string, unknown>>): Promise<readonly Id[]> {
    return this.work.run(async () => {
      const ids = await this.addAll(inputs);
      await this.trail.append({
        act: 'question-bank.imported',
        subject: { kind: 'question-bank', id: 'bank' },
        after: { ...from, questions: ids.length },
      });
      return ids;
    });
  }

  /** The ids of questions that come from another house: of the same that are here already, or added. */
  carry(inputs: readonly BankInput[], from: Readonly<Record<string, unknown>>): Promise<readonly Id[]> {
    return this.work.run(async () => {
      const same = await this.work.write<{ at: number; id: Id }>(
        `SELECT DISTINCT ON (at) at::int - 1 AS at, q.id
         FROM jsonb_array_elements($1::jsonb) WITH ORDINALITY AS i (input, at)
         JOIN questions.question q ON q.state = 'active' AND q.content - 'code' = i.input -> 'question'
           AND to_jsonb(q.tags) = i.input -> 'tags'
         ORDER BY at, q.number`,
        [JSON.stringify(inputs.map(plain))],
      );
      const here = new Map(same.map(({ at, id }) => [at, id]));
      const others = inputs.filter((_, at) => !here.has(at));
      const added = others.length === 0 ? [] : [...(await this.import(others, from))];
      return inputs.map((_, at) => here.get(at) ?? (added.shift() as Id));
    });
  }

  /** @throws Problem not-found, stale-version, invalid-request */
  edit(id: Id, version: number | null, input: BankInput): Promise<BankQuestion> {
    return this.work.run(async () => {
      const before = await takeRecord(this.work.manager, BankQuestionEntity, id);
      if (version !== null && version !== before.version) throw staleVersion({ id });
      const faults = bankFaults(input);
      if (faults.length > 0) throw invalidRequest({}, { faults });
      const after = await saveRecord(this.work.manager, BankQuestionEntity, revise(before, input, this.clock.now()));
      await this.keep([after]);
      return after;
    });
  }

  /** Retires a question, which nothing draws from then on, or brings it back. @throws Problem not-found, wrong-state */
  turn(id: Id, state: BankState): Promise<BankQuestion> {
    return this.work.run(async () => {
      const before = await takeRecord(this.work.manager, BankQuestionEntity, id);
      return saveRecord(this.work.manager, BankQuestionEntity, turn(before, state));
    });
  }

  private addAll(inputs: readonly BankInput[]): Promise<readonly Id[]> {
    return this.work.run(async () => {
      await this.work.write(`SELECT pg_advisory_xact_lock(hashtextextended('questions.number', 0))`);
      const [{ last } = { last: 0 }] = await this.work.write<{ last: number }>(
        'SELECT coalesce(max(number), 0)::int AS last FROM questions.question',
      );
      const now = this.clock.now();
      const questions = inputs.map((input, at) => bankQuestion(newId(), last + at + 1, input, now));
      await this.work.write(
        `INSERT INTO questions.question (id, number, state, kind, scenario, tags, languages, content, search, revision,
           edited_at, version)
         SELECT id, number, 'active', kind, scenario, tags, languages, content, search, 1, $2, 1
         FROM jsonb_to_recordset($1::jsonb) AS q (id uuid, number int, kind text, scenario boolean, tags text[],
           languages text[], content jsonb, search text)`,
        [JSON.stringify(questions), now],
      );
      await this.keep(questions);
      return questions.map(({ id }) => id);
    });
  }

  /** The history, which nothing changes. */
  private async keep(questions: readonly BankQuestion[]): Promise<void> {
    const actor = currentActor();
    await this.work.write(
      `INSERT INTO questions.revision (question_id, number, content, tags, at, author_id)
       SELECT id, revision, content, tags, $2, $3
       FROM jsonb_to_recordset($1::jsonb) AS q (id uuid, revision int, content jsonb, tags text[])`,
      [JSON.stringify(questions), this.clock.now(), actor.kind === 'person' ? actor.personId : null],
    );
  }
}

/** What a question says, without the code that its bank gave it. */
function plain({ question, tags }: BankInput) {
  const { code: _, ...said } = question;
  return { question: said, tags: [...new Set(tags.map(tagOf))].sort() };
}

import { Injectable } from '@nestjs/common';
import { type Id, newId } from '../../kernel/id';
import { invalidRequest, notFound } from '../../kernel/problem';
import { HouseClock } from '../../platform/database/pace';
import { takeRecord } from '../../platform/database/records';
import { Work } from '../../platform/database/work';
import type { Localised } from '../../platform/i18n/messages';
import { Trail } from '../../platform/trail/trail';
import { PeopleReader } from '../people/public';
import { RulesReader } from '../rules/public';
import { askActs } from './ask';
import { AskEntity } from './ask.entity';
import { notAnswered } from './asks.errors';
import { namingFaults } from './example';

export interface NewExample {
  readonly documentId: Id;
  readonly clause: string;
  readonly question: Localised;
  readonly answer: Localised;
}

/** Examples below clauses: nothing in their rows leads back to who asked. */
@Injectable()
export class ExamplesService {
  constructor(
    private readonly work: Work,
    private readonly clock: HouseClock,
    private readonly trail: Trail,
    private readonly people: PeopleReader,
    private readonly rules: RulesReader,
  ) {}

  /** @throws Problem not-found, not-answered, invalid-request for an unknown clause or words that name who asked */
  publish(by: Id, askId: Id, example: NewExample): Promise<Id> {
    return this.work.run(async () => {
      const asked = await takeRecord(this.work.manager, AskEntity, askId);
      if (!askActs(asked, by, true).includes('publish')) throw notAnswered();
      const edition = await this.rules.inForce(example.documentId);
      const clauses = edition === null ? [] : await this.rules.clauses(edition.editionId);
      if (!clauses.some(({ number }) => number === example.clause)) {
        throw invalidRequest({}, { faults: [{ pointer: '/clause', code: 'clause-not-in-force' }] });
      }
      const person = await this.people.find(asked.personId);
      const { question, answer } = example;
      const faults = person === null ? [] : namingFaults({ question, answer }, person);
      if (faults.length > 0) throw invalidRequest({}, { faults });
      const id = newId();
      await this.work.write(
        `INSERT INTO asks.example (id, document_id, clause, edition, question, answer, published_by, published_at)
         VALUES ($1, $2, $3, $4, $5::jsonb, $6::jsonb, $7, $8)`,
        [id, example.documentId, example.clause, edition?.number, question, answer, by, this.clock.now()],
      );
      const after = { documentId: example.documentId, clause: example.clause, question, answer };
      await this.trail.append({ act: 'example.published', subject: { kind: 'example', id }, after });
      return id;
    });
  }

  /** @throws Problem not-found */
  withdraw(by: Id, id: Id): Promise<void> {
    return this.work.run(async () => {
      const withdrawn = await this.work.affect(
        'UPDATE asks.example SET withdrawn_by = $2, withdrawn_at = $3 WHERE id = $1 AND withdrawn_at IS NULL',
        [id, by, this.clock.now()],
      );
      if (withdrawn === 0) throw notFound({ id });
      await this.trail.append({ act: 'example.withdrawn', subject: { kind: 'example', id } });
    });
  }
}

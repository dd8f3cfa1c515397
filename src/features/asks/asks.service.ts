import { Injectable } from '@nestjs/common';
import { type Id, newId } from '../../kernel/id';
import { invalidRequest } from '../../kernel/problem';
import { HouseClock } from '../../platform/database/pace';
import { addRecord, saveRecord, takeRecord } from '../../platform/database/records';
import { Work } from '../../platform/database/work';
import { Outbox } from '../../platform/outbox/outbox';
import { PeopleReader } from '../people/public';
import { answer, type Ask, ask, askMore, close, type WorkCalendar } from './ask';
import { AskEntity } from './ask.entity';

/** Questions to the desk and its answers. No review, and in nobody's record: the trail says nothing of them. */
@Injectable()
export class AsksService {
  constructor(
    private readonly work: Work,
    private readonly clock: HouseClock,
    private readonly outbox: Outbox,
    private readonly people: PeopleReader,
  ) {}

  ask(personId: Id, words: string): Promise<Id> {
    return this.work.run(async () => {
      const now = this.clock.now();
      const asked = ask(personId, await this.calendar(personId), now);
      await addRecord(this.work.manager, AskEntity, asked);
      await this.say(asked, personId, words, [], now);
      return asked.id;
    });
  }

  /** @throws Problem not-found for anybody but whoever asked */
  askMore(personId: Id, id: Id, words: string): Promise<Id> {
    return this.work.run(async () => {
      const now = this.clock.now();
      const before = await takeRecord(this.work.manager, AskEntity, id);
      const after = askMore(before, personId, await this.calendar(personId), now);
      await saveRecord(this.work.manager, AskEntity, after);
      return this.say(after, personId, words, [], now);
    });
  }

  /** @throws Problem not-found for anybody but whoever asked, wrong-state */
  close(personId: Id, id: Id): Promise<void> {
    return this.work.run(async () => {
      const before = await takeRecord(this.work.manager, AskEntity, id);
      await saveRecord(this.work.manager, AskEntity, close(before, personId, this.clock.now()));
      await this.outbox.append('asks.moved', { askId: id });
    });
  }

  /** @throws Problem not-found, own-ask, wrong-state, invalid-request for a clause that is not in force */
  answer(by: Id, id: Id, words: string, clauseIds: readonly Id[]): Promise<Id> {
    return this.work.run(async () => {
      const now = this.clock.now();
      const after = answer(await takeRecord(this.work.manager, AskEntity, id), by, now);
      await this.demandInForce(clauseIds, now);
      await saveRecord(this.work.manager, AskEntity, after);
      return this.say(after, by, words, clauseIds, now);
    });
  }

  private async say(asked: Ask, personId: Id, words: string, clauseIds: readonly Id[], now: Date): Promise<Id> {
    const id = newId();
    await this.work.write(
      'INSERT INTO asks.message (id, ask_id, person_id, words, clause_ids, at) VALUES ($1, $2, $3, $4, $5::uuid[], $6)',
      [id, asked.id, personId, words, clauseIds, now],
    );
    await this.outbox.append('asks.moved', { askId: asked.id });
    return id;
  }

  private async calendar(personId: Id): Promise<WorkCalendar> {
    const person = await this.people.find(personId);
    return { timeZone: person?.timeZone ?? 'UTC', workWeek: person?.workWeek ?? [] };
  }

  private async demandInForce(clauseIds: readonly Id[], now: Date): Promise<void> {
    const rows = await this.work.write<{ id: Id }>(
      `SELECT c.id FROM rules.clause c JOIN rules.in_force_at($2) f ON f.edition_id = c.edition_id WHERE c.id = ANY($1::uuid[])`,
      [clauseIds, now],
    );
    const faults = clauseIds.flatMap((id, index) =>
      rows.some((row) => row.id === id) ? [] : [{ pointer: `/clauses/${index}`, code: 'clause-not-in-force' }],
    );
    if (faults.length > 0) throw invalidRequest({}, { faults });
  }
}

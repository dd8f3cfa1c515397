import { Injectable } from '@nestjs/common';
import type { Id } from '../../kernel/id';
import { addDays } from '../../kernel/clock';
import { HouseClock } from '../../platform/database/pace';
import { addRecord, saveRecord, takeRecord } from '../../platform/database/records';
import { brokenConstraint, Work } from '../../platform/database/work';
import { Trail } from '../../platform/trail/trail';
import { PeopleReader } from '../people/public';
import { EditionsReader, Training } from '../training/public';
import { confirm, propose, type Recognition, refuse } from './recognition';
import { RecognitionEntity } from './recognition.entity';
import { personInactive, recognitionPending } from './recognitions.errors';

export interface RecognitionInput {
  readonly personId: Id;
  /** Belt code. */
  readonly belt: string;
  readonly reason: string;
  readonly endsOn: string;
}

/** Recognised prior learning: HR or a lead proposes, an admin confirms, neither for themselves. The only other way to a belt. */
@Injectable()
export class Recognitions {
  constructor(
    private readonly work: Work,
    private readonly clock: HouseClock,
    private readonly people: PeopleReader,
    private readonly editions: EditionsReader,
    private readonly training: Training,
    private readonly trail: Trail,
  ) {}

  /** @throws Problem person-inactive, unknown-belt, own-recognition, date-in-the-past, recognition-pending */
  async propose(by: Id, { personId, belt, reason, endsOn }: RecognitionInput): Promise<Id> {
    try {
      return await this.work.run(async () => {
        const person = await this.people.find(personId);
        if (person === null || !person.active) throw personInactive();
        const { beltId } = await this.editions.belt(belt);
        const recognition = propose({ personId, beltId, reason, endsOn }, by, this.clock.now());
        await addRecord(this.work.manager, RecognitionEntity, recognition);
        await this.record('recognition.proposed', recognition, belt);
        return recognition.id;
      });
    } catch (error) {
      throw brokenConstraint(error) === 'recognition_open' ? recognitionPending() : error;
    }
  }

  /** @throws Problem not-found, own-recognition, same-proposer, recognition-decided, date-in-the-past, person-inactive */
  confirm(by: Id, id: Id): Promise<{ readonly awardId: Id }> {
    return this.work.run(async () => {
      const at = this.clock.now();
      const confirmed = confirm(await takeRecord(this.work.manager, RecognitionEntity, id), by, at);
      const person = await this.people.find(confirmed.personId);
      if (person === null || !person.active) throw personInactive();
      await saveRecord(this.work.manager, RecognitionEntity, confirmed);
      const belt = await this.editions.beltById(confirmed.beltId);
      await this.record('recognition.confirmed', confirmed, belt.beltCode);
      const { personId, beltId } = confirmed;
      const until = addDays(new Date(`${confirmed.endsOn}T00:00:00.000Z`), 1);
      const awardId = await this.training.recognise({ personId, beltId, recognitionId: confirmed.id, until }, at);
      return { awardId };
    });
  }

  /** @throws Problem not-found, own-recognition, same-proposer, recognition-decided */
  refuse(by: Id, id: Id): Promise<void> {
    return this.work.run(async () => {
      const refused = refuse(await takeRecord(this.work.manager, RecognitionEntity, id), by, this.clock.now());
      await saveRecord(this.work.manager, RecognitionEntity, refused);
      await this.record('recognition.refused', refused, (await this.editions.beltById(refused.beltId)).beltCode);
    });
  }

  private record(act: string, recognition: Recognition, belt: string): Promise<void> {
    const { id, personId, reason, endsOn, proposedBy, decidedBy } = recognition;
    return this.trail.append({
      act,
      subject: { kind: 'recognition', id },
      after: { personId, belt, reason, endsOn, proposedBy, decidedBy },
    });
  }
}

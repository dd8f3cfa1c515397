import { Injectable } from '@nestjs/common';
import { type Id, newId } from '../../kernel/id';
import { type Fault, invalidRequest, notFound } from '../../kernel/problem';
import { HouseClock } from '../../platform/database/pace';
import { Work } from '../../platform/database/work';
import { Outbox } from '../../platform/outbox/outbox';
import { Trail } from '../../platform/trail/trail';
import type { DeputyDto } from './deputies.dto';
import { ISO, PERSON } from './person';
import { ReviewersReader } from './reviewers.reader';

/** Who stands in for a reviewer, from when and until when; a deputy counts as that person, and decides by a role and permit of their own. */
@Injectable()
export class DeputiesService {
  constructor(
    private readonly work: Work,
    private readonly clock: HouseClock,
    private readonly outbox: Outbox,
    private readonly trail: Trail,
    private readonly reviewers: ReviewersReader,
  ) {}

  /** @throws Problem invalid-request for oneself, for somebody whose role decides on nothing, and for a time that is over */
  name(personId: Id, deputyId: Id, from: Date, until: Date): Promise<Id> {
    return this.work.run(async () => {
      const now = this.clock.now();
      const faults: Fault[] = [];
      if (deputyId === personId || !(await this.reviewers.all()).has(deputyId))
        faults.push({ pointer: '/deputyId', code: 'not-a-reviewer' });
      if (until <= from || until <= now) faults.push({ pointer: '/until', code: 'ends-before-it-begins' });
      if (faults.length > 0) throw invalidRequest({}, { faults });
      const id = newId();
      await this.work.write(
        `INSERT INTO reviews.deputy (id, person_id, deputy_id, from_at, until_at, recorded_at) VALUES ($1, $2, $3, $4, $5, $6)`,
        [id, personId, deputyId, from < now ? now : from, until, now],
      );
      await this.trail.append({
        act: 'review-deputy.named',
        subject: { kind: 'person', id: personId },
        after: { deputyId, from, until },
      });
      await this.outbox.append('reviews.deputies-changed', { personIds: [personId, deputyId] });
      return id;
    });
  }

  /** They stand in no longer. @throws Problem not-found for what isn't one's own, or is over */
  end(personId: Id, id: Id): Promise<void> {
    return this.work.run(async () => {
      const now = this.clock.now();
      const [ended] = await this.work.write<{ deputyId: Id }>(
        `UPDATE reviews.deputy SET ended_at = $3 WHERE id = $1 AND person_id = $2 AND ended_at IS NULL AND until_at > $3
         RETURNING deputy_id AS "deputyId"`,
        [id, personId, now],
      );
      if (ended === undefined) throw notFound({ id });
      await this.trail.append({
        act: 'review-deputy.ended',
        subject: { kind: 'person', id: personId },
        before: { deputyId: ended.deputyId },
      });
      await this.outbox.append('reviews.deputies-changed', { personIds: [personId, ended.deputyId] });
    });
  }

  /** Who stands in for somebody, and for whom they do: now and to come. */
  of(personId: Id): Promise<DeputyDto[]> {
    return this.work.read<DeputyDto>(
      `SELECT y.id, ${PERSON('y.person_id')} AS person, ${PERSON('y.deputy_id')} AS deputy, ${ISO('y.from_at')} AS "from",
         ${ISO('y.until_at')} AS until, y.person_id = $1 AS mine
       FROM reviews.deputy y
       WHERE (y.person_id = $1 OR y.deputy_id = $1) AND y.until_at > $2 AND y.ended_at IS NULL
       ORDER BY y.from_at, y.id LIMIT 200`,
      [personId, this.clock.now()],
    );
  }
}

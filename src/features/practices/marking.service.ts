import { Injectable } from '@nestjs/common';
import { type Id, newId } from '../../kernel/id';
import { HouseClock } from '../../platform/database/pace';
import { saveRecord, takeRecord } from '../../platform/database/records';
import { Work } from '../../platform/database/work';
import { Outbox } from '../../platform/outbox/outbox';
import { Trail } from '../../platform/trail/trail';
import { Permits } from '../permits/public';
import { Training } from '../training/public';
import { MARKS } from './marking.policy';
import { MarkingReader } from './marking.reader';
import { SubmissionSchema } from './practice.entity';
import { attemptsLeft, ownPractice } from './practices.errors';
import { StandingReader } from './standing.reader';
import { mark, putBack, type Submission, take, type Verdict } from './submission';

/** What markers do: the route asked for their role and scope, this asks for their permit. */
@Injectable()
export class Marking {
  constructor(
    private readonly work: Work,
    private readonly clock: HouseClock,
    private readonly outbox: Outbox,
    private readonly trail: Trail,
    private readonly permits: Permits,
    private readonly training: Training,
    private readonly reader: MarkingReader,
    private readonly standing: StandingReader,
  ) {}

  /** Takes it for an hour, so that nobody else reads it for nothing. @throws Problem own-practice, marked-already, … */
  take(by: Id, id: Id): Promise<void> {
    return this.work.run(async () => {
      const submission = await this.open(by, id);
      await saveRecord(this.work.manager, SubmissionSchema, take(submission, by, this.clock.now()));
      await this.outbox.append('practices.submitted', { submissionId: id });
    });
  }

  /** @throws Problem own-practice, marked-already, answer-taken */
  putBack(by: Id, id: Id): Promise<void> {
    return this.work.run(async () => {
      const submission = await this.open(by, id);
      await saveRecord(this.work.manager, SubmissionSchema, putBack(submission, by, this.clock.now()));
      await this.outbox.append('practices.submitted', { submissionId: id });
    });
  }

  /** Decides; passing completes the modules that ask for it. @throws Problem own-practice, marked-already, permit-missing, … */
  mark(by: Id, id: Id, verdict: Verdict): Promise<void> {
    return this.work.run(async () => {
      const now = this.clock.now();
      const marked = mark(await this.open(by, id), by, verdict, now);
      await saveRecord(this.work.manager, SubmissionSchema, marked);
      if (verdict.passed) await this.complete(marked, now);
      await this.outbox.append('practices.marked', { submissionId: id });
      const { practiceId, number, score, passed } = marked;
      await this.trail.append({
        act: 'practice.marked',
        subject: { kind: 'person', id: marked.personId },
        after: { practiceId, submissionId: id, number, score, passed },
      });
    });
  }

  /** One attempt more for whoever has used theirs up. @throws Problem own-practice, practice-attempts-left, permit-missing */
  allow(by: Id, id: Id, reason: string): Promise<void> {
    return this.work.run(async () => {
      const { personId, practiceId } = await this.open(by, id);
      if (personId === by) throw ownPractice();
      const { used, allowed, waiting, done } = await this.standing.of(personId, practiceId);
      if (waiting || done || used < allowed) throw attemptsLeft();
      await this.work.write(
        `INSERT INTO practices.allowance (id, practice_id, person_id, allowed_by, allowed_at, reason)
         VALUES ($1, $2, $3, $4, $5, $6)`,
        [newId(), practiceId, personId, by, this.clock.now(), reason],
      );
      await this.outbox.append('practices.marked', { submissionId: id });
      await this.trail.append({
        act: 'practice-attempt.allowed',
        subject: { kind: 'person', id: personId },
        after: { practiceId, reason },
      });
    });
  }

  /** The submission, locked. @throws Problem not-found, permit-missing */
  private async open(by: Id, id: Id): Promise<Submission> {
    const submission = await takeRecord(this.work.manager, SubmissionSchema, id);
    await this.reader.demandSeen(submission.personId, id);
    if (submission.personId !== by) await this.permits.demand(by, MARKS, { channelId: null, risk: 'low' });
    return submission;
  }

  /** Credits the longest of the modules that asked for it, and completes them. */
  private async complete({ id, personId, practiceId }: Submission, now: Date): Promise<void> {
    const [asked] = await this.work.write<{ seconds: number | null }>(
      `SELECT max(m.seconds) AS seconds FROM training.materials_of($1) m
       WHERE m.material_id = $2 AND m.completed_at IS NULL`,
      [personId, practiceId],
    );
    const seconds = asked?.seconds ?? 0;
    if (seconds > 0) await this.training.credit({ personId, source: 'practice', subjectId: id, seconds });
    await this.training.completeMaterial(personId, practiceId, now);
  }
}

import { Injectable } from '@nestjs/common';
import type { Id } from '../../kernel/id';
import { invalidRequest, notFound, staleVersion } from '../../kernel/problem';
import { HouseClock } from '../../platform/database/pace';
import { addRecord } from '../../platform/database/records';
import { Work } from '../../platform/database/work';
import { Outbox } from '../../platform/outbox/outbox';
import { Training } from '../training/public';
import type { Practice } from './practice';
import { SubmissionSchema } from './practice.entity';
import { nothingWritten } from './practices.errors';
import { StandingReader } from './standing.reader';
import { demandOpen, submit } from './submission';

/** Words as their author keeps them. */
export interface Words {
  readonly text: string;
  readonly language: string;
}

interface KeptWords extends Words {
  readonly version: number;
}

type Answered = Pick<Practice, 'id' | 'situation' | 'rubric' | 'passMark'> & {
  readonly network: string;
  readonly textLimit: number | null;
};

/** What somebody answers: theirs alone until they submit it. */
@Injectable()
export class Answers {
  constructor(
    private readonly work: Work,
    private readonly clock: HouseClock,
    private readonly outbox: Outbox,
    private readonly training: Training,
    private readonly standing: StandingReader,
  ) {}

  /**
   * Keeps words over the version they were written on; 0 for the first ones, null for whichever there are.
   * @returns the version they have now
   * @throws Problem not-found, not-enrolled, stale-version, practice-done, practice-waiting, practice-attempts-used-up
   */
  save(personId: Id, practiceId: Id, { text, language }: Words, expected: number | null): Promise<number> {
    return this.work.run(async () => {
      const practice = await this.open(personId, practiceId);
      if (practice.situation[language] === undefined) {
        throw invalidRequest({}, { faults: [{ pointer: '/language', code: 'practice-not-in-language' }] });
      }
      const before = await this.words(personId, practiceId);
      demandVersion(before, expected, practiceId);
      const version = (before?.version ?? 0) + 1;
      await this.work.write(
        `INSERT INTO practices.words (practice_id, person_id, language, text, edited_at, version)
         VALUES ($1, $2, $3, $4, $5, $6)
         ON CONFLICT (practice_id, person_id) DO UPDATE SET language = $3, text = $4, edited_at = $5, version = $6`,
        [practiceId, personId, language, text, this.clock.now(), version],
      );
      return version;
    });
  }

  /** @throws Problem as `save` does, practice-nothing-written, invalid-request for more than the network takes */
  submit(personId: Id, practiceId: Id, expected: number | null): Promise<Id> {
    return this.work.run(async () => {
      const { network, textLimit, rubric, passMark } = await this.open(personId, practiceId);
      const words = await this.words(personId, practiceId);
      demandVersion(words, expected, practiceId);
      if (words === null) throw nothingWritten();
      const { text, language } = words;
      const number = await this.nextNumber(personId, practiceId);
      const stated = { practiceId, personId, number, language, text, rubric, passMark };
      const submission = submit(stated, this.clock.now());
      await this.outbox.tell('practices.submitting', { network, textLimit, text });
      await addRecord(this.work.manager, SubmissionSchema, submission);
      await this.work.write('DELETE FROM practices.words WHERE practice_id = $1 AND person_id = $2', [
        practiceId,
        personId,
      ]);
      await this.outbox.append('practices.submitted', { submissionId: submission.id });
      return submission.id;
    });
  }

  /** One act of a person on a practice at a time, while it may be answered. */
  private async open(personId: Id, practiceId: Id): Promise<Answered> {
    await this.work.write(`SELECT pg_advisory_xact_lock(hashtextextended('practices.answer ' || $1 || $2, 0))`, [
      practiceId,
      personId,
    ]);
    const [practice] = await this.work.read<Answered>(
      `SELECT p.id, p.situation, p.rubric, p.pass_mark AS "passMark", p.network, n.text_limit AS "textLimit"
       FROM practices.practice p LEFT JOIN channels.network n ON n.code = p.network WHERE p.id = $1`,
      [practiceId],
    );
    if (practice === undefined) throw notFound({ id: practiceId });
    await this.training.demandMaterial(personId, practiceId);
    demandOpen(await this.standing.of(personId, practiceId));
    return practice;
  }

  private async words(personId: Id, practiceId: Id): Promise<KeptWords | null> {
    const [row] = await this.work.write<KeptWords>(
      'SELECT text, language, version FROM practices.words WHERE practice_id = $1 AND person_id = $2',
      [practiceId, personId],
    );
    return row ?? null;
  }

  private async nextNumber(personId: Id, practiceId: Id): Promise<number> {
    const [row] = await this.work.write<{ next: number }>(
      `SELECT coalesce(max(number), 0) + 1 AS next FROM practices.submission WHERE practice_id = $1 AND person_id = $2`,
      [practiceId, personId],
    );
    return row?.next ?? 1;
  }
}

function demandVersion(words: KeptWords | null, expected: number | null, id: Id): void {
  if (expected !== null && expected !== (words?.version ?? 0)) throw staleVersion({ id });
}

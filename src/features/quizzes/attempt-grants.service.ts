import { Injectable } from '@nestjs/common';
import { type Id, newId } from '../../kernel/id';
import { notFound } from '../../kernel/problem';
import { decodeCursor, type Page, pageOf } from '../../kernel/page';
import { reachOf } from '../../platform/access/reach';
import { HouseClock } from '../../platform/database/pace';
import { Work } from '../../platform/database/work';
import { Outbox } from '../../platform/outbox/outbox';
import { Trail } from '../../platform/trail/trail';
import { Council, openSql } from '../council/public';
import { attemptsLeft, notBefore } from './attempt-limits';
import type { StoppedPersonDto } from './attempt-grants.dto';
import { AttemptsReader } from './attempts.reader';
import { attemptsNotUsedUp } from './quizzes.errors';
import { QuizzesReader } from './quizzes.reader';

/** Further attempts that HR grants to those who have none left. */
@Injectable()
export class AttemptGrants {
  constructor(
    private readonly work: Work,
    private readonly clock: HouseClock,
    private readonly trail: Trail,
    private readonly outbox: Outbox,
    private readonly council: Council,
    private readonly quizzes: QuizzesReader,
    private readonly attempts: AttemptsReader,
  ) {}

  /** Opens one attempt at once, whatever wait there is. @throws Problem not-found, attempts-not-used-up */
  grant(quizId: Id, by: Id, personId: Id, reason: string): Promise<Id> {
    return this.work.run(async () => {
      const quiz = await this.quizzes.find(quizId);
      const [person] = await this.work.read('SELECT FROM people.directory WHERE person_id = $1', [personId]);
      if (quiz === null || person === undefined) throw notFound({ id: quiz === null ? quizId : personId });
      const now = this.clock.now();
      const standing = await this.attempts.standing(quizId, personId, await this.attempts.latest(quizId, personId));
      const stopped = attemptsLeft(quiz, standing) === 0 || notBefore(quiz, standing, now) !== null;
      if (!stopped || standing.latest?.submittedAt === null) throw attemptsNotUsedUp();
      const id = newId();
      const granted = await this.work.affect(
        `INSERT INTO quizzes.attempt_grant (id, quiz_id, person_id, number, granted_by, reason, granted_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT DO NOTHING`,
        [id, quizId, personId, standing.begun + 1, by, reason, now],
      );
      if (granted === 0) throw attemptsNotUsedUp();
      await this.trail.append({
        act: 'quiz-attempt.granted',
        subject: { kind: 'person', id: personId },
        after: { quizId, quiz: quiz.names, attempt: standing.begun + 1, reason },
      });
      await this.outbox.append('quizzes.attempt-granted', { subjectId: quiz.subjectId });
      return id;
    });
  }

  /** Who did not pass, has no attempt left and none open: whoever asks sees those within their scope. */
  async stopped(quizId: Id, after: string | undefined, limit: number): Promise<Page<StoppedPersonDto>> {
    const quiz = await this.quizzes.find(quizId);
    if (quiz === null) throw notFound({ id: quizId });
    const cursor = decodeCursor(after, ['id']);
    const { shut } = await this.council.lens('quiz-results', 'report');
    const rows = await this.work.read<StoppedPersonDto>(
      `SELECT d.person_id AS "personId", d.external_id AS "externalId", d.given_name AS "givenName",
              d.family_name AS "familyName", d.names, d.department, a.attempts, a.best,
              to_char(a.last_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "lastAt"
       FROM (SELECT person_id, count(*)::int AS attempts, max(score) AS best, max(submitted_at) AS last_at
             FROM quizzes.attempt WHERE quiz_id = $1 GROUP BY person_id
             HAVING bool_and(submitted_at IS NOT NULL) AND NOT bool_or(passed)) a
       JOIN people.directory d ON d.person_id = a.person_id
       WHERE a.attempts >= $2 + (SELECT count(*) FROM quizzes.attempt_grant g
                                 WHERE g.quiz_id = $1 AND g.person_id = a.person_id)
         AND ($3::uuid IS NULL OR d.person_id > $3)
         AND access.reaches_person($5::jsonb, d.legal_entity, d.department) AND ${openSql('d.legal_entity', '$6')}
       ORDER BY d.person_id LIMIT $4`,
      [quizId, quiz.attempts, cursor?.[0] ?? null, limit + 1, reachOf('training:assign'), shut],
    );
    return pageOf(rows, limit, (row) => [row.personId]);
  }
}

import { Injectable } from '@nestjs/common';
import type { Id } from '../../kernel/id';
import { notFound } from '../../kernel/problem';
import { Work } from '../../platform/database/work';
import { Council, type Group } from '../council/public';
import { type Question, pointsOf } from '../questions/public';
import { difficulty, type Counted } from './difficulty';
import type { DifficultiesDto } from './difficulty.dto';

/**
 * Over first attempts that were submitted in time: $1 a quiz or a question of the bank, $2 legal entities of which no
 * group is seen. Thirds are by score, quiz by quiz.
 */
const statement = (which: string): string => `
  WITH asked AS (
    SELECT q.quiz_id, q.code, q.content, q.position FROM quizzes.question q WHERE ${which}),
  thirds AS MATERIALIZED (
    SELECT a.id, ntile(3) OVER (PARTITION BY a.quiz_id ORDER BY a.score, a.id) AS third
    FROM quizzes.attempt a
    WHERE a.quiz_id IN (SELECT quiz_id FROM asked) AND a.number = 1 AND a.submitted_at IS NOT NULL AND NOT a.time_over
      AND (cardinality($2::text[]) = 0 OR NOT EXISTS (
        SELECT FROM people.directory d WHERE d.person_id = a.person_id AND coalesce(d.legal_entity, '') = ANY ($2)))),
  counted AS (
    SELECT a.quiz_id, m ->> 'question' AS code, t.third, m -> 'points' = '100' AS right, count(*) AS n
    FROM thirds t JOIN quizzes.attempt a ON a.id = t.id CROSS JOIN LATERAL jsonb_array_elements(a.marks) AS m
    GROUP BY 1, 2, 3, 4),
  marked AS (
    SELECT k.code, sum(c.n)::int AS asked, (sum(c.n) FILTER (WHERE c.right))::int AS right,
           (sum(c.n) FILTER (WHERE c.third = 3))::int AS strong,
           (sum(c.n) FILTER (WHERE c.third = 3 AND c.right))::int AS strong_right,
           (sum(c.n) FILTER (WHERE c.third = 1))::int AS weak,
           (sum(c.n) FILTER (WHERE c.third = 1 AND c.right))::int AS weak_right
    FROM counted c JOIN asked k ON k.quiz_id = c.quiz_id AND k.code = c.code GROUP BY k.code),
  chosen AS (
    SELECT a.quiz_id, g ->> 'question' AS code, g -> 'chosen' AS options, count(*) AS n
    FROM thirds t JOIN quizzes.attempt a ON a.id = t.id CROSS JOIN LATERAL jsonb_array_elements(a.answers) AS g
    GROUP BY 1, 2, 3),
  picked AS (
    SELECT code, jsonb_object_agg(option, times) AS chosen FROM (
      SELECT k.code, o.option, sum(c.n)::int AS times
      FROM chosen c JOIN asked k ON k.quiz_id = c.quiz_id AND k.code = c.code
      CROSS JOIN LATERAL jsonb_array_elements_text(c.options) AS o (option)
      WHERE k.content ->> 'kind' IN ('single', 'multiple', 'truefalse') AND jsonb_typeof(c.options) = 'array'
      GROUP BY k.code, o.option) c GROUP BY code)
  SELECT k.content AS question, coalesce(m.asked, 0) AS asked, coalesce(m.right, 0) AS right,
         coalesce(m.strong, 0) AS strong, coalesce(m.strong_right, 0) AS "strongRight", coalesce(m.weak, 0) AS weak,
         coalesce(m.weak_right, 0) AS "weakRight",
         CASE WHEN k.content ->> 'kind' IN ('single', 'multiple', 'truefalse') THEN coalesce(p.chosen, '{}') END AS chosen
  FROM (SELECT DISTINCT ON (code) * FROM asked ORDER BY code, quiz_id) k
  LEFT JOIN marked m ON m.code = k.code LEFT JOIN picked p ON p.code = k.code ORDER BY k.position`;

/** What first attempts tell about questions; never about who made them. */
@Injectable()
export class DifficultyReader {
  constructor(
    private readonly work: Work,
    private readonly council: Council,
  ) {}

  /** Each question of a quiz. @throws Problem not-found */
  async ofQuiz(quizId: Id): Promise<DifficultiesDto> {
    const [quiz] = await this.work.read('SELECT FROM quizzes.quiz WHERE id = $1', [quizId]);
    if (quiz === undefined) throw notFound({ id: quizId });
    return this.measured('q.quiz_id = $1', [quizId]);
  }

  /** One revision of a question of the bank, over all quizzes that drew it. */
  ofBankQuestion(id: Id, revision: number): Promise<DifficultiesDto> {
    return this.measured('q.bank_question_id = $1 AND q.revision = $3', [id], revision);
  }

  private async measured(which: string, [id]: readonly [Id], ...more: readonly unknown[]): Promise<DifficultiesDto> {
    const { dark } = await this.council.lens('quiz-results', 'report');
    const rows = await this.work.read<Counted & { question: Question }>(statement(which), [id, dark, ...more]);
    const group = await this.group();
    return {
      fewest: group.fewest,
      items: rows.map(({ question, ...counted }) => dto(question, counted, group)),
    };
  }

  private async group(): Promise<Group> {
    const rows = await this.work.read<{ entity: string }>(
      `SELECT DISTINCT coalesce(legal_entity, '') AS entity FROM people.directory`,
    );
    return this.council.group(rows.map(({ entity }) => entity));
  }
}

function dto(question: Question, counted: Counted, group: Group): DifficultiesDto['items'][number] {
  const options = question.options ?? [];
  const found = difficulty(
    counted,
    options.map(({ id }) => id),
    group,
  );
  const { chosen, hints, ...figures } = found;
  return {
    ...{ code: question.code, kind: question.kind, prompt: question.prompt, ...figures, hints: [...hints] },
    options:
      chosen === null
        ? null
        : options.map((option) => ({
            ...{ id: option.id, text: option.text, right: pointsOf(option) > 0, share: chosen[option.id] ?? 0 },
          })),
  };
}

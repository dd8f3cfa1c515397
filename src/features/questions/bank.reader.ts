import { Injectable } from '@nestjs/common';
import type { Id } from '../../kernel/id';
import { decodeCursor, type Page, pageOf } from '../../kernel/page';
import { notFound } from '../../kernel/problem';
import { Work } from '../../platform/database/work';
import type { BankDraw, BankQuestion } from './bank-question';
import type { Question } from './question';

/** Which questions are looked for; absent fields ask for all. */
export interface BankFilter {
  readonly q?: string | undefined;
  readonly tag?: readonly string[] | undefined;
  /** A kind, or `scenario`. */
  readonly kind?: string | undefined;
  readonly language?: string | undefined;
  readonly state?: string | undefined;
}

/** A question that a quiz may draw, in the revision of now. */
export interface Drawable {
  readonly id: Id;
  readonly revision: number;
  readonly content: Question;
  /** The draws that reach it, counted from 0. */
  readonly parts: readonly number[];
}

export interface RevisionView {
  readonly number: number;
  readonly at: Date;
  readonly author: string | null;
  readonly tags: readonly string[];
  readonly content: Question;
}

const VIEW = `id, number, state, kind, scenario, tags, languages, content, revision, edited_at AS "editedAt", version`;

const MATCHES = `($1::text IS NULL OR position(lower($1) IN q.search) > 0)
  AND q.tags @> $2::text[]
  AND ($3::text IS NULL OR q.kind = $3 OR ($3 = 'scenario' AND q.scenario))
  AND ($4::text IS NULL OR $4 = ANY (q.languages))
  AND q.state = $5`;

function values({ q, tag = [], kind, language, state = 'active' }: BankFilter): readonly unknown[] {
  return [q ?? null, [...tag], kind ?? null, language ?? null, state];
}

/** The bank, for authors and for quizzes. */
@Injectable()
export class BankReader {
  constructor(private readonly work: Work) {}

  /** Questions, the newest first. */
  async page(filter: BankFilter, after: string | undefined, limit: number): Promise<Page<BankQuestion>> {
    const cursor = decodeCursor(after, ['integer']);
    const rows = await this.work.read<BankQuestion>(
      `SELECT ${VIEW} FROM questions.question q WHERE ${MATCHES} AND ($6::int IS NULL OR q.number < $6)
       ORDER BY q.number DESC LIMIT $7`,
      [...values(filter), cursor?.[0] ?? null, limit + 1],
    );
    return pageOf(rows, limit, (row) => [row.number]);
  }

  /** Everything that is looked for, for a file. */
  all(filter: BankFilter): Promise<readonly BankQuestion[]> {
    return this.work.read<BankQuestion>(
      `SELECT ${VIEW} FROM questions.question q WHERE ${MATCHES} ORDER BY q.number`,
      values(filter),
    );
  }

  /** @throws Problem not-found */
  async find(id: Id): Promise<BankQuestion> {
    const [question] = await this.work.read<BankQuestion>(`SELECT ${VIEW} FROM questions.question WHERE id = $1`, [id]);
    if (question === undefined) throw notFound({ id });
    return question;
  }

  /** The tags of questions, by id. */
  async tagsOf(ids: readonly Id[]): Promise<ReadonlyMap<Id, readonly string[]>> {
    const rows = await this.work.read<{ id: Id; tags: string[] }>(
      'SELECT id, tags FROM questions.question WHERE id = ANY($1::uuid[])',
      [ids],
    );
    return new Map(rows.map(({ id, tags }) => [id, tags]));
  }

  /** What it said before, the latest first. @throws Problem not-found */
  async history(id: Id): Promise<readonly RevisionView[]> {
    await this.find(id);
    return this.work.read<RevisionView>(
      `SELECT r.number, r.at, r.tags, r.content, d.given_name || ' ' || d.family_name AS author
       FROM questions.revision r LEFT JOIN people.directory d ON d.person_id = r.author_id
       WHERE r.question_id = $1 ORDER BY r.number DESC LIMIT 100`,
      [id],
    );
  }

  /** Tags there are on active questions, and on how many. */
  tags(): Promise<readonly { tag: string; questions: number }[]> {
    return this.work.read(
      `SELECT tag, count(*)::int AS questions FROM questions.question, unnest(tags) AS tag
       WHERE state = 'active' GROUP BY tag ORDER BY tag LIMIT 1000`,
    );
  }

  /** The active questions that these draws reach, as they are now. */
  drawable(draws: readonly BankDraw[]): Promise<readonly Drawable[]> {
    if (draws.length === 0) return Promise.resolve([]);
    return this.work.read<Drawable>(
      `SELECT q.id, q.revision, q.content, array_agg(d.part::int - 1 ORDER BY d.part) AS parts
       FROM jsonb_array_elements($1::jsonb) WITH ORDINALITY AS d (draw, part)
       JOIN questions.question q ON q.state = 'active'
        AND q.tags @> ARRAY(SELECT jsonb_array_elements_text(coalesce(d.draw -> 'tags', '[]')))
        AND q.languages @> ARRAY(SELECT jsonb_array_elements_text(coalesce(d.draw -> 'languages', '[]')))
        AND (coalesce(d.draw -> 'kinds', '[]') = '[]' OR d.draw -> 'kinds' ? q.kind
             OR (q.scenario AND d.draw -> 'kinds' ? 'scenario'))
        AND (NOT d.draw ? 'questions' OR d.draw -> 'questions' ? q.id::text)
       GROUP BY q.id ORDER BY q.number`,
      [JSON.stringify(draws)],
    );
  }
}

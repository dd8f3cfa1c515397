import { Injectable } from '@nestjs/common';
import type { Id } from '../../kernel/id';
import { Work } from '../../platform/database/work';
import { type Approval, type Course, type Reader, turnOf } from './review';

/** What is kept of a course besides how far it has come. */
export interface Opening {
  readonly channelId: Id;
  readonly kind: string;
  readonly language: string;
  readonly risk: number;
  readonly planId: Id | null;
  readonly dueAt: Date;
  readonly escalatesAt: Date | null;
}

/** A course with where it is. */
export interface KeptCourse extends Course {
  readonly channelId: Id;
  /** Nobody can take the present step. */
  readonly stuck: boolean;
}

@Injectable()
export class CoursesRepository {
  constructor(private readonly work: Work) {}

  /** The course of a revision that waits, locked; null: none is open. */
  async take(draftId: Id, revision: number): Promise<KeptCourse | null> {
    const [row] = await this.work.write<KeptCourse>(
      `${COURSE} WHERE c.draft_id = $1 AND c.revision = $2 AND c.open FOR UPDATE OF c`,
      [draftId, revision],
    );
    return row ?? null;
  }

  /** The same to look at. */
  async find(draftId: Id, revision: number): Promise<KeptCourse | null> {
    const [row] = await this.work.read<KeptCourse>(`${COURSE} WHERE c.draft_id = $1 AND c.revision = $2 AND c.open`, [
      draftId,
      revision,
    ]);
    return row ?? null;
  }

  /** Courses that go on, if there is anybody further: the time of the present step is up, or nobody can take it. Locked. */
  due(now: Date, draftIds: readonly Id[] | null, onlyStuck: boolean, most: number): Promise<KeptCourse[]> {
    return this.work.write<KeptCourse>(
      `${COURSE} WHERE c.open AND ((c.escalates_at <= $1 AND NOT $4) OR c.stuck_since IS NOT NULL)
         AND c.escalated < jsonb_array_length(c.steps->c.step->'next') + CASE c.steps->c.step->>'who' WHEN 'scope' THEN 0 ELSE 1 END
         AND ($3::uuid[] IS NULL OR c.draft_id = ANY($3))
       ORDER BY c.draft_id LIMIT $2 FOR UPDATE OF c SKIP LOCKED`,
      [now, most, draftIds, onlyStuck],
    );
  }

  /** A revision begins to wait; whatever of the draft waited before no longer does. */
  open(course: Course, opening: Opening): void {
    const { asked, also, role, needed, each, approvers } = turnOf(course);
    this.work.post('UPDATE reviews.course SET open = false WHERE draft_id = $1 AND open', [course.draftId]);
    this.work.post(
      `INSERT INTO reviews.course (draft_id, revision, author_id, channel_id, kind, language, risk, plan_id, steps, step,
         escalated, escalates_at, due_at, asked, also, role, needed, each, approvers, open)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, true)`,
      [
        ...[course.draftId, course.revision, course.authorId, opening.channelId, opening.kind, opening.language],
        ...[opening.risk, opening.planId, JSON.stringify(course.steps), course.step, course.escalated],
        ...[opening.escalatesAt, opening.dueAt, asked, also, role, needed, each, approvers],
      ],
    );
  }

  /** How far it has come now; `open` false: it was settled; `escalatesAt` undefined: as it was. */
  save(course: Course, escalatesAt: Date | null | undefined, open: boolean): void {
    const { asked, also, role, needed, each, approvers } = turnOf(course);
    this.work.post(
      `UPDATE reviews.course SET step = $3, escalated = $4, escalates_at = CASE WHEN $13 THEN $5 ELSE escalates_at END, asked = $6, also = $7, role = $8,
         needed = $9, each = $10, approvers = $11, open = $12, for_id = NULL, stuck_since = NULL
       WHERE draft_id = $1 AND revision = $2`,
      [
        ...[course.draftId, course.revision, course.step, course.escalated, escalatesAt ?? null],
        ...[asked, also, role, needed, each, approvers, open, escalatesAt !== undefined],
      ],
    );
  }

  addApproval({ draftId, revision }: Course, { step, by, counts }: Approval, at: Date): void {
    this.work.post(
      `INSERT INTO reviews.approval (draft_id, revision, step, person_id, counts_for, at) VALUES ($1, $2, $3, $4, $5, $6)`,
      [draftId, revision, step, by, counts, at],
    );
  }

  /** What waits and answers or shares these is at their risk of now. */
  async follow(by: 'interaction_id' | 'content_id', ids: readonly Id[]): Promise<void> {
    await this.work.write(
      `UPDATE reviews.course c SET risk = r.risk
       FROM (SELECT s.draft_id, drafts.risk_now(s.interaction_id, s.content_id) AS risk FROM drafts.standing s
         WHERE s.${by} = ANY($1::uuid[]) AND s.state = 'submitted') r
       WHERE c.draft_id = r.draft_id AND c.open AND c.risk <> r.risk`,
      [ids],
    );
  }

  /** The same of all that came within minutes: its risk may have changed while it was being submitted. */
  async followRecent(now: Date): Promise<void> {
    await this.work.write(
      `UPDATE reviews.course c SET risk = r.risk
       FROM (SELECT s.draft_id, drafts.risk_now(s.interaction_id, s.content_id) AS risk FROM drafts.standing s
         WHERE s.state = 'submitted' AND s.changed_at > $1::timestamptz - interval '10 minutes') r
       WHERE c.draft_id = r.draft_id AND c.open AND c.risk <> r.risk`,
      [now],
    );
  }

  /** Of these drafts, what does not wait any more: a later revision may have been submitted since. */
  closeFormer(draftIds: readonly Id[]): void {
    this.work.post(
      `UPDATE reviews.course c SET open = false WHERE c.draft_id = ANY($1::uuid[]) AND c.open AND NOT EXISTS (
         SELECT FROM drafts.under_review d WHERE d.draft_id = c.draft_id AND d.revision = c.revision AND d.state = 'submitted')`,
      [draftIds],
    );
  }

  /** Nothing of these drafts waits any more. */
  close(draftIds: readonly Id[]): void {
    this.work.post('UPDATE reviews.course SET open = false WHERE draft_id = ANY($1::uuid[]) AND open', [draftIds]);
  }

  /** Whom somebody stands in for, and whether more than a fifth of the words are theirs. */
  async standing(personId: Id, draftId: Id, revision: number, at: Date): Promise<Omit<Reader, 'id' | 'roles'>> {
    const [row] = await this.work.read<Omit<Reader, 'id' | 'roles'>>(
      `SELECT ARRAY(SELECT DISTINCT person_id FROM reviews.deputy
           WHERE deputy_id = $1 AND from_at <= $2 AND until_at > $2 AND (ended_at IS NULL OR ended_at > $2)) AS deputises,
         EXISTS (SELECT FROM suggestions.shares s
           WHERE s.draft_id = $3 AND s.revision = $4 AND s.person_id = $1 AND s.share > 0.2) AS helped`,
      [personId, at, draftId, revision],
    );
    return row ?? { deputises: [], helped: false };
  }
}

const COURSE = `SELECT c.draft_id AS "draftId", c.revision, c.author_id AS "authorId", c.channel_id AS "channelId", c.steps,
    c.step, c.escalated, c.stuck_since IS NOT NULL AS stuck, coalesce((SELECT json_agg(json_build_object('step', a.step, 'by', a.person_id, 'counts', a.counts_for)
      ORDER BY a.at, a.person_id) FROM reviews.approval a WHERE a.draft_id = c.draft_id AND a.revision = c.revision), '[]') AS approvals
  FROM reviews.course c`;

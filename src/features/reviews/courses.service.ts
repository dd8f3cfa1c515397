import { Injectable } from '@nestjs/common';
import type { Moments } from '../../kernel/event';
import type { Id } from '../../kernel/id';
import { currentActor } from '../../platform/context/context';
import { HouseClock } from '../../platform/database/pace';
import { Work } from '../../platform/database/work';
import { ServiceLevels } from '../servicelevels/public';
import type { Draft } from '../drafts/public';
import { CoursesRepository } from './courses.repository';
import { begin, type Course, type Reader } from './review';
import { PLAIN, type Step } from './step';

/** Opening hours within which somebody is to decide, by risk, where the step names none. */
const HOURS: Readonly<Record<number, number>> = { 1: 16, 2: 8, 3: 4 };

interface InForce {
  readonly planId: Id | null;
  readonly steps: readonly Step[] | null;
  /** When what the words answer is owed. */
  readonly owedAt: Date | null;
}

/** The course that the review of a revision takes. */
@Injectable()
export class CoursesService {
  constructor(
    private readonly work: Work,
    private readonly clock: HouseClock,
    private readonly levels: ServiceLevels,
    private readonly courses: CoursesRepository,
  ) {}

  /** A revision begins to wait, by the plan that is in force for it now. */
  async open(waiting: Moments['drafts.waiting']): Promise<void> {
    const { draftId: id, revision, authorId, channelId, kind, language, risk, at } = waiting;
    const { planId, steps, owedAt } = await this.inForce(waiting);
    const course = begin({ id, revision, authorId }, steps ?? PLAIN);
    const hours = course.steps[0]?.hours ?? null;
    const after = await this.levels.after(channelId, at);
    const due = after((hours ?? HOURS[risk] ?? 4) * 60);
    const dueAt = owedAt !== null && owedAt < due ? owedAt : due;
    const escalatesAt = hours === null ? null : after(hours * 60);
    this.courses.open(course, { channelId, kind, language, risk, planId, dueAt, escalatesAt });
  }

  /** The course of words that wait, locked; as it is without any plan where none was opened. */
  async take(draft: Draft): Promise<Course> {
    return (await this.courses.take(draft.id, draft.revision)) ?? begin(draft, PLAIN);
  }

  async find(draft: Draft): Promise<Course> {
    return (await this.courses.find(draft.id, draft.revision)) ?? begin(draft, PLAIN);
  }

  /** Keeps how far it has come. */
  async save(before: Course, after: Course, channelId: Id, open: boolean): Promise<void> {
    const now = this.clock.now();
    for (const approval of after.approvals.slice(before.approvals.length))
      this.courses.addApproval(after, approval, now);
    const moved = after.step !== before.step || after.escalated !== before.escalated;
    this.courses.save(after, open && moved ? await this.escalatesAt(after, channelId, now) : undefined, open);
  }

  /** When the present step goes on to others, if nothing is decided until then. */
  async escalatesAt(course: Course, channelId: Id, now: Date): Promise<Date | null> {
    const hours = course.steps[course.step]?.hours ?? null;
    return hours === null ? null : (await this.levels.after(channelId, now))(hours * 60);
  }

  /** Who decides now, with whom they stand in for, and whether they helped with the words. */
  async reader(personId: Id, { id, revision }: Draft): Promise<Reader> {
    const actor = currentActor();
    const roles = actor.kind === 'person' && actor.personId === personId ? actor.roles : [];
    return { id: personId, roles, ...(await this.courses.standing(personId, id, revision, this.clock.now())) };
  }

  /** The most particular plan: by topic before channel before risk before kind; of several topics that with most steps. */
  private async inForce(waiting: Moments['drafts.waiting']): Promise<InForce> {
    const { interactionId, channelId, kind, risk, at } = waiting;
    const [row] = await this.work.read<InForce>(
      `SELECT p.id AS "planId", p.steps, (SELECT min(s.due_at) FROM feed.standing s WHERE s.interaction_id = $2) AS "owedAt"
       FROM (SELECT) one LEFT JOIN LATERAL (
         SELECT p.id, p.steps FROM reviews.plan p
         WHERE p.from_at <= $1 AND (p.until_at IS NULL OR p.until_at > $1) AND (p.channel_id IS NULL OR p.channel_id = $3)
           AND (p.topic_id IS NULL OR p.topic_id = ANY(feed.topics_of($2))) AND (p.risk IS NULL OR p.risk = $4)
           AND (p.kind IS NULL OR p.kind = $5)
         ORDER BY p.topic_id IS NULL, p.channel_id IS NULL, p.risk IS NULL, p.kind IS NULL, jsonb_array_length(p.steps) DESC, p.id
         LIMIT 1) p ON true`,
      [at, interactionId, channelId, risk, kind],
    );
    return row ?? { planId: null, steps: null, owedAt: null };
  }
}

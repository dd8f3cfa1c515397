import { Injectable } from '@nestjs/common';
import type { Id } from '../../kernel/id';
import { decodeCursor, type Page, pageOf } from '../../kernel/page';
import { currentContext } from '../../platform/context/context';
import { Work } from '../../platform/database/work';
import { reasons } from '../../platform/declarations/reasons';
import { message } from '../../platform/i18n/messages';
import { type Present, Wordings } from '../wordings/public';
import type { NudgeAct, NudgeDto, NudgeState } from './nudges.dto';
import { heldParams, sayNudge } from './wording';

interface NudgeRow {
  readonly id: Id;
  readonly reason: string;
  readonly subject_id: Id;
  readonly params: Readonly<Record<string, unknown>>;
  readonly state: NudgeState;
  readonly held_because: string | null;
  readonly held_given: number | null;
  readonly created_at: Date;
  readonly due_at: Date;
  readonly time_zone: string;
  readonly at: string;
}

const STATE = `CASE WHEN n.done_at IS NOT NULL THEN 'done'
  WHEN n.delivered_at IS NULL THEN CASE n.held_because WHEN 'snoozed' THEN 'snoozed' ELSE 'held' END
  WHEN n.seen_at IS NULL THEN 'new' ELSE 'seen' END`;

/** A person's inbox: what is open, held ones with the cause, or what they have done. */
@Injectable()
export class NudgesReader {
  constructor(
    private readonly work: Work,
    private readonly wordings: Wordings,
  ) {}

  async page(personId: Id, done: boolean, after: string | undefined, limit: number): Promise<Page<NudgeDto>> {
    const cursor = decodeCursor(after, 2);
    const rows = await this.work.read<NudgeRow>(
      `SELECT n.id, n.reason, n.subject_id, n.params, ${STATE} AS state, n.held_because, n.held_given, n.created_at, n.due_at,
              d.time_zone, n.created_at::text AS at
       FROM nudges.nudge n JOIN people.directory d ON d.person_id = n.person_id
       WHERE n.person_id = $1 AND n.ended_at IS NULL AND (n.done_at IS NOT NULL) = $2
         AND ($3::timestamptz IS NULL OR (n.created_at, n.id) < ($3, $4::uuid))
       ORDER BY n.created_at DESC, n.id DESC LIMIT $5`,
      [personId, done, cursor?.[0] ?? null, cursor?.[1] ?? null, limit + 1],
    );
    const page = pageOf(rows, limit, (row) => [row.at, row.id]);
    const { language } = currentContext();
    const texts = await this.wordings.present();
    return { items: page.items.map((row) => toDto(row, language, texts)), next: page.next };
  }

  /** `{"unseen": n}`: delivered, not seen, not done. */
  countUnseen(personId: Id): Promise<string> {
    return this.work.json(
      'nudges.count',
      `SELECT '{"unseen":' || count(*) || '}' AS json FROM nudges.nudge
       WHERE person_id = $1 AND delivered_at IS NOT NULL AND seen_at IS NULL AND done_at IS NULL AND ended_at IS NULL`,
      [personId],
    );
  }
}

function toDto(row: NudgeRow, language: string, texts: Present): NudgeDto {
  const reason = reasons().get(row.reason);
  const waits = row.state === 'held' || row.state === 'snoozed';
  return {
    id: row.id,
    reason: row.reason,
    subjectId: row.subject_id,
    ...sayNudge({ reason: row.reason, subjectId: row.subject_id, params: row.params }, language, row.time_zone, texts),
    state: row.state,
    at: row.created_at.toISOString(),
    dueAt: waits ? row.due_at.toISOString() : null,
    heldBecause:
      waits && row.held_because !== null
        ? message(
            language,
            `nudges.held.${row.held_because}`,
            heldParams(row.due_at, row.held_given ?? 0, language, row.time_zone),
          )
        : null,
    can: actsOn(row.state, reason?.mandatory === true),
  };
}

function actsOn(state: NudgeState, mandatory: boolean): NudgeAct[] {
  if (state === 'done') return [];
  return mandatory ? ['done', 'snooze'] : ['done', 'snooze', 'dismiss', 'opt-out'];
}

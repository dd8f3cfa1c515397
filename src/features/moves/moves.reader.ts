import { Injectable } from '@nestjs/common';
import type { Id } from '../../kernel/id';
import { decodeCursor, type Page, pageOf } from '../../kernel/page';
import { notFound } from '../../kernel/problem';
import { reachOf } from '../../platform/access/reach';
import { HouseClock } from '../../platform/database/pace';
import { Work } from '../../platform/database/work';
import { Council, openSql } from '../council/public';
import type { Why } from './candidates-sql';
import { canBe, type Move, undoUntil } from './move';

export type ItemState = 'waiting' | 'left' | 'done' | 'undone' | 'stays';

export interface MoveView extends Move {
  readonly counts: Readonly<Record<ItemState, number>>;
  readonly undoUntil: Date | null;
  readonly can: readonly ('cancel' | 'undo')[];
}

export interface MoveItemView {
  readonly enrolmentId: Id;
  readonly personId: Id;
  readonly externalId: string;
  readonly givenName: string;
  readonly familyName: string;
  readonly names: Readonly<Record<string, string>>;
  readonly state: ItemState;
  readonly why: Why | null;
  readonly dueBefore: string | null;
  readonly dueAfter: string | null;
}

/** A change of one's own training, with HR's reason. */
export interface MyChange {
  readonly enrolmentId: Id;
  readonly kind: string;
  readonly trackNames: Readonly<Record<string, string>>;
  readonly reason: string;
  readonly at: Date;
  readonly dueBefore: string | null;
  readonly dueAfter: string | null;
  readonly undone: boolean;
}

const MOVE = `a.id, a.kind, a.asked, a.edition_id AS "editionId", a.due_on::text AS "dueOn", a.days, a.reason, a.state,
  a.made_by AS "madeBy", a.made_at AS "madeAt", a.scopes, a.ended_at AS "endedAt", a.undone_by AS "undoneBy",
  a.undone_at AS "undoneAt", a.version`;

const COUNTS = `(SELECT jsonb_object_agg(i.state, i.count) FROM (
  SELECT state, count(*) AS count FROM moves.item WHERE act_id = a.id GROUP BY state) i) AS counts`;

const NONE = { waiting: 0, left: 0, done: 0, undone: 0, stays: 0 };

@Injectable()
export class MovesReader {
  constructor(
    private readonly work: Work,
    private readonly clock: HouseClock,
    private readonly council: Council,
  ) {}

  /** The latest first. */
  async page(after: string | undefined, limit: number): Promise<Page<MoveView>> {
    const cursor = decodeCursor(after, ['id']);
    const rows = await this.work.read<MoveView>(
      `SELECT ${MOVE}, ${COUNTS} FROM moves.act a
       WHERE ($1::uuid IS NULL OR a.id < $1) AND ($2::jsonb IS NULL OR a.scopes = $2) ORDER BY a.id DESC LIMIT $3`,
      [cursor?.[0] ?? null, reachOf('training:assign'), limit + 1],
    );
    return pageOf(
      rows.map((row) => this.view(row)),
      limit,
      (row) => [row.id],
    );
  }

  /** @throws Problem not-found */
  async one(id: Id): Promise<MoveView> {
    const [row] = await this.work.read<MoveView>(`SELECT ${MOVE}, ${COUNTS} FROM moves.act a WHERE a.id = $1`, [id]);
    if (row === undefined) throw notFound({ id });
    return this.view(row);
  }

  async items(id: Id, state: ItemState | null, after: string | undefined, limit: number): Promise<Page<MoveItemView>> {
    const cursor = decodeCursor(after, ['id']);
    const { shut } = await this.council.lens('training-mandatory', 'report');
    const rows = await this.work.read<MoveItemView>(
      `SELECT i.enrolment_id AS "enrolmentId", i.person_id AS "personId", k.external_id AS "externalId",
              k.given_name AS "givenName", k.family_name AS "familyName", k.names, i.state, i.why,
              i.before->>'dueOn' AS "dueBefore", i.after->>'dueOn' AS "dueAfter"
       FROM moves.item i JOIN people.known k ON k.person_id = i.person_id
       WHERE i.act_id = $1 AND ($2::text IS NULL OR i.state = $2) AND ($3::uuid IS NULL OR i.enrolment_id > $3)
         AND ${openSql('k.legal_entity', '$4')}
       ORDER BY i.enrolment_id LIMIT $5`,
      [id, state, cursor?.[0] ?? null, shut, limit + 1],
    );
    return pageOf(rows, limit, (row) => [row.enrolmentId]);
  }

  /** What HR changed of one's own training, the latest first, at most fifty. */
  mine(personId: Id): Promise<readonly MyChange[]> {
    return this.work.read<MyChange>(
      `SELECT i.enrolment_id AS "enrolmentId", a.kind, c.names AS "trackNames", a.reason, i.at,
              i.before->>'dueOn' AS "dueBefore", i.after->>'dueOn' AS "dueAfter", i.state = 'undone' AS undone
       FROM moves.item i JOIN moves.act a ON a.id = i.act_id
       JOIN curricula.published c ON c.edition_id = (i.after->>'editionId')::uuid
       WHERE i.person_id = $1 AND i.state IN ('done', 'undone', 'stays') AND a.kind <> 'reminder' ORDER BY i.at DESC, i.act_id DESC LIMIT 50`,
      [personId],
    );
  }

  private view(row: MoveView): MoveView {
    const counts = { ...NONE, ...(row.counts as Partial<MoveView['counts']> | null) };
    return { ...row, counts, undoUntil: undoUntil(row), can: canBe(row, this.clock.now()) };
  }
}

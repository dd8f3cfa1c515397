import { Injectable } from '@nestjs/common';
import type { Id } from '../../kernel/id';
import { decodeCursor, type Page, pageOf } from '../../kernel/page';
import { notFound } from '../../kernel/problem';
import { reachOf } from '../../platform/access/reach';
import { HouseClock } from '../../platform/database/pace';
import { Work } from '../../platform/database/work';
import type { Localised } from '../../platform/i18n/messages';
import type { AskState } from './ask';

interface Named {
  readonly id: Id;
  readonly name: string;
  readonly names: Localised;
}

export interface AskLine {
  readonly id: Id;
  readonly personId: Id;
  readonly person: Named;
  readonly excerpt: string;
  readonly state: AskState;
  readonly askedAt: Date;
  readonly dueAt: Date | null;
  readonly movedAt: Date;
}

export interface AskMessage {
  readonly id: Id;
  readonly person: Named;
  readonly desk: boolean;
  readonly words: string;
  readonly at: Date;
  readonly clauses: readonly {
    readonly number: string;
    readonly documentId: Id;
    readonly title: Localised;
    readonly where: string;
  }[];
}

/** Characters of the first words that a list shows. */
const EXCERPT = 200;

const person = (id: string, known: string): string =>
  `json_build_object('id', ${id}, 'name', coalesce(${known}.given_name || ' ' || ${known}.family_name, ''),
     'names', coalesce(${known}.names, '{}'))`;

const LINE = `SELECT a.id, a.person_id AS "personId", ${person('a.person_id', 'k')} AS person, m.excerpt, a.state,
    a.asked_at AS "askedAt", a.due_at AS "dueAt", a.moved_at AS "movedAt"
  FROM asks.ask a LEFT JOIN people.known k ON k.person_id = a.person_id
  CROSS JOIN LATERAL (SELECT left(f.words, ${EXCERPT}) AS excerpt FROM asks.message f WHERE f.ask_id = a.id ORDER BY f.id LIMIT 1) m`;

@Injectable()
export class AsksReader {
  constructor(
    private readonly work: Work,
    private readonly clock: HouseClock,
  ) {}

  now(): Date {
    return this.clock.now();
  }

  /** A person's own, what moved last first. */
  async own(personId: Id, after: string | undefined, limit: number): Promise<Page<AskLine>> {
    const cursor = decodeCursor(after, ['instant', 'id']);
    const rows = await this.work.read<AskLine>(
      `${LINE} WHERE a.person_id = $1 AND ($2::timestamptz IS NULL OR (a.moved_at, a.id) < ($2, $3::uuid))
       ORDER BY a.moved_at DESC, a.id DESC LIMIT $4`,
      [personId, cursor?.[0] ?? null, cursor?.[1] ?? null, limit + 1],
    );
    return pageOf(rows, limit, (row) => [row.movedAt.toISOString(), row.id]);
  }

  /** For the desk, within its scope: what waits by when the answer is owed, the rest by what moved last. */
  async page(state: AskState, after: string | undefined, limit: number): Promise<Page<AskLine>> {
    const cursor = decodeCursor(after, ['instant', 'id']);
    const [key, sign, order] = state === 'waiting' ? ['a.due_at', '>', ''] : ['a.moved_at', '<', 'DESC'];
    const rows = await this.work.read<AskLine>(
      `${LINE} WHERE a.state = $1 AND access.reaches_person($2::jsonb, k.legal_entity, k.department)
         AND ($3::timestamptz IS NULL OR (${key}, a.id) ${sign} ($3, $4::uuid))
       ORDER BY ${key} ${order}, a.id ${order} LIMIT $5`,
      [state, reachOf('asks:answer'), cursor?.[0] ?? null, cursor?.[1] ?? null, limit + 1],
    );
    return pageOf(rows, limit, (row) => [(row.dueAt ?? row.movedAt).toISOString(), row.id]);
  }

  /** One's own where a person is named. @throws Problem not-found */
  async one(id: Id, ofPerson: Id | null): Promise<AskLine> {
    const [line] = await this.work.read<AskLine>(`${LINE} WHERE a.id = $1 AND ($2::uuid IS NULL OR a.person_id = $2)`, [
      id,
      ofPerson,
    ]);
    if (line === undefined) throw notFound({ id });
    return line;
  }

  /** What was said, in its order. */
  messages(id: Id): Promise<AskMessage[]> {
    return this.work.read<AskMessage>(
      `SELECT m.id, ${person('m.person_id', 'k')} AS person, m.person_id <> a.person_id AS desk, m.words, m.at,
         coalesce((SELECT json_agg(json_build_object('number', c.number, 'documentId', e.document_id, 'title', c.title,
             'where', '/rules/' || e.id || '#clause-' || c.number) ORDER BY e.document_id, c.position)
           FROM rules.clause c JOIN rules.edition e ON e.id = c.edition_id WHERE c.id = ANY(m.clause_ids)), '[]') AS clauses
       FROM asks.message m JOIN asks.ask a ON a.id = m.ask_id LEFT JOIN people.known k ON k.person_id = m.person_id
       WHERE m.ask_id = $1 ORDER BY m.id`,
      [id],
    );
  }
}

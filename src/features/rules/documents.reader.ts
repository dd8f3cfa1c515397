import { Injectable } from '@nestjs/common';
import type { Id } from '../../kernel/id';
import { decodeCursor, type Page, pageOf } from '../../kernel/page';
import { currentActor } from '../../platform/context/context';
import { HouseClock } from '../../platform/database/pace';
import { Work } from '../../platform/database/work';
import type { DocumentDto, OwnershipDto } from './documents.dto';
import { ACKNOWLEDGED, acknowledgedOf, HEAD, headOf, instant } from './editions.reader';
import { seesDrafts } from './rules.policy';

type DocumentRow = Omit<DocumentDto, 'acknowledged' | 'can'>;

/** $1 is the present instant, $2 the person. */
const DOCUMENT = `SELECT d.id, d.code, d.names, d.original_language AS "originalLanguage", d.scope, d.scope_code AS "scopeCode",
    d.audience_id AS "audienceId", d.owner_id AS "ownerId", d.grace_days AS "graceDays", d.joiner_days AS "joinerDays",
    d.login_minutes AS "loginMinutes", d.version,
    (SELECT ${HEAD} FROM rules.edition e WHERE e.id = f.edition_id) AS "inForce",
    (SELECT ${HEAD} FROM rules.edition e WHERE e.document_id = d.id AND e.state = 'published' AND e.effective_at > $1
     ORDER BY e.number LIMIT 1) AS upcoming,
    (SELECT ${ACKNOWLEDGED}
     FROM rules.acknowledged_at($1) k JOIN rules.acknowledgement a USING (edition_id, person_id)
     WHERE k.document_id = d.id AND k.person_id = $2) AS acknowledgement,
    (SELECT coalesce(q.due_at, CASE WHEN m.number > 1 AND EXISTS (
         SELECT FROM rules.acknowledgement k WHERE k.person_id = $2 AND k.document_id = d.id)
       THEN m.effective_at + m.grace_days * interval '24 hours' END)
     FROM rules.edition e JOIN rules.edition m ON m.document_id = e.document_id AND m.number = e.material_number
     LEFT JOIN rules.asking q ON q.edition_id = m.id AND q.person_id = $2
     WHERE e.id = f.edition_id AND NOT EXISTS (SELECT FROM rules.acknowledgement k
       WHERE k.person_id = $2 AND k.document_id = d.id AND k.edition_number >= m.number)) AS "dueAt"
  FROM rules.document d LEFT JOIN rules.in_force_at($1) f ON f.document_id = d.id`;

const OWNER = (person: string): string =>
  `CASE WHEN ${person} IS NULL THEN NULL ELSE (
     SELECT jsonb_build_object('id', ${person}, 'givenName', coalesce(max(who.given_name), ''),
       'familyName', coalesce(max(who.family_name), ''), 'names', coalesce((array_agg(who.names))[1], '{}'))
     FROM people.directory who WHERE who.person_id = ${person}) END`;

/** Documents as one person sees them. */
@Injectable()
export class DocumentsReader {
  constructor(
    private readonly work: Work,
    private readonly clock: HouseClock,
  ) {}

  /** Documents by code. */
  async documents(personId: Id, after: string | undefined, limit: number): Promise<Page<DocumentDto>> {
    const cursor = decodeCursor(after, ['text']);
    const rows = await this.work.read<DocumentRow>(
      `${DOCUMENT} WHERE $3::text IS NULL OR d.code > $3 ORDER BY d.code LIMIT $4`,
      [this.clock.now(), personId, cursor?.[0] ?? null, limit + 1],
    );
    return pageOf(rows.map(document), limit, (row) => [row.code]);
  }

  async one(id: Id, personId: Id): Promise<DocumentDto | null> {
    const [row] = await this.work.read<DocumentRow>(`${DOCUMENT} WHERE d.id = $3`, [this.clock.now(), personId, id]);
    return row === undefined ? null : document(row);
  }

  /** Who owns what of a document. */
  async ownership(id: Id): Promise<OwnershipDto | null> {
    const [row] = await this.work.read<OwnershipDto>(
      `SELECT ${OWNER('d.owner_id')} AS owner, (
         SELECT coalesce(jsonb_agg(jsonb_build_object('number', c.number, 'title', c.title, 'owner', ${OWNER('o.owner_id')})
           ORDER BY c.position), '[]')
         FROM rules.clause c LEFT JOIN rules.clause_owner o
           ON o.document_id = d.id AND o.number = c.number AND o.until_at IS NULL
         WHERE c.edition_id = (SELECT e.id FROM rules.edition e WHERE e.document_id = d.id ORDER BY e.number DESC LIMIT 1)) AS clauses
       FROM rules.document d WHERE d.id = $1`,
      [id],
    );
    return row ?? null;
  }
}

function document(row: DocumentRow): DocumentDto {
  const due = row.dueAt as unknown as Date | null;
  return {
    ...row,
    dueAt: due === null ? null : instant(due.toISOString()),
    inForce: row.inForce && headOf(row.inForce),
    upcoming: row.upcoming && headOf(row.upcoming),
    acknowledgement: acknowledgedOf(row.acknowledgement),
    acknowledged: row.acknowledgement !== null,
    can: seesDrafts(currentActor()) ? ['change', 'draft'] : [],
  };
}

import { Injectable } from '@nestjs/common';
import type { Id } from '../../kernel/id';
import { decodeCursor, type Page, pageOf } from '../../kernel/page';
import { currentActor, currentContext } from '../../platform/context/context';
import { HouseClock } from '../../platform/database/pace';
import { Work } from '../../platform/database/work';
import { message } from '../../platform/i18n/messages';
import type { AcknowledgedDto, DocumentDto, EditionDto, EditionHeadDto } from './rules.dto';
import { seesDrafts } from './rules.policy';

type Head = Omit<EditionHeadDto, 'publishedAt' | 'effectiveAt'> & {
  readonly publishedAt: string | null;
  readonly effectiveAt: string | null;
};
type DocumentRow = Omit<DocumentDto, 'acknowledged'>;
type EditionRow = Omit<EditionDto, 'can' | 'sentence'>;

/** $1 is the present instant, `d` the document, `e` the edition, `f` the edition in force. */
const HEAD = `jsonb_build_object('id', e.id, 'documentId', e.document_id, 'code', d.code, 'number', e.number,
  'state', e.state, 'languages', e.languages, 'originalLanguage', d.original_language, 'summary', e.summary,
  'publishedAt', e.published_at, 'effectiveAt', e.effective_at, 'digest', e.digest, 'version', e.version,
  'inForce', coalesce(f.edition_id = e.id, false),
  'material', CASE WHEN e.state = 'published' THEN e.material_number = e.number
    ELSE e.base_id IS NULL OR e.removed @> '[{"change": "material"}]'
      OR EXISTS (SELECT FROM rules.clause c WHERE c.edition_id = e.id AND c.change = 'material') END)`;

const ACKNOWLEDGED = `jsonb_build_object('editionId', a.edition_id, 'number', a.edition_number, 'language', a.language,
  'at', a.at)`;

/** Pages and views of documents and editions; drafts are for their authors. */
@Injectable()
export class EditionsReader {
  constructor(
    private readonly work: Work,
    private readonly clock: HouseClock,
  ) {}

  /** Documents by code, as one person sees them. */
  async documents(personId: Id, after: string | undefined, limit: number): Promise<Page<DocumentDto>> {
    const cursor = decodeCursor(after, ['text']);
    const rows = await this.work.read<DocumentRow>(
      `SELECT d.id, d.code, d.names, d.original_language AS "originalLanguage",
         (SELECT ${HEAD} FROM rules.edition e WHERE e.id = f.edition_id) AS "inForce",
         (SELECT ${HEAD} FROM rules.edition e WHERE e.document_id = d.id AND e.state = 'published' AND e.effective_at > $1
          ORDER BY e.number LIMIT 1) AS upcoming,
         (SELECT ${ACKNOWLEDGED}
          FROM rules.acknowledged_at($1) k JOIN rules.acknowledgement a USING (edition_id, person_id)
          WHERE k.document_id = d.id AND k.person_id = $2) AS acknowledgement
       FROM rules.document d LEFT JOIN rules.in_force_at($1) f ON f.document_id = d.id
       WHERE $3::text IS NULL OR d.code > $3 ORDER BY d.code LIMIT $4`,
      [this.clock.now(), personId, cursor?.[0] ?? null, limit + 1],
    );
    const documents = rows.map((row) => ({
      ...row,
      inForce: row.inForce && headOf(row.inForce),
      upcoming: row.upcoming && headOf(row.upcoming),
      acknowledgement: acknowledgedOf(row.acknowledgement),
      acknowledged: row.acknowledgement !== null,
    }));
    return pageOf(documents, limit, (row) => [row.code]);
  }

  /** The editions of a document, newest first. */
  async editions(documentId: Id, after: string | undefined, limit: number): Promise<Page<EditionHeadDto>> {
    const cursor = decodeCursor(after, ['integer']);
    const rows = await this.work.read<{ head: Head }>(
      `SELECT ${HEAD} AS head
       FROM rules.edition e JOIN rules.document d ON d.id = e.document_id
       LEFT JOIN rules.in_force_at($1) f ON f.document_id = d.id
       WHERE e.document_id = $2 AND ($3 OR e.state = 'published') AND ($4::bigint IS NULL OR e.number < $4)
       ORDER BY e.number DESC LIMIT $5`,
      [this.clock.now(), documentId, seesDrafts(currentActor()), cursor?.[0] ?? null, limit + 1],
    );
    const heads = rows.map(({ head }) => headOf(head));
    return pageOf(heads, limit, (head) => [head.number]);
  }

  /** One edition with its clauses and what one person may do with it. */
  async edition(id: Id, personId: Id): Promise<EditionDto | null> {
    const drafts = seesDrafts(currentActor());
    const [row] = await this.work.read<{ view: EditionRow }>(
      `SELECT ${HEAD} || jsonb_build_object('names', d.names, 'removed', e.removed,
         'acknowledgement',
           (SELECT ${ACKNOWLEDGED} FROM rules.acknowledgement a WHERE a.edition_id = e.id AND a.person_id = $2),
         'clauses', (SELECT jsonb_agg(jsonb_build_object('id', c.id, 'number', c.number, 'change', c.change,
            'title', c.title, 'text', c.text) ORDER BY c.position) FROM rules.clause c WHERE c.edition_id = e.id)) AS view
       FROM rules.edition e JOIN rules.document d ON d.id = e.document_id
       LEFT JOIN rules.in_force_at($1) f ON f.document_id = d.id
       WHERE e.id = $3 AND ($4 OR e.state = 'published')`,
      [this.clock.now(), personId, id, drafts],
    );
    if (row === undefined) return null;
    const { view } = row;
    return {
      ...view,
      ...headOf(view),
      acknowledgement: acknowledgedOf(view.acknowledgement),
      sentence: sentence(currentContext().language, view.number),
      can: can(view),
    };
  }
}

/** What an acknowledgement says, in a language. */
export function sentence(language: string, number: number): string {
  return message(language, 'rules.sentence', { number });
}

function can({ state, inForce, acknowledgement }: EditionRow): string[] {
  if (state === 'draft') return ['declare', 'publish', 'discard'];
  return inForce && acknowledgement === null ? ['acknowledge'] : [];
}

function headOf<T extends Head>(head: T): T {
  return { ...head, publishedAt: instant(head.publishedAt), effectiveAt: instant(head.effectiveAt) };
}

function acknowledgedOf(row: AcknowledgedDto | null): AcknowledgedDto | null {
  return row === null ? null : { ...row, at: instant(row.at) ?? row.at };
}

/** PostgreSQL's JSON writes instants with an offset; replies carry `Z`. */
function instant(text: string | null): string | null {
  return text === null ? null : new Date(text).toISOString();
}

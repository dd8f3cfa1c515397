import { Injectable } from '@nestjs/common';
import type { Id } from '../../kernel/id';
import { decodeCursor, type Page, pageOf } from '../../kernel/page';
import { currentActor, currentContext } from '../../platform/context/context';
import { HouseClock } from '../../platform/database/pace';
import { Work } from '../../platform/database/work';
import { message } from '../../platform/i18n/messages';
import { AcknowledgementsService, type Shown } from './acknowledgements.service';
import { QuizzesOfEditions } from './edition-quizzes.service';
import type { AcknowledgedDto, EditionDto, EditionHeadDto } from './rules.dto';
import { seesDrafts } from './rules.policy';

export type Head = Omit<EditionHeadDto, 'publishedAt' | 'effectiveAt'> & {
  readonly publishedAt: string | null;
  readonly effectiveAt: string | null;
};
type EditionRow = Omit<EditionDto, 'can' | 'sentence' | 'since' | 'quiz'> & { readonly quizId: Id | null };

/** $1 is the present instant, `d` the document, `e` the edition, `f` the edition in force. */
export const HEAD = `jsonb_build_object('id', e.id, 'documentId', e.document_id, 'authorId', e.author_id, 'graceDays', e.grace_days, 'code', d.code, 'number', e.number,
  'state', e.state, 'languages', e.languages, 'originalLanguage', d.original_language, 'summary', e.summary,
  'publishedAt', e.published_at, 'effectiveAt', e.effective_at, 'digest', e.digest, 'version', e.version,
  'inForce', coalesce(f.edition_id = e.id, false),
  'material', CASE WHEN e.state = 'published' THEN e.material_number = e.number
    ELSE e.base_id IS NULL OR e.removed @> '[{"change": "material"}]'
      OR EXISTS (SELECT FROM rules.clause c WHERE c.edition_id = e.id AND c.change = 'material') END)`;

export const ACKNOWLEDGED = `jsonb_build_object('editionId', a.edition_id, 'number', a.edition_number, 'language', a.language,
  'at', a.at)`;

/** Pages and views of documents and editions; drafts are for their authors. */
@Injectable()
export class EditionsReader {
  constructor(
    private readonly work: Work,
    private readonly clock: HouseClock,
    private readonly acknowledgements: AcknowledgementsService,
    private readonly quizzes: QuizzesOfEditions,
  ) {}

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
      `SELECT ${HEAD} || jsonb_build_object('names', d.names, 'removed', e.removed, 'metadata', e.metadata,
         'baseId', e.base_id, 'quizId', e.quiz_id,
         'owners', (SELECT coalesce(jsonb_object_agg(o.number, o.owner_id), '{}') FROM rules.clause_owner o
           WHERE o.document_id = d.id AND o.until_at IS NULL),
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
    const { quizId, ...view } = row.view;
    return {
      ...view,
      ...headOf(view),
      since: sinceDto(await this.acknowledgements.shown(personId, view)),
      quiz: quizId === null ? null : await this.quiz(view.id, quizId, personId),
      acknowledgement: acknowledgedOf(view.acknowledgement),
      sentence: sentence(currentContext().language, view.number),
      can: can(view),
    };
  }

  private async quiz(editionId: Id, quizId: Id, personId: Id): Promise<EditionDto['quiz']> {
    const result = await this.quizzes.result(editionId, personId);
    return {
      id: quizId,
      questions: await this.quizzes.asked(quizId),
      passed: result?.passed ?? false,
      score: result?.score ?? null,
    };
  }
}

function sinceDto(shown: Shown | null): EditionDto['since'] {
  return shown === null ? null : { ...shown, clauses: [...shown.clauses] };
}

/** What an acknowledgement says, in a language. */
export function sentence(language: string, number: number): string {
  return message(language, 'rules.sentence', { number });
}

function can({ state, inForce, acknowledgement }: Omit<EditionRow, 'quizId'>): string[] {
  if (state === 'draft') return ['revise', 'declare', 'publish', 'discard'];
  return inForce && acknowledgement === null ? ['acknowledge'] : [];
}

export function headOf<T extends Head>(head: T): T {
  return { ...head, publishedAt: instant(head.publishedAt), effectiveAt: instant(head.effectiveAt) };
}

export function acknowledgedOf(row: AcknowledgedDto | null): AcknowledgedDto | null {
  return row === null ? null : { ...row, at: instant(row.at) ?? row.at };
}

/** PostgreSQL's JSON writes instants with an offset; replies carry `Z`. */
export function instant(text: string | null): string | null {
  return text === null ? null : new Date(text).toISOString();
}

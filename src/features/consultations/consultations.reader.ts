import { Injectable } from '@nestjs/common';
import type { Id } from '../../kernel/id';
import { decodeCursor, type Page, pageOf } from '../../kernel/page';
import { currentActor } from '../../platform/context/context';
import { Work } from '../../platform/database/work';
import { missingApprovals } from './approval';
import { ApprovalsService } from './approvals.service';
import { answersFor } from './comment';
import type {
  ApprovalViewDto,
  ApproverViewDto,
  ColleagueDto,
  CommentViewDto,
  ConsultationDto,
  RoundDto,
} from './consultations.dto';
import { approvesByRole, writesRules } from './consultations.policy';
import { DraftEditions, type DraftRef } from './drafts.repository';

type Text = Pick<ConsultationDto, 'names' | 'languages' | 'originalLanguage' | 'summary' | 'clauses'>;
type CommentRow = Omit<CommentViewDto, 'can'>;

/** Somebody by id; of who left, the id alone. */
const COLLEAGUE = (person: string): string =>
  `(SELECT jsonb_build_object('id', ${person}, 'givenName', coalesce(max(who.given_name), ''),
      'familyName', coalesce(max(who.family_name), ''), 'names', coalesce((array_agg(who.names))[1], '{}'))
    FROM people.directory who WHERE who.person_id = ${person})`;

/** Draft editions as those see them who are asked about them. */
@Injectable()
export class ConsultationsReader {
  constructor(
    private readonly work: Work,
    private readonly drafts: DraftEditions,
    private readonly approvals: ApprovalsService,
  ) {}

  /** Open rounds, newest first. */
  async rounds(after: string | undefined, limit: number): Promise<Page<RoundDto>> {
    const cursor = decodeCursor(after, ['id']);
    const rows = await this.work.read<Omit<RoundDto, 'openedAt'> & { openedAt: Date }>(
      `SELECT r.edition_id AS "editionId", d.names, e.number, r.opened_at AS "openedAt",
         (SELECT count(*)::int FROM consultations.comment c WHERE c.edition_id = e.id) AS comments
       FROM consultations.round r JOIN rules.edition e ON e.id = r.edition_id AND e.state = 'draft'
       JOIN rules.document d ON d.id = e.document_id
       WHERE r.state = 'open' AND ($1::uuid IS NULL OR r.edition_id < $1) ORDER BY r.edition_id DESC LIMIT $2`,
      [cursor?.[0] ?? null, limit + 1],
    );
    const rounds = rows.map((row) => ({ ...row, openedAt: row.openedAt.toISOString() }));
    return pageOf(rounds, limit, (row) => [row.editionId]);
  }

  /** @throws Problem not-found for what is no draft, and for whom nobody asks */
  async one(editionId: Id, personId: Id): Promise<ConsultationDto | null> {
    const draft = await this.drafts.demand(editionId);
    const round = await this.drafts.roundState(editionId);
    const standing = await this.approvals.standing(draft);
    const actor = currentActor();
    const [writes, approves] = [writesRules(actor), approvesByRole(actor)];
    const named = standing.named.some((one) => one.personId === personId);
    const owners = await this.ownersByClause(draft);
    if (round !== 'open' && !writes && !named && !approves && !owners.all.has(personId)) return null;
    const [text] = await this.work.read<Text>(
      `SELECT d.names, e.languages, d.original_language AS "originalLanguage", e.summary,
         (SELECT coalesce(jsonb_agg(jsonb_build_object('number', c.number, 'title', c.title, 'text', c.text) ORDER BY c.position), '[]')
          FROM rules.clause c WHERE c.edition_id = e.id) AS clauses
       FROM rules.edition e JOIN rules.document d ON d.id = e.document_id WHERE e.id = $1`,
      [editionId],
    );
    if (text === undefined) return null;
    const comments = await this.comments(editionId);
    const missing = missingApprovals(standing);
    const open = comments.some(({ state }) => state === 'open');
    return {
      editionId,
      documentId: draft.documentId,
      number: draft.number,
      version: draft.version,
      ...text,
      round,
      comments: comments.map((comment) => {
        const by = { personId, writes, owners: [draft.ownerId, owners.of.get(comment.clause) ?? null] };
        const answers = answersFor(by);
        return {
          ...comment,
          can: [
            ...(answers || comment.author.id === personId ? ['answer'] : []),
            ...(answers && comment.state === 'open' ? ['resolve'] : []),
          ],
        };
      }),
      approvals: await this.approvalViews(draft),
      missing: [...missing],
      can: [
        ...(round === 'open' ? ['comment'] : []),
        ...((named || approves) && !standing.approvedBy.includes(personId) ? ['approve'] : []),
        ...(writes ? [round === 'open' ? 'close' : 'open', 'request'] : []),
        ...(writes && round !== 'open' && !open && missing.length === 0 ? ['publish'] : []),
      ],
    };
  }

  /** Who has to approve every edition of a document. */
  namedApprovers(documentId: Id): Promise<ApproverViewDto[]> {
    return this.work.read<ApproverViewDto>(
      `SELECT p.area, ${COLLEAGUE('p.person_id')} AS person FROM consultations.approver p
       WHERE p.document_id = $1 AND p.until_at IS NULL ORDER BY p.area, p.id`,
      [documentId],
    );
  }

  private async comments(editionId: Id): Promise<readonly CommentRow[]> {
    const rows = await this.work.read<{ comment: CommentRow }>(
      `SELECT jsonb_build_object('id', c.id, 'clause', c.clause, 'author', ${COLLEAGUE('c.author_id')}, 'text', c.text,
         'at', c.at, 'state', c.state, 'resolution', c.resolution, 'answers', (
           SELECT coalesce(jsonb_agg(jsonb_build_object('id', a.id, 'author', ${COLLEAGUE('a.author_id')}, 'text', a.text,
             'at', a.at) ORDER BY a.id), '[]') FROM consultations.answer a WHERE a.comment_id = c.id)) AS comment
       FROM consultations.comment c WHERE c.edition_id = $1 ORDER BY c.id LIMIT 2000`,
      [editionId],
    );
    return rows.map(({ comment }) => ({
      ...comment,
      at: instant(comment.at),
      answers: comment.answers.map((answer) => ({ ...answer, at: instant(answer.at) })),
    }));
  }

  /** Who is named, and who approved without being. */
  private async approvalViews(draft: DraftRef): Promise<ApprovalViewDto[]> {
    const rows = await this.work.read<{ area: string | null; person: ColleagueDto; at: Date | null }>(
      `SELECT p.area, ${COLLEAGUE('p.person_id')} AS person, a.at
       FROM consultations.approver p
       LEFT JOIN consultations.approval a ON a.edition_id = $1 AND a.draft_version = $2 AND a.person_id = p.person_id
       WHERE p.document_id = $3 AND p.until_at IS NULL
       UNION ALL
       SELECT NULL, ${COLLEAGUE('a.person_id')}, a.at FROM consultations.approval a
       WHERE a.edition_id = $1 AND a.draft_version = $2 AND a.areas = '{}'
       ORDER BY 1 NULLS LAST, 3`,
      [draft.id, draft.version, draft.documentId],
    );
    return rows.map((row) => ({ ...row, at: row.at?.toISOString() ?? null }));
  }

  private async ownersByClause(draft: DraftRef): Promise<{ of: ReadonlyMap<string, Id>; all: ReadonlySet<Id> }> {
    const rows = await this.work.read<{ number: string; id: Id }>(
      'SELECT number, owner_id AS id FROM rules.clause_owner WHERE document_id = $1 AND until_at IS NULL',
      [draft.documentId],
    );
    const all = [...rows.map(({ id }) => id), ...(draft.ownerId === null ? [] : [draft.ownerId])];
    return { of: new Map(rows.map(({ number, id }) => [number, id])), all: new Set(all) };
  }
}

function instant(text: string): string {
  return new Date(text).toISOString();
}

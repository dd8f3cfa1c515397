import { Injectable } from '@nestjs/common';
import type { Id } from '../../kernel/id';
import { decodeCursor, type Page, pageOf } from '../../kernel/page';
import { Work } from '../../platform/database/work';
import { Council, openSql } from '../council/public';
import type { Decision, Draft, Relationship } from './draft';
import type { OwnDraftDto, RevisionReviewDto, SharedContentDto } from './drafts.dto';
import type { NamedPersonDto } from './named.dto';

/** A decision as stored, with who decided. */
export interface DecisionRow {
  readonly revision: number;
  readonly decision: Decision;
  readonly decidedBy: NamedPersonDto;
  readonly at: string;
  readonly note: string | null;
  readonly code: string | null;
}

/** What was submitted as one revision. */
export interface SubmittedWords {
  readonly text: string;
  readonly relationship: Relationship;
  readonly language: string;
  readonly goalId: Id | null;
  readonly title: string | null;
  readonly byline: string | null;
}

/** A draft with what is told of it besides its words. */
export interface DraftDetails {
  readonly author: NamedPersonDto;
  readonly decisions: readonly DecisionRow[];
  /** Of the revision that was asked for; null when there is none. */
  readonly submitted: SubmittedWords | null;
  /** How that revision is reviewed, and what was found afterwards; null when there is none. */
  readonly review: RevisionReviewDto | null;
  /** What is shared. */
  readonly content: SharedContentDto | null;
  /** What was submitted before that. */
  readonly before: { readonly revision: number; readonly text: string } | null;
}

/** Somebody by name; who has left the company, by id alone. */
const PERSON = (column: string): string =>
  `coalesce((SELECT json_build_object('id', p.person_id, 'givenName', p.given_name, 'familyName', p.family_name,
    'names', p.names) FROM people.directory p WHERE p.person_id = ${column}),
    json_build_object('id', ${column}, 'givenName', '', 'familyName', '', 'names', '{}'::json))`;

const ISO = (instant: string): string => `to_char(${instant} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

/** Channels for which one text is written side by side. */
export const MOST_VARIANTS = 12;

/** Pages of drafts, each one query; who may see what stands in the WHERE. */
@Injectable()
export class DraftsReader {
  constructor(
    private readonly work: Work,
    private readonly council: Council,
  ) {}

  /** A person's own drafts, last changed first. */
  async own(
    authorId: Id,
    state: string | undefined,
    after: string | undefined,
    limit: number,
  ): Promise<Page<OwnDraftDto>> {
    const cursor = decodeCursor(after, 2);
    const rows = await this.work.read<OwnDraftDto>(
      `SELECT d.id, d.kind, d.state, d.channel_id AS "channelId", c.names AS "channelNames",
         d.interaction_id AS "interactionId", d.language, left(d.text, 200) AS opening, d.title, d.revision,
         ${ISO('d.changed_at')} AS "changedAt", d.link
       FROM drafts.draft d JOIN channels.directory c ON c.channel_id = d.channel_id
       WHERE d.author_id = $1 AND ($2::text IS NULL OR d.state = $2)
         AND ($3::timestamptz IS NULL OR (d.changed_at, d.id) < ($3, $4::uuid))
       ORDER BY d.changed_at DESC, d.id DESC LIMIT $5`,
      [authorId, state ?? null, cursor?.[0] ?? null, cursor?.[1] ?? null, limit + 1],
    );
    return pageOf(rows, limit, (row) => [row.changedAt, row.id]);
  }

  /** A person's drafts that say the same on several channels, with this one, in the order in which they were begun. */
  async variants(authorId: Id, id: Id): Promise<Id[]> {
    const rows = await this.work.read<{ id: Id }>(
      `SELECT v.id FROM drafts.draft d JOIN drafts.draft v ON coalesce(v.variant_of, v.id) = coalesce(d.variant_of, d.id)
       WHERE d.id = $1 AND d.author_id = $2 AND v.author_id = $2 AND (v.state <> 'withdrawn' OR v.id = $1)
       ORDER BY v.created_at, v.id LIMIT ${MOST_VARIANTS}`,
      [id, authorId],
    );
    return rows.map((row) => row.id);
  }

  /** Whether works-council mode keeps the drafts of this person from whoever acts now, also as the case being worked on. */
  async isKept(authorId: Id): Promise<boolean> {
    const { shut } = await this.council.lens('drafts', 'case');
    if (shut.length === 0) return false;
    const open = await this.work.read(
      `SELECT 1 FROM people.known p WHERE p.person_id = $1 AND ${openSql('p.legal_entity', '$2')}`,
      [authorId, shut],
    );
    return open.length === 0;
  }

  /** What is told of one draft besides its state; `revision` names the words to read. */
  async details(draft: Draft, revision: number): Promise<DraftDetails> {
    const [row] = await this.work.read<DraftDetails>(
      `SELECT ${PERSON('$2::uuid')} AS author,
         (SELECT json_build_object('text', text, 'relationship', relationship, 'language', language, 'goalId', goal_id,
            'title', title, 'byline', byline)
          FROM drafts.revision WHERE draft_id = $1 AND number = $3) AS submitted,
         (SELECT json_build_object('depth', r.review_depth, 'percent', r.sample_percent, 'draw', r.draw, 'owed', r.owed,
            'verbatim', r.verbatim, 'passed', r.passed, 'later', (SELECT json_build_object('outcome', l.outcome, 'decidedBy', ${PERSON('l.decided_by')},
              'at', ${ISO('l.at')}, 'code', l.code, 'note', l.note)
              FROM drafts.later_review l WHERE l.draft_id = r.draft_id AND l.revision = r.number))
          FROM drafts.revision r WHERE r.draft_id = $1 AND r.number = $3) AS review,
         (SELECT json_build_object('id', s.item_id, 'revision', s.number, 'titles', s.titles, 'links', s.links)
          FROM drafts.draft d JOIN content.words s ON s.item_id = d.content_id AND s.number = d.content_revision
          WHERE d.id = $1) AS content,
         (SELECT json_build_object('revision', number, 'text', text)
          FROM drafts.revision WHERE draft_id = $1 AND number = $3 - 1) AS before,
         (SELECT coalesce(json_agg(json_build_object('revision', w.revision, 'decision', w.decision,
            'decidedBy', ${PERSON('w.decided_by')}, 'at', ${ISO('w.at')}, 'note', w.note, 'code', w.code) ORDER BY w.revision), '[]')
          FROM drafts.review w WHERE w.draft_id = $1) AS decisions`,
      [draft.id, draft.authorId, revision],
    );
    if (row === undefined) throw new Error('A row of scalars is gone.');
    return row;
  }
}

import { Injectable } from '@nestjs/common';
import type { Id } from '../../kernel/id';
import { Work } from '../../platform/database/work';
import { copied, kept, shares, type Span, tidy } from './authorship';
import { editsBetween } from './edits';

interface Ground {
  readonly text: string;
  readonly spans: readonly Span[];
}

/** Whose the characters of a draft are: kept where suggestions were accepted, counted when a revision is submitted. */
@Injectable()
export class AuthorshipService {
  constructor(private readonly work: Work) {}

  /** What in a text was suggested, by whom. */
  async of(draftId: Id, text: string): Promise<readonly Span[]> {
    const ground = await this.ground(draftId);
    return ground === null ? [] : kept(ground.spans, editsBetween(ground.text, text));
  }

  /** In the ambient transaction. */
  async keep(draftId: Id, text: string, spans: readonly Span[]): Promise<void> {
    await this.work.write(
      'INSERT INTO suggestions.ground (draft_id, text) VALUES ($1, $2) ON CONFLICT (draft_id) DO UPDATE SET text = excluded.text',
      [draftId, text],
    );
    await this.work.write('DELETE FROM suggestions.span WHERE draft_id = $1', [draftId]);
    await this.work.write(
      `INSERT INTO suggestions.span (draft_id, from_at, to_at, person_id)
       SELECT $1, * FROM unnest($2::integer[], $3::integer[], $4::uuid[])`,
      [draftId, spans.map(({ from }) => from), spans.map(({ to }) => to), spans.map(({ personId }) => personId)],
    );
  }

  /** Counts whose suggestions a revision is made of, also such as were copied by hand. In the ambient transaction. */
  async count(draftId: Id, revision: number, text: string, authorId: Id): Promise<void> {
    const said = await this.work.read<{ personId: Id; words: string }>(
      `SELECT r.person_id AS "personId", w.words FROM suggestions.remark r
       CROSS JOIN LATERAL (
         SELECT r.replacement AS words WHERE r.kind = 'suggestion' AND r.state <> 'accepted'
         UNION ALL SELECT r.words UNION ALL SELECT a.words FROM suggestions.answer a WHERE a.remark_id = r.id AND a.person_id = r.person_id
       ) w
       WHERE r.draft_id = $1 AND r.person_id <> $2 AND length(w.words) >= 20 ORDER BY r.id`,
      [draftId, authorId],
    );
    const ground = await this.ground(draftId);
    if (ground === null && said.length === 0) return;
    const there = ground === null ? [] : kept(ground.spans, editsBetween(ground.text, text));
    const byHand = said.flatMap(({ personId, words }) => copied(text, words, personId));
    const counted = [...shares(text, tidy([...there, ...byHand]))].filter(([personId]) => personId !== authorId);
    await this.work.write(
      `INSERT INTO suggestions.share (draft_id, revision, person_id, share)
       SELECT $1, $2, p.person_id, least(p.share, 1) FROM unnest($3::uuid[], $4::double precision[]) AS p (person_id, share)`,
      [draftId, revision, counted.map(([personId]) => personId), counted.map(([, share]) => share)],
    );
    await this.keep(draftId, text, tidy([...there, ...byHand]));
  }

  /** Unsubmitted words are gone: what was submitted last is what is left. In the ambient transaction. */
  async fallBack(draftId: Id, text: string | null): Promise<void> {
    if (text === null) await this.work.write('DELETE FROM suggestions.ground WHERE draft_id = $1', [draftId]);
    else if ((await this.ground(draftId)) !== null) await this.keep(draftId, text, await this.of(draftId, text));
  }

  private async ground(draftId: Id): Promise<Ground | null> {
    const [row] = await this.work.read<Ground>(
      `SELECT g.text, (SELECT coalesce(json_agg(json_build_object('from', s.from_at, 'to', s.to_at, 'personId', s.person_id)
         ORDER BY s.from_at), '[]') FROM suggestions.span s WHERE s.draft_id = g.draft_id) AS spans
       FROM suggestions.ground g WHERE g.draft_id = $1`,
      [draftId],
    );
    return row ?? null;
  }
}

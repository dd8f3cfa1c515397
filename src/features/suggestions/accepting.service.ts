import { Injectable } from '@nestjs/common';
import type { Id } from '../../kernel/id';
import { notFound, staleVersion } from '../../kernel/problem';
import { HouseClock } from '../../platform/database/pace';
import { saveRecord, takeRecord } from '../../platform/database/records';
import { Work } from '../../platform/database/work';
import { Outbox } from '../../platform/outbox/outbox';
import { ApprovedWords, type Draft, DraftsService } from '../drafts/public';
import { type Anchor, placed as placeOf } from './anchor';
import { accepted } from './authorship';
import { AuthorshipService } from './authorship.service';
import { editsBetween } from './edits';
import { type Remark, settle } from './remark';
import { RemarkSchema } from './remark.entity';
import { suggestionOrphaned } from './suggestions.errors';

/** A suggestion in the author's words, where it goes. */
interface Placed {
  readonly suggestion: Remark;
  readonly at: Anchor;
  readonly words: string;
}

/** The words after suggestions were taken over. */
export interface Accepted {
  readonly text: string;
  readonly version: number;
  readonly accepted: number;
}

/** What an author takes over of suggestions: one by one, in other words, or all; whose words they were is kept. */
@Injectable()
export class AcceptingService {
  constructor(
    private readonly work: Work,
    private readonly clock: HouseClock,
    private readonly outbox: Outbox,
    private readonly words: ApprovedWords,
    private readonly drafts: DraftsService,
    private readonly authorship: AuthorshipService,
  ) {}

  /** @throws Problem not-found, stale-version, wrong-state, suggestion-orphaned */
  accept(authorId: Id, id: Id, words: string | undefined, expected: number | null): Promise<Accepted> {
    return this.work.run(async () => {
      const [row] = await this.work.read<{ draftId: Id }>(
        'SELECT draft_id AS "draftId" FROM suggestions.remark WHERE id = $1',
        [id],
      );
      if (row === undefined) throw notFound({ id });
      const draft = await this.own(authorId, row.draftId, expected);
      const suggestion = await takeRecord(this.work.manager, RemarkSchema, id);
      settle(suggestion, 'accepted', this.clock.now());
      const at = await this.place(suggestion, draft.text);
      if (at === null) throw suggestionOrphaned();
      return this.take(draft, [{ suggestion, at, words: words ?? suggestion.replacement ?? '' }]);
    });
  }

  /** All that have a place; of two that overlap the later stays open. @throws Problem not-found, stale-version */
  acceptAll(authorId: Id, draftId: Id, expected: number | null): Promise<Accepted> {
    return this.work.run(async () => {
      const draft = await this.own(authorId, draftId, expected);
      const open = await this.work.write<{ id: Id }>(
        `SELECT id FROM suggestions.remark WHERE draft_id = $1 AND kind = 'suggestion' AND state = 'open' ORDER BY id`,
        [draftId],
      );
      const placed: Placed[] = [];
      for (const { id } of open) {
        const suggestion = await takeRecord(this.work.manager, RemarkSchema, id);
        const at = await this.place(suggestion, draft.text);
        if (at === null || placed.some((other) => overlap(other.at, at))) continue;
        placed.push({ suggestion, at, words: suggestion.replacement ?? '' });
      }
      if (placed.length === 0) return { text: draft.text, version: draft.version, accepted: 0 };
      return this.take(draft, placed);
    });
  }

  /** From the end on, so that the places before stay where they are. */
  private async take(draft: Draft, placed: readonly Placed[]): Promise<Accepted> {
    let { text } = draft;
    let spans = await this.authorship.of(draft.id, text);
    for (const { suggestion, at, words } of [...placed].sort((a, b) => b.at.from - a.at.from)) {
      const { personId, replacement } = suggestion;
      spans = accepted(text, spans, at, { replacement: replacement ?? '', personId }, words);
      text = text.slice(0, at.from) + words + text.slice(at.to);
      const revised = words !== replacement;
      const next = { ...settle(suggestion, 'accepted', this.clock.now()), revised };
      await saveRecord(this.work.manager, RemarkSchema, next);
      await this.settleAnswered(suggestion);
    }
    const version = await this.drafts.rewrite(draft.authorId, draft.id, text, draft.version);
    await this.authorship.keep(draft.id, text, spans);
    await this.outbox.append('suggestions.changed', { draftId: draft.id });
    return { text, version, accepted: placed.length };
  }

  /** What was remarked is settled by the words that answer it. */
  private async settleAnswered({ answersId }: Remark): Promise<void> {
    if (answersId === null) return;
    const comment = await takeRecord(this.work.manager, RemarkSchema, answersId);
    if (comment.state !== 'open') return;
    await saveRecord(this.work.manager, RemarkSchema, settle(comment, 'resolved', this.clock.now()));
  }

  private async own(authorId: Id, draftId: Id, expected: number | null): Promise<Draft> {
    const draft = await this.words.lock(draftId);
    if (draft.authorId !== authorId) throw notFound({ id: draftId });
    if (expected !== null && expected !== draft.version) throw staleVersion({ id: draftId });
    return draft;
  }

  private async place(suggestion: Remark, text: string): Promise<Anchor | null> {
    return placeOf(suggestion, suggestion.quote, editsBetween(await this.baseOf(suggestion), text), text);
  }

  /** The text a remark stands on. */
  private async baseOf({ draftId, revision, baseId }: Remark): Promise<string> {
    if (revision !== null) return this.words.textOf(draftId, revision);
    const [row] = await this.work.read<{ text: string }>('SELECT text FROM suggestions.base WHERE id = $1', [baseId]);
    if (row === undefined) throw notFound({ id: draftId });
    return row.text;
  }
}

/** Points at an edge, or at one place, do not overlap: they follow each other. */
function overlap(a: Anchor, b: Anchor): boolean {
  return a.from < b.to && b.from < a.to;
}

import { Injectable } from '@nestjs/common';
import { type Id, newId } from '../../kernel/id';
import { invalidRequest, notFound, wrongState } from '../../kernel/problem';
import { HouseClock } from '../../platform/database/pace';
import { addRecord, saveRecord, takeRecord } from '../../platform/database/records';
import { Work } from '../../platform/database/work';
import { Outbox } from '../../platform/outbox/outbox';
import { ApprovedWords, type Draft } from '../drafts/public';
import { type Reader, RemarkAccess } from './access.service';
import { type Anchor, fits, sought } from './anchor';
import { type NewRemark, type Remark, remark, type RemarkAct, remarkActs, reopen, settle } from './remark';
import { RemarkSchema } from './remark.entity';
import { ownSuggestion, textMoved } from './suggestions.errors';

/** Words nobody says anything about any more. */
const OVER: readonly Draft['state'][] = ['declined', 'published', 'withdrawn'];

/** What readers say of a draft's words, and what becomes of it; what its author takes over is of another service. */
@Injectable()
export class RemarksService {
  constructor(
    private readonly work: Work,
    private readonly clock: HouseClock,
    private readonly outbox: Outbox,
    private readonly words: ApprovedWords,
    private readonly access: RemarkAccess,
  ) {}

  /** @throws Problem not-found, permit-missing, own-suggestion, text-moved, wrong-state, invalid-request */
  say(personId: Id, draftId: Id, said: NewRemark): Promise<Id> {
    return this.work.run(async () => {
      const { state } = await this.words.lock(draftId);
      const reader = await this.access.of(personId, draftId);
      if (reader.as === 'author' && said.kind === 'suggestion') throw ownSuggestion();
      if (OVER.includes(state)) throw wrongState({ from: state });
      await this.demandAnswerable(reader, said);
      const { place, revision } = await this.placeOf(reader, said);
      const now = this.clock.now();
      const baseId = revision === null ? await this.base(draftId, reader.text, now) : null;
      const made = remark(draftId, personId, { ...said, ...place, revision }, baseId, now);
      await addRecord(this.work.manager, RemarkSchema, made);
      await this.outbox.append('suggestions.changed', { draftId });
      return made.id;
    });
  }

  /** @throws Problem not-found, permit-missing */
  answer(personId: Id, id: Id, words: string): Promise<Id> {
    return this.work.run(async () => {
      const { before } = await this.take(personId, id, 'answer');
      const answerId = newId();
      await this.work.write(
        'INSERT INTO suggestions.answer (id, remark_id, person_id, words, at) VALUES ($1, $2, $3, $4, $5)',
        [answerId, id, personId, words, this.clock.now()],
      );
      await this.outbox.append('suggestions.changed', { draftId: before.draftId });
      return answerId;
    });
  }

  /** @throws Problem not-found, permit-missing, wrong-state */
  settle(personId: Id, id: Id, act: 'resolve' | 'decline' | 'withdraw'): Promise<void> {
    const to = ({ resolve: 'resolved', decline: 'declined', withdraw: 'withdrawn' } as const)[act];
    return this.change(personId, id, act, (before) => settle(before, to, this.clock.now()));
  }

  /** @throws Problem not-found, permit-missing, wrong-state */
  reopen(personId: Id, id: Id): Promise<void> {
    return this.change(personId, id, 'reopen', reopen);
  }

  private change(personId: Id, id: Id, act: RemarkAct, verb: (before: Remark) => Remark): Promise<void> {
    return this.work.run(async () => {
      const { before } = await this.take(personId, id, act);
      await saveRecord(this.work.manager, RemarkSchema, verb(before));
      await this.outbox.append('suggestions.changed', { draftId: before.draftId });
    });
  }

  /** A remark that somebody may act on. @throws Problem not-found, wrong-state */
  private async take(personId: Id, id: Id, act: RemarkAct): Promise<{ before: Remark; reader: Reader }> {
    const before = await takeRecord(this.work.manager, RemarkSchema, id);
    const reader = await this.access.of(personId, before.draftId);
    const hidden = reader.as === 'reviewer' && before.revision === null;
    if (hidden || before.state === 'withdrawn') throw notFound({ id });
    const acts = remarkActs(before, personId, reader.as === 'author');
    if (!acts.includes(act)) throw wrongState({ from: before.state });
    return { before, reader };
  }

  /** A suggestion may answer a comment that is open and that its reader sees. @throws Problem invalid-request */
  private async demandAnswerable({ as, draft }: Reader, { kind, answersId }: NewRemark): Promise<void> {
    if (answersId === null) return;
    const [found] = await this.work.read(
      `SELECT FROM suggestions.remark WHERE id = $1 AND draft_id = $2 AND kind = 'comment' AND state = 'open'
         AND ($3 OR revision IS NOT NULL)`,
      [answersId, draft.id, as !== 'reviewer'],
    );
    if (found !== undefined && kind === 'suggestion') return;
    throw invalidRequest({}, { faults: [{ pointer: '/answers', code: 'no-open-comment' }] });
  }

  /** Where it is said, and in which text. @throws Problem text-moved, invalid-request */
  private async placeOf(
    { as, draft, text, revision }: Reader,
    { from, to, quote, revision: read }: NewRemark,
  ): Promise<{ place: Anchor; revision: number | null }> {
    if (as === 'reviewer') {
      if (read !== revision) throw textMoved();
      return { place: exact({ from, to }, quote, text), revision };
    }
    const place = sought({ from, to }, quote, text);
    if (place === null) throw textMoved();
    // What an author says of words just as they submitted them concerns whoever reviews them too.
    const submitted = as === 'author' && draft.revision > 0 ? await this.words.textOf(draft.id, draft.revision) : null;
    return { place, revision: submitted === text ? draft.revision : null };
  }

  private async base(draftId: Id, text: string, now: Date): Promise<Id> {
    const [known] = await this.work.read<{ id: Id }>(
      'SELECT id FROM suggestions.base WHERE draft_id = $1 AND text = $2',
      [draftId, text],
    );
    if (known !== undefined) return known.id;
    const id = newId();
    await this.work.write('INSERT INTO suggestions.base (id, draft_id, text, at) VALUES ($1, $2, $3, $4)', [
      ...[id, draftId, text, now],
    ]);
    return id;
  }
}

/** @throws Problem invalid-request for a place outside the text, or that holds other words */
function exact(anchor: Anchor, quote: string, text: string): Anchor {
  if (fits(anchor, text) && text.slice(anchor.from, anchor.to) === quote) return anchor;
  throw invalidRequest({}, { faults: [{ pointer: '/quote', code: 'not-in-text' }] });
}

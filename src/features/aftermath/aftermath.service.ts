import { Injectable } from '@nestjs/common';
import { type Id, newId } from '../../kernel/id';
import { invalidRequest, notFound, wrongState } from '../../kernel/problem';
import { currentActor } from '../../platform/context/context';
import { HouseClock } from '../../platform/database/pace';
import { Work } from '../../platform/database/work';
import { Outbox } from '../../platform/outbox/outbox';
import { Trail } from '../../platform/trail/trail';
import { ChannelsReader } from '../channels/public';
import { ApprovedWords, DeskService, type Draft, DraftsService } from '../drafts/public';
import { Links } from '../publishing/public';
import { type Aftermath, demandWords, drifts } from './aftermath';
import type { AftermathDto, AftermathListDto } from './aftermath.dto';

export interface AftermathStatement {
  readonly what: Aftermath;
  readonly text: string | null;
  readonly link: string | null;
  readonly reason: string;
  /** When it happened; null: now. */
  readonly at: Date | null;
}

/** What became of words after they went out, as people record it. Obi looks at no network. */
@Injectable()
export class Aftermaths {
  constructor(
    private readonly work: Work,
    private readonly clock: HouseClock,
    private readonly outbox: Outbox,
    private readonly trail: Trail,
    private readonly channels: ChannelsReader,
    private readonly words: ApprovedWords,
    private readonly drafts: DraftsService,
    private readonly desk: DeskService,
    private readonly links: Links,
  ) {}

  /** @throws Problem not-found, wrong-state for words that are not out, invalid-request */
  record(personId: Id, id: Id, { what, text, link, reason, at }: AftermathStatement): Promise<void> {
    return this.work.run(async () => {
      const draft = await this.words.lock(id);
      const leads = await this.demandConcerned(personId, draft);
      if (what === 'settled' && !leads) throw notFound({ id });
      if (draft.state !== 'published') throw wrongState({ from: draft.state, to: 'published' });
      demandWords(what, text);
      if (link !== null) await this.links.demand(draft, link);
      const now = this.clock.now();
      if (at !== null && at > now) throw invalidRequest({}, { faults: [{ pointer: '/at', code: 'in-the-future' }] });
      const approved = await this.words.textOf(id, draft.approvedRevision ?? 0);
      // A personal account is its owner's: what stands there is nobody's to hold against anything.
      const drifted = draft.accountKind === 'business' && text !== null && drifts(approved, text);
      await this.work.write(
        `INSERT INTO aftermath.recorded (id, draft_id, what, text, link, reason, drifted, recorded_by, at, recorded_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
        [newId(), id, what, text, link, reason, drifted, personId, at ?? now, now],
      );
      await this.trail.append({
        act: `publication.${what}`,
        subject: { kind: 'draft', id },
        after: { reason, link, drifted, at: (at ?? now).toISOString() },
      });
      await this.outbox.append('aftermath.recorded', { draftId: id });
    });
  }

  /** What was recorded, the latest first, and whether the last of it drifts. @throws Problem not-found */
  async list(personId: Id, id: Id): Promise<AftermathListDto> {
    const draft = await this.work.run(() => this.words.lock(id));
    const leads = await this.demandConcerned(personId, draft);
    const rows = await this.work.read<Omit<AftermathDto, 'at'> & { readonly at: Date }>(
      `SELECT a.id, a.what, a.text, a.link, a.reason, a.drifted, a.at, a.recorded_by AS "recordedBy"
       FROM aftermath.recorded a WHERE a.draft_id = $1 ORDER BY a.recorded_at DESC, a.id DESC LIMIT 100`,
      [id],
    );
    const [correction] = await this.work.read<{ id: Id }>(
      'SELECT correction_id AS id FROM aftermath.correction WHERE draft_id = $1',
      [id],
    );
    const items = rows.map(({ at, ...row }) => ({ ...row, at: at.toISOString() }));
    const can = draft.state !== 'published' ? [] : ['record', ...(leads ? ['settle'] : [])];
    const approved = draft.state === 'published' ? await this.words.textOf(id, draft.approvedRevision ?? 0) : '';
    const mine = draft.authorId === personId ? (correction?.id ?? null) : null;
    return { items, approved, drifts: items[0]?.drifted ?? false, correctionId: mine, can };
  }

  /** Words that are to be corrected openly stand before their author again, as a draft of their own; once. */
  async openCorrection(id: Id): Promise<void> {
    const draft = await this.words.lock(id);
    if (draft.laterReview !== 'correct' || draft.state !== 'published') return;
    const [known] = await this.work.write('SELECT FROM aftermath.correction WHERE draft_id = $1', [id]);
    if (known !== undefined) return;
    const text = await this.words.textOf(id, draft.approvedRevision ?? 0);
    const { channelId, goalId, relationship, language, authorId } = draft;
    const stated = { kind: 'post' as const, channelId, interactionId: null, content: null };
    const begun = await this.work
      .attempt(() => this.drafts.begin(authorId, { ...stated, goalId, relationship, language, text }))
      // Without the permit to post there the author is still told that a correction is asked for.
      .catch(() => null);
    if (begun === null) return;
    await this.work.write(
      'INSERT INTO aftermath.correction (draft_id, correction_id, at) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING',
      [id, begun, this.clock.now()],
    );
  }

  /** The author, whoever publishes there, and leads within their scope; whether the person is such a lead. @throws Problem not-found */
  private async demandConcerned(personId: Id, draft: Draft): Promise<boolean> {
    if (draft.accountKind === 'business' && draft.revision > 0 && (await this.desk.mayReview(currentActor(), draft))) {
      return true;
    }
    if (draft.authorId === personId) return false;
    if (draft.accountKind === 'business' && (await this.channels.isPublisher(personId, draft.channelId))) return false;
    throw notFound({ id: draft.id });
  }
}

import { Injectable } from '@nestjs/common';
import type { Id } from '../../kernel/id';
import { decodeCursor, type Page, pageOf } from '../../kernel/page';
import { notFound, wrongState } from '../../kernel/problem';
import { reachOf } from '../../platform/access/reach';
import { HouseClock } from '../../platform/database/pace';
import { Work } from '../../platform/database/work';
import { Outbox } from '../../platform/outbox/outbox';
import { ChannelsReader } from '../channels/public';
import { Council, openSql } from '../council/public';
import { ApprovedWords, type Draft } from '../drafts/public';
import { ImagesReader, told } from '../images/public';
import type { KeptFile } from '../media/public';
import { RemarkAccess } from './access.service';
import { ISO, PERSON } from './person';
import type { HelpedDraftDto, HelpWantedDto } from './suggestions.dto';

/** Help with words before anybody reviews them, if only with an idea. It counts in nobody's record: no trail tells of it. */
@Injectable()
export class HelpService {
  constructor(
    private readonly work: Work,
    private readonly clock: HouseClock,
    private readonly outbox: Outbox,
    private readonly words: ApprovedWords,
    private readonly council: Council,
    private readonly channels: ChannelsReader,
    private readonly access: RemarkAccess,
    private readonly images: ImagesReader,
  ) {}

  /** From now on whoever helps on this channel reads the author's words. @throws Problem not-found, wrong-state */
  ask(authorId: Id, draftId: Id, wish: string): Promise<void> {
    return this.work.run(async () => {
      const { state } = await this.own(authorId, draftId);
      if (state !== 'writing' && state !== 'returned') throw wrongState({ from: state });
      await this.work.write(
        `INSERT INTO suggestions.help (draft_id, author_id, wish, asked_at) VALUES ($1, $2, $3, $4)
         ON CONFLICT (draft_id) DO UPDATE SET wish = excluded.wish, asked_at = excluded.asked_at`,
        [draftId, authorId, wish, this.clock.now()],
      );
      await this.outbox.append('suggestions.help-changed', { draftId });
    });
  }

  /** The words are the author's alone again. @throws Problem not-found */
  takeBack(authorId: Id, draftId: Id): Promise<void> {
    return this.work.run(async () => {
      await this.own(authorId, draftId);
      await this.end([draftId]);
    });
  }

  /** In the ambient transaction. */
  async end(draftIds: readonly Id[]): Promise<void> {
    const ended = await this.work.write<{ draftId: Id }>(
      'DELETE FROM suggestions.help WHERE draft_id = ANY($1::uuid[]) RETURNING draft_id AS "draftId"',
      [draftIds],
    );
    for (const { draftId } of ended) await this.outbox.append('suggestions.help-changed', { draftId });
  }

  /** Words with which help is asked for, as far as this person helps. @throws Problem not-found */
  async one(personId: Id, draftId: Id): Promise<HelpedDraftDto> {
    const draft = await this.access.helped(personId, draftId);
    if (draft === null) throw notFound({ id: draftId });
    const [row] = await this.work.read<Pick<HelpedDraftDto, 'wish' | 'askedAt' | 'author'>>(
      `SELECT wish, ${ISO('asked_at')} AS "askedAt",
         ${PERSON('author_id')} AS author FROM suggestions.help WHERE draft_id = $1`,
      [draftId],
    );
    const channel = await this.channels.find(draft.channelId);
    if (row === undefined || channel === null) throw notFound({ id: draftId });
    const { id, kind, language, title, text } = draft;
    const { code, names, network, accountKind, textLimit } = channel;
    const handle = accountKind === 'business' ? channel.handle : null;
    return {
      ...row,
      id,
      kind,
      language,
      title,
      text,
      images: told(await this.images.working(draftId)),
      channel: { id: channel.id, code, names: { ...names }, network, accountKind, textLimit, handle },
    };
  }

  /** A picture of those words. @throws Problem not-found */
  async picture(personId: Id, draftId: Id, imageId: Id): Promise<KeptFile> {
    const draft = await this.access.helped(personId, draftId);
    const images = draft === null ? [] : await this.images.working(draftId);
    const image = images.find(({ id }) => id === imageId);
    if (image === undefined) throw notFound({ id: imageId });
    return image;
  }

  /** Where help is wanted and this person may give it, what waits longest first. */
  async wanted(personId: Id, after: string | undefined, limit: number): Promise<Page<HelpWantedDto>> {
    const cursor = decodeCursor(after, ['instant', 'id']);
    const { shut } = await this.council.lens('drafts', 'case');
    const rows = await this.work.read<HelpWantedDto>(
      `SELECT d.draft_id AS "draftId", d.kind, ${PERSON('d.author_id')} AS author, d.channel_id AS "channelId",
         c.names AS "channelNames", h.wish, ${ISO('h.asked_at')} AS "askedAt",
         (SELECT count(*)::int FROM suggestions.remark r WHERE r.draft_id = d.draft_id AND r.base_id IS NOT NULL) AS remarks
       FROM suggestions.help h
       JOIN drafts.standing d ON d.draft_id = h.draft_id
       JOIN channels.directory c ON c.channel_id = d.channel_id
       JOIN people.directory a ON a.person_id = d.author_id
       WHERE d.author_id <> $1
         AND EXISTS (SELECT FROM permits.reaches_at($1, ARRAY['coach', 'review'], $2) may WHERE may.channel_id = d.channel_id
           AND may.risk >= drafts.risk_now(d.interaction_id, d.content_id))
         AND ($3::jsonb IS NULL OR access.reaches_work($3::jsonb, d.channel_id, feed.topics_of(d.interaction_id), coalesce(a.department, '')))
         AND ${openSql('a.legal_entity', '$4')}
         AND ($5::timestamptz IS NULL OR (h.asked_at, h.draft_id) > ($5, $6::uuid))
       ORDER BY h.asked_at, h.draft_id LIMIT $7`,
      [
        ...[personId, this.clock.now(), reachOf('drafts:help'), shut],
        ...[cursor?.[0] ?? null, cursor?.[1] ?? null, limit + 1],
      ],
    );
    return pageOf(rows, limit, (row) => [row.askedAt, row.draftId]);
  }

  private async own(authorId: Id, draftId: Id): Promise<Draft> {
    const draft = await this.words.lock(draftId);
    if (draft.authorId !== authorId) throw notFound({ id: draftId });
    return draft;
  }
}

import { Injectable } from '@nestjs/common';
import type { Id } from '../../kernel/id';
import { Work } from '../../platform/database/work';
import { ECHO, type Echo } from './echo';
import { bandsOf, shareOf, shinglesOf } from './likeness';

interface Candidate {
  readonly draftId: Id;
  readonly authorId: Id;
  readonly channelId: Id;
  readonly at: Date;
  readonly bands: readonly number[];
}

/** The latest that have anything in common; of them the nearest are read. */
const LOOKED_AT = 200;
const READ = 20;

/** What a text is too like: only of what was published on business channels, and never whose it is. */
@Injectable()
export class EchoesReader {
  constructor(private readonly work: Work) {}

  /** The most alike first; `except` is the draft that the text is of. */
  async alike(text: string, channelId: Id, authorId: Id, since: Date, except: Id | null = null): Promise<Echo[]> {
    const shingles = shinglesOf(text);
    const bands = bandsOf(shingles);
    if (bands.length === 0) return [];
    const near = await this.near(bands, since, except);
    if (near.length === 0) return [];
    const texts = await this.work.read<{ draftId: Id; text: string }>(
      `SELECT s.draft_id AS "draftId", w.text FROM drafts.standing s
       JOIN drafts.said w ON w.draft_id = s.draft_id AND w.number = s.revision
       WHERE s.draft_id = ANY($1::uuid[]) AND s.state = 'published' AND s.account_kind = 'business'`,
      [near.map(({ draftId }) => draftId)],
    );
    const byDraft = new Map(texts.map(({ draftId, text: words }) => [draftId, words]));
    return near
      .flatMap(({ draftId, authorId: writer, channelId: place, at }) => {
        const words = byDraft.get(draftId);
        if (words === undefined) return [];
        const own = writer === authorId;
        const share = shareOf(shingles, shinglesOf(words));
        return [{ draftId: own ? draftId : null, own, here: place === channelId, share, at, text: words }];
      })
      .filter(({ share }) => share >= ECHO)
      .sort((a, b) => b.share - a.share);
  }

  private async near(bands: readonly number[], since: Date, except: Id | null): Promise<Candidate[]> {
    // The index by bands finds them; the order comes after, or PostgreSQL would walk through time instead.
    const found = await this.work.read<Candidate>(
      `WITH near AS MATERIALIZED (
         SELECT draft_id, author_id, channel_id, at, bands FROM echoes.post
         WHERE bands && $1::int[] AND at >= $2 AND ($3::uuid IS NULL OR draft_id <> $3))
       SELECT draft_id AS "draftId", author_id AS "authorId", channel_id AS "channelId", at, bands
       FROM near ORDER BY at DESC LIMIT ${LOOKED_AT}`,
      [bands, since, except],
    );
    const asked = new Set(bands);
    const common = (one: Candidate): number => one.bands.filter((band) => asked.has(band)).length;
    return found
      .map((one) => ({ one, bands: common(one) }))
      .sort((a, b) => b.bands - a.bands)
      .slice(0, READ)
      .map(({ one }) => one);
  }
}

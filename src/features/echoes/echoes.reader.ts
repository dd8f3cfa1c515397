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
}

/** So many of the nearest are read. */
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

  /** Those that have most in common with it, however many have a little and are later. */
  private near(bands: readonly number[], since: Date, except: Id | null): Promise<Candidate[]> {
    return this.work.read<Candidate>(
      `SELECT draft_id AS "draftId", author_id AS "authorId", channel_id AS "channelId", at
       FROM echoes.nearest($1, $2, $3, ${READ})`,
      [bands, since, except],
    );
  }
}

import { Injectable } from '@nestjs/common';
import type { Id } from '../../kernel/id';
import { HouseClock } from '../../platform/database/pace';
import { Work } from '../../platform/database/work';
import { bandsOf, shinglesOf } from './likeness';

interface Post {
  readonly draftId: Id;
  readonly authorId: Id;
  readonly channelId: Id;
  readonly at: Date;
  readonly text: string;
}

/** Nobody is reminded of what they said longer ago. */
const KEPT_DAYS = 365;
const DAY = 86_400_000;
const AT_ONCE = 500;

const PUBLISHED = `SELECT s.draft_id AS "draftId", s.author_id AS "authorId", s.channel_id AS "channelId", s.edited_at AS at, w.text
  FROM drafts.standing s JOIN drafts.said w ON w.draft_id = s.draft_id AND w.number = s.revision
  WHERE s.state = 'published' AND s.account_kind = 'business'`;

/** Notes of what went out on business channels the numbers by which it is found again; the words stay where they are. */
@Injectable()
export class EchoesService {
  constructor(
    private readonly work: Work,
    private readonly clock: HouseClock,
  ) {}

  async note(published: readonly { readonly draftId: Id; readonly at: Date }[]): Promise<void> {
    const posts = await this.work.write<Post>(`${PUBLISHED} AND s.draft_id = ANY($1::uuid[])`, [
      published.map(({ draftId }) => draftId),
    ]);
    const instants = new Map(published.map(({ draftId, at }) => [draftId, at]));
    await this.write(posts.map((post) => ({ ...post, at: instants.get(post.draftId) ?? post.at })));
  }

  /** What went out within the year and was not noted yet. */
  catchUp(): Promise<void> {
    return this.work.run(async () => {
      const posts = await this.work.write<Post>(
        `${PUBLISHED} AND s.edited_at > $1 AND NOT EXISTS (SELECT FROM echoes.post p WHERE p.draft_id = s.draft_id)
         ORDER BY s.edited_at DESC LIMIT ${AT_ONCE}`,
        [this.oldest()],
      );
      await this.write(posts);
    });
  }

  async letGo(): Promise<void> {
    await this.work.run(() => this.work.write('DELETE FROM echoes.post WHERE at < $1', [this.oldest()]));
  }

  private oldest(): Date {
    return new Date(this.clock.now().getTime() - KEPT_DAYS * DAY);
  }

  private async write(posts: readonly Post[]): Promise<void> {
    await this.work.write(
      `INSERT INTO echoes.post (draft_id, author_id, channel_id, at, bands)
       SELECT s.draft_id, s.author_id, s.channel_id, s.at, s.bands::int[]
       FROM unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::timestamptz[], $5::text[]) AS s (draft_id, author_id, channel_id, at, bands)
       ON CONFLICT (draft_id) DO NOTHING`,
      [
        posts.map(({ draftId }) => draftId),
        posts.map(({ authorId }) => authorId),
        posts.map(({ channelId }) => channelId),
        posts.map(({ at }) => at),
        posts.map(({ text }) => `{${bandsOf(shinglesOf(text)).join(',')}}`),
      ],
    );
  }
}

import { randomInt } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Id } from '../../kernel/id';
import { notFound, Problem } from '../../kernel/problem';
import { addRecord, saveRecord, takeRecord } from '../../platform/database/records';
import { HouseClock } from '../../platform/database/pace';
import { Work } from '../../platform/database/work';
import { Outbox } from '../../platform/outbox/outbox';
import { Trail } from '../../platform/trail/trail';
import { ChannelsReader } from '../channels/public';
import { ApprovedWords } from '../drafts/public';
import { PublishingService } from '../publishing/public';
import type { Connector } from './connector';
import { ConnectorsService } from './connectors.service';
import { attempt, begin, drop, hold, isLate, type Post, refused, resume, sent } from './post';
import { PostSchema } from './post.entity';
import type { Answer } from './webhook';

/** Real milliseconds after which a run begins no further call: with the last one it ends within half a minute. */
const SENDING_MS = 15_000;

/** What an attempt needs once its transaction has committed. */
interface Call {
  readonly post: Post;
  readonly connector: Connector;
  readonly body: string;
}

/**
 * Words that connectors send. Each attempt asks again whether they may go out, as a publisher taking them does, and is
 * written down before the call; what came of it is written down after, with the publication and its pack.
 */
@Injectable()
export class PostsService {
  constructor(
    private readonly work: Work,
    private readonly clock: HouseClock,
    private readonly outbox: Outbox,
    private readonly trail: Trail,
    private readonly channels: ChannelsReader,
    private readonly words: ApprovedWords,
    private readonly publishing: PublishingService,
    private readonly connectors: ConnectorsService,
  ) {}

  /** What is planned on a channel with a connector is handed to it, once. */
  async handOver(planIds: readonly Id[]): Promise<void> {
    const now = this.clock.now();
    const rows = await this.work.read<Pick<Post, 'draftId' | 'channelId' | 'publisherId' | 'dueAt'>>(
      `SELECT p.draft_id AS "draftId", p.channel_id AS "channelId", p.planned_by AS "publisherId", p.at AS "dueAt"
       FROM planning.plans p JOIN connectors.connector c ON c.channel_id = p.channel_id AND NOT c.paused
       WHERE p.plan_id = ANY($1::uuid[]) AND p.state = 'due'
         AND NOT EXISTS (SELECT FROM connectors.post o WHERE o.draft_id = p.draft_id AND o.state <> 'dropped')
       ORDER BY p.plan_id`,
      [planIds],
    );
    for (const row of rows) {
      const post = await addRecord(this.work.manager, PostSchema, begin(row, now));
      await this.tell('connector-post.begun', post);
    }
  }

  /**
   * Whatever is to be tried now, one after the other; what another worker holds is left to it. No call begins after
   * `forMs` real milliseconds: receivers that hang must not keep the schedule's transaction open, the next run goes on.
   */
  async sendDue(forMs = SENDING_MS): Promise<void> {
    const began = this.clock.real().getTime();
    do {
      const call = await this.work.run(() => this.next());
      if (call === 'none') return;
      if (call === 'settled') continue;
      const answer = await this.connectors.send(call.connector, call.post.id, call.body);
      await this.work.run(() => this.record(call.post, answer));
    } while (this.clock.real().getTime() - began < forMs);
  }

  /** @throws Problem not-found, wrong-state */
  resume(personId: Id, id: Id): Promise<void> {
    return this.work.run(async () => {
      const post = await this.takeFor(personId, id);
      const after = await this.save(resume(post, personId, this.clock.now()));
      await this.tell('connector-post.resumed', after);
    });
  }

  /** @throws Problem not-found, wrong-state */
  drop(personId: Id, id: Id): Promise<void> {
    return this.work.run(async () => {
      const post = await this.takeFor(personId, id);
      const after = await this.save(drop(post, this.clock.now()));
      await this.tell('connector-post.dropped', after);
    });
  }

  /** Where words that were handed over stand, once somebody knows. @throws Problem not-found, wrong-state */
  link(personId: Id, id: Id, link: string): Promise<void> {
    return this.work.run(async () => {
      const post = await this.takeFor(personId, id);
      await this.publishing.linkLater(post.draftId, link);
    });
  }

  /** What a moratorium held goes on once somebody has confirmed it, and is dropped with its words. */
  async decided(draftIds: readonly Id[]): Promise<void> {
    const now = this.clock.now();
    const rows = await this.work.write<{ id: Id; out: boolean }>(
      `SELECT p.id, EXISTS (SELECT FROM drafts.outgoing o WHERE o.draft_id = p.draft_id) AS out
       FROM connectors.post p WHERE p.draft_id = ANY($1::uuid[]) AND p.state IN ('waiting', 'held', 'failed')
       ORDER BY p.id FOR UPDATE`,
      [draftIds],
    );
    for (const { id, out } of rows) {
      const post = await takeRecord(this.work.manager, PostSchema, id);
      if (!out) await this.gone(post, now);
      else if (post.state === 'held' && ['held-back', 'held-to-confirm'].includes(post.reason ?? '')) {
        await this.tell('connector-post.resumed', await this.save(resume(post, post.publisherId, now)));
      }
    }
  }

  /** The next post that is due: an attempt begun, or settled without a call. */
  private async next(): Promise<Call | 'settled' | 'none'> {
    const now = this.clock.now();
    const [row] = await this.work.write<{ id: Id; draftId: Id }>(
      `SELECT p.id, p.draft_id AS "draftId" FROM connectors.post p
       JOIN connectors.connector c ON c.channel_id = p.channel_id AND NOT c.paused
       WHERE p.state IN ('waiting', 'sending') AND p.next_at <= $1
       ORDER BY p.next_at, p.id LIMIT 1 FOR UPDATE OF p SKIP LOCKED`,
      [now],
    );
    if (row === undefined) return 'none';
    const post = await takeRecord(this.work.manager, PostSchema, row.id);
    if (isLate(post, now)) return this.held(post, 'late', now);
    try {
      await this.work.attempt(() => this.publishing.take(post.publisherId, post.draftId));
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      // Published by hand, edited or given up meanwhile: there is nothing left to send.
      if (error.code === 'wrong-state') return this.gone(post, now);
      return this.held(post, error.code, now);
    }
    const trying = await this.save(attempt(post, now));
    await this.work.write('INSERT INTO connectors.attempt (post_id, number, at) VALUES ($1, $2, $3)', [
      post.id,
      trying.attempts,
      now,
    ]);
    return { post: trying, connector: await this.connectorOf(post.channelId), body: await this.bodyOf(post) };
  }

  private async held(post: Post, reason: string, now: Date): Promise<'settled'> {
    const after = await this.save(hold(post, reason, now));
    await this.tell('connector-post.held', after);
    return 'settled';
  }

  private async gone(post: Post, now: Date): Promise<'settled'> {
    await this.tell('connector-post.dropped', await this.save(drop(post, now)));
    return 'settled';
  }

  /** What came of an attempt; one that another worker repeated meanwhile is the other's to record. */
  private async record(trying: Post, answer: Answer): Promise<void> {
    const now = this.clock.now();
    const post = await takeRecord(this.work.manager, PostSchema, trying.id);
    const outcome = answer.taken ? 'taken' : answer.reason;
    await this.work.write(
      `UPDATE connectors.attempt SET ended_at = $3, outcome = $4 WHERE post_id = $1 AND number = $2`,
      [post.id, trying.attempts, now, outcome],
    );
    if (post.state !== 'sending' || (!answer.taken && post.attempts !== trying.attempts)) return;
    if (answer.taken) {
      await this.publishing.handedOver(post.publisherId, post.draftId, answer.link);
      await this.tell('connector-post.sent', await this.save(sent(post, now)));
      return;
    }
    await this.publishing.putBack(post.publisherId, post.draftId).catch(ignoreNotTaken);
    const after = await this.save(refused(post, answer.reason, answer.final, randomInt(1001) / 1000, now));
    await this.tell(after.state === 'failed' ? 'connector-post.failed' : 'connector-post.refused', after);
  }

  /** @throws Problem not-found for whoever does not publish there */
  private async takeFor(personId: Id, id: Id): Promise<Post> {
    const post = await takeRecord(this.work.manager, PostSchema, id);
    if (!(await this.channels.isPublisher(personId, post.channelId))) throw notFound({ id });
    return post;
  }

  private save(post: Post): Promise<Post> {
    return saveRecord(this.work.manager, PostSchema, post);
  }

  private async connectorOf(channelId: Id): Promise<Connector> {
    const [connector] = await this.work.read<Connector>(
      `SELECT id, channel_id AS "channelId", url, secret, former_secret AS "formerSecret", former_until AS "formerUntil"
       FROM connectors.connector WHERE channel_id = $1`,
      [channelId],
    );
    if (connector === undefined) throw new Error(`The connector of channel ${channelId} is gone.`);
    return connector;
  }

  private async bodyOf({ id, draftId, channelId, dueAt }: Post): Promise<string> {
    const [words] = await this.work.read<{ text: string; language: string; revision: number; kind: string }>(
      'SELECT text, language, revision, kind FROM drafts.outgoing WHERE draft_id = $1',
      [draftId],
    );
    const channel = await this.channels.find(channelId);
    return JSON.stringify({
      type: 'obi.publication',
      timestamp: dueAt.toISOString(),
      data: {
        id,
        draft: draftId,
        channel: channel?.code,
        network: channel?.network,
        handle: channel?.handle,
        ...words,
      },
    });
  }

  private async tell(act: string, { id, draftId, publisherId, attempts, reason }: Post): Promise<void> {
    const after = { draftId, publisherId, attempts, reason };
    await this.trail.append({ act, subject: { kind: 'connector-post', id }, after });
    await this.outbox.append('connectors.changed', { postIds: [id] });
  }
}

/** @throws whatever is no `not-taken` or `wrong-state` */
function ignoreNotTaken(error: unknown): void {
  if (!(error instanceof Problem && ['not-taken', 'wrong-state', 'not-found'].includes(error.code))) throw error;
}

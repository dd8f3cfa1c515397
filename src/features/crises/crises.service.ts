import { Injectable } from '@nestjs/common';
import type { Id } from '../../kernel/id';
import { invalidRequest, notFound } from '../../kernel/problem';
import { HouseClock } from '../../platform/database/pace';
import { brokenConstraint, Work } from '../../platform/database/work';
import type { Localised } from '../../platform/i18n/messages';
import { Outbox } from '../../platform/outbox/outbox';
import { Trail } from '../../platform/trail/trail';
import { ChannelsReader } from '../channels/public';
import { Freezes } from '../feed/public';
import { Permits } from '../permits/public';
import { TopicsService } from '../topics/public';
import { type Crisis, end, start, type Stated } from './crisis';
import { crisisAlready } from './crises.errors';

/** A crisis that words fall under. */
export interface CrisisOver {
  readonly id: Id;
  readonly topicNames: Localised;
  readonly reason: string;
  readonly startedAt: Date;
}

/** No belt ranks lower: nobody is kept from the topic. */
const NOBODY = 0;

const ROW = `SELECT c.id, c.topic_id AS "topicId", c.channel_ids AS "channelIds", c.reason, c.below_rank AS "belowRank", c.help,
    c.starter_id AS "starterId", c.started_at AS "startedAt", c.first_ender_id AS "firstEnderId", c.first_ender_at AS "firstEnderAt",
    c.second_ender_id AS "secondEnderId", c.ended_at AS "endedAt"
  FROM crises.crisis c`;

/** Crises: started alone at once by a lead who may moderate, ended by two. */
@Injectable()
export class Crises {
  constructor(
    private readonly work: Work,
    private readonly clock: HouseClock,
    private readonly outbox: Outbox,
    private readonly trail: Trail,
    private readonly permits: Permits,
    private readonly topics: TopicsService,
    private readonly channels: ChannelsReader,
    private readonly freezes: Freezes,
  ) {}

  /** The route asked for the lead's role and scope. @throws Problem permit-missing, not-found, crisis-already, invalid-request */
  async start(personId: Id, stated: Stated): Promise<Id> {
    try {
      return await this.work.run(async () => {
        await this.demandModerator(personId);
        await this.topics.hold(stated.topicId);
        await this.demandChannels(stated.channelIds);
        const made = start(stated, personId, this.clock.now());
        await this.work.write(
          `INSERT INTO crises.crisis (id, topic_id, channel_ids, reason, below_rank, help, starter_id, started_at)
           VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
          [
            ...[made.id, made.topicId, made.channelIds, made.reason, made.belowRank, made.help],
            ...[made.starterId, made.startedAt],
          ],
        );
        const { id, topicId, channelIds, belowRank } = made;
        await this.freezes.freeze({ id, topicId, channelIds, belowRank: belowRank ?? NOBODY });
        await this.tell('crisis.started', made);
        return id;
      });
    } catch (error) {
      if (brokenConstraint(error) === 'crisis_stands') throw crisisAlready();
      throw error;
    }
  }

  /** The first word to end it waits for a second person's. @throws Problem permit-missing, not-found, wrong-state, end-asked-already */
  end(personId: Id, id: Id): Promise<void> {
    return this.work.run(async () => {
      await this.demandModerator(personId);
      const [row] = await this.work.write<Crisis>(`${ROW} WHERE c.id = $1 FOR UPDATE`, [id]);
      if (row === undefined) throw notFound({ id });
      const ended = end(row, personId, this.clock.now());
      await this.work.write(
        `UPDATE crises.crisis SET first_ender_id = $2, first_ender_at = $3, second_ender_id = $4, ended_at = $5
         WHERE id = $1`,
        [id, ended.firstEnderId, ended.firstEnderAt, ended.secondEnderId, ended.endedAt],
      );
      if (ended.endedAt !== null) await this.freezes.thaw(id);
      await this.tell(ended.endedAt === null ? 'crisis.ending-asked' : 'crisis.ended', ended);
    });
  }

  /** The crisis that words fall under now: a reply by what it answers, other words by their channel; null: none. */
  async over(interactionId: Id | null, channelId: Id): Promise<CrisisOver | null> {
    const [row] = await this.work.read<CrisisOver>(
      `SELECT o.crisis_id AS id, t.names AS "topicNames", o.reason, o.started_at AS "startedAt"
       FROM crises.over($1, $2, $3) o JOIN topics.topic t ON t.id = o.topic_id ORDER BY o.started_at LIMIT 1`,
      [interactionId, channelId, this.clock.now()],
    );
    return row ?? null;
  }

  async mayModerate(personId: Id): Promise<boolean> {
    return (await this.permits.answer(personId, 'moderate', { channelId: null, risk: 'low' })).allowed;
  }

  private async demandModerator(personId: Id): Promise<void> {
    await this.permits.demand(personId, 'moderate', { channelId: null, risk: 'low' });
  }

  private async demandChannels(ids: readonly Id[] | null): Promise<void> {
    const known = await this.channels.known(ids ?? []);
    const faults = (ids ?? []).flatMap((id, at) =>
      known.has(id) ? [] : [{ pointer: `/channelIds/${at}`, code: 'not-a-channel' }],
    );
    if (faults.length > 0) throw invalidRequest({}, { faults });
  }

  private async tell(act: string, { id, ...after }: Crisis): Promise<void> {
    await this.trail.append({ act, subject: { kind: 'crisis', id }, after });
    await this.outbox.append('crises.changed', { crisisId: id });
  }
}

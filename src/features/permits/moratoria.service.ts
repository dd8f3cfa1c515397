import { Injectable } from '@nestjs/common';
import type { Id } from '../../kernel/id';
import { invalidRequest, notFound } from '../../kernel/problem';
import { HouseClock } from '../../platform/database/pace';
import { Work } from '../../platform/database/work';
import { Outbox } from '../../platform/outbox/outbox';
import { Trail } from '../../platform/trail/trail';
import { Audiences } from '../audiences/public';
import { ChannelsReader } from '../channels/public';
import { end, type Moratorium, start, type Stated } from './moratorium';
import { Permits } from './permits.service';

const ROW = `SELECT m.id, m.reason, m.from_at AS "from", m.until_at AS until, m.channel_ids AS "channelIds", m.countries,
    m.capabilities, m.audience_id AS "audienceId", m.starter_id AS "starterId", m.recorded_at AS "recordedAt",
    m.first_ender_id AS "firstEnderId", m.first_ender_at AS "firstEnderAt", m.second_ender_id AS "secondEnderId", m.ended_at AS "endedAt"
  FROM permits.moratorium m`;

/** Moratoria: started alone at once by anybody who may moderate, ended by two. */
@Injectable()
export class MoratoriaService {
  constructor(
    private readonly work: Work,
    private readonly clock: HouseClock,
    private readonly permits: Permits,
    private readonly channels: ChannelsReader,
    private readonly audiences: Audiences,
    private readonly outbox: Outbox,
    private readonly trail: Trail,
  ) {}

  /** @throws Problem permit-missing, not-found for an audience, invalid-request */
  start(stated: Stated, personId: Id): Promise<Id> {
    return this.work.run(async () => {
      await this.demandModerator(personId);
      if (stated.audienceId !== null) await this.audiences.demand(stated.audienceId);
      await this.demandChannels(stated.channelIds);
      const made = start(stated, personId, this.clock.now());
      await this.work.write(
        `INSERT INTO permits.moratorium (id, reason, from_at, until_at, channel_ids, countries, capabilities, audience_id,
           starter_id, recorded_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
        [
          ...[made.id, made.reason, made.from, made.until, made.channelIds, made.countries, made.capabilities],
          ...[made.audienceId, made.starterId, made.recordedAt],
        ],
      );
      await this.hold(made.audienceId === null ? [] : [made.audienceId]);
      await this.tell('moratorium.started', made);
      return made.id;
    });
  }

  /** The first word to end it waits for a second person's. @throws Problem permit-missing, not-found, wrong-state, ended-already */
  end(id: Id, personId: Id): Promise<Moratorium> {
    return this.work.run(async () => {
      await this.demandModerator(personId);
      const [row] = await this.work.write<Moratorium>(`${ROW} WHERE m.id = $1 FOR UPDATE`, [id]);
      if (row === undefined) throw notFound({ id });
      const ended = end(row, personId, this.clock.now());
      await this.work.write(
        `UPDATE permits.moratorium SET first_ender_id = $2, first_ender_at = $3, second_ender_id = $4, ended_at = $5
         WHERE id = $1`,
        [id, ended.firstEnderId, ended.firstEnderAt, ended.secondEnderId, ended.endedAt],
      );
      await this.tell(ended.endedAt === null ? 'moratorium.ending-asked' : 'moratorium.ended', ended);
      return ended;
    });
  }

  async mayModerate(personId: Id): Promise<boolean> {
    return (await this.permits.answer(personId, 'moderate', { channelId: null, risk: 'low' })).allowed;
  }

  /** Newcomers of an audience are held with it. */
  async hold(audienceIds: readonly Id[]): Promise<void> {
    await this.work.write(
      `INSERT INTO permits.moratorium_member (moratorium_id, person_id, from_at)
       SELECT m.id, p.person_id, $2 FROM permits.moratorium m JOIN audiences.membership p ON p.audience_id = m.audience_id
       WHERE m.audience_id = ANY($1::uuid[]) AND m.ended_at IS NULL AND (m.until_at IS NULL OR m.until_at > $2)
       ON CONFLICT DO NOTHING`,
      [audienceIds, this.clock.now()],
    );
  }

  /** @throws Problem permit-missing */
  async demandModerator(personId: Id): Promise<void> {
    await this.permits.demand(personId, 'moderate', { channelId: null, risk: 'low' });
  }

  private async demandChannels(ids: readonly Id[] | null): Promise<void> {
    const known = await this.channels.known(ids ?? []);
    const faults = (ids ?? []).flatMap((id, at) =>
      known.has(id) ? [] : [{ pointer: `/channelIds/${at}`, code: 'table-channel-unknown' }],
    );
    if (faults.length > 0) throw invalidRequest({}, { faults });
  }

  private async tell(act: string, { id, ...after }: Moratorium): Promise<void> {
    await this.trail.append({ act, subject: { kind: 'moratorium', id }, after });
    await this.outbox.append('permits.changed', { personIds: null });
  }
}

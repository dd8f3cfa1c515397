import { Injectable } from '@nestjs/common';
import type { Id } from '../../kernel/id';
import { decodeCursor, type Page, pageOf } from '../../kernel/page';
import { reachOf } from '../../platform/access/reach';
import { HouseClock } from '../../platform/database/pace';
import { Work } from '../../platform/database/work';
import type { DeliveryState } from './delivery';

export interface DeadLetter {
  readonly id: Id;
  readonly medium: string;
  readonly reason: string | null;
  readonly attempts: number;
  readonly createdAt: Date;
  readonly changedAt: Date;
}

export interface PausedAddress {
  readonly personId: Id;
  readonly externalId: string;
  readonly name: string;
  readonly names: Readonly<Record<string, string>>;
  readonly address: string;
  readonly because: string;
  readonly pausedAt: Date;
}

export interface MediumStanding {
  readonly medium: string;
  readonly waiting: number;
  readonly sentToday: number;
  readonly failed: number;
  /** Seconds that the longest due one has waited. */
  readonly oldestSeconds: number;
  /** Until when it is left alone because it failed as a whole. */
  readonly openUntil: Date | null;
  /** Where it is handed over, how many that takes in a second at most, and how many it took in the last minute. */
  readonly host: string | null;
  readonly perSecond: number | null;
  readonly sentLastMinute: number;
}

/** How deliveries stand. Whom they were for is not shown: why somebody is nudged may be nobody's business. */
@Injectable()
export class DeliveriesReader {
  constructor(
    private readonly work: Work,
    private readonly clock: HouseClock,
  ) {}

  async standing(): Promise<readonly MediumStanding[]> {
    const now = this.clock.now();
    const [mail] = await this.work.read<
      Record<DeliveryState, number> & { oldest: Date | null } & Pick<
          MediumStanding,
          'openUntil' | 'host' | 'perSecond' | 'sentLastMinute'
        >
    >(
      `SELECT (SELECT count(*)::int FROM deliveries.delivery WHERE state IN ('waiting', 'sending')) AS waiting,
              (SELECT count(*)::int FROM deliveries.delivery WHERE state = 'sent' AND changed_at > $1::timestamptz - interval '1 day') AS sent,
              (SELECT count(*)::int FROM deliveries.delivery WHERE state = 'failed') AS failed,
              (SELECT min(next_at) FROM deliveries.delivery WHERE state = 'waiting' AND next_at <= $1) AS oldest,
              (SELECT count(*)::int FROM deliveries.delivery
               WHERE state = 'sent' AND changed_at > $1::timestamptz - interval '1 minute') AS "sentLastMinute",
              (SELECT open_until FROM deliveries.breaker WHERE medium = 'email' AND open_until > $1) AS "openUntil",
              m.host, m.per_second AS "perSecond"
       FROM deliveries.mail m`,
      [now],
    );
    if (mail === undefined) return [];
    const oldestSeconds = mail.oldest === null ? 0 : Math.round((now.getTime() - mail.oldest.getTime()) / 1000);
    const { waiting, sent: sentToday, failed, openUntil, host, perSecond, sentLastMinute } = mail;
    return [{ medium: 'email', waiting, sentToday, failed, oldestSeconds, openUntil, host, perSecond, sentLastMinute }];
  }

  /** Dead letters, the latest first. */
  async dead(after: string | undefined, limit: number): Promise<Page<DeadLetter>> {
    const cursor = decodeCursor(after, ['instant', 'id']);
    const rows = await this.work.read<DeadLetter & { at: string }>(
      `SELECT id, medium, reason, attempts, created_at AS "createdAt", changed_at AS "changedAt", changed_at::text AS at
       FROM deliveries.delivery WHERE state = 'failed' AND ($1::timestamptz IS NULL OR (changed_at, id) < ($1, $2::uuid))
       ORDER BY changed_at DESC, id DESC LIMIT $3`,
      [cursor?.[0] ?? null, cursor?.[1] ?? null, limit + 1],
    );
    return pageOf(rows, limit, ({ at, id }) => [at, id]);
  }

  /** Addresses that take no mail, of persons within the caller's reach. */
  paused(): Promise<readonly PausedAddress[]> {
    return this.work.read<PausedAddress>(
      `SELECT a.person_id AS "personId", d.external_id AS "externalId", d.given_name || ' ' || d.family_name AS name, d.names,
              a.address, a.because, a.paused_at AS "pausedAt"
       FROM deliveries.paused_address a JOIN people.directory d ON d.person_id = a.person_id AND d.email = a.address
       WHERE access.reaches_person($1::jsonb, d.legal_entity, d.department) ORDER BY a.paused_at DESC LIMIT 500`,
      [reachOf('nudges:run')],
    );
  }
}

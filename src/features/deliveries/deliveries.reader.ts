import { Injectable } from '@nestjs/common';
import type { Id } from '../../kernel/id';
import { decodeCursor, type Page, pageOf } from '../../kernel/page';
import { reachOf } from '../../platform/access/reach';
import { HouseClock } from '../../platform/database/pace';
import { Work } from '../../platform/database/work';
import { declaredMedia } from './media';

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

const MAILS = 'SELECT id, state, reason, attempts, next_at, created_at, changed_at FROM deliveries.delivery';
const MAIL_LETTERS = 'SELECT id, medium, state, reason, attempts, created_at, changed_at FROM deliveries.delivery';
const MAIL_BREAKER = `SELECT open_until FROM deliveries.breaker WHERE medium = 'email'`;

/** How deliveries stand. Whom they were for is not shown: why somebody is nudged may be nobody's business. */
@Injectable()
export class DeliveriesReader {
  constructor(
    private readonly work: Work,
    private readonly clock: HouseClock,
  ) {}

  /** Mail first, with how it is handed over, then the media of other rooms. */
  async standing(): Promise<readonly MediumStanding[]> {
    const now = this.clock.now();
    const [mail] = await this.work.read<Pick<MediumStanding, 'host' | 'perSecond'>>(
      'SELECT host, per_second AS "perSecond" FROM deliveries.mail',
    );
    const others = declaredMedia().map(({ medium, rows, breakers }) =>
      this.counted(medium, rows, breakers, now, { host: null, perSecond: null }),
    );
    return Promise.all([
      ...(mail === undefined ? [] : [this.counted('email', MAILS, MAIL_BREAKER, now, mail)]),
      ...others,
    ]);
  }

  private async counted(
    medium: string,
    rows: string,
    breakers: string,
    now: Date,
    how: Pick<MediumStanding, 'host' | 'perSecond'>,
  ): Promise<MediumStanding> {
    const [counts] = await this.work.read<Omit<MediumStanding, 'medium' | 'host' | 'perSecond'>>(
      `SELECT (SELECT count(*)::int FROM (${rows}) r WHERE state IN ('waiting', 'sending')) AS waiting,
              (SELECT count(*)::int FROM (${rows}) r WHERE state = 'sent' AND changed_at > $1::timestamptz - interval '1 day') AS "sentToday",
              (SELECT count(*)::int FROM (${rows}) r WHERE state = 'failed') AS failed,
              (SELECT coalesce(round(extract(epoch FROM $1 - min(next_at))), 0)::int FROM (${rows}) r
               WHERE state = 'waiting' AND next_at <= $1) AS "oldestSeconds",
              (SELECT count(*)::int FROM (${rows}) r
               WHERE state = 'sent' AND changed_at > $1::timestamptz - interval '1 minute') AS "sentLastMinute",
              (SELECT max(open_until) FROM (${breakers}) b WHERE open_until > $1) AS "openUntil"`,
      [now],
    );
    if (counts === undefined) throw new Error('Nothing was counted.');
    return { medium, ...counts, ...how };
  }

  /** Dead letters, the latest first. */
  async dead(after: string | undefined, limit: number): Promise<Page<DeadLetter>> {
    const cursor = decodeCursor(after, ['instant', 'id']);
    const all = [
      MAIL_LETTERS,
      ...declaredMedia().map(({ medium, rows }) => `SELECT '${medium}' AS medium, m.* FROM (${rows}) m`),
    ];
    const parts = all.map(
      (rows) => `(SELECT id, medium, reason, attempts, created_at, changed_at FROM (${rows}) r
        WHERE state = 'failed' AND ($1::timestamptz IS NULL OR (changed_at, id) < ($1, $2::uuid))
        ORDER BY changed_at DESC, id DESC LIMIT $3)`,
    );
    const rows = await this.work.read<DeadLetter & { at: string }>(
      `SELECT id, medium, reason, attempts, created_at AS "createdAt", changed_at AS "changedAt", changed_at::text AS at
       FROM (${parts.join(' UNION ALL ')}) d ORDER BY changed_at DESC, id DESC LIMIT $3`,
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

import { Inject, Injectable } from '@nestjs/common';
import { type Id, newId } from '../../kernel/id';
import { invalidRequest, notFound } from '../../kernel/problem';
import type { Config } from '../../platform/config/config';
import { CONFIG } from '../../platform/config/config.module';
import { HouseClock } from '../../platform/database/pace';
import { Work } from '../../platform/database/work';
import { addressFault } from '../../platform/webhooks/address';
import { pushesOff, tooManyDevices } from './pushes.errors';
import { PushKeys } from './keys.service';

/** A device that its person chose to be told on. */
export interface PushDevice {
  readonly id: Id;
  /** Browser and system, as the browser said. */
  readonly device: string;
  readonly createdAt: Date;
  /** When it last took a message. */
  readonly usedAt: Date | null;
}

export interface Subscribing {
  readonly endpoint: string;
  readonly p256dh: string;
  readonly auth: string;
}

const MOST_DEVICES = 10;
/** Bytes of a browser's public key and of its secret. */
const LENGTHS = { p256dh: 65, auth: 16 } as const;

@Injectable()
export class Subscriptions {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly work: Work,
    private readonly clock: HouseClock,
    private readonly keys: PushKeys,
  ) {}

  of(personId: Id): Promise<readonly PushDevice[]> {
    return this.work.read<PushDevice>(
      `SELECT id, device, created_at AS "createdAt", used_at AS "usedAt" FROM pushes.subscription
       WHERE person_id = $1 ORDER BY created_at DESC, id`,
      [personId],
    );
  }

  /**
   * One's own device; a browser that somebody else used before is now one's own.
   * @throws Problem pushes-off, invalid-request, too-many-devices
   */
  async add(personId: Id, stated: Subscribing, device: string): Promise<Id> {
    if ((await this.keys.current()) === null) throw pushesOff();
    this.demandWellFormed(stated);
    return this.work.run(async () => {
      await this.work.write(`SELECT pg_advisory_xact_lock(hashtextextended('pushes:' || $1, 0))`, [personId]);
      await this.work.write('DELETE FROM pushes.subscription WHERE endpoint = $1', [stated.endpoint]);
      if ((await this.of(personId)).length >= MOST_DEVICES) throw tooManyDevices({ most: MOST_DEVICES });
      const id = newId();
      await this.work.write(
        `INSERT INTO pushes.subscription (id, person_id, endpoint, host, p256dh, auth, device, created_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
        [
          ...[id, personId, stated.endpoint, new URL(stated.endpoint).host, stated.p256dh, stated.auth],
          ...[device, this.clock.now()],
        ],
      );
      return id;
    });
  }

  /** @throws Problem not-found */
  remove(personId: Id, id: Id): Promise<void> {
    return this.work.run(async () => {
      const gone = await this.work.affect('DELETE FROM pushes.subscription WHERE id = $1 AND person_id = $2', [
        id,
        personId,
      ]);
      if (gone === 0) throw notFound({ id });
    });
  }

  /** Who left is told nothing. */
  forget(personIds: readonly Id[]): Promise<void> {
    return this.work.run(async () => {
      await this.work.write('DELETE FROM pushes.subscription WHERE person_id = ANY($1::uuid[])', [personIds]);
    });
  }

  private demandWellFormed(stated: Subscribing): void {
    const code = addressFault(stated.endpoint, this.config.connectorHosts);
    const faults = [
      ...(code === null ? [] : [{ pointer: '/endpoint', code }]),
      ...(['p256dh', 'auth'] as const)
        .filter((name) => Buffer.from(stated[name], 'base64url').length !== LENGTHS[name])
        .map((name) => ({ pointer: `/${name}`, code: 'wrong-length' })),
    ];
    if (faults.length > 0) throw invalidRequest({}, { faults });
  }
}

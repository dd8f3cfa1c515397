import { Inject, Injectable } from '@nestjs/common';
import { generateVAPIDKeys } from 'web-push';
import type { Config } from '../../platform/config/config';
import { CONFIG } from '../../platform/config/config.module';
import { HouseClock } from '../../platform/database/pace';
import { Work } from '../../platform/database/work';
import { Trail } from '../../platform/trail/trail';

/** What the house signs its pushes with (VAPID, RFC 8292): made once, since every subscription is bound to it. */
export interface PushKey {
  readonly publicKey: string;
  readonly secretKey: string;
}

const KEY = 'SELECT public_key AS "publicKey", secret_key AS "secretKey" FROM pushes.key';

@Injectable()
export class PushKeys {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly work: Work,
    private readonly clock: HouseClock,
    private readonly trail: Trail,
  ) {}

  /** Null where the house has no address outside: browsers then have nothing to be reached through. */
  async current(): Promise<PushKey | null> {
    if (this.config.publicUrl === null) return null;
    return (await this.known()) ?? (await this.make());
  }

  /** Whom a push service may write to about what comes from here. */
  subject(): string {
    const url = this.config.publicUrl ?? 'https://localhost';
    return url.startsWith('https:') ? url : `mailto:obi@${new URL(url).hostname}`;
  }

  private async known(): Promise<PushKey | null> {
    const [key] = await this.work.read<PushKey>(KEY);
    return key ?? null;
  }

  private make(): Promise<PushKey> {
    return this.work.run(async () => {
      await this.work.write(`SELECT pg_advisory_xact_lock(hashtext('pushes.key'))`);
      const [meanwhile] = await this.work.write<PushKey>(KEY);
      if (meanwhile !== undefined) return meanwhile;
      const { publicKey, privateKey: secretKey } = generateVAPIDKeys();
      await this.work.write('INSERT INTO pushes.key (public_key, secret_key, made_at) VALUES ($1, $2, $3)', [
        publicKey,
        secretKey,
        this.clock.real(),
      ]);
      await this.trail.append({
        act: 'push-key.made',
        subject: { kind: 'push-key', id: 'house' },
        after: { publicKey },
      });
      return { publicKey, secretKey };
    });
  }
}

import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { type Id, newId } from '../../kernel/id';
import { notFound } from '../../kernel/problem';
import type { Config } from '../../platform/config/config';
import { CONFIG } from '../../platform/config/config.module';
import { HouseClock } from '../../platform/database/pace';
import { sqlState, Work } from '../../platform/database/work';
import { CrossOrigin } from '../../platform/http/cross-origin';
import { Trail } from '../../platform/trail/trail';
import { originInvalid, originListed } from './embeds.errors';
import { originOf } from './origin';

const UNIQUE_VIOLATION = '23505';

/** An origin whose pages may show what is the reader's own. */
export interface ListedOrigin {
  readonly id: Id;
  readonly origin: string;
  readonly addedAt: Date;
  readonly addedByName: string;
}

/** Which pages may embed Obi: the list, as an administrator settles it, with its trail. */
@Injectable()
export class Origins implements OnModuleInit {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly work: Work,
    private readonly clock: HouseClock,
    private readonly trail: Trail,
    private readonly crossOrigin: CrossOrigin,
  ) {}

  onModuleInit(): void {
    this.crossOrigin.open('/api/v1/embeds/', (origin) => this.lists(origin));
  }

  async lists(origin: string): Promise<boolean> {
    const found = await this.work.hot(
      'embeds.listed',
      'SELECT FROM embeds.origin WHERE origin = $1 AND ended_at IS NULL',
      [origin],
    );
    return found.length > 0;
  }

  all(): Promise<readonly ListedOrigin[]> {
    return this.work.read<ListedOrigin>(
      `SELECT o.id, o.origin, o.added_at AS "addedAt", k.given_name || ' ' || k.family_name AS "addedByName"
       FROM embeds.origin o JOIN people.known k ON k.person_id = o.added_by WHERE o.ended_at IS NULL ORDER BY o.origin`,
    );
  }

  /** @throws Problem origin-invalid, origin-listed */
  async add(by: Id, text: string): Promise<Id> {
    const { publicUrl } = this.config;
    const origin = originOf(text.trim(), publicUrl?.startsWith('http:') ?? false);
    if (origin === null) throw originInvalid();
    const id = newId();
    try {
      await this.work.run(async () => {
        await this.work.write('INSERT INTO embeds.origin (id, origin, added_by, added_at) VALUES ($1, $2, $3, $4)', [
          ...[id, origin, by, this.clock.now()],
        ]);
        await this.trail.append({
          act: 'embed-origin.listed',
          subject: { kind: 'embed-origin', id },
          after: { origin },
        });
      });
    } catch (error) {
      if (sqlState(error) === UNIQUE_VIOLATION) throw originListed({ origin });
      throw error;
    }
    return id;
  }

  /** Takes an origin off the list, at once; passes of its pages open nothing any more. @throws Problem not-found */
  end(by: Id, id: Id): Promise<void> {
    return this.work.run(async () => {
      const [ended] = await this.work.write<{ origin: string }>(
        'UPDATE embeds.origin SET ended_at = $3, ended_by = $2 WHERE id = $1 AND ended_at IS NULL RETURNING origin',
        [id, by, this.clock.now()],
      );
      if (ended === undefined) throw notFound();
      await this.trail.append({
        act: 'embed-origin.ended',
        subject: { kind: 'embed-origin', id },
        before: { origin: ended.origin },
      });
    });
  }
}

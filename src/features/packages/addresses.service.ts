import { Inject, Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { Id } from '../../kernel/id';
import type { Config } from '../../platform/config/config';
import { CONFIG } from '../../platform/config/config.module';
import { HouseClock } from '../../platform/database/pace';
import { ContentOrigin } from '../../platform/http/content-origin';
import { SigningKey } from './keys.repository';
import { contentUrlMissing } from './packages.errors';
import { signTicket } from './ticket';

/** Real milliseconds for which an address opens its package: a long course at a sitting. */
const TERM = 2 * 60 * 60 * 1000;

/** Where a package is to be framed, for one person and attempt. */
export interface Frame {
  readonly address: string;
  /** Messages come from there and nowhere else. */
  readonly origin: string;
  readonly expiresAt: Date;
}

/** Gives out the signed addresses under which packages are served from the second origin. */
@Injectable()
export class Addresses {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly clock: HouseClock,
    private readonly content: ContentOrigin,
    private readonly key: SigningKey,
  ) {}

  /** @throws Problem content-url-missing */
  async sign(request: FastifyRequest, who: { personId: Id; packageId: Id; attemptId: Id | null }): Promise<Frame> {
    const origin = this.content.originFor(request.host);
    if (origin === null) throw contentUrlMissing();
    const expiresAt = new Date(this.clock.real().getTime() + TERM);
    const token = signTicket({ ...who, console: this.consoleOf(request), expiresAt }, await this.key.get());
    return { address: `${origin}/p/${token}/`, origin, expiresAt };
  }

  private consoleOf({ protocol, host }: FastifyRequest): string {
    return new URL(this.config.publicUrl ?? `${protocol}://${host}`).origin;
  }
}

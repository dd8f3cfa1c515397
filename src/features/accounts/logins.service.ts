import { Injectable } from '@nestjs/common';
import type { Id } from '../../kernel/id';
import { notFound } from '../../kernel/problem';
import type { Principal } from '../../platform/access/credentials';
import { Logins } from '../../platform/access/logins';
import { Work } from '../../platform/database/work';
import { deviceOf } from './device';
import type { MyLoginsDto } from './logins.dto';

/** Where one is signed in. */
@Injectable()
export class MyLoginsService {
  constructor(
    private readonly work: Work,
    private readonly logins: Logins,
  ) {}

  async list({ personId, loginId }: Principal): Promise<MyLoginsDto> {
    const rows = await this.logins.of(personId);
    return {
      items: rows.map(({ id, method, device, address, openedAt, lastSeenAt, expiresAt }) => ({
        id,
        present: id === loginId,
        method,
        ...deviceOf(device),
        address,
        openedAt: openedAt.toISOString(),
        lastSeenAt: lastSeenAt.toISOString(),
        expiresAt: expiresAt.toISOString(),
      })),
    };
  }

  /** @throws Problem not-found, also for another person's */
  async end({ personId }: Principal, loginId: Id): Promise<void> {
    if (!(await this.work.run(() => this.logins.endOwn(personId, loginId)))) throw notFound();
  }

  endOthers({ personId, loginId }: Principal): Promise<void> {
    return this.work.run(() => this.logins.endOthers(personId, loginId));
  }
}

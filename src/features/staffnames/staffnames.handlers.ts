import { Injectable } from '@nestjs/common';
import type { Stored } from '../../kernel/event';
import { On } from '../../platform/outbox/on';
import { StaffNames } from './staffnames.service';

/** The names that are hidden follow the directory. */
@Injectable()
export class StaffNamesHandlers {
  constructor(private readonly staffNames: StaffNames) {}

  @On('people.changed')
  async changed(_events: readonly Stored<'people.changed'>[]): Promise<void> {
    await this.staffNames.renew(false);
  }

  @On('people.imported')
  async imported(_events: readonly Stored<'people.imported'>[]): Promise<void> {
    await this.staffNames.renew(false);
  }
}

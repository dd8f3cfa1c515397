import { Injectable } from '@nestjs/common';
import { Every } from '../../platform/outbox/on';
import { PeopleWriter } from './people.writer';

/** What time alone does to the directory. */
@Injectable()
export class PeopleHandlers {
  constructor(private readonly writer: PeopleWriter) {}

  /** Whoever's last day has passed leaves. */
  @Every('people.end-due', 600_000)
  async endDue(): Promise<void> {
    await this.writer.endDue();
  }
}

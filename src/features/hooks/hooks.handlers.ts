import { Injectable } from '@nestjs/common';
import { withContext } from '../../platform/context/context';
import { Every } from '../../platform/outbox/on';
import { TellingService } from './telling.service';

@Injectable()
export class HooksHandlers {
  constructor(private readonly telling: TellingService) {}

  /** Apart from the schedule's own transaction, which only holds the run: that a group was told is committed first. */
  @Every('hooks.tell', 60_000)
  async tell(): Promise<void> {
    await withContext({ manager: null }, () => this.telling.run());
  }
}

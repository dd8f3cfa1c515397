import { Injectable } from '@nestjs/common';
import type { Stored } from '../../kernel/event';
import { On } from '../../platform/outbox/on';
import { MoratoriaService } from './moratoria.service';

@Injectable()
export class PermitsHandlers {
  constructor(private readonly moratoria: MoratoriaService) {}

  @On('audiences.changed')
  async hold(events: readonly Stored<'audiences.changed'>[]): Promise<void> {
    await this.moratoria.hold([...new Set(events.flatMap(({ payload }) => payload.audienceIds))]);
  }
}

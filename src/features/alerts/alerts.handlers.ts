import { Injectable } from '@nestjs/common';
import type { Stored } from '../../kernel/event';
import { Every, On } from '../../platform/outbox/on';
import { AlertsService } from './alerts.service';

@Injectable()
export class AlertsHandlers {
  constructor(private readonly alerts: AlertsService) {}

  @On('feed.alarming')
  async raise(events: readonly Stored<'feed.alarming'>[]): Promise<void> {
    await this.alerts.raise([...new Set(events.flatMap(({ payload }) => payload.interactionIds))]);
  }

  @Every('alerts.escalate', 30_000)
  async escalate(): Promise<void> {
    await this.alerts.escalate();
  }
}

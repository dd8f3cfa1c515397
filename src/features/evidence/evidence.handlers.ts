import { Injectable } from '@nestjs/common';
import type { Stored } from '../../kernel/event';
import { Every, On } from '../../platform/outbox/on';
import { PackChain } from './chain.service';

/** Packs are chained as they are sealed. */
@Injectable()
export class EvidenceHandlers {
  constructor(private readonly chain: PackChain) {}

  @On('drafts.published')
  published(events: readonly Stored<'drafts.published'>[]): Promise<void> {
    return this.chain.extend(events.map(({ payload }) => payload.publicationId));
  }

  /** What was sealed before there was a chain, and whatever an event may have missed. */
  @Every('evidence.chain', '*/20 * * * *')
  rest(): Promise<void> {
    return this.chain.extend(null);
  }
}

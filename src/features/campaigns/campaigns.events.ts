import { declareEvents } from '../../kernel/event';
import type { Id } from '../../kernel/id';

declare module '../../kernel/event' {
  interface Events {
    /** Campaigns went out, were paused, went on, or were cancelled. */
    'campaigns.changed': { readonly campaignIds: readonly Id[] };
  }
}

declareEvents('campaigns.changed');

import { declareEvents } from '../../kernel/event';
import type { Id } from '../../kernel/id';

declare module '../../kernel/event' {
  interface Events {
    /** Branded handles were asked for, decided on, said to be used, or sunset. */
    'handles.changed': { readonly handleIds: readonly Id[] };
    /** Who holds which role on the networks of these channels changed, or was confirmed. */
    'handles.roles-changed': { readonly channelIds: readonly Id[] };
  }
}

declareEvents('handles.changed', 'handles.roles-changed');

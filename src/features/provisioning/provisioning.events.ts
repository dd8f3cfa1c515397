import { declareEvents } from '../../kernel/event';

declare module '../../kernel/event' {
  interface Events {
    /** Groups of these names have other members than before, or are gone. */
    'provisioning.groups-changed': { readonly names: readonly string[] };
  }
}

declareEvents('provisioning.groups-changed');

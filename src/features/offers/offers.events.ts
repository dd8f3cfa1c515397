import { declareEvents } from '../../kernel/event';

declare module '../../kernel/event' {
  interface Events {
    /** Offers were made; to whom stands in the offers. */
    'offers.made': { readonly offers: number };
  }
}

declareEvents('offers.made');

import { declareEvents } from '../../kernel/event';

declare module '../../kernel/event' {
  interface Events {
    /** Other names are hidden now. `anew`: by a decision, so that some may be shown again; else some came along. */
    'staffnames.changed': { readonly anew: boolean };
  }
}

declareEvents('staffnames.changed');

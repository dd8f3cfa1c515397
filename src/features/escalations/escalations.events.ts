import { declareEvents } from '../../kernel/event';

declare module '../../kernel/event' {
  interface Events {
    /** Answers are late that nobody was told of before, or have gone a step up. */
    'escalations.raised': { readonly interactions: number };
  }
}

declareEvents('escalations.raised');

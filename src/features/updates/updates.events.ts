import { declareEvents } from '../../kernel/event';

declare module '../../kernel/event' {
  interface Events {
    /** The weekly updates of all departments are made. */
    'updates.made': { readonly weekOf: string };
  }
}

declareEvents('updates.made');

import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { DiscoveryService } from '@nestjs/core';
import { declaredEvents, type EventName, type Stored } from '../../kernel/event';
import { EVERY, type EveryMark, ON, type OnMark, WITHIN, type WithinMark } from './on';

export interface Handler {
  /** `Class.method`: unique, and stored with each delivery; renaming one redelivers nothing. */
  readonly name: string;
  readonly event: EventName;
  handle(events: readonly Stored<EventName>[]): Promise<unknown>;
}

export interface Listener {
  readonly name: string;
  hear(payload: unknown): Promise<unknown>;
}

export interface Schedule {
  readonly name: string;
  readonly schedule: string | number;
  run(): Promise<void>;
}

type Instance = Record<string, (argument?: unknown) => Promise<unknown>>;

/** Finds every marked method once all modules stand, and refuses the boot when they don't fit together. */
@Injectable()
export class HandlerRegistry implements OnApplicationBootstrap {
  private readonly byName = new Map<string, Handler>();
  private readonly byEvent = new Map<string, Handler[]>();
  private readonly byMoment = new Map<string, Listener[]>();
  private readonly bySchedule = new Map<string, Schedule>();
  private ready = false;

  constructor(private readonly discovery: DiscoveryService) {}

  onApplicationBootstrap(): void {
    this.discover();
  }

  /** @throws Error for a duplicate handler, or a handler of an event nobody declared */
  discover(): void {
    if (this.ready) return;
    this.ready = true;
    for (const { instance, metatype } of this.discovery.getProviders()) {
      if (typeof metatype !== 'function' || typeof instance !== 'object' || instance === null) continue;
      const owner = instance as Instance;
      const call = (method: string, argument?: unknown): Promise<unknown> => {
        const fn = owner[method];
        if (fn === undefined) throw new Error(`${metatype.name}.${method} is gone.`);
        return fn.call(owner, argument);
      };
      for (const { event, method } of marks<OnMark>(ON, metatype)) {
        this.addHandler({ name: `${metatype.name}.${method}`, event, handle: (events) => call(method, events) });
      }
      for (const { moment, method } of marks<WithinMark>(WITHIN, metatype)) {
        const listener = { name: `${metatype.name}.${method}`, hear: (payload: unknown) => call(method, payload) };
        this.byMoment.set(moment, [...(this.byMoment.get(moment) ?? []), listener]);
      }
      for (const { name, schedule, method } of marks<EveryMark>(EVERY, metatype)) {
        if (this.bySchedule.has(name)) throw new Error(`Two schedules are named '${name}'.`);
        this.bySchedule.set(name, {
          name,
          schedule,
          run: async () => {
            await call(method);
          },
        });
      }
    }
  }

  handler(name: string): Handler | undefined {
    return this.byName.get(name);
  }

  handlersOf(event: string): readonly Handler[] {
    return this.byEvent.get(event) ?? [];
  }

  listenersOf(moment: string): readonly Listener[] {
    return this.byMoment.get(moment) ?? [];
  }

  get moments(): ReadonlyMap<string, readonly Listener[]> {
    return this.byMoment;
  }

  get schedules(): ReadonlyMap<string, Schedule> {
    return this.bySchedule;
  }

  /** Adds a handler that no decorator could name; before the application is bootstrapped. */
  addHandler(handler: Handler): void {
    if (this.byName.has(handler.name)) throw new Error(`Two handlers are named '${handler.name}'.`);
    if (!declaredEvents().has(handler.event)) {
      throw new Error(`${handler.name} handles '${handler.event}', which nobody declares.`);
    }
    this.byName.set(handler.name, handler);
    this.byEvent.set(handler.event, [...(this.byEvent.get(handler.event) ?? []), handler]);
  }
}

function marks<M>(key: symbol, type: object): readonly M[] {
  return (Reflect.getOwnMetadata(key, type) as M[] | undefined) ?? [];
}

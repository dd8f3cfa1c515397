import 'reflect-metadata';
import type { EventName, MomentName, Moments, Stored } from '../../kernel/event';

export const ON = Symbol('on');
export const WITHIN = Symbol('within');
export const EVERY = Symbol('every');

export interface OnMark {
  readonly event: EventName;
  readonly method: string;
}
export interface WithinMark {
  readonly moment: MomentName;
  readonly method: string;
}
export interface EveryMark {
  readonly name: string;
  /** A cron pattern in UTC, or real milliseconds between runs. */
  readonly schedule: string | number;
  readonly method: string;
}

/** A method that handles events of one name, up to 500 at a time, in one transaction, each exactly once in effect. */
export function On<N extends EventName>(event: N) {
  return <T>(
    target: object,
    method: string,
    _descriptor: TypedPropertyDescriptor<(events: readonly Stored<N>[]) => Promise<T>>,
  ): void => mark(ON, target, { event, method });
}

/** A synchronous listener in the ambient transaction: SQL only; its failure rolls the act back. */
export function Within<N extends MomentName>(moment: N) {
  return <T>(
    target: object,
    method: string,
    _descriptor: TypedPropertyDescriptor<(payload: Moments[N]) => Promise<T>>,
  ): void => mark(WITHIN, target, { moment, method });
}

/** A method the worker runs by schedule, in a unit of work, never twice at once. `name` is `room.verb`. */
export function Every(name: string, schedule: string | number) {
  return (target: object, method: string, _descriptor: TypedPropertyDescriptor<() => Promise<void>>): void =>
    mark(EVERY, target, { name, schedule, method });
}

function mark(key: symbol, target: object, value: OnMark | WithinMark | EveryMark): void {
  const marks = (Reflect.getMetadata(key, target.constructor) as unknown[] | undefined) ?? [];
  Reflect.defineMetadata(key, [...marks, value], target.constructor);
}

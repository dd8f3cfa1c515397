import { type ComponentType, lazy } from 'react';
import { unreachable } from '../api/problem';

/**
 * A part of the frame that nobody waits for. It is tried for until it comes: a connection that fails by then takes no
 * screen away.
 * @param wait milliseconds that the screen itself goes first
 */
export function later<P extends object = object>(load: () => Promise<ComponentType<P>>, wait = 0) {
  let pause = wait;
  return lazy(async function again(): Promise<{ default: ComponentType<P> }> {
    await new Promise((then) => setTimeout(then, pause));
    pause = 3_000;
    return load().then((part) => ({ default: part }), again);
  });
}

/** How browsers say that a script did not come (in turn Chromium and Firefox, Safari), and Vite that a style did not. */
const DID_NOT_COME = /imported module|module script|preload/;

/**
 * A part that somebody waits for.
 * @throws {ApiProblem} of status 0, when it does not come; a fault of its own as it is
 */
export async function awaited<T>(load: () => Promise<T>): Promise<T> {
  return load().catch((error: unknown) => {
    throw DID_NOT_COME.test(String(error)) ? unreachable() : error;
  });
}

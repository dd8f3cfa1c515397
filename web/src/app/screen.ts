import { type ComponentType, createElement, type JSX, use } from 'react';
import { awaited } from './later';

/**
 * The component of a route, whose script comes when somebody goes there. One that did not come is asked for again by
 * the next try; the page stays, and says that Obi cannot be reached.
 */
export function screen<Name extends string>(load: () => Promise<Record<Name, ComponentType>>, name: Name) {
  let known: ComponentType | null = null;
  let coming: Promise<void> | null = null;
  const preload = (): Promise<void> =>
    (coming ??= awaited(load).then(
      (part) => {
        known = part[name];
      },
      (error: unknown) => {
        coming = null;
        throw error;
      },
    ));
  function Screen(): JSX.Element | null {
    if (known === null) use(preload());
    return known && createElement(known);
  }
  return Object.assign(Screen, { preload });
}

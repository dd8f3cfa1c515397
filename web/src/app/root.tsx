import { createRootRoute, createRoute } from '@tanstack/react-router';
import { type ComponentType, type JSX, lazy, useState } from 'react';
import { Failed } from './Failed';
import { Gate } from './Gate';
import { Nowhere } from './Nowhere';

export const root = createRootRoute({ component: Gate, notFoundComponent: Nowhere, errorComponent: Failed });

/** Not by the router, which would load it for whoever has to sign in first. */
const Later = lazy(() => import('../features/home/Home').then((module) => ({ default: module.Home })));
let known: ComponentType = Later;

/** Home's script is here already: no fallback is shown for it, which React would leave standing for a while. */
export function homeIs(component: ComponentType): void {
  known = component;
}

function HomeScreen(): JSX.Element {
  const [Home] = useState(() => known);
  return <Home />;
}

export const home = createRoute({ getParentRoute: () => root, path: '/', component: HomeScreen });

import { createRootRoute, createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { Failed } from './Failed';
import { Gate } from './Gate';
import { Nowhere } from './Nowhere';

export const root = createRootRoute({ component: Gate, notFoundComponent: Nowhere, errorComponent: Failed });

export const home = createRoute({
  getParentRoute: () => root,
  path: '/',
  component: lazyRouteComponent(() => import('../features/home/Home'), 'Home'),
});

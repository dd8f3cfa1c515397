import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router';
import { basePath } from '../api/client';
import { Waiting } from '../ui/Loaded';
import { Failed } from './Failed';
import { Gate } from './Gate';
import { Nowhere } from './Nowhere';

const root = createRootRoute({ component: Gate, notFoundComponent: Nowhere, errorComponent: Failed });

const home = createRoute({
  getParentRoute: () => root,
  path: '/',
  component: lazyRouteComponent(() => import('../features/home/Home'), 'Home'),
});

export const router = createRouter({
  routeTree: root.addChildren([home]),
  basepath: basePath === '' ? '/' : basePath,
  defaultPreload: 'intent',
  defaultPendingComponent: Waiting,
  defaultErrorComponent: Failed,
  scrollRestoration: true,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}

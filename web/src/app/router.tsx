import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router';
import { basePath } from '../api/client';
import { Waiting } from '../ui/Loaded';
import { Failed } from './Failed';
import { Gate } from './Gate';
import { Nowhere } from './Nowhere';

const root = createRootRoute({ component: Gate, notFoundComponent: Nowhere, errorComponent: Failed });
const getParentRoute = () => root;

const routes = [
  createRoute({
    getParentRoute,
    path: '/',
    component: lazyRouteComponent(() => import('../features/home/Home'), 'Home'),
  }),
  createRoute({
    getParentRoute,
    path: '/inbox',
    component: lazyRouteComponent(() => import('../features/inbox/Inbox'), 'Inbox'),
  }),
  createRoute({
    getParentRoute,
    path: '/rules',
    component: lazyRouteComponent(() => import('../features/rules/Rules'), 'Rules'),
  }),
  createRoute({
    getParentRoute,
    path: '/rules/$id',
    component: lazyRouteComponent(() => import('../features/rules/RulesEdition'), 'RulesEdition'),
  }),
] as const;

export const router = createRouter({
  routeTree: root.addChildren(routes),
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

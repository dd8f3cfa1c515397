import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { root } from './root';

const getParentRoute = () => root;

/** Screens of what is to be said: the library, the plan, and what sends by itself. */
export const contentRoutes = [
  createRoute({
    getParentRoute,
    path: '/library',
    component: lazyRouteComponent(() => import('../features/library/Library'), 'Library'),
  }),
  createRoute({
    getParentRoute,
    path: '/library/new',
    component: lazyRouteComponent(() => import('../features/library/EditContent'), 'NewContent'),
  }),
  createRoute({
    getParentRoute,
    path: '/library/desk',
    component: lazyRouteComponent(() => import('../features/library/ContentDesk'), 'ContentDesk'),
  }),
  createRoute({
    getParentRoute,
    path: '/library/$id',
    component: lazyRouteComponent(() => import('../features/library/ContentScreen'), 'ContentScreen'),
  }),
  createRoute({
    getParentRoute,
    path: '/library/$id/edit',
    component: lazyRouteComponent(() => import('../features/library/EditContent'), 'EditContent'),
  }),
  createRoute({
    getParentRoute,
    path: '/calendar',
    component: lazyRouteComponent(() => import('../features/planning/Calendar'), 'Calendar'),
  }),
  createRoute({
    getParentRoute,
    path: '/connectors',
    component: lazyRouteComponent(() => import('../features/connectors/Connectors'), 'Connectors'),
  }),
] as const;

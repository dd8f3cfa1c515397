import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { root } from './root';

const getParentRoute = () => root;

/** Screens of the weekly update. */
export const updateRoutes = [
  createRoute({
    getParentRoute,
    path: '/update',
    component: lazyRouteComponent(() => import('../features/update/Update'), 'Update'),
  }),
  createRoute({
    getParentRoute,
    path: '/update/past',
    component: lazyRouteComponent(() => import('../features/update/PastUpdates'), 'PastUpdates'),
  }),
  createRoute({
    getParentRoute,
    path: '/update/$id',
    component: lazyRouteComponent(() => import('../features/update/PastUpdate'), 'PastUpdate'),
  }),
  createRoute({
    getParentRoute,
    path: '/updates',
    component: lazyRouteComponent(() => import('../features/update/Updates'), 'Updates'),
  }),
  createRoute({
    getParentRoute,
    path: '/updates/$id',
    component: lazyRouteComponent(() => import('../features/update/Curate'), 'Curate'),
  }),
] as const;

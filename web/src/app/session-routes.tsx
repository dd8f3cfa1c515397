import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { root } from './root';

const getParentRoute = () => root;

/** Screens of workshops and webinars. */
export const sessionRoutes = [
  createRoute({
    getParentRoute,
    path: '/sessions',
    component: lazyRouteComponent(() => import('../features/sessions/MySessions'), 'MySessions'),
  }),
  createRoute({
    getParentRoute,
    path: '/sessions/kept',
    component: lazyRouteComponent(() => import('../features/sessions/KeptSessions'), 'KeptSessions'),
  }),
  createRoute({
    getParentRoute,
    path: '/sessions/kept/$id',
    component: lazyRouteComponent(() => import('../features/sessions/KeptSession'), 'KeptSession'),
  }),
  createRoute({
    getParentRoute,
    path: '/sittings/$id',
    component: lazyRouteComponent(() => import('../features/sessions/SittingScreen'), 'SittingScreen'),
  }),
] as const;

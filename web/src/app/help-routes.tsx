import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { root } from './root';

const getParentRoute = () => root;

/** The guides, and what reports draw. */
export const helpRoutes = [
  createRoute({
    getParentRoute,
    path: '/help',
    component: lazyRouteComponent(() => import('../features/help/Help'), 'Help'),
  }),
  createRoute({
    getParentRoute,
    path: '/reports',
    component: lazyRouteComponent(() => import('../features/reports/Reports'), 'Reports'),
  }),
] as const;

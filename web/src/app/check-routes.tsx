import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { root } from './root';

const getParentRoute = () => root;

/** Screens of what words are checked by. */
export const checkRoutes = [
  createRoute({
    getParentRoute,
    path: '/checks',
    component: lazyRouteComponent(() => import('../features/checks/Checks'), 'Checks'),
  }),
] as const;

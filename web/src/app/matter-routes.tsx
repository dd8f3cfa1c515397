import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { root } from './root';

const getParentRoute = () => root;

/** Screens of topics and of what takes more than a topic. */
export const matterRoutes = [
  createRoute({
    getParentRoute,
    path: '/alerts',
    component: lazyRouteComponent(() => import('../features/alerts/Alerts'), 'Alerts'),
  }),
] as const;

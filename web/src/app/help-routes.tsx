import { createRoute } from '@tanstack/react-router';
import { root } from './root';
import { screen } from './screen';

const getParentRoute = () => root;

/** The guides, and what reports draw. */
export const helpRoutes = [
  createRoute({
    getParentRoute,
    path: '/help',
    component: screen(() => import('../features/help/Help'), 'Help'),
  }),
  createRoute({
    getParentRoute,
    path: '/reports',
    component: screen(() => import('../features/reports/Reports'), 'Reports'),
  }),
] as const;

import { createRoute } from '@tanstack/react-router';
import { root } from './root';
import { screen } from './screen';

const getParentRoute = () => root;

/** Screens of what words are checked by. */
export const checkRoutes = [
  createRoute({
    getParentRoute,
    path: '/checks',
    component: screen(() => import('../features/checks/Checks'), 'Checks'),
  }),
] as const;

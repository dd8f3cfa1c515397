import { createRoute } from '@tanstack/react-router';
import { root } from './root';
import { screen } from './screen';

const getParentRoute = () => root;

/** Screens of what is to be said: the library, the plan, and what sends by itself. */
export const contentRoutes = [
  createRoute({
    getParentRoute,
    path: '/library',
    component: screen(() => import('../features/library/Library'), 'Library'),
  }),
  createRoute({
    getParentRoute,
    path: '/library/new',
    component: screen(() => import('../features/library/EditContent'), 'NewContent'),
  }),
  createRoute({
    getParentRoute,
    path: '/library/desk',
    component: screen(() => import('../features/library/ContentDesk'), 'ContentDesk'),
  }),
  createRoute({
    getParentRoute,
    path: '/library/$id',
    component: screen(() => import('../features/library/ContentScreen'), 'ContentScreen'),
  }),
  createRoute({
    getParentRoute,
    path: '/library/$id/edit',
    component: screen(() => import('../features/library/EditContent'), 'EditContent'),
  }),
  createRoute({
    getParentRoute,
    path: '/calendar',
    component: screen(() => import('../features/planning/Calendar'), 'Calendar'),
  }),
  createRoute({
    getParentRoute,
    path: '/connectors',
    component: screen(() => import('../features/connectors/Connectors'), 'Connectors'),
  }),
] as const;

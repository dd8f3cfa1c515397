import { createRoute } from '@tanstack/react-router';
import { root } from './root';
import { screen } from './screen';

const getParentRoute = () => root;

/** Screens of workshops and webinars. */
export const sessionRoutes = [
  createRoute({
    getParentRoute,
    path: '/sessions',
    component: screen(() => import('../features/sessions/MySessions'), 'MySessions'),
  }),
  createRoute({
    getParentRoute,
    path: '/sessions/kept',
    component: screen(() => import('../features/sessions/KeptSessions'), 'KeptSessions'),
  }),
  createRoute({
    getParentRoute,
    path: '/sessions/kept/$id',
    component: screen(() => import('../features/sessions/KeptSession'), 'KeptSession'),
  }),
  createRoute({
    getParentRoute,
    path: '/sittings/$id',
    component: screen(() => import('../features/sessions/SittingScreen'), 'SittingScreen'),
  }),
] as const;

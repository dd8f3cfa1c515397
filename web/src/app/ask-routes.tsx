import { createRoute } from '@tanstack/react-router';
import { root } from './root';
import { screen } from './screen';

const getParentRoute = () => root;

/** Screens of questions to the desk. */
export const askRoutes = [
  createRoute({
    getParentRoute,
    path: '/ask',
    component: screen(() => import('../features/asks/Ask'), 'Ask'),
  }),
  createRoute({
    getParentRoute,
    path: '/ask/$id',
    component: screen(() => import('../features/asks/MyThread'), 'MyThread'),
  }),
  createRoute({
    getParentRoute,
    path: '/asks',
    component: screen(() => import('../features/asks/Desk'), 'Desk'),
  }),
  createRoute({
    getParentRoute,
    path: '/asks/$id',
    component: screen(() => import('../features/asks/DeskThread'), 'DeskThread'),
  }),
] as const;

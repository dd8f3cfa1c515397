import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { root } from './root';

const getParentRoute = () => root;

/** Screens of questions to the desk. */
export const askRoutes = [
  createRoute({
    getParentRoute,
    path: '/ask',
    component: lazyRouteComponent(() => import('../features/asks/Ask'), 'Ask'),
  }),
  createRoute({
    getParentRoute,
    path: '/ask/$id',
    component: lazyRouteComponent(() => import('../features/asks/MyThread'), 'MyThread'),
  }),
  createRoute({
    getParentRoute,
    path: '/asks',
    component: lazyRouteComponent(() => import('../features/asks/Desk'), 'Desk'),
  }),
  createRoute({
    getParentRoute,
    path: '/asks/$id',
    component: lazyRouteComponent(() => import('../features/asks/DeskThread'), 'DeskThread'),
  }),
] as const;

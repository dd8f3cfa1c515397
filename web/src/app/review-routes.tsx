import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { root } from './root';

const getParentRoute = () => root;

/** Screens of those who decide on submitted words. */
export const reviewRoutes = [
  createRoute({
    getParentRoute,
    path: '/reviews',
    component: lazyRouteComponent(() => import('../features/reviews/Reviews'), 'Reviews'),
  }),
  createRoute({
    getParentRoute,
    path: '/reviews/plans',
    component: lazyRouteComponent(() => import('../features/reviews/Plans'), 'Plans'),
  }),
  createRoute({
    getParentRoute,
    path: '/reviews/deputies',
    component: lazyRouteComponent(() => import('../features/reviews/Deputies'), 'Deputies'),
  }),
  createRoute({
    getParentRoute,
    path: '/reviews/stuck',
    component: lazyRouteComponent(() => import('../features/reviews/Stuck'), 'Stuck'),
  }),
  createRoute({
    getParentRoute,
    path: '/reviews/reasons',
    component: lazyRouteComponent(() => import('../features/reviews/ReturnCodes'), 'ReturnCodes'),
  }),
] as const;

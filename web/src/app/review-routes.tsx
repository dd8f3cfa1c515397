import { createRoute } from '@tanstack/react-router';
import { root } from './root';
import { screen } from './screen';

const getParentRoute = () => root;

/** Screens of those who decide on submitted words. */
export const reviewRoutes = [
  createRoute({
    getParentRoute,
    path: '/reviews',
    component: screen(() => import('../features/reviews/Reviews'), 'Reviews'),
  }),
  createRoute({
    getParentRoute,
    path: '/reviews/plans',
    component: screen(() => import('../features/reviews/Plans'), 'Plans'),
  }),
  createRoute({
    getParentRoute,
    path: '/reviews/deputies',
    component: screen(() => import('../features/reviews/Deputies'), 'Deputies'),
  }),
  createRoute({
    getParentRoute,
    path: '/reviews/stuck',
    component: screen(() => import('../features/reviews/Stuck'), 'Stuck'),
  }),
  createRoute({
    getParentRoute,
    path: '/reviews/reasons',
    component: screen(() => import('../features/reviews/ReturnCodes'), 'ReturnCodes'),
  }),
] as const;

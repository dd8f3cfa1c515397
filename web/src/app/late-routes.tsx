import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { root } from './root';

const getParentRoute = () => root;

/** Screens of HR's work on who is late. */
export const lateRoutes = [
  createRoute({
    getParentRoute,
    path: '/late',
    component: lazyRouteComponent(() => import('../features/late/Late'), 'Late'),
  }),
  createRoute({
    getParentRoute,
    path: '/enrolment-moves',
    component: lazyRouteComponent(() => import('../features/late/Moves'), 'Moves'),
  }),
  createRoute({
    getParentRoute,
    path: '/enrolment-moves/$id',
    component: lazyRouteComponent(() => import('../features/late/MoveScreen'), 'MoveScreen'),
  }),
  createRoute({
    getParentRoute,
    path: '/proofs/training',
    component: lazyRouteComponent(() => import('../features/proofs/TrainingProofs'), 'TrainingProofs'),
  }),
] as const;

import { createRoute } from '@tanstack/react-router';
import { root } from './root';
import { screen } from './screen';

const getParentRoute = () => root;

/** Screens of HR's work on who is late. */
export const lateRoutes = [
  createRoute({
    getParentRoute,
    path: '/late',
    component: screen(() => import('../features/late/Late'), 'Late'),
  }),
  createRoute({
    getParentRoute,
    path: '/enrolment-moves',
    component: screen(() => import('../features/late/Moves'), 'Moves'),
  }),
  createRoute({
    getParentRoute,
    path: '/enrolment-moves/$id',
    component: screen(() => import('../features/late/MoveScreen'), 'MoveScreen'),
  }),
  createRoute({
    getParentRoute,
    path: '/proofs/training',
    component: screen(() => import('../features/proofs/TrainingProofs'), 'TrainingProofs'),
  }),
] as const;

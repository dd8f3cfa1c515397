import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { root } from './root';

const getParentRoute = () => root;

/** Screens of practices: written, and marked. */
export const practiceRoutes = [
  createRoute({
    getParentRoute,
    path: '/practices',
    component: lazyRouteComponent(() => import('../features/practices/Practices'), 'Practices'),
  }),
  createRoute({
    getParentRoute,
    path: '/practices/new',
    component: lazyRouteComponent(() => import('../features/practices/PracticeForm'), 'NewPractice'),
  }),
  createRoute({
    getParentRoute,
    path: '/practices/waiting',
    component: lazyRouteComponent(() => import('../features/practices/MarkingQueue'), 'MarkingQueue'),
  }),
  createRoute({
    getParentRoute,
    path: '/practices/$id',
    component: lazyRouteComponent(() => import('../features/practices/PracticeForm'), 'EditPractice'),
  }),
  createRoute({
    getParentRoute,
    path: '/practice-submissions/$id',
    component: lazyRouteComponent(() => import('../features/practices/SubmissionScreen'), 'SubmissionScreen'),
  }),
] as const;

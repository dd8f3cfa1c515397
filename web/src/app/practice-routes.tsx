import { createRoute } from '@tanstack/react-router';
import { root } from './root';
import { screen } from './screen';

const getParentRoute = () => root;

/** Screens of practices: written, and marked. */
export const practiceRoutes = [
  createRoute({
    getParentRoute,
    path: '/practices',
    component: screen(() => import('../features/practices/Practices'), 'Practices'),
  }),
  createRoute({
    getParentRoute,
    path: '/practices/new',
    component: screen(() => import('../features/practices/PracticeForm'), 'NewPractice'),
  }),
  createRoute({
    getParentRoute,
    path: '/practices/waiting',
    component: screen(() => import('../features/practices/MarkingQueue'), 'MarkingQueue'),
  }),
  createRoute({
    getParentRoute,
    path: '/practices/$id',
    component: screen(() => import('../features/practices/PracticeForm'), 'EditPractice'),
  }),
  createRoute({
    getParentRoute,
    path: '/practice-submissions/$id',
    component: screen(() => import('../features/practices/SubmissionScreen'), 'SubmissionScreen'),
  }),
] as const;

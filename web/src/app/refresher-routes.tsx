import { createRoute } from '@tanstack/react-router';
import { root } from './root';
import { screen } from './screen';

const getParentRoute = () => root;

/** Screens of refreshers: one's own lesson, and what lessons achieve. */
export const refresherRoutes = [
  createRoute({
    getParentRoute,
    path: '/refreshers/$id',
    component: screen(() => import('../features/refreshers/RefresherScreen'), 'RefresherScreen'),
  }),
  createRoute({
    getParentRoute,
    path: '/lessons/$id',
    component: screen(() => import('../features/refreshers/Lesson'), 'Lesson'),
  }),
  createRoute({
    getParentRoute,
    path: '/clause-teaching',
    component: screen(() => import('../features/refreshers/ClauseTeaching'), 'ClauseTeaching'),
  }),
] as const;

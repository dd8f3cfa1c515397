import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { root } from './root';

const getParentRoute = () => root;

/** Screens of refreshers: one's own lesson, and what lessons achieve. */
export const refresherRoutes = [
  createRoute({
    getParentRoute,
    path: '/refreshers/$id',
    component: lazyRouteComponent(() => import('../features/refreshers/RefresherScreen'), 'RefresherScreen'),
  }),
  createRoute({
    getParentRoute,
    path: '/lessons/$id',
    component: lazyRouteComponent(() => import('../features/refreshers/Lesson'), 'Lesson'),
  }),
  createRoute({
    getParentRoute,
    path: '/clause-teaching',
    component: lazyRouteComponent(() => import('../features/refreshers/ClauseTeaching'), 'ClauseTeaching'),
  }),
] as const;

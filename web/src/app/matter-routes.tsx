import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { root } from './root';

const getParentRoute = () => root;

/** Screens of topics and of what takes more than a topic. */
export const matterRoutes = [
  createRoute({
    getParentRoute,
    path: '/alerts',
    component: lazyRouteComponent(() => import('../features/alerts/Alerts'), 'Alerts'),
  }),
  createRoute({
    getParentRoute,
    path: '/topics',
    component: lazyRouteComponent(() => import('../features/topics/Topics'), 'Topics'),
  }),
  createRoute({
    getParentRoute,
    path: '/topics/new',
    component: lazyRouteComponent(() => import('../features/topics/TopicScreen'), 'NewTopic'),
  }),
  createRoute({
    getParentRoute,
    path: '/topics/$id',
    component: lazyRouteComponent(() => import('../features/topics/TopicScreen'), 'TopicScreen'),
  }),
  createRoute({
    getParentRoute,
    path: '/matters',
    component: lazyRouteComponent(() => import('../features/matters/Matters'), 'Matters'),
  }),
] as const;

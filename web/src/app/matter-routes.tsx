import { createRoute } from '@tanstack/react-router';
import { root } from './root';
import { screen } from './screen';

const getParentRoute = () => root;

/** Screens of topics and of what takes more than a topic. */
export const matterRoutes = [
  createRoute({
    getParentRoute,
    path: '/alerts',
    component: screen(() => import('../features/alerts/Alerts'), 'Alerts'),
  }),
  createRoute({
    getParentRoute,
    path: '/topics',
    component: screen(() => import('../features/topics/Topics'), 'Topics'),
  }),
  createRoute({
    getParentRoute,
    path: '/topics/new',
    component: screen(() => import('../features/topics/TopicScreen'), 'NewTopic'),
  }),
  createRoute({
    getParentRoute,
    path: '/topics/$id',
    component: screen(() => import('../features/topics/TopicScreen'), 'TopicScreen'),
  }),
  createRoute({
    getParentRoute,
    path: '/matters',
    component: screen(() => import('../features/matters/Matters'), 'Matters'),
  }),
] as const;

import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { root } from './root';

const getParentRoute = () => root;

/** Screens of the lists that checks go by. */
export const wordlistRoutes = [
  createRoute({
    getParentRoute,
    path: '/wordlists',
    component: lazyRouteComponent(() => import('../features/wordlists/Wordlists'), 'Wordlists'),
  }),
  createRoute({
    getParentRoute,
    path: '/wordlists/$id',
    component: lazyRouteComponent(() => import('../features/wordlists/WordlistScreen'), 'WordlistScreen'),
  }),
] as const;

import { createRoute } from '@tanstack/react-router';
import { root } from './root';
import { screen } from './screen';

const getParentRoute = () => root;

/** Screens of the lists that checks go by. */
export const wordlistRoutes = [
  createRoute({
    getParentRoute,
    path: '/wordlists',
    component: screen(() => import('../features/wordlists/Wordlists'), 'Wordlists'),
  }),
  createRoute({
    getParentRoute,
    path: '/wordlists/$id',
    component: screen(() => import('../features/wordlists/WordlistScreen'), 'WordlistScreen'),
  }),
] as const;

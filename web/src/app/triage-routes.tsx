import { createRoute } from '@tanstack/react-router';
import { root } from './root';
import { screen } from './screen';

const getParentRoute = () => root;

/** Screens of leads' work on many interactions, and of the words kept for replies. */
export const triageRoutes = [
  createRoute({
    getParentRoute,
    path: '/triage',
    component: screen(() => import('../features/triage/Board'), 'Board'),
  }),
  createRoute({
    getParentRoute,
    path: '/triage/duplicates',
    component: screen(() => import('../features/triage/Duplicates'), 'Duplicates'),
  }),
  createRoute({
    getParentRoute,
    path: '/interactions/import',
    component: screen(() => import('../features/intake/ImportInteractions'), 'ImportInteractions'),
  }),
  createRoute({
    getParentRoute,
    path: '/snippets',
    component: screen(() => import('../features/snippets/Snippets'), 'Snippets'),
  }),
  createRoute({
    getParentRoute,
    path: '/snippets/$id',
    component: screen(() => import('../features/snippets/SnippetScreen'), 'SnippetScreen'),
  }),
  createRoute({
    getParentRoute,
    path: '/crises',
    component: screen(() => import('../features/crises/Crises'), 'Crises'),
  }),
  createRoute({
    getParentRoute,
    path: '/runbooks',
    component: screen(() => import('../features/runbooks/Runbooks'), 'Runbooks'),
  }),
  createRoute({
    getParentRoute,
    path: '/runbook-runs/$id',
    component: screen(() => import('../features/runbooks/RunScreen'), 'RunScreen'),
  }),
] as const;

import { createRoute } from '@tanstack/react-router';
import { root } from './root';
import { screen } from './screen';

const getParentRoute = () => root;

/** Screens of the draft desk: help with words before they are submitted, one text on several channels, and staying afterwards. */
export const draftDeskRoutes = [
  createRoute({
    getParentRoute,
    path: '/help-wanted',
    component: screen(() => import('../features/suggestions/HelpWanted'), 'HelpWanted'),
  }),
  createRoute({
    getParentRoute,
    path: '/help-wanted/$id',
    component: screen(() => import('../features/suggestions/HelpedDraft'), 'HelpedDraft'),
  }),
  createRoute({
    getParentRoute,
    path: '/drafts/$id/variants',
    component: screen(() => import('../features/drafts/Variants'), 'Variants'),
  }),
  createRoute({
    getParentRoute,
    path: '/follow-up',
    component: screen(() => import('../features/aftermath/FollowUps'), 'FollowUps'),
  }),
] as const;

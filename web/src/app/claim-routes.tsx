import { createRoute } from '@tanstack/react-router';
import { root } from './root';
import { screen } from './screen';

const getParentRoute = () => root;

/** Screens of claims: what channels promise, and what one has in hand. */
export const claimRoutes = [
  createRoute({
    getParentRoute,
    path: '/channels/$id/service',
    component: screen(() => import('../features/servicelevels/ServiceTerms'), 'ServiceTerms'),
  }),
  createRoute({
    getParentRoute,
    path: '/in-hand',
    component: screen(() => import('../features/in-hand/InHand'), 'InHand'),
  }),
  createRoute({
    getParentRoute,
    path: '/channels/$id/roster',
    component: screen(() => import('../features/rosters/Roster'), 'Roster'),
  }),
  createRoute({
    getParentRoute,
    path: '/escalations',
    component: screen(() => import('../features/escalations/Escalations'), 'Escalations'),
  }),
] as const;

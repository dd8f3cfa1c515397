import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { root } from './root';

const getParentRoute = () => root;

/** Screens of the Rules of Engagement: read, written, acknowledged and proved. */
export const rulesRoutes = [
  createRoute({
    getParentRoute,
    path: '/rules',
    component: lazyRouteComponent(() => import('../features/rules/Rules'), 'Rules'),
  }),
  createRoute({
    getParentRoute,
    path: '/rules/$id',
    component: lazyRouteComponent(() => import('../features/rules/RulesEdition'), 'RulesEdition'),
  }),
  createRoute({
    getParentRoute,
    path: '/rules/documents/$id',
    component: lazyRouteComponent(() => import('../features/rules/RulesDocument'), 'RulesDocument'),
  }),
  createRoute({
    getParentRoute,
    path: '/rules/documents/new',
    component: lazyRouteComponent(() => import('../features/rules/NewDocument'), 'NewDocument'),
  }),
  createRoute({
    getParentRoute,
    path: '/rules/documents/$id/settings',
    component: lazyRouteComponent(() => import('../features/rules/DocumentSettings'), 'DocumentSettings'),
  }),
  createRoute({
    getParentRoute,
    path: '/proofs',
    component: lazyRouteComponent(() => import('../features/proofs/Proofs'), 'Proofs'),
  }),
  createRoute({
    getParentRoute,
    path: '/rules/editions/$id',
    component: lazyRouteComponent(() => import('../features/rules/EditionDesk'), 'EditionDesk'),
  }),
  createRoute({
    getParentRoute,
    path: '/rules/receipts/$id',
    component: lazyRouteComponent(() => import('../features/rules/Receipt'), 'Receipt'),
  }),
] as const;

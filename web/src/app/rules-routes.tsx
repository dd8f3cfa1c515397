import { createRoute } from '@tanstack/react-router';
import { root } from './root';
import { screen } from './screen';

const getParentRoute = () => root;

/** Screens of the Rules of Engagement: read, written, acknowledged and proved. */
export const rulesRoutes = [
  createRoute({
    getParentRoute,
    path: '/rules',
    component: screen(() => import('../features/rules/Rules'), 'Rules'),
  }),
  createRoute({
    getParentRoute,
    path: '/rules/$id',
    component: screen(() => import('../features/rules/RulesEdition'), 'RulesEdition'),
  }),
  createRoute({
    getParentRoute,
    path: '/rules/documents/$id',
    component: screen(() => import('../features/rules/RulesDocument'), 'RulesDocument'),
  }),
  createRoute({
    getParentRoute,
    path: '/rules/documents/new',
    component: screen(() => import('../features/rules/NewDocument'), 'NewDocument'),
  }),
  createRoute({
    getParentRoute,
    path: '/rules/documents/$id/settings',
    component: screen(() => import('../features/rules/DocumentSettings'), 'DocumentSettings'),
  }),
  createRoute({
    getParentRoute,
    path: '/proofs',
    component: screen(() => import('../features/proofs/Proofs'), 'Proofs'),
  }),
  createRoute({
    getParentRoute,
    path: '/rules/editions/$id',
    component: screen(() => import('../features/rules/EditionDesk'), 'EditionDesk'),
  }),
  createRoute({
    getParentRoute,
    path: '/rules/receipts/$id',
    component: screen(() => import('../features/rules/Receipt'), 'Receipt'),
  }),
] as const;

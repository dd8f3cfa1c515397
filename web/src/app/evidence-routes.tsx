import { createRoute } from '@tanstack/react-router';
import { root } from './root';
import { screen } from './screen';

const getParentRoute = () => root;

/** Screens of evidence: packs, holds, classes and certificates. */
export const evidenceRoutes = [
  createRoute({
    getParentRoute,
    path: '/evidence',
    component: screen(() => import('../features/evidence/Packs'), 'Packs'),
  }),
  createRoute({
    getParentRoute,
    path: '/evidence/$id',
    component: screen(() => import('../features/evidence/PackScreen'), 'PackScreen'),
  }),
  createRoute({
    getParentRoute,
    path: '/evidence-holds',
    component: screen(() => import('../features/evidence/EvidenceHolds'), 'EvidenceHolds'),
  }),
  createRoute({
    getParentRoute,
    path: '/evidence-classes',
    component: screen(() => import('../features/evidence/EvidenceClasses'), 'EvidenceClasses'),
  }),
  createRoute({
    getParentRoute,
    path: '/evidence-certificates',
    component: screen(() => import('../features/evidence/Certificates'), 'Certificates'),
  }),
] as const;

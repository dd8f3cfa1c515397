import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { root } from './root';

const getParentRoute = () => root;

/** Screens of evidence: packs, holds, classes and certificates. */
export const evidenceRoutes = [
  createRoute({
    getParentRoute,
    path: '/evidence',
    component: lazyRouteComponent(() => import('../features/evidence/Packs'), 'Packs'),
  }),
  createRoute({
    getParentRoute,
    path: '/evidence/$id',
    component: lazyRouteComponent(() => import('../features/evidence/PackScreen'), 'PackScreen'),
  }),
  createRoute({
    getParentRoute,
    path: '/evidence-holds',
    component: lazyRouteComponent(() => import('../features/evidence/EvidenceHolds'), 'EvidenceHolds'),
  }),
  createRoute({
    getParentRoute,
    path: '/evidence-classes',
    component: lazyRouteComponent(() => import('../features/evidence/EvidenceClasses'), 'EvidenceClasses'),
  }),
  createRoute({
    getParentRoute,
    path: '/evidence-certificates',
    component: lazyRouteComponent(() => import('../features/evidence/Certificates'), 'Certificates'),
  }),
] as const;

import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { root } from './root';

const getParentRoute = () => root;

/** Screens of SCORM packages. */
export const packageRoutes = [
  createRoute({
    getParentRoute,
    path: '/track-editions/$id/preview',
    component: lazyRouteComponent(() => import('../features/track-preview/TrackPreview'), 'TrackPreview'),
  }),
  createRoute({
    getParentRoute,
    path: '/packages',
    component: lazyRouteComponent(() => import('../features/packages/Packages'), 'Packages'),
  }),
  createRoute({
    getParentRoute,
    path: '/packages/$id',
    component: lazyRouteComponent(() => import('../features/packages/PackageScreen'), 'PackageScreen'),
  }),
] as const;

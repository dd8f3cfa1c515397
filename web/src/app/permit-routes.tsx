import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { root } from './root';

const getParentRoute = () => root;

/** Screens of what may be done in public: permits, the ladder, what holds them, and handles. */
export const permitRoutes = [
  createRoute({
    getParentRoute,
    path: '/permits',
    component: lazyRouteComponent(() => import('../features/permits/Permits'), 'Permits'),
  }),
  createRoute({
    getParentRoute,
    path: '/moratoria',
    component: lazyRouteComponent(() => import('../features/permits/MoratoriaScreen'), 'MoratoriaScreen'),
  }),
  createRoute({
    getParentRoute,
    path: '/my-accounts',
    component: lazyRouteComponent(() => import('../features/handles/MyAccounts'), 'MyAccounts'),
  }),
  createRoute({
    getParentRoute,
    path: '/handles',
    component: lazyRouteComponent(() => import('../features/handles/Handles'), 'Handles'),
  }),
  createRoute({
    getParentRoute,
    path: '/person-belts',
    component: lazyRouteComponent(() => import('../features/awards/PersonBelts'), 'PersonBelts'),
  }),
  createRoute({
    getParentRoute,
    path: '/suspensions',
    component: lazyRouteComponent(() => import('../features/permits/Suspensions'), 'Suspensions'),
  }),
  createRoute({
    getParentRoute,
    path: '/permit-table',
    component: lazyRouteComponent(() => import('../features/ladder/Ladder'), 'Ladder'),
  }),
  createRoute({
    getParentRoute,
    path: '/permit-table/edit',
    component: lazyRouteComponent(() => import('../features/ladder/EditLadder'), 'EditLadder'),
  }),
  createRoute({
    getParentRoute,
    path: '/permit-changes/$id',
    component: lazyRouteComponent(() => import('../features/ladder/ChangeScreen'), 'ChangeScreen'),
  }),
] as const;

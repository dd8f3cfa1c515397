import { createRoute } from '@tanstack/react-router';
import { root } from './root';
import { screen } from './screen';

const getParentRoute = () => root;

/** Screens of what may be done in public: permits, the ladder, what holds them, and handles. */
export const permitRoutes = [
  createRoute({
    getParentRoute,
    path: '/permits',
    component: screen(() => import('../features/permits/Permits'), 'Permits'),
  }),
  createRoute({
    getParentRoute,
    path: '/moratoria',
    component: screen(() => import('../features/permits/MoratoriaScreen'), 'MoratoriaScreen'),
  }),
  createRoute({
    getParentRoute,
    path: '/my-accounts',
    component: screen(() => import('../features/handles/MyAccounts'), 'MyAccounts'),
  }),
  createRoute({
    getParentRoute,
    path: '/handles',
    component: screen(() => import('../features/handles/Handles'), 'Handles'),
  }),
  createRoute({
    getParentRoute,
    path: '/person-belts',
    component: screen(() => import('../features/awards/PersonBelts'), 'PersonBelts'),
  }),
  createRoute({
    getParentRoute,
    path: '/suspensions',
    component: screen(() => import('../features/permits/Suspensions'), 'Suspensions'),
  }),
  createRoute({
    getParentRoute,
    path: '/permit-table',
    component: screen(() => import('../features/ladder/Ladder'), 'Ladder'),
  }),
  createRoute({
    getParentRoute,
    path: '/permit-table/edit',
    component: screen(() => import('../features/ladder/EditLadder'), 'EditLadder'),
  }),
  createRoute({
    getParentRoute,
    path: '/permit-changes/$id',
    component: screen(() => import('../features/ladder/ChangeScreen'), 'ChangeScreen'),
  }),
] as const;

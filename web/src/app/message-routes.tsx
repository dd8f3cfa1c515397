import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { root } from './root';

const getParentRoute = () => root;

/** Screens about messages: how one wishes them, and how the house sends them. */
export const messageRoutes = [
  createRoute({
    getParentRoute,
    path: '/my-messages',
    component: lazyRouteComponent(() => import('../features/messages/MyMessages'), 'MyMessages'),
  }),
  createRoute({
    getParentRoute,
    path: '/nudge-settings',
    component: lazyRouteComponent(() => import('../features/messages/NudgeSettings'), 'NudgeSettings'),
  }),
  createRoute({
    getParentRoute,
    path: '/mail',
    component: lazyRouteComponent(() => import('../features/messages/Mail'), 'Mail'),
  }),
  createRoute({
    getParentRoute,
    path: '/group-hooks',
    component: lazyRouteComponent(() => import('../features/messages/GroupHooks'), 'GroupHooks'),
  }),
  createRoute({
    getParentRoute,
    path: '/campaigns',
    component: lazyRouteComponent(() => import('../features/campaigns/Campaigns'), 'Campaigns'),
  }),
  createRoute({
    getParentRoute,
    path: '/campaigns/new',
    component: lazyRouteComponent(() => import('../features/campaigns/CampaignScreen'), 'NewCampaign'),
  }),
  createRoute({
    getParentRoute,
    path: '/campaigns/$id',
    component: lazyRouteComponent(() => import('../features/campaigns/CampaignScreen'), 'CampaignScreen'),
  }),
  createRoute({
    getParentRoute,
    path: '/nudge-texts',
    component: lazyRouteComponent(() => import('../features/messages/Texts'), 'Texts'),
  }),
  createRoute({
    getParentRoute,
    path: '/nudge-log',
    component: lazyRouteComponent(() => import('../features/messages/NudgeLog'), 'NudgeLog'),
  }),
] as const;

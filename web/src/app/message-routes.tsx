import { createRoute } from '@tanstack/react-router';
import { root } from './root';
import { screen } from './screen';

const getParentRoute = () => root;

/** Screens about messages: how one wishes them, and how the house sends them. */
export const messageRoutes = [
  createRoute({
    getParentRoute,
    path: '/my-messages',
    component: screen(() => import('../features/messages/MyMessages'), 'MyMessages'),
  }),
  createRoute({
    getParentRoute,
    path: '/nudge-settings',
    component: screen(() => import('../features/messages/NudgeSettings'), 'NudgeSettings'),
  }),
  createRoute({
    getParentRoute,
    path: '/mail',
    component: screen(() => import('../features/messages/Mail'), 'Mail'),
  }),
  createRoute({
    getParentRoute,
    path: '/group-hooks',
    component: screen(() => import('../features/messages/GroupHooks'), 'GroupHooks'),
  }),
  createRoute({
    getParentRoute,
    path: '/campaigns',
    component: screen(() => import('../features/campaigns/Campaigns'), 'Campaigns'),
  }),
  createRoute({
    getParentRoute,
    path: '/campaigns/new',
    component: screen(() => import('../features/campaigns/CampaignScreen'), 'NewCampaign'),
  }),
  createRoute({
    getParentRoute,
    path: '/campaigns/$id',
    component: screen(() => import('../features/campaigns/CampaignScreen'), 'CampaignScreen'),
  }),
  createRoute({
    getParentRoute,
    path: '/nudge-texts',
    component: screen(() => import('../features/messages/Texts'), 'Texts'),
  }),
  createRoute({
    getParentRoute,
    path: '/nudge-log',
    component: screen(() => import('../features/messages/NudgeLog'), 'NudgeLog'),
  }),
] as const;

import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { administrationRoutes } from './administration-routes';
import { askRoutes } from './ask-routes';
import { checkRoutes } from './check-routes';
import { draftDeskRoutes } from './draft-desk-routes';
import { claimRoutes } from './claim-routes';
import { contentRoutes } from './content-routes';
import { evidenceRoutes } from './evidence-routes';
import { helpRoutes } from './help-routes';
import { lateRoutes } from './late-routes';
import { matterRoutes } from './matter-routes';
import { wordlistRoutes } from './wordlist-routes';
import { messageRoutes } from './message-routes';
import { packageRoutes } from './package-routes';
import { permitRoutes } from './permit-routes';
import { refresherRoutes } from './refresher-routes';
import { reviewRoutes } from './review-routes';
import { home, root } from './root';
import { practiceRoutes } from './practice-routes';
import { questionRoutes } from './question-routes';
import { rulesRoutes } from './rules-routes';
import { sessionRoutes } from './session-routes';
import { trackRecordRoutes } from './track-record-routes';
import { updateRoutes } from './update-routes';
import { triageRoutes } from './triage-routes';

const getParentRoute = () => root;

const routes = [
  ...askRoutes,
  ...draftDeskRoutes,
  ...rulesRoutes,
  ...permitRoutes,
  ...reviewRoutes,
  ...questionRoutes,
  ...packageRoutes,
  ...sessionRoutes,
  ...contentRoutes,
  ...checkRoutes,
  ...claimRoutes,
  ...practiceRoutes,
  ...lateRoutes,
  ...matterRoutes,
  ...wordlistRoutes,
  ...messageRoutes,
  ...triageRoutes,
  ...administrationRoutes,
  ...updateRoutes,
  ...refresherRoutes,
  ...trackRecordRoutes,
  ...evidenceRoutes,
  ...helpRoutes,
  createRoute({
    getParentRoute,
    path: '/inbox',
    component: lazyRouteComponent(() => import('../features/inbox/Inbox'), 'Inbox'),
  }),
  createRoute({
    getParentRoute,
    path: '/training',
    component: lazyRouteComponent(() => import('../features/training/Training'), 'Training'),
  }),
  createRoute({
    getParentRoute,
    path: '/modules/$id',
    component: lazyRouteComponent(() => import('../features/training/Module'), 'Module'),
  }),
  createRoute({
    getParentRoute,
    path: '/channels',
    component: lazyRouteComponent(() => import('../features/channels/Channels'), 'Channels'),
  }),
  createRoute({
    getParentRoute,
    path: '/channels/$id',
    component: lazyRouteComponent(() => import('../features/channels/ChannelScreen'), 'ChannelScreen'),
  }),
  createRoute({
    getParentRoute,
    path: '/networks',
    component: lazyRouteComponent(() => import('../features/channels/Networks'), 'Networks'),
  }),
  createRoute({
    getParentRoute,
    path: '/goals',
    component: lazyRouteComponent(() => import('../features/goals/Goals'), 'Goals'),
  }),
  createRoute({
    getParentRoute,
    path: '/assignments',
    component: lazyRouteComponent(() => import('../features/assignments/Assignments'), 'Assignments'),
  }),
  createRoute({
    getParentRoute,
    path: '/assignments/new',
    component: lazyRouteComponent(() => import('../features/assignments/Assign'), 'Assign'),
  }),
  createRoute({
    getParentRoute,
    path: '/feed',
    component: lazyRouteComponent(() => import('../features/feed/Feed'), 'Feed'),
  }),
  createRoute({
    getParentRoute,
    path: '/interactions/$id',
    component: lazyRouteComponent(() => import('../features/feed/InteractionScreen'), 'InteractionScreen'),
  }),
  createRoute({
    getParentRoute,
    path: '/drafts',
    component: lazyRouteComponent(() => import('../features/drafts/Drafts'), 'Drafts'),
  }),
  createRoute({
    getParentRoute,
    path: '/drafts/new',
    component: lazyRouteComponent(() => import('../features/drafts/NewPost'), 'NewPost'),
  }),
  createRoute({
    getParentRoute,
    path: '/drafts/$id',
    component: lazyRouteComponent(() => import('../features/drafts/DraftScreen'), 'DraftScreen'),
  }),
  createRoute({
    getParentRoute,
    path: '/ready-to-publish',
    component: lazyRouteComponent(() => import('../features/publishing/ReadyToPublish'), 'ReadyToPublish'),
  }),
  createRoute({
    getParentRoute,
    path: '/unrouted',
    component: lazyRouteComponent(() => import('../features/triage/Unrouted'), 'Unrouted'),
  }),
  createRoute({
    getParentRoute,
    path: '/departures',
    component: lazyRouteComponent(() => import('../features/departures/Departures'), 'Departures'),
  }),
  createRoute({
    getParentRoute,
    path: '/recognitions',
    component: lazyRouteComponent(() => import('../features/recognitions/Recognitions'), 'Recognitions'),
  }),
  createRoute({
    getParentRoute,
    path: '/recognitions/new',
    component: lazyRouteComponent(() => import('../features/recognitions/Propose'), 'Propose'),
  }),
  createRoute({
    getParentRoute,
    path: '/tracks',
    component: lazyRouteComponent(() => import('../features/tracks/Tracks'), 'Tracks'),
  }),
  createRoute({
    getParentRoute,
    path: '/belt-ladder',
    component: lazyRouteComponent(() => import('../features/tracks/BeltLadder'), 'BeltLadder'),
  }),
  createRoute({
    getParentRoute,
    path: '/tracks/new',
    component: lazyRouteComponent(() => import('../features/tracks/NewTrack'), 'NewTrack'),
  }),
  createRoute({
    getParentRoute,
    path: '/track-editions/$id',
    component: lazyRouteComponent(() => import('../features/tracks/TrackEdition'), 'TrackEdition'),
  }),
  createRoute({
    getParentRoute,
    path: '/why-this-belt',
    component: lazyRouteComponent(() => import('../features/training/WhyThisBelt'), 'WhyThisBelt'),
  }),
  createRoute({
    getParentRoute,
    path: '/people',
    component: lazyRouteComponent(() => import('../features/directory/Directory'), 'Directory'),
  }),
  createRoute({
    getParentRoute,
    path: '/people/new',
    component: lazyRouteComponent(() => import('../features/directory/AddPerson'), 'AddPerson'),
  }),
  createRoute({
    getParentRoute,
    path: '/people/imports',
    component: lazyRouteComponent(() => import('../features/imports/Imports'), 'Imports'),
  }),
  createRoute({
    getParentRoute,
    path: '/people/imports/new',
    component: lazyRouteComponent(() => import('../features/imports/NewImport'), 'NewImport'),
  }),
  createRoute({
    getParentRoute,
    path: '/people/imports/$id',
    component: lazyRouteComponent(() => import('../features/imports/Imports'), 'ImportRun'),
  }),
  createRoute({
    getParentRoute,
    path: '/people/$id',
    component: lazyRouteComponent(() => import('../features/directory/PersonPage'), 'PersonPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/my-calendar',
    component: lazyRouteComponent(() => import('../features/calendar/MyCalendar'), 'MyCalendar'),
  }),
  createRoute({
    getParentRoute,
    path: '/audiences',
    component: lazyRouteComponent(() => import('../features/audiences/Audiences'), 'Audiences'),
  }),
  createRoute({
    getParentRoute,
    path: '/audiences/new',
    component: lazyRouteComponent(() => import('../features/audiences/EditAudience'), 'NewAudience'),
  }),
  createRoute({
    getParentRoute,
    path: '/audiences/$id',
    component: lazyRouteComponent(() => import('../features/audiences/AudienceScreen'), 'AudienceScreen'),
  }),
  createRoute({
    getParentRoute,
    path: '/audiences/$id/edit',
    component: lazyRouteComponent(() => import('../features/audiences/EditAudience'), 'EditAudience'),
  }),
  createRoute({
    getParentRoute,
    path: '/job-map',
    component: lazyRouteComponent(() => import('../features/jobs/JobMap'), 'JobMap'),
  }),
  createRoute({
    getParentRoute,
    path: '/belts',
    component: lazyRouteComponent(() => import('../features/badges/MyBelts'), 'MyBelts'),
  }),
  createRoute({
    getParentRoute,
    path: '/readiness',
    component: lazyRouteComponent(() => import('../features/jobs/MyReadiness'), 'MyReadiness'),
  }),
  createRoute({
    getParentRoute,
    path: '/promotion',
    component: lazyRouteComponent(() => import('../features/jobs/Promotion'), 'Promotion'),
  }),
  createRoute({
    getParentRoute,
    path: '/my-data',
    component: lazyRouteComponent(() => import('../features/privacy/MyData'), 'MyData'),
  }),
  createRoute({
    getParentRoute,
    path: '/trail',
    component: lazyRouteComponent(() => import('../features/trail/Trail'), 'Trail'),
  }),
  createRoute({
    getParentRoute,
    path: '/council',
    component: lazyRouteComponent(() => import('../features/council/Council'), 'Council'),
  }),
  createRoute({
    getParentRoute,
    path: '/retention',
    component: lazyRouteComponent(() => import('../features/privacy/Retention'), 'Retention'),
  }),
  createRoute({
    getParentRoute,
    path: '/privacy-requests',
    component: lazyRouteComponent(() => import('../features/privacy/Requests'), 'Requests'),
  }),
  createRoute({
    getParentRoute,
    path: '/accessibility',
    component: lazyRouteComponent(() => import('../features/about/Accessibility'), 'Accessibility'),
  }),
  createRoute({
    getParentRoute,
    path: '/account',
    component: lazyRouteComponent(() => import('../features/account/Account'), 'Account'),
  }),
] as const;

/** Every screen; loaded when somebody goes beyond home. */
export const tree = root.addChildren([home, ...routes]);

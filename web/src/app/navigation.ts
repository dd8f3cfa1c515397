import type { LinkProps } from '@tanstack/react-router';
import type { IconName } from '../ui/Icon';
import type { MessageId } from './language';

export interface Place {
  readonly to: NonNullable<LinkProps['to']>;
  readonly label: MessageId;
  readonly icon: IconName;
  /** Opened by this permission of the person's roles; by being signed in when absent. */
  readonly permission?: string;
  /** Stands at the bottom of a phone's screen. */
  readonly tab?: boolean;
}

export interface Group {
  readonly label: MessageId;
  readonly places: readonly Place[];
}

export const groups: readonly Group[] = [
  {
    label: 'nav.mine',
    places: [
      { to: '/', label: 'nav.home', icon: 'home', tab: true },
      { to: '/training', label: 'nav.training', icon: 'training', tab: true },
      { to: '/update', label: 'nav.update', icon: 'update' },
      { to: '/radio', label: 'radio.title', icon: 'play' },
      { to: '/feed', label: 'nav.feed', icon: 'feed', tab: true },
      { to: '/in-hand', label: 'in-hand.title', icon: 'person' },
      { to: '/drafts', label: 'nav.drafts', icon: 'drafts', tab: true },
      { to: '/library', label: 'library.title', icon: 'lesson' },
      { to: '/ready-to-publish', label: 'nav.ready', icon: 'publish' },
      { to: '/calendar', label: 'calendar.title', icon: 'clock' },
      { to: '/inbox', label: 'nav.inbox', icon: 'inbox' },
      { to: '/permits', label: 'nav.permits', icon: 'permits' },
      { to: '/rules', label: 'nav.rules', icon: 'rules' },
      { to: '/ask', label: 'asks.ask', icon: 'ask' },
    ],
  },
  {
    label: 'nav.desk',
    places: [
      { to: '/reviews', label: 'nav.reviews', icon: 'review', permission: 'drafts:review' },
      { to: '/checks', label: 'checks.rules', icon: 'check', permission: 'checks:write' },
      { to: '/help-wanted', label: 'help.queue', icon: 'drafts', permission: 'drafts:help' },
      { to: '/asks', label: 'asks.queue', icon: 'ask', permission: 'asks:answer' },
      { to: '/practices/waiting', label: 'practices.queue', icon: 'quiz', permission: 'practices:mark' },
      { to: '/handles', label: 'handles.title', icon: 'medal', permission: 'handles:decide' },
      { to: '/triage', label: 'triage.title', icon: 'sort', permission: 'feed:triage' },
      { to: '/escalations', label: 'escalations.title', icon: 'warning', permission: 'feed:triage' },
      { to: '/unrouted', label: 'nav.unrouted', icon: 'sort', permission: 'feed:triage' },
      { to: '/topics', label: 'topics.kept', icon: 'sort', permission: 'feed:route' },
      { to: '/wordlists', label: 'wordlists.title', icon: 'copy', permission: 'wordlists:write' },
      { to: '/updates', label: 'nav.updates', icon: 'update', permission: 'feed:triage' },
      { to: '/radio/desk', label: 'radio.desk', icon: 'play', permission: 'feed:triage' },
    ],
  },
  {
    label: 'nav.hr',
    places: [
      { to: '/assignments', label: 'nav.assignments', icon: 'assign', permission: 'training:assign' },
      { to: '/late', label: 'late.title', icon: 'clock', permission: 'training:report' },
      { to: '/tracks', label: 'nav.tracks', icon: 'track', permission: 'curricula:write' },
      { to: '/practices', label: 'practices.title', icon: 'quiz', permission: 'practices:write' },
      { to: '/question-bank', label: 'bank.title', icon: 'quiz', permission: 'curricula:write' },
      { to: '/packages', label: 'packages.title', icon: 'copy', permission: 'curricula:write' },
      { to: '/sessions/kept', label: 'sessions.kept', icon: 'clock', permission: 'sessions:write' },
      { to: '/person-belts', label: 'belts-of.title', icon: 'medal', permission: 'awards:read' },
      { to: '/recognitions', label: 'nav.recognitions', icon: 'medal', permission: 'training:recognitions' },
      { to: '/people', label: 'directory.title', icon: 'person', permission: 'people:read' },
      { to: '/audiences', label: 'audiences.title', icon: 'person', permission: 'audiences:read' },
      { to: '/job-map', label: 'jobs.title', icon: 'track', permission: 'jobs:read' },
      { to: '/campaigns', label: 'campaigns.title', icon: 'inbox', permission: 'campaigns:send' },
      { to: '/nudge-settings', label: 'messages.title', icon: 'inbox', permission: 'nudges:run' },
      { to: '/promotion', label: 'promotion.title', icon: 'up', permission: 'jobs:read' },
    ],
  },
  {
    label: 'nav.company',
    places: [
      { to: '/channels', label: 'channels.title', icon: 'feed', permission: 'channels:read' },
      { to: '/goals', label: 'nav.goals', icon: 'goals', permission: 'goals:read' },
      { to: '/reports', label: 'charts.title', icon: 'chart', permission: 'goals:read' },
      { to: '/proofs', label: 'proofs.title', icon: 'rules', permission: 'rules:prove' },
      { to: '/suspensions', label: 'suspensions.title', icon: 'lock', permission: 'permits:appeals' },
      { to: '/permit-table', label: 'nav.ladder', icon: 'permits', permission: 'permits:ladder' },
      { to: '/trail', label: 'nav.trail', icon: 'search', permission: 'trail:read' },
      { to: '/evidence', label: 'packs.title', icon: 'lock', permission: 'evidence:read' },
      { to: '/council', label: 'nav.council', icon: 'permits', permission: 'council:read' },
      { to: '/podcast-settings', label: 'podcast.settings', icon: 'play', permission: 'council:read' },
      { to: '/retention', label: 'nav.retention', icon: 'clock', permission: 'retention:read' },
      { to: '/privacy-requests', label: 'nav.privacy-requests', icon: 'lock', permission: 'privacy:requests' },
      { to: '/accounts', label: 'admin.accounts', icon: 'person', permission: 'accounts:manage' },
    ],
  },
];

/** A person's own pages, in the menu under their name. */
export const personal: readonly Place[] = [
  { to: '/readiness', label: 'readiness.title', icon: 'medal' },
  { to: '/my-accounts', label: 'accounts.title', icon: 'link' },
  { to: '/my-calendar', label: 'my-calendar.title', icon: 'clock' },
  { to: '/my-data', label: 'nav.my-data', icon: 'lock' },
  { to: '/accessibility', label: 'nav.accessibility', icon: 'person' },
  { to: '/account', label: 'nav.account', icon: 'lock' },
];

export function opens(place: Place, permissions: readonly string[]): boolean {
  return place.permission === undefined || permissions.includes(place.permission);
}

export const tabs: readonly Place[] = groups.flatMap(({ places }) => places.filter(({ tab }) => tab === true));

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
      { to: '/inbox', label: 'nav.inbox', icon: 'inbox' },
      { to: '/rules', label: 'nav.rules', icon: 'rules' },
    ],
  },
];

export const tabs: readonly Place[] = groups.flatMap(({ places }) => places.filter(({ tab }) => tab === true));

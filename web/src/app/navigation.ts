import type { IconName } from '../ui/Icon';
import type { MessageId } from './language';

export interface Place {
  readonly to: '/';
  readonly label: MessageId;
  readonly icon: IconName;
  /** Opened by this permission of the person's roles; by being signed in when absent. */
  readonly permission?: string;
}

export interface Group {
  readonly label: MessageId;
  readonly places: readonly Place[];
}

export const groups: readonly Group[] = [{ label: 'nav.mine', places: [{ to: '/', label: 'nav.home', icon: 'home' }] }];

/** What a phone shows at the bottom of the screen. */
export const tabs: readonly Place[] = groups[0]?.places.slice(0, 4) ?? [];

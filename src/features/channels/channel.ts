import type { Id } from '../../kernel/id';
import { staleVersion } from '../../kernel/problem';
import { noPublishersHere } from './channels.errors';

export const ACCOUNT_KINDS = ['business', 'personal'] as const;
export type AccountKind = (typeof ACCOUNT_KINDS)[number];

/** A place where the company speaks. Code, network and account kind are for good: drafts and permits rest on them. */
export interface Channel {
  readonly id: Id;
  readonly code: string;
  readonly network: string;
  readonly accountKind: AccountKind;
  readonly names: Readonly<Record<string, string>>;
  readonly languages: readonly string[];
  /** Our name there. */
  readonly handle: string | null;
  readonly url: string | null;
  /** ISO 3166; null: every country. */
  readonly country: string | null;
  readonly version: number;
}

export interface ChannelChanges {
  readonly names: Readonly<Record<string, string>>;
  readonly languages: readonly string[];
  readonly handle: string | null;
  readonly url: string | null;
  readonly country: string | null;
}

/** The channel as restated. @throws Problem stale-version */
export function restate(channel: Channel, changes: ChannelChanges, expected: number | null): Channel {
  if (expected !== null && expected !== channel.version) throw staleVersion({ id: channel.id });
  const { names, languages, handle, url, country } = changes;
  return { ...channel, names, languages: [...new Set(languages)], handle, url, country };
}

/** On a personal account its owner publishes, nobody else. @throws Problem no-publishers-here */
export function demandPublishable(channel: Pick<Channel, 'id' | 'accountKind'>): void {
  if (channel.accountKind !== 'business') throw noPublishersHere({ id: channel.id });
}

import type { Id } from '../../kernel/id';
import { staleVersion } from '../../kernel/problem';
import { noPublishersHere } from './channels.errors';

export const ACCOUNT_KINDS = ['business', 'personal'] as const;
export type AccountKind = (typeof ACCOUNT_KINDS)[number];

/** Words by language; null: nobody has said. */
export type InWords = Readonly<Record<string, string>> | null;

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
  /** What is planned there is told by these clocks. */
  readonly timeZone: string;
  /** Who it is for, by language. */
  readonly speaksTo: InWords;
  /** How one speaks there. */
  readonly tone: InWords;
  /** What is not said or done there. */
  readonly limits: InWords;
  readonly version: number;
}

/** What of a channel may change. */
export type ChannelChanges = Omit<Channel, 'id' | 'code' | 'network' | 'accountKind' | 'version'>;

/** The channel as restated. @throws Problem stale-version */
export function restate(channel: Channel, changes: ChannelChanges, expected: number | null): Channel {
  if (expected !== null && expected !== channel.version) throw staleVersion({ id: channel.id });
  const { languages, ...others } = changes;
  return { ...channel, ...others, languages: [...new Set(languages)] };
}

/** On a personal account its owner publishes, nobody else. @throws Problem no-publishers-here */
export function demandPublishable(channel: Pick<Channel, 'id' | 'accountKind'>): void {
  if (channel.accountKind !== 'business') throw noPublishersHere({ id: channel.id });
}

/** A host on which a network's posts stand. */
export interface NetworkHost {
  readonly host: string;
  /** The first part of the path is the handle. */
  readonly namesHandle: boolean;
}

/** Where words are said to stand. */
export interface Where {
  readonly hosts: readonly NetworkHost[];
  readonly handle: string | null;
  /** The channel's own address, for a network without hosts of its own, such as a blog. */
  readonly url: string | null;
  readonly accountKind: 'business' | 'personal';
}

/** First parts of paths that stand for any account. */
const ANYBODY: ReadonlySet<string> = new Set(['i', 'web', 'share', 'intent', 't', 'v']);

/**
 * Whether a pasted link leads where the words were to go: to the network, and on a business channel to our handle, as far as its
 * links name one. What a personal account is called is not asked.
 */
export function linkFault(
  link: string,
  { hosts, handle, url, accountKind }: Where,
): 'other-network' | 'other-handle' | null {
  const { hostname, pathname } = new URL(link);
  const ours = hosts.length > 0 ? hosts : ownHost(url);
  if (ours.length === 0) return null;
  const found = ours.find(({ host }) => hostname === host || hostname.endsWith(`.${host}`));
  if (found === undefined) return 'other-network';
  if (accountKind === 'personal' || !found.namesHandle || handle === null) return null;
  const [first = ''] = pathname.split('/').filter((part) => part !== '');
  if (first === '' || ANYBODY.has(first)) return null;
  return plain(first) === plain(handle) ? null : 'other-handle';
}

function ownHost(url: string | null): readonly NetworkHost[] {
  if (url === null || !URL.canParse(url)) return [];
  return [{ host: new URL(url).hostname.replace(/^www\./, ''), namesHandle: false }];
}

function plain(handle: string): string {
  return handle.replace(/^@/, '').toLowerCase();
}

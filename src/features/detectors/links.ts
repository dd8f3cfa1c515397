import { domainToUnicode } from 'node:url';
import { parse } from 'tldts';
import { type Link, linksOf } from './link';
import { likeness, mixesScripts, skeleton } from './likeness';
import type { Span } from './span';

export interface LinkKnowledge {
  /** Domains that are known to deceive; what is under them deceives as well. */
  readonly phishing: ReadonlySet<string>;
  /** Domains that are ours. */
  readonly ownDomains: readonly string[];
}

/** Links that lead somewhere else than they seem to. */
export function findDeceivingLinks(text: string, knowledge: LinkKnowledge): Span[] {
  const ours = knowledge.ownDomains.map((domain) => domain.toLowerCase());
  const labels = ours.map((domain) => ({ domain, name: parse(domain).domainWithoutSuffix ?? domain }));
  const links = linksOf(text);
  return [
    ...links.flatMap((link) => judge(text, link, knowledge.phishing, ours, labels)),
    ...otherThanShown(text),
  ].sort((a, b) => a.from - b.from || a.to - b.to);
}

interface Own {
  readonly domain: string;
  readonly name: string;
}

function judge(
  text: string,
  link: Link,
  phishing: ReadonlySet<string>,
  ours: readonly string[],
  labels: readonly Own[],
): Span[] {
  const { hostname, domain, domainWithoutSuffix: name, isIp } = parse(link.url.replace(/^mailto:/i, 'mailto://'));
  if (hostname === null) return [];
  const host = domainToUnicode(hostname.toLowerCase()) || hostname.toLowerCase();
  const { from, to } = link;
  const spans: Span[] = [];
  const say = (code: string, params: Record<string, string>, fix?: Span['fix']): void => {
    spans.push({ code, from, to, params, ...(fix === undefined ? {} : { fix }) });
  };
  if (parents(host).some((one) => phishing.has(one))) say('link-phishing', { host });
  if (isIp === true) say('link-address', { host });
  if (!link.mail && /^[a-z][a-z0-9+.-]*:\/\/[^/?#\s]*@/i.test(link.url)) say('link-user', { host });
  const registered = domain === null ? host : domainToUnicode(domain) || domain;
  if (ours.includes(registered) || ours.some((one) => host === one || host.endsWith(`.${one}`))) return spans;
  if (host.split('.').some(mixesScripts)) say('link-mixed-script', { host });
  const shown = name === null ? registered : domainToUnicode(name) || name;
  const like = labels.find((own) => resembles(host, registered, shown, own));
  if (like !== undefined)
    say('link-look-alike', { host, ours: like.domain }, inPlaceOf(text, link, hostname, host, like.domain));
  return spans;
}

/** a.b.co: a.b.co and b.co. */
function parents(host: string): string[] {
  const labels = host.split('.');
  return labels.slice(0, -1).map((_, at) => labels.slice(at).join('.'));
}

/** Our name in look-alike letters, a slip away, with another ending, as part of another name, or before another one. */
function resembles(host: string, registered: string, name: string, own: Own): boolean {
  if (host.startsWith(`${own.domain}.`) || host.includes(`.${own.domain}.`)) return true;
  if (own.name.length < 4) return skeleton(registered) === skeleton(own.domain);
  const ours = skeleton(own.name);
  const theirs = skeleton(name);
  if (theirs === ours || likeness(theirs, ours)) return true;
  return theirs.split('-').includes(ours);
}

/** What puts our domain where the other one was written, when it stands there as it was read. */
function inPlaceOf(text: string, link: Link, hostname: string, host: string, ours: string): Span['fix'] {
  const written = text.slice(link.from, link.to).toLowerCase();
  for (const name of [hostname, host]) {
    const at = written.indexOf(name);
    if (at !== -1) return { from: link.from + at, to: link.from + at + name.length, text: ours };
  }
  return undefined;
}

/** [example.com](https://other.example): the reader sees one name and gets to another. */
const SHOWN = /\[([^[\]\n]{1,200})\]\(<?([^()<>\s]{1,2000})>?[^()\n]{0,200}\)/g;

function otherThanShown(text: string): Span[] {
  const spans: Span[] = [];
  for (const { 0: whole, 1: words = '', 2: target = '', index } of text.matchAll(SHOWN)) {
    const host = parse(target).domain;
    const shown = linksOf(words)
      .filter(({ mail }) => !mail)
      .map(({ url }) => parse(url).domain);
    if (host === null || shown.length === 0 || shown.includes(host)) continue;
    const from = index + 1;
    const params = { shown: shown[0] ?? '', host };
    spans.push({
      code: 'link-other-than-shown',
      from: index,
      to: index + whole.length,
      params,
      fix: { from, to: from + words.length, text: host },
    });
  }
  return spans;
}

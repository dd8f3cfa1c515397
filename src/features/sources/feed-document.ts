import { createHash } from 'node:crypto';
import { parseFeed } from 'feedsmith';
import sanitize from 'sanitize-html';

/** An item of a feed, as an interaction is stated. */
export interface FeedItem {
  readonly externalId: string;
  readonly text?: string;
  readonly author?: string;
  readonly saidAt?: string;
  readonly link?: string;
  readonly removed?: true;
}

/** Items taken of one document; feeds repeat, so what is left comes the next time. */
const MOST = 1_000;
const ID_LIMIT = 200;
const TEXT_LIMIT = 20_000;
const TOMBSTONE = /<(?:[\w-]+:)?deleted-entry\s[^>]*?\bref\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/** The items of an RSS, RDF, Atom or JSON feed; those without words are left out. @throws Error for what is none */
export function itemsOf(document: string): FeedItem[] {
  if (/<!ENTITY/i.test(document)) throw new Error('entities');
  const items = entriesOf(document);
  const removed = [...document.matchAll(TOMBSTONE)].map(([, double, single]): FeedItem => {
    return { externalId: idOf(words(double ?? single ?? ''), '', ''), removed: true };
  });
  return [...items.flatMap((item) => item ?? []), ...removed].slice(0, MOST);
}

function entriesOf(document: string): (FeedItem | null)[] {
  const { format, feed } = parseFeed(document);
  if (format === 'atom') return (feed.entries ?? []).map((entry) => atomItem(entry as AtomEntry));
  if (format === 'json') return (feed.items ?? []).map((entry) => jsonItem(entry as JsonEntry));
  return ((feed.items ?? []) as readonly RssEntry[]).map(rssItem);
}

type Maybe<T> = T | undefined;

interface AtomEntry {
  readonly id?: Maybe<string>;
  readonly links?: Maybe<readonly { readonly href?: Maybe<string>; readonly rel?: Maybe<string> }[]>;
  readonly title?: Maybe<{ readonly value?: Maybe<string> }>;
  readonly content?: Maybe<{ readonly value?: Maybe<string> }>;
  readonly summary?: Maybe<{ readonly value?: Maybe<string> }>;
  readonly authors?: Maybe<readonly { readonly name?: Maybe<string> }[]>;
  readonly published?: unknown;
  readonly updated?: unknown;
}

interface RssEntry {
  readonly guid?: Maybe<{ readonly value?: Maybe<string> }>;
  readonly link?: Maybe<string>;
  readonly title?: Maybe<string>;
  readonly description?: Maybe<string>;
  readonly content?: Maybe<{ readonly encoded?: Maybe<string> }>;
  readonly dc?: Maybe<{ readonly creators?: Maybe<readonly string[]>; readonly dates?: Maybe<readonly unknown[]> }>;
  readonly pubDate?: unknown;
}

interface JsonEntry {
  readonly id?: Maybe<string>;
  readonly url?: Maybe<string>;
  readonly title?: Maybe<string>;
  readonly content_html?: Maybe<string>;
  readonly content_text?: Maybe<string>;
  readonly authors?: Maybe<readonly { readonly name?: Maybe<string> }[]>;
  readonly date_published?: unknown;
}

function atomItem(entry: AtomEntry): FeedItem | null {
  const link = entry.links?.find(({ rel }) => rel === undefined || rel === 'alternate')?.href;
  const told = entry.content?.value ?? entry.summary?.value;
  return item(entry.id, link, entry.title?.value, told, entry.authors?.[0]?.name, entry.published ?? entry.updated);
}

function rssItem({ guid, link, title, description, content, dc, pubDate }: RssEntry): FeedItem | null {
  return item(guid?.value, link, title, content?.encoded ?? description, dc?.creators?.[0], pubDate ?? dc?.dates?.[0]);
}

function jsonItem(entry: JsonEntry): FeedItem | null {
  const told = entry.content_html ?? entry.content_text;
  return item(entry.id, entry.url, entry.title, told, entry.authors?.[0]?.name, entry.date_published);
}

function item(
  id: string | undefined,
  link: string | undefined,
  title: string | undefined,
  told: string | undefined,
  author: string | undefined,
  at: unknown,
): FeedItem | null {
  const [head, body] = [words(title ?? ''), words(told ?? '')];
  const text = [...(body.startsWith(head) ? body : [head, body].filter((part) => part !== '').join('\n\n'))]
    .slice(0, TEXT_LIMIT)
    .join('');
  if (text === '') return null;
  const said = at instanceof Date ? at : new Date(typeof at === 'string' ? at : Number.NaN);
  const name = [...words(author ?? '')].slice(0, ID_LIMIT).join('');
  return {
    externalId: idOf(id ?? '', link ?? '', text),
    text,
    ...(name === '' ? {} : { author: name }),
    ...(Number.isNaN(said.getTime()) ? {} : { saidAt: said.toISOString() }),
    ...(link !== undefined && /^https?:\/\//i.test(link) && URL.canParse(link) && link.length <= 2000 ? { link } : {}),
  };
}

/** The feed's own id, else its link, else its words; long ones by their digest, so that an item is always one. */
function idOf(id: string, link: string, text: string): string {
  const stated = id.trim() || link.trim();
  if (stated !== '' && stated.length <= ID_LIMIT) return stated;
  return `sha256:${createHash('sha256')
    .update(stated || text)
    .digest('hex')}`;
}

const ENTITIES: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"' };

/** The words of HTML: paragraphs as lines, entities resolved, nothing hidden. */
function words(html: string): string {
  const broken = html.replace(/<(?:br|\/p|\/div|\/li|\/h[1-6])\b[^>]*>/gi, '$&\n');
  return sanitize(broken, { allowedTags: [], allowedAttributes: {} })
    .replace(/&(?:amp|lt|gt|quot);/g, (entity) => ENTITIES[entity] ?? entity)
    .replace(/\0/g, '')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ *\n[ \n]*/g, '\n')
    .trim();
}

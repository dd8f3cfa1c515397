import { generateRssFeed } from 'feedsmith';
import { message } from '../../platform/i18n/messages';
import type { PodcastItem } from './addresses.service';

/** The private podcast as RSS 2.0 with the tags of podcast players; `address` is where it and its sound are. */
export function podcastFeed(items: readonly PodcastItem[], address: string, home: string, language: string): string {
  const title = message(language, 'radio.podcast.title');
  const said = (texts: Readonly<Record<string, string>>): string => texts[language] ?? Object.values(texts)[0] ?? '';
  return generateRssFeed({
    title,
    link: home,
    description: message(language, 'radio.podcast.about'),
    language,
    itunes: { author: title, explicit: false, block: true, type: 'episodic' },
    items: items.map((item) => ({
      title: said(item.names),
      description: said(item.words),
      guid: { value: item.id, isPermaLink: false },
      pubDate: item.publishedAt,
      enclosures: [{ url: `${address}/episodes/${item.id}`, length: item.bytes, type: item.type }],
      itunes: { duration: item.seconds, episode: item.number, explicit: false },
    })),
  });
}

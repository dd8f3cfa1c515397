import { Injectable } from '@nestjs/common';
import { notFound } from '../../kernel/problem';
import { currentContext } from '../../platform/context/context';
import { message, pick } from '../../platform/i18n/messages';
import { badgeSize, BadgesReader } from '../credentials/public';
import type { OembedDto } from './embeds.dto';

/** The address of a badge's image, whatever Obi is called and wherever it is served. */
const BADGE = /\/api\/v1\/badges\/([^/?#]{1,200})\.(?:svg|json)$/;
/** Seconds for which a page may keep it; who hides their badge is not shown long after. */
const KEPT = 60;

/** Badges that their persons show, described for pages that embed them by oEmbed. */
@Injectable()
export class OembedReader {
  constructor(private readonly badges: BadgesReader) {}

  /** No larger than the page has room for. @throws Problem not-found for any address that is no badge that is shown */
  async badge(url: string, maxWidth = Infinity, maxHeight = Infinity): Promise<OembedDto> {
    const name = URL.canParse(url) ? BADGE.exec(new URL(url).pathname)?.[1] : undefined;
    const belt = name === undefined ? null : await this.badges.shown(decoded(name));
    if (belt === null) throw notFound();
    const { language } = currentContext();
    const title = message(language, 'badge.title', { belt: pick(belt.names, language) });
    const { width, height } = badgeSize(title);
    const scale = Math.min(1, maxWidth / width, maxHeight / height);
    const size = { width: Math.max(1, Math.floor(width * scale)), height: Math.max(1, Math.floor(height * scale)) };
    return { version: '1.0', type: 'photo', title, url, ...size, provider_name: 'Obi', cache_age: KEPT };
  }
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}

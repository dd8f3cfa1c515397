import { linksOf } from './link';
import type { Span } from './span';

/** A picture or film that goes with a text. */
export interface Picture {
  readonly kind: 'image' | 'video';
  /** What stands for it where it is not seen; null or empty: nothing. */
  readonly alternative: string | null;
  /** Only adorns: nothing need stand for it. */
  readonly decorative: boolean;
  /** Of a film: whether it has captions. */
  readonly captions: boolean;
}

/** Pictures without alternative text and films without captions; remarks on the whole. */
export function findMissingAlternatives(text: string, pictures: readonly Picture[]): Span[] {
  return pictures.flatMap(({ kind, alternative, decorative, captions }, at) => {
    const remark = (code: string): Span => ({ code, from: 0, to: text.length, params: { number: at + 1 } });
    if (kind === 'video') return captions ? [] : [remark('captions-missing')];
    const said = alternative?.trim() ?? '';
    if (decorative) return [];
    if (said === '') return [remark('alternative-missing')];
    return /^[\w-]{1,80}\.(?:jpe?g|png|gif|webp)$/i.test(said) ? [remark('alternative-is-file-name')] : [];
  });
}

/** What says that a film goes with a text: hosts of films that it links to, or a network of films that it stands on. */
export interface FilmSigns {
  readonly hosts: readonly string[];
  readonly films: readonly string[];
  readonly network: string;
}

/** Films that a text leads to, where they are linked; else, on a network of films, one remark on the whole. */
export function findUncaptioned(text: string, { hosts, films, network }: FilmSigns): Span[] {
  const said = text.toLowerCase();
  const links = hosts.some((host) => said.includes(host)) ? linksOf(text) : [];
  const linked = links.flatMap(({ from, to, url, mail }) => {
    const host = mail ? '' : hostOf(url);
    const known = hosts.some((each) => host === each || host.endsWith(`.${each}`));
    return known ? [{ code: 'captions-of-link', from, to, params: {} }] : [];
  });
  if (linked.length > 0 || text.trim() === '' || !films.includes(network)) return linked;
  return [{ code: 'captions-of-film', from: 0, to: text.length, params: {} }];
}

function hostOf(url: string): string {
  try {
    return new URL(url).hostname.toLowerCase();
  } catch {
    return '';
  }
}

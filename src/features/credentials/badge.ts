import { isRightToLeft } from '../../platform/i18n/messages';

/** What a badge says: a belt, by its colour and in words. */
export interface BadgeFace {
  /** `#rrggbb` */
  readonly colour: string;
  /** The belt in the language of the badge. */
  readonly title: string;
  /** What it means to hold it. */
  readonly about: string;
  readonly language: string;
}

const HEIGHT = 32;
const MARK = 40;
const EDGE = 10;
/** Of 14 pixels, bold: wider than nearly every letter, so that no text runs out of the frame. */
const LETTER = 9;
const LONGEST = 40;

/**
 * A text that can do nothing to what stands around it: without control characters and without those that turn the
 * direction of writing, in one line.
 */
export function plain(text: string): string {
  return (
    text
      .toWellFormed()
      // Control and private characters, and the bidirectional embeddings, overrides, isolates and marks; then, since they
      // may have stood between two, every run of spaces.
      .replace(/(?!\s)[\p{Cc}\p{Co}\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff\ufffe\uffff]/gu, '')
      .replace(/\s+/gu, ' ')
      .trim()
  );
}

/** A text within XML, between tags or quotation marks. */
export function escaped(text: string): string {
  return plain(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&apos;');
}

/** How large the image of a badge with this title is, in pixels. */
export function badgeSize(title: string): { readonly width: number; readonly height: number } {
  return { width: EDGE * 3 + MARK + Math.min([...plain(title)].length, LONGEST) * LETTER, height: HEIGHT };
}

/** The badge as an image: dark words on white beside the belt in its colour, with a frame, so that every colour is told. */
export function drawBadge(face: BadgeFace): string {
  const letters = [...plain(face.title)];
  const title = letters.length > LONGEST ? `${letters.slice(0, LONGEST - 1).join('')}…` : letters.join('');
  const { width } = badgeSize(face.title);
  const back = isRightToLeft(face.language);
  const mark = back ? width - EDGE - MARK : EDGE;
  const words = back ? width - EDGE * 2 - MARK : EDGE * 2 + MARK;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${HEIGHT}" viewBox="0 0 ${width} ${HEIGHT}"`,
    ` role="img" aria-labelledby="title about" lang="${escaped(face.language)}" direction="${back ? 'rtl' : 'ltr'}">`,
    `<title id="title">${escaped(face.title)}</title><desc id="about">${escaped(face.about)}</desc>`,
    `<rect x="0.5" y="0.5" width="${width - 1}" height="${HEIGHT - 1}" rx="6" fill="#ffffff" stroke="#6b7280"/>`,
    `<g transform="translate(${mark} 4) scale(0.68)" fill="${escaped(face.colour)}" stroke="#4b5563" stroke-width="1.8"`,
    ` stroke-linejoin="round" aria-hidden="true"><path d="M26 15 19 33l7 2 6-17z"/><path d="m32 15 8 18-7 2-6-17z"/>`,
    `<path d="M2 6h22v9H2zM34 6h22v9H34z"/><path d="M22 3h14l3 8-3 8H22l-3-8z"/></g>`,
    `<text x="${words}" y="21" font-family="system-ui, 'Segoe UI', 'Noto Sans Hebrew', Arial, sans-serif" font-size="14"`,
    ` font-weight="600" fill="#1f2937" aria-hidden="true">${escaped(title)}</text></svg>\n`,
  ].join('');
}

/** An image of nothing: of whoever has no belt, shows none, or is not there. */
export const NO_BADGE =
  '<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1" viewBox="0 0 1 1" aria-hidden="true"></svg>\n';

/** What the elements say themselves: a catalogue for each language that Obi has, read when they are built. */
const catalogues = import.meta.glob<Record<string, string>>('../../messages/*/embeds.json', {
  import: 'default',
  eager: true,
});

const PREFIX = 'embeds.element.';
const RIGHT_TO_LEFT = new Set(['ar', 'fa', 'he', 'ur', 'yi']);

const byLanguage = new Map(
  Object.entries(catalogues).map(([path, texts]) => [/\/([a-z-]+)\/embeds\.json$/i.exec(path)?.[1] ?? '', texts]),
);

/** The language that a part of a page is in, where Obi has it; else the reader's, else English. */
export function languageAt(element: Element): string {
  const stated = element.closest('[lang]')?.getAttribute('lang') ?? '';
  return (
    [stated, ...navigator.languages].map((tag) => tag.split('-')[0] ?? '').find((tag) => byLanguage.has(tag)) ?? 'en'
  );
}

export function directionOf(language: string): 'ltr' | 'rtl' {
  return RIGHT_TO_LEFT.has(language) ? 'rtl' : 'ltr';
}

/** A text with what it names. */
export function say(language: string, key: string, values: Readonly<Record<string, string>> = {}): string {
  const text = byLanguage.get(language)?.[PREFIX + key] ?? byLanguage.get('en')?.[PREFIX + key] ?? '';
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
}

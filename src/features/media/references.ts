import { isId, type Id } from '../../kernel/id';

/** How a lesson's Markdown names a picture, a sound or a film: `![words](media:<id>)`, or by a reference below. */
const ADDRESS = /(?:\]\(\s*<?|^\s{0,3}\[[^\]\n]+\]:\s*<?)media:([^\s)>"'\]]*)/gimu;

/** Media that a Markdown text shows, each once; null stands for an address that is none. */
export function mediaIn(markdown: string): readonly (Id | null)[] {
  const ids = [...markdown.matchAll(ADDRESS)].map(([, id = '']) => (isId(id) ? id.toLowerCase() : null));
  return [...new Set(ids)];
}

/** The text with media under other ids; what the map does not name stays. */
export function withMedia(markdown: string, ids: ReadonlyMap<Id, Id>): string {
  return markdown.replace(ADDRESS, (whole, id: string) => {
    const other = ids.get(id.toLowerCase());
    return other === undefined ? whole : `${whole.slice(0, whole.length - id.length)}${other}`;
  });
}

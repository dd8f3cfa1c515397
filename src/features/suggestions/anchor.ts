import { type ChangeDesc, MapMode } from '@codemirror/state';

/** A place in a text, in UTF-16 units; `from` = `to` between two characters. */
export interface Anchor {
  readonly from: number;
  readonly to: number;
}

/** Where a place stands after edits; null when what it was about is gone. */
export function moved({ from, to }: Anchor, edits: ChangeDesc): Anchor | null {
  if (from === to) {
    // A point dies with both its neighbours; what is written right at it does not kill it.
    const at = edits.mapPos(from, 1, MapMode.TrackDel);
    return at === null ? null : { from: at, to: at };
  }
  const after = { from: edits.mapPos(from, 1), to: edits.mapPos(to, -1) };
  return after.from < after.to ? after : null;
}

const SAYS = /[\p{L}\p{N}]/u;

/** Where words that were pointed at stand in an edited text; null when nothing of what they said is left. */
export function placed(anchor: Anchor, quote: string, edits: ChangeDesc, text: string): Anchor | null {
  const place = moved(anchor, edits);
  if (place === null || !SAYS.test(quote)) return place;
  return SAYS.test(text.slice(place.from, place.to)) ? place : null;
}

/** Whether a place lies in a text, and cuts no character in two. */
export function fits({ from, to }: Anchor, text: string): boolean {
  return (
    from >= 0 &&
    from <= to &&
    to <= text.length &&
    text.slice(0, from).isWellFormed() &&
    text.slice(from, to).isWellFormed()
  );
}

/** The place that somebody saw with these words at it, in a text that may have moved on; null when it cannot be told. */
export function sought(anchor: Anchor, quote: string, text: string): Anchor | null {
  if (fits(anchor, text) && text.slice(anchor.from, anchor.to) === quote) return anchor;
  if (quote === '') return null;
  const first = text.indexOf(quote);
  if (first === -1 || text.includes(quote, first + 1)) return null;
  const found = { from: first, to: first + quote.length };
  return fits(found, text) ? found : null;
}

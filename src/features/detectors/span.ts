/**
 * A place in a text that a detector points at. `from` and `to` count UTF-16 code units, `to` behind the last one; a
 * whole-text remark has 0 and the text's length. `code` names what was found, `params` what its message says of it.
 */
export interface Span {
  readonly code: string;
  readonly from: number;
  readonly to: number;
  readonly params?: Readonly<Record<string, string | number>>;
  /** What would put it right: these code units replaced by this text. */
  readonly fix?: { readonly from: number; readonly to: number; readonly text: string };
}

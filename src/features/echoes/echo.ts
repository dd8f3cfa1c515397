import type { Id } from '../../kernel/id';
import type { Span } from '../detectors/public';

/** Something that went out lately and says much the same. */
export interface Echo {
  /** Of one's own posts; whose a colleague's is stays untold. */
  readonly draftId: Id | null;
  readonly own: boolean;
  /** On the same channel. */
  readonly here: boolean;
  /** How much of both together stands in both, 0 to 1. */
  readonly share: number;
  readonly at: Date;
  /** As it was published. */
  readonly text: string;
}

/** From this share on a text is an echo. */
export const ECHO = 0.5;

/** The remark on a text that echoes: of the whole text, by what it is most like. */
export function findEcho(text: string, [first]: readonly Echo[]): Span[] {
  if (first === undefined) return [];
  const params = { share: Math.round(first.share * 100), own: first.own ? 1 : 0 };
  return [{ code: first.own ? 'echo-of-oneself' : 'echo', from: 0, to: text.length, params }];
}

import { measure, refusedOnX, type XCounting } from './network-text';
import type { Span } from './span';

export interface LengthKnowledge {
  readonly network: string;
  /** Of the network, in its own counting; null: without a limit. */
  readonly limit: number | null;
  readonly counting: XCounting;
}

/** What a network would cut off, or not take at all. */
export function findOverLength(text: string, { network, limit, counting }: LengthKnowledge): Span[] {
  const { length, limit: most, over } = measure(text, network, limit, counting);
  const refused = network === 'x' ? refusedOnX(text) : [];
  return [
    ...(over === null || most === null
      ? []
      : [{ code: 'too-long', from: over, to: text.length, params: { length, limit: most, over: length - most } }]),
    ...refused.map((place) => ({ code: 'character-refused', ...place, fix: { ...place, text: '' } })),
  ];
}

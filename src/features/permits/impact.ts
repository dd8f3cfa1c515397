import type { Id } from '../../kernel/id';
import { type Capability, CAPABILITIES, type Entry, type Inputs, judge, type Risk, riskLevel } from './permit';

/** A permit that is lost when a document is no longer acknowledged. */
export interface Loss {
  readonly capability: Capability;
  /** Null: wherever no channel has cells of its own. */
  readonly channelId: Id | null;
  readonly from: Risk;
  readonly to: Risk | null;
}

/** What somebody loses when their acknowledgement of a document counts no more, or a document begins to ask. */
export function lossesOf(
  inputs: Omit<Inputs, 'entries'>,
  entries: readonly Entry[],
  code: string,
  editionId: Id,
): readonly Loss[] {
  const asking = entries.filter((entry) => entry.documents.includes(code));
  if (asking.length === 0) return [];
  const others = inputs.documents.filter((document) => document.code !== code);
  const lapsed = { ...inputs, documents: [...others, { code, editionId, acknowledged: false }] };
  const places = [...new Set<Id | null>([null, ...entries.map((entry) => entry.channelId)])];
  return CAPABILITIES.flatMap((capability) =>
    places.flatMap((channelId): readonly Loss[] => {
      const ask = { capability, channelId, risk: 'low' as const };
      const from = judge({ ...inputs, entries }, ask).reach;
      const to = judge({ ...lapsed, entries }, ask).reach;
      if (from === null || (to !== null && riskLevel(to) >= riskLevel(from))) return [];
      return [{ capability, channelId, from, to }];
    }),
  );
}

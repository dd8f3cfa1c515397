import type { Id } from '../../kernel/id';
import { type Fault, invalidRequest } from '../../kernel/problem';
import { DRAFTED, type Entry } from './permit';

/** A cell as a lead states it: the belt by its code. */
export interface Proposal extends Omit<Entry, 'beltRank'> {
  readonly belt: string;
}

/** A cell as the table keeps it: by belt, since ranks move when a belt is put in between. */
export interface Cell extends Entry {
  readonly beltId: Id;
}

/** What the words of a proposal may refer to. */
export interface Known {
  /** By code. */
  readonly belts: ReadonlyMap<string, { readonly id: Id; readonly rank: number }>;
  readonly channels: ReadonlySet<Id>;
  readonly documents: ReadonlySet<string>;
}

/** The cells that a proposal states. @throws Problem invalid-request with every fault */
export function cellsOf(proposals: readonly Proposal[], known: Known): readonly Cell[] {
  const faults: Fault[] = [];
  const seen = new Set<string>();
  const entries = proposals.map(({ belt: code, ...cell }, at): Cell => {
    const belt = known.belts.get(code);
    if (belt === undefined) faults.push({ pointer: `/entries/${at}/belt`, code: 'table-belt-unknown' });
    if (cell.channelId !== null && !known.channels.has(cell.channelId)) {
      faults.push({ pointer: `/entries/${at}/channelId`, code: 'table-channel-unknown' });
    }
    cell.documents.forEach((document, place) => {
      if (!known.documents.has(document)) {
        faults.push({ pointer: `/entries/${at}/documents/${place}`, code: 'table-document-unknown' });
      }
    });
    for (const [field, code] of depthFaults(cell)) faults.push({ pointer: `/entries/${at}/${field}`, code });
    if (seen.has(placeOf(cell))) faults.push({ pointer: `/entries/${at}`, code: 'entry-doubled' });
    seen.add(placeOf(cell));
    return {
      ...cell,
      beltId: belt?.id ?? '',
      beltRank: belt?.rank ?? 0,
      documents: [...new Set(cell.documents)].sort(),
    };
  });
  if (faults.length > 0) throw invalidRequest({}, { faults });
  return entries;
}

/** A sample has its size, only words are reviewed, and at high risk each of them is. */
function depthFaults({ capability, risk, reviewDepth, samplePercent }: Omit<Entry, 'beltRank'>): [string, string][] {
  const faults: [string, string][] = [];
  if (capability === 'publish-unreviewed' && risk === 'high') faults.push(['risk', 'high-is-reviewed']);
  if (reviewDepth === 'sample' && samplePercent === null) faults.push(['samplePercent', 'sample-without-size']);
  if (reviewDepth !== 'sample' && samplePercent !== null) faults.push(['samplePercent', 'size-without-sample']);
  if (reviewDepth === 'every') return faults;
  if (!DRAFTED.includes(capability)) faults.push(['reviewDepth', 'depth-only-for-drafts']);
  if (risk === 'high') faults.push(['reviewDepth', 'high-is-reviewed']);
  return faults;
}

export interface TableChange<C extends Cell> {
  readonly closing: readonly C[];
  readonly opening: readonly Cell[];
}

/** What of the open cells is closed and what is opened; a cell that stays as it is stays open. */
export function change<C extends Cell>(open: readonly C[], next: readonly Cell[]): TableChange<C> {
  const stated = new Set(next.map((cell) => wordsOf(cell)));
  const standing = new Set(open.map((cell) => wordsOf(cell)));
  return {
    closing: open.filter((cell) => !stated.has(wordsOf(cell))),
    opening: next.filter((cell) => !standing.has(wordsOf(cell))),
  };
}

function placeOf({ capability, channelId, risk }: Pick<Entry, 'capability' | 'channelId' | 'risk'>): string {
  return JSON.stringify([capability, channelId, risk]);
}

function wordsOf(cell: Cell): string {
  return JSON.stringify([placeOf(cell), cell.beltId, [...cell.documents].sort(), cell.reviewDepth, cell.samplePercent]);
}

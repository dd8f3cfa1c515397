import { PermitTable, type Proposal } from '../../src/features/permits/public';
import type { Visitor } from './house';

/** A cell as a lead states it. */
export interface Cell {
  readonly capability: string;
  readonly channelId: string | null;
  readonly risk: string;
  readonly belt: string;
  readonly documents: readonly string[];
  readonly reviewDepth: string;
  readonly samplePercent: number | null;
}

/** The cells of the permit table as they may be stated again. */
export async function statedTable(anybody: Visitor): Promise<Cell[]> {
  const { entries } = (await anybody.get('permit-table').expect(200)).body as { entries: Cell[] };
  return entries.map(({ capability, channelId, risk, belt, documents, reviewDepth, samplePercent }) => ({
    ...{ capability, channelId, risk, belt, documents, reviewDepth, samplePercent },
  }));
}

/** Puts a whole permit table in the present one's place, for arrangements: the two who agree on it are left out. */
export async function restateTable(
  { house }: Visitor,
  entries: readonly Partial<Cell>[],
  effectiveAt: Date | null = null,
): Promise<void> {
  const stated = entries.map((entry) => ({ reviewDepth: 'every', samplePercent: null, ...entry })) as Proposal[];
  const more = { reason: 'test', effectiveAt, proposedBy: null, expected: null };
  await house.acting({ kind: 'operator', name: 'test' }, () =>
    house.get(PermitTable).state({ entries: stated, ...more }),
  );
}

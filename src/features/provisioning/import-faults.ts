/** One fault of a file: where, what, and the values its text names. */
export interface RowFault {
  /** As the mapping calls it. */
  readonly file: string;
  /** As a spreadsheet counts, the header being row 1; 0 for the file as a whole. */
  readonly row: number;
  readonly column: string;
  readonly code: string;
  readonly params?: Readonly<Record<string, unknown>>;
}

/** Faults told at most. */
const SHOWN = 200;

/** Counts every fault and keeps the first two hundred. */
export class FaultList {
  readonly shown: RowFault[] = [];
  private counted = 0;

  get total(): number {
    return this.counted;
  }

  add(fault: RowFault): void {
    this.counted += 1;
    if (this.shown.length < SHOWN) this.shown.push(fault);
  }

  copy(): FaultList {
    const list = new FaultList();
    for (const fault of this.shown) list.add(fault);
    list.addUnseen(this.counted - this.shown.length);
    return list;
  }

  /** Counts faults that were not fetched. */
  addUnseen(count: number): void {
    this.counted += count;
  }
}

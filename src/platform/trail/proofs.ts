import type { Work } from '../database/work';

/** What a look at one proof found. */
export interface ProofFound {
  readonly checked: number;
  /** Keys of values that were erased, by the number of the certificate they name. */
  readonly erased: ReadonlyMap<string, readonly string[]>;
  readonly faults: readonly string[];
}

/** Rows beside the trail that prove something too: `audit verify` looks at them, and certificates may cover them. */
export interface Proof {
  /** As certificates name it in `covers`. */
  readonly name: string;
  verify(work: Work): Promise<ProofFound>;
}

const declared = new Map<string, Proof>();

/** @throws Error when a name is declared twice */
export function declareProof(proof: Proof): void {
  if (declared.has(proof.name)) throw new Error(`Proof '${proof.name}' is declared twice.`);
  declared.set(proof.name, proof);
}

export function proofs(): readonly Proof[] {
  return [...declared.values()];
}

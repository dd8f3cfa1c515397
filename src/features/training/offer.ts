/** Something that credits time beside the modules, as a higher room offers it to whoever still lacks minutes. */
export interface Offer {
  /** The `source` with which it is credited. */
  readonly source: string;
  /** Console path. */
  readonly path: string;
  /** SELECT of (seconds integer), at most one row: what it may credit person $1 at $2; none when there is nothing now. */
  readonly find: string;
}

const declared: Offer[] = [];

/** @throws Error when a source is declared twice */
export function declareOffer(offer: Offer): void {
  if (declared.some(({ source }) => source === offer.source))
    throw new Error(`Offer '${offer.source}' is declared twice.`);
  declared.push(offer);
}

export function offers(): readonly Offer[] {
  return declared;
}

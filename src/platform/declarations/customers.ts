/**
 * Where a room keeps what customers said or what names them. Somebody is found by handle on a channel; rooms that keep
 * such data join a request by declaring it.
 */
export interface CustomerData {
  /** `room.what`; its words are `customer.<name>`. */
  readonly name: string;
  /**
   * SELECT of (key text, at timestamptz, channel_id uuid, excerpt text): $1 the handle without @ in lower case, $2 the
   * channel or null for all. `excerpt` is null where nobody but its writer reads the words.
   */
  readonly find: string;
  /** Statements that erase the found: $1 the keys (text[]), $2 the certificate's number, $3 the handle. */
  readonly erase: readonly string[];
  /** For a proof: SELECT of (key text), the values that will be erased, with $1 the keys (text[]). */
  readonly covers?: { readonly proof: string; readonly keys: string };
}

const declared = new Map<string, CustomerData>();

/** @throws Error when a name is declared twice */
export function declareCustomerData(...all: readonly CustomerData[]): void {
  for (const data of all) {
    if (declared.has(data.name)) throw new Error(`Customer data '${data.name}' is declared twice.`);
    declared.set(data.name, data);
  }
}

export function customerData(): readonly CustomerData[] {
  return [...declared.values()];
}

/** Text that stands where words were erased: `$2` is the certificate's number. */
export const ERASED_TEXT = `'Erased by certificate ' || $2::integer || ' · נמחק לפי תעודה ' || $2::integer`;

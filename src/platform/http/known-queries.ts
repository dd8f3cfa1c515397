/** Queries that are remembered, each at most so long; the same few come again and again. */
const MOST = 500;
const LONGEST = 300;

/**
 * What queries were found to mean: the same words asked of the same class mean the same. Each asker gets a copy of its
 * own; lists in it are shared, and frozen.
 */
export class KnownQueries {
  private readonly known = new Map<object, Map<string, object>>();
  private count = 0;

  find(type: object, words: string): object | null {
    const found = this.known.get(type)?.get(words);
    return found === undefined ? null : copyOf(found);
  }

  keep(type: object, words: string, meaning: unknown): void {
    if (words.length > LONGEST || typeof meaning !== 'object' || meaning === null) return;
    if (this.count >= MOST) {
      this.known.clear();
      this.count = 0;
    }
    const ofType = this.known.get(type) ?? new Map<string, object>();
    this.known.set(type, ofType);
    if (!ofType.has(words)) this.count += 1;
    for (const value of Object.values(meaning)) if (Array.isArray(value)) Object.freeze(value);
    ofType.set(words, copyOf(meaning));
  }
}

function copyOf(meaning: object): object {
  return Object.assign(Object.create(Object.getPrototypeOf(meaning) as object) as object, meaning);
}

/**
 * Many words looked for in one pass over a text (Aho and Corasick): as long as the text is, however many words there
 * are. Words are given in the order in which they are told.
 */
export class Automaton {
  private readonly next = new Map<number, number>();
  private readonly parent: number[] = [0];
  private readonly unit: number[] = [0];
  private readonly depth: number[] = [0];
  private readonly word: number[] = [-1];
  private readonly fail: Uint32Array;
  /** The nearest shorter ending that is a word; 0: none is. */
  private readonly shorter: Uint32Array;

  constructor(words: readonly string[]) {
    words.forEach((word, index) => {
      if (word !== '') this.add(word, index);
    });
    const nodes = this.parent.length;
    this.fail = new Uint32Array(nodes);
    this.shorter = new Uint32Array(nodes);
    const byDepth = Array.from({ length: nodes }, (_, node) => node).sort(
      (a, b) => (this.depth[a] ?? 0) - (this.depth[b] ?? 0),
    );
    for (const node of byDepth) {
      if ((this.depth[node] ?? 0) < 2) continue;
      const fail = this.step(this.fail[this.parent[node] ?? 0] ?? 0, this.unit[node] ?? 0);
      this.fail[node] = fail;
      this.shorter[node] = this.atWord(fail);
    }
  }

  /** Tells of each word where it ends, in the order of the ends. */
  scan(text: string, found: (word: number, end: number) => void): void {
    let node = 0;
    for (let at = 0; at < text.length; at += 1) {
      node = this.step(node, text.charCodeAt(at));
      for (let hit = this.atWord(node); hit !== 0; hit = this.shorter[hit] ?? 0) {
        found(this.word[hit] ?? 0, at + 1);
      }
    }
  }

  private add(word: string, index: number): void {
    let node = 0;
    for (let at = 0; at < word.length; at += 1) {
      const key = node * 0x10000 + word.charCodeAt(at);
      let child = this.next.get(key);
      if (child === undefined) {
        child = this.parent.length;
        this.next.set(key, child);
        this.parent.push(node);
        this.unit.push(word.charCodeAt(at));
        this.depth.push(at + 1);
        this.word.push(-1);
      }
      node = child;
    }
    if ((this.word[node] ?? -1) < 0) this.word[node] = index;
  }

  /** The node itself where a word ends there, or the longest shorter ending that is one. */
  private atWord(node: number): number {
    return (this.word[node] ?? -1) >= 0 ? node : (this.shorter[node] ?? 0);
  }

  private step(from: number, unit: number): number {
    for (let node = from; ; node = this.fail[node] ?? 0) {
      const child = this.next.get(node * 0x10000 + unit);
      if (child !== undefined) return child;
      if (node === 0) return 0;
    }
  }
}

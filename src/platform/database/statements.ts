import { createHash } from 'node:crypto';
import type { AS_BYTES } from './bytes';

/** A statement as pg takes it. */
export interface Statement {
  readonly name?: string;
  readonly text: string;
  readonly values: unknown[];
  /** How its values are read; as usual, if not said. */
  readonly types?: typeof AS_BYTES;
}

/** Uses after which a statement is worth a name. */
const WORTH = 3;
/** Names of one process: each is a plan kept by every connection. */
const MOST_NAMES = 250;
/** Texts whose uses are counted; more than that are made up as they are needed and never get a name. */
const MOST_COUNTED = 1_000;
/** A statement over a list as long as this is planned for it: its plan is the smaller part of its cost. */
const LONG_LIST = 100;

/**
 * Gives statements that come again a name, so that each connection parses and plans them once. Names follow from texts;
 * there are never more than a few hundred.
 */
export class Statements {
  private readonly names = new Map<string, string>();
  private readonly uses = new Map<string, number>();

  constructor(private readonly prepares: boolean) {}

  /** The statement, under a name when it has earned one. */
  of(text: string, values: readonly unknown[]): Statement {
    const list = [...values];
    if (!this.prepares || list.length === 0 || list.some(isLong)) return { text, values: list };
    const name = this.names.get(text) ?? this.earned(text);
    return name === undefined ? { text, values: list } : { name, text, values: list };
  }

  /** A hot statement, named from its first use. */
  named(name: string, text: string, values: readonly unknown[]): Statement {
    return this.prepares ? { name, text, values: [...values] } : { text, values: [...values] };
  }

  private earned(text: string): string | undefined {
    if (this.names.size >= MOST_NAMES) return undefined;
    const uses = (this.uses.get(text) ?? 0) + 1;
    if (uses < WORTH) {
      if (this.uses.size >= MOST_COUNTED) this.uses.clear();
      this.uses.set(text, uses);
      return undefined;
    }
    this.uses.delete(text);
    const name = `obi_${createHash('sha256').update(text).digest('base64url').slice(0, 22)}`;
    this.names.set(text, name);
    return name;
  }
}

function isLong(value: unknown): boolean {
  return Array.isArray(value) && value.length > LONG_LIST;
}

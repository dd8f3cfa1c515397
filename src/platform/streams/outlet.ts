import { Readable } from 'node:stream';
import type { Actor } from '../../kernel/actor';
import type { Id } from '../../kernel/id';
import type { Place } from './log';
import type { AnySource, Told } from './streams';

/** Bytes that wait for a slow reader before the stream is given up. */
const MOST_WAITING = 128 * 1024;
/** Real milliseconds a slow reader gets for the rest. */
const PATIENCE = 10_000;

/** Who opened a stream. */
export interface Reader {
  readonly personId: Id;
  readonly actor: Actor;
  /** The login or token it was opened with. */
  readonly credentialId: Id;
  /** To be told of what comes also while they are not at work. */
  readonly offDuty: boolean;
  /** What they look at, if anything: the source's name and the thing's id. */
  readonly viewing: { readonly source: AnySource; readonly subjectId: Id } | null;
}

export type Ending = 'login' | 'permit' | 'stop' | 'slow';

/** One open stream: server-sent events. Only the last frame of a part states the place to go on from. */
export class Outlet extends Readable {
  readonly sources: Set<AnySource>;
  private over = false;

  constructor(
    readonly id: Id,
    readonly reader: Reader,
    sources: readonly AnySource[],
  ) {
    super({ highWaterMark: MOST_WAITING });
    this.sources = new Set(sources);
    this.push('retry: 2000\n\n');
  }

  override _read(): void {
    /* frames are pushed as they come */
  }

  tell(one: Told): void {
    this.frame(frameOf(one));
  }

  /** What a part of the log brought, and the place to go on from: one write, however much it is. */
  told(part: readonly Told[], place: Place): void {
    this.frame(part.map(frameOf).join('') + beatAt(place));
  }

  /** A source whose permit has lapsed tells no more; a stream without one ends, unless it says who looks at something. */
  keep(isOpen: (source: AnySource) => boolean): void {
    for (const source of this.sources) if (!isOpen(source)) this.sources.delete(source);
    if (this.sources.size === 0 && this.reader.viewing === null) this.finish('permit');
  }

  /** Everything up to there was told. */
  reached(place: Place): void {
    this.frame(beatAt(place));
  }

  /** What one knows is too old to go on from: load everything anew. */
  reload(): void {
    this.tell({ kind: 'reload', data: {} });
  }

  finish(reason: Ending): void {
    if (this.over) return;
    this.push(`event: end\ndata: ${JSON.stringify({ reason })}\n\n`);
    this.over = true;
    this.push(null);
    setTimeout(() => this.destroy(), PATIENCE).unref();
  }

  private frame(text: string): void {
    if (this.over) return;
    if (this.readableLength > MOST_WAITING) this.finish('slow');
    else this.push(text);
  }
}

function frameOf({ kind, data }: Told): string {
  return `event: ${kind}\ndata: ${JSON.stringify(data)}\n\n`;
}

function beatAt(place: Place): string {
  return `id: ${place}\nevent: beat\ndata: {}\n\n`;
}

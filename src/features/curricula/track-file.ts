import { type Fault, Problem } from '../../kernel/problem';
import type { TrackInput } from './track';

/** What a file of a track says it is. */
export const TRACK_FILE = 'obi-track';

/** The form of the files that are written; a later form is refused, not guessed. */
export const TRACK_FILE_VERSION = 1;

/** A track as one file: everything it needs but what other rooms keep (documents by code, materials by id). */
export interface TrackFile {
  readonly schema: typeof TRACK_FILE;
  readonly version: typeof TRACK_FILE_VERSION;
  readonly track: TrackInput;
}

export function trackFile(track: TrackInput): TrackFile {
  return { schema: TRACK_FILE, version: TRACK_FILE_VERSION, track };
}

/** The faults of a track, at their places in its file. */
export function withinFile(error: unknown): unknown {
  if (!(error instanceof Problem)) return error;
  const faults = error.more.faults?.map((fault): Fault => ({ ...fault, pointer: `/track${fault.pointer}` }));
  return faults === undefined ? error : new Problem(error.kind, error.code, error.params, { ...error.more, faults });
}

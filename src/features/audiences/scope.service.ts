import { Injectable } from '@nestjs/common';

/** Legal entities whose people may be seen; null: everybody. */
export type Seen = readonly string[] | null;

/**
 * Whom of an audience the reader may see: persons, samples, counts of previews and reasons keep to it. The whole
 * directory as long as HR's roles are not limited by legal entity; where they are, this is the one place to say it.
 */
@Injectable()
export class AudienceScope {
  /** The legal entities that the present actor's role covers. */
  seen(): Promise<Seen> {
    return Promise.resolve(null);
  }
}

/** The condition that keeps rows `d` of the directory to what may be seen, with `parameter` as `Seen`. */
export function within(parameter: string): string {
  return `(${parameter}::text[] IS NULL OR d.legal_entity = ANY(${parameter}))`;
}

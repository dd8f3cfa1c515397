import { Injectable } from '@nestjs/common';
import type { EventName, Stored } from '../../kernel/event';
import type { Id } from '../../kernel/id';

/** What a stream tells somebody: ids and counts, never words; whoever wants those asks for them. */
export interface Told {
  /** `room.happened`, as the console knows it. */
  readonly kind: string;
  readonly data: Readonly<Record<string, unknown>>;
}

/**
 * A room's part in the streams. Events are made into notices once, for all who listen; then each notice is held against
 * what fits the person (`Fit`), which is looked up anew after a second.
 */
export interface StreamSource<Notice, Fit> {
  /** The room's name, as `of` names it. */
  readonly name: string;
  /** Events of the outbox that it tells of. */
  readonly events: readonly EventName[];
  notices(events: readonly Stored<EventName>[]): Promise<readonly Notice[]>;
  /** What fits these persons; for whoever is left out the source is closed. */
  fits(personIds: readonly Id[]): Promise<ReadonlyMap<Id, Fit>>;
  /** `offDuty`: they asked to be told of what comes also while they are not at work. */
  tell(notice: Notice, fit: Fit, personId: Id, offDuty: boolean): Told | null;
  /** A person looks at something: whether they may, else a problem. */
  demandSight?(personId: Id, subjectId: Id): Promise<void>;
  /** These persons, as those who look at the same thing see them. */
  present?(personIds: readonly Id[]): Promise<readonly unknown[]>;
}

export type AnySource = StreamSource<unknown, unknown>;

/** The sources of the house; rooms declare theirs when their module stands. */
@Injectable()
export class Streams {
  private readonly byName = new Map<string, AnySource>();

  declare<Notice, Fit>(source: StreamSource<Notice, Fit>): void {
    if (this.byName.has(source.name)) throw new Error(`Two stream sources are named '${source.name}'.`);
    this.byName.set(source.name, source);
  }

  get sources(): readonly AnySource[] {
    return [...this.byName.values()];
  }

  /** Those of these names; all when none is named. */
  named(names: readonly string[]): readonly AnySource[] {
    return names.length === 0 ? this.sources : this.sources.filter(({ name }) => names.includes(name));
  }
}

import { Injectable } from '@nestjs/common';
import { dateOf } from '../../kernel/clock';
import { type Id, newId } from '../../kernel/id';
import { invalidRequest } from '../../kernel/problem';
import { reachOf, scopesOf } from '../../platform/access/reach';
import { currentActor } from '../../platform/context/context';
import { HouseClock } from '../../platform/database/pace';
import { addRecord, saveRecord, takeRecord } from '../../platform/database/records';
import { Work } from '../../platform/database/work';
import { Outbox } from '../../platform/outbox/outbox';
import { Trail } from '../../platform/trail/trail';
import { Council } from '../council/public';
import { PeopleLists } from '../lists/public';
import { dateInThePast } from '../training/public';
import type { Asker, Change, Selection } from './candidates-sql';
import { CandidatesReader, type Preview } from './candidates.reader';
import { ItemsRepository } from './items.repository';
import { cancel, type Move, undo } from './move';
import { MoveEntity } from './move.entity';
import { editionNotPublished, nobodyToMove, selectionChanged } from './moves.errors';

export interface MoveInput extends Change {
  readonly selection: Selection;
  readonly reason: string;
  /** As many as were shown to whoever acts: otherwise nothing is done. */
  readonly expects?: number | undefined;
}

/** What would be done, and what of the request is known to nobody. */
export interface MovePreview extends Preview {
  readonly unknown: readonly string[];
  /** Persons named more than once. */
  readonly repeated: number;
  readonly keptBack: readonly string[];
}

const UNKNOWN_TOLD = 100;

/** HR's acts on many enrolments: looked at first, done in the worker, cancelled, and undone within the hour. */
@Injectable()
export class Moves {
  constructor(
    private readonly work: Work,
    private readonly clock: HouseClock,
    private readonly council: Council,
    private readonly lists: PeopleLists,
    private readonly candidates: CandidatesReader,
    private readonly items: ItemsRepository,
    private readonly outbox: Outbox,
    private readonly trail: Trail,
  ) {}

  /** @throws Problem invalid-request, date-in-the-past, edition-not-published */
  async preview(personId: Id, { selection, ...change }: Omit<MoveInput, 'reason' | 'expects'>): Promise<MovePreview> {
    await this.demand(selection, change);
    await this.demandList(personId, selection);
    const asker = await this.asker(personId);
    const people = selection.people ?? [];
    return {
      ...(await this.candidates.preview(selection, change, asker)),
      unknown: await this.candidates.unknown([...new Set(people)]),
      repeated: people.length - new Set(people).size,
      keptBack: asker.shut,
    };
  }

  /**
   * Sets down whom it is about, and leaves the doing to the worker.
   * @throws Problem as `preview`, and nobody-to-move, selection-changed, invalid-request (unknown persons)
   */
  async make(personId: Id, { selection, reason, expects, ...change }: MoveInput): Promise<Id> {
    await this.demand(selection, change);
    await this.demandList(personId, selection);
    await this.demandKnown(selection.people ?? []);
    const asker = await this.asker(personId);
    return this.work.run(async () => {
      const at = this.clock.now();
      const move: Move = {
        ...{ id: newId(), ...change, asked: { ...selection }, reason, state: 'running', madeBy: personId, madeAt: at },
        scopes: scopesOf(currentActor(), 'training:assign'),
        ...{ endedAt: null, undoneBy: null, undoneAt: null, version: 1 },
      };
      await addRecord(this.work.manager, MoveEntity, move);
      const persons = await this.items.add(move.id, selection, change, asker, at);
      if (persons === 0) throw nobodyToMove();
      if (expects !== undefined && persons !== expects) throw selectionChanged({ expected: expects, found: persons });
      await this.trail.append({
        act: 'move.made',
        subject: { kind: 'move', id: move.id },
        after: { ...change, reason, persons, asked: summary(selection) },
      });
      await this.outbox.append('moves.asked', { moveId: move.id });
      return move.id;
    });
  }

  /** What was done stays, until it is undone. @throws Problem not-found, wrong-state */
  cancel(id: Id): Promise<void> {
    return this.work.run(async () => {
      const at = this.clock.now();
      const move = cancel(await takeRecord(this.work.manager, MoveEntity, id), at);
      await saveRecord(this.work.manager, MoveEntity, move);
      const left = await this.items.leave(id, 'cancelled', at);
      await this.trail.append({ act: 'move.cancelled', subject: { kind: 'move', id }, after: { left } });
    });
  }

  /** @throws Problem not-found, wrong-state, undo-over */
  undo(personId: Id, id: Id): Promise<void> {
    return this.work.run(async () => {
      const move = undo(await takeRecord(this.work.manager, MoveEntity, id), personId, this.clock.now());
      await saveRecord(this.work.manager, MoveEntity, move);
      await this.trail.append({ act: 'move.undone', subject: { kind: 'move', id }, before: { kind: move.kind } });
      await this.outbox.append('moves.asked', { moveId: id });
    });
  }

  private async demand(selection: Selection, { kind, editionId, dueOn, days }: Change): Promise<void> {
    const { track, enrolmentIds, standing } = selection;
    if ((track ?? enrolmentIds ?? standing) === undefined) throw missing('/track');
    if (kind === 'move' && editionId === null) throw missing('/editionId');
    if (kind === 'extension' && (dueOn === null) === (days === null)) throw missing('/dueOn');
    if (dueOn !== null && dueOn < dateOf(this.clock.now())) throw dateInThePast({ date: dueOn });
    if (editionId !== null && !(await this.candidates.isPublished(editionId))) throw editionNotPublished();
  }

  private async demandKnown(people: readonly string[]): Promise<void> {
    const unknown = new Set(await this.candidates.unknown([...new Set(people)]));
    if (unknown.size === 0) return;
    const faults = people.flatMap((id, at) =>
      unknown.has(id) ? [{ pointer: `/people/${at}`, code: 'unknown-person', params: { id } }] : [],
    );
    throw invalidRequest({}, { faults: faults.slice(0, UNKNOWN_TOLD) });
  }

  private async asker(personId: Id): Promise<Asker> {
    const { shut } = await this.council.lens('training-mandatory', 'report');
    const { shut: progressShut } = await this.council.lens('training-voluntary', 'report');
    return { personId, reach: reachOf('training:assign'), shut, progressShut, moveId: null };
  }

  /** @throws Problem not-found for a list that is not one's own */
  private async demandList(personId: Id, { listId }: Selection): Promise<void> {
    if (listId !== undefined) await this.lists.find(personId, listId);
  }
}

function missing(pointer: string): Error {
  return invalidRequest({}, { faults: [{ pointer, code: 'required' }] });
}

/** Long lists by their length: who they were stands with the move. */
function summary({ enrolmentIds, people, ...rest }: Selection): Record<string, unknown> {
  return {
    ...rest,
    ...(enrolmentIds === undefined ? {} : { enrolments: enrolmentIds.length }),
    ...(people === undefined ? {} : { people: people.length }),
  };
}

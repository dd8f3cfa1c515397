import { Injectable } from '@nestjs/common';
import { dateOf } from '../../kernel/clock';
import { type Id, newId } from '../../kernel/id';
import { type Fault, invalidRequest, notFound, staleVersion } from '../../kernel/problem';
import { HouseClock } from '../../platform/database/pace';
import { addRecord, saveRecord, takeRecord } from '../../platform/database/records';
import { Work } from '../../platform/database/work';
import { Outbox } from '../../platform/outbox/outbox';
import { Trail } from '../../platform/trail/trail';
import { MediaReader } from '../media/public';
import { RulesReader } from '../rules/public';
import { draftExists, trackExists } from './curricula.errors';
import { TrackEditionEntity } from './edition.entity';
import { AS_THEY_ARE, demandAhead, type Handling } from './handling';
import { MATERIAL_KINDS } from './material';
import { MaterialsReader } from './materials.reader';
import { ModulesRepository } from './modules.repository';
import { type EditionInput, editionFaults, editionStates, publish, type TrackEdition, type TrackInput } from './track';

export interface CreatedTrack {
  readonly trackId: Id;
  readonly editionId: Id;
}

/** Tracks and their editions: a draft is edited freely, a published edition never changes. */
@Injectable()
export class Curricula {
  constructor(
    private readonly work: Work,
    private readonly clock: HouseClock,
    private readonly modules: ModulesRepository,
    private readonly rules: RulesReader,
    private readonly media: MediaReader,
    private readonly materials: MaterialsReader,
    private readonly outbox: Outbox,
    private readonly trail: Trail,
  ) {}

  /** Makes a track with a draft of its first edition. @throws Problem invalid-request, track-exists */
  createTrack(input: TrackInput): Promise<CreatedTrack> {
    return this.work.run(async () => {
      const [belt] = await this.work.read<{ id: Id }>('SELECT id FROM curricula.belt WHERE code = $1', [input.belt]);
      if (belt === undefined) throw unknownBelt(input.belt);
      await this.demandSound(input);
      const trackId = newId();
      const added = await this.work.affect(
        `INSERT INTO curricula.track (id, code, belt_id, created_at) VALUES ($1, $2, $3, $4) ON CONFLICT (code) DO NOTHING`,
        [trackId, input.code, belt.id, this.clock.now()],
      );
      if (added === 0) throw trackExists({ code: input.code });
      const editionId = await this.add(trackId, 1, input);
      await this.modules.write(editionId, input);
      return { trackId, editionId };
    });
  }

  /** Makes the next draft of a track, a copy of its newest edition. @throws Problem not-found, track-draft-exists */
  createEdition(trackId: Id): Promise<Id> {
    return this.work.run(async () => {
      await this.lockTrack(trackId);
      const newest = await this.work.manager
        .createQueryBuilder(TrackEditionEntity, 'edition')
        .where('edition.trackId = :trackId', { trackId })
        .orderBy('edition.number', 'DESC')
        .limit(1)
        .getOne();
      if (newest === null) throw notFound({ id: trackId });
      if (newest.state === 'draft') throw draftExists({ number: newest.number });
      const editionId = await this.add(trackId, newest.number + 1, newest);
      await this.modules.copy(newest.id, editionId);
      return editionId;
    });
  }

  /** States a draft anew. @throws Problem not-found, wrong-state, stale-version, invalid-request */
  edit(editionId: Id, version: number | null, input: EditionInput): Promise<TrackEdition> {
    return this.work.run(async () => {
      const edition = await this.takeDraft(editionId);
      if (version !== null && version !== edition.version) throw staleVersion({ id: editionId });
      await this.demandSound(input);
      await this.modules.write(editionId, input);
      const { names, minimumMinutes, passMark, validityDays, choices = [] } = input;
      return saveRecord(this.work.manager, TrackEditionEntity, {
        ...edition,
        ...{ names, minimumMinutes, passMark, validityDays, choices },
      });
    });
  }

  /** Discards a draft, and the track with it when nothing else is left of it. @throws Problem not-found, wrong-state */
  discard(editionId: Id): Promise<void> {
    return this.work.run(async () => {
      const edition = await this.takeDraft(editionId);
      await this.modules.clear(editionId);
      await this.work.write('DELETE FROM curricula.edition WHERE id = $1', [editionId]);
      await this.work.write(
        `DELETE FROM curricula.track t WHERE t.id = $1
           AND NOT EXISTS (SELECT FROM curricula.edition e WHERE e.track_id = t.id)`,
        [edition.trackId],
      );
    });
  }

  /**
   * Publishes a draft, and says what becomes of those on earlier editions; tells `curricula.published`.
   * @throws Problem not-found, wrong-state, track-without-modules, module-not-ready, track-too-short, invalid-request
   */
  publish(editionId: Id, handling: Handling = AS_THEY_ARE): Promise<TrackEdition> {
    return this.work.run(async () => {
      const edition = await takeRecord(this.work.manager, TrackEditionEntity, editionId);
      editionStates.demand(edition.state, 'published');
      const now = this.clock.now();
      const modules = await this.modules.readiness(editionId);
      const published = await saveRecord(this.work.manager, TrackEditionEntity, publish(edition, modules, now));
      demandAhead(handling, dateOf(now));
      await this.outbox.tell('curricula.publishing', { editionId, trackId: edition.trackId, handling, at: now });
      await this.outbox.append('curricula.published', { editionId, trackId: edition.trackId });
      await this.trail.append({
        act: 'track-edition.published',
        subject: { kind: 'track-edition', id: editionId },
        after: { trackId: edition.trackId, number: edition.number, modules: modules.map(({ code }) => code) },
      });
      return published;
    });
  }

  private async takeDraft(editionId: Id): Promise<TrackEdition> {
    const edition = await takeRecord(this.work.manager, TrackEditionEntity, editionId);
    editionStates.demand(edition.state, 'published');
    return edition;
  }

  private async lockTrack(trackId: Id): Promise<void> {
    const [track] = await this.work.write('SELECT 1 FROM curricula.track WHERE id = $1 FOR UPDATE', [trackId]);
    if (track === undefined) throw notFound({ id: trackId });
  }

  private async add(trackId: Id, number: number, stated: Omit<EditionInput, 'modules'>): Promise<Id> {
    const { names, minimumMinutes, passMark, validityDays, choices = [] } = stated;
    const edition: TrackEdition = {
      ...{ id: newId(), trackId, number, state: 'draft', names, minimumMinutes, passMark, validityDays },
      choices,
      createdAt: this.clock.now(),
      publishedAt: null,
      version: 1,
    };
    return (await addRecord(this.work.manager, TrackEditionEntity, edition)).id;
  }

  private async demandSound(input: EditionInput): Promise<void> {
    const documents = new Set<string>();
    for (const code of new Set(input.modules.flatMap(({ document }) => document ?? []))) {
      if ((await this.rules.documentByCode(code)) !== null) documents.add(code);
    }
    const materials = new Set<Id>();
    for (const kind of MATERIAL_KINDS) {
      const ids = input.modules.flatMap((module) => (module.kind === kind ? (module.material ?? []) : []));
      for (const id of (await this.materials.find(kind, ids)).keys()) materials.add(id);
    }
    const lengths = await this.media.lengths(input.modules.flatMap(({ body }) => Object.values(body ?? {})));
    const faults = editionFaults(input, { documents, materials, lengths });
    if (faults.length > 0) throw invalidRequest({}, { faults });
  }
}

function unknownBelt(belt: string): Error {
  const fault: Fault = { pointer: '/belt', code: 'belt-unknown', params: { belt } };
  return invalidRequest({}, { faults: [fault] });
}

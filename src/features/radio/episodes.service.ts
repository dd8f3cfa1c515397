import { Injectable } from '@nestjs/common';
import { type Id, newId } from '../../kernel/id';
import { type Fault, invalidRequest } from '../../kernel/problem';
import { reachOf } from '../../platform/access/reach';
import { HouseClock } from '../../platform/database/pace';
import { addRecord, saveRecord, takeRecord } from '../../platform/database/records';
import { Work } from '../../platform/database/work';
import type { Localised } from '../../platform/i18n/messages';
import { Outbox } from '../../platform/outbox/outbox';
import { Trail } from '../../platform/trail/trail';
import { Audiences } from '../audiences/public';
import { begin, type Episode, type EpisodeWords, publish, withdraw, write } from './episode';
import { EpisodeEntity } from './episode.entity';

export interface StatedPart {
  readonly interactionId: Id;
  readonly note: Localised;
  /** Also while its topic is in crisis. */
  readonly pinned: boolean;
}

/** Episodes of social radio as leads make them. */
@Injectable()
export class Episodes {
  constructor(
    private readonly work: Work,
    private readonly clock: HouseClock,
    private readonly outbox: Outbox,
    private readonly trail: Trail,
    private readonly audiences: Audiences,
  ) {}

  begin(by: Id, names: Localised): Promise<Id> {
    return this.work.run(async () => {
      const episode = begin(newId(), names, by, this.clock.now());
      await addRecord(this.work.manager, EpisodeEntity, episode);
      return episode.id;
    });
  }

  /** @throws Problem not-found, wrong-state, stale-version, invalid-request */
  write(id: Id, version: number | null, words: EpisodeWords, parts: readonly StatedPart[]): Promise<void> {
    return this.work.run(async () => {
      const episode = await takeRecord(this.work.manager, EpisodeEntity, id);
      const written = write(episode, words, version);
      if (words.audienceId !== null) await this.audiences.demand(words.audienceId);
      await this.restate(id, parts);
      await saveRecord(this.work.manager, EpisodeEntity, written);
    });
  }

  /** @throws Problem not-found, wrong-state, invalid-request */
  publish(by: Id, id: Id): Promise<void> {
    return this.work.run(async () => {
      const episode = await takeRecord(this.work.manager, EpisodeEntity, id);
      await this.demandCalm(id);
      const [texts] = await Promise.all([
        this.texts(episode),
        this.work.write(`SELECT pg_advisory_xact_lock(hashtextextended('radio.number', 0))`),
      ]);
      const [last] = await this.work.write<{ number: number }>(
        'SELECT coalesce(max(number), 0)::int AS number FROM radio.episode',
      );
      const next = publish(episode, texts, (last?.number ?? 0) + 1, by, this.clock.now());
      await saveRecord(this.work.manager, EpisodeEntity, next);
      await this.outbox.append('radio.published', { episodeId: id });
      const { names, number, audienceId } = next;
      await this.trail.append({
        act: 'episode.published',
        subject: { kind: 'episode', id },
        after: { names, number, audienceId },
      });
    });
  }

  /** @throws Problem not-found, wrong-state */
  withdraw(by: Id, id: Id): Promise<void> {
    return this.work.run(async () => {
      const episode = await takeRecord(this.work.manager, EpisodeEntity, id);
      await saveRecord(this.work.manager, EpisodeEntity, withdraw(episode, by, this.clock.now()));
      await this.trail.append({
        act: 'episode.withdrawn',
        subject: { kind: 'episode', id },
        before: { names: episode.names, number: episode.number },
      });
    });
  }

  /** What lies outside one's scope is not there. */
  private async restate(id: Id, parts: readonly StatedPart[]): Promise<void> {
    const ids = parts.map(({ interactionId }) => interactionId);
    const found = await this.work.write<{ interactionId: Id; arrivedAt: Date }>(
      `SELECT h.interaction_id AS "interactionId", h.arrived_at AS "arrivedAt" FROM feed.heard_by_all h
       WHERE h.interaction_id = ANY($1::uuid[]) AND NOT h.erased
         AND ($2::jsonb IS NULL OR access.reaches_work($2::jsonb, h.channel_id, feed.topics_of(h.interaction_id), NULL))`,
      [ids, reachOf('feed:triage')],
    );
    const arrivals = new Map(found.map(({ interactionId, arrivedAt }) => [interactionId, arrivedAt]));
    const faults = ids.flatMap((interactionId, at): Fault[] =>
      arrivals.has(interactionId) && ids.indexOf(interactionId) === at
        ? []
        : [{ pointer: `/parts/${at}/interactionId`, code: arrivals.has(interactionId) ? 'said-twice' : 'not-heard' }],
    );
    if (faults.length > 0) throw invalidRequest({}, { faults });
    await this.keep(id, parts, arrivals);
    await this.demandCalm(id);
  }

  /** What falls under a topic in crisis is in an episode only where a lead pinned it. */
  private async demandCalm(id: Id): Promise<void> {
    const stirred = await this.work.write<{ position: number }>(
      'SELECT position FROM radio.part WHERE episode_id = $1 AND NOT pinned AND feed.in_crisis(interaction_id) ORDER BY 1',
      [id],
    );
    const faults = stirred.map(({ position }) => ({
      pointer: `/parts/${position - 1}/interactionId`,
      code: 'in-crisis',
    }));
    if (faults.length > 0) throw invalidRequest({}, { faults });
  }

  private async keep(id: Id, parts: readonly StatedPart[], arrivals: ReadonlyMap<Id, Date>): Promise<void> {
    const ids = parts.map(({ interactionId }) => interactionId);
    await this.work.write('DELETE FROM radio.part WHERE episode_id = $1', [id]);
    await this.work.write(
      `INSERT INTO radio.part (episode_id, position, interaction_id, arrived_at, note, pinned)
       SELECT $1, p.position, p.interaction_id, p.arrived_at, p.note::jsonb, p.pinned
       FROM unnest($2::uuid[], $3::timestamptz[], $4::text[], $5::boolean[]) WITH ORDINALITY
         AS p (interaction_id, arrived_at, note, pinned, position)`,
      [
        ...[id, ids, ids.map((each) => arrivals.get(each))],
        ...[parts.map(({ note }) => JSON.stringify(note)), parts.map(({ pinned }) => pinned)],
      ],
    );
  }

  /** Everything there is to read in it, by language; what customers said and what we answered belongs to each. */
  private async texts(episode: Episode): Promise<Localised> {
    const parts = await this.work.write<{ note: Localised; said: string }>(
      `SELECT p.note, h.text || ' ' || coalesce(a.text, '') AS said FROM radio.part p
       CROSS JOIN LATERAL (
         SELECT * FROM feed.heard_by_all h WHERE h.interaction_id = p.interaction_id AND h.arrived_at = p.arrived_at OFFSET 0) h
       LEFT JOIN LATERAL (
         SELECT string_agg(a.text, ' ') AS text FROM feed.answers_to a WHERE a.interaction_id = p.interaction_id) a ON true
       WHERE p.episode_id = $1 AND NOT h.erased`,
      [episode.id],
    );
    const own = [episode.words, episode.transcript, ...parts.map(({ note }) => note)];
    const languages = new Set(own.flatMap((text) => Object.keys(text)));
    const said = parts.map((part) => part.said);
    return Object.fromEntries(
      [...(languages.size === 0 ? ['en'] : languages)].map((language) => [
        language,
        [...own.map((text) => text[language] ?? ''), ...said].join(' '),
      ]),
    );
  }
}

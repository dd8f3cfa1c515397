import { Injectable } from '@nestjs/common';
import { type Id, newId } from '../../kernel/id';
import { notFound } from '../../kernel/problem';
import { hashOf, newSecret } from '../../platform/access/credentials';
import { HouseClock } from '../../platform/database/pace';
import { Work } from '../../platform/database/work';
import { instantSql } from '../feed/public';
import type { KeptFile } from '../media/public';
import { hearsSql } from './episode-json';
import type { MyPodcastDto } from './podcast.dto';
import { podcastOff } from './radio.errors';

/** Somebody whose address was asked for. */
export interface Listener {
  readonly personId: Id;
  readonly language: string;
}

/** An episode as the podcast lists it. */
export interface PodcastItem {
  readonly id: Id;
  readonly number: number;
  readonly names: Readonly<Record<string, string>>;
  readonly words: Readonly<Record<string, string>>;
  readonly publishedAt: Date;
  readonly seconds: number;
  readonly bytes: number;
  readonly type: string;
}

/** Episodes that a podcast lists. */
const LISTED = 100;

/** People whose legal entity has the podcast, by row `d` of the directory. */
const ON = `coalesce(d.legal_entity, '') IN (SELECT legal_entity FROM radio.podcasts())`;

/** Private addresses of the podcast. Only their SHA-256 is stored, and nothing about their use. */
@Injectable()
export class Addresses {
  constructor(
    private readonly work: Work,
    private readonly clock: HouseClock,
  ) {}

  async mine(personId: Id): Promise<MyPodcastDto> {
    const [row] = await this.work.read<MyPodcastDto>(
      `SELECT ${ON} AS on, (SELECT ${instantSql('a.made_at')} FROM radio.address a
         WHERE a.person_id = d.person_id AND a.ended_at IS NULL) AS "madeAt"
       FROM people.directory d WHERE d.person_id = $1`,
      [personId],
    );
    return row ?? { on: false, madeAt: null };
  }

  /** Makes an address; the one before ends. @returns its secret, shown once. @throws Problem podcast-off */
  make(personId: Id): Promise<string> {
    return this.work.run(async () => {
      if (!(await this.mine(personId)).on) throw podcastOff();
      await this.end([personId]);
      const secret = newSecret();
      await this.work.write('INSERT INTO radio.address (id, person_id, secret_hash, made_at) VALUES ($1, $2, $3, $4)', [
        newId(),
        personId,
        hashOf(secret),
        this.clock.now(),
      ]);
      return secret;
    });
  }

  /** Addresses of these people answer nothing any more. */
  async end(personIds: readonly Id[]): Promise<void> {
    await this.work.run(() =>
      this.work.write('UPDATE radio.address SET ended_at = $2 WHERE person_id = ANY($1::uuid[]) AND ended_at IS NULL', [
        personIds,
        this.clock.now(),
      ]),
    );
  }

  /** Whose address it is, while it holds. @throws Problem not-found */
  async listener(secret: string): Promise<Listener> {
    const [found] = await this.work.read<Listener>(
      `SELECT d.person_id AS "personId", coalesce(d.languages[1], 'en') AS language
       FROM radio.address a JOIN people.directory d ON d.person_id = a.person_id
       WHERE a.secret_hash = $1 AND a.ended_at IS NULL AND ${ON}`,
      [hashOf(secret)],
    );
    if (found === undefined) throw notFound();
    return found;
  }

  /** What the podcast lists for a person: episodes for them that have sound. */
  items(personId: Id): Promise<readonly PodcastItem[]> {
    return this.work.read<PodcastItem>(
      `SELECT e.id, e.number, e.names, e.words, e.published_at AS "publishedAt", e.sound_seconds AS seconds,
         e.sound_bytes AS bytes, e.sound_type AS type
       FROM radio.episode e WHERE ${hearsSql('$1')} AND e.sound_hash IS NOT NULL
       ORDER BY e.published_at DESC, e.number DESC LIMIT ${LISTED}`,
      [personId],
    );
  }

  /** @throws Problem not-found */
  async sound(personId: Id, id: Id): Promise<KeptFile> {
    const [file] = await this.work.read<KeptFile>(
      `SELECT e.sound_type AS type, e.sound_hash AS hash, e.sound_bytes AS bytes FROM radio.episode e
       WHERE e.id = $2 AND e.sound_hash IS NOT NULL AND ${hearsSql('$1')}`,
      [personId, id],
    );
    if (file === undefined) throw notFound();
    return file;
  }
}

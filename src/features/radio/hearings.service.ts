import { Injectable } from '@nestjs/common';
import { addSeconds } from '../../kernel/clock';
import type { Id } from '../../kernel/id';
import { notFound } from '../../kernel/problem';
import { HouseClock } from '../../platform/database/pace';
import { Work } from '../../platform/database/work';
import { Training } from '../training/public';
import { hearsSql } from './episode-json';
import { beat, BEAT_SECONDS, credit, type Hearing, lengthOf, type Lengths } from './hearing';
import type { HearingDto, OpenedHearingDto } from './my-radio.dto';

/** Hearing and reading in the console, credited by the server's own clock, once for an episode. */
@Injectable()
export class Hearings {
  constructor(
    private readonly work: Work,
    private readonly clock: HouseClock,
    private readonly training: Training,
  ) {}

  /** The person opens the episode, on whatever device; time counts from here. @throws Problem not-found */
  open(personId: Id, id: Id): Promise<OpenedHearingDto> {
    return this.work.run(async () => {
      await this.lengths(personId, id);
      const now = this.clock.now();
      await this.work.write(
        `INSERT INTO radio.hearing (episode_id, person_id, began_at, beat_at, heard_ms, position) VALUES ($1, $2, $3, $3, 0, 0)
         ON CONFLICT (episode_id, person_id) DO UPDATE SET beat_at = excluded.beat_at`,
        [id, personId, now],
      );
      const beatEveryMs = this.clock.realDelayUntil(addSeconds(now, BEAT_SECONDS));
      const hearing = await this.take(personId, id);
      // What was heard before a track asked for it is heard.
      if (hearing.creditedSeconds !== null) await this.training.completeMaterial(personId, id, now);
      return { ...dto(hearing), beatEveryMs };
    });
  }

  /** A sign that somebody is there; at its length it is known without being asked. @throws Problem not-found */
  beat(personId: Id, id: Id, position: number | null): Promise<HearingDto> {
    return this.work.run(async () => {
      const lengths = await this.lengths(personId, id);
      const next = beat(await this.take(personId, id), position, this.clock.now());
      await this.save(personId, id, next);
      const heard = next.heardMs / 1000 >= lengthOf(lengths);
      return dto(next.creditedSeconds === null && heard ? await this.know(personId, id, next, lengths) : next);
    });
  }

  /** The person has heard or read it: its time is credited, once. @throws Problem not-found, not-heard-yet */
  finish(personId: Id, id: Id): Promise<HearingDto> {
    return this.work.run(async () => {
      const lengths = await this.lengths(personId, id);
      const hearing = beat(await this.take(personId, id), null, this.clock.now());
      await this.save(personId, id, hearing);
      return dto(hearing.creditedSeconds === null ? await this.know(personId, id, hearing, lengths) : hearing);
    });
  }

  private async know(personId: Id, id: Id, hearing: Hearing, lengths: Lengths): Promise<Hearing> {
    const seconds = credit(hearing, lengths);
    const now = this.clock.now();
    await this.work.write(
      'UPDATE radio.hearing SET credited_seconds = $3, credited_at = $4 WHERE episode_id = $1 AND person_id = $2',
      [id, personId, seconds, now],
    );
    await this.training.credit({ personId, source: 'radio', subjectId: id, seconds });
    await this.training.completeMaterial(personId, id, now);
    return { ...hearing, creditedSeconds: seconds };
  }

  private async lengths(personId: Id, id: Id): Promise<Lengths> {
    const [lengths] = await this.work.read<Lengths>(
      `SELECT e.sound_seconds AS "soundSeconds", e.reading_seconds AS "readingSeconds" FROM radio.episode e
       WHERE e.id = $2 AND ${hearsSql('$1')}`,
      [personId, id],
    );
    if (lengths === undefined) throw notFound({ id });
    return lengths;
  }

  private async take(personId: Id, id: Id): Promise<Hearing> {
    const [hearing] = await this.work.write<Hearing>(
      `SELECT beat_at AS "beatAt", heard_ms AS "heardMs", position, credited_seconds AS "creditedSeconds"
       FROM radio.hearing WHERE episode_id = $1 AND person_id = $2 FOR UPDATE`,
      [id, personId],
    );
    if (hearing === undefined) throw notFound({ id });
    return hearing;
  }

  private async save(personId: Id, id: Id, { beatAt, heardMs, position }: Hearing): Promise<void> {
    await this.work.write(
      'UPDATE radio.hearing SET beat_at = $3, heard_ms = $4, position = $5 WHERE episode_id = $1 AND person_id = $2',
      [id, personId, beatAt, heardMs, position],
    );
  }
}

function dto({ position, heardMs, creditedSeconds }: Hearing): HearingDto {
  return { position, heardSeconds: Math.floor(heardMs / 1000), creditedSeconds };
}

import { Injectable } from '@nestjs/common';
import { type Id, newId } from '../../kernel/id';
import { notFound, staleVersion } from '../../kernel/problem';
import { currentActor } from '../../platform/context/context';
import { HouseClock } from '../../platform/database/pace';
import { Work } from '../../platform/database/work';
import { Outbox } from '../../platform/outbox/outbox';
import { Trail } from '../../platform/trail/trail';
import { PeopleReader } from '../people/public';
import { fold } from '../topics/public';
import type { Nature } from './matter';
import type { AddMatterDto, ChangeMatterDto, MatterPhraseDto } from './matters.dto';
import { matterCodeTaken, matterMinutes, matterOwners } from './matters.errors';

/** Kinds of matter, the phrases they are known by, and who is named for them. */
@Injectable()
export class MattersService {
  constructor(
    private readonly work: Work,
    private readonly clock: HouseClock,
    private readonly trail: Trail,
    private readonly outbox: Outbox,
    private readonly people: PeopleReader,
  ) {}

  /** @throws Problem matter-code-taken, matter-minutes */
  add(kind: AddMatterDto): Promise<Id> {
    return this.work.run(async () => {
      const id = newId();
      demandMinutes(kind.nature, kind.minutes);
      const added = await this.work.affect(
        `INSERT INTO matters.kind (id, code, names, nature, minutes) VALUES ($1, $2, $3, $4, $5)
         ON CONFLICT (code) DO NOTHING`,
        [id, kind.code, kind.names, kind.nature, kind.minutes],
      );
      if (added === 0) throw matterCodeTaken({ code: kind.code });
      await this.keepPhrases(id, kind.phrases);
      await this.tell('matter.added', id, { ...kind });
      return id;
    });
  }

  /** Counts for what arrives or changes from now on. @throws Problem not-found, stale-version, matter-minutes */
  change(id: Id, version: number | null, kind: ChangeMatterDto): Promise<void> {
    return this.work.run(async () => {
      const [before] = await this.work.write<{ version: number; nature: Nature }>(
        'SELECT version, nature FROM matters.kind WHERE id = $1 FOR UPDATE',
        [id],
      );
      if (before === undefined) throw notFound({ id });
      if (version !== null && version !== before.version) throw staleVersion({ id });
      demandMinutes(before.nature, kind.minutes);
      await this.work.write('UPDATE matters.kind SET names = $2, minutes = $3, version = version + 1 WHERE id = $1', [
        id,
        kind.names,
        kind.minutes,
      ]);
      await this.keepPhrases(id, kind.phrases);
      await this.tell('matter.changed', id, { ...kind });
    });
  }

  /** Names a person who hears of it at once; once is enough. @throws Problem not-found, matter-owners */
  name(id: Id, personId: Id): Promise<void> {
    return this.work.run(async () => {
      const person = await this.people.find(personId);
      if (person === null || !person.active) throw notFound({ id: personId });
      const [kind] = await this.work.write<{ nature: Nature }>('SELECT nature FROM matters.kind WHERE id = $1', [id]);
      if (kind === undefined) throw notFound({ id });
      if (kind.nature === 'protected') throw matterOwners();
      const actor = currentActor();
      const named = await this.work.affect(
        `INSERT INTO matters.owner (id, kind_id, person_id, given_by, from_at) VALUES ($1, $2, $3, $4, $5)
         ON CONFLICT (kind_id, person_id) WHERE until_at IS NULL DO NOTHING`,
        [newId(), id, personId, actor.kind === 'person' ? actor.personId : null, this.clock.now()],
      );
      if (named > 0) await this.tell('matter.owner-named', id, { personId });
    });
  }

  unname(id: Id, personId: Id): Promise<void> {
    return this.work.run(async () => {
      const ended = await this.work.affect(
        `UPDATE matters.owner SET until_at = greatest($3, from_at)
         WHERE kind_id = $1 AND person_id = $2 AND until_at IS NULL`,
        [id, personId, this.clock.now()],
      );
      if (ended > 0) await this.tell('matter.owner-removed', id, { personId });
    });
  }

  /** Whoever left is named for nothing. */
  async endAll(personIds: readonly Id[]): Promise<void> {
    await this.work.write(
      'UPDATE matters.owner SET until_at = greatest($2, from_at) WHERE person_id = ANY($1::uuid[]) AND until_at IS NULL',
      [personIds, this.clock.now()],
    );
  }

  private async tell(act: string, id: Id, after: Readonly<Record<string, unknown>>): Promise<void> {
    await this.outbox.append('matters.changed', { kindId: id });
    await this.trail.append({ act, subject: { kind: 'matter', id }, after });
  }

  private async keepPhrases(id: Id, phrases: readonly MatterPhraseDto[]): Promise<void> {
    await this.work.write('DELETE FROM matters.phrase WHERE kind_id = $1', [id]);
    await this.work.write(
      `INSERT INTO matters.phrase (kind_id, language, phrase, folded, match)
       SELECT $1, p.* FROM unnest($2::text[], $3::text[], $4::text[], $5::text[]) AS p (language, phrase, folded, match)
       ON CONFLICT DO NOTHING`,
      [
        id,
        phrases.map(({ language }) => language),
        phrases.map(({ phrase }) => phrase),
        phrases.map(({ phrase }) => fold(phrase).trim()),
        phrases.map(({ match }) => match),
      ],
    );
  }
}

/** What is dangerous escalates after a time; what is protected goes to nobody. */
function demandMinutes(nature: Nature, minutes: number | null): void {
  if ((nature === 'dangerous') !== (minutes !== null)) throw matterMinutes();
}

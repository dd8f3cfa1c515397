import { Injectable } from '@nestjs/common';
import { type Id, newId } from '../../kernel/id';
import { notFound } from '../../kernel/problem';
import { HouseClock } from '../../platform/database/pace';
import { brokenConstraint, Work } from '../../platform/database/work';
import { searchNameTaken, tooManySearches } from './searches.errors';

/** Searches that one person keeps. */
const MOST = 20;

export interface SavedSearch<Wish> {
  readonly id: Id;
  readonly name: string;
  readonly wish: Wish;
}

/** A person's own saved searches. */
@Injectable()
export class SearchesService {
  constructor(
    private readonly work: Work,
    private readonly clock: HouseClock,
  ) {}

  of<Wish>(personId: Id): Promise<SavedSearch<Wish>[]> {
    return this.work.read(
      'SELECT id, name, wish FROM searches.search WHERE person_id = $1 ORDER BY position, saved_at, id',
      [personId],
    );
  }

  /** @throws Problem too-many-searches, search-name-taken */
  async save(personId: Id, name: string, wish: object): Promise<Id> {
    const id = newId();
    await this.work.run(async () => {
      await this.work.write('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [`searches ${personId}`]);
      const saved = await this.named(() =>
        this.work.affect(
          `INSERT INTO searches.search (id, person_id, name, wish, position, saved_at)
           SELECT $1, $2, $3, $4, coalesce((SELECT max(position) + 1 FROM searches.search WHERE person_id = $2), 0), $5
           WHERE (SELECT count(*) FROM searches.search WHERE person_id = $2) < ${MOST}`,
          [id, personId, name, JSON.stringify(wish), this.clock.now()],
        ),
      );
      if (saved === 0) throw tooManySearches({ most: MOST });
    });
    return id;
  }

  /** @throws Problem not-found, search-name-taken */
  async change(personId: Id, id: Id, name: string, wish: object): Promise<void> {
    await this.work.run(async () => {
      const changed = await this.named(() =>
        this.work.affect('UPDATE searches.search SET name = $3, wish = $4 WHERE person_id = $1 AND id = $2', [
          personId,
          id,
          name,
          JSON.stringify(wish),
        ]),
      );
      if (changed === 0) throw notFound({ id });
    });
  }

  /** @throws Problem not-found */
  async remove(personId: Id, id: Id): Promise<void> {
    await this.work.run(async () => {
      const removed = await this.work.affect('DELETE FROM searches.search WHERE person_id = $1 AND id = $2', [
        personId,
        id,
      ]);
      if (removed === 0) throw notFound({ id });
    });
  }

  async arrange(personId: Id, ids: readonly Id[]): Promise<void> {
    await this.work.run(() =>
      this.work.affect(
        `UPDATE searches.search s SET position = coalesce(o.at, 1000 + s.position)
         FROM searches.search k LEFT JOIN unnest($2::uuid[]) WITH ORDINALITY AS o (id, at) ON o.id = k.id
         WHERE s.person_id = $1 AND k.id = s.id`,
        [personId, ids],
      ),
    );
  }

  private async named<T>(act: () => Promise<T>): Promise<T> {
    try {
      return await act();
    } catch (error) {
      if (brokenConstraint(error) === 'search_person_id_name_key') throw searchNameTaken();
      throw error;
    }
  }
}

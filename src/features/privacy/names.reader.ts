import { Injectable } from '@nestjs/common';
import { isId, type Id } from '../../kernel/id';
import { Work } from '../../platform/database/work';

/** Names of persons by id, also of those who left: the trail and the looks know ids only. */
@Injectable()
export class NamesReader {
  constructor(private readonly work: Work) {}

  async of(ids: readonly (string | null)[]): Promise<ReadonlyMap<Id, string>> {
    const asked = [...new Set(ids.filter(isId))];
    if (asked.length === 0) return new Map();
    const rows = await this.work.read<{ id: Id; name: string }>(
      `SELECT person_id AS id, given_name || ' ' || family_name AS name FROM people.known WHERE person_id = ANY($1::uuid[])`,
      [asked],
    );
    return new Map(rows.map(({ id, name }) => [id, name]));
  }
}

/** The person of an actor's label, `person:<id>`. */
export function personOf(actor: string): Id | null {
  return actor.startsWith('person:') ? actor.slice('person:'.length) : null;
}

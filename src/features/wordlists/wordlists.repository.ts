import { Injectable } from '@nestjs/common';
import { type Id, newId } from '../../kernel/id';
import { notFound, staleVersion } from '../../kernel/problem';
import { Work } from '../../platform/database/work';
import { foldedPhrase, type Kind, type Owner, type StatedEntry } from './wordlist';
import { asker, SEEN } from './wordlists.policy';

export interface TakenList extends Owner {
  readonly id: Id;
  readonly kind: Kind;
  readonly language: string | null;
  readonly names: Readonly<Record<string, string>>;
  readonly version: number;
}

export interface TakenEntry {
  readonly id: Id;
  readonly listId: Id;
  readonly from: Date;
  readonly until: Date | null;
}

@Injectable()
export class WordlistsRepository {
  constructor(private readonly work: Work) {}

  /** A list of those whom it concerns, locked. @throws Problem not-found, stale-version */
  async take(id: Id, expected: number | null = null): Promise<TakenList> {
    const [list] = await this.work.write<TakenList>(
      `SELECT l.id, l.kind, l.language, l.names, l.owner_id AS "ownerId", l.owner_role AS "ownerRole", l.version
       FROM wordlists.list l WHERE l.id = $4 AND ${SEEN} FOR UPDATE`,
      [...asker(), id],
    );
    if (list === undefined) throw notFound({ id });
    if (expected !== null && expected !== list.version) throw staleVersion({ id });
    return list;
  }

  async add(list: Omit<TakenList, 'version'>, by: Id | null, at: Date): Promise<void> {
    await this.work.write(
      `INSERT INTO wordlists.list (id, kind, language, names, owner_id, owner_role, made_by, changed_at, version)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, 1)`,
      [list.id, list.kind, list.language, list.names, list.ownerId, list.ownerRole, by, at],
    );
  }

  async save(list: TakenList, at: Date): Promise<void> {
    await this.work.write(
      `UPDATE wordlists.list SET names = $2, owner_id = $3, owner_role = $4, changed_at = $5, version = version + 1
       WHERE id = $1`,
      [list.id, list.names, list.ownerId, list.ownerRole, at],
    );
  }

  /** Entries of a locked list that say the same as one that has no end before these begin: their places among those given. */
  async known(listId: Id, entries: readonly StatedEntry[]): Promise<ReadonlySet<number>> {
    const rows = await this.work.write<{ place: number }>(
      `SELECT DISTINCT s.place::int AS place
       FROM unnest($2::text[], $3::text[], $4::timestamptz[], $5::timestamptz[]) WITH ORDINALITY AS s (folded, match, from_at, until_at, place)
       JOIN wordlists.entry e ON e.list_id = $1 AND e.folded = s.folded AND e.match = s.match
         AND coalesce(e.until_at, 'infinity') > s.from_at AND e.from_at < coalesce(s.until_at, 'infinity')`,
      [listId, ...columnsOf(entries)],
    );
    return new Set(rows.map(({ place }) => place - 1));
  }

  async addEntries(listId: Id, entries: readonly StatedEntry[], by: Id | null, at: Date): Promise<readonly Id[]> {
    const ids = entries.map(() => newId());
    await this.work.write(
      `INSERT INTO wordlists.entry (id, list_id, phrase, folded, match, instead, source, note, from_at, until_at, added_by, added_at)
       SELECT s.id, $1, s.phrase, s.folded, s.match, s.instead, s.source, s.note, s.from_at, s.until_at, $2, $3
       FROM unnest($4::uuid[], $5::text[], $6::text[], $7::text[], $8::timestamptz[], $9::timestamptz[], $10::text[], $11::text[], $12::text[])
         AS s (id, phrase, folded, match, from_at, until_at, instead, source, note)`,
      [
        ...[listId, by, at, ids, entries.map(({ phrase }) => phrase), ...columnsOf(entries)],
        ...[
          entries.map(({ instead }) => instead),
          entries.map(({ source }) => source),
          entries.map(({ note }) => note),
        ],
      ],
    );
    return ids;
  }

  /** @throws Problem not-found */
  async entry(id: Id): Promise<TakenEntry> {
    const [entry] = await this.work.write<TakenEntry>(
      `SELECT id, list_id AS "listId", from_at AS "from", until_at AS "until" FROM wordlists.entry WHERE id = $1`,
      [id],
    );
    if (entry === undefined) throw notFound({ id });
    return entry;
  }

  async end(id: Id, until: Date, by: Id | null): Promise<void> {
    await this.work.write('UPDATE wordlists.entry SET until_at = $2, ended_by = $3 WHERE id = $1', [id, until, by]);
  }

  /** Lists of those who left are looked after by leads. */
  handOver(personIds: readonly Id[], at: Date): Promise<{ id: Id }[]> {
    return this.work.write<{ id: Id }>(
      `WITH gone AS (UPDATE wordlists.list SET owner_id = NULL, owner_role = 'lead', changed_at = $2, version = version + 1
       WHERE owner_id = ANY($1::uuid[]) RETURNING id) SELECT id FROM gone`,
      [personIds, at],
    );
  }
}

function columnsOf(entries: readonly StatedEntry[]): unknown[] {
  return [
    entries.map(({ phrase }) => foldedPhrase(phrase)),
    entries.map(({ match }) => match),
    entries.map(({ from }) => from),
    entries.map(({ until }) => until),
  ];
}

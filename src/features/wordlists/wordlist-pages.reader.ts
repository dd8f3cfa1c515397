import { Injectable } from '@nestjs/common';
import type { Id } from '../../kernel/id';
import { notFound } from '../../kernel/problem';
import { decodeCursor, type Page, pageOf } from '../../kernel/page';
import { Work } from '../../platform/database/work';
import type { Manner } from './phrasebook';
import { foldedPhrase, type Kind, KINDS } from './wordlist';
import { asker, SEEN } from './wordlists.policy';

export interface ListView {
  readonly id: Id;
  readonly kind: Kind;
  readonly language: string | null;
  readonly names: Readonly<Record<string, string>>;
  readonly ownerId: Id | null;
  readonly owner: string | null;
  readonly ownerRole: string | null;
  /** Entries that count now. */
  readonly entries: number;
  readonly version: number;
}

export const STANDINGS = ['counts', 'coming', 'ended'] as const;
export type Standing = (typeof STANDINGS)[number];

export interface EntryView {
  readonly id: Id;
  readonly phrase: string;
  readonly match: Manner;
  readonly instead: string | null;
  readonly source: string | null;
  readonly note: string | null;
  readonly from: Date;
  readonly until: Date | null;
  readonly standing: Standing;
}

export interface SoughtEntries {
  readonly standing: Standing | null;
  readonly search: string;
}

const LIST = (at: string): string => `SELECT l.id, l.kind, l.language, l.names, l.owner_id AS "ownerId",
    (SELECT d.given_name || ' ' || d.family_name FROM people.directory d WHERE d.person_id = l.owner_id) AS owner,
    l.owner_role AS "ownerRole", l.version,
    (SELECT count(*)::int FROM wordlists.entry e WHERE e.list_id = l.id AND e.from_at <= ${at}
       AND (e.until_at IS NULL OR e.until_at > ${at})) AS entries
  FROM wordlists.list l`;

const STANDING = `CASE WHEN e.until_at <= $5 THEN 'ended' WHEN e.from_at > $5 THEN 'coming' ELSE 'counts' END`;
const ENTRY = `e.id, e.phrase, e.match, e.instead, e.source, e.note, e.from_at AS "from", e.until_at AS "until"`;

/** Lists as those see them whom they concern; for everybody else they are not there. */
@Injectable()
export class WordlistPages {
  constructor(private readonly work: Work) {}

  all(at: Date): Promise<ListView[]> {
    return this.work.read<ListView>(
      `${LIST('$4')} WHERE ${SEEN} ORDER BY array_position($5::text[], l.kind), l.language NULLS FIRST, l.id LIMIT 500`,
      [...asker(), at, KINDS],
    );
  }

  /** @throws Problem not-found */
  async one(id: Id, at: Date): Promise<ListView> {
    const [list] = await this.work.read<ListView>(`${LIST('$4')} WHERE l.id = $5 AND ${SEEN}`, [...asker(), at, id]);
    if (list === undefined) throw notFound({ id });
    return list;
  }

  /** Entries of a list, in the order of their words. @throws Problem not-found, invalid-cursor */
  async entries(
    listId: Id,
    sought: SoughtEntries,
    at: Date,
    after: string | undefined,
    limit: number,
  ): Promise<Page<EntryView>> {
    await this.one(listId, at);
    const cursor = decodeCursor(after, ['text', 'id']);
    const rows = await this.work.read<EntryView & { folded: string }>(
      `SELECT ${ENTRY}, ${STANDING} AS standing, e.folded FROM wordlists.entry e
       WHERE e.list_id = $1 AND ($2::text IS NULL OR ${STANDING} = $2) AND strpos(e.folded, $3) > 0
         AND ($4::text IS NULL OR (e.folded, e.id) > ($4, $6::uuid))
       ORDER BY e.folded, e.id LIMIT $7`,
      [listId, sought.standing, foldedPhrase(sought.search), cursor?.[0] ?? null, at, cursor?.[1] ?? null, limit + 1],
    );
    const page = pageOf(rows, limit, ({ folded, id }) => [folded, id]);
    return { items: page.items.map(({ folded: _, ...entry }) => entry), next: page.next };
  }

  /** An entry of a list that one sees. @throws Problem not-found */
  async entry(id: Id, at: Date): Promise<EntryView> {
    const [entry] = await this.work.read<EntryView>(
      `SELECT ${ENTRY}, ${STANDING} AS standing FROM wordlists.entry e JOIN wordlists.list l ON l.id = e.list_id
       WHERE e.id = $4 AND ${SEEN}`,
      [...asker(), id, at],
    );
    if (entry === undefined) throw notFound({ id });
    return entry;
  }

  /** What of a list counts or will. @throws Problem not-found */
  async standing(listId: Id, at: Date): Promise<EntryView[]> {
    await this.one(listId, at);
    return this.work.read<EntryView>(
      `SELECT ${ENTRY} FROM wordlists.entry e WHERE e.list_id = $1 AND (e.until_at IS NULL OR e.until_at > $2)
       ORDER BY e.folded, e.id`,
      [listId, at],
    );
  }
}

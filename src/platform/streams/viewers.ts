import { Injectable } from '@nestjs/common';
import type { Id } from '../../kernel/id';
import { Problem } from '../../kernel/problem';
import { withContext } from '../context/context';
import { HouseClock } from '../database/pace';
import { Work } from '../database/work';
import type { Outlet } from './outlet';
import { type Look, lookOf, lookText, Presence } from './presence';

const TELL = `SELECT pg_notify('obi_viewing', t) FROM unnest($1::text[]) t`;

/** Who looks at the same thing, told to those who do, whichever process their streams are in. */
@Injectable()
export class Viewers {
  private readonly presence: Presence;

  constructor(
    private readonly work: Work,
    clock: HouseClock,
  ) {
    this.presence = new Presence(clock);
  }

  async arrive(outlet: Outlet, outlets: Iterable<Outlet>): Promise<void> {
    const { viewing, personId } = outlet.reader;
    if (viewing === null) return;
    const look = { subjectId: viewing.subjectId, personId, looks: true, asks: true };
    this.presence.take(look);
    await this.announce([look]);
    await this.show(viewing.subjectId, outlets);
  }

  /** Ends the stream of somebody who may not look at it any more. */
  async demand(outlet: Outlet): Promise<void> {
    const { viewing, personId, actor } = outlet.reader;
    if (viewing === null) return;
    const { source, subjectId } = viewing;
    await withContext({ actor }, async () => source.demandSight?.(personId, subjectId)).catch((error: unknown) => {
      if (!(error instanceof Problem)) throw error;
      outlet.finish('permit');
    });
  }

  async leave(outlet: Outlet, outlets: Iterable<Outlet>): Promise<void> {
    const { viewing, personId } = outlet.reader;
    if (viewing === null || looksOf(outlets).some((look) => isSame(look, personId, viewing.subjectId))) return;
    await this.announce([{ subjectId: viewing.subjectId, personId, looks: false, asks: false }]);
  }

  /** Another process (or this one) told of somebody. */
  async hear(text: string, outlets: Iterable<Outlet>): Promise<void> {
    const look = lookOf(text);
    if (look === null) return;
    const own = looksOf(outlets).filter(({ subjectId }) => subjectId === look.subjectId);
    // Somebody who looks on, in another window of this process, is still there.
    const stays = !look.looks && own.some((one) => isSame(one, look.personId, look.subjectId));
    const changed = !stays && this.presence.take(look);
    if (own.length === 0) return;
    const others = own.filter(({ personId }) => personId !== look.personId);
    if (look.asks && others.length > 0) await this.announce(others);
    if (changed) await this.show(look.subjectId, outlets);
  }

  /** Says again who looks: whoever says nothing is forgotten. */
  async vouch(outlets: Iterable<Outlet>): Promise<void> {
    await this.announce(looksOf(outlets));
  }

  async expire(outlets: Iterable<Outlet>): Promise<void> {
    for (const subjectId of this.presence.expire()) await this.show(subjectId, outlets);
  }

  private async announce(looks: readonly Look[]): Promise<void> {
    if (looks.length > 0) await this.work.hot('streams.viewing', TELL, [looks.map(lookText)]);
  }

  private async show(subjectId: Id, outlets: Iterable<Outlet>): Promise<void> {
    const watching = [...outlets].filter(({ reader }) => reader.viewing?.subjectId === subjectId);
    const source = watching[0]?.reader.viewing?.source;
    if (source?.present === undefined) return;
    const people = await source.present(this.presence.of(subjectId));
    for (const outlet of watching) outlet.tell({ kind: 'viewing', data: { id: subjectId, people } });
  }
}

function looksOf(outlets: Iterable<Outlet>): Look[] {
  return [...outlets].flatMap(({ reader: { viewing, personId } }) =>
    viewing === null ? [] : [{ subjectId: viewing.subjectId, personId, looks: true, asks: false }],
  );
}

function isSame(look: Look, personId: Id, subjectId: Id): boolean {
  return look.personId === personId && look.subjectId === subjectId;
}

import { Injectable } from '@nestjs/common';
import { type Id, newId } from '../../kernel/id';
import { hashOf, newSecret } from '../../platform/access/credentials';
import { HouseClock } from '../../platform/database/pace';
import { Work } from '../../platform/database/work';
import { Trail } from '../../platform/trail/trail';
import { linkInvalid } from './sign-in.errors';

export type LinkKind = 'invitation' | 'reset' | 'first';

/** Real hours a link works. */
const HOURS: Readonly<Record<LinkKind, number>> = { invitation: 7 * 24, reset: 24, first: 1 };

export interface MadeLink {
  /** Shown once; only its SHA-256 is stored. It travels behind `#`, which no server and no proxy gets to see. */
  readonly secret: string;
  readonly expiresAt: Date;
}

export interface LinkRow {
  readonly id: Id;
  readonly kind: LinkKind;
  readonly personId: Id | null;
}

/** Links that let somebody in once: invitations, resets, and the first administrator's. Real time. */
@Injectable()
export class Links {
  constructor(
    private readonly work: Work,
    private readonly clock: HouseClock,
    private readonly trail: Trail,
  ) {}

  /** Makes a link; those made before for the same person end. */
  async make(kind: LinkKind, personId: Id | null): Promise<MadeLink> {
    const now = this.clock.real();
    const link = { secret: newSecret(), expiresAt: new Date(now.getTime() + HOURS[kind] * 3_600_000) };
    await this.work.write('DELETE FROM accounts.link WHERE person_id IS NOT DISTINCT FROM $1 AND used_at IS NULL', [
      personId,
    ]);
    await this.work.write(
      `INSERT INTO accounts.link (id, kind, person_id, secret_hash, made_at, expires_at) VALUES ($1, $2, $3, $4, $5, $6)`,
      [newId(), kind, personId, hashOf(link.secret), now, link.expiresAt],
    );
    if (personId !== null)
      await this.trail.append({ act: 'link.made', subject: { kind: 'person', id: personId }, after: { kind } });
    return link;
  }

  /** What a link is, without using it. @throws Problem link-invalid for one that is unknown, used or out of date */
  async read(secret: string): Promise<LinkRow> {
    const [link] = await this.work.read<LinkRow>(
      `SELECT id, kind, person_id AS "personId" FROM accounts.link
       WHERE secret_hash = $1 AND used_at IS NULL AND expires_at > $2`,
      [hashOf(secret), this.clock.real()],
    );
    if (link === undefined) throw linkInvalid();
    return link;
  }

  /** Uses a link up; of two at once one succeeds. @throws Problem link-invalid */
  async use(secret: string, kinds: readonly LinkKind[]): Promise<LinkRow> {
    const [link] = await this.work.write<LinkRow>(
      `UPDATE accounts.link SET used_at = $2 WHERE secret_hash = $1 AND used_at IS NULL AND expires_at > $2
         AND kind = ANY($3) RETURNING id, kind, person_id AS "personId"`,
      [hashOf(secret), this.clock.real(), kinds],
    );
    if (link === undefined) throw linkInvalid();
    return link;
  }

  async forget(personIds: readonly Id[]): Promise<void> {
    await this.work.write('DELETE FROM accounts.link WHERE person_id = ANY($1)', [personIds]);
  }

  async purge(): Promise<void> {
    await this.work.write('DELETE FROM accounts.link WHERE expires_at < $1', [
      new Date(this.clock.real().getTime() - 30 * 86_400_000),
    ]);
  }
}

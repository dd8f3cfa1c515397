import { Injectable, Inject } from '@nestjs/common';
import { type Id, newId } from '../../kernel/id';
import { type Config } from '../config/config';
import { CONFIG } from '../config/config.module';
import { HouseClock } from '../database/pace';
import { Work } from '../database/work';
import { hashOf, newSecret } from './credentials';

/** How a login came about. */
export type LoginMethod = 'demo' | 'password' | 'link' | 'oidc';

/** The browser a login was opened in. */
export interface Device {
  /** Its User-Agent. */
  readonly agent: string;
  readonly address: string;
}

export interface OpenedLogin {
  readonly id: Id;
  /** The cookie's value; only its SHA-256 is stored. */
  readonly secret: string;
  readonly expiresAt: Date;
}

/** A login as its person sees it. */
export interface LoginRow {
  readonly id: Id;
  readonly method: string;
  readonly device: string;
  readonly address: string;
  readonly openedAt: Date;
  readonly lastSeenAt: Date;
  readonly expiresAt: Date;
}

const OPEN = `ended_at IS NULL AND expires_at > $2 AND coalesce(last_seen_at, opened_at) > $2 - make_interval(mins => idle_minutes)`;

/** Seconds for which a login's former secret still opens, for requests under way when it was changed. */
const GRACE = 60;

/** Browsers' logins, kept in PostgreSQL: opened, rotated, listed and ended. Real time. */
@Injectable()
export class Logins {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly work: Work,
    private readonly clock: HouseClock,
  ) {}

  /** Opens a login until its absolute end, or until nobody uses it for the idle time. */
  async open(personId: Id, method: LoginMethod, device: Device): Promise<OpenedLogin> {
    const now = this.clock.real();
    const { hours, idleMinutes } = this.config.logins;
    const login = { id: newId(), secret: newSecret(), expiresAt: new Date(now.getTime() + hours * 3_600_000) };
    await this.work.write(
      `INSERT INTO access.login (id, person_id, secret_hash, method, opened_at, expires_at, idle_minutes, device, address)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [
        login.id,
        personId,
        hashOf(login.secret),
        method,
        now,
        login.expiresAt,
        idleMinutes,
        device.agent.slice(0, 300),
        device.address,
      ],
    );
    await this.work.write(
      `INSERT INTO access.sign_in (person_id, at, method) VALUES ($1, $2, $3)
       ON CONFLICT (person_id) DO UPDATE SET at = excluded.at, method = excluded.method`,
      [personId, now, method],
    );
    return login;
  }

  async end(loginId: Id): Promise<void> {
    await this.work.write('UPDATE access.login SET ended_at = $2 WHERE id = $1 AND ended_at IS NULL', [
      loginId,
      this.clock.real(),
    ]);
  }

  /** Ends the login a browser held before it signed in again. */
  async endBySecret(secret: string): Promise<void> {
    await this.work.write('UPDATE access.login SET ended_at = $2 WHERE secret_hash = $1 AND ended_at IS NULL', [
      hashOf(secret),
      this.clock.real(),
    ]);
  }

  /** Ends one login of a person; answers whether there was one. */
  async endOwn(personId: Id, loginId: Id): Promise<boolean> {
    const ended = await this.work.affect(
      'UPDATE access.login SET ended_at = $2 WHERE id = $3 AND person_id = $1 AND ended_at IS NULL',
      [personId, this.clock.real(), loginId],
    );
    return ended > 0;
  }

  /** Ends every login of a person but one, if one is kept. */
  async endOthers(personId: Id, kept: Id | null): Promise<void> {
    await this.work.write(
      'UPDATE access.login SET ended_at = $2 WHERE person_id = $1 AND ended_at IS NULL AND id IS DISTINCT FROM $3',
      [personId, this.clock.real(), kept],
    );
  }

  /** Has the secrets of a person's logins changed at their next requests: what they open has changed. */
  async rotateSoon(personId: Id): Promise<void> {
    await this.work.write('UPDATE access.login SET rotation_due = true WHERE person_id = $1 AND ended_at IS NULL', [
      personId,
    ]);
  }

  /** Gives a login a new secret; null when another request was faster. */
  async rotate(loginId: Id): Promise<Omit<OpenedLogin, 'id'> | null> {
    const secret = newSecret();
    const now = this.clock.real();
    const [row] = await this.work.run(() =>
      this.work.write<{ expires_at: Date }>(
        `UPDATE access.login SET secret_hash = $2, previous_hash = secret_hash, previous_until = $3, rotation_due = false
         WHERE id = $1 AND rotation_due AND ended_at IS NULL RETURNING expires_at`,
        [loginId, hashOf(secret), new Date(now.getTime() + GRACE * 1000)],
      ),
    );
    return row === undefined ? null : { secret, expiresAt: row.expires_at };
  }

  /** A person's open logins, the last used first. */
  of(personId: Id): Promise<LoginRow[]> {
    return this.work.read<LoginRow>(
      `SELECT id, method, device, address, opened_at AS "openedAt", coalesce(last_seen_at, opened_at) AS "lastSeenAt",
         expires_at AS "expiresAt" FROM access.login
       WHERE person_id = $1 AND ${OPEN} ORDER BY coalesce(last_seen_at, opened_at) DESC, id LIMIT 100`,
      [personId, this.clock.real()],
    );
  }

  /** Forgets logins that ended a month ago, and counters nobody needs. */
  async purge(): Promise<void> {
    const now = this.clock.real().getTime();
    await this.work.write(`DELETE FROM access.login WHERE least(coalesce(ended_at, expires_at), expires_at) < $1`, [
      new Date(now - 30 * 86_400_000),
    ]);
    await this.work.write('DELETE FROM access.rate WHERE window_at < $1', [new Date(now - 86_400_000)]);
  }
}

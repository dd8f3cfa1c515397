import { Injectable } from '@nestjs/common';
import { hash, verify } from '@node-rs/argon2';
import type { Id } from '../../kernel/id';
import { HouseClock } from '../../platform/database/pace';
import { Work } from '../../platform/database/work';
import { canonical, demandStrong } from './password';

/** argon2id (2) with 19 MiB and two passes: what OWASP asks for, some 20 ms of one core. */
const COST = { algorithm: 2, memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** Passwords of people without the company's sign-in: stored as argon2id, never shown, never logged. */
@Injectable()
export class Passwords {
  /** Hash of a password nobody has: an unknown name takes as long to refuse as a known one. */
  private nobody: Promise<string> | null = null;

  constructor(
    private readonly work: Work,
    private readonly clock: HouseClock,
  ) {}

  /** Whether this is the person's password; for nobody, or somebody without one, after the same work: no. */
  async verify(personId: Id | null, password: string): Promise<boolean> {
    const [row] = await this.work.read<{ hash: string }>('SELECT hash FROM accounts.password WHERE person_id = $1', [
      personId,
    ]);
    this.nobody ??= hash('nobody', COST);
    const right = await verify(row?.hash ?? (await this.nobody), canonical(password));
    return right && row !== undefined;
  }

  /** @throws Problem invalid-request for a weak one */
  async set(personId: Id, password: string): Promise<void> {
    const [person] = await this.work.read<{ about: (string | null)[] }>(
      'SELECT ARRAY[given_name, family_name, email::text, external_id] AS about FROM people.directory WHERE person_id = $1',
      [personId],
    );
    demandStrong(password, person?.about ?? []);
    await this.work.write(
      `INSERT INTO accounts.password (person_id, hash, set_at) VALUES ($1, $2, $3)
       ON CONFLICT (person_id) DO UPDATE SET hash = excluded.hash, set_at = excluded.set_at`,
      [personId, await hash(canonical(password), COST), this.clock.real()],
    );
  }

  async forget(personIds: readonly Id[]): Promise<void> {
    await this.work.write('DELETE FROM accounts.password WHERE person_id = ANY($1)', [personIds]);
  }
}

import { Injectable } from '@nestjs/common';
import { addDays } from '../../kernel/clock';
import { HouseClock } from '../../platform/database/pace';
import { Work } from '../../platform/database/work';
import { Trail } from '../../platform/trail/trail';
import { type IntegrityProof, multikeyOf, secured } from './integrity';
import { makeKey, type PublishedKey, type SecretKey, type Signed, signDocument } from './signing';

/** A key signs for this long; what it signed is verified ever after. Real time, as for all signatures. */
const TERM_DAYS = 400;

interface KeyRow {
  readonly id: string;
  readonly publicKey: string;
  readonly secretKey: string;
  readonly from: Date;
  readonly until: Date;
}

const KEY = `SELECT id, public_key AS "publicKey", secret_key AS "secretKey", from_at AS "from", until_at AS until FROM proofs.key`;

/** The house's signing keys; the next is made when the last one's term is over. */
@Injectable()
export class KeysService {
  constructor(
    private readonly work: Work,
    private readonly clock: HouseClock,
    private readonly trail: Trail,
  ) {}

  /** The key that signs now. */
  current(): Promise<SecretKey> {
    return this.work.run(async () => {
      const now = this.clock.real();
      const known = await this.open(now);
      if (known !== null) return known;
      await this.work.write(`SELECT pg_advisory_xact_lock(hashtext('proofs.key'))`);
      const meanwhile = await this.open(now);
      if (meanwhile !== null) return meanwhile;
      const key = makeKey(now, addDays(now, TERM_DAYS));
      await this.work.write(
        'INSERT INTO proofs.key (id, public_key, secret_key, from_at, until_at) VALUES ($1, $2, $3, $4, $5)',
        [key.id, key.publicKey, key.secretKey, key.from, key.until],
      );
      await this.trail.append({
        act: 'proof-key.made',
        subject: { kind: 'proof-key', id: key.id },
        after: { from: key.from, until: key.until },
      });
      return key;
    });
  }

  /** A document with a W3C Data Integrity proof by the key of today; `issuer` is the address where keys are published. */
  async secure<T extends object>(document: T, issuer: string): Promise<T & { readonly proof: IntegrityProof }> {
    return secured(document, await this.current(), issuer, this.clock.real());
  }

  /** A document signed with the key of today, for `obi evidence verify`. */
  async sign<T extends object>(document: T): Promise<T & Signed> {
    return signDocument(document, await this.current(), this.clock.real());
  }

  /** Every key there ever was, as a Multikey. */
  async multikeys(): Promise<readonly string[]> {
    return (await this.published()).map(({ publicKey }) => multikeyOf(publicKey));
  }

  /** Every key there ever was, as it is published. */
  async published(): Promise<readonly PublishedKey[]> {
    const rows = await this.work.read<KeyRow>(`${KEY} ORDER BY from_at`);
    return rows.map(({ id, publicKey, from, until }) => ({
      ...{ id, publicKey },
      ...{ from: from.toISOString(), until: until.toISOString() },
    }));
  }

  private async open(now: Date): Promise<SecretKey | null> {
    const [row] = await this.work.read<KeyRow>(
      `${KEY} WHERE from_at <= $1 AND until_at > $1 ORDER BY from_at DESC LIMIT 1`,
      [now],
    );
    return row === undefined ? null : { ...row, from: row.from.toISOString(), until: row.until.toISOString() };
  }
}

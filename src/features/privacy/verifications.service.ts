import { Injectable } from '@nestjs/common';
import { actorLabel } from '../../kernel/actor';
import { type Id, newId } from '../../kernel/id';
import { currentActor } from '../../platform/context/context';
import { HouseClock } from '../../platform/database/pace';
import { Work } from '../../platform/database/work';
import { Outbox } from '../../platform/outbox/outbox';
import { TrailVerifier } from '../../platform/trail/verify';
import type { VerificationDto } from './trail.dto';

interface RunRow {
  readonly id: Id;
  readonly asked_at: Date;
  readonly done_at: Date | null;
  readonly sealed: number | null;
  readonly waiting: number | null;
  readonly erased: number | null;
  readonly head: string | null;
  readonly faults: string[] | null;
}

/** Runs of the verification that auditors ask for; the worker makes them. */
@Injectable()
export class VerificationsService {
  constructor(
    private readonly work: Work,
    private readonly clock: HouseClock,
    private readonly outbox: Outbox,
    private readonly verifier: TrailVerifier,
  ) {}

  /** Asks for a run; one that still waits is enough for everybody. */
  ask(): Promise<Id> {
    return this.work.run(async () => {
      await this.work.write(`SELECT pg_advisory_xact_lock(hashtextextended('trail.verification', 0))`);
      const [waiting] = await this.work.read<{ id: Id }>(
        'SELECT id FROM trail.verification WHERE done_at IS NULL ORDER BY asked_at DESC LIMIT 1',
      );
      if (waiting !== undefined) return waiting.id;
      const id = newId();
      await this.work.write('INSERT INTO trail.verification (id, asked_at, asked_by) VALUES ($1, $2, $3)', [
        id,
        this.clock.now(),
        actorLabel(currentActor()),
      ]);
      await this.outbox.append('privacy.verification-asked', { verificationId: id });
      return id;
    });
  }

  async make(id: Id): Promise<void> {
    const found = await this.verifier.verify();
    const [number, hash] = found.head.split(':');
    await this.work.write(
      `UPDATE trail.verification SET done_at = $2, sealed = $3, waiting = $4, erased = $5, head_number = $6,
         head_hash = decode($7, 'hex'), faults = $8 WHERE id = $1 AND done_at IS NULL`,
      [
        id,
        this.clock.now(),
        found.sealed,
        found.waiting,
        found.erased,
        number,
        hash,
        JSON.stringify(found.faults.slice(0, 200)),
      ],
    );
  }

  async latest(): Promise<VerificationDto[]> {
    const rows = await this.work.read<RunRow>(
      `SELECT id, asked_at, done_at, sealed::float8, waiting, erased::float8,
              head_number || ':' || encode(head_hash, 'hex') AS head, faults
       FROM trail.verification ORDER BY asked_at DESC, id DESC LIMIT 10`,
    );
    return rows.map(({ asked_at: askedAt, done_at: doneAt, ...row }) => ({
      ...row,
      askedAt: askedAt.toISOString(),
      doneAt: doneAt?.toISOString() ?? null,
    }));
  }
}

import { Injectable } from '@nestjs/common';
import type { Id } from '../../kernel/id';
import { Work } from '../../platform/database/work';
import type { Localised } from '../../platform/i18n/messages';
import type { Standard } from './manifest';
import type { Completion, Success } from './runtime';

/** A part as its player needs it: where it is, what it is told, and what it kept. */
export interface PlayedPart {
  readonly position: number;
  readonly title: string;
  readonly kind: 'sco' | 'asset';
  /** Below the frame's address. */
  readonly address: string;
  readonly launch: Readonly<Record<string, string>>;
  readonly data: Readonly<Record<string, string | number | boolean>>;
  readonly completion: Completion;
  readonly success: Success;
  readonly score: number | null;
  readonly openedAt: Date | null;
}

export interface PlayedPackage {
  readonly names: Localised;
  readonly standard: Standard;
  readonly trustsCompletion: boolean;
  readonly learner: string;
}

@Injectable()
export class AttemptsReader {
  constructor(private readonly work: Work) {}

  /** The parts in order, with what an attempt kept of each; without an attempt nothing is kept. */
  parts(packageId: Id, attemptId: Id | null): Promise<readonly PlayedPart[]> {
    return this.work.read<PlayedPart>(
      `SELECT p.position, p.title, p.kind, p.address, p.launch, coalesce(s.data, '{}') AS data,
              coalesce(s.completion, 'unknown') AS completion, coalesce(s.success, 'unknown') AS success,
              s.score::float8 AS score, s.opened_at AS "openedAt"
       FROM packages.part p LEFT JOIN packages.state s ON s.attempt_id = $2 AND s.position = p.position
       WHERE p.package_id = $1 ORDER BY p.position`,
      [packageId, attemptId],
    );
  }

  /** The package, and the name by which it may address the person. */
  async played(packageId: Id, personId: Id): Promise<PlayedPackage | null> {
    const [row] = await this.work.read<PlayedPackage>(
      `SELECT p.names, p.standard, p.trusts_completion AS "trustsCompletion",
              coalesce((SELECT d.family_name || ', ' || d.given_name FROM people.directory d WHERE d.person_id = $2), '') AS learner
       FROM packages.package p WHERE p.id = $1`,
      [packageId, personId],
    );
    return row ?? null;
  }
}

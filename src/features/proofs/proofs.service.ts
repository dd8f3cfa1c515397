import { Injectable } from '@nestjs/common';
import { HouseClock } from '../../platform/database/pace';
import { Trail } from '../../platform/trail/trail';
import { Work } from '../../platform/database/work';
import { tooManyProofs } from './proofs.errors';
import { KeysService } from './keys.service';
import { type Proof, type ProofFilter, ProofsReader, type ProofState } from './proofs.reader';
import { type Signed, signDocument } from './signing';

/** Rows that a signed document or a workbook holds at most: both are made in memory. */
const MOST = 200_000;

export interface Proofs {
  readonly kind: 'obi-proofs-of-acknowledgement';
  readonly asked: Record<string, string | null>;
  /** Legal entities whose persons works-council mode kept from whoever asked: they are not among the counts either. */
  readonly keptBack: readonly string[];
  readonly counts: Record<ProofState, number>;
  readonly proofs: readonly Proof[];
}

/** Proofs that leave the house: each export is told to the trail. */
@Injectable()
export class ProofsService {
  constructor(
    private readonly work: Work,
    private readonly clock: HouseClock,
    private readonly reader: ProofsReader,
    private readonly keys: KeysService,
    private readonly trail: Trail,
  ) {}

  /** Signed with the key of today. @throws Problem too-many-proofs */
  async signed(filter: ProofFilter): Promise<Proofs & Signed> {
    const counts = await this.demandFew(filter);
    const proofs: Proof[] = [];
    for await (const proof of this.reader.all(filter)) proofs.push(proof);
    const document: Proofs = {
      kind: 'obi-proofs-of-acknowledgement',
      asked: asked(filter),
      keptBack: filter.kept.persons,
      counts,
      proofs,
    };
    return signDocument(document, await this.keys.current(), this.clock.real());
  }

  /** @throws Problem too-many-proofs */
  async demandFew(filter: ProofFilter): Promise<Record<ProofState, number>> {
    const counts = await this.reader.counts(filter);
    const rows = counts.acknowledged + counts.counted + counts.missing;
    if (rows > MOST) throw tooManyProofs({ rows, most: MOST });
    return counts;
  }

  /** Tells the trail who took which proofs away. */
  async told(filter: ProofFilter, format: 'csv' | 'xlsx' | 'json'): Promise<void> {
    await this.work.run(() =>
      this.trail.append({
        act: 'rules-proofs.exported',
        subject: { kind: 'rules-proofs', id: filter.editionId ?? filter.documentId ?? 'in-force' },
        after: { format, ...asked(filter) },
      }),
    );
  }
}

function asked({ at, editionId, documentId, personId, audienceId, state }: ProofFilter): Record<string, string | null> {
  return { at: at.toISOString(), editionId, documentId, personId, audienceId, state };
}

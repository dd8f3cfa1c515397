import { Injectable } from '@nestjs/common';
import { type Id, newId } from '../../kernel/id';
import { notFound } from '../../kernel/problem';
import { currentActor } from '../../platform/context/context';
import { HouseClock } from '../../platform/database/pace';
import { Work } from '../../platform/database/work';
import { Outbox } from '../../platform/outbox/outbox';
import { Trail } from '../../platform/trail/trail';
import { demandAcknowledgeable, type Edition } from './edition';
import { EditionEntity } from './edition.entity';
import { RulesReader } from './rules.reader';

/** What is kept of "I have read and understood edition n". */
export interface Acknowledgement {
  readonly editionId: Id;
  readonly documentId: Id;
  readonly number: number;
  readonly language: string;
  readonly digest: string;
  readonly at: Date;
}

const COLUMNS = `edition_id AS "editionId", document_id AS "documentId", edition_number AS number, language, digest, at`;

/** Acknowledging: one's own act, of the edition in force, once. There is no other way to it. */
@Injectable()
export class AcknowledgementsService {
  constructor(
    private readonly work: Work,
    private readonly clock: HouseClock,
    private readonly reader: RulesReader,
    private readonly outbox: Outbox,
    private readonly trail: Trail,
  ) {}

  /**
   * Keeps the acknowledgement, or answers the one there is.
   * @throws Problem not-found, edition-not-in-force, language-missing
   */
  acknowledge(personId: Id, editionId: Id, language: string): Promise<Acknowledgement> {
    return this.work.run(async () => {
      const edition = await this.published(editionId);
      const known = await this.find(editionId, personId);
      if (known !== null) return known;
      const at = this.clock.now();
      const inForce = await this.reader.inForce(edition.documentId, at);
      demandAcknowledgeable(edition, inForce?.editionId ?? null, language);
      return this.keep(edition, personId, language, at);
    });
  }

  private async keep(edition: Edition, personId: Id, language: string, at: Date): Promise<Acknowledgement> {
    const { id: editionId, documentId, number, digest } = edition;
    const actor = currentActor();
    const loginId = actor.kind === 'person' ? actor.loginId : null;
    const [kept] = await this.work.write<Acknowledgement>(
      `INSERT INTO rules.acknowledgement (id, edition_id, document_id, edition_number, person_id, language, digest,
         login_id, at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) ON CONFLICT (edition_id, person_id) DO NOTHING RETURNING ${COLUMNS}`,
      [newId(), editionId, documentId, number, personId, language, digest, loginId, at],
    );
    if (kept === undefined) return this.known(editionId, personId);
    await this.outbox.tell('rules.acknowledged', { personId, documentId, editionId, at });
    await this.outbox.append('rules.acknowledged', { personId, documentId, editionId });
    await this.trail.append({
      act: 'rules-edition.acknowledged',
      subject: { kind: 'rules-edition', id: editionId },
      after: { personId, number, language, digest, loginId },
    });
    return kept;
  }

  private async published(id: Id): Promise<Edition> {
    const edition = await this.work.manager
      .createQueryBuilder(EditionEntity, 'edition')
      .where(`edition.id = :id AND edition.state = 'published'`, { id })
      .getOne();
    if (edition === null) throw notFound({ id });
    return edition;
  }

  private async known(editionId: Id, personId: Id): Promise<Acknowledgement> {
    const known = await this.find(editionId, personId);
    if (known === null) throw notFound({ id: editionId });
    return known;
  }

  private async find(editionId: Id, personId: Id): Promise<Acknowledgement | null> {
    const [row] = await this.work.read<Acknowledgement>(
      `SELECT ${COLUMNS} FROM rules.acknowledgement WHERE edition_id = $1 AND person_id = $2`,
      [editionId, personId],
    );
    return row ?? null;
  }
}

import { Injectable } from '@nestjs/common';
import { type Id, newId } from '../../kernel/id';
import { notFound } from '../../kernel/problem';
import { currentActor } from '../../platform/context/context';
import { HouseClock } from '../../platform/database/pace';
import { Work } from '../../platform/database/work';
import { Outbox } from '../../platform/outbox/outbox';
import { Trail } from '../../platform/trail/trail';
import { changesBetween, type ShownChange } from '../manuscripts/public';
import { QuizzesOfEditions } from './edition-quizzes.service';
import { demandAcknowledgeable, type Edition } from './edition';
import { EditionEntity } from './edition.entity';
import { demandPassed, how, type How, type LoginOfActor } from './proof';
import { RulesReader } from './rules.reader';

/** What is kept of "I have read and understood edition n". */
export interface Acknowledgement {
  readonly id: Id;
  readonly editionId: Id;
  readonly documentId: Id;
  readonly number: number;
  readonly language: string;
  readonly digest: string;
  readonly at: Date;
}

const COLUMNS = `id, edition_id AS "editionId", document_id AS "documentId", edition_number AS number, language, digest, at`;

/** Acknowledging: one's own act, of the edition in force, once. There is no other way to it. */
@Injectable()
export class AcknowledgementsService {
  constructor(
    private readonly work: Work,
    private readonly clock: HouseClock,
    private readonly reader: RulesReader,
    private readonly quizzes: QuizzesOfEditions,
    private readonly outbox: Outbox,
    private readonly trail: Trail,
  ) {}

  /**
   * Keeps the acknowledgement, or answers the one there is.
   * @throws Problem not-found, edition-not-in-force, language-missing, login-too-old, quiz-not-passed
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

  /** What changed since the edition that somebody acknowledged before this one; null when there was none. */
  async shown(personId: Id, edition: Pick<Edition, 'id' | 'documentId' | 'number'>): Promise<Shown | null> {
    const [last] = await this.work.read<{ editionId: Id; number: number }>(
      `SELECT edition_id AS "editionId", edition_number AS number FROM rules.acknowledgement
       WHERE person_id = $1 AND document_id = $2 AND edition_number < $3 ORDER BY edition_number DESC LIMIT 1`,
      [personId, edition.documentId, edition.number],
    );
    if (last === undefined) return null;
    const [before, after] = [await this.reader.clauses(last.editionId), await this.reader.clauses(edition.id)];
    return { ...last, clauses: changesBetween(before, after) };
  }

  private async keep(edition: Edition, personId: Id, language: string, at: Date): Promise<Acknowledgement> {
    const { id: editionId, documentId, number, digest } = edition;
    const way = await this.how(documentId);
    const quiz = edition.quizId === null ? null : await this.quizzes.result(editionId, personId);
    demandPassed(edition.quizId, quiz);
    const shown = await this.shown(personId, edition);
    const [kept] = await this.work.write<Acknowledgement>(
      `INSERT INTO rules.acknowledgement (id, edition_id, document_id, edition_number, person_id, language, digest,
         login_id, at, method, login_method, login_at, quiz_attempt_id, quiz_score, shown)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)
       ON CONFLICT (edition_id, person_id) DO NOTHING RETURNING ${COLUMNS}`,
      [
        ...[newId(), editionId, documentId, number, personId, language, digest, way.loginId, at],
        ...[way.method, way.loginMethod, way.loginAt, quiz?.attemptId ?? null, quiz?.score ?? null],
        JSON.stringify(shown?.clauses ?? []),
      ],
    );
    if (kept === undefined) return this.known(editionId, personId);
    await this.outbox.tell('rules.acknowledged', { personId, documentId, editionId, at });
    await this.outbox.append('rules.acknowledged', { personId, documentId, editionId });
    await this.trail.append({
      act: 'rules-edition.acknowledged',
      subject: { kind: 'acknowledgement', id: kept.id },
      after: { editionId, personId, number, language, digest, ...told(way), quiz, shown },
    });
    return kept;
  }

  private async how(documentId: Id): Promise<How> {
    const actor = currentActor();
    const loginId = actor.kind === 'person' ? actor.loginId : null;
    const [document] = await this.work.read<{ minutes: number | null }>(
      'SELECT login_minutes AS minutes FROM rules.document WHERE id = $1',
      [documentId],
    );
    const [login] = await this.work.read<LoginOfActor>(
      'SELECT method, opened_at AS "openedAt" FROM access.login WHERE id = $1',
      [loginId],
    );
    return how(actor, login ?? null, document?.minutes ?? null, this.clock.real());
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

/** What somebody is shown of a new edition: what changed since the one they acknowledged. */
export interface Shown {
  readonly editionId: Id;
  readonly number: number;
  readonly clauses: readonly ShownChange[];
}

function told({ method, loginId, loginMethod, loginAt }: How): Record<string, unknown> {
  return { method, loginId, loginMethod, loginAt: loginAt?.toISOString() ?? null };
}

import { Injectable } from '@nestjs/common';
import type { Id } from '../../kernel/id';
import { notFound } from '../../kernel/problem';
import { Work } from '../../platform/database/work';
import type { Localised } from '../../platform/i18n/messages';
import { QuizzesReader } from '../quizzes/public';
import { RulesReader } from '../rules/public';
import type { Choice } from './path';
import { LONGEST } from './reading';
import type { ModuleInput, ModuleKind, QuizInput, TrackInput } from './track';

interface EditionRow extends Omit<TrackInput, 'modules' | 'choices'> {
  readonly choices: readonly Choice[];
}

interface ModuleRow {
  readonly code: string;
  readonly kind: ModuleKind;
  readonly names: Localised;
  readonly seconds: number;
  readonly body: Localised | null;
  readonly clauses: readonly string[];
  readonly quizId: Id | null;
  readonly documentId: Id | null;
  readonly materialId: Id | null;
  readonly after: readonly string[];
  readonly choice: string | null;
}

/** An edition in full, as its author would state it: with the words of its lessons and the keys of its quizzes. */
@Injectable()
export class StatedReader {
  constructor(
    private readonly work: Work,
    private readonly quizzes: QuizzesReader,
    private readonly rules: RulesReader,
  ) {}

  /** The newest edition of a track, a draft too. @throws Problem not-found */
  async newest(trackId: Id): Promise<TrackInput> {
    const [row] = await this.work.read<{ id: Id }>(
      'SELECT id FROM curricula.edition WHERE track_id = $1 ORDER BY number DESC LIMIT 1',
      [trackId],
    );
    if (row === undefined) throw notFound({ id: trackId });
    return this.edition(row.id);
  }

  /** @throws Problem not-found */
  async edition(editionId: Id): Promise<TrackInput> {
    const [edition] = await this.work.read<EditionRow>(
      `SELECT t.code, b.code AS belt, e.names, e.minimum_minutes AS "minimumMinutes", e.pass_mark AS "passMark",
              e.validity_days AS "validityDays", e.choices
       FROM curricula.edition e JOIN curricula.track t ON t.id = e.track_id JOIN curricula.belt b ON b.id = t.belt_id
       WHERE e.id = $1`,
      [editionId],
    );
    if (edition === undefined) throw notFound({ id: editionId });
    const rows = await this.work.read<ModuleRow>(
      `SELECT code, kind, names, seconds, body, clauses, quiz_id AS "quizId", document_id AS "documentId",
              material_id AS "materialId", after, choice
       FROM curricula.module WHERE edition_id = $1 ORDER BY position`,
      [editionId],
    );
    const { choices, ...stated } = edition;
    const modules: ModuleInput[] = [];
    for (const row of rows) modules.push(await this.module(row, edition.passMark));
    return { ...stated, modules, ...(choices.length === 0 ? {} : { choices }) };
  }

  private async module(row: ModuleRow, passMark: number): Promise<ModuleInput> {
    const { code, kind, names, seconds, body, clauses, quizId, documentId, materialId, after, choice } = row;
    return {
      ...{ code, kind, names, seconds },
      ...(seconds > LONGEST ? { override: true } : {}),
      ...(body === null ? {} : { body }),
      ...(clauses.length === 0 ? {} : { clauses }),
      ...(quizId === null ? {} : { quiz: await this.quiz(quizId, passMark) }),
      ...(documentId === null ? {} : { document: (await this.rules.document(documentId))?.code }),
      ...(materialId === null ? {} : { material: materialId }),
      ...(after.length === 0 ? {} : { after }),
      ...(choice === null ? {} : { choice }),
    };
  }

  private async quiz(quizId: Id, passMark: number): Promise<QuizInput> {
    const quiz = await this.quizzes.find(quizId);
    if (quiz === null) throw notFound({ id: quizId });
    const { draw, attempts, waitMinutes, limitMinutes } = quiz;
    return {
      ...(draw === 0 ? {} : { draw }),
      ...(quiz.passMark === passMark ? {} : { passMark: quiz.passMark }),
      ...(attempts === null ? {} : { attempts }),
      ...(waitMinutes === 0 ? {} : { waitMinutes }),
      ...(limitMinutes === null ? {} : { limitMinutes }),
      ...(quiz.bank.length === 0 ? {} : { bank: quiz.bank }),
      questions: await this.quizzes.own(quizId),
    };
  }
}

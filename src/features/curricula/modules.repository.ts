import { Injectable } from '@nestjs/common';
import { type Id, newId } from '../../kernel/id';
import { Work } from '../../platform/database/work';
import type { Localised } from '../../platform/i18n/messages';
import { Quizzes } from '../quizzes/public';
import { MediaReader } from '../media/public';
import { RulesReader } from '../rules/public';
import { MaterialsReader } from './materials.reader';
import { isMaterialKind } from './material';
import {
  type EditionInput,
  hasQuiz,
  type ModuleInput,
  type ModuleKind,
  type PublishedModule,
  quizOf,
  secondsOf,
} from './track';

interface Kept {
  readonly id: Id;
  readonly code: string;
  readonly kind: ModuleKind;
  readonly quiz_id: Id | null;
}

interface Row {
  readonly id: Id;
  readonly position: number;
  readonly kind: ModuleKind;
  readonly code: string;
  readonly names: Localised;
  readonly seconds: number;
  readonly body: Localised | null;
  readonly clauses: readonly string[];
  readonly quiz_id: Id | null;
  readonly document_id: Id | null;
  readonly material_id: Id | null;
  readonly after: readonly string[];
  readonly choice: string | null;
}

/** Writes the modules of draft editions, with their quizzes. A module keeps its id as long as its code and kind stay. */
@Injectable()
export class ModulesRepository {
  constructor(
    private readonly work: Work,
    private readonly quizzes: Quizzes,
    private readonly rules: RulesReader,
    private readonly media: MediaReader,
    private readonly materials: MaterialsReader,
  ) {}

  /** Makes the modules of a draft what is stated. */
  async write(editionId: Id, edition: EditionInput): Promise<void> {
    const kept = await this.work.write<Kept>(
      'SELECT id, code, kind, quiz_id FROM curricula.module WHERE edition_id = $1',
      [editionId],
    );
    await this.work.write('DELETE FROM curricula.module WHERE edition_id = $1', [editionId]);
    const rows: Row[] = [];
    for (const [index, module] of edition.modules.entries()) {
      const before = kept.find(({ code, kind }) => code === module.code && kind === module.kind);
      rows.push(await this.row(module, index + 1, edition, before));
    }
    const used = new Set(rows.map(({ quiz_id }) => quiz_id));
    for (const { quiz_id } of kept) if (quiz_id !== null && !used.has(quiz_id)) await this.quizzes.remove(quiz_id);
    await this.insert(editionId, rows);
  }

  /** Copies the modules of one edition into another, with copies of their quizzes. */
  async copy(fromEdition: Id, toEdition: Id): Promise<void> {
    const rows = await this.work.write<Row>(
      `SELECT position, kind, code, names, seconds, body, clauses, quiz_id, document_id, material_id, after, choice
       FROM curricula.module WHERE edition_id = $1 ORDER BY position`,
      [fromEdition],
    );
    const copies: Row[] = [];
    for (const row of rows) {
      const id = newId();
      copies.push({ ...row, id, quiz_id: row.quiz_id === null ? null : await this.quizzes.copy(row.quiz_id, id) });
    }
    await this.insert(toEdition, copies);
  }

  /** Removes the modules of a draft and their quizzes. */
  async clear(editionId: Id): Promise<void> {
    const gone = await this.work.write<{ quiz_id: Id | null }>(
      'DELETE FROM curricula.module WHERE edition_id = $1 RETURNING quiz_id',
      [editionId],
    );
    for (const { quiz_id } of gone) if (quiz_id !== null) await this.quizzes.remove(quiz_id);
  }

  /** The modules of a draft as its publication looks at them; quizzes draw from the bank for the last time. */
  async readiness(editionId: Id): Promise<readonly PublishedModule[]> {
    const rows = await this.work.write<Row>(
      `SELECT kind, code, seconds, choice, body, quiz_id, document_id, material_id FROM curricula.module
       WHERE edition_id = $1 ORDER BY position`,
      [editionId],
    );
    const modules: PublishedModule[] = [];
    for (const row of rows) {
      const { code, seconds, choice } = row;
      modules.push({ code, seconds, choice, lacks: await this.lacks(row) });
    }
    return modules;
  }

  private async lacks({ kind, body, quiz_id, document_id, material_id }: Row): Promise<string | null> {
    if (body !== null) return this.media.lack(body);
    if (quiz_id !== null) return this.quizzes.prepare(quiz_id);
    if (document_id !== null) return (await this.rules.inForce(document_id)) === null ? 'document-unpublished' : null;
    if (!isMaterialKind(kind)) return null;
    if (material_id === null) return 'material-open';
    const material = (await this.materials.find(kind, [material_id])).get(material_id);
    if (material === undefined) return 'material-unknown';
    return material.ready ? null : (material.why ?? 'material-not-ready');
  }

  private async row(module: ModuleInput, position: number, edition: EditionInput, before?: Kept): Promise<Row> {
    const id = before?.id ?? newId();
    const document = module.document === undefined ? null : await this.rules.documentByCode(module.document);
    return {
      ...{ id, position, kind: module.kind, code: module.code, names: module.names },
      seconds: secondsOf(module, await this.media.lengths(Object.values(module.body ?? {}))),
      body: module.body ?? null,
      clauses: module.clauses ?? [],
      quiz_id: hasQuiz(module) ? await this.quiz(module, id, edition, before?.quiz_id ?? null) : null,
      document_id: document?.id ?? null,
      material_id: module.material ?? null,
      after: module.after ?? [],
      choice: module.choice ?? null,
    };
  }

  private async quiz(module: ModuleInput, subjectId: Id, edition: EditionInput, before: Id | null): Promise<Id> {
    const quiz = quizOf(module, edition);
    if (before === null) return this.quizzes.create({ ...quiz, subjectId });
    await this.quizzes.replace(before, quiz);
    return before;
  }

  private async insert(editionId: Id, rows: readonly Row[]): Promise<void> {
    await this.work.write(
      `INSERT INTO curricula.module (id, edition_id, position, kind, code, names, seconds, body, clauses, quiz_id, document_id,
         material_id, after, choice)
       SELECT id, $1, position, kind, code, names, seconds, CASE WHEN kind = 'lesson' THEN body END, clauses, quiz_id,
              document_id, material_id, after, choice
       FROM jsonb_to_recordset($2::jsonb) AS m (id uuid, position int, kind text, code text, names jsonb, seconds int,
         body jsonb, clauses text[], quiz_id uuid, document_id uuid, material_id uuid, after text[], choice text)`,
      [editionId, JSON.stringify(rows)],
    );
  }
}

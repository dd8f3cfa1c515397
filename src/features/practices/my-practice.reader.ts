import { Injectable } from '@nestjs/common';
import type { Id } from '../../kernel/id';
import { notFound } from '../../kernel/problem';
import { Work } from '../../platform/database/work';
import type { Practice } from './practice';
import { StandingReader } from './standing.reader';
import type { Standing, Submission } from './submission';

/** One's own answer as it was submitted and marked. */
export interface OwnSubmission extends Pick<
  Submission,
  | 'id'
  | 'number'
  | 'language'
  | 'text'
  | 'rubric'
  | 'passMark'
  | 'submittedAt'
  | 'markedAt'
  | 'marks'
  | 'score'
  | 'passed'
  | 'feedback'
> {
  readonly markerName: string | null;
  readonly markerNames: Practice['names'] | null;
}

export interface OwnWords {
  readonly text: string;
  readonly language: string;
  readonly editedAt: Date;
  readonly version: number;
}

/** A practice as the one sees it who answers. */
export interface MyPracticeView extends Pick<
  Practice,
  'id' | 'names' | 'network' | 'situation' | 'task' | 'model' | 'rubric' | 'passMark'
> {
  readonly networkNames: Practice['names'];
  readonly textLimit: number | null;
  readonly standing: Standing;
  readonly words: OwnWords | null;
  readonly submissions: readonly OwnSubmission[];
}

@Injectable()
export class MyPracticeReader {
  constructor(
    private readonly work: Work,
    private readonly standing: StandingReader,
  ) {}

  /** The network that answers are written for. @throws Problem not-found */
  async placeOf(practiceId: Id): Promise<{ readonly network: string; readonly textLimit: number | null }> {
    const [place] = await this.work.read<{ network: string; textLimit: number | null }>(
      `SELECT p.network, n.text_limit AS "textLimit"
       FROM practices.practice p JOIN channels.network n ON n.code = p.network WHERE p.id = $1`,
      [practiceId],
    );
    if (place === undefined) throw notFound({ id: practiceId });
    return place;
  }

  /** @throws Problem not-found */
  async mine(personId: Id, practiceId: Id): Promise<MyPracticeView> {
    const [practice] = await this.work.read<Omit<MyPracticeView, 'standing' | 'words' | 'submissions'>>(
      `SELECT p.id, p.names, p.network, p.situation, p.task, p.model, p.rubric, p.pass_mark AS "passMark",
              n.names AS "networkNames", n.text_limit AS "textLimit"
       FROM practices.practice p JOIN channels.network n ON n.code = p.network WHERE p.id = $1`,
      [practiceId],
    );
    if (practice === undefined) throw notFound({ id: practiceId });
    const [words] = await this.work.read<OwnWords>(
      `SELECT text, language, edited_at AS "editedAt", version FROM practices.words
       WHERE practice_id = $1 AND person_id = $2`,
      [practiceId, personId],
    );
    const submissions = await this.work.read<OwnSubmission>(
      `SELECT s.id, s.number, s.language, s.text, s.rubric, s.pass_mark AS "passMark", s.submitted_at AS "submittedAt",
              s.marked_at AS "markedAt", s.marks, s.score, s.passed, s.feedback,
              d.given_name || ' ' || d.family_name AS "markerName", d.names AS "markerNames"
       FROM practices.submission s LEFT JOIN people.directory d ON d.person_id = s.marked_by
       WHERE s.practice_id = $1 AND s.person_id = $2 ORDER BY s.number DESC LIMIT 20`,
      [practiceId, personId],
    );
    return { ...practice, standing: await this.standing.of(personId, practiceId), words: words ?? null, submissions };
  }
}

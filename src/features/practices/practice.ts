import type { Id } from '../../kernel/id';
import { type Fault, invalidRequest, staleVersion } from '../../kernel/problem';
import type { Localised } from '../../platform/i18n/messages';

/** One step of a criterion: what it is worth, and how it is recognised. */
export interface Level {
  readonly points: number;
  readonly names: Localised;
}

/** What an answer is looked at for, from the level worth least to the one worth most. */
export interface Criterion {
  readonly code: string;
  readonly names: Localised;
  readonly levels: readonly Level[];
}

/** A realistic interaction that is answered, and how the answer is marked. */
export interface Practice {
  readonly id: Id;
  readonly names: Localised;
  /** Code of the network it takes place on. */
  readonly network: string;
  /** What the customer writes. */
  readonly situation: Localised;
  /** What is to be done. */
  readonly task: Localised;
  /** A good answer, shown when nothing more can be submitted. */
  readonly model: Localised;
  readonly rubric: readonly Criterion[];
  /** Of a hundred. */
  readonly passMark: number;
  /** How many times it may be submitted. */
  readonly attempts: number;
  /** Offered to no further track. */
  readonly retired: boolean;
  readonly version: number;
}

export type PracticeStatement = Omit<Practice, 'id' | 'version'>;

/** @throws Problem invalid-request for a rubric that cannot be marked by */
export function demandWhole({ situation, task, model, rubric }: PracticeStatement): void {
  const codes = rubric.map(({ code }) => code);
  const faults: Fault[] = rubric.flatMap(({ code, levels }, at) => {
    const points = levels.map((level) => level.points);
    const rising = points.every((each, place) => place === 0 || each > (points[place - 1] ?? 0));
    return [
      ...(codes.indexOf(code) < at ? [{ pointer: `/rubric/${at}/code`, code: 'criterion-twice' }] : []),
      ...(rising ? [] : [{ pointer: `/rubric/${at}/levels`, code: 'levels-not-rising' }]),
    ];
  });
  for (const language of Object.keys(situation)) {
    if (task[language] === undefined) faults.push({ pointer: `/task/${language}`, code: 'required' });
    if (model[language] === undefined) faults.push({ pointer: `/model/${language}`, code: 'required' });
  }
  if (faults.length > 0) throw invalidRequest({}, { faults });
}

/** The practice as restated; what was submitted before is marked by the rubric of then. @throws Problem stale-version */
export function restate(practice: Practice, stated: PracticeStatement, expected: number | null): Practice {
  if (expected !== null && expected !== practice.version) throw staleVersion({ id: practice.id });
  demandWhole(stated);
  return { ...practice, ...stated };
}

import type { Id } from '../../kernel/id';
import { type Fault, invalidRequest, staleVersion } from '../../kernel/problem';
import type { Localised } from '../../platform/i18n/messages';

/** A duty of a job family, and what answers to it in public. */
export interface Duty {
  readonly id: Id;
  readonly jobFamily: string;
  /** Its place among the duties of the family. */
  readonly position: number;
  readonly duty: Localised;
  readonly counterpart: Localised;
  /** The module that teaches it, by its track and code: editions come and go. */
  readonly trackId: Id | null;
  readonly moduleCode: string | null;
  readonly version: number;
}

export type DutyStatement = Omit<Duty, 'id' | 'version'>;

/** The duty as restated. @throws Problem stale-version, invalid-request */
export function restateDuty(
  before: Duty,
  stated: DutyStatement,
  expected: number | null,
  languages: readonly string[],
): Duty {
  if (expected !== null && expected !== before.version) throw staleVersion({ id: before.id });
  demandLanguages(stated, languages);
  return { ...before, ...stated };
}

/** Both texts are said in every language of the house. @throws Problem invalid-request with a fault for each that is not */
export function demandLanguages(stated: Pick<Duty, 'duty' | 'counterpart'>, languages: readonly string[]): void {
  const faults = (['duty', 'counterpart'] as const).flatMap((part) =>
    languages
      .filter((language) => stated[part][language] === undefined)
      .map((language): Fault => ({ pointer: `/${part}/${language}`, code: 'required' })),
  );
  if (faults.length > 0) throw invalidRequest({}, { faults });
}

import type { Id } from '../../kernel/id';
import type { Fault } from '../../kernel/problem';
import { transitions } from '../../kernel/transitions';
import { languagesOf, type Question, questionFaults, type QuestionKind, searchText } from './question';

export type BankState = 'active' | 'retired';

export const bankStates = transitions<BankState>('active', { active: ['retired'], retired: ['active'] });

/** A question of the bank. What drew it keeps the revision it drew. */
export interface BankQuestion {
  readonly id: Id;
  /** Counted from 1, for people to speak of it. */
  readonly number: number;
  readonly state: BankState;
  readonly kind: QuestionKind;
  readonly scenario: boolean;
  readonly tags: readonly string[];
  readonly languages: readonly string[];
  readonly content: Question;
  readonly search: string;
  /** Counted from 1; another with each change of what it says. */
  readonly revision: number;
  readonly editedAt: Date;
  readonly version: number;
}

/** A question as its author states it for the bank. */
export interface BankInput {
  readonly question: Question;
  readonly tags: readonly string[];
}

/** What of the bank a quiz draws: the questions that have all these tags and one of these kinds, or those named. */
export interface BankDraw {
  readonly tags?: readonly string[] | undefined;
  readonly kinds?: readonly string[] | undefined;
  /** Each of these languages. */
  readonly languages?: readonly string[] | undefined;
  readonly questions?: readonly Id[] | undefined;
  /** How many of them in an attempt; 0 for all. */
  readonly count: number;
}

/** The code under which a quiz asks it. */
export function bankCode(number: number): string {
  return `bank-${number}`;
}

/** A tag as it is kept: small letters, one space at a time. */
export function tagOf(text: string): string {
  return [...text.trim().toLowerCase().replace(/\s+/gu, ' ')].slice(0, 40).join('');
}

/** A question for the bank, which gives it its number. */
export function bankQuestion(id: Id, number: number, { question, tags }: BankInput, now: Date): BankQuestion {
  const first = { id, number, state: 'active', revision: 0, editedAt: now, version: 1 } as const;
  return { ...first, ...stated(number, { question, tags }), revision: 1 };
}

/** The next revision. */
export function revise(before: BankQuestion, input: BankInput, now: Date): BankQuestion {
  return { ...before, ...stated(before.number, input), revision: before.revision + 1, editedAt: now };
}

/** Retires a question, or brings it back. @throws Problem wrong-state */
export function turn(question: BankQuestion, state: BankState): BankQuestion {
  bankStates.demand(question.state, state);
  return { ...question, state };
}

/** Everything that keeps it from being asked. */
export function bankFaults({ question }: BankInput, pointer = '/question'): readonly Fault[] {
  return questionFaults(question, pointer);
}

function stated(number: number, { question, tags }: BankInput) {
  const content: Question = { ...question, code: bankCode(number) };
  return {
    kind: content.kind,
    scenario: content.scenario === true,
    tags: [...new Set(tags.map(tagOf))].sort(),
    languages: languagesOf(content),
    content,
    search: searchText(content),
  };
}

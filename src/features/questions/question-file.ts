import type { Fault } from '../../kernel/problem';
import { type Question, questionFaults } from './question';

/** How authors elsewhere write questions down: Moodle's GIFT, Aiken and Moodle's XML. */
export const FORMATS = ['gift', 'aiken', 'moodle-xml'] as const;
export type Format = (typeof FORMATS)[number];

/** Something of a file that could not become a question. */
export interface FileFault {
  /** Where its question begins, counted from 1. */
  readonly line: number;
  /** `question-kind-unsupported`, `question-unreadable`, or what keeps the question from being asked. */
  readonly code: string;
  /** The format's own kind in small letters, `unreadable` or `unsound`. */
  readonly kind: string;
  /** The beginning of the question. */
  readonly question: string;
  readonly params: Readonly<Record<string, unknown>>;
}

export interface QuestionFile {
  readonly questions: readonly Question[];
  /** Tags of the questions, by code. */
  readonly tags: ReadonlyMap<string, readonly string[]>;
  readonly faults: readonly FileFault[];
}

/** Where a question stands in its file, and how it begins. */
export type Place = Pick<FileFault, 'line' | 'question'>;

/** What a file is found to hold, question by question, so that one bad question spoils no other. */
export class Findings implements QuestionFile {
  readonly questions: Question[] = [];
  readonly tags = new Map<string, readonly string[]>();
  readonly faults: FileFault[] = [];

  /** Takes a question and names it; one that cannot be asked is a fault. The tag `scenario` says that it is one. */
  take(place: Place, { code: _, ...question }: Question, tags: readonly string[] = []): void {
    const scenario = tags.includes('scenario') ? { scenario: true } : {};
    const named = { code: `q${this.questions.length + 1}`, ...question, ...scenario };
    const [unsound] = questionFaults(named, '');
    if (unsound !== undefined) {
      const params = { ...unsound.params, line: place.line, fault: unsound.code };
      this.faults.push({ ...place, code: 'question-unsound', kind: 'unsound', params });
      return;
    }
    this.questions.push(named);
    this.tags.set(
      named.code,
      tags.filter((tag) => tag !== 'scenario'),
    );
  }

  unreadable(place: Place): void {
    this.faults.push({ ...place, code: 'question-unreadable', kind: 'unreadable', params: { line: place.line } });
  }

  unsupported(place: Place, kind: string): void {
    this.faults.push({ ...place, code: 'question-kind-unsupported', kind, params: { line: place.line, kind } });
  }
}

/** The format a file is in, by its look: XML begins with a tag, Aiken has a line of its own for each answer. */
export function formatOf(text: string): Format {
  if (/^\s*</u.test(text)) return 'moodle-xml';
  return /^\s*ANSWER:/mu.test(text) ? 'aiken' : 'gift';
}

/** Faults as a problem document shows them; `say` words what keeps a question from being asked. */
export function shownFaults(
  faults: readonly FileFault[],
  say: (code: string, params: FileFault['params']) => string,
): readonly Fault[] {
  return faults.map(({ line, code, params }) => {
    const { fault } = params;
    const why = typeof fault === 'string' ? { why: say(`fault.${fault}`, params) } : {};
    return { pointer: `line/${line}`, code, params: { ...params, ...why } };
  });
}

/** How options of a file are named: a … z, then by number. */
export function letter(index: number): string {
  return index < 26 ? String.fromCharCode(97 + index) : `o${index + 1}`;
}

import { Findings, letter, type QuestionFile } from './question-file';
import { excerpt } from './question-text';

const OPTION = /^([A-Z])[.)]\s*(.*)$/u;
const ANSWER = /^ANSWER:\s*(\S+)\s*$/u;

interface Begun {
  readonly line: number;
  readonly prompt: string[];
  readonly options: { letter: string; text: string }[];
}

/**
 * Reads Aiken: lines of a question, options `A) …` or `A. …`, and `ANSWER: A`. Empty lines mean nothing, texts are plain.
 * Source: docs.moodle.org, Aiken format.
 */
export function readAiken(text: string, language: string): QuestionFile {
  const findings = new Findings();
  let begun: Begun | null = null;
  const giveUp = (): void => {
    if (begun !== null) findings.unreadable(placeOf(begun));
    begun = null;
  };
  const add = (line: string, at: number): void => {
    const option = OPTION.exec(line);
    const answer = ANSWER.exec(line);
    if (option !== null) {
      begun ??= { line: at, prompt: [], options: [] };
      begun.options.push({ letter: option[1] ?? '', text: (option[2] ?? '').trim() });
    } else if (answer !== null || line.startsWith('ANSWER:')) {
      if (begun === null) return;
      if (begun.prompt.length === 0 || begun.options.every((each) => each.letter !== answer?.[1])) return giveUp();
      take(findings, begun, answer?.[1] ?? '', language);
      begun = null;
    } else {
      // A new question begins although the last one was given no answer.
      if (begun !== null && begun.options.length > 0) giveUp();
      begun ??= { line: at, prompt: [], options: [] };
      begun.prompt.push(line);
    }
  };
  text.split(/\r\n|\r|\n/).forEach((line, index) => {
    if (line.trim() !== '') add(line.trim(), index + 1);
  });
  giveUp();
  return findings;
}

function take(findings: Findings, begun: Begun, right: string, language: string): void {
  findings.take(placeOf(begun), {
    code: '',
    kind: 'single',
    prompt: { [language]: begun.prompt.join('\n') },
    options: begun.options.map((option, index) => ({
      id: letter(index),
      text: { [language]: option.text },
      correct: option.letter === right,
    })),
  });
}

function placeOf({ line, prompt, options }: Begun): { line: number; question: string } {
  return { line, question: excerpt(prompt[0] ?? options[0]?.text ?? '') };
}

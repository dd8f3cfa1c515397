import { useEffect, useRef, useState } from 'react';
import { forgetWords, keepWords, keptWords } from '../drafts/kept';
import type { Answer } from './quiz';

/** What was answered so far, by the question's code. */
export type Answers = Readonly<Record<string, Answer>>;

/**
 * The answers to an attempt. They stay on this device until they are marked, so that a closed lid or a session that
 * ended takes none; the answers to a look (`null`) stay nowhere.
 */
export function useAnswers(attemptId: string | null): [Answers, (answer: Answer) => void, () => void] {
  const [answers, setAnswers] = useState<Answers>({});
  const latest = useRef(answers);
  const key = attemptId === null ? null : `quiz ${attemptId}`;
  const show = (next: Answers): void => {
    latest.current = next;
    setAnswers(next);
  };
  useEffect(() => {
    if (key === null) return;
    void keptWords<Answers>(key).then(([found]) => {
      if (found !== undefined) show({ ...found.words, ...latest.current });
    });
  }, [key]);
  const answer = (given: Answer): void => {
    show({ ...latest.current, [given.question]: given });
    if (key !== null) void keepWords(key, { words: latest.current, version: 0 });
  };
  const forget = (): void => {
    if (key !== null) void forgetWords(key);
  };
  return [answers, answer, forget];
}

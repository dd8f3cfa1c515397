import { Injectable } from '@nestjs/common';
import { type Id, newId } from '../../kernel/id';
import { invalidRequest, notFound } from '../../kernel/problem';
import { HouseClock } from '../../platform/database/pace';
import { type Attempt } from './attempts.reader';
import { draw, randomFrom } from './drawing';
import { type Answer, answerFaults, mark, resultOf } from './marking';
import { quizWithoutQuestions } from './quizzes.errors';
import { QuizzesReader } from './quizzes.reader';

/** Looks of authors at their quizzes: asked and marked as ever, and nothing is kept. A look is drawn by its own id. */
@Injectable()
export class QuizPreviews {
  constructor(
    private readonly clock: HouseClock,
    private readonly quizzes: QuizzesReader,
  ) {}

  /** What an attempt would ask. @throws Problem not-found, quiz-without-questions */
  async ask(quizId: Id, id: Id = newId()): Promise<Attempt> {
    const quiz = await this.quizzes.find(quizId);
    if (quiz === null) throw notFound({ id: quizId });
    const candidates = await this.quizzes.candidates(quizId);
    if (candidates.length === 0) throw quizWithoutQuestions();
    return {
      ...{ id, quizId, personId: id, number: 1, startedAt: this.clock.now(), timeOver: false },
      drawn: draw(candidates, quiz, randomFrom(id)),
      ...{ submittedAt: null, marks: null, score: null, passed: null },
    };
  }

  /** What answers to it would be worth. @throws Problem not-found, quiz-without-questions, invalid-request */
  async mark(quizId: Id, id: Id, answers: readonly Answer[]): Promise<Attempt> {
    const look = await this.ask(quizId, id);
    const quiz = await this.quizzes.find(quizId);
    const bank = new Map((await this.quizzes.bank(quizId)).map((question) => [question.code, question]));
    const faults = answerFaults(bank, look.drawn, answers);
    if (faults.length > 0) throw invalidRequest({}, { faults });
    const given = new Map(answers.map((answer) => [answer.question, answer]));
    const marks = look.drawn.flatMap((drawn) => {
      const question = bank.get(drawn.code);
      return question === undefined ? [] : [mark(question, drawn, given.get(drawn.code))];
    });
    return { ...look, marks, submittedAt: this.clock.now(), ...resultOf(marks, quiz?.passMark ?? 0) };
  }
}

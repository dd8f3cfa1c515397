import { Curricula, CurriculaReader, type ModuleInput, type ModuleKind } from '../../src/features/curricula/public';
import { Audiences } from '../../src/features/audiences/public';
import { Recognitions } from '../../src/features/recognitions/public';
import { Assignments } from '../../src/features/training/public';
import type { House, Visitor } from './house';
import { publishEdition } from './rules';

export interface TestTrack {
  readonly editionId: string;
  /** Module ids in order. */
  readonly modules: readonly string[];
}

export interface TestTrackInput {
  readonly code: string;
  readonly belt: string;
  readonly kinds: readonly ModuleKind[];
  /** Code of the document that acknowledgement modules ask for. */
  readonly document?: string;
  readonly minimumMinutes?: number;
  readonly validityDays?: number;
  /** Lessons end with a question. */
  readonly checked?: boolean;
  /** Stated length of each module. */
  readonly seconds?: number;
}

/** A published track, every module of which is stated as a minute unless said otherwise. */
export function addTrack(house: House, input: TestTrackInput): Promise<TestTrack> {
  return house.acting({ kind: 'operator', name: 'test' }, async () => {
    const { editionId } = await house.get(Curricula).createTrack({
      code: input.code,
      belt: input.belt,
      names: { en: input.code, he: `מסלול ${input.code}` },
      minimumMinutes: input.minimumMinutes ?? 0,
      passMark: 80,
      validityDays: input.validityDays ?? null,
      modules: input.kinds.map((kind, at) => moduleOf(kind, `m${at + 1}`, input)),
    });
    await house.get(Curricula).publish(editionId);
    return { editionId, modules: (await house.get(CurriculaReader).modules(editionId)).map((module) => module.id) };
  });
}

function moduleOf(kind: ModuleKind, code: string, { document, seconds, checked }: TestTrackInput): ModuleInput {
  const names = { en: `Module ${code}`, he: `יחידה ${code}` };
  const yes = { id: 'yes', text: { en: 'Yes', he: 'כן' }, correct: true };
  const no = { id: 'no', text: { en: 'No', he: 'לא' } };
  const question = { code: 'q', kind: 'single' as const, prompt: { en: 'Honest?', he: 'ביושר?' }, options: [yes, no] };
  return {
    ...{ code, kind, names, seconds: seconds ?? 60 },
    ...(kind === 'lesson' ? { body: { en: 'Be honest.', he: 'ביושר.' } } : {}),
    ...(kind === 'quiz' || (kind === 'lesson' && checked === true) ? { quiz: { questions: [question] } } : {}),
    ...(kind === 'acknowledgement' ? { document } : {}),
  };
}

/** An audience of persons by attribute values. */
export function addAudience(house: House, rule: unknown): Promise<string> {
  return house.acting({ kind: 'operator', name: 'test' }, () =>
    house.get(Audiences).create({ names: { en: 'Some people', he: 'כמה אנשים' }, rule }),
  );
}

/** Assigns by service as an operator; due in ten days. */
export async function assign(
  house: House,
  input: { belt?: string; track?: string; audienceId: string; dueOn?: string; joinerDays?: number },
): Promise<{ id: string; reached: number; enrolled: number }> {
  return house.acting({ kind: 'operator', name: 'test' }, () =>
    house.get(Assignments).assign({ dueOn: inDays(house, 10), joinerDays: 14, reason: 'Everybody learns.', ...input }),
  );
}

/** A belt by recognised prior learning. */
export async function recognise(
  house: House,
  by: readonly [string, string],
  personId: string,
  belt: string,
  endsOn: string,
) {
  const recognitions = house.get(Recognitions);
  const id = await recognitions.propose(by[0], { personId, belt, reason: 'Years of it.', endsOn });
  await recognitions.confirm(by[1], id);
}

/** A document of Rules with an edition in force; answers both ids. */
export async function addRules(lead: Visitor, code = 'general'): Promise<{ documentId: string; editionId: string }> {
  const names = { en: 'Rules of Engagement', he: 'כללי ההתנהלות ברשת' };
  const document = await lead.post('rules-documents', { code, names, originalLanguage: 'en' }).expect(201);
  const documentId = document.body.id as string;
  const texts = { en: '## 1. Be honest\n\nSay who you are.', he: '## 1. יושר\n\nמזדהים.' };
  const edition = await lead.post(`rules-documents/${documentId}/editions`, { texts }).expect(201);
  const editionId = edition.body.id as string;
  await publishEdition(lead, editionId);
  return { documentId, editionId };
}

/** A calendar date some days from the house's today. */
export function inDays(house: House, days: number): string {
  return new Date(house.clock.now().getTime() + days * 86_400_000).toISOString().slice(0, 10);
}

/** Attempts the quiz of a module and submits it. */
export async function submitQuiz(house: House, me: Visitor, moduleId: string, passing: boolean): Promise<void> {
  const module = await house.get(CurriculaReader).module(moduleId);
  const attempt = await me.post(`quizzes/${module?.quizId}/attempts`).expect(201);
  const answers = [{ question: 'q', chosen: [passing ? 'yes' : 'no'] }];
  const result = await me.post(`quiz-attempts/${attempt.body.id}/submission`, { answers }).expect(201);
  if (result.body.passed !== passing) throw new Error(`The quiz was ${passing ? 'not ' : ''}passed.`);
}

import { Outbox } from '../../src/platform/outbox/outbox';
import { newId } from '../../src/kernel/id';
import { Audiences } from '../../src/features/audiences/public';
import { Assignments, Recognitions } from '../../src/features/training/public';
import type { House, Visitor } from './house';

export interface TestTrack {
  readonly editionId: string;
  /** Module ids in order. */
  readonly modules: readonly string[];
}

export interface TrackInput {
  readonly code: string;
  readonly belt: string;
  readonly kinds: readonly ('lesson' | 'quiz' | 'acknowledgement')[];
  readonly documentId?: string;
  readonly minimumMinutes?: number;
  readonly validityDays?: number;
  /** Stated length of each module. */
  readonly seconds?: number;
}

/** A published track. */
export async function addTrack(house: House, input: TrackInput): Promise<TestTrack> {
  const [trackId, editionId] = [newId(), newId()];
  const modules = input.kinds.map(() => newId());
  await house.work.run(async () => {
    const now = house.clock.now();
    await house.work.write(
      `INSERT INTO curricula.track (id, code, belt_id, created_at)
       SELECT $1, $2, belt_id, $4 FROM curricula.belt_ladder WHERE code = $3`,
      [trackId, input.code, input.belt, now],
    );
    await house.work.write(
      `INSERT INTO curricula.edition (id, track_id, number, state, names, minimum_minutes, pass_mark, validity_days, created_at, published_at, version)
       VALUES ($1, $2, 1, 'published', $3, $4, 80, $5, $6, $6, 1)`,
      [
        editionId,
        trackId,
        JSON.stringify({ en: input.code, he: `מסלול ${input.code}` }),
        input.minimumMinutes ?? 0,
        input.validityDays ?? null,
        now,
      ],
    );
    for (const [at, kind] of input.kinds.entries()) {
      await house.work.write(
        `INSERT INTO curricula.module (id, edition_id, position, kind, code, names, seconds, body, clauses, quiz_id, document_id)
         VALUES ($1, $2, $3, $4, $5, '{"en": "Module"}', $6, $7, '{}', $8, $9)`,
        [
          modules[at],
          editionId,
          at + 1,
          kind,
          `m${at + 1}`,
          input.seconds ?? 60,
          kind === 'lesson' ? '{"en": "Text"}' : null,
          kind === 'quiz' ? newId() : null,
          kind === 'acknowledgement' ? input.documentId : null,
        ],
      );
    }
  });
  return { editionId, modules };
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
  const published = await lead.post(`rules-editions/${editionId}/publication`, {});
  if (published.status >= 300) throw new Error(`Publication: ${published.text}`);
  return { documentId, editionId };
}

/** A calendar date some days from the house's today. */
export function inDays(house: House, days: number): string {
  return new Date(house.clock.now().getTime() + days * 86_400_000).toISOString().slice(0, 10);
}

/** What quizzes tell when an attempt is marked. */
export function submitQuiz(house: House, personId: string, moduleId: string, passed: boolean): Promise<void> {
  return house.work.run(() =>
    house.get(Outbox).tell('quizzes.submitted', {
      quizId: newId(),
      subjectId: moduleId,
      personId,
      attemptId: newId(),
      passed,
      score: passed ? 100 : 10,
      at: house.clock.now(),
    }),
  );
}

/** What quizzes ask before an attempt starts. */
export function startQuiz(house: House, personId: string, moduleId: string): Promise<void> {
  const told = { quizId: newId(), subjectId: moduleId, personId, at: house.clock.now() };
  return house.work.run(() => house.get(Outbox).tell('quizzes.starting', told));
}

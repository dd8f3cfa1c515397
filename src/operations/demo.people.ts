import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { readTrackFolder } from '../features/curricula/public';
import { PeopleReader, PeopleWriter } from '../features/people/public';
import { addDays, dateOf } from '../kernel/clock';
import type { Id } from '../kernel/id';
import { Grants } from '../platform/access/grants';
import type { Config } from '../platform/config/config';
import { CONFIG } from '../platform/config/config.module';
import { withContext } from '../platform/context/context';
import { HouseClock } from '../platform/database/pace';
import { Work } from '../platform/database/work';
import { languages, type Localised, pick } from '../platform/i18n/messages';
import { Company } from './demo.company';
import type { Demo } from './demo.files';

/** Fills the directory and grants the roles, as an operator would on the first day. */
export async function hire(app: NestFastifyApplication, demo: Demo): Promise<Company> {
  return withContext({ actor: { kind: 'operator', name: 'demo' } }, async () => {
    await app.get(PeopleWriter).apply(demo.people.map(({ roles: _roles, ...person }) => person));
    const ids = new Map<string, Id>();
    for (const { externalId, roles = [] } of demo.people) {
      const person = await app.get(PeopleReader).findByExternalId(externalId);
      if (person === null) throw new Error(`${externalId} was not added.`);
      ids.set(externalId, person.id);
      for (const role of roles) {
        await app.get(Work).run(() => app.get(Grants).grant(person.id, role, 'The demo company begins.'));
      }
    }
    return new Company(app, app.get<Config>(CONFIG).basePath, ids);
  });
}

/** Somebody who holds a role, the first of the file. */
export function holder(demo: Demo, role: string): string {
  const person = demo.people.find(({ roles }) => roles?.includes(role));
  if (person === undefined) throw new Error(`Nobody in demo/people.json is ${role}.`);
  return person.externalId;
}

export async function publishRules(company: Company, demo: Demo): Promise<void> {
  const lead = holder(demo, 'lead');
  const document = await company.post<{ id: Id }>(lead, 'rules-documents', {
    code: 'general',
    names: { en: 'Rules of Engagement', he: 'כללי ההתנהלות ברשת' },
    originalLanguage: 'en',
    ownerId: company.id(lead),
    graceDays: 14,
  });
  const edition = await company.post<{ id: Id }>(lead, `rules-documents/${document.id}/editions`, {
    texts: demo.rules,
  });
  await company.post(holder(demo, 'hr'), `rules-editions/${edition.id}/approval`);
  await company.post(lead, `rules-editions/${edition.id}/publication`, {});
}

export async function publishTrack(company: Company, demo: Demo): Promise<void> {
  const hr = holder(demo, 'hr');
  const { editionId } = await company.post<{ editionId: Id }>(hr, 'tracks', readTrackFolder(demo.trackFolder));
  await company.post(hr, `track-editions/${editionId}/publication`);
}

/** The first leads: HR proposes, an admin confirms; they acknowledge the Rules like everybody. */
export async function recogniseLeads(company: Company, demo: Demo): Promise<void> {
  const today = company.app.get(HouseClock).now();
  for (const { person, belt, reason, proposedBy, confirmedBy, endsInDays } of demo.setup.recognitions) {
    const { id } = await company.post<{ id: Id }>(proposedBy, 'recognitions', {
      personId: company.id(person),
      belt,
      reason,
      endsOn: dateOf(addDays(today, endsInDays)),
    });
    await company.post(confirmedBy, `recognitions/${id}/confirmation`);
    await acknowledge(company, person);
  }
}

export async function assignBelts(company: Company, demo: Demo): Promise<void> {
  const hr = holder(demo, 'hr');
  const today = company.app.get(HouseClock).now();
  const audiences = new Map<string, Id>();
  for (const { code, names, rule } of demo.setup.audiences) {
    audiences.set(code, (await company.post<{ id: Id }>(hr, 'audiences', { names, rule })).id);
  }
  for (const { belt, audience, dueInDays, joinerDays, reason } of demo.setup.assignments) {
    await company.post(hr, 'assignments', {
      belt,
      audienceId: audiences.get(audience),
      dueOn: dateOf(addDays(today, dueInDays)),
      joinerDays,
      reason,
    });
  }
}

/** Whose job names duties in public, and may so be put on a roster. */
export async function describeDuties(company: Company, demo: Demo): Promise<void> {
  const hr = holder(demo, 'hr');
  for (const stated of demo.setup.duties) {
    const { duty, counterpart } = stated;
    await company.post(hr, 'duties', { ...stated, duty: inEvery(duty), counterpart: inEvery(counterpart) });
  }
}

/** Words in every language of the house: what the demo does not say in one that was added, it says in English. */
function inEvery(words: Localised): Localised {
  return Object.fromEntries(languages().map((language) => [language, pick(words, language)]));
}

interface MyTraining {
  readonly belts: readonly { readonly code: string }[];
  readonly enrolments: readonly {
    readonly track: string;
    readonly modules: readonly {
      readonly id: Id;
      readonly kind: string;
      readonly seconds: number;
      readonly quizId: Id | null;
    }[];
  }[];
}

/** A few went through the whole White track already: lessons with their minutes, the Rules, the quiz. */
export async function trainFirstPeople(company: Company, demo: Demo): Promise<void> {
  const keys = quizKeys(demo);
  for (const person of demo.setup.completed) {
    const { enrolments } = await company.get<MyTraining>(person, 'my/training');
    const modules = enrolments.find(({ track }) => track === 'white')?.modules ?? [];
    for (const { id, kind, seconds, quizId } of modules) {
      await study(company, person, id, seconds);
      if (kind === 'lesson') await company.post(person, `my/modules/${id}/completion`);
      if (kind === 'acknowledgement') await acknowledge(company, person);
      if (kind === 'quiz' && quizId !== null) await passQuiz(company, person, quizId, keys);
    }
    const { belts } = await company.get<MyTraining>(person, 'my/training');
    if (!belts.some(({ code }) => code === 'white')) throw new Error(`${person} did not earn the White belt.`);
  }
}

/** Seconds between the demo's beats: within the thirty that credit, whatever the requests themselves take. */
const BEAT = 25;

/** Beats through a module's stated time, the demo's clock moved on between them. */
async function study(company: Company, person: string, moduleId: Id, seconds: number): Promise<void> {
  const clock = company.app.get(HouseClock);
  const { id } = await company.post<{ id: Id }>(person, 'my/studies', { moduleId });
  for (let spent = 0; spent < seconds; spent += BEAT) {
    clock.advance(BEAT * 1000);
    await company.post(person, `my/studies/${id}/beats`);
  }
}

async function acknowledge(company: Company, person: string): Promise<void> {
  const { items } = await company.get<{ items: readonly { code: string; inForce: { id: Id } | null }[] }>(
    person,
    'rules-documents',
  );
  for (const { inForce } of items) {
    if (inForce !== null)
      await company.post(person, `rules-editions/${inForce.id}/acknowledgement`, { language: 'he' });
  }
}

async function passQuiz(
  company: Company,
  person: string,
  quizId: Id,
  keys: ReadonlyMap<string, readonly string[]>,
): Promise<void> {
  const attempt = await company.post<{ id: Id; questions: readonly { code: string }[] }>(
    person,
    `quizzes/${quizId}/attempts`,
  );
  const answers = attempt.questions.map(({ code }) => ({ question: code, chosen: keys.get(code) ?? [] }));
  await company.post(person, `quiz-attempts/${attempt.id}/submission`, { answers });
}

/** The right options of the White track's questions, by question. */
function quizKeys(demo: Demo): ReadonlyMap<string, readonly string[]> {
  const { questions } = JSON.parse(readFileSync(join(demo.trackFolder, 'quiz.json'), 'utf8')) as {
    questions: readonly { code: string; options: readonly { id: string; correct?: boolean }[] }[];
  };
  return new Map(
    questions.map(({ code, options }) => [code, options.filter(({ correct }) => correct === true).map(({ id }) => id)]),
  );
}

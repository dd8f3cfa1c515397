import { addDays, dateOf } from '../kernel/clock';
import type { Id } from '../kernel/id';
import { HouseClock } from '../platform/database/pace';
import type { Company } from './demo.company';
import type { Demo } from './demo.files';
import { holder } from './demo.people';

interface Rules {
  readonly id: Id;
  readonly inForce: { readonly id: Id } | null;
}

/** The way to Yellow: a lesson, a workshop with a date, a practice; somebody with White has chosen it. */
export async function openYellow(company: Company, demo: Demo): Promise<void> {
  const hr = holder(demo, 'hr');
  const { practice, session, sitting, track, chooses } = demo.yellow;
  const materials: Readonly<Record<string, Id>> = {
    practice: (await company.post<{ id: Id }>(holder(demo, 'lead'), 'practices', practice)).id,
    session: (await company.post<{ id: Id }>(hr, 'sessions', session)).id,
  };
  const modules = track.modules.map((module) => {
    const material = materials[module.kind];
    return material === undefined ? module : { ...module, material };
  });
  const { editionId } = await company.post<{ editionId: Id }>(hr, 'tracks', { ...track, modules });
  await company.post(hr, `track-editions/${editionId}/publication`);
  const { inDays, from, to, ...date } = sitting;
  const day = dateOf(addDays(company.app.get(HouseClock).now(), inDays));
  const { id } = await company.post<{ id: Id }>(hr, `sessions/${materials['session']}/sittings`, {
    ...date,
    starts: `${day}T${from}`,
    ends: `${day}T${to}`,
  });
  await company.post(chooses, 'my/enrolments', { trackEditionId: editionId });
  await company.post(chooses, `my/sittings/${id}/place`);
}

/** The desk: a question that was answered, with the example that came of it, and one that waits. */
export async function askDesk(company: Company, demo: Demo): Promise<void> {
  const lead = holder(demo, 'lead');
  const [document] = (await company.get<{ items: readonly Rules[] }>(lead, 'rules-documents')).items;
  const edition = await company.get<{ clauses: readonly { id: Id; number: string }[] }>(
    lead,
    `rules-editions/${document?.inForce?.id ?? ''}`,
  );
  for (const { by, words, answer, example } of demo.asks) {
    const { id } = await company.post<{ id: Id }>(by, 'my/asks', { words });
    if (answer === undefined) continue;
    const clause = edition.clauses.find(({ number }) => number === answer.clause);
    await company.post(lead, `asks/${id}/answers`, { words: answer.words, clauses: [clause?.id] });
    if (example === undefined) continue;
    await company.post(lead, `asks/${id}/examples`, { ...example, documentId: document?.id, clause: answer.clause });
  }
}

/** The library: something to share, and something that waits for a lead. */
export async function fillLibrary(company: Company, demo: Demo): Promise<void> {
  for (const { by, approve = false, ...content } of demo.yellow.library) {
    const { id } = await company.post<{ id: Id }>(by, 'content', content);
    if (approve) await company.post(holder(demo, 'lead'), `content/${id}/approval`, { revision: 1 });
  }
}

import type { Id } from '../kernel/id';
import type { Company } from './demo.company';
import type { Demo } from './demo.files';

/** An answer that came back once, and stands there now; a post that somebody edited at the network, and that was put right. */
export async function publishWords(company: Company, demo: Demo, arrived: ReadonlyMap<string, Id>): Promise<void> {
  await answerOne(company, demo.words.answered, arrived);
  await correctOne(company, demo.words.corrected);
}

async function answerOne(
  company: Company,
  answered: Demo['words']['answered'],
  arrived: ReadonlyMap<string, Id>,
): Promise<void> {
  const { asked, by, first, returned, text } = answered;
  const interactionId = arrived.get(asked.externalId);
  await company.post(by, `interactions/${interactionId}/claim`);
  const words = { relationship: 'employee', language: asked.language };
  const { id } = await company.post<{ id: Id }>(by, 'drafts', { kind: 'reply', interactionId, ...words, text: first });
  await company.post(by, `drafts/${id}/submission`);
  const { by: reader, ...why } = returned;
  await company.post(reader, `drafts/${id}/return`, why);
  await company.put(by, `drafts/${id}`, { ...words, text });
  await bringOut(company, id, 2, answered);
}

async function correctOne(company: Company, corrected: Demo['words']['corrected']): Promise<void> {
  const { by, channel, language, text, aftermath } = corrected;
  const channels = await company.get<{ items: readonly { id: Id; code: string }[] }>(
    corrected.approvedBy,
    'channels?limit=100',
  );
  const channelId = channels.items.find(({ code }) => code === channel)?.id;
  const begun = { kind: 'post', channelId, relationship: 'employee', language, text };
  const { id } = await company.post<{ id: Id }>(by, 'drafts', begun);
  await bringOut(company, id, 1, corrected);
  for (const { by: recorder, ...recorded } of aftermath) {
    await company.post(recorder, `drafts/${id}/aftermath`, recorded);
  }
}

interface WayOut {
  readonly by: string;
  readonly approvedBy: string;
  readonly publisher: string;
  readonly link: string;
}

/** Submitted, approved, taken and published, each by whoever does it. */
async function bringOut(company: Company, id: Id, revision: number, way: WayOut): Promise<void> {
  const { by, approvedBy, publisher, link } = way;
  await company.post(by, `drafts/${id}/submission`);
  await company.post(approvedBy, `drafts/${id}/approval`, { revision });
  await company.post(publisher, `drafts/${id}/taking`);
  await company.post(publisher, `drafts/${id}/publication`, { link });
}

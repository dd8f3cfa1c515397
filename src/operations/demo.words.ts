import type { Id } from '../kernel/id';
import type { Company } from './demo.company';
import type { Demo } from './demo.files';

/**
 * An answer that came back once, and stands there now; a post that somebody edited at the network, and that was put right;
 * replies that wait for their review.
 */
export async function publishWords(company: Company, demo: Demo, arrived: ReadonlyMap<string, Id>): Promise<void> {
  const { answered, corrected, waiting } = demo.words;
  await answerOne(company, answered, arrived);
  await correctOne(company, corrected);
  for (const { by, asked, text } of waiting) {
    await company.post(by, `drafts/${await replyTo(company, by, asked, text, arrived)}/submission`);
  }
}

async function answerOne(
  company: Company,
  answered: Demo['words']['answered'],
  arrived: ReadonlyMap<string, Id>,
): Promise<void> {
  const { asked, by, first, returned, text } = answered;
  const id = await replyTo(company, by, asked, first, arrived);
  await company.post(by, `drafts/${id}/submission`);
  const { by: reader, ...why } = returned;
  await company.post(reader, `drafts/${id}/return`, why);
  await company.put(by, `drafts/${id}`, { relationship: 'employee', language: asked.language, text });
  await bringOut(company, id, 2, answered);
}

/** Claims what was asked and begins a reply. */
async function replyTo(
  company: Company,
  by: string,
  { externalId, language }: Demo['words']['answered']['asked'],
  text: string,
  arrived: ReadonlyMap<string, Id>,
): Promise<Id> {
  const interactionId = arrived.get(externalId);
  await company.post(by, `interactions/${interactionId}/claim`);
  const words = { relationship: 'employee', language, text };
  return (await company.post<{ id: Id }>(by, 'drafts', { kind: 'reply', interactionId, ...words })).id;
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

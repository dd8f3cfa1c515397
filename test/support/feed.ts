import type { House, Visitor } from './house';

/** Adds business channels as a lead; answers their ids by code. */
export async function addChannels(lead: Visitor, codes: readonly string[]): Promise<Record<string, string>> {
  const ids: Record<string, string> = {};
  for (const code of codes) {
    const channel = { code, network: 'x', accountKind: 'business', names: { en: code }, languages: ['en', 'he'] };
    const reply = await lead.post('channels', channel).expect(201);
    ids[code] = reply.body.id as string;
  }
  return ids;
}

export interface Stated {
  readonly channel: string;
  readonly externalId: string;
  readonly text: string;
  readonly parentExternalId?: string | null;
  readonly author?: string;
  readonly saidAt?: string;
  readonly ours?: boolean;
  readonly language?: string;
}

/** Sends interactions and routes them; answers their ids by external id. */
export async function arrive(house: House, lead: Visitor, items: readonly Stated[]): Promise<Record<string, string>> {
  const ids: Record<string, string> = {};
  for (let at = 0; at < items.length; at += 1000) {
    const batch = items.slice(at, at + 1000);
    const reply = await lead.post('interactions', { items: batch }).expect(200);
    for (const [index, taken] of (reply.body.items as { id: string | null }[]).entries()) {
      const externalId = batch[index]?.externalId;
      if (externalId !== undefined && taken.id !== null) ids[externalId] = taken.id;
    }
  }
  await house.settle();
  return ids;
}

/** Adds a topic found by one keyword on a channel, given to persons; answers its id. */
export async function addTopic(
  lead: Visitor,
  topic: {
    code: string;
    risk?: string;
    channelId?: string;
    keyword?: string;
    people?: readonly (string | undefined)[];
  },
): Promise<string> {
  const { code, risk = 'low', channelId, keyword = code, people = [] } = topic;
  const keywords = channelId === undefined ? [] : [{ channelId, keyword, match: 'contains' }];
  const names = { en: `About ${code}`, he: `על ${code}` };
  const reply = await lead.post('topics', { code, names, risk, keywords }).expect(201);
  const id = reply.body.id as string;
  for (const personId of people) await lead.put(`topics/${id}/people/${personId}`).expect(204);
  return id;
}

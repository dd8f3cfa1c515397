import { addSeconds } from '../kernel/clock';
import type { Id } from '../kernel/id';
import { HouseClock } from '../platform/database/pace';
import type { Company } from './demo.company';
import type { Demo } from './demo.files';
import { settle } from '../platform/outbox/settle';
import { holder } from './demo.people';

export async function openChannels(company: Company, demo: Demo): Promise<void> {
  const lead = holder(demo, 'lead');
  for (const { publishers = [], owners = [], roles = [], ticked = 0, ...channel } of demo.channels) {
    const { id } = await company.post<{ id: Id }>(lead, 'channels', channel);
    for (const person of publishers) await company.put(lead, `channels/${id}/publishers/${company.id(person)}`);
    for (const person of owners) await company.put(lead, `channels/${id}/owners/${company.id(person)}`);
    for (const { person, ...role } of roles) {
      await company.post(lead, `channels/${id}/network-roles`, { ...role, personId: company.id(person) });
    }
    const [owner = lead] = owners;
    const { items } = await company.get<{ items: readonly { id: Id; list: string }[] }>(
      owner,
      `channels/${id}/checklist`,
    );
    for (const item of items.filter(({ list }) => list === 'profile').slice(0, ticked)) {
      await company.post(owner, `channels/${id}/checklist/ticks`, { itemId: item.id });
    }
  }
}

/** Branded handles: one in use, one that waits for a lead. */
export async function askForHandles(company: Company, demo: Demo): Promise<void> {
  for (const { person, approvedBy, ...handle } of demo.setup.handles) {
    const { id } = await company.post<{ id: Id }>(person, 'my/handles', handle);
    if (approvedBy !== undefined) await company.post(approvedBy, `handles/${id}/approval`, {});
  }
}

/** The red button, tried once: started by one, ended by two. */
export async function rehearseMoratorium(company: Company, demo: Demo): Promise<void> {
  const { by, reason } = demo.setup.rehearsal;
  const { id } = await company.post<{ id: Id }>(by[0], 'moratoria', { reason });
  for (const person of by) await company.post(person, `moratoria/${id}/ending`);
}

export async function routeTopics(company: Company, demo: Demo): Promise<void> {
  const lead = holder(demo, 'lead');
  const { items } = await company.get<{ items: readonly { id: Id; code: string }[] }>(lead, 'channels?limit=100');
  const channels = new Map(items.map(({ id, code }) => [code, id]));
  for (const { people = [], keywords, ...topic } of demo.topics) {
    const { id } = await company.post<{ id: Id }>(lead, 'topics', {
      ...topic,
      keywords: keywords.map(({ channel, ...keyword }) => ({ ...keyword, channelId: channels.get(channel) })),
    });
    for (const person of people) await company.put(lead, `topics/${id}/people/${company.id(person)}`);
  }
}

export async function announceGoals(company: Company, demo: Demo): Promise<void> {
  const lead = holder(demo, 'lead');
  for (const { measure, owner, ...goal } of demo.goals) {
    await company.post(lead, 'goals', { ...goal, measureNames: measure, ownerId: company.id(owner) });
  }
  await company.post(lead, 'outcome-imports', demo.outcomes);
}

/** What customers said in the last days, arriving now. Ids by what the network calls each. */
export async function bringInteractions(company: Company, demo: Demo): Promise<ReadonlyMap<string, Id>> {
  const now = company.app.get(HouseClock).now();
  const { answered, waiting } = demo.words;
  const said = [...demo.interactions, answered.asked, ...waiting.map(({ asked }) => asked)];
  const items = said.map(({ minutesAgo, ...interaction }) => ({
    ...interaction,
    saidAt: addSeconds(now, -60 * minutesAgo).toISOString(),
  }));
  const taken = await company.post<{ items: readonly { id: Id; status: string; faults: readonly unknown[] }[] }>(
    holder(demo, 'lead'),
    'interactions',
    { items },
  );
  const faulty = taken.items.filter(({ status }) => status === 'fault');
  if (faulty.length > 0) throw new Error(`Interactions of the demo that were refused: ${JSON.stringify(faulty)}`);
  return new Map(items.map(({ externalId }, at) => [externalId, taken.items[at]?.id ?? '']));
}

/** This week's updates, of what has been routed by now; otherwise they come with the next full hour. */
export async function makeUpdates(company: Company, demo: Demo): Promise<void> {
  await settle(company.app);
  await company.post(holder(demo, 'lead'), 'updates');
}

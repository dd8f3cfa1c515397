import { AccessAudit, type AuditedRoute } from '../../src/platform/access/audit';
import { newId } from '../../src/kernel/id';
import { type Desk, openDesk } from '../support/desk';
import { addTopic, arrive } from '../support/feed';
import { addPeople } from '../support/people';
import { addRules, addTrack } from '../support/training';
import type { Visitor } from '../support/house';

/** Routes whose replies are not about people, change by themselves, never end, or are the logs of these very calls. */
const BESIDE =
  /^\/(health|metrics|queues|problems|scim\/v2\/(Schemas|ResourceTypes|Service))|\/(trail|looks|oidc|ways-in|proof-keys|my\/logins|my\/stream|demo)/;

/** Replies to every reading route, by caller and route. */
type Replies = ReadonlyMap<string, string>;

/** Opting out is free and nobody's business: with it and without it everybody else reads the very same. */
describe('Whether somebody opted out of acting', () => {
  let desk: Desk;
  let routes: readonly AuditedRoute[];
  const callers = new Map<string, Visitor>();
  const named = new Map<string, string>();

  beforeAll(async () => {
    desk = await openDesk();
    const { house, ids, lead, author } = desk;
    routes = house.get(AccessAudit).routes();
    await addPeople(house, [
      { externalId: 'auditor', roles: ['auditor'] },
      { externalId: 'council', roles: ['council'] },
      { externalId: 'coach', roles: ['coach'] },
    ]);
    for (const caller of ['hr', 'admin', 'auditor', 'council', 'coach', 'lead', 'second', 'publisher', 'colleague']) {
      callers.set(caller, await house.as(caller));
    }
    const { documentId, editionId } = await addRules(lead, 'asked');
    await author.post(`rules-editions/${editionId}/acknowledgement`, { language: 'he' }).expect(201);
    const texts = { en: '## 1. Be honest\n\nSay plainly who you are.', he: '## 1. יושר\n\nמזדהים בבירור.' };
    const draft = (await lead.post(`rules-documents/${documentId}/editions`, { texts }).expect(201)).body;
    const { editionId: trackEdition } = await addTrack(house, {
      code: 'white-track',
      belt: 'white',
      kinds: ['lesson'],
    });
    const hr = await house.as('hr');
    const rule = { everyone: true };
    const audience = (await hr.post('audiences', { names: { en: 'All', he: 'כולם' }, rule }).expect(201)).body;
    const topicId = await addTopic(lead, {
      ...{ code: 'deliveries', channelId: desk.business, keyword: 'order', people: [ids['author']] },
    });
    const { i1: interaction } = await arrive(house, lead, [
      { channel: 'x-service', externalId: 'i1', text: 'where is my order?', author: 'c1' },
    ]);
    await house.settle();
    for (const [folder, id] of [
      ['people', ids['author']],
      ['personId', ids['author']],
      ['drafts', await desk.submitted(author, 'words')],
      ['rules-documents', documentId],
      ['rules-editions', draft.id],
      ['track-editions', trackEdition],
      ['audiences', audience.id],
      ['topics', topicId],
      ['channels', desk.business],
      ['interactions', interaction],
    ] as const) {
      named.set(folder, id as string);
    }
    await house.settle();
  });
  afterAll(() => desk.house.close());

  /** The address with ids of what there is, by the folder before each parameter. */
  const addressOf = (path: string): string => {
    const parts = path.split('/');
    return parts
      .map((part, at) => {
        if (!part.startsWith(':')) return part;
        return named.get(part.slice(1)) ?? named.get(parts[at - 1] ?? '') ?? newId();
      })
      .join('/');
  };

  const previews = async (): Promise<readonly (readonly [string, object])[]> => {
    const { entries } = (await desk.lead.get('permit-table').expect(200)).body as {
      entries: Record<string, unknown>[];
    };
    const stated = entries.map(({ id: _id, beltRank: _rank, from: _from, ...cell }) => cell);
    return [
      ['permit-table-previews', { entries: stated.slice(1) }],
      ['audience-previews', { rule: { everyone: true } }],
      ['assignment-previews', { track: 'white-track', audienceId: named.get('audiences'), joinerDays: 3 }],
    ];
  };

  /** Everything that somebody else reads, or what was answered before; what the clock alone changes is struck out. */
  const readAll = async (answered?: Replies): Promise<Replies> => {
    const replies = new Map<string, string>();
    const keep = (label: string, status: number, text: string): void => {
      const still = text
        .replaceAll(/\d{4}-\d{2}-\d{2}T[\d:.]+Z/g, 'then')
        .replaceAll(/"(signature|occurrence)":"[^"]*"/g, '');
      replies.set(label, `${status} ${still}`);
    };
    for (const [caller, visitor] of callers) {
      for (const { method, path } of routes) {
        if (method !== 'GET' || BESIDE.test(path)) continue;
        if (answered?.get(`${caller} GET ${path}`)?.startsWith('4') === true) continue;
        const query = path.endsWith('training-figures') ? '?track=white-track' : '';
        const reply = await visitor.get(`${addressOf(path)}${query}`).buffer(true);
        const isText = /json|csv|html|text/.test(reply.headers['content-type'] ?? '');
        keep(`${caller} GET ${path}`, reply.status, isText ? reply.text : '');
      }
      for (const [path, body] of await previews()) {
        const reply = await visitor.post(path, body);
        keep(`${caller} POST ${path}`, reply.status, reply.text);
      }
    }
    return replies;
  };

  it('shows in no list, figure, page, file or preview of anybody else', async () => {
    const { author, house } = desk;
    const answered = await readAll();
    const before = await readAll(answered);
    await author.put('my/acting', { optedOut: true }).expect(200);
    await house.settle();
    const after = await readAll(answered);
    const differing = [...before].filter(([label, text]) => after.get(label) !== text).map(([label]) => label);
    expect(differing).toEqual([]);
    // The walk saw something: what is asked for above was answered.
    const shown = [...before].filter(([, text]) => text.startsWith('200'));
    expect(shown.length).toBeGreaterThan(300);
    // Who wants no messages of a kind is counted, in aggregate: that says nothing about acting.
    const told = shown.map(([, text]) => text.replaceAll('"outcome":"opted-out"', ''));
    for (const text of told) expect(text).not.toMatch(/opted[- ]?out":true|opted-out/i);
  }, 240_000);

  it('shows in neither log', async () => {
    const auditor = await desk.house.as('auditor');
    for (const path of ['trail?limit=100', 'looks?limit=100', 'trail.csv', 'trail.ndjson']) {
      const { text } = await auditor.get(path).buffer(true).expect(200);
      expect(text).not.toMatch(/opted|acting|opt-out/i);
    }
  });
});

import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Response } from 'supertest';
import { type Desk, openDesk, recognise as award } from '../support/desk';
import { addTopic, arrive } from '../support/feed';
import type { Visitor } from '../support/house';
import { addPeople } from '../support/people';
import { publishEdition } from '../support/rules';
import { addRules, inDays, recognise } from '../support/training';

const DAY = 86_400_000;
/** Nobody's role, office or grade stands in for what the ladder asks. */
const WHO = {
  employee: {},
  lead: { roles: ['lead'] },
  admin: { roles: ['admin', 'hr', 'lead', 'coach'] },
  manager: { grade: 30, jobTitle: 'Chief Executive' },
} as const;
const LACKS = ['nothing', 'belt', 'acknowledgement', 'suspension', 'opted-out'] as const;
type Lack = (typeof LACKS)[number];

interface Case {
  readonly name: string;
  readonly lack: Lack;
  readonly reviews: boolean;
  me: Visitor;
  /** Begun while nothing was lacking. */
  writing: string;
  personal: string;
  ready: string;
  /** Content of the library, approved as it is, for their own account. */
  shared: string;
  /** Planned for the time when some of them lack something. */
  planned: string;
}

describe('Every act in public asks the ladder', () => {
  let desk: Desk;
  let helper: Visitor;
  let ids: Record<string, string>;
  let interactions: Record<string, string>;
  const cases: Case[] = [];
  const waiting: string[] = [];
  let content: string;
  let receiver: Server;
  const arrived: string[] = [];

  beforeAll(async () => {
    receiver = createServer((request, response) => {
      request.on('data', (part: Buffer) => arrived.push(part.toString('utf8')));
      request.on('end', () => response.writeHead(202).end());
    });
    await new Promise<void>((done) => receiver.listen(0, '127.0.0.1', done));
    desk = await openDesk({ OBI_CONNECTOR_HOSTS: '127.0.0.1' });
    const { house, lead, second } = desk;
    const by = [desk.ids['hr'] ?? '', desk.ids['admin'] ?? ''] as const;
    const rules = await addRules(lead);
    const names = Object.keys(WHO).flatMap((who) => LACKS.map((lack) => ({ who, lack, name: `${who}-${lack}` })));
    ids = await addPeople(house, [
      { externalId: 'helper' },
      ...names.map(({ who, name }) => ({ externalId: name, ...WHO[who as keyof typeof WHO] })),
    ]);
    await award(house, ids['helper'] ?? '', 'white');
    for (const { lack, name } of names) {
      await recognise(house, by, ids[name] ?? '', 'black', inDays(house, lack === 'belt' ? 1 : 200));
    }
    helper = await house.as('helper');
    const read = async (visitor: Visitor, editionId: string): Promise<void> => {
      await visitor.post(`rules-editions/${editionId}/acknowledgement`, { language: 'en' }).expect(201);
    };
    for (const visitor of [helper, lead, second]) await read(visitor, rules.editionId);
    const words = { titles: { he: 'כותרת' }, shares: { he: 'מילים' } };
    content = (await helper.post('content', words).expect(201)).body.id as string;
    await second.post(`content/${content}/approval`, { revision: 1 }).expect(200);
    for (const { who, lack, name } of names) {
      const me = await house.as(name);
      await read(me, rules.editionId);
      const personal = await desk.submitted(me, 'mine', { channelId: desk.personal });
      const ready = await desk.submitted(me, 'ours');
      const planned = await desk.submitted(me, 'planned');
      for (const id of [personal, ready, planned])
        await second.post(`drafts/${id}/approval`, { revision: 1 }).expect(200);
      const writing = await desk.post(me, 'being written');
      const share = { channelId: desk.personal, language: 'he' };
      const shared = (await me.post(`content/${content}/shares`, share).expect(201)).body.id as string;
      const local = localIn(3 * DAY + 600_000);
      await desk.publisher.post(`drafts/${planned}/plan`, { local }).expect(201);
      cases.push({
        planned,
        shared,
        name,
        lack,
        reviews: who === 'lead' || who === 'admin',
        me,
        personal,
        ready,
        writing,
      });
    }
    // Belts of some lapse, a material edition asks everybody anew and some do not answer, others are held or leave it.
    house.clock.advance(3 * DAY);
    const texts = { en: '## 1. Be honest\n\nSay plainly who you are.', he: '## 1. יושר\n\nמזדהים בבירור.' };
    const edition = await lead.post(`rules-documents/${rules.documentId}/editions`, { texts }).expect(201);
    await publishEdition(lead, edition.body.id as string);
    house.clock.advance(1000);
    for (const visitor of [helper, lead, second]) await read(visitor, edition.body.id as string);
    for (const { lack, name, me } of cases) {
      if (lack !== 'acknowledgement') await read(me, edition.body.id as string);
      if (lack === 'suspension') await lead.post(`people/${ids[name]}/suspensions`, { reason: 'r' }).expect(201);
      if (lack === 'opted-out') await me.put('my/acting', { optedOut: true }).expect(200);
    }
    const topic = { code: 'router', channelId: desk.business, people: cases.map(({ name }) => ids[name]) };
    await addTopic(lead, topic);
    interactions = await arrive(
      house,
      lead,
      [...cases.map(({ name }) => name), ...cases.map(({ name }) => `${name}-later`)].map((externalId) => ({
        ...{ channel: 'x-service', externalId, text: 'my router' },
      })),
    );
    for (let at = 0; at < 2 * cases.length; at++) waiting.push(await desk.submitted(helper, `of a helper ${at}`));
  });
  afterAll(async () => {
    receiver.close();
    await desk.house.close();
  });

  /** What the clocks in Jerusalem show so many milliseconds from now. */
  function localIn(milliseconds: number): string {
    const parts = { year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit' } as const;
    const format = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Jerusalem', ...parts });
    return format.format(new Date(desk.house.clock.now().getTime() + milliseconds)).replace(' ', 'T');
  }

  const post = { kind: 'post', relationship: 'employee', language: 'he', text: 'new' };

  /** What was answered, as the kinds of what is missing; 'done' where it was done. */
  function told({ status, body }: Response): string {
    const { code, missing } = body as { code?: string; missing?: { kind: string }[] };
    if (status < 300) return 'done';
    return code === 'permit-missing' ? (missing ?? []).map(({ kind }) => kind).join(' ') : (code ?? String(status));
  }

  /** Every route that acts in public, or decides on what others do there. */
  async function walk(one: Case, suffix: string): Promise<Record<string, string>> {
    const { me, name, reviews } = one;
    const interaction = interactions[`${name}${suffix}`] ?? '';
    const acts: Record<string, () => Promise<Response>> = {
      claim: async () => me.post(`interactions/${interaction}/claim`),
      begin: async () => me.post('drafts', { ...post, channelId: desk.business }),
      submit: async () => me.post(`drafts/${one.writing}/submission`),
      publish: async () => me.post(`drafts/${one.personal}/publication`, { link: null }),
      share: async () =>
        me.post(`content/${content}/shares`, { channelId: desk.business, language: 'he', text: 'mine' }),
      'publish-share': async () => me.post(`drafts/${one.shared}/publication`, {}),
      take: async () => desk.publisher.post(`drafts/${one.ready}/taking`),
    };
    if (reviews) {
      acts['approve'] = async () => me.post(`drafts/${waiting.shift()}/approval`, { revision: 1 });
      acts['return'] = async () => me.post(`drafts/${waiting.shift()}/return`, { code: 'tone', note: 'warmer' });
    } else {
      acts['read'] = async () => me.get(`interactions/${interaction}`);
    }
    const found: Record<string, string> = {};
    for (const [act, ask] of Object.entries(acts)) found[act] = told(await ask());
    return found;
  }

  it('and is refused to whoever lacks exactly one thing, whatever their role, office or grade', async () => {
    const faults: string[] = [];
    for (const one of cases.filter(({ lack }) => lack !== 'nothing')) {
      for (const [act, answer] of Object.entries(await walk(one, ''))) {
        const free = one.lack === 'opted-out' && ['approve', 'return', 'read'].includes(act);
        const expected = free ? 'done' : act === 'take' ? 'author-permit-gone' : one.lack;
        if (answer !== expected) faults.push(`${one.name} ${act}: ${answer}, not ${expected}`);
      }
    }
    expect(faults).toEqual([]);
  });

  it('also when what is planned comes to its time, by a publisher and by a connector', async () => {
    const { house, lead, publisher, business } = desk;
    const url = `http://127.0.0.1:${(receiver.address() as AddressInfo).port}`;
    await lead.post('connectors', { channelId: business, url }).expect(201);
    const [one, ...others] = cases.filter(({ lack }) => lack !== 'nothing');
    const refused = publisher.post(`drafts/${one?.planned}/taking`);
    expect(told(await refused)).toBe('planned-for-later');
    house.clock.advance(700_000);
    await house.tick('planning.due');
    await house.settle();
    await house.tick('connectors.send');
    const { items } = (await publisher.get('connector-posts?limit=100').expect(200)).body as {
      items: { draftId: string; state: string; reason: string | null }[];
    };
    const found = (each: Case): string => {
      const post = items.find(({ draftId }) => draftId === each.planned);
      return `${each.name} ${post?.state} ${post?.reason}`;
    };
    const lacking = [one, ...others].flatMap((each) => (each === undefined ? [] : [each]));
    expect(lacking.map(found)).toEqual(lacking.map(({ name }) => `${name} held author-permit-gone`));
    for (const { planned } of lacking) {
      expect(told(await publisher.post(`drafts/${planned}/taking`))).toBe('author-permit-gone');
    }
    const free = cases.filter(({ lack }) => lack === 'nothing');
    expect(free.map(found)).toEqual(free.map(({ name }) => `${name} sent null`));
    expect(arrived).toHaveLength(free.length);
  });

  it('also while everybody is held, and is done when nothing is missing', async () => {
    const { house } = desk;
    const [one, two, ...others] = cases.filter(({ lack }) => lack === 'nothing');
    const faults: string[] = [];
    const check = (name: string, found: Record<string, string>, expected: (act: string) => string): void => {
      for (const [act, answer] of Object.entries(found)) {
        if (answer !== expected(act)) faults.push(`${name} ${act}: ${answer}, not ${expected(act)}`);
      }
    };
    for (const each of [one, two]) if (each !== undefined) check(each.name, await walk(each, ''), () => 'done');
    const all = { reason: 'attack', capabilities: ['reply', 'post', 'share', 'review'] };
    const { id } = (await one?.me.post('moratoria', all).expect(201))?.body as { id: string };
    const leaving = ['take', 'publish', 'publish-share'];
    for (const each of others) {
      const held = (act: string): string =>
        act === 'read' ? 'done' : leaving.includes(act) ? 'held-back' : 'moratorium';
      check(each.name, await walk(each, ''), held);
    }
    for (const moderator of [one, two]) await moderator?.me.post(`moratoria/${id}/ending`).expect(204);
    house.clock.advance(1000);
    for (const each of others) {
      check(each.name, await walk(each, '-later'), (act) => (leaving.includes(act) ? 'held-to-confirm' : 'done'));
    }
    expect(faults).toEqual([]);
    // Who may moderate follows from the ladder too.
    const refused = cases.filter(({ lack }) => ['belt', 'acknowledgement', 'suspension'].includes(lack));
    for (const { me, lack } of refused) expect(told(await me.post('moratoria', all))).toBe(lack);
  });
});

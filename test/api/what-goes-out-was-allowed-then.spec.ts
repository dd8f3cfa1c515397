import fc from 'fast-check';
import { AcknowledgementsService, RulesReader, RulesService } from '../../src/features/rules/public';
import { type Desk, openDesk, recognise as recogniseForLong } from '../support/desk';
import type { Visitor } from '../support/house';
import { restateTable } from '../support/ladder';
import { addPeople } from '../support/people';
import { inDays, recognise } from '../support/training';

const [HOUR, DAY] = [3_600_000, 86_400_000];
const LEASE = HOUR / 2;
const BELTS = ['white', 'yellow', 'orange', 'green', 'blue', 'black'];
/** Who writes in each slot; in the last one for a personal account. */
const WRITERS = ['author', 'colleague', 'lead', 'author'] as const;
const OWN = WRITERS.length - 1;
const READERS = ['lead', 'second', 'roleOnly'] as const;
const PERSONS = ['author', 'colleague', 'lead', 'second', 'roleOnly'] as const;
/** What each table asks for a post and for a review: a belt, and whether the document is to have been read. */
const TABLES = [
  { post: ['white', false], review: ['green', false] },
  { post: ['yellow', false], review: ['blue', false] },
  { post: ['white', true], review: ['green', true] },
  { post: ['yellow', true], review: ['green', false] },
] as const;

type Capability = 'post' | 'review';
type State =
  | 'none'
  | 'writing'
  | 'submitted'
  | 'returned'
  | 'declined'
  | 'approved'
  | 'ready'
  | 'taken'
  | 'published'
  | 'withdrawn';
const OVER: readonly State[] = ['none', 'published', 'withdrawn', 'declined'];

interface Span {
  readonly from: number;
  until: number;
}

/** A draft as its history says it is. */
interface Words {
  id: string;
  readonly author: string;
  /** For a personal account. */
  readonly own: boolean;
  state: State;
  /** The working copy, and what was submitted of it. */
  typed: string;
  texts: readonly string[];
  latest: number;
  /** Of the approval, or of the word that the words may go out after all. */
  since: number;
  takenUntil: number;
}

/** All that permits follow from, kept here as it was done and nowhere else. */
class Memory {
  table = 0;
  readonly awards: (Span & { readonly person: string; readonly rank: number })[] = [];
  readonly editions: { readonly at: number; readonly material: boolean }[] = [];
  readonly read: { readonly person: string; readonly edition: number }[] = [];
  readonly suspended = new Map<string, string>();
  readonly leads = new Set<string>(READERS);
  readonly moratoria: (Span & { readonly id: string; readonly capability: Capability })[] = [];

  /** `own`: on a personal account, which no moratorium here holds. */
  may(person: string, capability: Capability, at: number, own: boolean): boolean {
    const [belt, asksReading] = TABLES[this.table]?.[capability] ?? ['black', true];
    const held = this.awards.filter((each) => each.person === person && each.from <= at && at < each.until);
    return (
      !this.suspended.has(person) &&
      (own || !this.moratoria.some((each) => each.capability === capability && each.from <= at && at < each.until)) &&
      held.some(({ rank }) => rank > BELTS.indexOf(belt)) &&
      (!asksReading || this.hasRead(person, at))
    );
  }

  /** The edition in force, or one before it: with nothing material since, or that for less than a day. */
  hasRead(person: string, at: number): boolean {
    if (this.editions.length === 0) return true;
    return this.read.some(
      (each) =>
        each.person === person &&
        this.editions.every((later, number) => number <= each.edition || !later.material || at < later.at + DAY),
    );
  }

  /** What held words of a capability at any time since. */
  held(since: number): 'no' | 'now' | 'before' {
    const over = this.moratoria.filter(({ capability, until }) => capability === 'post' && until > since);
    if (over.length === 0) return 'no';
    return over.some(({ until }) => until === Infinity) ? 'now' : 'before';
  }
}

const slot = fc.nat(WRITERS.length - 1);
const person = fc.constantFrom(...PERSONS);
const reader = fc.constantFrom(...READERS);
/** How words are sent back: `decline` for good. */
const back = fc.constantFrom('return' as const, 'return' as const, 'suggestion' as const, 'decline' as const);
const act = fc.oneof(
  { weight: 20, arbitrary: fc.record({ kind: fc.constant('next' as const), slot, reader, back: fc.nat(4) }) },
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('write' as const), slot }) },
  { weight: 6, arbitrary: fc.record({ kind: fc.constant('submit' as const), slot }) },
  { weight: 7, arbitrary: fc.record({ kind: fc.constant('approve' as const), slot, reader, stale: fc.nat(5) }) },
  { weight: 5, arbitrary: fc.record({ kind: fc.constant('return' as const), slot, reader, as: back }) },
  { weight: 5, arbitrary: fc.record({ kind: fc.constant('take' as const), slot }) },
  { weight: 5, arbitrary: fc.record({ kind: fc.constant('publish' as const), slot }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('withdraw' as const), slot }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('confirm' as const), slot }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('wait' as const), hours: fc.constantFrom(1, 20, 40) }) },
  {
    weight: 3,
    arbitrary: fc.record({ kind: fc.constant('award' as const), person, days: fc.integer({ min: 1, max: 3 }) }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('edition' as const), material: fc.boolean() }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('acknowledge' as const), person }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('suspend' as const), person }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('role' as const), reader }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('table' as const), table: fc.nat(TABLES.length - 1) }) },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant('moratorium' as const), capability: fc.constantFrom('post', 'review') }),
  },
);
type Act = typeof act extends fc.Arbitrary<infer T> ? T : never;

/** What words wait for now. */
function next({ slot, reader, back }: Extract<Act, { kind: 'next' }>, { state }: Words): Act {
  if (state === 'writing') return { kind: 'submit', slot };
  if (state === 'submitted' && back === 0) return { kind: 'return', slot, reader, as: 'return' };
  if (state === 'submitted') return { kind: 'approve', slot, reader, stale: 1 };
  if (state === 'ready') return { kind: 'take', slot };
  return { kind: state === 'taken' || state === 'approved' ? 'publish' : 'write', slot };
}

describe('What goes out was allowed at that instant', () => {
  let desk: Desk;
  let by: Readonly<Record<string, Visitor>>;
  let chiefs: readonly [Visitor, Visitor];
  let admin: Visitor;
  let document: string;
  const memory = new Memory();
  const operator = { kind: 'operator', name: 'test' } as const;

  beforeAll(async () => {
    desk = await openDesk();
    const { house, ids, author, colleague, lead, second, roleOnly } = desk;
    by = { author, colleague, lead, second, roleOnly };
    const more = await addPeople(house, [
      { externalId: 'chief', roles: ['lead'] },
      { externalId: 'other', roles: ['lead'] },
    ]);
    for (const chief of ['chief', 'other']) await recogniseForLong(house, more[chief] ?? '', 'black');
    chiefs = [await house.as('chief'), await house.as('other')];
    admin = await house.as('admin');
    for (const [name, belt] of Object.entries({ author: 1, colleague: 1, lead: 4, second: 4 }))
      memory.awards.push({ person: name, rank: belt, from: 0, until: Infinity });
    const body = { code: 'conduct', names: { en: 'Conduct' }, originalLanguage: 'en', graceDays: 1 };
    document = (await chiefs[0].post('rules-documents', body).expect(201)).body.id;
    expect(Object.keys(ids)).toEqual(expect.arrayContaining([...PERSONS]));
    await state(0);
  });
  afterAll(() => desk.house.close());

  const now = (): number => desk.house.clock.now().getTime();
  const id = (name: string): string => desk.ids[name] ?? '';

  async function state(table: number): Promise<void> {
    const { post, review } = TABLES[table] ?? TABLES[0];
    const cell = (capability: string, [belt, reads]: readonly [string, boolean], risk = 'low') => ({
      ...{ capability, channelId: null, risk, belt, documents: reads ? ['conduct'] : [] },
    });
    const moderate = cell('moderate', ['black', false], 'high');
    await restateTable(chiefs[0], [moderate, cell('post', post), cell('review', review)]);
    memory.table = table;
  }

  /** What changes who may do what. */
  async function happen(event: Act): Promise<void> {
    const { house } = desk;
    switch (event.kind) {
      case 'wait':
        house.clock.advance(event.hours * HOUR);
        return;
      case 'award': {
        const belt = event.person === 'author' || event.person === 'colleague' ? 'yellow' : 'blue';
        const endsOn = inDays(house, event.days);
        await recognise(house, [id('hr'), id('admin')], id(event.person), belt, endsOn);
        const until = Date.parse(endsOn) + DAY;
        memory.awards.push({ person: event.person, rank: BELTS.indexOf(belt) + 1, from: now(), until });
        return;
      }
      case 'edition': {
        const fresh = event.material || memory.editions.length === 0;
        const words = memory.editions.filter(({ material }) => material).length + (fresh ? 1 : 0);
        await house.acting(operator, async () => {
          const rules = house.get(RulesService);
          const draft = await rules.draft(document, { texts: { en: `## 1. A\n\nword ${words}` } });
          const { effectiveAt } = await rules.publish(draft.id, null);
          memory.editions.push({ at: effectiveAt?.getTime() ?? 0, material: fresh });
        });
        return;
      }
      case 'acknowledge': {
        const inForce = await house.get(RulesReader).inForce(document);
        if (inForce === null) return;
        await house.get(AcknowledgementsService).acknowledge(id(event.person), inForce.editionId, 'en');
        memory.read.push({ person: event.person, edition: memory.editions.length - 1 });
        return;
      }
      case 'suspend': {
        const held = memory.suspended.get(event.person);
        if (held === undefined) {
          const body = { reason: 'r', until: null };
          const made = await chiefs[0].post(`people/${id(event.person)}/suspensions`, body).expect(201);
          memory.suspended.set(event.person, made.body.id);
        } else {
          await chiefs[0].post(`suspensions/${held}/ending`, { reason: 'over' }).expect(204);
          memory.suspended.delete(event.person);
        }
        return;
      }
      case 'role': {
        const path = `people/${id(event.reader)}/roles`;
        if (memory.leads.delete(event.reader)) await admin.delete(`${path}/lead?reason=moved`).expect(204);
        else {
          await admin.post(path, { role: 'lead', reason: 'back' }).expect(201);
          memory.leads.add(event.reader);
        }
        return;
      }
      case 'table':
        return state(event.table);
      case 'moratorium': {
        const capability = event.capability === 'post' ? 'post' : 'review';
        const held = memory.moratoria.find((each) => each.capability === capability && each.until === Infinity);
        if (held === undefined) {
          const body = { reason: 'r', until: null, channelIds: [desk.business], capabilities: [capability] };
          const { id: made } = (await chiefs[0].post('moratoria', body).expect(201)).body as { id: string };
          memory.moratoria.push({ id: made, capability, from: now(), until: Infinity });
        } else {
          for (const chief of chiefs) await chief.post(`moratoria/${held.id}/ending`);
          held.until = now();
        }
        return;
      }
      default:
        throw new Error(event.kind);
    }
  }

  /** Everybody may do everything again. */
  async function recover(): Promise<void> {
    for (const name of memory.suspended.keys())
      await happen({ kind: 'suspend', person: name as (typeof PERSONS)[number] });
    for (const { capability, until } of [...memory.moratoria])
      if (until === Infinity) await happen({ kind: 'moratorium', capability });
    for (const name of READERS) if (!memory.leads.has(name)) await happen({ kind: 'role', reader: name });
    for (const name of PERSONS) {
      await happen({ kind: 'award', person: name, days: 2 });
      await happen({ kind: 'acknowledge', person: name });
    }
  }

  /** Tries an act on words; answers whether it was done, whether it may have been, and what they are then. */
  async function attempt(event: Act & { readonly slot: number }, words: Words): Promise<[boolean, boolean, State]> {
    const { business, personal, publisher } = desk;
    const { own } = words;
    const mine = by[words.author] as Visitor;
    const at = now();
    if (words.state === 'taken' && words.takenUntil <= at) words.state = 'ready';
    const { state: before } = words;
    const body = { relationship: 'employee', language: 'he', text: `Words ${at}` };
    switch (event.kind) {
      case 'write': {
        if (OVER.includes(before)) {
          const may = memory.may(words.author, 'post', at, own);
          const made = await mine.post('drafts', { ...body, kind: 'post', channelId: own ? personal : business });
          if (made.status !== 201) return [false, may, before];
          Object.assign(words, { id: made.body.id, latest: 0, typed: body.text, texts: [] });
          return [true, may, 'writing'];
        }
        const { status } = await mine.put(`drafts/${words.id}`, body);
        if (status === 200) words.typed = body.text;
        return [status === 200, before !== 'taken', 'writing'];
      }
      case 'submit': {
        const { status } = await mine.post(`drafts/${words.id}/submission`);
        const done = status === 200;
        if (done) Object.assign(words, { latest: words.latest + 1, texts: [...words.texts, words.typed] });
        return [done, before === 'writing' && memory.may(words.author, 'post', at, own), 'submitted'];
      }
      case 'approve':
      case 'return': {
        const { reader: name } = event;
        const revision = event.kind === 'approve' && event.stale === 0 ? words.latest + 1 : words.latest;
        const route = event.kind === 'approve' ? 'approval' : event.as;
        const reason = route === 'suggestion' ? { note: 'Milder' } : { revision, code: 'tone', note: 'Milder' };
        const given = route === 'approval' ? { revision } : reason;
        const { status } = await (by[name] as Visitor).post(`drafts/${words.id}/${route}`, given);
        const may =
          before === 'submitted' &&
          revision === words.latest &&
          name !== words.author &&
          memory.leads.has(name) &&
          memory.may(name, 'review', at, own);
        if (status === 200) words.since = at;
        if (route === 'approval') return [status === 200, may, own ? 'approved' : 'ready'];
        return [status === 200, may, route === 'decline' ? 'declined' : 'returned'];
      }
      case 'take': {
        const { status, body: taken } = await publisher.post(`drafts/${words.id}/taking`);
        const waits = before === 'ready' || before === 'taken';
        const may = waits && memory.held(words.since) === 'no' && memory.may(words.author, 'post', at, own);
        if (status === 200) {
          words.takenUntil = at + LEASE;
          expect(taken.text).toBe(words.texts.at(-1));
        }
        return [status === 200, may, 'taken'];
      }
      case 'publish': {
        if (own) {
          const { status } = await mine.post(`drafts/${words.id}/publication`, {});
          const may = before === 'approved' && memory.may(words.author, 'post', at, own);
          return [status === 201, may || before === 'published', 'published'];
        }
        const link = `https://x.com/obi/status/${Number(`0x${words.id.replaceAll('-', '').slice(0, 12) || 0}`)}`;
        const { status } = await publisher.post(`drafts/${words.id}/publication`, { link });
        return [status === 201, before === 'taken' || before === 'published', 'published'];
      }
      case 'withdraw': {
        const { status } = await mine.post(`drafts/${words.id}/withdrawal`);
        return [
          status === 200,
          ['writing', 'submitted', 'returned', 'ready', 'approved'].includes(before),
          'withdrawn',
        ];
      }
      case 'confirm': {
        const { status } = await mine.post(`drafts/${words.id}/hold/confirmation`);
        const waits = before === 'ready' || before === 'taken';
        const may = waits && memory.held(words.since) === 'before' && memory.may(words.author, 'post', at, own);
        if (status < 300) words.since = at;
        return [status < 300, may, before];
      }
      default:
        throw new Error(event.kind);
    }
  }

  it('whoever wrote, decided and published, and whatever lapsed or changed between', async () => {
    const done = new Map<string, number>();
    const slots: Words[] = WRITERS.map((author, at) => ({
      ...{ id: '', author, own: at === OWN, state: 'none', typed: '', texts: [], latest: 0, since: 0, takenUntil: 0 },
    }));
    await fc.assert(
      fc.asyncProperty(fc.array(act, { minLength: 90, maxLength: 90 }), async (history) => {
        await recover();
        for (const [at, drawn] of history.entries()) {
          const event = drawn.kind === 'next' ? next(drawn, slots[drawn.slot] as Words) : drawn;
          // Nothing begins in the millisecond in which something else ends.
          desk.house.clock.advance(10);
          if (!('slot' in event)) {
            await happen(event);
            continue;
          }
          const words = slots[event.slot] as Words;
          if (words.state === 'none' && event.kind !== 'write') continue;
          const [was, may, then] = await attempt(event, words);
          expect({ at, event, words, was }).toEqual({ at, event, words, was: may });
          if (was) {
            words.state = then;
            const what = `${event.kind === 'return' ? event.as : event.kind}${words.own ? ' own' : ''}`;
            done.set(what, (done.get(what) ?? 0) + 1);
          }
          if (words.state === 'none') continue;
          const [stored] = await desk.house.work.read<{ state: string; revision: number; texts: string[] }>(
            `SELECT state, revision, ARRAY(SELECT text FROM drafts.revision WHERE draft_id = d.id ORDER BY number) AS texts
             FROM drafts.draft d WHERE id = $1`,
            [words.id],
          );
          const known = words.state === 'ready' && stored?.state === 'taken' ? 'taken' : words.state;
          const { latest: revision, texts } = words;
          expect({ at, event, stored }).toEqual({ at, event, stored: { state: known, revision, texts } });
        }
      }),
      { numRuns: 8, seed: 71, endOnFailure: true },
    );
    expect([...done.keys()]).toEqual(
      expect.arrayContaining([
        ...['submit', 'approve', 'return', 'suggestion', 'decline', 'take', 'publish'],
        ...['submit own', 'approve own', 'publish own'],
      ]),
    );
    expect(
      await desk.house.work.read(
        `SELECT u.id FROM publishing.publication u JOIN drafts.draft d ON d.id = u.draft_id
         WHERE NOT EXISTS (SELECT FROM publishing.pack p WHERE p.publication_id = u.id)
           OR NOT EXISTS (SELECT FROM drafts.review w WHERE w.draft_id = d.id AND w.revision = u.revision
             AND w.decision = 'approve' AND w.decided_by <> d.author_id AND w.at <= u.at)
           OR EXISTS (SELECT FROM drafts.review w WHERE w.draft_id = d.id AND w.revision = u.revision AND w.decision <> 'approve')
           OR NOT EXISTS (SELECT FROM drafts.revision r JOIN publishing.pack_value v ON v.value = to_jsonb(r.text)
             WHERE r.draft_id = d.id AND r.number = u.revision AND v.publication_id = u.id AND v.path LIKE 'revisions.%.text')`,
      ),
    ).toEqual([]);
  });
});

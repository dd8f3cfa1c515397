import fc from 'fast-check';
import { type Capability, Permits, type Risk } from '../../src/features/permits/public';
import { AcknowledgementsService, RulesReader, RulesService } from '../../src/features/rules/public';
import { type House, openHouse, type Visitor } from '../support/house';
import { restateTable } from '../support/ladder';
import { addPeople } from '../support/people';
import { inDays, recognise } from '../support/training';

const [HOUR, DAY] = [3_600_000, 86_400_000];
const RISKS: readonly Risk[] = ['low', 'medium', 'high'];
const BELTS = ['white', 'yellow', 'orange', 'green', 'blue', 'black'];
const DOCUMENTS = ['general', 'health'];
const ASKED: readonly Capability[] = ['read-update', 'reply', 'post', 'publish-unreviewed', 'use-handle', 'review'];
const HELD = ['reply', 'post', 'review'];
const FREE_TO_LEAVE = ['reply', 'post', 'share', 'publish-unreviewed', 'use-handle'];
const PERSONS = 3;

interface Cell {
  readonly capability: Capability;
  readonly channelId: string | null;
  readonly risk: Risk;
  readonly belt: string;
  readonly documents: readonly string[];
}

/** One thing that happens; whom, what and where are told by numbers, taken modulo what there is. */
type Happening =
  | { readonly kind: 'wait'; readonly hours: number }
  | { readonly kind: 'award'; readonly who: number; readonly belt: string; readonly days: number }
  | { readonly kind: 'acknowledge'; readonly who: number; readonly document: string }
  | { readonly kind: 'publish'; readonly document: string; readonly material: boolean; readonly hours: number }
  | { readonly kind: 'suspend'; readonly who: number; readonly hours: number | null; readonly delay: number }
  | { readonly kind: 'end-suspension'; readonly who: number }
  | { readonly kind: 'opt'; readonly who: number; readonly out: boolean }
  | { readonly kind: 'moratorium'; readonly where: number; readonly what: string; readonly hours: number | null }
  | { readonly kind: 'end-moratorium' }
  | { readonly kind: 'ladder'; readonly cells: readonly Omit<Cell, 'channelId'>[]; readonly where: readonly number[] };

const who = fc.nat(PERSONS - 1);
const cell = fc
  .record({
    capability: fc.constantFrom(...ASKED),
    risk: fc.constantFrom(...RISKS),
    belt: fc.constantFrom(...BELTS.slice(0, 4)),
    documents: fc.uniqueArray(fc.constantFrom(...DOCUMENTS), { maxLength: 2 }),
  })
  .filter(({ capability, risk }) => capability !== 'publish-unreviewed' || risk !== 'high');
const is = <K extends string>(kind: K): { kind: fc.Arbitrary<K> } => ({ kind: fc.constant(kind) });
const happening: fc.Arbitrary<Happening> = fc.oneof(
  fc.record({ ...is('wait'), hours: fc.constantFrom(1, 7, 30) }),
  { weight: 3, arbitrary: fc.record({ ...is('award'), who, belt: fc.constantFrom(...BELTS), days: fc.nat(3) }) },
  { weight: 3, arbitrary: fc.record({ ...is('acknowledge'), who, document: fc.constantFrom(...DOCUMENTS) }) },
  fc.record({
    ...is('publish'),
    document: fc.constantFrom(...DOCUMENTS),
    material: fc.boolean(),
    hours: fc.constantFrom(0, 5, 40),
  }),
  fc.record({ ...is('suspend'), who, hours: fc.constantFrom(null, 2, 30), delay: fc.constantFrom(0, 0, 3) }),
  fc.record({ ...is('end-suspension'), who }),
  fc.record({ ...is('opt'), who, out: fc.boolean() }),
  fc.record({
    ...is('moratorium'),
    where: fc.nat(3),
    what: fc.constantFrom(...HELD),
    hours: fc.constantFrom(null, 1, 20),
  }),
  fc.record(is('end-moratorium')),
  fc.record({
    ...is('ladder'),
    cells: fc.uniqueArray(cell, { minLength: 4, maxLength: 14 }),
    where: fc.array(fc.nat(3), { minLength: 14, maxLength: 14 }),
  }),
);

interface Span {
  readonly from: number;
  until: number;
}

/** What was done, kept here and nowhere else, and what the ladder therefore asks and finds. */
class Memory {
  readonly tables: { readonly from: number; readonly cells: readonly Cell[] }[] = [];
  readonly editions: { document: string; number: number; effectiveAt: number; material: boolean }[] = [];
  readonly awards: (Span & { readonly person: string; readonly rank: number })[] = [];
  readonly read: { readonly person: string; document: string; number: number; at: number }[] = [];
  readonly suspensions: (Span & { readonly id: string; readonly person: string })[] = [];
  readonly optedOut: (Span & { readonly person: string })[] = [];
  readonly moratoria: (Span & { id: string; channelId: string | null; capability: string })[] = [];

  /** Instants at which something begins or ends as was said beforehand. */
  readonly stated: number[] = [];

  /** Whether everything that the ladder asks is there at an instant. */
  may(person: string, capability: Capability, channelId: string | null, risk: Risk, at: number): boolean {
    const during = ({ from, until }: Span): boolean => from <= at && at < until;
    const mine = (each: { readonly person: string }): boolean => each.person === person;
    if (capability !== 'read-update' && this.suspensions.some((each) => mine(each) && during(each))) return false;
    if (FREE_TO_LEAVE.includes(capability) && this.optedOut.some((each) => mine(each) && during(each))) return false;
    const holds = (each: Memory['moratoria'][number]): boolean =>
      during(each) && each.capability === capability && (each.channelId === null || each.channelId === channelId);
    if (this.moratoria.some(holds)) return false;
    const table = this.tables.filter(({ from }) => from <= at).at(-1)?.cells ?? [];
    const asking = RISKS.map((level) => {
      const cells = table.filter((each) => each.capability === capability && each.risk === level);
      return cells.find((each) => each.channelId === channelId) ?? cells.find((each) => each.channelId === null);
    });
    const asked = RISKS.indexOf(risk);
    const rung = asking.findIndex((each, level) => each !== undefined && level >= asked);
    if (rung < 0) return false;
    const rank = Math.max(0, ...this.awards.filter((each) => mine(each) && during(each)).map((each) => each.rank));
    return asking
      .slice(0, rung + 1)
      .every(
        (each) =>
          each === undefined ||
          (BELTS.indexOf(each.belt) < rank && each.documents.every((code) => this.hasRead(person, code, at))),
      );
  }

  private hasRead(person: string, document: string, at: number): boolean {
    const editions = this.editions.filter((each) => each.document === document && each.effectiveAt <= at);
    const inForce = editions.at(-1);
    if (inForce === undefined) return true;
    return this.read.some(
      (each) =>
        each.person === person &&
        each.document === document &&
        each.at <= at &&
        editions.every((later) => later.number <= each.number || !later.material || at < later.effectiveAt + DAY),
    );
  }
}

describe('Nobody ever acts without everything that the ladder asks at that instant', () => {
  let house: House;
  let ids: Record<string, string>;
  let lead: Visitor;
  let moderators: readonly [Visitor, Visitor];
  const documents: Record<string, string> = {};
  const channels: string[] = [];
  const memory = new Memory();
  const words = new Map<string, string>();
  const operator = { kind: 'operator', name: 'test' } as const;

  beforeAll(async () => {
    house = await openHouse();
    ids = await addPeople(house, [
      { externalId: 'lead', roles: ['lead'] },
      { externalId: 'hr', roles: ['hr'] },
      { externalId: 'admin', roles: ['admin'] },
      { externalId: 'one' },
      { externalId: 'two' },
    ]);
    lead = await house.as('lead');
    moderators = [await house.as('one'), await house.as('two')];
    for (const code of ['a', 'b', 'c']) {
      const channel = { code, network: 'x', accountKind: 'business', names: { en: code }, languages: ['en'] };
      channels.push((await lead.post('channels', channel).expect(201)).body.id);
    }
    for (const code of DOCUMENTS) {
      const body = { code, names: { en: code }, originalLanguage: 'en', graceDays: 1 };
      documents[code] = (await lead.post('rules-documents', body).expect(201)).body.id;
    }
    const by = [ids['hr'] ?? '', ids['admin'] ?? ''] as const;
    for (const person of ['one', 'two']) {
      await recognise(house, by, ids[person] ?? '', 'black', inDays(house, 360));
    }
    await state([]);
  });
  afterAll(() => house.close());

  const now = (): number => house.clock.now().getTime();

  async function state(cells: readonly Cell[]): Promise<void> {
    const moderate = { capability: 'moderate', channelId: null, risk: 'high', belt: 'black', documents: [] };
    await restateTable(lead, [moderate, ...cells]);
    memory.tables.push({ from: now(), cells });
  }

  async function happen(event: Happening, names: readonly string[]): Promise<void> {
    const name = 'who' in event ? (names[event.who] ?? '') : '';
    const person = ids[name] ?? '';
    switch (event.kind) {
      case 'wait':
        house.clock.advance(event.hours * HOUR);
        return;
      case 'award': {
        const endsOn = inDays(house, event.days);
        await recognise(house, [ids['hr'] ?? '', ids['admin'] ?? ''], person, event.belt, endsOn);
        const until = Date.parse(endsOn) + DAY;
        memory.stated.push(until);
        memory.awards.push({ person, rank: BELTS.indexOf(event.belt) + 1, from: now(), until });
        return;
      }
      case 'acknowledge': {
        const inForce = await house.get(RulesReader).inForce(documents[event.document] ?? '');
        if (inForce === null) return;
        await house.get(AcknowledgementsService).acknowledge(person, inForce.editionId, 'en');
        memory.read.push({ person, document: event.document, number: inForce.number, at: now() });
        return;
      }
      case 'publish':
        return publish(event);
      case 'suspend': {
        const from = now() + event.delay * HOUR;
        const until = event.hours === null ? null : from + event.hours * HOUR;
        const body = {
          reason: 'r',
          ...(event.delay === 0 ? {} : { from: new Date(from).toISOString() }),
          until: until === null ? null : new Date(until).toISOString(),
        };
        const { id } = (await lead.post(`people/${person}/suspensions`, body).expect(201)).body as { id: string };
        memory.stated.push(...(until === null ? [] : [until]), ...(event.delay === 0 ? [] : [from]));
        memory.suspensions.push({ id, person, from, until: until ?? Infinity });
        return;
      }
      case 'end-suspension': {
        const held = memory.suspensions.find((each) => each.person === person && each.until > now());
        if (held === undefined) return;
        await lead.post(`suspensions/${held.id}/ending`, { reason: 'over' }).expect(204);
        held.until = now();
        return;
      }
      case 'opt': {
        await (await house.as(name)).put('my/acting', { optedOut: event.out }).expect(200);
        const open = memory.optedOut.find((each) => each.person === person && each.until === Infinity);
        if (event.out && open === undefined) memory.optedOut.push({ person, from: now(), until: Infinity });
        if (!event.out && open !== undefined) open.until = now();
        return;
      }
      case 'moratorium': {
        const channelId = channels[event.where] ?? null;
        const until = event.hours === null ? null : now() + event.hours * HOUR;
        const body = {
          reason: 'r',
          until: until === null ? null : new Date(until).toISOString(),
          channelIds: channelId === null ? null : [channelId],
          capabilities: [event.what],
        };
        const { id } = (await moderators[0].post('moratoria', body).expect(201)).body as { id: string };
        memory.moratoria.push({ id, from: now(), until: until ?? Infinity, channelId, capability: event.what });
        return;
      }
      case 'end-moratorium': {
        const held = memory.moratoria.find((each) => each.until > now());
        if (held === undefined) return;
        for (const moderator of moderators) await moderator.post(`moratoria/${held.id}/ending`);
        held.until = now();
        return;
      }
      case 'ladder': {
        const placed = event.cells.map((each, at) => ({ ...each, channelId: channels[event.where[at] ?? 9] ?? null }));
        const key = (each: Cell): string => `${each.capability} ${each.risk} ${each.channelId}`;
        return state([...new Map(placed.map((each) => [key(each), each])).values()]);
      }
    }
  }

  async function publish(event: Extract<Happening, { kind: 'publish' }>): Promise<void> {
    const earlier = memory.editions.filter(({ document }) => document === event.document);
    const rules = house.get(RulesService);
    const word = earlier.length + (event.material ? 1 : 0);
    const fresh = event.material || earlier.length === 0;
    const texts = { en: fresh ? `## 1. A\n\nword ${word}` : (words.get(event.document) ?? '') };
    words.set(event.document, texts.en);
    await house.acting(operator, async () => {
      const draft = await rules.draft(documents[event.document] ?? '', { texts });
      const soonest = Math.max(now(), ...earlier.map((each) => each.effectiveAt));
      const at = event.hours === 0 && soonest === now() ? null : new Date(soonest + 60_000 + event.hours * HOUR);
      const { number, effectiveAt } = await rules.publish(draft.id, at);
      const material = earlier.length === 0 || event.material;
      memory.editions.push({ document: event.document, number, effectiveAt: effectiveAt?.getTime() ?? 0, material });
    });
  }

  /** Compares, at one instant, what SQL says of everything with what was done, and the pure function with some of it. */
  async function compare(person: string, at: number, pick: number): Promise<number> {
    const rows = await house.work.read<{ capability: string; channel_id: string | null; risk: number }>(
      'SELECT capability, channel_id, risk FROM permits.reaches_at($1, $2, $3)',
      [person, ASKED, new Date(at)],
    );
    const said = new Map(rows.map((row) => [`${row.capability} ${row.channel_id}`, row.risk]));
    expect(said.size).toBe(rows.length);
    for (const capability of ASKED) {
      for (const channelId of [null, ...channels]) {
        const level = said.get(`${capability} ${channelId}`) ?? 0;
        const may = RISKS.map((risk) => memory.may(person, capability, channelId, risk, at));
        const place = { at: new Date(at), capability, channelId };
        expect({ ...place, may: RISKS.map((_, below) => below < level) }).toEqual({ ...place, may });
      }
    }
    const capability = ASKED[pick % ASKED.length] ?? 'reply';
    const channelId = [null, ...channels][pick % 4] ?? null;
    const risk = RISKS[pick % 3] ?? 'low';
    const as = { kind: 'person', personId: person, loginId: null, roles: [] } as const;
    const { allowed, reach } = await house.acting(as, () =>
      house.get(Permits).answer(person, capability, { channelId, risk }, new Date(at)),
    );
    const ask = { at: new Date(at), capability, channelId, risk };
    expect({ ...ask, allowed }).toEqual({ ...ask, allowed: memory.may(person, capability, channelId, risk, at) });
    expect({ ...ask, reach: reach === null ? undefined : RISKS.indexOf(reach) + 1 }).toEqual({
      ...ask,
      reach: said.get(`${capability} ${channelId}`),
    });
    return rows.length;
  }

  it('whatever editions, acknowledgements, awards, lapses, suspensions, moratoria, choices and ladders came, in whatever order', async () => {
    let [run, reached, compared] = [0, 0, 0];
    await fc.assert(
      fc.asyncProperty(
        fc.array(happening, { minLength: 12, maxLength: 24 }),
        fc.array(fc.tuple(fc.nat(1_000_000), fc.nat(1_000)), { minLength: 8, maxLength: 8 }),
        async (history, random) => {
          run += 1;
          const names = Array.from({ length: PERSONS }, (_, at) => `r${run}-${at}`);
          Object.assign(
            ids,
            await addPeople(
              house,
              names.map((externalId) => ({ externalId })),
            ),
          );
          house.clock.advance(1000);
          const start = now();
          const instants = new Set<number>([start]);
          const acts: Span[] = [];
          for (const event of history) {
            // The clock runs on while something happens, so one looks well before and after.
            house.clock.advance(1000);
            instants.add(now());
            house.clock.advance(1000);
            const from = now();
            await happen(event, names);
            if (event.kind !== 'wait') acts.push({ from, until: now() });
            house.clock.advance(1000);
            instants.add(now());
          }
          const length = now() + 3 * DAY - start;
          for (const [part] of random) instants.add(start + Math.floor((part / 1_000_000) * length));
          for (const at of memory.stated.filter((each) => each > start).slice(-8)) instants.add(at).add(at - 1);
          while (memory.moratoria.some((each) => each.until > now())) await happen({ kind: 'end-moratorium' }, names);
          let pick = random[0]?.[1] ?? 0;
          // While something happens, the memory does not know yet at which instant it did.
          const known = [...instants].filter((at) => acts.every(({ from, until }) => at < from || at > until));
          for (const at of known) {
            for (const name of names) {
              pick += 1;
              reached += await compare(ids[name] ?? '', at, pick);
              compared += 1;
            }
          }
        },
      ),
      { numRuns: 10, endOnFailure: true, seed: Number(process.env['OBI_SEED'] ?? 1) },
    );
    // It would prove little of people who never may do anything.
    expect(reached).toBeGreaterThan(compared / 4);
  });
});

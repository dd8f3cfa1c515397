import { array, assert, boolean, constantFrom, integer, option, property, record, subarray } from 'fast-check';
import { assign, AT_ONCE, type Candidate, mayHave, type Waiting } from './offer';

const NOW = new Date('2026-11-22T10:00:00Z');
const PERSON: Candidate = {
  personId: 'dana',
  department: 'Service',
  duty: ['shop'],
  reach: { shop: 2 },
  topicIds: ['refund'],
  chosenIds: [],
  languages: ['he'],
  running: 0,
  room: null,
  lastAt: null,
};
const REFUND: Waiting = {
  id: 'i1',
  channelId: 'shop',
  risk: 1,
  topicIds: ['refund'],
  language: 'he',
  department: null,
};

const to = (candidates: readonly Candidate[], waiting: Waiting = REFUND): string | undefined =>
  assign([waiting], candidates, NOW)[0]?.personId;

describe('An interaction is offered', () => {
  const other = { ...PERSON, personId: 'noam' };

  it('to those on duty first, then by topic, language, fewest claims and the longest wait', () => {
    const chosen = { ...other, duty: [], chosenIds: ['refund'] };
    expect(to([chosen, { ...PERSON, topicIds: [], languages: [], running: 9, lastAt: 1 }])).toBe('dana');
    expect(
      to([
        { ...other, topicIds: [] },
        { ...PERSON, languages: [], running: 9 },
      ]),
    ).toBe('dana');
    expect(
      to([
        { ...other, languages: ['en'] },
        { ...PERSON, running: 9 },
      ]),
    ).toBe('dana');
    expect(
      to([
        { ...other, running: 2 },
        { ...PERSON, running: 1, lastAt: 5 },
      ]),
    ).toBe('dana');
    expect(
      to([
        { ...other, lastAt: 5 },
        { ...PERSON, lastAt: 4 },
      ]),
    ).toBe('dana');
    expect(to([{ ...other, lastAt: 5 }, PERSON])).toBe('dana');
  });

  it('to a volunteer only where they opted to hear of its topic, and to nobody without the permit', () => {
    const volunteer = { ...PERSON, duty: [] };
    expect(to([volunteer])).toBeUndefined();
    expect(to([{ ...volunteer, chosenIds: ['court'] }])).toBeUndefined();
    expect(to([{ ...volunteer, chosenIds: ['refund'] }])).toBe('dana');
    expect(to([PERSON], { ...REFUND, risk: 3 })).toBeUndefined();
    expect(to([PERSON], { ...REFUND, channelId: 'other' })).toBeUndefined();
    expect(to([{ ...PERSON, room: 0 }])).toBeUndefined();
  });

  it('that another department is to answer, to its people alone', () => {
    expect(to([PERSON], { ...REFUND, department: 'Service' })).toBe('dana');
    expect(to([PERSON], { ...REFUND, department: 'Billing' })).toBeUndefined();
    expect(to([{ ...PERSON, department: null }], { ...REFUND, department: 'Billing' })).toBeUndefined();
  });

  it('and says why', () => {
    expect(assign([REFUND], [PERSON], NOW)[0]?.why).toEqual({
      onDuty: true,
      topic: true,
      language: true,
      running: 0,
      lastAt: null,
    });
  });

  it('once, to somebody who may have it, within what they have room for; and nothing is left that somebody could have', () => {
    const ids = ['a', 'b'];
    const candidate = record({
      duty: subarray(ids),
      a: integer({ min: 0, max: 3 }),
      topicIds: subarray(['t', 'u']),
      chosenIds: subarray(['t', 'u']),
      he: boolean(),
      running: integer({ min: 0, max: 4 }),
      room: option(integer({ min: 0, max: 4 })),
      department: option(constantFrom('Service', 'Billing')),
    });
    const waiting = record({
      channelId: constantFrom(...ids),
      risk: integer({ min: 1, max: 3 }),
      topicIds: subarray(['t', 'u']),
      department: option(constantFrom('Service', 'Billing')),
    });
    assert(
      property(array(waiting, { maxLength: 12 }), array(candidate, { maxLength: 5 }), (things, people) => {
        const all = things.map((each, index): Waiting => ({ ...each, id: `i${index}`, language: 'he' }));
        const able = people.map(({ a, he, ...rest }, index): Candidate => ({
          ...rest,
          personId: `p${index}`,
          reach: { a, b: 3 - a },
          languages: he ? ['he'] : [],
          lastAt: null,
        }));
        const offers = assign(all, able, NOW);
        expect(new Set(offers.map(({ interactionId }) => interactionId)).size).toBe(offers.length);
        const given = (personId: string) => offers.filter((offer) => offer.personId === personId).length;
        for (const person of able) {
          expect(given(person.personId)).toBeLessThanOrEqual(Math.min(AT_ONCE, person.room ?? AT_ONCE));
        }
        for (const { interactionId, personId } of offers) {
          const thing = all.find(({ id }) => id === interactionId) ?? REFUND;
          expect(mayHave(able.find((each) => each.personId === personId) ?? PERSON, thing)).toBe(true);
        }
        for (const thing of all.filter(({ id }) => !offers.some(({ interactionId }) => interactionId === id))) {
          const idle = able.filter((person) => mayHave({ ...person, given: given(person.personId) }, thing));
          expect(idle).toEqual([]);
        }
      }),
    );
  });
});

import fc from 'fast-check';
import { addSeconds } from '../../kernel/clock';
import { Problem } from '../../kernel/problem';
import {
  decide,
  type Draft,
  draftStates,
  edit,
  LEASE_SECONDS,
  lapsed,
  publish,
  putBack,
  submit,
  take,
  withdraw,
} from './draft';

const START = new Date('2026-03-01T08:00:00Z');
const LIMIT = 20;
const SHORT = { network: 'blog', textLimit: LIMIT };
const ENDLESS = { network: 'blog', textLimit: null };
const WENT = { publicationId: 'publication', link: null };

const fresh = (accountKind: Draft['accountKind']): Draft => ({
  id: 'draft',
  kind: 'post',
  authorId: 'author',
  channelId: 'channel',
  accountKind,
  interactionId: null,
  contentId: null,
  contentRevision: null,
  risk: 1,
  goalId: null,
  relationship: 'employee',
  language: 'he',
  text: 'שלום 🙂',
  title: null,
  byline: null,
  variantOf: null,
  state: 'writing',
  revision: 0,
  approvedRevision: null,
  passedAs: null,
  notBefore: null,
  laterReview: null,
  takenBy: null,
  takenUntil: null,
  publicationId: null,
  publishedBy: null,
  link: null,
  createdAt: START,
  changedAt: START,
  editedAt: START,
  version: 1,
});

const words = (text: string) => ({ text, goalId: null, relationship: 'employee' as const, language: 'en' });
const code = (act: () => unknown): string => {
  try {
    act();
    return 'done';
  } catch (error) {
    if (error instanceof Problem) return error.code;
    throw error;
  }
};

const person = fc.constantFrom('author', 'lead', 'publisher', 'second');
const steps = fc.oneof(
  fc.record({ act: fc.constant('edit' as const), by: person, text: fc.string({ unit: 'grapheme', maxLength: 25 }) }),
  fc.record({ act: fc.constant('submit' as const), by: person }),
  fc.record({ act: fc.constant('withdraw' as const), by: person }),
  fc.record({
    act: fc.constant('decide' as const),
    by: person,
    decision: fc.constantFrom('approve' as const, 'return' as const, 'decline' as const),
    revision: fc.option(fc.integer({ min: 0, max: 4 })),
  }),
  fc.record({ act: fc.constant('take' as const), by: person }),
  fc.record({ act: fc.constant('putBack' as const), by: person }),
  fc.record({ act: fc.constant('publish' as const), by: person }),
  fc.record({ act: fc.constant('wait' as const), seconds: fc.integer({ min: 1, max: LEASE_SECONDS }) }),
);
type Step = typeof steps extends fc.Arbitrary<infer T> ? T : never;

function run(draft: Draft, step: Exclude<Step, { act: 'wait' }>, now: Date): Draft {
  if (step.act === 'edit') return edit(draft, step.by, words(step.text), null, now);
  if (step.act === 'submit') return submit(draft, step.by, 1, SHORT, now);
  if (step.act === 'withdraw') return withdraw(draft, step.by, now);
  if (step.act === 'decide') return decide(draft, step.by, step.decision, step.revision, now);
  if (step.act === 'take') return take(draft, step.by, now);
  if (step.act === 'putBack') return putBack(draft, step.by, now);
  return publish(draft, step.by, WENT, now);
}

describe('A draft', () => {
  it('lets nothing out that was not approved, by somebody else, at that very revision', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('business' as const, 'personal' as const),
        fc.array(steps, { maxLength: 40 }),
        (kind, sequence) => {
          let draft = fresh(kind);
          let now = START;
          const submitted: string[] = [];
          // What stands approved: the revision and its words; nothing after an edit, a withdrawal or another decision.
          let approved: { revision: number; text: string } | null = null;
          for (const step of sequence) {
            if (step.act === 'wait') {
              now = addSeconds(now, step.seconds);
              continue;
            }
            const before = draft;
            try {
              draft = run(draft, step, now);
            } catch (error) {
              expect(error).toBeInstanceOf(Problem);
              continue;
            }
            if (step.act === 'submit') submitted.push(before.text);
            if (step.act === 'decide') {
              expect(step.by).not.toBe('author');
              expect(step.revision ?? draft.revision).toBe(submitted.length);
            }
            if (step.act === 'decide' && step.decision === 'approve')
              approved = { revision: submitted.length, text: submitted.at(-1) ?? '' };
            else if (step.act === 'edit' || step.act === 'withdraw' || step.act === 'decide') approved = null;
            if (['edit', 'submit', 'withdraw'].includes(step.act)) expect(step.by).toBe('author');
            if (step.act === 'publish') {
              expect(approved).toEqual({ revision: draft.approvedRevision, text: submitted.at(-1) });
              if (kind === 'business') expect(lapsed(before, now).takenBy).toBe(step.by);
              else expect(step.by).toBe('author');
            }
            expect(draft.revision).toBe(submitted.length);
            expect(draft.approvedRevision).toBe(approved?.revision ?? null);
            expect(['approved', 'ready', 'taken', 'published'].includes(draft.state)).toBe(approved !== null);
            expect((draft.takenBy === null) === (draft.takenUntil === null)).toBe(true);
            expect(draft.state === 'taken').toBe(draft.takenBy !== null);
          }
        },
      ),
      { numRuns: 500 },
    );
  });

  it('ends when published, declined or withdrawn', () => {
    for (const state of ['published', 'declined', 'withdrawn'] as const) {
      expect(draftStates.states.filter((to) => draftStates.allows(state, to))).toEqual([]);
      expect(code(() => edit({ ...fresh('business'), state }, 'author', words('x'), null, START))).toBe('wrong-state');
    }
  });

  it('is submitted with words, within the limit of its channel in code points', () => {
    const written = (text: string): Draft => ({ ...fresh('business'), text });
    expect(code(() => submit(written(' \n '), 'author', 1, ENDLESS, START))).toBe('invalid-request');
    expect(code(() => submit(written('🙂'.repeat(LIMIT + 1)), 'author', 1, SHORT, START))).toBe('invalid-request');
    expect(code(() => submit(written('🙂'.repeat(LIMIT)), 'author', 1, SHORT, START))).toBe('done');
    expect(code(() => submit(written('x'), 'lead', 1, ENDLESS, START))).toBe('not-found');
  });

  it('is not overwritten from an older version', () => {
    const draft = { ...fresh('business'), version: 3 };
    expect(code(() => edit(draft, 'author', words('x'), 2, START))).toBe('stale-version');
    expect(edit(draft, 'author', words('x'), 3, START)).toMatchObject({ text: 'x', state: 'writing' });
  });

  it('is not decided on by its author, nor at another revision than the submitted one', () => {
    const submitted = submit(fresh('business'), 'author', 2, ENDLESS, START);
    expect(code(() => decide(submitted, 'author', 'approve', 1, START))).toBe('own-draft');
    expect(code(() => decide(submitted, 'lead', 'approve', 2, START))).toBe('other-revision');
    const edited = edit(submitted, 'author', words('other'), null, START);
    expect(code(() => decide(edited, 'lead', 'approve', 1, START))).toBe('wrong-state');
    expect(decide(submitted, 'lead', 'approve', 1, START)).toMatchObject({
      state: 'ready',
      approvedRevision: 1,
      risk: 2,
    });
  });

  it('is held by one publisher at a time, until the lease is over', () => {
    const ready = decide(submit(fresh('business'), 'author', 1, ENDLESS, START), 'lead', 'approve', 1, START);
    const taken = take(ready, 'publisher', START);
    const later = addSeconds(START, LEASE_SECONDS - 1);
    expect(code(() => take(taken, 'second', later))).toBe('taken-by-another');
    expect(code(() => publish(taken, 'second', WENT, later))).toBe('not-taken');
    expect(code(() => decide(taken, 'lead', 'approve', 1, later))).toBe('wrong-state');
    expect(code(() => edit(taken, 'author', words('x'), null, later))).toBe('wrong-state');
    expect(take(taken, 'publisher', later).takenUntil).toEqual(addSeconds(later, LEASE_SECONDS));
    const over = addSeconds(START, LEASE_SECONDS);
    expect(code(() => publish(taken, 'publisher', WENT, over))).toBe('not-taken');
    expect(take(taken, 'second', over)).toMatchObject({ takenBy: 'second' });
    expect(edit(taken, 'author', words('x'), null, over)).toMatchObject({ state: 'writing', takenBy: null });
  });
});

import type { Draft } from './draft';
import { approvalOf, type Eyes, needsMore } from './eyes';

const NOW = new Date('2026-03-01T10:00:00Z');
const crisis = { id: 'c', topicNames: { en: 'Recall' }, reason: 'A recall', startedAt: NOW };
const eyes = (...approvers: string[]): Eyes => ({ crisis, approvers });
const draft = (changes: Partial<Draft> = {}): Draft =>
  ({ id: 'd', authorId: 'author', state: 'submitted', revision: 2, approvedRevision: null, ...changes }) as Draft;

describe('In a crisis', () => {
  it('the first approval counts and the second, by another person, settles', () => {
    expect(approvalOf(draft(), 'a', 2, eyes(), NOW)).toBe('counts');
    expect(approvalOf(draft(), 'b', 2, eyes('a'), NOW)).toBe('settles');
    expect(() => approvalOf(draft(), 'a', 2, eyes('a'), NOW)).toThrow('approved-already');
    expect(() => approvalOf(draft(), 'author', 2, eyes('a'), NOW)).toThrow('own-draft');
    expect(() => approvalOf(draft(), 'b', 1, eyes('a'), NOW)).toThrow('other-revision');
  });

  it('words that one had approved before wait for a second, and for no third', () => {
    const ready = draft({ state: 'ready', approvedRevision: 2 });
    expect(needsMore(eyes('a'))).toBe(true);
    expect(approvalOf(ready, 'b', 2, eyes('a'), NOW)).toBe('counts');
    expect(() => approvalOf(ready, 'c', 2, eyes('a', 'b'), NOW)).toThrow('wrong-state');
  });

  it('that is none, one approval settles', () => {
    expect(approvalOf(draft(), 'a', 2, { crisis: null, approvers: [] }, NOW)).toBe('settles');
    expect(needsMore({ crisis: null, approvers: [] })).toBe(false);
  });
});

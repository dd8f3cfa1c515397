import { assemble, type Clause, compare, type Comparison } from '../manuscripts/public';
import { draftEdition, type Edition, publish } from './edition';

const english = (markdown: string): readonly Clause[] => assemble({ en: markdown }, 'en', null).clauses;

describe('An edition', () => {
  const now = new Date('2026-03-01T10:00:00Z');
  const clauses = english('## 1. A\n\nx');
  const draft = (number: number, base: Edition | null, changes: Comparison): Edition =>
    draftEdition(
      {
        id: `edition-${number}`,
        document: { id: 'document', code: 'general', originalLanguage: 'en' },
        number,
        base,
        languages: ['en'],
        summary: {},
        metadata: {},
        authorId: null,
      },
      changes,
      now,
    );

  it('asks again from the last material edition on', () => {
    const first = compare(null, clauses, {});
    const one = publish(draft(1, null, first), first, null, { effectiveAt: null, graceDays: 0 }, now);
    expect(one).toMatchObject({ state: 'published', materialNumber: 1, effectiveAt: now });
    const editorial = compare(clauses, english('## 1. A\n\ny'), { 1: 'editorial' });
    const two = publish(draft(2, one, editorial), editorial, one, { effectiveAt: null, graceDays: 0 }, now);
    expect(two.materialNumber).toBe(1);
    const removal = compare(clauses, english('## 2. B\n\nx'), { 2: 'editorial' });
    const three = publish(draft(3, two, removal), removal, two, { effectiveAt: null, graceDays: 0 }, now);
    expect(three.materialNumber).toBe(3);
    expect(() => publish(three, removal, two, { effectiveAt: null, graceDays: 0 }, now)).toThrow('wrong-state');
    expect(() => publish(draft(4, two, removal), removal, three, { effectiveAt: null, graceDays: 0 }, now)).toThrow(
      'edition-overtaken',
    );
    const early = new Date(now.getTime() - 1);
    expect(() => publish(draft(4, three, removal), removal, three, { effectiveAt: early, graceDays: 0 }, now)).toThrow(
      'effective-too-early',
    );
  });
});

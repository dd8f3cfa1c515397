import fc from 'fast-check';
import { ask, draw, type Drawn, matchesOf, randomFrom, shuffled } from './drawing';
import { type Answer, answerFaults, mark, resultOf, sounds } from './marking';
import { KINDS, type Option, type Question, questionFaults, type QuestionKind } from '../questions/public';

const own = (questions: readonly Question[]) => questions.map((question) => ({ question, parts: null }));
const text = fc.string({ minLength: 1, maxLength: 12, unit: 'grapheme' });
const said = text.map((en) => ({ en }));

const optionsOf = (kind: QuestionKind): fc.Arbitrary<readonly Option[]> =>
  fc.uniqueArray(text, { minLength: 2, maxLength: 6 }).chain((texts) =>
    fc.array(fc.boolean(), { minLength: texts.length, maxLength: texts.length }).map((flags) =>
      texts.map((en, index) => ({
        id: `id${index}`,
        text: { en },
        ...(kind === 'match' ? { match: { en: `m${flags[index] ? index : 0}` } } : {}),
        ...(kind === 'single' ? { correct: index === 0 } : {}),
        ...(kind === 'multiple' ? { correct: index === 0 || flags[index] } : {}),
      })),
    ),
  );

const question = (code: string): fc.Arbitrary<Question> =>
  fc.constantFrom(...KINDS).chain((kind): fc.Arbitrary<Question> => {
    if (kind === 'shorttext')
      return fc
        .record({ prompt: said, accepted: text.filter((t) => t.trim() !== '') })
        .map(({ prompt, accepted }) => ({ code, kind, prompt, answers: [{ text: accepted.replaceAll('*', 'x') }] }));
    if (kind === 'numeric')
      return fc
        .record({ prompt: said, from: fc.integer(), more: fc.nat(100) })
        .map(({ prompt, from, more }) => ({ code, kind, prompt, answers: [{ from, to: from + more }] }));
    if (kind === 'truefalse')
      return fc.record({ prompt: said, truth: fc.boolean() }).map(({ prompt, truth }) => ({
        ...{ code, kind, prompt },
        options: [
          { id: 'true', text: { en: 'yes' }, correct: truth },
          { id: 'false', text: { en: 'no' }, correct: !truth },
        ],
      }));
    return fc.record({ prompt: said, options: optionsOf(kind) }).map((parts) => ({ code, kind, ...parts }));
  });

const bank = fc
  .integer({ min: 1, max: 8 })
  .chain((size) => fc.tuple(...Array.from({ length: size }, (_, index) => question(`q${index}`)))) as fc.Arbitrary<
  readonly Question[]
>;

/** The answer of somebody who knows everything and sees only what is shown. */
function rightAnswer(one: Question, drawn: Drawn): Answer {
  const { options = [], answers = [], kind } = one;
  const shown = ask(one, drawn);
  const shownAs = (option: Option): string => shown.options[drawn.options.indexOf(option.id)]?.id ?? '';
  switch (kind) {
    case 'order':
      return { question: one.code, chosen: options.map(shownAs) };
    case 'match':
      return {
        question: one.code,
        pairs: Object.fromEntries(
          options.map((option) => [
            shownAs(option),
            shown.matches.find((m) => m.text['en'] === option.match?.['en'])?.id ?? '',
          ]),
        ),
      };
    case 'shorttext':
      return { question: one.code, text: ` ${answers[0]?.text ?? ''}\n` };
    case 'numeric':
      return { question: one.code, number: answers[0]?.to };
    default:
      return { question: one.code, chosen: options.filter(({ correct }) => correct).map(({ id }) => id) };
  }
}

describe('Marking', () => {
  it('gives all points to who knows everything, whatever was drawn and in whatever order it is answered', () => {
    fc.assert(
      fc.property(bank, fc.uuid(), fc.uuid(), fc.nat(8), (questions, seed, other, count) => {
        const drawn = draw(own(questions), { draw: Math.min(count, questions.length), bank: [] }, randomFrom(seed));
        const byCode = new Map(questions.map((one) => [one.code, one]));
        const answers = drawn.map((one) => rightAnswer(byCode.get(one.code) as Question, one));
        expect(answerFaults(byCode, drawn, answers)).toEqual([]);
        const marksOf = (given: readonly Answer[]) =>
          drawn.map((one) =>
            mark(
              byCode.get(one.code) as Question,
              one,
              given.find((answer) => answer.question === one.code),
            ),
          );
        const mixed = shuffled(answers, randomFrom(other)).map((answer) => ({
          ...answer,
          ...(byCode.get(answer.question)?.kind === 'multiple' ? { chosen: [...(answer.chosen ?? [])].reverse() } : {}),
        }));
        expect(marksOf(mixed)).toEqual(marksOf(answers));
        expect(resultOf(marksOf(answers), 100)).toEqual({ score: 100, passed: true });
      }),
    );
  });

  it('marks what is answered, not how it was shuffled', () => {
    fc.assert(
      fc.property(question('q'), fc.uuid(), fc.uuid(), fc.nat(63), (one, seed, other, chosen) => {
        const pick = (drawn: Drawn): Answer => {
          const shown = ask(one, drawn);
          const byAuthor = (one.options ?? []).filter((_, index) => (chosen >> index) & 1);
          const ids = byAuthor.map(({ id }) => shown.options[drawn.options.indexOf(id)]?.id ?? '');
          if (one.kind === 'shorttext') return { question: 'q', text: 'x' };
          if (one.kind === 'numeric') return { question: 'q', number: chosen };
          if (one.kind !== 'match') return { question: 'q', chosen: ids };
          const target = (matchesOf(one)[0] ?? {})['en'];
          const match = shown.matches.find((m) => m.text['en'] === target)?.id ?? '';
          return { question: 'q', pairs: Object.fromEntries(ids.map((id) => [id, match])) };
        };
        const marks = [seed, other].map((from) => {
          const [drawn] = draw(own([one]), { draw: 0, bank: [] }, randomFrom(from)) as [Drawn];
          return mark(one, drawn, pick(drawn));
        });
        expect(marks[0]).toEqual(marks[1]);
        expect(marks[0]?.points).toBeGreaterThanOrEqual(0);
        expect(marks[0]?.points).toBeLessThanOrEqual(100);
      }),
    );
  });

  it('draws each question at most once and shows every option', () => {
    fc.assert(
      fc.property(bank, fc.uuid(), fc.nat(10), (questions, seed, count) => {
        const drawn = draw(own(questions), { draw: count, bank: [] }, randomFrom(seed));
        expect(drawn).toHaveLength(count === 0 ? questions.length : Math.min(count, questions.length));
        expect(new Set(drawn.map(({ code }) => code)).size).toBe(drawn.length);
        for (const one of drawn) {
          const asked = questions.find(({ code }) => code === one.code);
          expect([...one.options].sort()).toEqual((asked?.options ?? []).map(({ id }) => id).sort());
        }
      }),
    );
  });

  it('shuffles without favour', () => {
    const counts = new Map<string, number>();
    const random = randomFrom('a seed');
    for (let round = 0; round < 6000; round += 1) {
      const order = shuffled(['a', 'b', 'c'], random).join('');
      counts.set(order, (counts.get(order) ?? 0) + 1);
    }
    expect(counts.size).toBe(6);
    for (const count of counts.values()) expect(Math.abs(count - 1000)).toBeLessThan(150);
  });

  it('never flatters: 79.9 per cent is 79, and a pass mark of 80 is not reached', () => {
    const result = (...points: readonly number[]) =>
      resultOf(
        points.map((each) => ({ question: '', points: each, feedback: [] })),
        80,
      );
    expect(result(100, 100, 100, 100, 0)).toEqual({ score: 80, passed: true });
    expect(result(79, 80)).toEqual({ score: 79, passed: false });
    expect(resultOf([], 1)).toEqual({ score: 0, passed: false });
  });

  it.each([
    ['Nazareth', ' nazareth ', true],
    ['שלום  עולם', 'שלום עולם', true],
    ['caf\u00e9', 'cafe\u0301', true],
    ['*', 'anything', true],
    ['gr*nt', 'Grant', true],
    ['a*b*c', 'a-b-c', true],
    ['ab*ba', 'aba', false],
    ['a*b*c', 'acb', false],
    ['frog', 'frogs', false],
  ])('hears %j in %j: %s', (pattern, given, heard) => expect(sounds(pattern, given)).toBe(heard));
});

describe('A question', () => {
  const options: readonly Option[] = [
    { id: 'a', text: { en: 'a', he: 'א' }, weight: 50 },
    { id: 'b', text: { en: 'b', he: 'ב' }, weight: 50 },
    { id: 'c', text: { en: 'c', he: 'ג' }, weight: -100 },
  ];
  const weighted: Question = { code: 'q', kind: 'multiple', prompt: { en: '?', he: '?' }, options };
  const points = (chosen: readonly string[]): number => {
    const [drawn] = draw(own([weighted]), { draw: 0, bank: [] }, randomFrom('x')) as [Drawn];
    return mark(weighted, drawn, { question: 'q', chosen }).points;
  };

  it('gives points by weight, never below none', () => {
    expect([['a'], ['a', 'b'], ['b', 'a', 'c'], ['c'], []].map(points)).toEqual([50, 100, 0, 0, 0]);
  });

  it('names its faults: no right answer, a missing translation, options twice', () => {
    const faults = (changes: Partial<Question>): readonly string[] =>
      questionFaults({ ...weighted, ...changes }, '/q').map(({ pointer, code }) => `${pointer} ${code}`);
    expect(faults({})).toEqual([]);
    expect(faults({ options: options.slice(1) })).toEqual(['/q/options no-right-answer']);
    expect(faults({ options: [options[0] as Option] })).toEqual(['/q/options too-few-options']);
    expect(faults({ kind: 'single' })).toEqual(['/q/options no-right-answer']);
    expect(faults({ feedback: { en: 'x' } })).toEqual(['/q/feedback translation-missing']);
    expect(faults({ options: [...options, options[0] as Option] })).toContain('/q/options option-twice');
    expect(faults({ kind: 'numeric', answers: [{ text: 'x' }] })).toEqual([
      '/q/options options-not-asked',
      '/q/answers/0 wrong-answer-form',
    ]);
    expect(faults({ kind: 'numeric', options: [], answers: [{ from: 2, to: 1 }] })).toEqual([
      '/q/answers/0 wrong-answer-form',
    ]);
  });

  it('shows ids that say nothing about the right order', () => {
    const ordered: Question = {
      code: 'q',
      kind: 'order',
      prompt: { en: '?' },
      options: ['p1', 'p2', 'p3'].map((id) => ({ id, text: { en: id } })),
    };
    const [drawn] = draw(own([ordered]), { draw: 0, bank: [] }, randomFrom('y')) as [Drawn];
    expect(ask(ordered, drawn).options.map(({ id }) => id)).toEqual(['o1', 'o2', 'o3']);
  });
});

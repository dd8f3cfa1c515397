import { type DisclosureKnowledge, findDisclosureFaults } from './disclosure';

const KNOWN: DisclosureKnowledge = {
  network: 'x',
  act: 'post',
  wordings: ['פרסומת', 'תוכן ממומן', '#פרסומת'],
  otherWordings: ['#ad', 'sponsored'],
  unclear: ['#spon'],
  elsewhere: ['בביו'],
  says: 'פרסומת:',
  within: 40,
};
const codes = (text: string, more: Partial<DisclosureKnowledge> = {}): string[] =>
  findDisclosureFaults(text, { ...KNOWN, ...more }).map(({ code }) => code);

describe('A disclosure', () => {
  it.each<[string, string[]]>([
    ['פרסומת: טעמתי ואהבתי', []],
    ['#פרסומת טעמתי ואהבתי', []],
    ['@dana פרסומת: טעמתי', []],
    ['שבפרסומת הזאת סיפרתי', []],
    ['טעמתי ואהבתי', ['disclosure-missing']],
    ['פרסומתי', ['disclosure-missing']],
    [`${'מילה '.repeat(20)} פרסומת`, ['disclosure-late']],
    ['טעמתי #קפה #פרסומת #בוקר', ['disclosure-in-tags']],
    ['#ad טעמתי ואהבתי', ['disclosure-other-language']],
    ['#spon טעמתי ואהבתי', ['disclosure-unclear']],
    ['טעמתי, פרטים בביו', ['disclosure-elsewhere']],
  ])('%s', (text, expected) => {
    expect(codes(text)).toEqual(expected);
  });

  it('is said at the start, behind the mentions of a reply, when its fix is taken', () => {
    const text = '@dana @obi טעמתי ואהבתי';
    const [{ fix } = {}] = findDisclosureFaults(text, KNOWN);
    expect(fix && text.slice(0, fix.from) + fix.text + text.slice(fix.to)).toBe('@dana @obi פרסומת: טעמתי ואהבתי');
    expect(codes('@dana @obi פרסומת: טעמתי ואהבתי')).toEqual([]);
  });

  it('cannot stand in what carries no words', () => {
    expect(codes('', { act: 'like' })).toEqual(['disclosure-impossible']);
    expect(codes('https://obi.example/x #קפה', { act: 'share' })).toEqual(['disclosure-bare-share']);
    expect(codes('פרסומת https://obi.example/x', { act: 'share' })).toEqual([]);
  });
});

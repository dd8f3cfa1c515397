import { readSteps, writtenAs } from './runbook';

const EN = 'Read on.\n\n## Stop {stops-channel}\n\nAt once.\n\n## Tell\n\n* IT\n* Legal';
const HE = '## לעצור {stops-channel}\nמיד.\n## לספר\n* מחשוב\n* משפטית';

describe('A runbook', () => {
  it('is read from Markdown in each language, and written back', () => {
    const steps = readSteps({ en: EN, he: HE });
    expect(steps).toMatchObject([
      { act: 'stops-channel', titles: { en: 'Stop', he: 'לעצור' }, texts: { en: 'At once.', he: 'מיד.' } },
      { act: null, titles: { en: 'Tell' }, texts: { en: '* IT\n* Legal' } },
    ]);
    expect(readSteps({ en: writtenAs(steps, 'en'), he: writtenAs(steps, 'he') })).toEqual(steps);
  });

  it('has the same steps in every language', () => {
    for (const he of ['', '## אחד', '## לעצור\n## לספר'])
      expect(() => readSteps({ en: EN, he })).toThrow('invalid-request');
  });
});

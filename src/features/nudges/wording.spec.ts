import { wordedParams } from './wording';

describe('The params of a nudge', () => {
  const params = {
    track: { en: 'White track', he: 'המסלול הלבן' },
    dueOn: '2026-03-29',
    until: '2026-03-29T05:30:00.000Z',
    left: 3,
    nothing: null,
    name: '2026-03-29 is not all of it',
  };

  it('are worded in the language of the reader and the zone of the person', () => {
    expect(wordedParams(params, 'he', 'Asia/Jerusalem')).toEqual({
      track: 'המסלול הלבן',
      dueOn: '29 במרץ 2026',
      until: '29 במרץ 2026, 8:30',
      left: 3,
      nothing: '',
      name: '2026-03-29 is not all of it',
    });
    expect(wordedParams(params, 'en', 'Asia/Jerusalem')).toMatchObject({
      track: 'White track',
      dueOn: 'March 29, 2026',
      until: expect.stringMatching(/^Mar 29, 2026, 8:30\sAM$/) as string,
    });
  });

  it('keep their instant where the zone is unknown', () => {
    const { until } = wordedParams(params, 'en', 'not/a-zone');
    expect(until).toMatch(/^Mar 29, 2026, 5:30\sAM$/);
  });
});

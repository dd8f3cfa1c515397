import { bodyOf, type Told } from './card';

const told: Told = {
  language: 'he',
  title: 'ממתין ב־Obi',
  lines: ['לקוחות ממתינים: … (3)', '<b> & co (1)'],
  link: { words: 'לפתיחה ב־Obi', url: 'https://obi.example/inbox' },
};

describe('What a group is told', () => {
  it('is a message for Slack, whose marks are no marks of ours', () => {
    const body = JSON.parse(bodyOf('slack', told)) as { text: string; blocks: { text: { text: string } }[] };
    expect(body.text).toBe(told.title);
    expect(body.blocks[0]?.text.text).toContain('• &lt;b&gt; &amp; co (1)');
    expect(body.blocks[0]?.text.text).toContain('<https://obi.example/inbox|לפתיחה ב־Obi>');
  });

  it('is an Adaptive Card for Teams, from right to left in Hebrew', () => {
    const body = JSON.parse(bodyOf('teams', told)) as {
      type: string;
      attachments: { contentType: string; content: object }[];
    };
    expect(body.type).toBe('message');
    expect(body.attachments[0]?.contentType).toBe('application/vnd.microsoft.card.adaptive');
    expect(body.attachments[0]?.content).toMatchObject({
      ...{ type: 'AdaptiveCard', version: '1.5', rtl: true, lang: 'he' },
      actions: [{ type: 'Action.OpenUrl', url: 'https://obi.example/inbox' }],
    });
    expect(JSON.parse(bodyOf('teams', { ...told, link: null }))).toMatchObject({
      attachments: [{ content: { actions: [] } }],
    });
  });
});

import { isRightToLeft } from '../../platform/i18n/messages';

/** What a group is told: how much waits, of what; never whose, and no word of a customer. */
export interface Told {
  readonly language: string;
  readonly title: string;
  readonly lines: readonly string[];
  /** The words of the link to Obi, and where it leads; null where the house has no outside address. */
  readonly link: { readonly words: string; readonly url: string } | null;
}

export type HookKind = 'slack' | 'teams';

/** The body that the group's webhook takes: Slack's message, or an Adaptive Card for a Workflow of Teams. */
export function bodyOf(kind: HookKind, told: Told): string {
  return JSON.stringify(kind === 'slack' ? slack(told) : teams(told));
}

function slack({ title, lines, link }: Told): object {
  const said = [`*${slackText(title)}*`, ...lines.map((line) => `• ${slackText(line)}`)];
  const end = link === null ? [] : [`<${link.url}|${slackText(link.words)}>`];
  return { text: title, blocks: [{ type: 'section', text: { type: 'mrkdwn', text: [...said, ...end].join('\n') } }] };
}

/** Slack reads these three as its own marks. */
function slackText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function teams({ language, title, lines, link }: Told): object {
  const content = {
    $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
    type: 'AdaptiveCard',
    version: '1.5',
    lang: language,
    rtl: isRightToLeft(language),
    body: [
      { type: 'TextBlock', text: title, weight: 'bolder', wrap: true, style: 'heading' },
      ...lines.map((line) => ({ type: 'TextBlock', text: line, wrap: true, spacing: 'small' })),
    ],
    actions: link === null ? [] : [{ type: 'Action.OpenUrl', title: link.words, url: link.url }],
  };
  return { type: 'message', attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', content }] };
}

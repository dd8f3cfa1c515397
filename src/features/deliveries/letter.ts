import { isRightToLeft, message } from '../../platform/i18n/messages';

/** One nudge, as a mail shows it. */
export interface Line {
  readonly title: string;
  readonly body: string;
  /** Where it leads; null where the house has no outside address. */
  readonly url: string | null;
}

export interface Letter {
  readonly language: string;
  /** The most urgent first; one is a message, several are a digest. */
  readonly lines: readonly Line[];
  /** Why it comes; absent: it waits in the inbox, unseen. */
  readonly about?: string;
  /** Where one chooses what comes by mail; null where the house has no outside address. */
  readonly choicesUrl: string | null;
}

export interface Written {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

/** Light and dark by the reader's choice; every colour stands on its ground with more than 7:1. */
const STYLE =
  `:root{color-scheme:light dark}body{margin:0;padding:24px 16px;font:16px/1.5 Arial,sans-serif;background:#fff;color:#1b1b1f}
main{max-width:600px;margin:0 auto}h1{font-size:22px;line-height:1.3;margin:0 0 16px}h2{font-size:18px;margin:24px 0 4px}p{margin:0 0 12px}
a{color:#123f8c}.act a{display:inline-block;padding:10px 16px;border-radius:6px;background:#123f8c;color:#fff;text-decoration:none}
footer{margin-top:32px;border-top:1px solid #8a8a94;padding-top:12px;font-size:14px}
@media (prefers-color-scheme:dark){body{background:#1b1b1f;color:#f2f2f5}a{color:#b3ccff}.act a{background:#b3ccff;color:#10204a}}`.replaceAll(
    '\n',
    '',
  );

/** Writes one mail, as plain text and as a page that reads from right to left where its language does. */
export function write({ language, lines, choicesUrl, about: why }: Letter): Written {
  const say = (key: string, params: Readonly<Record<string, unknown>> = {}): string => message(language, key, params);
  const [first] = lines;
  const subject =
    lines.length === 1 && first !== undefined ? first.title : say('deliveries.mail.digest', { count: lines.length });
  const about = why ?? say('deliveries.mail.about');
  const choices = say('deliveries.mail.choices');
  const text = [
    ...(lines.length === 1 ? [] : [subject, '']),
    ...lines.flatMap(({ title, body, url }) => [title, body, ...(url === null ? [] : [url]), '']),
    '--',
    about,
    ...(choicesUrl === null ? [] : [`${choices}: ${choicesUrl}`]),
  ].join('\n');
  return {
    subject,
    text,
    html: page(language, subject, lines, footer(about, choices, choicesUrl), say('deliveries.mail.open')),
  };
}

function page(language: string, subject: string, lines: readonly Line[], end: string, open: string): string {
  const direction = isRightToLeft(language) ? 'rtl' : 'ltr';
  const several = lines.length > 1;
  const body = lines
    .map(({ title, body: words, url }) => {
      const heading = several ? `<h2>${escaped(title)}</h2>` : '';
      // A link says where it leads, so that a list of links can be told apart.
      const link =
        url === null ? '' : `<p class="act"><a href="${escaped(url)}">${escaped(several ? title : open)}</a></p>`;
      return `${heading}<p>${escaped(words)}</p>${link}`;
    })
    .join('');
  return `<!doctype html><html lang="${language}" dir="${direction}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark"><title>${escaped(subject)}</title><style>${STYLE}</style></head><body dir="${direction}"><main><h1>${escaped(subject)}</h1>${body}${end}</main></body></html>`;
}

function footer(about: string, choices: string, url: string | null): string {
  const link = url === null ? '' : ` <a href="${escaped(url)}">${escaped(choices)}</a>`;
  return `<footer><p>${escaped(about)}${link}</p></footer>`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

export function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}

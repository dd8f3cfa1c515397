import { type Fault, invalidRequest } from '../../kernel/problem';

/** Words by language. */
export type InWords = Readonly<Record<string, string>>;

/** One thing to do, in order. `stops-channel`: it is done by the act itself, a moratorium for the channel. */
export interface Step {
  readonly code: string;
  readonly act: 'stops-channel' | null;
  readonly titles: InWords;
  /** Markdown. */
  readonly texts: InWords;
}

const HEADING = /^##\s+(.+?)\s*$/;
const MARK = /\s*\{stops-channel\}$/;
const MOST = 40;

interface Part {
  readonly title: string;
  readonly text: string;
  readonly stops: boolean;
}

/**
 * Reads steps from Markdown by language: each heading of the second level begins one; `{stops-channel}` at its end makes
 * the step a moratorium for the channel.
 * @throws Problem invalid-request where a language has no steps, or others than the rest
 */
export function readSteps(markdown: InWords): readonly Step[] {
  const read = Object.entries(markdown).map(([language, text]) => [language, partsOf(text)] as const);
  const first = read[0]?.[1] ?? [];
  const faults: Fault[] = read.flatMap(([language, parts]) => {
    const pointer = `/markdown/${language}`;
    if (parts.length === 0) return [{ pointer, code: 'no-steps' }];
    if (parts.length > MOST) return [{ pointer, code: 'too-many-steps', params: { most: MOST } }];
    const alike = parts.length === first.length && parts.every((part, at) => part.stops === first[at]?.stops);
    return alike ? [] : [{ pointer, code: 'other-steps' }];
  });
  if (faults.length > 0) throw invalidRequest({}, { faults });
  return first.map(({ stops }, at) => ({
    code: `s${at + 1}`,
    act: stops ? 'stops-channel' : null,
    titles: Object.fromEntries(read.map(([language, parts]) => [language, parts[at]?.title ?? ''])),
    texts: Object.fromEntries(read.map(([language, parts]) => [language, parts[at]?.text ?? ''])),
  }));
}

/** The Markdown that these steps are read from. */
export function writtenAs(steps: readonly Step[], language: string): string {
  return steps
    .map(({ titles, texts, act }) => {
      const mark = act === null ? '' : ' {stops-channel}';
      return `## ${titles[language] ?? ''}${mark}\n\n${texts[language] ?? ''}`.trim();
    })
    .join('\n\n');
}

function partsOf(text: string): readonly Part[] {
  const parts: { title: string; lines: string[] }[] = [];
  for (const line of text.split(/\r?\n/)) {
    const title = HEADING.exec(line)?.[1];
    if (title !== undefined) parts.push({ title, lines: [] });
    else parts.at(-1)?.lines.push(line);
  }
  return parts.map(({ title, lines }) => ({
    title: title.replace(MARK, ''),
    text: lines.join('\n').trim(),
    stops: MARK.test(title),
  }));
}

/** A part of a guide, and the screens it stands beside. */
export interface HelpSection {
  readonly guide: string;
  readonly title: string;
  /** Addresses of screens, as routes name them. */
  readonly screens: readonly string[];
  /** Markdown, without what only readers of the whole file need. */
  readonly text: string;
}

const HEADING = /^#{1,3} (.+)$/;
const SCREENS = /^<!-- screens: (.+) -->$/;

/** Pictures and frames of the file, and ways to other files: the console has neither. */
function plainLine(line: string): string {
  return /^(<.*>|!\[.*\))$/.test(line.trim()) ? '' : line;
}

const WAY = String.raw`\[[^\]]+\]\([^)\s]+\)`;
const WAYS = new RegExp(String.raw`\s*\(${WAY}(,\s+${WAY})*\)`, 'g');

function withoutWays(text: string): string {
  return text.replace(WAYS, '').replace(/\[([^\]]+)\]\((?!https?:)[^)]+\)/g, '$1');
}

/** The parts of a guide's Markdown: each heading begins one, a remark below it names its screens. */
export function sectionsOf(guide: string, markdown: string): readonly HelpSection[] {
  const parts: { title: string; screens: readonly string[]; lines: string[] }[] = [];
  for (const line of markdown.split('\n')) {
    const [, title] = HEADING.exec(line) ?? [];
    const [, screens] = SCREENS.exec(line.trim()) ?? [];
    const part = parts.at(-1);
    if (title !== undefined) parts.push({ title, screens: [], lines: [] });
    else if (part !== undefined && screens !== undefined) part.screens = screens.split(' ');
    else part?.lines.push(plainLine(line));
  }
  return parts.map(({ title, screens, lines }) => {
    return { guide, title, screens, text: withoutWays(lines.join('\n')).trim() };
  });
}

/** What stands beside a screen: what names it, else what names the nearest screen above it. */
export function helpFor(screen: string, sections: readonly HelpSection[]): readonly HelpSection[] {
  const named = new Set(sections.flatMap(({ screens }) => screens));
  const steps = screen.split('/');
  while (steps.length > 1 && !named.has(steps.join('/'))) steps.pop();
  const nearest = screen === '/' ? '/' : steps.join('/');
  return sections.filter(({ screens }) => screens.includes(nearest));
}

/** Without points below letters and without capitals, so that they are found however somebody types them. */
const folded = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLocaleLowerCase();

/** Parts that hold all the words; those that hold them in their title first. */
export function matchingHelp(words: string, sections: readonly HelpSection[]): readonly HelpSection[] {
  const wanted = folded(words).split(/\s+/).filter(Boolean);
  const holds = (text: string): boolean => wanted.every((word) => folded(text).includes(word));
  const found = sections.filter(({ title, text }) => holds(`${title} ${text}`));
  return [...found.filter(({ title }) => holds(title)), ...found.filter(({ title }) => !holds(title))];
}

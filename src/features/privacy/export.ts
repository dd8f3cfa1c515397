import { type Localised, pick } from '../../platform/i18n/messages';

/** A table of the person's own export: what it holds, in every language there is, and their rows of it. */
export interface ExportedTable {
  readonly table: string;
  readonly holds: Localised;
  /** How long it is kept, as the person reads it. */
  readonly kept: string;
  readonly rows: readonly Readonly<Record<string, unknown>>[];
}

/** What the page says around the tables, in the person's language. */
export interface ExportWords {
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  readonly title: string;
  readonly made: string;
  readonly nothing: string;
  readonly yes: string;
  readonly no: string;
  readonly kept: string;
  column(name: string): string;
  instant(value: Date): string;
}

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:?\d{2})$/;

/** The export as a page that needs nothing but itself: no script, no address but of files that lie beside it, every value as text. */
export function exportPage(tables: readonly ExportedTable[], words: ExportWords): string {
  const sections = tables.map((table) => section(table, words)).join('\n');
  return `<!doctype html>
<html lang="${words.language}" dir="${words.direction}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(words.title)}</title>
<style>
body { font: 16px/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 72rem; padding: 0 1rem; color: #1a1a1a; }
h1 { margin-block-end: 0; } h2 { margin-block: 2rem 0.25rem; } p { margin-block: 0.25rem; color: #555; }
.rows { overflow-x: auto; } table { border-collapse: collapse; font-size: 0.9rem; }
th, td { border: 1px solid #ccc; padding: 0.3rem 0.6rem; text-align: start; vertical-align: top; overflow-wrap: anywhere; }
th { background: #f2f2f2; } td pre { margin: 0; white-space: pre-wrap; font: inherit; }
</style>
</head>
<body>
<h1>${escaped(words.title)}</h1>
<p>${escaped(words.made)}</p>
${sections}
</body>
</html>
`;
}

function section({ holds, kept, rows }: ExportedTable, words: ExportWords): string {
  const heading = `<section>\n<h2>${escaped(pick(holds, words.language))}</h2>\n<p>${escaped(`${words.kept} ${kept}`)}</p>`;
  const [first] = rows;
  if (first === undefined) return `${heading}\n<p>${escaped(words.nothing)}</p>\n</section>`;
  const columns = Object.keys(first);
  const head = columns.map((name) => `<th scope="col">${escaped(words.column(name))}</th>`).join('');
  const body = rows
    .map((row) => `<tr>${columns.map((name) => `<td dir="auto">${shown(name, row[name], words)}</td>`).join('')}</tr>`)
    .join('\n');
  return `${heading}\n<div class="rows"><table><thead><tr>${head}</tr></thead><tbody>\n${body}\n</tbody></table></div>\n</section>`;
}

/** What lies beside the page in the archive is a link to it. */
function shown(name: string, value: unknown, words: ExportWords): string {
  if (name !== 'file' || typeof value !== 'string' || !/^pictures\/[\w-]+\.\w+$/.test(value)) return cell(value, words);
  return `<a href="${value}">${escaped(value)}</a>`;
}

function cell(value: unknown, words: ExportWords): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'boolean') return escaped(value ? words.yes : words.no);
  if (typeof value === 'string') return escaped(INSTANT.test(value) ? words.instant(new Date(value)) : value);
  if (typeof value === 'number') return String(value);
  if (Array.isArray(value) && value.every((item) => typeof item === 'string' || typeof item === 'number')) {
    return escaped(value.join(', '));
  }
  return `<pre>${escaped(JSON.stringify(value, null, 1))}</pre>`;
}

/** Text as HTML shows it. */
export function escaped(text: string): string {
  const entities: Readonly<Record<string, string>> = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
  };
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? character);
}

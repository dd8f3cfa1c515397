// Draws certificates in a thread of its own: its libraries take two seconds to load and a page some fifty milliseconds,
// for which nobody else should wait. Gets what is to be said, answers the file (PDF). Nothing is decided here.
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { parentPort } from 'node:worker_threads';
import { Document, Font, Page, Path, renderToBuffer, Svg, Text, View } from '@react-pdf/renderer';
import { createElement as h } from 'react';

const require = createRequire(import.meta.url);
/** Noto Sans: letters for Latin, Greek and Cyrillic in one family, Hebrew in the other. */
for (const [family, entry, file] of [
  ['Hebrew', require.resolve('@embedpdf/fonts-hebrew'), 'NotoSansHebrew'],
  ['Latin', require.resolve('@embedpdf/fonts-latin'), 'NotoSans'],
]) {
  const fonts = join(dirname(entry), '..', 'fonts');
  Font.register({
    family,
    fonts: [{ src: join(fonts, `${file}-Regular.ttf`) }, { src: join(fonts, `${file}-Bold.ttf`), fontWeight: 700 }],
  });
}
// No word is broken: a name is written as it is.
Font.registerHyphenationCallback((word) => [word]);

const INK = '#1f2937';
const PALE = '#4b5563';
const REGULAR = { fontFamily: ['Latin', 'Hebrew'], fontWeight: 400 };
const BOLD = { fontFamily: ['Latin', 'Hebrew'], fontWeight: 700 };

/** A line of text from its own side; `size` shrinks for long texts so that nothing leaves the page. */
function line(text, { size, bold = false, colour = INK, above = 0, rtl }) {
  const fits = Math.max(9, Math.min(size, (size * 46) / Math.max(46, text.length)));
  return h(
    Text,
    {
      style: {
        ...(bold ? BOLD : REGULAR),
        fontSize: fits,
        color: colour,
        marginTop: above,
        direction: rtl ? 'rtl' : 'ltr',
        textAlign: rtl ? 'right' : 'left',
      },
    },
    text,
  );
}

/** A fact: what it is, and beside it what it says. */
function fact({ label, value }, rtl) {
  return h(
    View,
    { key: label, style: { flexDirection: rtl ? 'row-reverse' : 'row', marginTop: 6 } },
    h(View, { style: { width: 150 } }, line(label, { size: 11, colour: PALE, rtl })),
    h(View, { style: { flex: 1 } }, line(value, { size: 11, rtl })),
  );
}

function belt(colour, rtl) {
  const paths = [
    'M26 15 19 33l7 2 6-17z',
    'm32 15 8 18-7 2-6-17z',
    'M2 6h22v9H2z',
    'M34 6h22v9H34z',
    'M22 3h14l3 8-3 8H22l-3-8z',
  ];
  return h(
    Svg,
    { width: 116, height: 72, viewBox: '0 0 58 36', style: { alignSelf: rtl ? 'flex-end' : 'flex-start' } },
    ...paths.map((d) => h(Path, { key: d, d, fill: colour, stroke: PALE, strokeWidth: 1 })),
  );
}

function certificate({ language, rtl, title, colour, company, heading, person, statement, facts, verification }) {
  return h(
    Document,
    { title, language, author: company, creator: 'Obi', producer: 'Obi' },
    h(
      Page,
      { size: 'A4', orientation: 'landscape', style: { padding: 36 } },
      h(
        View,
        { style: { flex: 1, borderWidth: 2, borderColor: colour, padding: 6 } },
        h(
          View,
          { style: { flex: 1, borderWidth: 1, borderColor: PALE, padding: 34 } },
          line(company, { size: 12, colour: PALE, rtl }),
          line(heading, { size: 15, above: 10, rtl }),
          line(person, { size: 34, bold: true, above: 8, rtl }),
          line(statement, { size: 15, above: 10, rtl }),
          h(View, { style: { marginTop: 14, marginBottom: 14 } }, belt(colour, rtl)),
          ...facts.map((each) => fact(each, rtl)),
          h(View, { style: { flex: 1 } }),
          line(verification, { size: 9, colour: PALE, rtl }),
        ),
      ),
    ),
  );
}

parentPort?.on('message', async ({ id, content }) => {
  try {
    const file = await renderToBuffer(certificate(content));
    parentPort.postMessage({ id, file });
  } catch (error) {
    parentPort.postMessage({ id, fault: error instanceof Error ? error.message : String(error) });
  }
});

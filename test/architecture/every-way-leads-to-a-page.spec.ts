import { sourcesIn } from './sources';

const ways = sourcesIn('web/src/app', /(routes|root)\.tsx$/).map(({ text }) => text);
/** The console's addresses, with `*` for what they leave open. */
const pages = new Set([...ways.join('\n').matchAll(/path: '([^']+)'/g)].map(([, path = '']) => open(path, /\$\w+/g)));

const sources = sourcesIn('src/features', /(?<!\.spec)\.ts$/);

function open(path: string, parts: RegExp): string {
  return path.replace(parts, '*').replace(/#.*/, '');
}

/** `[address, the file that names it]` of what the expression finds, when it leads nowhere. */
function astray(names: RegExp, expression: RegExp, parts: RegExp): { found: number; lost: string[] } {
  const ways = sources
    .filter(({ path }) => names.test(path))
    .flatMap(({ path: name, text }) =>
      [...text.matchAll(expression)].map(([, path = '']) => ({ name, path: open(path, parts) })),
    );
  return {
    found: ways.length,
    lost: ways.filter(({ path }) => !pages.has(path)).map(({ name, path }) => `${name}: ${path}`),
  };
}

describe('Every way that people are shown leads to a page of the console', () => {
  it('from a nudge', () => {
    const { found, lost } = astray(/\.reasons\.ts$/, /\bpath: '([^']+)'/g, /\{subject\}/g);
    expect(found).toBeGreaterThan(10);
    expect(lost).toEqual([]);
  });

  it('and from what is missing for a permit', () => {
    const { found, lost } = astray(/\.ts$/, /\bwhere: ['`](\/[^'`]+)['`]/g, /\$\{[^}]+\}/g);
    expect(found).toBeGreaterThan(3);
    expect(lost).toEqual([]);
  });
});

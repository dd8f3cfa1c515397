import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as validators from 'class-validator';
import { IntlMessageFormat } from 'intl-messageformat';
import ts from 'typescript';
import { type Catalogue, MESSAGES_FOLDER, readCatalogues } from '../../src/platform/i18n/messages';
import { PERMISSIONS, ROLES } from '../../src/platform/access/permissions';
import { validationProblem } from '../../src/platform/http/validation';
import { forbiddenIn } from './forbidden-words';
import { literals, outcomes, parse, ROOT, serverSources, type Source, visit } from './sources';

const server = readCatalogues(MESSAGES_FOLDER);
const consoles = new Map(['en', 'he'].map((language) => [language, consoleTexts(language)]));

function consoleTexts(language: string): Catalogue {
  return JSON.parse(readFileSync(join(ROOT, 'web', 'src', 'messages', `${language}.json`), 'utf8')) as Catalogue;
}

/** Names a text is given, with how it uses them. @throws SyntaxError for a text that is no ICU message */
function parameters(text: string, language: string): readonly string[] {
  const found = new Set<string>();
  const walk = (nodes: readonly unknown[]): void => {
    for (const node of nodes as readonly { type: number; value: string; options?: object; children?: unknown[] }[]) {
      if (node.type !== 0 && node.type !== 7) found.add(node.value);
      for (const option of Object.values(node.options ?? {}) as { value: unknown[] }[]) walk(option.value);
      walk(node.children ?? []);
    }
  };
  walk(new IntlMessageFormat(text, language).getAst());
  return [...found].sort();
}

/** Codes of problems, `problem('kind', 'code')`. */
function problemCodes(): readonly string[] {
  const found: string[] = [];
  for (const source of serverSources()) {
    visit(parse(source), (node) => {
      if (!ts.isCallExpression(node) || node.expression.getText() !== 'problem') return;
      const code = node.arguments[1];
      if (code !== undefined && ts.isStringLiteral(code)) found.push(code.text);
    });
  }
  return found;
}

/** Codes of reasons, `declareReason({ code: … })`. */
function reasonCodes(): readonly string[] {
  return serverSources()
    .filter(({ path }) => path.endsWith('.reasons.ts'))
    .flatMap((source) => literals(source))
    .filter(({ values }) => values.has('find') && values.has('wake'))
    .flatMap(({ values }) => values.get('code') ?? []);
}

/** States of records: the keys of each table given to `transitions`, and what `wrongState` is thrown from by name. */
function states(): readonly string[] {
  const found: string[] = [];
  for (const source of serverSources()) {
    visit(parse(source), (node) => {
      if (!ts.isCallExpression(node)) return;
      const [first, second] = node.arguments;
      if (node.expression.getText() === 'transitions' && second !== undefined && ts.isObjectLiteralExpression(second)) {
        found.push(...second.properties.map((property) => property.name?.getText().replace(/['"]/g, '') ?? ''));
      }
      if (node.expression.getText() === 'wrongState' && first !== undefined && ts.isObjectLiteralExpression(first)) {
        for (const property of first.properties) {
          if (ts.isPropertyAssignment(property) && property.name.getText() === 'from')
            found.push(...outcomes(property.initializer));
        }
      }
    });
  }
  return [...new Set(found)].sort();
}

/** Kinds of what is missing for a permit, `{ kind, id, where }`. */
function missingKinds(): readonly string[] {
  return serverSources()
    .flatMap((source) => literals(source))
    .filter(({ values }) => values.has('kind') && values.has('id') && values.has('where'))
    .flatMap(({ values }) => values.get('kind') ?? []);
}

/** Codes of faults: `{ pointer, code }`, functions named after faults that take a `code`, and the rules of DTOs. */
function faultCodes(): readonly string[] {
  const found: string[] = [];
  for (const source of serverSources()) {
    found.push(
      ...literals(source)
        .filter(({ values }) => values.has('pointer'))
        .flatMap(({ values }) => values.get('code') ?? []),
    );
    found.push(...given(source, 'code', /fault/i));
  }
  return [...found, ...ruleCodes()];
}

/** What functions of a file so named are given there for a parameter. */
function given(source: Source, parameter: string, named: RegExp): readonly string[] {
  const file = parse(source);
  const found: string[] = [];
  const makers = new Map<string, number>();
  visit(file, (node) => {
    if (!ts.isFunctionLike(node)) return;
    const name = node.name ?? (ts.isVariableDeclaration(node.parent) ? node.parent.name : undefined);
    const at = node.parameters.findIndex(({ name: each }) => each.getText() === parameter);
    if (name !== undefined && at >= 0 && named.test(name.getText())) makers.set(name.getText(), at);
  });
  visit(file, (node) => {
    if (!ts.isCallExpression(node)) return;
    const at = makers.get(node.expression.getText().replace(/^this\./, ''));
    const argument = at === undefined ? undefined : node.arguments[at];
    if (argument !== undefined) found.push(...outcomes(argument));
  });
  return found;
}

/** Acts of the trail: `{ act, subject }`, and what functions that take an `act` are given; all are `noun.done`. */
function acts(): readonly string[] {
  return serverSources()
    .flatMap((source) => [
      ...literals(source)
        .filter(({ values }) => values.has('act') && values.has('subject'))
        .flatMap(({ values }) => values.get('act') ?? []),
      ...given(source, 'act', /./),
    ])
    .filter((act) => act.includes('.'));
}

/** What the rules on DTOs become at the edge. */
function ruleCodes(): readonly string[] {
  const known = new Map(
    Object.values(validators)
      .filter((value) => typeof value === 'string')
      .map((name) => [name.toLowerCase(), name]),
  );
  const asked = new Set<string>(['whitelistValidation', 'nestedValidation']);
  for (const { path, text } of serverSources()) {
    if (!path.endsWith('.dto.ts')) continue;
    for (const [, name = ''] of text.matchAll(/@([A-Z]\w+)\(/g)) {
      if (/^(Api|Type$|Transform$|IsOptional$|Validate(If|Nested)$|Allow$|Exclude|Expose)/.test(name)) continue;
      asked.add(known.get(name.toLowerCase()) ?? `${name.charAt(0).toLowerCase()}${name.slice(1)}`);
    }
  }
  return [...asked].flatMap((rule) => {
    const { more } = validationProblem([{ property: 'field', constraints: { [rule]: '' } }]);
    return (more.faults ?? []).map(({ code }) => code);
  });
}

const unsaid = (keys: readonly string[]): readonly string[] =>
  [...server].flatMap(([language, texts]) =>
    [...new Set(keys)].filter((key) => !(key in texts)).map((key) => `${language}: ${key}`),
  );

describe('Every code has its words', () => {
  it.each(['en', 'he'])('once: of two with one name, only the last would ever be read (%s)', (language) => {
    const folder = join(MESSAGES_FOLDER, language);
    const files = readdirSync(folder).map((name) => join(folder, name));
    const ids = [files, [join(ROOT, 'web', 'src', 'messages', `${language}.json`)]].flatMap((catalogue, which) =>
      catalogue
        .flatMap((file) => [...readFileSync(file, 'utf8').matchAll(/^ *"([^"]+)":/gm)])
        .map(([, id]) => `${which === 0 ? 'server' : 'console'}: ${id}`),
    );
    expect(ids.length).toBeGreaterThan(1000);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
  });

  it('problems', () => {
    const codes = problemCodes();
    expect(codes.length).toBeGreaterThan(20);
    expect(unsaid(codes.map((code) => `problem.${code}`))).toEqual([]);
  });

  it('faults', () => {
    const codes = faultCodes();
    expect(codes).toContain('not-an-id');
    expect(unsaid(codes.map((code) => `fault.${code}`))).toEqual([]);
  });

  it('the states that a wrong-state problem names (messages/*/platform.json)', () => {
    const all = states();
    expect(all).toEqual(expect.arrayContaining(['writing', 'taken', 'draft', 'proposed', 'ended']));
    const raw = [...server].flatMap(([language, texts]) => {
      const parts = new IntlMessageFormat(texts['problem.wrong-state'] ?? '', language).getAst();
      const said = (parts as readonly { options?: object }[]).flatMap(({ options }) => Object.keys(options ?? {}));
      return all.filter((state) => !said.includes(state)).map((state) => `${language}: ${state}`);
    });
    expect(raw).toEqual([]);
  });

  it('what the export says of each table, and the page that verifies evidence of each fault', () => {
    const tables = serverSources()
      .filter(({ text }) => text.includes('declarePersonal('))
      .flatMap((source) => literals(source))
      .filter(({ values }) => values.has('table') && values.has('erased'))
      .flatMap(({ values }) => values.get('table') ?? []);
    expect(tables).toContain('drafts.draft');
    const codes: string[] = [];
    for (const source of serverSources().filter(({ path }) => path.endsWith('evidence/verifier.ts'))) {
      visit(parse(source), (node) => {
        if (!ts.isPropertySignature(node) || node.name.getText() !== 'code' || node.type === undefined) return;
        if (ts.isUnionTypeNode(node.type)) codes.push(...node.type.types.map((type) => type.getText().slice(1, -1)));
      });
    }
    expect(codes).toContain('chain-missing');
    expect(unsaid([...tables.map((table) => `personal.${table}`), ...codes.map((code) => `verifier.${code}`)])).toEqual(
      [],
    );
  });

  it('what is missing for a permit', () => {
    const kinds = missingKinds();
    expect(kinds).toContain('belt');
    expect(unsaid(kinds.map((kind) => `missing.${kind}`))).toEqual([]);
  });

  it('nudges', () => {
    expect(unsaid(reasonCodes().flatMap((code) => [`nudge.${code}.title`, `nudge.${code}.body`]))).toEqual([]);
  });

  it('permissions, roles and acts of the trail, in the console', () => {
    const done = acts();
    expect(done).toEqual(expect.arrayContaining(['role.granted', 'duty.added', 'moratorium.ended']));
    const keys = [
      ...PERMISSIONS.map((permission) => `permission.${permission}`),
      ...ROLES.map((role) => `role.${role}`),
      ...done.map((act) => `trail.act.${act}`),
    ];
    expect(keys.filter((key) => !(key in (consoles.get('en') ?? {})))).toEqual([]);
  });

  it('and no words are left of a code that is gone', () => {
    const declared = new Set([
      'problem.unexpected',
      ...problemCodes().map((code) => `problem.${code}`),
      ...reasonCodes().flatMap((code) => [`nudge.${code}.title`, `nudge.${code}.body`]),
    ]);
    const left = Object.keys(server.get('en') ?? {}).filter(
      (key) => /^(problem|nudge)\./.test(key) && !declared.has(key),
    );
    expect(left).toEqual([]);
  });
});

describe.each([
  ['the server', server],
  ['the console', consoles],
] as const)('The words of %s', (_name, catalogues) => {
  const english = catalogues.get('en') ?? {};
  const others = [...catalogues].filter(([language]) => language !== 'en');

  it('are the same in every language', () => {
    for (const [language, texts] of others) {
      expect({ language, keys: Object.keys(texts).sort() }).toEqual({ language, keys: Object.keys(english).sort() });
    }
  });

  it('say something, in ICU message syntax', () => {
    for (const [language, texts] of catalogues) {
      const faults = Object.entries(texts).filter(([, text]) => {
        try {
          return text.trim() === '' || parameters(text, language).includes('');
        } catch {
          return true;
        }
      });
      expect({ language, faults }).toEqual({ language, faults: [] });
    }
  });

  it('are given the same names, and in the console whom it addresses', () => {
    const free = catalogues === consoles ? ['you'] : [];
    for (const [language, texts] of others) {
      const faults = Object.entries(texts)
        .filter(([key]) => key in english)
        .map(([key, text]) => ({
          key,
          has: parameters(text, language).filter((name) => !free.includes(name)),
          wants: parameters(english[key] ?? '', 'en'),
        }))
        .filter(({ has, wants }) => has.join() !== wants.join());
      expect({ language, faults }).toEqual({ language, faults: [] });
    }
  });

  it('keep to the Hebrew of docs/words.md', () => {
    expect(forbiddenIn(catalogues.get('he') ?? {})).toEqual([]);
  });
});

describe('The words that Hebrew does without', () => {
  it.each([
    ['הוראות פתיחה באש', 'הוראות פתיחה באש'],
    ['ההיתר בהשעיה עד מחר', 'השעיה'],
    ['הטענות של הלקוח', 'טענה'],
    ['הליד יחליט', 'ליד'],
    ['אושר על ידי ליד.', 'ליד'],
    ['שלוש דחיפות ביום', 'דחיפה'],
    ['נגמר התקציב להיום', 'תקציב'],
    ['הטיוטה בביקורת', 'ביקורת'],
  ])('are found: %s', (text, word) => {
    expect(forbiddenIn({ key: text })).toEqual([`key: ${word} in “${text}”`]);
  });

  it.each(['הכפתור ליד השם', 'נולד ילד', 'ביקורת פנים', 'הקפאת היתר', 'מכסה', 'להחזיר לתיקון', 'לדחוף? לא: בדחיסות'])(
    'are not seen where they are not: %s',
    (text) => {
      expect(forbiddenIn({ key: text })).toEqual([]);
    },
  );
});

describe('Another language', () => {
  it('is another folder', () => {
    const folder = mkdtempSync(join(tmpdir(), 'obi messages '));
    try {
      cpSync(MESSAGES_FOLDER, folder, { recursive: true });
      cpSync(join(MESSAGES_FOLDER, 'en'), join(folder, 'de'), { recursive: true });
      writeFileSync(
        join(folder, 'de', 'extra.json'),
        JSON.stringify({ 'greeting.days': '{n, plural, one {# Tag} other {# Tage}}' }),
      );
      const german = readCatalogues(folder).get('de') ?? {};
      expect(Object.keys(german)).toEqual(expect.arrayContaining(Object.keys(server.get('en') ?? {})));
      expect(new IntlMessageFormat(german['greeting.days'] ?? '', 'de').format({ n: 1234 })).toBe('1.234 Tage');
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

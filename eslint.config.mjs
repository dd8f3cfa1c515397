// The house's own rules, as eslint checks them. What follows from types stands in .oxlintrc.json; whom a file may import stands in .dependency-cruiser.cjs.
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

const CLOCK = 'Time comes from HouseClock, or an instant given, so that demo and tests can set it.';
const CHANCE = 'Chance comes from newId(), or from node:crypto.';
const ENVIRONMENT = 'The environment is read in src/platform/config/config.ts only.';

const never = [
  { selector: 'TSEnumDeclaration', message: 'No enum: a union of literals, or a constant list and a type from it.' },
  { selector: 'ExportDefaultDeclaration', message: 'No default export: a thing has one name everywhere.' },
];
const clockAndChance = [
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: CLOCK },
  { selector: "CallExpression[callee.name='Date']", message: CLOCK },
  { selector: "MemberExpression[object.name='Date'][property.name='now']", message: CLOCK },
  { selector: "MemberExpression[object.name='Math'][property.name='random']", message: CHANCE },
];
const environment = [
  { selector: "MemberExpression[object.name='process'][property.name='env']", message: ENVIRONMENT },
];

/** Mantine gives it to what is around the field, which holds no words: the field would always be left to right. */
const ownDirection = {
  selector: "JSXOpeningElement[name.name=/^(Textarea|TextInput)$/] > JSXAttribute[name.name='dir'][value.value='auto']",
  message: 'Fields take the direction of their words already (web/src/app/app.css).',
};

/** A comment that switches a check off names the decision that allows it. */
const disablesWithDecision = {
  meta: { type: 'problem', schema: [] },
  create: (context) => ({
    Program() {
      for (const comment of context.sourceCode.getAllComments()) {
        if (!/^[\s*]*((es|ox)lint-disable|@ts-(expect-error|ignore|nocheck))/.test(comment.value)) continue;
        if (/decision \d+/.test(comment.value)) continue;
        const message = 'A check is switched off only by a decision: say `-- decision <number>: why` (docs/decisions).';
        context.report({ loc: comment.loc, message });
      }
    },
  }),
};

// eslint asks for a default export, as do the other tools' files named below.
export default defineConfig(
  {
    ignores: [
      '**/node_modules',
      '**/dist',
      'coverage',
      '.obi',
      'src/metadata.ts',
      'web/src/api/schema.d.ts',
      // Fixtures and results of other tools.
      '**/*.min.js',
    ],
  },
  { files: ['**/*.{ts,tsx}'], languageOptions: { parser: tseslint.parser } },
  {
    files: ['**/*.{ts,tsx,mjs,cjs}'],
    plugins: { obi: { rules: { 'disables-with-decision': disablesWithDecision } } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      'obi/disables-with-decision': 'error',
      'no-console': 'error',
      eqeqeq: 'error',
      'no-restricted-syntax': ['error', ...never],
    },
  },
  // They are run by hand and say what came of it.
  { files: ['docs/guides/examples/*.mjs'], rules: { 'no-console': 'off' } },
  {
    files: ['src/**/*.ts', 'migrations/**/*.ts'],
    rules: { 'no-restricted-syntax': ['error', ...never, ...clockAndChance, ...environment] },
  },
  {
    files: ['src/platform/context/system-clock.ts', 'src/kernel/clock.ts'],
    rules: { 'no-restricted-syntax': ['error', ...never, ...environment] },
  },
  {
    files: ['src/platform/config/config.ts'],
    rules: { 'no-restricted-syntax': ['error', ...never, ...clockAndChance] },
  },
  {
    files: ['src/features/**/*.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              group: ['@nestjs/*'],
              importNamePattern: '(Exception$|^HttpStatus$|^forwardRef$)',
              message: 'A room refuses by a problem of its own (kernel/problem), and asks only downwards.',
            },
          ],
        },
      ],
    },
  },
  {
    files: ['web/src/**/*.{ts,tsx}'],
    ignores: ['web/src/api/**'],
    rules: {
      'no-restricted-globals': ['error', { name: 'fetch', message: 'Screens ask the server through web/src/api.' }],
    },
  },
  {
    files: ['web/src/**/*.tsx'],
    rules: { 'no-restricted-syntax': ['error', ...never, ownDirection] },
  },
  {
    // Files whose tools ask for a default export.
    files: ['eslint.config.mjs', 'web/vite.config.ts', 'test/support/global-*.ts'],
    rules: { 'no-restricted-syntax': 'off' },
  },
);

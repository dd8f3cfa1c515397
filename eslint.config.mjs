// The house's rules as eslint checks them. Whom a file may import stands in .dependency-cruiser.cjs.
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
        if (!/^[\s*]*(eslint-disable|@ts-(expect-error|ignore|nocheck))/.test(comment.value)) continue;
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
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-unused-vars': [
        'error',
        { args: 'all', argsIgnorePattern: '^_', varsIgnorePattern: '^_', destructuredArrayIgnorePattern: '^_' },
      ],
      // Numbers read the same everywhere; objects, null and booleans in a text are faults.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
      ],
      // A Nest module is a class without a body.
      '@typescript-eslint/no-extraneous-class': ['error', { allowWithDecorator: true }],
      // `[...text]` is how the house counts code points, and a DTO is a class without anything to lose.
      '@typescript-eslint/no-misused-spread': 'off',
      // Rooms merge their events and moments into these two.
      '@typescript-eslint/no-empty-object-type': ['error', { allowWithName: '^(Events|Moments)$' }],
      // What a query or a mark answers is named by whoever asks.
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
      '@typescript-eslint/no-namespace': ['error', { allowDeclarations: true }],
      // A DTO describes a reply and nobody constructs one; every route would be a finding.
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
    },
  },
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
    // Migrations are found in a folder, and loaded there by whatever loads this file.
    files: ['src/operations/migrate.ts'],
    rules: { '@typescript-eslint/no-require-imports': 'off' },
  },
  {
    // A reply's body comes as any; the expectation is the check.
    files: ['test/**/*.ts'],
    rules: {
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/restrict-plus-operands': 'off',
      '@typescript-eslint/unbound-method': 'off',
    },
  },
  {
    // Files whose tools ask for a default export.
    files: ['eslint.config.mjs', 'web/vite.config.ts', 'test/support/global-*.ts'],
    rules: { 'no-restricted-syntax': 'off' },
  },
);

const { existsSync, readdirSync, readFileSync } = require('node:fs');
const { join } = require('node:path');

/** Packages that ship ES modules only: Jest on Node 20 gets them as CommonJS through swc. */
function moduleOnlyPackages(folder, found = new Set()) {
  if (!existsSync(folder)) return found;
  for (const name of readdirSync(folder)) {
    if (name.startsWith('.')) continue;
    if (name.startsWith('@')) {
      moduleOnlyPackages(join(folder, name), found);
      continue;
    }
    const manifest = join(folder, name, 'package.json');
    if (!existsSync(manifest)) continue;
    if (JSON.parse(readFileSync(manifest, 'utf8')).type === 'module') {
      found.add(join(folder, name).split('node_modules/').pop());
    }
    moduleOnlyPackages(join(folder, name, 'node_modules'), found);
  }
  return found;
}

const escaped = [...moduleOnlyPackages(join(__dirname, 'node_modules'))].map((name) => name.replace(/[.+]/g, '\\$&'));
const swc = ['@swc/jest', JSON.parse(readFileSync(join(__dirname, '.swcrc'), 'utf8'))];

module.exports = {
  testEnvironment: 'node',
  rootDir: __dirname,
  roots: ['<rootDir>/src', '<rootDir>/test'],
  testMatch: ['**/*.spec.ts'],
  moduleFileExtensions: ['ts', 'js', 'mjs', 'cjs', 'json', 'node'],
  transform: { '\\.[cm]?[jt]s$': swc },
  transformIgnorePatterns: [`node_modules/(?!(?:.*/node_modules/)?(?:${escaped.join('|')})/)`],
  globalSetup: '<rootDir>/test/support/global-setup.ts',
  globalTeardown: '<rootDir>/test/support/global-teardown.ts',
  // Far beyond what a test takes: a machine may be busy.
  testTimeout: 120_000,
  forceExit: false,
  // Two cores serve three: who drives a browser or waits for a clock leaves them free.
  maxWorkers: 3,
  // What a group leaves behind is not carried, and collected over and over, by all that come after it.
  workerIdleMemoryLimit: '1GB',
};

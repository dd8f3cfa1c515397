#!/usr/bin/env node
// The command line of Obi. In a checkout it first brings packages and `dist` up to date; an installed Obi has no scripts.
import { existsSync } from 'node:fs';

const scripts = new URL('../scripts/', import.meta.url);

if (existsSync(scripts)) {
  const { runMain } = await import(new URL('run.mjs', scripts).href);
  await runMain(async () => {
    const { checkNode, prepare } = await import(new URL('prepare.mjs', scripts).href);
    const { build, isFresh } = await import(new URL('build.mjs', scripts).href);
    checkNode();
    if (isFresh()) return;
    await prepare();
    await build();
  });
}

await import(new URL('../dist/src/main.cli.js', import.meta.url).href);

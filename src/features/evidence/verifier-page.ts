import { createHash } from 'node:crypto';
import { verifyEvidence } from './verifier';
import { SAID } from './verifier-words';

const STYLE = `
  body { font: 1rem/1.6 system-ui, sans-serif; max-inline-size: 44rem; margin: 2rem auto; padding: 0 1rem; color: #1c2230; background: #fff; }
  label { display: block; font-weight: 600; margin-block: 1.25rem .25rem; } p { margin-block: .25rem; }
  #result { margin-block: 1.5rem; padding: 1rem; border: 2px solid #5b6478; border-radius: .5rem; overflow-wrap: anywhere; }
  #result[data-found='whole'] { border-color: #1b6e3c; } #result[data-found='broken'] { border-color: #b3261e; }
  button { font: inherit; padding: .35rem .9rem; } ul { padding-inline-start: 1.25rem; }
`;

/** The page's own part: it reads the files that are chosen and shows what was found. */
const ACTS = `
  const found = { verdict: null, unreadable: false };
  let language = [...navigator.languages, 'en'].map((tag) => tag.split('-')[0]).find((tag) => tag in SAID);
  const at = (id) => document.getElementById(id);
  const say = (code, values = {}) => SAID[language].words[code].replace(/{(\\w+)}/g, (_, name) => String(values[name]));
  const line = (tag, text) => Object.assign(document.createElement(tag), { textContent: text });
  function show() {
    document.documentElement.lang = language;
    document.documentElement.dir = SAID[language].direction;
    for (const button of at('languages').children) button.hidden = button.lang === language;
    document.title = say('title');
    for (const each of document.querySelectorAll('[data-say]')) each.textContent = say(each.dataset.say);
    const { verdict, unreadable } = found;
    const state = unreadable || (verdict && verdict.faults.length > 0) ? 'broken' : verdict ? 'whole' : 'waiting';
    const result = at('result');
    result.dataset.found = state;
    result.replaceChildren(line('strong', unreadable ? say('unreadable') : say(state)));
    if (!verdict || unreadable) return;
    result.append(line('p', say('counts', verdict)));
    if (verdict.keyId) result.append(line('p', say('signed', { at: verdict.signedAt, key: verdict.keyId })));
    if (!verdict.known) result.append(line('p', say('whose')));
    const list = document.createElement('ul');
    for (const fault of verdict.faults) list.append(line('li', say(fault.code) + (fault.at ? ': ' + fault.at : '')));
    result.append(list);
  }
  async function read(input) {
    const [file] = input.files;
    return file === undefined ? null : JSON.parse(await file.text());
  }
  async function verify() {
    found.unreadable = false;
    try {
      const file = await read(at('file'));
      found.verdict = file === null ? null : await verifyEvidence(file, await read(at('keys')), crypto.subtle);
    } catch {
      found.unreadable = true;
    }
    show();
  }
  at('file').addEventListener('change', verify);
  at('keys').addEventListener('change', verify);
  for (const [lang, { name, direction }] of Object.entries(SAID)) {
    const button = Object.assign(line('button', name), { type: 'button', lang, dir: direction });
    button.addEventListener('click', () => { language = lang; show(); at('title').focus(); });
    at('languages').append(button, ' ');
  }
  show();
`;

const SCRIPT = `${verifyEvidence.toString()}\nconst SAID = ${JSON.stringify(SAID)};\n${ACTS}`;

const digest = (text: string): string => `'sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}'`;

/** Nothing is loaded and nothing is sent: only this script and this style run. */
export const VERIFIER_POLICY = `default-src 'none'; script-src ${digest(SCRIPT)}; style-src ${digest(STYLE)}; base-uri 'none'; form-action 'none'`;

/** A page in one file that verifies evidence without a server: from the house, a disk or a stick. */
export const VERIFIER_PAGE = `<!doctype html>
<html lang="en" dir="ltr">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${VERIFIER_POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Obi</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<div id="languages"></div>
<h1 id="title" tabindex="-1" data-say="title"></h1>
<p data-say="about"></p>
<label for="file" data-say="file"></label>
<input id="file" type="file" accept=".json,application/json">
<label for="keys" data-say="keys"></label>
<input id="keys" type="file" accept=".json,application/json" aria-describedby="keys-about">
<p id="keys-about" data-say="keys-about"></p>
<div id="result" role="status"></div>
</main>
<script>${SCRIPT}</script>
</body>
</html>
`;

import './app/kit.css';
import './app/app.css';
import { askEarly, wanted } from './api/early';
import { isOutdated } from './api/outdated';

// A newer Obi has other files: the page is asked for anew, once. Where there is none, a part was only missing just now.
addEventListener('vite:preloadError', () => {
  const key = 'obi.reloaded';
  if (sessionStorage.getItem(key) === import.meta.url) return;
  void isOutdated(import.meta.url).then((outdated) => {
    if (!outdated) return;
    sessionStorage.setItem(key, import.meta.url);
    location.reload();
  });
});

// This script is small and comes first: everything else is asked for at once, beside each other.
const started = import('./start');
const home = askEarly().then((shown) => (shown ? import('./features/home/Home') : null));
home.catch(() => undefined);
sayEarly();
// A browser reads its tables of languages when they are first used: now, while the console is on its way.
setTimeout(() => new Intl.DateTimeFormat(wanted().split(','), { month: 'long' }).format());
setTimeout(() => new Intl.PluralRules(wanted().split(',')).select(1));
await (await started).show(home);

/** Asks for what the first screens say; which language it is, app/language.ts decides when it is here. */
function sayEarly(): void {
  const catalogues = import.meta.glob('./messages/*.json', { import: 'default', query: '?first' });
  const known = [...wanted().split(','), 'en'].map((tag) => catalogues[`./messages/${tag.split('-')[0]}.json`]);
  known
    .find((catalogue) => catalogue !== undefined)?.()
    .catch(() => undefined);
}

import './app/kit.css';
import './app/app.css';
import { askEarly } from './api/early';

// A newer Obi has other files: the page is asked for anew, once. Without a connection a part may only be missing.
addEventListener('vite:preloadError', () => {
  const key = 'obi.reloaded';
  if (!navigator.onLine || sessionStorage.getItem(key) === import.meta.url) return;
  sessionStorage.setItem(key, import.meta.url);
  location.reload();
});

// This script is small and comes first: everything else is asked for at once, beside each other.
const started = import('./start');
void askEarly().then((home) => (home ? import('./features/home/Home') : undefined));
await (await started).show();

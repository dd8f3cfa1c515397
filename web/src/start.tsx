import { startTransition } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/App';
import { loadLanguage, preferredLanguage } from './app/language';
import { queryClient } from './app/queries';
import { homeIs } from './app/root';
import { router } from './app/router';

type HomeModule = typeof import('./features/home/Home');

/** Milliseconds for which the frame waits for what home shows, so that both are drawn in one go. */
const TOGETHER = 500;

/** Shows the console; in slices, so that a slow device answers meanwhile. */
export async function show(home: Promise<HomeModule | null>): Promise<void> {
  const language = preferredLanguage();
  // What fails here is asked for again, and told of, by whatever shows it.
  const [messages] = await Promise.all([loadLanguage(language), home.then(prepare).catch(() => undefined)]);
  const root = document.getElementById('root');
  if (root === null) return;
  startTransition(() => createRoot(root).render(<App language={language} messages={messages} />));
}

async function prepare(home: HomeModule | null): Promise<void> {
  if (home === null) return;
  homeIs(home.Home);
  // A router that has not loaded yet would draw nothing at first, and then everything in one piece.
  await router.load();
  await Promise.race([home.askHome(queryClient), new Promise((later) => setTimeout(later, TOGETHER))]);
}

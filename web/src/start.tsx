import { startTransition } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/App';
import { loadLanguage, preferredLanguage } from './app/language';

/** Shows the console; in slices, so that a slow device answers meanwhile. */
export async function show(): Promise<void> {
  const language = preferredLanguage();
  const messages = await loadLanguage(language);
  const root = document.getElementById('root');
  if (root === null) return;
  startTransition(() => createRoot(root).render(<App language={language} messages={messages} />));
}

import './app/kit.css';
import './app/app.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/App';
import { loadLanguage, preferredLanguage } from './app/language';

// A newer Obi has other files: the page is asked for anew.
addEventListener('vite:preloadError', () => location.reload());

const language = preferredLanguage();
const messages = await loadLanguage(language);
const root = document.getElementById('root');
if (root !== null) {
  createRoot(root).render(
    <StrictMode>
      <App language={language} messages={messages} />
    </StrictMode>,
  );
}

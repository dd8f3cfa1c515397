import { type JSX, lazy } from 'react';
import { wholeCatalogue } from './catalogue';
import { FrameKey } from './FrameKey';

const HelpPanel = lazy(async () => {
  const [{ HelpPanel: component }] = await Promise.all([import('../features/help/HelpPanel'), wholeCatalogue()]);
  return { default: component };
});

/** F1, or a question mark while nobody types and single letters are on. */
const opensBy = ({ key, target, ctrlKey, altKey }: KeyboardEvent): boolean =>
  key === 'F1' ||
  (key === '?' &&
    !ctrlKey &&
    !altKey &&
    !(target instanceof Element && target.matches('input, textarea, select, [contenteditable=true]')) &&
    localStorage.getItem('obi.letters') !== 'off');

/** Opens what the guides say of the screen one is on. */
export function HelpKey(): JSX.Element {
  return (
    <FrameKey label="nav.help" hint="F1" shortcuts="F1 ?" opensBy={opensBy} content={HelpPanel}>
      <b aria-hidden="true">?</b>
    </FrameKey>
  );
}

import type { JSX } from 'react';
import { wholeCatalogue } from './catalogue';
import { FrameKey } from './FrameKey';

const load = async () => {
  const [{ HelpPanel }] = await Promise.all([import('../features/help/HelpPanel'), wholeCatalogue()]);
  return { default: HelpPanel };
};

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
    <FrameKey label="nav.help" hint="F1" shortcuts="F1 ?" opensBy={opensBy} load={load}>
      <b aria-hidden="true">?</b>
    </FrameKey>
  );
}

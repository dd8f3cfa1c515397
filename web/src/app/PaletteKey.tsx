import { type JSX, lazy, Suspense, useEffect } from 'react';
import { Icon } from '../ui/Icon';
import { usePanel } from '../ui/Panel';
import { wholeCatalogue } from './catalogue';
import { useText } from './text';

const Palette = lazy(async () => {
  const [{ Palette: component }] = await Promise.all([import('../features/palette/Palette'), wholeCatalogue()]);
  return { default: component };
});

/** Opens the list of all there is to go to: by its button, or by Ctrl or Cmd and K on a keyboard of any layout. */
export function PaletteKey(): JSX.Element {
  const t = useText();
  const panel = usePanel();
  const { open } = panel;
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.code !== 'KeyK' || !(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return;
      // Another dialog is to be answered first.
      if (document.querySelector('dialog[open]') !== null) return;
      event.preventDefault();
      open();
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, [open]);
  return (
    <>
      <button
        type="button"
        className="round"
        aria-label={t('nav.palette')}
        title={`${t('nav.palette')} (Ctrl+K)`}
        aria-keyshortcuts="Control+K Meta+K"
        aria-haspopup="dialog"
        onClick={open}
      >
        <Icon name="search" />
      </button>
      {panel.opened && (
        <Suspense>
          <Palette panel={panel} />
        </Suspense>
      )}
    </>
  );
}

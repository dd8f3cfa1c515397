import type { JSX } from 'react';
import { Icon } from '../ui/Icon';
import { wholeCatalogue } from './catalogue';
import { FrameKey } from './FrameKey';

const load = async () => {
  const [{ Palette }] = await Promise.all([import('../features/palette/Palette'), wholeCatalogue()]);
  return { default: Palette };
};

const opensBy = (event: KeyboardEvent): boolean =>
  event.code === 'KeyK' && (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;

/** Opens the list of all there is to go to: by its button, or by Ctrl or Cmd and K on a keyboard of any layout. */
export function PaletteKey(): JSX.Element {
  return (
    <FrameKey
      label="nav.palette"
      hint="Ctrl+K"
      shortcuts="Control+K Meta+K"
      opensBy={opensBy}
      load={load}
      className="to-palette"
    >
      <Icon name="search" />
    </FrameKey>
  );
}

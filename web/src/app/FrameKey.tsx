import { type ComponentType, type JSX, type ReactNode, Suspense, useEffect } from 'react';
import { type PanelState, usePanel } from '../ui/Panel';
import type { MessageId } from './language';
import { useText } from './text';

interface Props {
  readonly label: MessageId;
  /** As it stands on the keyboard. */
  readonly hint: string;
  readonly shortcuts: string;
  /** Whether a key pressed anywhere opens it. */
  readonly opensBy: (event: KeyboardEvent) => boolean;
  readonly content: ComponentType<{ panel: PanelState }>;
  readonly className?: string;
  readonly children: ReactNode;
}

/** A round button of the frame with a key of its own, and what the two open. */
export function FrameKey({
  label,
  hint,
  shortcuts,
  opensBy,
  content: Content,
  className = '',
  children,
}: Props): JSX.Element {
  const t = useText();
  const panel = usePanel();
  const { open } = panel;
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      // Another dialog is to be answered first.
      if (!opensBy(event) || document.querySelector('dialog:modal') !== null) return;
      if (event.key !== '?') {
        event.preventDefault();
        open();
        return;
      }
      // A screen may have a use of its own for a single letter.
      setTimeout(() => {
        if (!event.defaultPrevented) open();
      });
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, [open, opensBy]);
  return (
    <>
      <button
        type="button"
        className={`round ${className}`}
        aria-label={t(label)}
        title={`${t(label)} (${hint})`}
        aria-keyshortcuts={shortcuts}
        aria-haspopup="dialog"
        onClick={open}
      >
        {children}
      </button>
      {panel.opened && (
        <Suspense>
          <Content panel={panel} />
        </Suspense>
      )}
    </>
  );
}

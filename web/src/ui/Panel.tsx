import { type JSX, type ReactNode, useCallback, useLayoutEffect, useRef, useState } from 'react';

export interface PanelState {
  readonly opened: boolean;
  readonly open: () => void;
  readonly close: () => void;
}

/** Whether a panel stands open. */
export function usePanel(): PanelState {
  const [opened, setOpened] = useState(false);
  const open = useCallback(() => setOpened(true), []);
  const close = useCallback(() => setOpened(false), []);
  return { opened, open, close };
}

interface Props {
  readonly panel: Pick<PanelState, 'opened' | 'close'>;
  readonly label?: string;
  readonly labelledBy?: string;
  readonly className: string;
  /** Closed by Escape and by a click beside it, unless it has to be answered. */
  readonly closable?: boolean;
  readonly children: ReactNode;
}

/** The browser's own modal dialog: it keeps the focus within, and gives it back. */
export function Panel(props: Props): JSX.Element | null {
  return props.panel.opened ? <Shown {...props} /> : null;
}

function Shown({ panel, label, labelledBy, className, closable = true, children }: Props): JSX.Element {
  const dialog = useRef<HTMLDialogElement>(null);
  const { close } = panel;
  // Closed before it leaves the page: the browser gives the focus back only from a dialog that stands in it.
  useLayoutEffect(() => {
    const shown = dialog.current;
    shown?.showModal();
    return () => shown?.close();
  }, []);
  return (
    <dialog
      ref={dialog}
      className={`panel ${className}`}
      aria-label={label}
      aria-labelledby={labelledBy}
      onKeyDownCapture={(event) => {
        // Escape shuts the list that stands open in it first, and the dialog with all that was typed only after that.
        const list = event.currentTarget.querySelector('[role="combobox"][aria-expanded="true"]');
        if (event.key === 'Escape' && list !== null) event.preventDefault();
      }}
      onCancel={(event) => {
        event.preventDefault();
        if (closable) close();
      }}
      onClick={(event) => {
        if (closable && event.target === dialog.current) close();
      }}
    >
      <div className="panel-body">{children}</div>
    </dialog>
  );
}

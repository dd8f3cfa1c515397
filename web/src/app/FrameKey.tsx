import { CatchBoundary } from '@tanstack/react-router';
import { type ComponentType, type JSX, lazy, type ReactNode, Suspense, useEffect, useState } from 'react';
import { Icon } from '../ui/Icon';
import { Panel, type PanelState, usePanel } from '../ui/Panel';
import { ProblemNotice } from '../ui/ProblemNotice';
import type { MessageId } from './language';
import { awaited } from './later';
import { useText } from './text';

type Load = () => Promise<{ default: ComponentType<{ panel: PanelState }> }>;

interface Props {
  readonly label: MessageId;
  /** As it stands on the keyboard. */
  readonly hint: string;
  readonly shortcuts: string;
  /** Whether a key pressed anywhere opens it. */
  readonly opensBy: (event: KeyboardEvent) => boolean;
  /** Gets what the two open, which may need a connection. */
  readonly load: Load;
  readonly className?: string;
  readonly children: ReactNode;
}

/** A round button of the frame with a key of its own, and what the two open. */
export function FrameKey({ label, hint, shortcuts, opensBy, load, className = '', children }: Props): JSX.Element {
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
      {panel.opened && <Opened panel={panel} label={t(label)} load={load} />}
    </>
  );
}

/** What a try to get it led to: a part that did not come is asked for again only by another try. */
const tried = (load: Load) => lazy(() => awaited(load));

function Opened({ panel, label, load }: { panel: PanelState; label: string; load: Load }): JSX.Element {
  const t = useText();
  const [Content, setContent] = useState(() => tried(load));
  return (
    <CatchBoundary
      getResetKey={() => 0}
      errorComponent={({ error, reset }) => (
        <Panel panel={panel} label={label} className="dialog">
          <button type="button" className="round" onClick={panel.close} aria-label={t('act.close')}>
            <Icon name="close" />
          </button>
          <ProblemNotice
            error={error}
            retry={() => {
              setContent(() => tried(load));
              reset();
            }}
          />
        </Panel>
      )}
    >
      <Suspense>
        <Content panel={panel} />
      </Suspense>
    </CatchBoundary>
  );
}

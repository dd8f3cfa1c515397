import { type JSX, type ReactNode, useId } from 'react';
import { useText } from '../app/text';
import { Icon } from './Icon';
import { Panel } from './Panel';

interface Props {
  readonly opened: boolean;
  readonly title: string;
  /** Without it the dialog stays until something in it is done. */
  readonly onClose?: () => void;
  readonly children: ReactNode;
}

/** A dialog with a heading. */
export function Dialog({ opened, title, onClose, children }: Props): JSX.Element {
  const t = useText();
  const id = useId();
  const close = onClose ?? (() => undefined);
  return (
    <Panel panel={{ opened, close }} labelledBy={id} className="dialog" closable={onClose !== undefined}>
      <div className="dialog-head">
        <h2 id={id}>{title}</h2>
        {onClose !== undefined && (
          <button type="button" className="round" onClick={close} aria-label={t('act.close')}>
            <Icon name="close" />
          </button>
        )}
      </div>
      {children}
    </Panel>
  );
}

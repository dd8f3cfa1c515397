import { type JSX, type ReactNode, useEffect, useRef } from 'react';
import { useText } from '../app/text';

interface Props {
  readonly title: string;
  readonly about?: ReactNode;
  readonly actions?: ReactNode;
  /** Boards and desks take more room than what is read. */
  readonly wide?: boolean;
  readonly children: ReactNode;
}

let first = true;

/** A screen: its heading takes the focus when one comes to it, so that readers of the screen hear where they are. */
export function Page({ title, about, actions, wide = false, children }: Props): JSX.Element {
  const t = useText();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (!first) heading.current?.focus({ preventScroll: true });
    first = false;
  }, []);
  const whole = t('app.title', { page: title });
  useEffect(() => {
    document.title = whole;
  }, [whole]);
  return (
    <div className="page" data-wide={wide || undefined}>
      <div className="page-head">
        <div className="page-title">
          <h1 ref={heading} tabIndex={-1} className="words">
            {title}
          </h1>
          {about !== undefined && about !== false && <div className="page-about">{about}</div>}
        </div>
        {actions !== undefined && <div className="page-acts">{actions}</div>}
      </div>
      {children}
    </div>
  );
}

import type { JSX, ReactNode } from 'react';
import { Icon, type IconName } from './Icon';

interface Props {
  readonly title: string;
  readonly children?: ReactNode;
  readonly icon?: IconName;
}

/** Nothing here, why, and what there is to do. */
export function Empty({ title, children, icon = 'empty' }: Props): JSX.Element {
  return (
    <div className="empty">
      <span className="empty-sign">
        <Icon name={icon} size={30} />
      </span>
      <strong>{title}</strong>
      {children !== undefined && children !== false && <div className="empty-why">{children}</div>}
    </div>
  );
}

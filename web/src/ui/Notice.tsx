import type { JSX, ReactNode } from 'react';
import { Icon, type IconName } from './Icon';

interface Props {
  readonly title: string;
  readonly tone?: 'plain' | 'good' | 'warning' | 'bad';
  readonly icon?: IconName;
  readonly role?: 'alert' | 'status';
  readonly children?: ReactNode;
}

const SIGNS: Readonly<Record<NonNullable<Props['tone']>, IconName>> = {
  plain: 'clock',
  good: 'check',
  warning: 'warning',
  bad: 'warning',
};

/** Something said beside the work: its sign and edge carry the tone, its words are read as text. */
export function Notice({ title, tone = 'plain', icon = SIGNS[tone], role, children }: Props): JSX.Element {
  return (
    <div className="notice" data-tone={tone} role={role}>
      <Icon name={icon} />
      <div className="notice-body">
        <strong>{title}</strong>
        {children}
      </div>
    </div>
  );
}

import type { JSX, ReactNode } from 'react';

interface Props {
  readonly children: ReactNode;
  /** How much it asks for: nothing (plain), attention once it is late, a look as it is new, one's own hand. */
  readonly tone?: 'plain' | 'soft' | 'late' | 'new' | 'own';
  readonly role?: 'status';
}

/** A word or two at a row of a long list; one element, as thousands of them are laid out while one scrolls. */
export function Tag({ children, tone = 'plain', role }: Props): JSX.Element {
  return (
    <>
      <span className="tag" data-tone={tone} role={role}>
        {children}
      </span>{' '}
    </>
  );
}

import type { JSX, ReactNode } from 'react';

/** A list of sheets. */
export function List({ children, label }: { children: ReactNode; label?: string }): JSX.Element {
  return (
    <ul className="sheets" aria-label={label}>
      {children}
    </ul>
  );
}

import type { CSSProperties, JSX, ReactNode } from 'react';

const plain: CSSProperties = { listStyle: 'none', margin: 0, padding: 0, display: 'grid', gap: 12 };

/** A list of sheets. */
export function List({ children, label }: { children: ReactNode; label?: string }): JSX.Element {
  return (
    <ul style={plain} aria-label={label}>
      {children}
    </ul>
  );
}

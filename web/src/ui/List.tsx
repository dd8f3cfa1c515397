import { Children, type JSX, type ReactNode } from 'react';

/** Rows of a part: a browser that lays out one of them need not look at the others. */
const PART = 50;

/** A list of sheets; a long one in parts, of which those out of sight cost nothing. */
export function List({ children, label }: { children: ReactNode; label?: string }): JSX.Element {
  const rows = Children.toArray(children);
  const parts = Array.from({ length: Math.max(1, Math.ceil(rows.length / PART)) }, (_, at) =>
    rows.slice(at * PART, (at + 1) * PART),
  );
  return (
    <div className="parts">
      {parts.map((part, at) => (
        <ul key={at} className="sheets" aria-label={label}>
          {part}
        </ul>
      ))}
    </div>
  );
}

import { Link, type LinkProps } from '@tanstack/react-router';
import type { JSX } from 'react';

export interface Figure {
  readonly label: string;
  readonly value: string;
  readonly about?: string | undefined;
  readonly tone?: 'late' | 'good' | undefined;
  readonly to?: LinkProps['to'];
}

/** A few numbers that say how things stand; those that lead somewhere are links. */
export function Figures({ figures }: { figures: readonly Figure[] }): JSX.Element {
  return (
    <ul className="figures">
      {figures.map((figure) => (
        <li key={figure.label} data-tone={figure.tone}>
          {figure.to === undefined ? (
            <div className="figure">{inside(figure)}</div>
          ) : (
            <Link to={figure.to} className="figure">
              {inside(figure)}
            </Link>
          )}
        </li>
      ))}
    </ul>
  );
}

function inside({ label, value, about }: Figure): JSX.Element {
  return (
    <>
      <span className="figure-label">{label}</span>
      <span className="figure-value">{value}</span>
      {about !== undefined && <span className="figure-about">{about}</span>}
    </>
  );
}

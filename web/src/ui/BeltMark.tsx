import type { JSX } from 'react';

interface MarkProps {
  readonly colour: string;
  readonly width?: number;
  /** A belt not yet held is drawn hollow. */
  readonly held?: boolean;
}

/** A knotted belt in its colour, beside its name: the colour alone says nothing. */
export function BeltMark({ colour, width = 36, held = true }: MarkProps): JSX.Element {
  return (
    <svg
      aria-hidden="true"
      width={width}
      height={width * 0.62}
      viewBox="0 0 58 36"
      fill={held ? colour : 'none'}
      stroke={held ? 'var(--mantine-color-dimmed)' : 'var(--mantine-color-placeholder)'}
      strokeWidth="1.5"
      strokeDasharray={held ? undefined : '3 2'}
      strokeLinejoin="round"
      style={{ flex: 'none' }}
    >
      <path d="M26 15 19 33l7 2 6-17z" />
      <path d="m32 15 8 18-7 2-6-17z" />
      <path d="M2 6h22v9H2zM34 6h22v9H34z" />
      <path d="M22 3h14l3 8-3 8H22l-3-8z" />
    </svg>
  );
}

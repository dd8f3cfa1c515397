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
      fill={held ? colour : 'var(--obi-hover)'}
      stroke={held ? 'var(--obi-stitch)' : 'var(--mantine-color-placeholder)'}
      strokeWidth="1.5"
      strokeDasharray={held ? undefined : '4 3'}
      strokeLinejoin="round"
      style={{ flex: 'none' }}
    >
      <path d="M26 15 19 33l7 2 6-17z" vectorEffect="non-scaling-stroke" />
      <path d="m32 15 8 18-7 2-6-17z" vectorEffect="non-scaling-stroke" />
      <path d="M2 6h22v9H2zM34 6h22v9H34z" vectorEffect="non-scaling-stroke" />
      <path d="M22 3h14l3 8-3 8H22l-3-8z" vectorEffect="non-scaling-stroke" />
      {held && <path d="M4 8.6h18M36 8.6h18M4 12.4h18M36 12.4h18" strokeWidth="0.6" opacity="0.55" fill="none" />}
    </svg>
  );
}

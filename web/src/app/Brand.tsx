import type { JSX } from 'react';

/** The knotted belt on indigo. */
export function Brand({ size = 30 }: { size?: number }): JSX.Element {
  return (
    <svg aria-hidden="true" width={size} height={size} viewBox="0 0 64 64">
      <rect width="64" height="64" rx="14" fill="var(--mantine-primary-color-filled)" />
      <path fill="#fff" d="M8 25h17v10H8zM39 25h17v10H39z" />
      <path fill="#fff" d="m26 22 12 0 3 8-3 8H26l-3-8z" />
      <path fill="#cfe3ec" d="m27 38-9 16 7 3 8-17zM37 38l9 16-7 3-8-17z" />
    </svg>
  );
}

import type { JSX } from 'react';

/** How much of something is done; the words beside it say the same. */
export function Bar({ share, colour }: { share: number; colour?: string }): JSX.Element {
  const part = Math.min(100, Math.max(0, share * 100));
  return (
    <div className="bar" aria-hidden="true">
      <div style={{ inlineSize: `${part}%`, ...(colour === undefined ? {} : { background: colour }) }} />
    </div>
  );
}

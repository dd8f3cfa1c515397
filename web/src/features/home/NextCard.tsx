import type { CSSProperties, JSX, ReactNode } from 'react';

interface Props {
  readonly kicker: string;
  readonly title: string;
  readonly colour?: string;
  /** Drawn at the far side, where there is room. */
  readonly picture?: ReactNode;
  readonly children: ReactNode;
}

/** The card of the one next thing; it carries the colour of its belt along its edge. */
export function NextCard({ kicker, title, colour, picture, children }: Props): JSX.Element {
  const style = colour === undefined ? undefined : ({ '--next-colour': colour } as CSSProperties);
  return (
    <section aria-labelledby="next" className="next" style={style}>
      <div className="next-words">
        <p className="kicker">{kicker}</p>
        <h2 id="next" className="words">
          {title}
        </h2>
        {children}
      </div>
      {picture !== undefined && <div className="next-picture">{picture}</div>}
    </section>
  );
}

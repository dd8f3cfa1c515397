import { type JSX, type ReactNode, useId } from 'react';

interface Props {
  readonly title: string;
  /** Beside the heading: a link to all of it, a count. */
  readonly beside?: ReactNode;
  readonly children: ReactNode;
}

/** A part of a screen under its own heading. */
export function Section({ title, beside, children }: Props): JSX.Element {
  const id = useId();
  return (
    <section aria-labelledby={id} className="section">
      <div className="section-head">
        <h2 id={id}>{title}</h2>
        {beside}
      </div>
      {children}
    </section>
  );
}

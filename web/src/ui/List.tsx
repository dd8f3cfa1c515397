import { Children, type CSSProperties, type JSX, type ReactNode } from 'react';

interface Props {
  readonly children: ReactNode;
  readonly label?: string;
}

/** Fewer rows than a page of any listing stand as they are. */
const FEW = 24;
/** Rows of the smallest part, and parts of a part: a browser that lays out one of them need not look at the others. */
const ROWS = 4;
const PARTS = 14;

/**
 * A list of sheets. A long one stands in parts of parts, of which those out of sight cost nothing; it is one list to a
 * screen reader all the same.
 */
export function List({ children, label }: Props): JSX.Element {
  const rows = Children.toArray(children);
  if (rows.length <= FEW) {
    return (
      <ul className="sheets" aria-label={label}>
        {rows}
      </ul>
    );
  }
  return (
    <div role="list" aria-label={label}>
      {inParts(rows, ROWS * PARTS * PARTS).map((most, at) => (
        <div key={at} className="part" style={tall(most)}>
          {inParts(most, ROWS * PARTS).map((many, place) => (
            <div key={place} className="part" style={tall(many)}>
              {inParts(many, ROWS).map((few, first) => (
                <ul key={first} role="none" className="sheets part" style={tall(few)}>
                  {few}
                </ul>
              ))}
            </div>
          ))}
        </div>
      ))}
    </div>
  );
}

/** How much room a part takes that nobody has seen yet. */
function tall({ length }: readonly ReactNode[]): CSSProperties {
  return { '--rows': length } as CSSProperties;
}

function inParts<T>(of: readonly T[], length: number): readonly T[][] {
  return Array.from({ length: Math.ceil(of.length / length) }, (_, at) => of.slice(at * length, (at + 1) * length));
}

import type { CSSProperties, JSX } from 'react';
import { directionOf } from '../../app/language';
import type { Part } from './desk';

const MARKS: Readonly<Record<'added' | 'removed', CSSProperties>> = {
  added: { backgroundColor: 'var(--mantine-color-green-light)', color: 'inherit' },
  removed: { backgroundColor: 'var(--mantine-color-red-light)', color: 'inherit' },
};

/** Words that stayed, came and went; one side shows only what stands there. */
export function Difference({
  parts,
  language,
  side = 'both',
}: {
  parts: readonly Part[];
  language: string;
  side?: 'both' | 'before' | 'after';
}): JSX.Element {
  const hidden = side === 'before' ? 'added' : side === 'after' ? 'removed' : null;
  return (
    <div className="words" lang={language} dir={directionOf(language)} style={{ whiteSpace: 'pre-wrap' }}>
      {parts
        .filter(({ kind }) => kind !== hidden)
        .map(({ kind, text }, at) => {
          if (kind === 'added')
            return (
              <ins key={at} style={MARKS.added}>
                {text}
              </ins>
            );
          if (kind === 'removed')
            return (
              <del key={at} style={MARKS.removed}>
                {text}
              </del>
            );
          return <span key={at}>{text}</span>;
        })}
    </div>
  );
}

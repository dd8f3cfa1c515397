import type { JSX } from 'react';
import { useCode, useText } from '../../app/text';
import { BeltMark } from '../../ui/BeltMark';
import { useDocumentName } from '../rules/rules';
import type { Belt, Cell } from './ladder';

interface Asked extends Pick<Cell, 'capability' | 'documents' | 'reviewDepth'> {
  readonly samplePercent?: number | null;
}

interface Props {
  readonly cell: Asked | null;
  /** Without a cell of its own a risk is asked what the next higher one is; where there is none, nobody may. */
  readonly above?: boolean;
  readonly belt: Belt | undefined;
  /** Whether words are reviewed there at all. */
  readonly drafted: boolean;
}

/** What a cell asks: the belt, the documents, and how words are reviewed. */
export function CellWords({ cell, above = false, belt, drafted }: Props): JSX.Element {
  const t = useText();
  const depth = useDepth();
  const documentName = useDocumentName();
  if (cell === null) return <span className="meta">{t(above ? 'ladder.above' : 'ladder.nobody')}</span>;
  return (
    <span className="stack" style={{ gap: 2 }}>
      <span style={{ display: 'inline-flex', gap: 8, alignItems: 'center' }}>
        <BeltMark colour={belt?.colour ?? '#ffffff'} width={32} held />
        <span>{belt === undefined ? t('ladder.belt-gone') : t.names(belt.names)}</span>
      </span>
      {cell.documents.length > 0 && (
        <span className="meta">
          <bdi>{cell.documents.map(documentName).join(', ')}</bdi>
        </span>
      )}
      {drafted && <span className="meta">{depth(cell.reviewDepth, cell.samplePercent ?? null)}</span>}
    </span>
  );
}

/** How deeply words are reviewed, in words. */
export function useDepth(): (depth: string, percent: number | null) => string {
  const code = useCode();
  return (depth, percent) => code('depth', depth, { percent });
}

import { Button, Checkbox, Group, NativeSelect, NumberInput, Stack } from '@mantine/core';
import type { JSX } from 'react';
import { useCode, useText } from '../../app/text';
import { useDocumentName } from '../rules/rules';
import { type Belt, type Cell, DRAFTED } from './ladder';

interface Props {
  /** Whose words label the fields: capability, risk and place. */
  readonly what: string;
  readonly cell: Cell | null;
  /** What holds in its stead when a channel has no cell of its own. */
  readonly inherited: boolean;
  /** Whether a higher risk has a cell that this one is asked when it has none. */
  readonly above: boolean;
  readonly place: Pick<Cell, 'capability' | 'channelId' | 'risk'>;
  readonly belts: readonly Belt[];
  readonly documents: readonly string[];
  readonly onChange: (cell: Cell | null) => void;
}

const FRESH = { documents: [], reviewDepth: 'every', samplePercent: null } as const;

/** One cell of the ladder: who may, what they must have read, and how their words are reviewed. */
export function CellForm({ what, cell, inherited, above, place, belts, documents, onChange }: Props): JSX.Element {
  const t = useText();
  const code = useCode();
  const documentName = useDocumentName();
  const { capability, risk, channelId } = place;
  const closed = capability === 'publish-unreviewed' && risk === 'high';
  const deep = DRAFTED.includes(capability) && risk !== 'high';
  const change = (more: Partial<Cell>): void =>
    onChange({ ...place, ...FRESH, documents: [], belt: belts[0]?.code ?? '', ...cell, ...place, ...more });
  if (closed) return <span className="meta">{t('ladder.high')}</span>;
  return (
    <Stack gap="xs">
      <NativeSelect
        size="sm"
        aria-label={t('ladder.belt.of', { what })}
        value={cell?.belt ?? ''}
        onChange={({ currentTarget: { value } }) => (value === '' ? onChange(null) : change({ belt: value }))}
        data={[
          { value: '', label: t(above ? 'ladder.above' : 'ladder.nobody') },
          ...belts.map((belt) => ({ value: belt.code, label: t.names(belt.names) })),
        ]}
      />
      {cell !== null &&
        documents.map((document) => (
          <Checkbox
            key={document}
            size="sm"
            label={<bdi>{documentName(document)}</bdi>}
            aria-label={t('ladder.document.of', { document: documentName(document), what })}
            checked={cell.documents.includes(document)}
            onChange={({ currentTarget: { checked } }) =>
              change({
                documents: checked ? [...cell.documents, document] : cell.documents.filter((each) => each !== document),
              })
            }
          />
        ))}
      {cell !== null && deep && (
        <NativeSelect
          size="sm"
          aria-label={t('ladder.depth.of', { what })}
          value={cell.reviewDepth}
          onChange={({ currentTarget: { value } }) => {
            const reviewDepth = value as Cell['reviewDepth'];
            change({ reviewDepth, samplePercent: reviewDepth === 'sample' ? 50 : null });
          }}
          data={(['every', 'sample', 'after'] as const).map((value) => ({
            value,
            label: code('ladder.depth', value),
          }))}
        />
      )}
      {cell?.reviewDepth === 'sample' && deep && (
        <NumberInput
          size="sm"
          aria-label={t('ladder.percent.of', { what })}
          suffix="%"
          min={1}
          max={100}
          clampBehavior="strict"
          allowDecimal={false}
          value={cell.samplePercent ?? 50}
          onChange={(value) => change({ samplePercent: Number(value) || 1 })}
        />
      )}
      {channelId !== null && inherited && <span className="meta">{t('ladder.inherited')}</span>}
      {channelId !== null && !inherited && (
        <Group>
          <Button size="compact-sm" variant="subtle" onClick={() => onChange(null)}>
            {t('ladder.inherit')}
          </Button>
        </Group>
      )}
    </Stack>
  );
}

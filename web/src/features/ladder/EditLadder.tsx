import { Button, Group, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { type JSX, useState } from 'react';
import { useCode, useText } from '../../app/text';
import { Go } from '../../ui/Go';
import { Loaded } from '../../ui/Loaded';
import { Notice } from '../../ui/Notice';
import { Page } from '../../ui/Page';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { Section } from '../../ui/Section';
import { ServerLink } from '../../ui/ServerLink';
import { Sheet } from '../../ui/Sheet';
import { beltsQuery } from '../assignments/assignments';
import { permitsQuery } from '../permits/permits';
import { documentsQuery } from '../rules/rules';
import { CellForm } from './CellForm';
import { EffectView, usePlaces } from './EffectView';
import {
  type Cell,
  cellOf,
  governing,
  isAbove,
  previewPeopleQuery,
  type Table,
  tableQuery,
  usePreview,
  usePropose,
  withCell,
} from './ladder';
import { Matrix } from './Matrix';

/** Changing the permit table: first what it would do to people, then the proposal, which another person decides. */
export function EditLadder(): JSX.Element {
  const t = useText();
  const table = useQuery(tableQuery);
  return (
    <Page
      wide
      title={t('ladder.edit')}
      about={t('ladder.edit.about')}
      actions={<Go to="/permit-table">{t('ladder.title')}</Go>}
    >
      <Loaded query={table} rows={6}>
        {(present) => <Form key={present.latest} table={present} />}
      </Loaded>
    </Page>
  );
}

function Form({ table }: { table: Table }): JSX.Element {
  const t = useText();
  const code = useCode();
  const [cells, setCells] = useState<Cell[]>(() => table.entries.map(cellOf));
  const [looked, setLooked] = useState<Cell[] | null>(null);
  const belts = useQuery(beltsQuery);
  const rules = useQuery(documentsQuery);
  const permits = useQuery(permitsQuery);
  const preview = usePreview();
  const channels = permits.data?.channels ?? [];
  const where = usePlaces(channels);
  const documents = [
    ...new Set([...(rules.data?.items ?? []).map((each) => each.code), ...cells.flatMap((cell) => cell.documents)]),
  ].sort();
  const change = (next: Cell[]): void => {
    setCells(next);
    setLooked(null);
  };
  return (
    <Stack>
      {table.latest > table.version && <Notice tone="warning" title={t('ladder.planned')} />}
      <Matrix channels={channels} own={new Set(cells.map(({ channelId }) => channelId ?? null))}>
        {(capability, risk, channelId) => {
          const cell = governing(cells as Required<Cell>[], capability, risk, channelId);
          return (
            <CellForm
              what={t('ladder.cell', {
                capability: code('capability', capability),
                risk: code('ladder.risk', risk),
                place: where(channelId),
              })}
              place={{ capability, risk, channelId }}
              cell={cell}
              above={isAbove(cells, capability, risk, channelId)}
              inherited={cell?.channelId !== channelId}
              belts={belts.data?.items ?? []}
              documents={documents}
              onChange={(next) => change(withCell(cells, { capability, risk, channelId }, next))}
            />
          );
        }}
      </Matrix>
      {preview.error !== null && <ProblemNotice error={preview.error} />}
      <Group>
        <Button
          loading={preview.isPending}
          onClick={() => preview.mutate({ entries: cells }, { onSuccess: () => setLooked(cells) })}
        >
          {t('ladder.preview')}
        </Button>
      </Group>
      {looked !== null && preview.data !== undefined && (
        <Section title={t('ladder.effect')}>
          <Stack>
            <Previewed cells={looked} effect={preview.data} channels={channels} />
            <Propose cells={looked} base={table.latest} />
          </Stack>
        </Section>
      )}
    </Stack>
  );
}

function Previewed({
  cells,
  effect,
  channels,
}: {
  cells: Cell[];
  effect: Parameters<typeof EffectView>[0]['effect'];
  channels: Parameters<typeof EffectView>[0]['channels'];
}): JSX.Element {
  const people = useInfiniteQuery(previewPeopleQuery(cells, undefined));
  return <EffectView effect={effect} channels={channels} people={people} />;
}

function Propose({ cells, base }: { cells: Cell[]; base: number }): JSX.Element {
  const t = useText();
  const propose = usePropose();
  const [reason, setReason] = useState('');
  const [from, setFrom] = useState('');
  if (propose.isSuccess) {
    return (
      <Notice role="status" tone="good" title={t('ladder.proposed')}>
        <p>{t('ladder.proposed.explained')}</p>
        <ServerLink where={`/permit-changes/${propose.data.id}`}>{t('ladder.proposed.see')}</ServerLink>
      </Notice>
    );
  }
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        const effectiveAt = from === '' ? {} : { effectiveAt: new Date(from).toISOString() };
        propose.mutate({ entries: cells, reason: reason.trim(), base, ...effectiveAt });
      }}
    >
      <Sheet p="lg">
        <Stack>
          <Text>{t('ladder.propose.about')}</Text>
          <Textarea
            label={t('ladder.reason')}
            required
            autosize
            minRows={2}
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
          <TextInput
            type="datetime-local"
            label={t('ladder.from')}
            description={t('ladder.from.about')}
            value={from}
            onChange={(event) => setFrom(event.currentTarget.value)}
          />
          {propose.error !== null && <ProblemNotice error={propose.error} />}
          <Group>
            <Button type="submit" disabled={reason.trim() === ''} loading={propose.isPending}>
              {t('ladder.propose')}
            </Button>
          </Group>
        </Stack>
      </Sheet>
    </form>
  );
}

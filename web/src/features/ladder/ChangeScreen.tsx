import { Badge, Button, Group, Stack, Text, Textarea } from '@mantine/core';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { type JSX, useState } from 'react';
import { basePath } from '../../api/client';
import { useCode, useText } from '../../app/text';
import { Go } from '../../ui/Go';
import { List } from '../../ui/List';
import { Loaded } from '../../ui/Loaded';
import { Notice } from '../../ui/Notice';
import { Page } from '../../ui/Page';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { Section } from '../../ui/Section';
import { Sheet } from '../../ui/Sheet';
import { beltsQuery } from '../assignments/assignments';
import { permitsQuery } from '../permits/permits';
import { CellWords } from './CellWords';
import { EffectView, usePlaces } from './EffectView';
import {
  type Change,
  changeQuery,
  DRAFTED,
  effectPeopleQuery,
  effectQuery,
  useApprove,
  useRefuse,
  useWithdraw,
} from './ladder';
import type { Place } from './Matrix';

/** A change of the permit table: what it changes, whom it concerns, and the second person's decision. */
export function ChangeScreen(): JSX.Element {
  const t = useText();
  const { id } = useParams({ from: '/permit-changes/$id' });
  const query = useQuery(changeQuery(id));
  const permits = useQuery(permitsQuery);
  const channels = permits.data?.channels ?? [];
  return (
    <Page title={t('ladder.change')} actions={<Go to="/permit-table">{t('ladder.title')}</Go>}>
      <Loaded query={query}>
        {(change) => (
          <Stack>
            <About change={change} />
            <Cells title={t('ladder.opens')} cells={change.opens} channels={channels} />
            <Cells title={t('ladder.closes')} cells={change.closes} channels={channels} />
            {change.state === 'proposed' && <Effects id={id} channels={channels} />}
            {change.can.length > 0 && <Decide change={change} />}
          </Stack>
        )}
      </Loaded>
    </Page>
  );
}

function About({ change }: { change: Change }): JSX.Element {
  const t = useText();
  const code = useCode();
  return (
    <Sheet p="lg">
      <Stack gap="xs">
        <Group justify="space-between" align="flex-start">
          <Text className="words" fw={500}>
            {change.reason}
          </Text>
          <Badge tt="none" variant={change.state === 'proposed' ? 'filled' : 'default'}>
            {code('ladder.state', change.state)}
          </Badge>
        </Group>
        <p className="meta">
          {t('ladder.change.by', { name: change.proposerName, date: t.dateTime(change.proposedAt) })}
        </p>
        <Text size="sm">
          {change.effectiveAt === null
            ? t('ladder.change.at-once')
            : t('ladder.change.from', { date: t.dateTime(change.effectiveAt) })}
        </Text>
        {change.decidedAt !== null && change.deciderName !== null && (
          <p className="meta">
            {t('ladder.change.decided', { name: change.deciderName, date: t.dateTime(change.decidedAt) })}
          </p>
        )}
        {change.note !== null && change.note !== '' && <Text className="words">{change.note}</Text>}
        {change.moved && <Notice tone="warning" title={t('ladder.moved')} />}
      </Stack>
    </Sheet>
  );
}

function Cells({
  title,
  cells,
  channels,
}: {
  title: string;
  cells: Change['opens'];
  channels: readonly Place[];
}): JSX.Element | null {
  const t = useText();
  const code = useCode();
  const where = usePlaces(channels);
  const belts = useQuery(beltsQuery);
  if (cells.length === 0) return null;
  return (
    <Section title={title}>
      <List label={title}>
        {cells.map((cell) => (
          <Sheet component="li" key={`${cell.capability} ${cell.channelId} ${cell.risk}`}>
            <Text fw={500}>
              {t('ladder.cell', {
                capability: code('capability', cell.capability),
                risk: code('ladder.risk', cell.risk),
                place: where(cell.channelId),
              })}
            </Text>
            <CellWords
              cell={cell}
              belt={belts.data?.items.find(({ id }) => id === cell.beltId)}
              drafted={DRAFTED.includes(cell.capability)}
            />
          </Sheet>
        ))}
      </List>
    </Section>
  );
}

function Effects({ id, channels }: { id: string; channels: readonly Place[] }): JSX.Element {
  const t = useText();
  const effect = useQuery(effectQuery(id));
  const people = useInfiniteQuery(effectPeopleQuery(id));
  return (
    <Section
      title={t('ladder.effect')}
      beside={<a href={`${basePath}/api/v1/permit-changes/${id}/effect.csv`}>{t('ladder.csv')}</a>}
    >
      <Loaded query={effect}>{(found) => <EffectView effect={found} channels={channels} people={people} />}</Loaded>
    </Section>
  );
}

function Decide({ change }: { change: Change }): JSX.Element {
  const t = useText();
  const approve = useApprove(change.id);
  const refuse = useRefuse(change.id);
  const withdraw = useWithdraw(change.id);
  const [note, setNote] = useState('');
  return (
    <Sheet p="lg">
      <Stack>
        {change.can.includes('refuse') && (
          <Textarea
            label={t('ladder.note')}
            description={t('ladder.note.about')}
            autosize
            minRows={2}
            value={note}
            onChange={(event) => setNote(event.currentTarget.value)}
          />
        )}
        {[approve, refuse, withdraw].map(({ error }, at) => error !== null && <ProblemNotice key={at} error={error} />)}
        <Group>
          {change.can.includes('approve') && (
            <Button loading={approve.isPending} onClick={() => approve.mutate(note.trim())}>
              {t('ladder.approve')}
            </Button>
          )}
          {change.can.includes('refuse') && (
            <Button
              variant="default"
              disabled={note.trim() === ''}
              loading={refuse.isPending}
              onClick={() => refuse.mutate(note.trim())}
            >
              {t('ladder.refuse')}
            </Button>
          )}
          {change.can.includes('withdraw') && (
            <Button variant="default" loading={withdraw.isPending} onClick={() => withdraw.mutate()}>
              {t('ladder.withdraw')}
            </Button>
          )}
        </Group>
        {change.can.includes('withdraw') && <p className="meta">{t('ladder.another')}</p>}
      </Stack>
    </Sheet>
  );
}

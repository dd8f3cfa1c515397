import { Button, Stack, Table, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type JSX, useState } from 'react';
import { useCode, useText } from '../../app/text';
import { Dialog } from '../../ui/Dialog';
import { Loaded } from '../../ui/Loaded';
import { type Evidence, evidenceQuery } from './awards';

interface Props {
  readonly awardId: string;
  /** Null: one's own. */
  readonly personId: string | null;
  /** The belt's name, for those who don't see which button it is. */
  readonly name: string;
}

/** Opens what a belt stands on. */
export function EvidenceButton({ awardId, personId, name }: Props): JSX.Element {
  const t = useText();
  const [opened, setOpened] = useState(false);
  return (
    <>
      <Button size="sm" variant="default" aria-label={t('evidence.of', { name })} onClick={() => setOpened(true)}>
        {t('evidence.title')}
      </Button>
      <Dialog opened={opened} title={t('evidence.of', { name })} onClose={() => setOpened(false)}>
        {opened && <Shown awardId={awardId} personId={personId} />}
      </Dialog>
    </>
  );
}

function Shown({ awardId, personId }: Omit<Props, 'name'>): JSX.Element {
  const query = useQuery(evidenceQuery(awardId, personId));
  return (
    <Loaded query={query} rows={4}>
      {(evidence) => <Grounds evidence={evidence} />}
    </Loaded>
  );
}

function Grounds({ evidence }: { evidence: Evidence }): JSX.Element {
  const t = useText();
  const { trackNames, number, creditedSeconds, minimumSeconds, credits, modules, enrolledAt, from } = evidence;
  if (trackNames === null) return <Text>{t('evidence.recognised')}</Text>;
  return (
    <Stack>
      <Text>{t('badges.track', { track: t.names(trackNames), number: number ?? 0 })}</Text>
      <Text size="sm">
        {enrolledAt !== null && t('evidence.span', { from: t.date(enrolledAt), to: t.date(from) })}{' '}
        {t('evidence.minutes', { credited: minutes(creditedSeconds), minimum: minutes(minimumSeconds ?? 0) })}
      </Text>
      {credits.map(({ source, seconds, times }) => (
        <Text size="sm" key={source}>
          {t('evidence.credit', {
            source: t(`training.offer.${source === 'update' ? 'update' : 'other'}`),
            minutes: minutes(seconds),
            times,
          })}
        </Text>
      ))}
      <Table.ScrollContainer minWidth={420}>
        <Table aria-label={t('evidence.modules')}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th scope="col">{t('evidence.module')}</Table.Th>
              <Table.Th scope="col">{t('evidence.time')}</Table.Th>
              <Table.Th scope="col">{t('evidence.result')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {modules.map((module) => (
              <Row key={module.id} module={module} />
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
    </Stack>
  );
}

function Row({ module }: { module: Evidence['modules'][number] }): JSX.Element {
  const t = useText();
  const code = useCode();
  const { names, kind, creditedSeconds, completedAt, waivedAt, attempts, acknowledged } = module;
  return (
    <Table.Tr>
      <Table.Th scope="row" fw={500}>
        {t.names(names)}
        <Text size="sm" c="dimmed">
          {code('module', kind)}
        </Text>
      </Table.Th>
      <Table.Td>{creditedSeconds > 0 && t('training.length', { minutes: minutes(creditedSeconds) })}</Table.Td>
      <Table.Td>
        {completedAt !== null && <Text size="sm">{t('evidence.completed', { date: t.date(completedAt) })}</Text>}
        {completedAt === null && waivedAt !== null && <Text size="sm">{t('training.waived')}</Text>}
        {attempts.map(({ at, score, passed }) => (
          <Text size="sm" key={at}>
            {t(passed ? 'evidence.passed' : 'evidence.failed', { score, date: t.date(at) })}
          </Text>
        ))}
        {acknowledged !== null && (
          <Text size="sm">
            {t('evidence.acknowledged', {
              document: t.names(acknowledged.documentNames),
              number: acknowledged.number,
              date: t.date(acknowledged.at),
            })}
          </Text>
        )}
      </Table.Td>
    </Table.Tr>
  );
}

function minutes(seconds: number): number {
  return Math.ceil(seconds / 60);
}

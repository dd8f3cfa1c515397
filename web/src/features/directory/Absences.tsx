import { Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { type JSX, useState } from 'react';
import { useText } from '../../app/text';
import { List } from '../../ui/List';
import { Pages } from '../../ui/Pages';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { Section } from '../../ui/Section';
import { Sheet } from '../../ui/Sheet';
import {
  type Absence,
  absencesQuery,
  faultAt,
  isAllAt,
  useChangeAbsence,
  useRecordAbsence,
  useRemoveAbsence,
} from './directory';

/** When somebody is away: from and until. Why is asked nowhere and kept nowhere. */
export function Absences({ id }: { id: string }): JSX.Element {
  const t = useText();
  const query = useInfiniteQuery(absencesQuery(id));
  return (
    <Section title={t('directory.absences')}>
      <Stack>
        <Text size="sm">{t('directory.absences.about')}</Text>
        <Add id={id} />
        <Pages query={query} empty={<Text c="dimmed">{t('directory.absences.none')}</Text>}>
          {(absences) => (
            <List label={t('directory.absences')}>
              {absences.map((absence) => (
                <Row key={`${absence.id} ${absence.from} ${absence.until}`} id={id} absence={absence} />
              ))}
            </List>
          )}
        </Pages>
      </Stack>
    </Section>
  );
}

function Add({ id }: { id: string }): JSX.Element {
  const t = useText();
  const record = useRecordAbsence(id);
  const [from, setFrom] = useState('');
  const [until, setUntil] = useState('');
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        record.mutate(
          { from, until },
          {
            onSuccess: () => {
              setFrom('');
              setUntil('');
            },
          },
        );
      }}
    >
      <Stack gap="sm">
        <Group align="flex-start" gap="sm">
          <TextInput
            type="date"
            label={t('directory.absence.from')}
            value={from}
            onChange={(event) => setFrom(event.currentTarget.value)}
            error={faultAt(record.error, 'from')}
          />
          <TextInput
            type="date"
            label={t('directory.absence.until')}
            value={until}
            onChange={(event) => setUntil(event.currentTarget.value)}
            error={faultAt(record.error, 'until')}
          />
          <Button type="submit" mt={25} disabled={from === '' || until === ''} loading={record.isPending}>
            {t('directory.absence.add')}
          </Button>
        </Group>
        {record.error !== null && !isAllAt(record.error, ['from', 'until']) && <ProblemNotice error={record.error} />}
      </Stack>
    </form>
  );
}

function Row({ id, absence }: { id: string; absence: Absence }): JSX.Element {
  const t = useText();
  const [until, setUntil] = useState<string | null>(null);
  const change = useChangeAbsence(id, absence.id);
  const remove = useRemoveAbsence(id, absence.id);
  const dates = { from: t.date(absence.from), until: t.date(absence.until) };
  return (
    <Sheet component="li">
      <Group justify="space-between">
        <Text>{t('directory.absence', dates)}</Text>
        <Group gap="xs">
          <Button
            size="sm"
            variant="default"
            aria-label={t('directory.absence.end.of', dates)}
            aria-expanded={until !== null}
            onClick={() => setUntil(until === null ? absence.until : null)}
          >
            {t('directory.absence.end')}
          </Button>
          <Button
            size="sm"
            variant="subtle"
            color="red"
            aria-label={t('directory.absence.remove.of', dates)}
            loading={remove.isPending}
            onClick={() => remove.mutate(null)}
          >
            {t('act.remove')}
          </Button>
        </Group>
      </Group>
      {until !== null && (
        <form
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            change.mutate({ until }, { onSuccess: () => setUntil(null) });
          }}
        >
          <Group align="flex-start" gap="sm" mt="sm">
            <TextInput
              type="date"
              label={t('directory.absence.until')}
              value={until}
              onChange={(event) => setUntil(event.currentTarget.value)}
              error={faultAt(change.error, 'until')}
            />
            <Button type="submit" mt={25} disabled={until === ''} loading={change.isPending}>
              {t('act.save')}
            </Button>
          </Group>
        </form>
      )}
      {change.error !== null && !isAllAt(change.error, ['until']) && <ProblemNotice error={change.error} />}
      {remove.error !== null && <ProblemNotice error={remove.error} />}
    </Sheet>
  );
}

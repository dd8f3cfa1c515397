import { Button, Group, Stack, Text, Textarea } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type JSX, useState } from 'react';
import { useText } from '../../app/text';
import { Notice } from '../../ui/Notice';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { type MySuspension, mySuspensionsQuery, useAppeal } from './suspensions';

/** Suspensions of one's own permits, each with its reason, and the way to appeal. */
export function MySuspensions(): JSX.Element | null {
  const query = useQuery(mySuspensionsQuery);
  const items = (query.data?.items ?? []).filter(({ over, appeal }) => !over || appeal !== null);
  if (query.error !== null) return <ProblemNotice error={query.error} />;
  if (items.length === 0) return null;
  return (
    <Stack>
      {items.map((held) => (
        <Held key={held.id} held={held} />
      ))}
    </Stack>
  );
}

function Held({ held }: { held: MySuspension }): JSX.Element {
  const t = useText();
  const { appeal, over, until } = held;
  return (
    <Notice tone={over ? 'plain' : 'bad'} icon="lock" title={t(over ? 'permits.held.over' : 'permits.held')}>
      <Text className="words">{held.reason}</Text>
      {!over && (
        <Text size="sm">
          {until === null ? t('permits.held.open') : t('permits.held.until', { date: t.dateTime(until) })}
        </Text>
      )}
      {appeal !== null && (
        <>
          <Text size="sm" fw={500}>
            {t(`appeal.${appeal.state}`, { date: t.dateTime(appeal.decidedAt ?? appeal.lodgedAt) })}
          </Text>
          {appeal.reason !== null && <Text className="words">{appeal.reason}</Text>}
        </>
      )}
      {held.can.includes('appeal') && <Appeal id={held.id} />}
    </Notice>
  );
}

function Appeal({ id }: { id: string }): JSX.Element {
  const t = useText();
  const appeal = useAppeal(id);
  const [words, setWords] = useState('');
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        appeal.mutate(words.trim());
      }}
    >
      <Stack gap="sm">
        <Textarea
          label={t('appeal.words')}
          description={t('appeal.words.about')}
          autosize
          minRows={2}
          classNames={{ input: 'typed' }}
          value={words}
          onChange={(event) => setWords(event.currentTarget.value)}
        />
        {appeal.error !== null && <ProblemNotice error={appeal.error} />}
        <Group>
          <Button type="submit" size="sm" disabled={words.trim() === ''} loading={appeal.isPending}>
            {t('appeal.send')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

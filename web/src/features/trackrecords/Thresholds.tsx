import { Button, Group, NumberInput, SimpleGrid, Stack, Text, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type JSX, useState } from 'react';
import { usePermission } from '../../app/session';
import { useText } from '../../app/text';
import { Loaded } from '../../ui/Loaded';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { Section } from '../../ui/Section';
import { Rules } from './Rules';
import { type Threshold, thresholdQuery, useStateThreshold } from './trackrecords';

const FIELDS = [
  ['days', 'days', 30, 730],
  ['least', 'least', 3, 200],
  ['moreBelow', 'more', 0, 100],
  ['lessFrom', 'less', 0, 100],
  ['mostCorrections', 'corrections', 0, 50],
  ['answerDays', 'answer', 1, 60],
] as const;

type Stated = Record<(typeof FIELDS)[number][0], number | string>;

/** The rules by which track records propose, and the way to state others. */
export function Thresholds(): JSX.Element {
  const t = useText();
  const may = usePermission('rules:write');
  const query = useQuery(thresholdQuery);
  const [changing, setChanging] = useState(false);
  return (
    <Loaded query={query} rows={2}>
      {(threshold) => (
        <>
          <Rules threshold={threshold} />
          <Text size="sm" c="dimmed" mt="xs">
            {t('track-record.threshold.since', { date: t.date(threshold.from), reason: threshold.reason })}
          </Text>
          {may && !changing && (
            <Group mt="sm">
              <Button size="sm" variant="default" onClick={() => setChanging(true)}>
                {t('track-record.threshold.change')}
              </Button>
            </Group>
          )}
          {may && changing && (
            <Section title={t('track-record.threshold.change')}>
              <Form threshold={threshold} onDone={() => setChanging(false)} />
            </Section>
          )}
        </>
      )}
    </Loaded>
  );
}

function Form({ threshold, onDone }: { threshold: Threshold; onDone: () => void }): JSX.Element {
  const t = useText();
  const state = useStateThreshold();
  const [stated, setStated] = useState<Stated>(threshold);
  const [reason, setReason] = useState('');
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        const { days, least, moreBelow, lessFrom, mostCorrections, answerDays } = stated;
        state.mutate(
          {
            ...{ days: Number(days), least: Number(least), moreBelow: Number(moreBelow), lessFrom: Number(lessFrom) },
            ...{ mostCorrections: Number(mostCorrections), answerDays: Number(answerDays), reason: reason.trim() },
          },
          { onSuccess: onDone },
        );
      }}
    >
      <Stack>
        <SimpleGrid cols={{ base: 1, xs: 2, md: 3 }}>
          {FIELDS.map(([field, label, least, most]) => (
            <NumberInput
              key={field}
              label={t(`track-record.threshold.${label}`)}
              min={least}
              max={most}
              allowDecimal={false}
              value={stated[field]}
              onChange={(value) => setStated({ ...stated, [field]: value })}
            />
          ))}
        </SimpleGrid>
        <TextInput
          label={t('retention.reason')}
          required
          maxLength={500}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        {state.error !== null && <ProblemNotice error={state.error} />}
        <Group>
          <Button type="submit" loading={state.isPending} disabled={reason.trim().length < 3}>
            {t('act.save')}
          </Button>
          <Button variant="subtle" onClick={onDone}>
            {t('act.cancel')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

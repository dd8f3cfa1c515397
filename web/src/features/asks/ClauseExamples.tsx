import { Button, Group, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { JSX } from 'react';
import { useText } from '../../app/text';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { type Example, examplesQuery, useWithdrawExample } from './asks';

/** What was asked and answered about a clause. */
export function ClauseExamples({ documentId, clause }: { documentId: string; clause: string }): JSX.Element | null {
  const t = useText();
  const { data } = useQuery(examplesQuery(documentId));
  const items = data?.items.filter((example) => example.clause === clause) ?? [];
  if (items.length === 0) return null;
  return (
    <details>
      <summary>{t('asks.examples', { count: items.length })}</summary>
      <Stack gap="md" mt="xs">
        {items.map((example) => (
          <One key={example.id} example={example} />
        ))}
      </Stack>
    </details>
  );
}

function One({ example }: { example: Example }): JSX.Element {
  const t = useText();
  const withdraw = useWithdrawExample();
  return (
    <div>
      <Text fw={600} className="words" dir="auto">
        {t.names(example.question)}
      </Text>
      <Text className="words" dir="auto">
        {t.names(example.answer)}
      </Text>
      <Group gap="sm">
        <Text size="sm" c="dimmed">
          {t('asks.example.at', { number: example.edition, date: t.date(example.publishedAt) })}
        </Text>
        {example.can.includes('withdraw') && (
          <Button
            size="compact-sm"
            variant="default"
            loading={withdraw.isPending}
            onClick={() => withdraw.mutate(example.id)}
          >
            {t('asks.example.withdraw')}
          </Button>
        )}
      </Group>
      {withdraw.error !== null && <ProblemNotice error={withdraw.error} />}
    </div>
  );
}

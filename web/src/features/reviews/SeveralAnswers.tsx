import { Alert, List, Stack, Text } from '@mantine/core';
import type { UseMutationResult } from '@tanstack/react-query';
import type { JSX } from 'react';
import type { Dto } from '../../api/types';
import { useText } from '../../app/text';
import { ProblemNotice } from '../../ui/ProblemNotice';
import type { Waiting } from './reviews';

interface Props {
  readonly sent: UseMutationResult<Dto<'ApprovedPlainsDto'>, Error, readonly Waiting[]>;
  readonly items: readonly Waiting[];
}

/** What became of several approvals: how many stand, and why others do not. */
export function SeveralAnswers({ sent, items }: Props): JSX.Element | null {
  const t = useText();
  if (sent.error !== null) return <ProblemNotice error={sent.error} />;
  if (sent.data === undefined) return null;
  const refused = sent.data.items.filter(({ approved }) => !approved);
  const wordsOf = (id: string): string =>
    [...sent.variables, ...items].find(({ draftId }) => draftId === id)?.text.slice(0, 60) ?? '';
  return (
    <Alert variant="outline" role="status">
      <Stack gap={4}>
        <Text>{t('reviews.approved-several', { count: sent.data.items.length - refused.length })}</Text>
        {refused.length > 0 && (
          <List>
            {refused.map(({ draftId, reason }) => (
              <List.Item key={draftId}>
                <bdi>{wordsOf(draftId)}</bdi>: {reason}
              </List.Item>
            ))}
          </List>
        )}
      </Stack>
    </Alert>
  );
}

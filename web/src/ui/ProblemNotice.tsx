import { Alert, Button, Code, List, Stack, Text } from '@mantine/core';
import type { JSX } from 'react';
import { type ProblemDocument, problemOf } from '../api/problem';
import { type Text as Words, useText } from '../app/text';
import { Icon } from './Icon';
import { MissingList } from './MissingNotice';

function titleOf(problem: ProblemDocument | null, t: Words): string {
  if (problem === null) return t('problem.console');
  return problem.title || t(problem.status === 0 ? 'problem.offline' : 'problem.unknown');
}

/** What went wrong, in the server's words, with what helps to find or mend it. */
export function ProblemNotice({ error, retry }: { error: unknown; retry?: () => void }): JSX.Element {
  const t = useText();
  const problem = problemOf(error);
  // What was refused for good is refused again.
  const passing = problem === null || ![403, 404, 410, 422].includes(problem.status);
  return (
    <Alert role="alert" color="red" variant="outline" icon={<Icon name="warning" />} title={titleOf(problem, t)}>
      <Stack gap="xs" align="flex-start">
        {problem?.errors !== undefined && (
          <List size="sm">
            {problem.errors.map((fault) => (
              <List.Item key={`${fault.pointer} ${fault.code}`}>
                <Code dir="ltr">{fault.pointer || '/'}</Code> {fault.detail}
              </List.Item>
            ))}
          </List>
        )}
        {problem?.missing !== undefined && <MissingList missing={problem.missing} />}
        {problem?.occurrence !== undefined && (
          <Text size="sm">
            {t('problem.occurrence')} <Code dir="ltr">{problem.occurrence}</Code>
          </Text>
        )}
        {retry !== undefined && passing && (
          <Button size="sm" variant="default" onClick={retry}>
            {t('act.retry')}
          </Button>
        )}
      </Stack>
    </Alert>
  );
}

import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { JSX } from 'react';
import { useText } from '../../app/text';
import { Icon } from '../../ui/Icon';
import { Loaded } from '../../ui/Loaded';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { Prose } from '../../ui/Prose';
import { Sheet } from '../../ui/Sheet';
import { Minutes } from './Minutes';
import { type Enrolment, moduleQuery, type MyModule, useCompleteLesson } from './training';
import { useStudy } from './useStudy';

interface Props {
  readonly enrolment: Enrolment;
  readonly module: MyModule;
}

/** A lesson's words, the minutes they earn, and its end. */
export function LessonPlayer({ enrolment, module }: Props): JSX.Element {
  const t = useText();
  const query = useQuery(moduleQuery(module.id));
  const study = useStudy(module.id, enrolment.state !== 'completed' && query.data !== undefined);
  const complete = useCompleteLesson();
  const done = module.completedAt !== null;
  return (
    <Stack>
      {study.elsewhere && (
        <Alert color="yellow" variant="outline" icon={<Icon name="clock" />} title={t('study.elsewhere')}>
          <Button size="sm" variant="default" onClick={() => study.resume()}>
            {t('study.here')}
          </Button>
        </Alert>
      )}
      {study.error !== null && <ProblemNotice error={study.error} retry={() => study.resume()} />}
      <Sheet p="lg">
        <Loaded query={query} rows={5}>
          {({ body }) => <Body body={body ?? {}} />}
        </Loaded>
      </Sheet>
      {enrolment.state !== 'completed' && (
        <Minutes
          credited={study.credited?.creditedSeconds ?? enrolment.creditedSeconds}
          minimum={study.credited?.minimumSeconds ?? enrolment.minimumSeconds}
        />
      )}
      {complete.error !== null && <ProblemNotice error={complete.error} />}
      <Group>
        {done ? (
          <Group gap="xs" role="status">
            <Icon name="check" />
            <Text>{t('training.done')}</Text>
          </Group>
        ) : (
          <Button
            leftSection={<Icon name="check" />}
            loading={complete.isPending}
            disabled={query.data === undefined}
            onClick={() => complete.mutate(module.id)}
          >
            {t('training.complete')}
          </Button>
        )}
      </Group>
    </Stack>
  );
}

function Body({ body }: { body: Readonly<Record<string, string>> }): JSX.Element {
  const t = useText();
  const language = body[t.language] !== undefined ? t.language : (Object.keys(body)[0] ?? t.language);
  return <Prose text={body[language] ?? ''} language={language} />;
}

import { Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import type { JSX } from 'react';
import { useText } from '../../app/text';
import { Go } from '../../ui/Go';
import { Loaded } from '../../ui/Loaded';
import { Page } from '../../ui/Page';
import { Sheet } from '../../ui/Sheet';
import { plainLimit } from '../drafts/drafts';
import { Allow } from './Allow';
import { Marks } from './Marked';
import { MarkingForm } from './MarkingForm';
import { type Submission, submissionQuery } from './practices';
import { Situation } from './Situation';

/** An answer, and what it is marked by. */
export function SubmissionScreen(): JSX.Element {
  const t = useText();
  const { id } = useParams({ from: '/practice-submissions/$id' });
  const query = useQuery({ ...submissionQuery(id), refetchOnWindowFocus: false });
  const found = query.data;
  return (
    <Page
      key={id}
      title={found === undefined ? t('practices.queue') : t.names(found.practiceNames)}
      about={
        found !== undefined && (
          <>
            <bdi>{found.personNames[t.language] ?? found.personName}</bdi> ·{' '}
            {t('practices.number', { number: found.number })}
          </>
        )
      }
      actions={<Go to="/practices/waiting">{t('practices.queue')}</Go>}
    >
      <Loaded query={query}>{(submission) => <Parts submission={submission} />}</Loaded>
    </Page>
  );
}

function Parts({ submission }: { submission: Submission }): JSX.Element {
  const t = useText();
  const { language, situation, task, model, text, marks, rubric, feedback, passed, score, can, takerName } = submission;
  const limit = plainLimit(submission);
  return (
    <Stack>
      <Situation
        situation={situation[language] ?? t.names(situation)}
        task={task[language] ?? t.names(task)}
        network={submission.networkNames}
        language={language}
      />
      <Sheet component="section" aria-labelledby="answer">
        <Title order={2} size="h5" id="answer" mb="xs">
          {t('practices.answer.theirs')}
        </Title>
        <Text className="words" lang={language} fz="lg">
          {text}
        </Text>
        <Text size="sm" c="dimmed" mt="xs">
          {limit === null
            ? t('draft.length', { length: [...text].length })
            : t('draft.length.of', { length: [...text].length, limit })}
        </Text>
      </Sheet>
      <details>
        <summary>{t('practices.model')}</summary>
        <Text className="words" lang={language} mt="xs">
          {model[language] ?? t.names(model)}
        </Text>
      </details>
      {takerName !== null && !can.includes('mark') && <Text>{t('practices.taken', { name: takerName })}</Text>}
      {can.includes('mark') && <MarkingForm key={submission.id} submission={submission} />}
      {marks !== null && (
        <Sheet component="section" aria-labelledby="verdict">
          <Stack gap="sm">
            <Title order={2} size="h5" id="verdict">
              {t(passed === true ? 'practices.verdict.passed' : 'practices.verdict.not-yet', { score: score ?? 0 })}
            </Title>
            {feedback !== null && <Text className="words">{feedback}</Text>}
            <Marks rubric={rubric} marks={marks} />
            {can.includes('allow') && <Allow id={submission.id} />}
          </Stack>
        </Sheet>
      )}
    </Stack>
  );
}

import { Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import type { JSX } from 'react';
import { usePermission } from '../../app/session';
import { useText } from '../../app/text';
import { Go } from '../../ui/Go';
import { Loaded } from '../../ui/Loaded';
import { Page } from '../../ui/Page';
import { Section } from '../../ui/Section';
import { quizQuery } from '../quiz/quiz';
import { QuizDifficulty } from './DifficultyList';
import { StoppedPeople } from './StoppedPeople';

/** A quiz as its authors and HR look at it: how hard its questions are, and who goes no further. */
export function QuizScreen(): JSX.Element {
  const t = useText();
  const { id } = useParams({ from: '/quizzes/$id' });
  const grants = usePermission('training:assign');
  const writes = usePermission('curricula:write');
  const query = useQuery(quizQuery(id));
  return (
    <Loaded query={query}>
      {(quiz) => (
        <Page title={t.names(quiz.names)} about={<Go to="/tracks">{t('tracks.title')}</Go>}>
          <Stack gap="xl">
            <Text>
              {t('quiz.about', { count: quiz.asked, mark: quiz.passMark })}{' '}
              {t('quiz.attempts', { count: quiz.attemptsAllowed ?? 0 })}
            </Text>
            {grants && quiz.attemptsAllowed !== null && (
              <Section title={t('quiz.stopped')}>
                <StoppedPeople quizId={id} />
              </Section>
            )}
            {writes && (
              <Section title={t('difficulty.title')}>
                <QuizDifficulty quizId={id} />
              </Section>
            )}
          </Stack>
        </Page>
      )}
    </Loaded>
  );
}

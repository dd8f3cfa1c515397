import { List, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type JSX, useState } from 'react';
import { nameOf } from '../../app/language';
import { useText } from '../../app/text';
import { Choice } from '../../ui/Choice';
import { Loaded } from '../../ui/Loaded';
import { Notice } from '../../ui/Notice';
import { Sheet } from '../../ui/Sheet';
import { Marked } from './Marked';
import { PracticeEditor } from './PracticeEditor';
import { type MyPractice, myPracticeQuery } from './practices';
import { Situation } from './Situation';

/** A practice module: a customer to answer, one's answer, and what was said about it. */
export function PracticePlayer({ practiceId }: { practiceId: string }): JSX.Element {
  const query = useQuery({ ...myPracticeQuery(practiceId), refetchOnWindowFocus: false });
  return <Loaded query={query}>{(practice) => <Parts practice={practice} />}</Loaded>;
}

function Parts({ practice }: { practice: MyPractice }): JSX.Element {
  const t = useText();
  const spoken = Object.keys(practice.situation);
  const own = practice.words?.language ?? practice.submissions[0]?.language ?? t.language;
  const [language, setLanguage] = useState(spoken.includes(own) ? own : (spoken[0] ?? 'en'));
  const { state, used, allowed, submissions, model } = practice;
  return (
    <Stack>
      {spoken.length > 1 && (
        <Choice
          label={t('practices.language')}
          labelled
          value={language}
          onChange={setLanguage}
          options={spoken.map((value) => ({ value, label: nameOf(value), lang: value }))}
        />
      )}
      <Situation
        situation={practice.situation[language] ?? ''}
        task={practice.task[language] ?? ''}
        network={practice.networkNames}
        language={language}
      />
      <div>
        <Text size="sm">{t('practices.criteria', { mark: practice.passMark })}</Text>
        <List size="sm">
          {practice.criteria.map((names, at) => (
            <List.Item key={at}>{t.names(names)}</List.Item>
          ))}
        </List>
      </div>
      {state === 'waiting' && (
        <Notice role="status" title={t('practices.waits')}>
          <p>{t('practices.waits.explained')}</p>
        </Notice>
      )}
      {state === 'passed' && <Notice role="status" tone="good" title={t('practices.passed')} />}
      {state === 'used-up' && (
        <Notice role="status" tone="warning" title={t('practices.used-up')}>
          <p>{t('practices.used-up.explained')}</p>
        </Notice>
      )}
      {state === 'open' && (
        <>
          {submissions.length > 0 && <Marked submission={submissions[0]} open />}
          <Text size="sm" c="dimmed">
            {t('practices.attempt', { attempt: used + 1, allowed })}
          </Text>
          <PracticeEditor key={submissions.length} practice={practice} language={language} />
        </>
      )}
      {model !== null && (
        <Sheet component="section" aria-labelledby="model">
          <Title order={2} size="h5" id="model" mb="xs">
            {t('practices.model')}
          </Title>
          <Text className="words" lang={language}>
            {model[language] ?? t.names(model)}
          </Text>
        </Sheet>
      )}
      {submissions.slice(state === 'open' ? 1 : 0).map((submission, at) => (
        <Marked key={submission.id} submission={submission} open={at === 0} />
      ))}
    </Stack>
  );
}

import { Button, Group, NumberInput, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type JSX, useState } from 'react';
import { useText } from '../../app/text';
import { Loaded } from '../../ui/Loaded';
import { NamesFields } from '../../ui/NamesFields';
import { Notice } from '../../ui/Notice';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { QuizFields } from '../tracks/QuizFields';
import type { Edition } from './rules';
import { type Quiz, statedQuizQuery, useStateQuiz } from './settings';

const BLANK: Quiz = { names: {}, passMark: 80, draw: 0, seconds: 240, questions: [] };

/** The quiz that comes before an edition's acknowledgement, each question tied to a clause. */
export function QuizEditor({ edition }: { edition: Edition }): JSX.Element {
  const query = useQuery({ ...statedQuizQuery(edition.id), enabled: edition.quiz !== null });
  if (edition.quiz === null) return <QuizForm edition={edition} stated={null} />;
  return <Loaded query={query}>{(stated) => <QuizForm edition={edition} stated={stated} />}</Loaded>;
}

function QuizForm({ edition, stated }: { edition: Edition; stated: Quiz | null }): JSX.Element {
  const t = useText();
  const save = useStateQuiz(edition);
  const [quiz, setQuiz] = useState<Quiz | null>(stated);
  if (quiz === null) {
    return (
      <Stack align="flex-start">
        <Text>{t('rules.quiz.none')}</Text>
        <Button variant="default" onClick={() => setQuiz({ ...BLANK, names: edition.names })}>
          {t('rules.quiz.add')}
        </Button>
      </Stack>
    );
  }
  const clauses = edition.clauses.map(({ number, title }) => ({
    value: number,
    label: `${number}. ${t.names(title)}`,
  }));
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        save.mutate(quiz);
      }}
    >
      <Stack>
        <Notice title={t('rules.quiz.approvals')} />
        <NamesFields
          label={t('rules.quiz.name')}
          value={quiz.names}
          onChange={(names) => setQuiz({ ...quiz, names })}
        />
        <NumberInput
          label={t('rules.quiz.seconds')}
          min={1}
          max={86_400}
          allowDecimal={false}
          maw={320}
          value={quiz.seconds}
          onChange={(seconds) => setQuiz({ ...quiz, seconds: Number(seconds) })}
        />
        <QuizFields
          settings
          quiz={quiz}
          clauses={clauses}
          onChange={({ draw, passMark, attempts, waitMinutes, limitMinutes, bank, questions }) =>
            setQuiz({
              ...{ names: quiz.names, seconds: quiz.seconds, questions },
              ...{ draw: draw ?? 0, passMark: passMark ?? 80, bank: bank ?? [] },
              ...{ attempts: attempts ?? null, waitMinutes: waitMinutes ?? 0, limitMinutes: limitMinutes ?? null },
            })
          }
        />
        {save.error !== null && <ProblemNotice error={save.error} />}
        <Group>
          <Button
            type="submit"
            loading={save.isPending}
            disabled={quiz.questions.length === 0 && (quiz.bank ?? []).length === 0}
          >
            {t('rules.quiz.save')}
          </Button>
          <Button
            variant="default"
            loading={save.isPending}
            onClick={() => (stated === null ? setQuiz(null) : save.mutate(null))}
          >
            {t('rules.quiz.remove')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

import { Button, Group, Stack, TagsInput, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';
import { type JSX, useState } from 'react';
import { useText } from '../../app/text';
import { Go } from '../../ui/Go';
import { List } from '../../ui/List';
import { Loaded } from '../../ui/Loaded';
import { Page } from '../../ui/Page';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { Section } from '../../ui/Section';
import { Sheet } from '../../ui/Sheet';
import { DifficultyList } from './DifficultyList';
import { QuestionEditor } from './QuestionEditor';
import {
  bankDifficultyQuery,
  type BankInput,
  type BankQuestion,
  bankQuestionQuery,
  blankQuestion,
  historyQuery,
  tagsQuery,
  useAddQuestion,
  useSaveQuestion,
  useTurnQuestion,
} from './questions';

/** A question for the bank. */
export function NewBankQuestion(): JSX.Element {
  const t = useText();
  const go = useNavigate();
  const add = useAddQuestion();
  return (
    <Page title={t('bank.new')} about={<Go to="/question-bank">{t('bank.title')}</Go>}>
      <Form
        stated={{ question: blankQuestion(), tags: [] }}
        pending={add.isPending}
        error={add.error}
        onSave={(body) => add.mutate(body, { onSuccess: () => void go({ to: '/question-bank' }) })}
      />
    </Page>
  );
}

/** A question of the bank: its words and key, how hard it is, and what it said before. */
export function BankQuestionScreen(): JSX.Element {
  const t = useText();
  const { id } = useParams({ from: '/question-bank/$id' });
  const query = useQuery(bankQuestionQuery(id));
  return (
    <Loaded query={query}>
      {(question) => (
        <Page
          title={t('bank.number', { number: question.number })}
          about={<Go to="/question-bank">{t('bank.title')}</Go>}
          actions={<Turn question={question} />}
        >
          <Stack gap="xl">
            <Edit key={question.version} question={question} />
            <Section title={t('difficulty.title')}>
              <Measured question={question} />
            </Section>
            <Section title={t('bank.history')}>
              <History id={id} />
            </Section>
          </Stack>
        </Page>
      )}
    </Loaded>
  );
}

function Edit({ question }: { question: BankQuestion }): JSX.Element {
  const save = useSaveQuestion(question);
  const { question: content, tags } = question;
  return (
    <Form
      stated={{ question: content, tags }}
      pending={save.isPending}
      error={save.error}
      onSave={(body) => save.mutate(body)}
    />
  );
}

interface FormProps {
  readonly stated: BankInput;
  readonly pending: boolean;
  readonly error: unknown;
  readonly onSave: (body: BankInput) => void;
}

function Form({ stated, pending, error, onSave }: FormProps): JSX.Element {
  const t = useText();
  const known = useQuery(tagsQuery);
  const [question, setQuestion] = useState(stated.question);
  const [tags, setTags] = useState(stated.tags);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        onSave({ question, tags });
      }}
    >
      <Stack>
        <TagsInput
          label={t('bank.tags')}
          description={t('bank.tags.about')}
          data={(known.data?.items ?? []).map(({ tag }) => tag)}
          value={tags}
          onChange={setTags}
        />
        <QuestionEditor question={question} onChange={setQuestion} />
        {error !== null && <ProblemNotice error={error} />}
        <Group>
          <Button type="submit" loading={pending}>
            {t('act.save')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

function Turn({ question }: { question: BankQuestion }): JSX.Element {
  const t = useText();
  const turn = useTurnQuestion(question.id);
  const retires = question.can.includes('retire');
  return (
    <Button variant="default" loading={turn.isPending} onClick={() => turn.mutate(retires)}>
      {t(retires ? 'bank.retire' : 'bank.restore')}
    </Button>
  );
}

function Measured({ question }: { question: BankQuestion }): JSX.Element {
  const t = useText();
  const query = useQuery(bankDifficultyQuery(question.id, question.revision));
  return (
    <Loaded query={query}>
      {({ items, fewest }) =>
        items.length === 0 ? <Text>{t('difficulty.undrawn')}</Text> : <DifficultyList items={items} fewest={fewest} />
      }
    </Loaded>
  );
}

function History({ id }: { id: string }): JSX.Element {
  const t = useText();
  const query = useQuery(historyQuery(id));
  return (
    <Loaded query={query}>
      {({ items }) => (
        <List label={t('bank.history')}>
          {items.map((revision) => (
            <Sheet key={revision.number} component="li">
              <Text size="sm" c="dimmed">
                {t('bank.revision', { number: revision.number })} · {t.date(revision.at)}
                {revision.author !== null && (
                  <>
                    {' '}
                    · <bdi>{revision.author}</bdi>
                  </>
                )}
              </Text>
              <Text className="words">{t.names(revision.question.prompt)}</Text>
            </Sheet>
          ))}
        </List>
      )}
    </Loaded>
  );
}

import { Badge, Button, Group, NativeSelect, Stack, TagsInput, Text, TextInput, Title } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { type JSX, useState } from 'react';
import { useCode, useText } from '../../app/text';
import { Choice } from '../../ui/Choice';
import { Dialog } from '../../ui/Dialog';
import { Empty } from '../../ui/Empty';
import { Go, GoButton } from '../../ui/Go';
import { Icon } from '../../ui/Icon';
import { List } from '../../ui/List';
import { Page } from '../../ui/Page';
import { Pages } from '../../ui/Pages';
import { Sheet } from '../../ui/Sheet';
import { ImportQuestions } from './ImportQuestions';
import { ALL, bankQuery, type BankQuestion, exportAddress, type Filter, KINDS, tagsQuery } from './questions';

/** The questions that quizzes draw from: found by words, tags and kind; in and out as files. */
export function Bank(): JSX.Element {
  const t = useText();
  const code = useCode();
  const [filter, setFilter] = useState<Filter>(ALL);
  const [importing, setImporting] = useState(false);
  const [q] = useDebouncedValue(filter.q.trim(), 250);
  const tags = useQuery(tagsQuery);
  const asked = { ...filter, q };
  const query = useInfiniteQuery(bankQuery(asked));
  const change = (changes: Partial<Filter>): void => setFilter((old) => ({ ...old, ...changes }));
  return (
    <Page
      title={t('bank.title')}
      about={t('bank.about')}
      actions={
        <>
          <Button variant="default" onClick={() => setImporting(true)}>
            {t('bank.import')}
          </Button>
          <GoButton to="/question-bank/new">{t('bank.new')}</GoButton>
        </>
      }
    >
      <Stack>
        <div className="columns">
          <TextInput
            type="search"
            label={t('bank.search')}
            leftSection={<Icon name="search" />}
            value={filter.q}
            onChange={(event) => change({ q: event.currentTarget.value })}
          />
          <TagsInput
            label={t('bank.tags')}
            data={(tags.data?.items ?? []).map(({ tag }) => tag)}
            value={[...filter.tags]}
            onChange={(next) => change({ tags: next })}
          />
          <NativeSelect
            label={t('tracks.question.kind')}
            value={filter.kind}
            onChange={(event) => change({ kind: event.currentTarget.value })}
            data={[
              { value: '', label: t('bank.kind.all') },
              { value: 'scenario', label: t('question.scenario') },
              ...KINDS.map((value) => ({ value, label: code('question', value) })),
            ]}
          />
        </div>
        <Group justify="space-between">
          <Choice
            label={t('bank.state')}
            value={filter.state}
            onChange={(state) => change({ state })}
            options={[
              { value: 'active', label: t('bank.active') },
              { value: 'retired', label: t('bank.retired') },
            ]}
          />
          <Button component="a" variant="subtle" href={exportAddress(asked, t.language)} download="questions.xml">
            {t('bank.export')}
          </Button>
        </Group>
        <Pages
          query={query}
          empty={
            <Empty title={t('bank.empty')} icon="quiz">
              {t('bank.empty.explained')}
            </Empty>
          }
        >
          {(questions) => (
            <List label={t('bank.title')}>
              {questions.map((question) => (
                <Row key={question.id} question={question} />
              ))}
            </List>
          )}
        </Pages>
      </Stack>
      <Dialog opened={importing} title={t('bank.import')} onClose={() => setImporting(false)}>
        <ImportQuestions />
      </Dialog>
    </Page>
  );
}

function Row({ question }: { question: BankQuestion }): JSX.Element {
  const t = useText();
  const code = useCode();
  return (
    <Sheet component="li">
      <Title order={2} size="h5">
        <Go to="/question-bank/$id" params={{ id: question.id }}>
          <bdi>{t.names(question.question.prompt)}</bdi>
        </Go>
      </Title>
      <Group gap="xs" mt={4}>
        <Text size="sm" c="dimmed">
          {t('bank.number', { number: question.number })} · {code('question', question.kind)}
          {question.scenario && ` · ${t('question.scenario')}`} · {question.languages.join(', ')}
        </Text>
        {question.tags.map((tag) => (
          <Badge key={tag} tt="none" variant="default">
            <bdi>{tag}</bdi>
          </Badge>
        ))}
      </Group>
    </Sheet>
  );
}

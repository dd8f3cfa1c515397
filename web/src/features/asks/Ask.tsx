import { Badge, Button, Group, Stack, Text, Textarea } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type JSX, useState } from 'react';
import { useText } from '../../app/text';
import { Empty } from '../../ui/Empty';
import { Go } from '../../ui/Go';
import { List } from '../../ui/List';
import { Page } from '../../ui/Page';
import { Pages } from '../../ui/Pages';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { Section } from '../../ui/Section';
import { Sheet } from '../../ui/Sheet';
import { type AskLine, myAsksQuery, useAsk } from './asks';

/** Ask the desk, and what one asked before. */
export function Ask(): JSX.Element {
  const t = useText();
  const query = useInfiniteQuery(myAsksQuery);
  return (
    <Page title={t('asks.ask')} about={t('asks.ask.about')}>
      <Stack gap="xl">
        <AskForm />
        <Section title={t('asks.mine')}>
          <Pages query={query} empty={<Empty title={t('asks.mine.none')} icon="quiz" />}>
            {(items) => (
              <List label={t('asks.mine')}>
                {items.map((item) => (
                  <Row key={item.id} item={item} />
                ))}
              </List>
            )}
          </Pages>
        </Section>
      </Stack>
    </Page>
  );
}

function AskForm(): JSX.Element {
  const t = useText();
  const ask = useAsk();
  const navigate = useNavigate();
  const [words, setWords] = useState('');
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        ask.mutate(words.trim(), { onSuccess: ({ id }) => void navigate({ to: '/ask/$id', params: { id } }) });
      }}
    >
      <Stack>
        <Textarea
          label={t('asks.words')}
          description={t('asks.words.about')}
          autosize
          minRows={4}
          maxRows={16}
          maxLength={4000}
          value={words}
          onChange={(event) => setWords(event.currentTarget.value)}
        />
        {ask.error !== null && <ProblemNotice error={ask.error} />}
        <Group>
          <Button type="submit" loading={ask.isPending} disabled={words.trim() === ''}>
            {t('asks.send')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

function Row({ item }: { item: AskLine }): JSX.Element {
  const t = useText();
  return (
    <Sheet component="li">
      <Group justify="space-between" align="flex-start" wrap="nowrap">
        <Go to="/ask/$id" params={{ id: item.id }} className="words" style={{ minInlineSize: 0 }}>
          <bdi>{item.excerpt}</bdi>
        </Go>
        <Badge tt="none" variant="default" style={{ flexShrink: 0 }}>
          {t(`asks.state.${item.state}`)}
        </Badge>
      </Group>
      <Text size="sm" c="dimmed">
        {t('asks.asked', { date: t.dateTime(item.askedAt) })}
        {item.dueAt !== null && <> · {t('asks.due', { date: t.dateTime(item.dueAt) })}</>}
      </Text>
    </Sheet>
  );
}

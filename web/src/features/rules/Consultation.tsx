import { Badge, Button, Group, Stack, Text, Textarea, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type JSX, useState } from 'react';
import { displayName } from '../../app/person';
import { usePermission } from '../../app/session';
import { useText } from '../../app/text';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { Prose } from '../../ui/Prose';
import { Sheet } from '../../ui/Sheet';
import { Broad } from './Broad';
import { acts, type Comment, type Consultation, findingsQuery, useAct } from './desk';
import { Standing } from './Standing';

/** A draft with what was said about each clause, who approved it, and what is still missing. */
export function ConsultationView({ consultation }: { consultation: Consultation }): JSX.Element {
  const t = useText();
  const { clauses, comments, languages, originalLanguage } = consultation;
  const language = languages.includes(t.language) ? t.language : originalLanguage;
  const approves = usePermission('rules:approve');
  const findings = useQuery({ ...findingsQuery(consultation.editionId), enabled: approves });
  const gone = comments.filter(({ clause }) => !clauses.some(({ number }) => number === clause));
  return (
    <Stack>
      {t.names(consultation.summary) !== '' && <Text className="words">{t.names(consultation.summary)}</Text>}
      <Standing consultation={consultation} />
      {clauses.map(({ number, title, text }) => (
        <Sheet key={number} component="section">
          <Title order={2} size="h4">
            {number}. {title[language] ?? ''}
          </Title>
          <Prose text={text[language] ?? ''} language={language} />
          <Stack gap="sm" mt="sm">
            <Broad findings={findings.data?.items ?? []} clause={number} />
            {comments
              .filter(({ clause }) => clause === number)
              .map((comment) => (
                <Said key={comment.id} comment={comment} />
              ))}
            {consultation.can.includes('comment') && <NewComment id={consultation.editionId} clause={number} />}
          </Stack>
        </Sheet>
      ))}
      {gone.length > 0 && (
        <Sheet component="section" aria-label={t('rules.comments.gone')}>
          <Stack gap="sm">
            <Text fw={600}>{t('rules.comments.gone')}</Text>
            {gone.map((comment) => (
              <Said key={comment.id} comment={comment} />
            ))}
          </Stack>
        </Sheet>
      )}
    </Stack>
  );
}

function Said({ comment }: { comment: Comment }): JSX.Element {
  const t = useText();
  const [words, setWords] = useState('');
  const answer = useAct(acts.answer);
  const resolve = useAct(acts.resolve);
  const { id, state, author, at, text, answers, resolution, can } = comment;
  // What was typed while the words were under way stays.
  const sent = words.trim();
  const done = () => setWords((now) => (now.trim() === sent ? '' : now));
  return (
    <Sheet component="article">
      <Group gap="xs">
        <Text fw={600}>{displayName(author, t.language)}</Text>
        <Text size="sm" c="dimmed">
          {t.dateTime(at)}
        </Text>
        <Badge tt="none" variant="default">
          {t(`rules.comment.${state}`)}
        </Badge>
      </Group>
      <Text className="words">{text}</Text>
      {answers.map((one) => (
        <Text key={one.id} className="words" size="sm" ps="md">
          <bdi>{displayName(one.author, t.language)}</bdi>: {one.text}
        </Text>
      ))}
      {resolution !== null && (
        <Text className="words" size="sm" fw={500}>
          {resolution}
        </Text>
      )}
      {can.length > 0 && (
        <Stack gap="xs" mt="xs">
          <Textarea
            aria-label={t('rules.comment.words')}
            autosize
            value={words}
            onChange={(event) => setWords(event.currentTarget.value)}
          />
          {(answer.error ?? resolve.error) !== null && <ProblemNotice error={answer.error ?? resolve.error} />}
          <Group gap="xs">
            {can.includes('answer') && (
              <Button
                size="sm"
                variant="default"
                disabled={sent === ''}
                onClick={() => answer.mutate({ id, text: sent }, { onSuccess: done })}
              >
                {t('rules.comment.answer')}
              </Button>
            )}
            {can.includes('resolve') &&
              (['accepted', 'noted', 'declined'] as const).map((outcome) => (
                <Button
                  key={outcome}
                  size="sm"
                  variant="default"
                  disabled={sent === ''}
                  onClick={() => resolve.mutate({ id, outcome, words: sent }, { onSuccess: done })}
                >
                  {t(`rules.resolve.${outcome}`)}
                </Button>
              ))}
          </Group>
        </Stack>
      )}
    </Sheet>
  );
}

/** Whoever opened the field writes in it. */
const focus = (field: HTMLTextAreaElement | null): void => field?.focus();

function NewComment({ id, clause }: { id: string; clause: string }): JSX.Element {
  const t = useText();
  const [text, setText] = useState<string | null>(null);
  const comment = useAct(acts.comment);
  if (text === null) {
    return (
      <Group>
        <Button size="sm" variant="subtle" onClick={() => setText('')}>
          {t('rules.comment.new', { number: clause })}
        </Button>
      </Group>
    );
  }
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        comment.mutate({ id, clause, text: text.trim() }, { onSuccess: () => setText(null) });
      }}
    >
      <Stack gap="xs">
        <Textarea
          label={t('rules.comment.new', { number: clause })}
          autosize
          ref={focus}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        {comment.error !== null && <ProblemNotice error={comment.error} />}
        <Group>
          <Button type="submit" size="sm" variant="default" loading={comment.isPending} disabled={text.trim() === ''}>
            {t('rules.comment.send')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

import { Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { type JSX, useState } from 'react';
import { displayName } from '../../app/person';
import { useText } from '../../app/text';
import { PersonSelect } from '../audiences/PersonSelect';
import { List } from '../../ui/List';
import { Notice } from '../../ui/Notice';
import { Pages } from '../../ui/Pages';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { Sheet } from '../../ui/Sheet';
import { stoppedQuery, useGrantAttempt } from './questions';

/** Who has no attempt left at a quiz, and one more for somebody, with a reason. */
export function StoppedPeople({ quizId }: { quizId: string }): JSX.Element {
  const t = useText();
  const query = useInfiniteQuery(stoppedQuery(quizId));
  const grant = useGrantAttempt(quizId);
  const [personId, setPerson] = useState('');
  const [reason, setReason] = useState('');
  return (
    <Stack>
      <Pages query={query} empty={<Text c="dimmed">{t('quiz.stopped.none')}</Text>}>
        {(people) => (
          <List label={t('quiz.stopped')}>
            {people.map((person) => (
              <Sheet key={person.personId} component="li">
                <Group justify="space-between">
                  <Text>
                    <bdi>{displayName(person, t.language)}</bdi>{' '}
                    <span className="meta">
                      <bdi>{person.department}</bdi>{' '}
                      {t('quiz.so-far', { attempts: person.attempts, best: person.best })}
                    </span>
                  </Text>
                  <Button size="sm" variant="default" onClick={() => setPerson(person.personId)}>
                    {t('quiz.grant.choose')}
                  </Button>
                </Group>
              </Sheet>
            ))}
          </List>
        )}
      </Pages>
      <form
        className="card stack"
        onSubmit={(event) => {
          event.preventDefault();
          grant.mutate(
            { personId, reason },
            {
              onSuccess: () => {
                setPerson('');
                setReason('');
              },
            },
          );
        }}
      >
        <PersonSelect label={t('quiz.grant.person')} by="id" value={personId} onChange={setPerson} />
        <TextInput
          label={t('quiz.grant.reason')}
          required
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        {grant.error !== null && <ProblemNotice error={grant.error} />}
        {grant.isSuccess && <Notice role="status" tone="good" title={t('quiz.granted')} />}
        <Group>
          <Button type="submit" loading={grant.isPending} disabled={personId === '' || reason.trim() === ''}>
            {t('quiz.grant')}
          </Button>
        </Group>
      </form>
    </Stack>
  );
}

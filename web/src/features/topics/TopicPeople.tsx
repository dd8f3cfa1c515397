import { Button, Group, Stack, Text } from '@mantine/core';
import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query';
import { type JSX, useState } from 'react';
import { api, got } from '../../api/client';
import { pages } from '../../app/pages';
import { displayName } from '../../app/person';
import { useText } from '../../app/text';
import { Pages } from '../../ui/Pages';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { Section } from '../../ui/Section';
import { Sheet } from '../../ui/Sheet';
import { PersonSelect } from '../audiences/PersonSelect';

const peopleQuery = (id: string) =>
  pages(['topics', id, 'people'], (after) =>
    got(api.GET('/api/v1/topics/{id}/people', { params: { path: { id }, query: { after, limit: 50 } } })),
  );

/** To whom the topic's interactions are shown: given by a lead, or chosen by themselves. */
export function TopicPeople({ id }: { id: string }): JSX.Element {
  const t = useText();
  const queries = useQueryClient();
  const query = useInfiniteQuery(peopleQuery(id));
  const [chosen, setChosen] = useState('');
  const act = useMutation({
    mutationFn: ({ personId, comes }: { personId: string; comes: boolean }) => {
      const path = { params: { path: { id, personId } } };
      return got(
        comes
          ? api.PUT('/api/v1/topics/{id}/people/{personId}', path)
          : api.DELETE('/api/v1/topics/{id}/people/{personId}', path),
      );
    },
    onSettled: () => queries.invalidateQueries({ queryKey: ['topics', id, 'people'] }),
  });
  return (
    <Section title={t('topic.people')}>
      <Sheet>
        <Stack>
          <Text size="sm">{t('topic.people.about')}</Text>
          <Pages query={query} empty={<Text c="dimmed">{t('topic.people.none')}</Text>}>
            {(people) => (
              <ul className="plain" aria-label={t('topic.people')}>
                {people.map((person) => {
                  const name = displayName(person, t.language);
                  return (
                    <li key={person.personId}>
                      <Group justify="space-between">
                        <span>
                          <bdi>{name}</bdi>
                          <span className="meta"> · {t(person.given ? 'topic.people.given' : 'topic.people.own')}</span>
                        </span>
                        <Button
                          size="xs"
                          variant="subtle"
                          aria-label={t('topic.people.take-of', { name })}
                          onClick={() => act.mutate({ personId: person.personId, comes: false })}
                        >
                          {t('act.remove')}
                        </Button>
                      </Group>
                    </li>
                  );
                })}
              </ul>
            )}
          </Pages>
          {act.error !== null && <ProblemNotice error={act.error} />}
          <Group align="flex-end">
            <PersonSelect label={t('topic.people.add')} by="id" value={chosen} onChange={setChosen} />
            <Button
              variant="default"
              disabled={chosen === ''}
              loading={act.isPending}
              onClick={() => act.mutate({ personId: chosen, comes: true }, { onSuccess: () => setChosen('') })}
            >
              {t('topic.people.give')}
            </Button>
          </Group>
        </Stack>
      </Sheet>
    </Section>
  );
}

import { Button, Group, Stack, Text } from '@mantine/core';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { type JSX, useState } from 'react';
import { displayName } from '../../app/person';
import { useText } from '../../app/text';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { Section } from '../../ui/Section';
import { Sheet } from '../../ui/Sheet';
import { PersonSelect } from '../audiences/PersonSelect';
import { ownersQuery, publishersQuery, usePerson } from './channels';

interface Props {
  readonly id: string;
  readonly as: 'owners' | 'publishers';
  readonly may: boolean;
}

interface Named {
  readonly personId: string;
  readonly names: Readonly<Record<string, string>>;
  readonly name?: string;
  readonly givenName?: string;
  readonly familyName?: string;
}

/** Who answers for a channel, or publishes on it. */
export function ChannelPeople({ id, as, may }: Props): JSX.Element {
  const t = useText();
  const owners = useQuery({ ...ownersQuery(id), enabled: as === 'owners' });
  const publishers = useInfiniteQuery({ ...publishersQuery(id), enabled: as === 'publishers' });
  const act = usePerson(id, as);
  const [chosen, setChosen] = useState('');
  const people: readonly Named[] =
    as === 'owners' ? (owners.data?.items ?? []) : (publishers.data?.pages ?? []).flatMap(({ items }) => items);
  return (
    <Section title={t(`channel.${as}`)}>
      <Sheet>
        <Stack>
          {people.length === 0 && <Text c="dimmed">{t(`channel.${as}.none`)}</Text>}
          {people.length > 0 && (
            <ul className="plain" aria-label={t(`channel.${as}`)}>
              {people.map((person) => {
                const name = displayName(person, t.language);
                return (
                  <li key={person.personId}>
                    <Group justify="space-between">
                      <bdi>{name}</bdi>
                      {may && (
                        <Button
                          size="xs"
                          variant="subtle"
                          aria-label={t('channel.remove-of', { name })}
                          onClick={() => act.mutate({ personId: person.personId, comes: false })}
                        >
                          {t('act.remove')}
                        </Button>
                      )}
                    </Group>
                  </li>
                );
              })}
            </ul>
          )}
          {act.error !== null && <ProblemNotice error={act.error} />}
          {may && (
            <Group align="flex-end">
              <PersonSelect label={t(`channel.${as}.add`)} by="id" value={chosen} onChange={setChosen} />
              <Button
                variant="default"
                disabled={chosen === ''}
                loading={act.isPending}
                onClick={() => act.mutate({ personId: chosen, comes: true }, { onSuccess: () => setChosen('') })}
              >
                {t('channel.add')}
              </Button>
            </Group>
          )}
        </Stack>
      </Sheet>
    </Section>
  );
}

import { Badge, Group, Text } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import type { JSX } from 'react';
import { displayName } from '../../app/person';
import { useCode, useText } from '../../app/text';
import { List } from '../../ui/List';
import { Pages } from '../../ui/Pages';
import { Sheet } from '../../ui/Sheet';
import { impactPeopleQuery } from './desk';

/** Each person whom a draft concerns: until when, and what they lose otherwise. */
export function ImpactPeople({ editionId, at }: { editionId: string; at: string | null }): JSX.Element {
  const t = useText();
  const code = useCode();
  const query = useInfiniteQuery(impactPeopleQuery(editionId, at));
  return (
    <Pages query={query} empty={<Text>{t('rules.impact.nobody')}</Text>}>
      {(people) => (
        <List label={t('rules.impact.people')}>
          {people.map((person) => (
            <Sheet key={person.personId} component="li" p="sm">
              <Group gap="xs">
                <Text fw={600}>
                  <bdi>{displayName(person, t.language)}</bdi>
                </Text>
                <Badge tt="none" variant="default">
                  {t(`rules.impact.ground.${person.ground}`)}
                </Badge>
                {person.department !== null && (
                  <Text size="sm" c="dimmed">
                    <bdi>{person.department}</bdi>
                  </Text>
                )}
              </Group>
              <Text size="sm">
                {t('rules.impact.due', { date: t.date(person.dueAt) })}{' '}
                {person.lapsesAt !== null &&
                  t('rules.impact.loses', {
                    date: t.date(person.lapsesAt),
                    what: person.loses.map((one) => code('capability', one)).join(', '),
                  })}
              </Text>
            </Sheet>
          ))}
        </List>
      )}
    </Pages>
  );
}

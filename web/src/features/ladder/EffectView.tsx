import { Stack, Text } from '@mantine/core';
import type { InfiniteData, UseInfiniteQueryResult } from '@tanstack/react-query';
import type { JSX } from 'react';
import { displayName } from '../../app/person';
import { useCode, useText } from '../../app/text';
import { Empty } from '../../ui/Empty';
import { Figures } from '../../ui/Figures';
import { List } from '../../ui/List';
import { Pages } from '../../ui/Pages';
import { Section } from '../../ui/Section';
import { Sheet } from '../../ui/Sheet';
import type { Effect, PersonEffect } from './ladder';
import type { Place } from './Matrix';

interface PeoplePage {
  readonly items: PersonEffect[];
  readonly next: string | null;
}

interface Props {
  readonly effect: Effect;
  readonly channels: readonly Place[];
  readonly people: UseInfiniteQueryResult<InfiniteData<PeoplePage>>;
}

/** Whom a change moves: how many, by capability and place, and who they are. */
export function EffectView({ effect, channels, people }: Props): JSX.Element {
  const t = useText();
  const code = useCode();
  const where = usePlaces(channels);
  const moved = effect.items.filter(({ gain, lose }) => gain + lose > 0);
  return (
    <Stack>
      <Figures
        figures={[
          { label: t('ladder.gain'), value: t.number(effect.gain), tone: 'good' },
          { label: t('ladder.lose'), value: t.number(effect.lose), tone: effect.lose > 0 ? 'late' : undefined },
        ]}
      />
      {moved.length === 0 && <Text>{t('ladder.effect.none')}</Text>}
      {moved.length > 0 && (
        <List label={t('ladder.effect')}>
          {moved.map((item) => (
            <Sheet component="li" key={item.capability}>
              <Text fw={500}>{code('capability', item.capability)}</Text>
              <Text size="sm">
                {t('ladder.effect.of', { gain: item.gain, lose: item.lose, before: item.before, after: item.after })}
              </Text>
              {item.places.map((place) => (
                <p className="meta" key={place.channelId ?? ''}>
                  <bdi>{where(place.channelId)}</bdi>:{' '}
                  {t('ladder.effect.place', { gain: place.gain, lose: place.lose })}
                </p>
              ))}
            </Sheet>
          ))}
        </List>
      )}
      <Section title={t('ladder.people')}>
        <Pages query={people} empty={<Empty title={t('ladder.people.empty')} icon="person" />}>
          {(items) => (
            <List label={t('ladder.people')}>
              {items.map((person) => (
                <Person key={person.personId} person={person} where={where} />
              ))}
            </List>
          )}
        </Pages>
      </Section>
    </Stack>
  );
}

function Person({ person, where }: { person: PersonEffect; where: (channelId: string | null) => string }): JSX.Element {
  const t = useText();
  const code = useCode();
  const line = (moves: PersonEffect['gains']): string =>
    moves
      .map(({ capability, channelId, to }) =>
        t('ladder.move', {
          capability: code('capability', capability),
          place: where(channelId),
          reach: to === null ? t('permits.not-yet') : code('reach', to),
        }),
      )
      .join(' · ');
  return (
    <Sheet component="li">
      <Text fw={500}>
        <bdi>{displayName(person, t.language)}</bdi>
        {person.department !== null && (
          <span className="meta">
            {' '}
            · <bdi>{person.department}</bdi>
          </span>
        )}
      </Text>
      {person.gains.length > 0 && <Text size="sm">{t('ladder.gains', { what: line(person.gains) })}</Text>}
      {person.loses.length > 0 && <Text size="sm">{t('ladder.loses', { what: line(person.loses) })}</Text>}
    </Sheet>
  );
}

/** Names of places; null is everywhere else. */
export function usePlaces(channels: readonly Place[]): (channelId: string | null) => string {
  const t = useText();
  return (channelId) => {
    const channel = channels.find(({ id }) => id === channelId);
    return channelId === null ? t('ladder.everywhere') : t.names(channel?.names);
  };
}

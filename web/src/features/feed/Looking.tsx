import { Group, Text } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { type JSX, useState } from 'react';
import type { Localised } from '../../app/language';
import { type LiveState, useLive } from '../../app/live';
import { displayName } from '../../app/person';
import { useMe } from '../../app/session';
import { useText } from '../../app/text';
import { LiveLine } from './LiveLine';

interface Person {
  readonly personId: string;
  readonly givenName: string;
  readonly familyName: string;
  readonly names: Localised;
}

const KINDS = ['viewing', 'feed.claimed', 'feed.released', 'feed.done'] as const;

/** Follows a conversation: who else looks at it, and what becomes of it. */
export function useLooking(id: string): { state: LiveState; people: readonly Person[] } {
  const queries = useQueryClient();
  const me = useMe();
  const [people, setPeople] = useState<readonly Person[]>([]);
  const state = useLive({
    query: `of=feed&viewing=${id}`,
    kinds: KINDS,
    hear({ kind, data }) {
      if (kind === 'viewing') setPeople((data['people'] as Person[]).filter(({ personId }) => personId !== me.id));
      else if (kind === 'reload' || data['id'] === id)
        void queries.invalidateQueries({ queryKey: ['interaction', id] });
    },
  });
  return { state, people: state === 'live' ? people : [] };
}

interface Props {
  readonly state: LiveState;
  readonly people: readonly Person[];
  readonly since: number;
}

/** Colleagues who look at the same conversation right now. */
export function Looking({ state, people, since }: Props): JSX.Element {
  const t = useText();
  const names = new Intl.ListFormat(t.language).format(people.map((person) => displayName(person, t.language)));
  return (
    <Group gap="xs">
      <LiveLine state={state} since={since} />
      {people.length > 0 && (
        <Text size="sm" fw={600} role="status">
          <bdi>{t('thread.looking', { names })}</bdi>
        </Text>
      )}
    </Group>
  );
}

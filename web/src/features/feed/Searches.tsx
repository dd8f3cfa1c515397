import { Button, Group, Stack, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type JSX, useState } from 'react';
import { useText } from '../../app/text';
import { ProblemNotice } from '../../ui/ProblemNotice';
import {
  narrowed,
  type SavedSearch,
  searchesQuery,
  useArrangeSearches,
  useRemoveSearch,
  useRenameSearch,
  useSaveSearch,
  type Wish,
} from './wish';

interface Props {
  readonly wish: Wish;
  readonly chosen: string | null;
  readonly onChoose: (search: SavedSearch | null) => void;
}

/** One's own searches beside the whole feed, and the way to keep the present one. */
export function Searches({ wish, chosen, onChoose }: Props): JSX.Element {
  const t = useText();
  const query = useQuery(searchesQuery);
  const remove = useRemoveSearch();
  const arrange = useArrangeSearches();
  const items = query.data?.items ?? [];
  const at = items.findIndex(({ id }) => id === chosen);
  const first = (): void =>
    arrange.mutate(
      [...items.filter(({ id }) => id === chosen), ...items]
        .map(({ id }) => id)
        .filter((id, place, all) => all.indexOf(id) === place),
    );
  return (
    <Stack gap="xs">
      {items.length > 0 && (
        <Group gap="xs" role="group" aria-label={t('searches.title')}>
          {[null, ...items].map((search) => (
            <Button
              key={search?.id ?? ''}
              size="compact-md"
              variant={(search?.id ?? null) === chosen ? 'filled' : 'default'}
              aria-pressed={(search?.id ?? null) === chosen}
              onClick={() => onChoose(search)}
            >
              {search === null ? t('searches.all') : <bdi>{search.name}</bdi>}
            </Button>
          ))}
        </Group>
      )}
      {[remove, arrange].map(({ error }, place) => error !== null && <ProblemNotice key={place} error={error} />)}
      {at === -1 ? (
        (narrowed(wish) > 0 || wish.words !== null) && <Save wish={wish} />
      ) : (
        <Group gap="xs">
          {at > 0 && (
            <Button size="compact-sm" variant="subtle" loading={arrange.isPending} onClick={first}>
              {t('searches.first')}
            </Button>
          )}
          <Button
            size="compact-sm"
            variant="subtle"
            loading={remove.isPending}
            onClick={() => {
              remove.mutate(items[at]?.id ?? '');
              onChoose(null);
            }}
          >
            {t('searches.remove')}
          </Button>
          {items.slice(at, at + 1).map((search) => (
            <Rename key={search.id} search={search} />
          ))}
        </Group>
      )}
    </Stack>
  );
}

function Rename({ search }: { search: SavedSearch }): JSX.Element {
  const t = useText();
  const rename = useRenameSearch(search);
  const [name, setName] = useState<string | null>(null);
  if (name === null) {
    return (
      <Button size="compact-sm" variant="subtle" onClick={() => setName(search.name)}>
        {t('searches.rename')}
      </Button>
    );
  }
  return (
    <form
      className="inline-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (name.trim() !== '') rename.mutate(name.trim(), { onSuccess: () => setName(null) });
      }}
    >
      <TextInput
        label={t('searches.name')}
        maxLength={60}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <Button type="submit" variant="default" loading={rename.isPending}>
        {t('act.save')}
      </Button>
      {rename.error !== null && <ProblemNotice error={rename.error} />}
    </form>
  );
}

function Save({ wish }: { wish: Wish }): JSX.Element {
  const t = useText();
  const [name, setName] = useState('');
  const save = useSaveSearch();
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (name.trim() !== '') save.mutate({ name: name.trim(), wish }, { onSuccess: () => setName('') });
      }}
    >
      <Group gap="xs" align="end">
        <TextInput
          label={t('searches.name')}
          maxLength={60}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <Button type="submit" variant="default" loading={save.isPending}>
          {t('searches.save')}
        </Button>
      </Group>
      {save.error !== null && <ProblemNotice error={save.error} />}
    </form>
  );
}

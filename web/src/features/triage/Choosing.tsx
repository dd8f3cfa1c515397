import { Badge, Button, Checkbox, Group, NativeSelect, Stack, Text, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { type JSX, useState } from 'react';
import { useCode, useText } from '../../app/text';
import { Dialog } from '../../ui/Dialog';
import { Empty } from '../../ui/Empty';
import { Go } from '../../ui/Go';
import { Icon } from '../../ui/Icon';
import { List } from '../../ui/List';
import { Pages } from '../../ui/Pages';
import { Sheet } from '../../ui/Sheet';
import { channelChoicesQuery } from '../channels/channels';
import { countQuery, type Filter, type Standing, STANDINGS, standingQuery, tagsQuery } from './board';
import { BulkForm, type Whom } from './BulkForm';
import { allTopicsQuery } from './triage';

const UNROUTED = 'unrouted';

/** What is not done, filtered and chosen: one by one, or all that the filter chooses. */
export function Choosing({ filter, onFilter }: { filter: Filter; onFilter: (filter: Filter) => void }): JSX.Element {
  const t = useText();
  const [search, setSearch] = useState('');
  const [asked] = useDebouncedValue(search.trim(), 300);
  const whole: Filter = asked === '' ? filter : { ...filter, search: asked };
  const query = useInfiniteQuery(standingQuery(whole));
  const count = useQuery(countQuery(whole)).data?.count;
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [whom, setWhom] = useState<Whom | null>(null);
  const narrow = (next: Filter): void => {
    setChosen(new Set());
    onFilter(next);
  };
  const toggle = (id: string, on: boolean): void =>
    setChosen((before) => new Set(on ? [...before, id] : [...before].filter((each) => each !== id)));
  return (
    <Stack>
      <Filters filter={filter} onFilter={narrow} search={search} onSearch={setSearch} />
      <Group>
        <Button disabled={chosen.size === 0} onClick={() => setWhom({ ids: [...chosen] })}>
          {t('bulk.chosen', { count: chosen.size })}
        </Button>
        <Button
          variant="default"
          disabled={count === undefined || count === 0}
          onClick={() => count !== undefined && setWhom({ filter: whole, count })}
        >
          {t('bulk.all', { count: count ?? 0 })}
        </Button>
      </Group>
      <Pages query={query} empty={<Empty title={t('triage.nothing')} icon="check" />}>
        {(items) => (
          <List label={t('triage.list')}>
            {items.map((item) => (
              <Row key={item.id} item={item} chosen={chosen.has(item.id)} onChoose={(on) => toggle(item.id, on)} />
            ))}
          </List>
        )}
      </Pages>
      <Dialog opened={whom !== null} title={t('bulk.title')} onClose={() => setWhom(null)}>
        {whom !== null && (
          <BulkForm
            whom={whom}
            onDone={() => {
              setWhom(null);
              setChosen(new Set());
            }}
          />
        )}
      </Dialog>
    </Stack>
  );
}

interface FiltersProps {
  readonly filter: Filter;
  readonly onFilter: (filter: Filter) => void;
  readonly search: string;
  readonly onSearch: (search: string) => void;
}

function Filters({ filter, onFilter, search, onSearch }: FiltersProps): JSX.Element {
  const t = useText();
  const code = useCode();
  const channels = useQuery(channelChoicesQuery).data?.items ?? [];
  const topics = useInfiniteQuery(allTopicsQuery).data?.pages.flatMap(({ items }) => items) ?? [];
  const tags = useQuery(tagsQuery).data?.items ?? [];
  const named = (items: readonly { readonly id: string; readonly names: Record<string, string> }[]) =>
    items.map(({ id, names }) => ({ value: id, label: t.names(names) }));
  return (
    <Group grow preventGrowOverflow={false} align="flex-end">
      <TextInput
        type="search"
        label={t('triage.search')}
        leftSection={<Icon name="search" />}
        value={search}
        onChange={(event) => onSearch(event.currentTarget.value)}
      />
      <NativeSelect
        label={t('triage.channel')}
        value={filter.channelId ?? ''}
        onChange={(event) => onFilter({ ...filter, channelId: event.currentTarget.value || undefined })}
        data={[{ value: '', label: t('triage.any') }, ...named(channels)]}
      />
      <NativeSelect
        label={t('triage.topic')}
        value={filter.unrouted === undefined ? (filter.topicId ?? '') : UNROUTED}
        onChange={({ currentTarget: { value } }) =>
          onFilter({
            ...filter,
            topicId: value === UNROUTED || value === '' ? undefined : value,
            unrouted: value === UNROUTED ? 'true' : undefined,
          })
        }
        data={[
          { value: '', label: t('triage.any') },
          { value: UNROUTED, label: t('triage.unrouted') },
          ...named(topics),
        ]}
      />
      <NativeSelect
        label={t('triage.standing')}
        value={filter.standing ?? ''}
        onChange={({ currentTarget: { value } }) =>
          onFilter({ ...filter, standing: STANDINGS.find((known) => known === value) })
        }
        data={[
          { value: '', label: t('triage.any') },
          ...STANDINGS.map((value) => ({ value, label: code('triage', value) })),
        ]}
      />
      {tags.length > 0 && (
        <NativeSelect
          label={t('triage.tag')}
          value={filter.tagId ?? ''}
          onChange={(event) => onFilter({ ...filter, tagId: event.currentTarget.value || undefined })}
          data={[{ value: '', label: t('triage.any') }, ...named(tags)]}
        />
      )}
    </Group>
  );
}

interface RowProps {
  readonly item: Standing;
  readonly chosen: boolean;
  readonly onChoose: (on: boolean) => void;
}

function Row({ item, chosen, onChoose }: RowProps): JSX.Element {
  const t = useText();
  const code = useCode();
  return (
    <Sheet component="li">
      <Group align="flex-start" wrap="nowrap">
        <Checkbox
          mt={4}
          aria-label={t('triage.choose', { text: item.text.slice(0, 60) })}
          checked={chosen}
          onChange={(event) => onChoose(event.currentTarget.checked)}
        />
        <div style={{ minInlineSize: 0, flex: 1 }}>
          <Text className="words" lang={item.language ?? undefined} lineClamp={3}>
            {item.text}
          </Text>
          <Group gap={6} mt={4}>
            {item.late && <Badge tt="none">{t('triage.late')}</Badge>}
            {item.held && (
              <Badge tt="none" variant="outline">
                {t('triage.held')}
              </Badge>
            )}
            {[...item.topics, ...item.tags].map(({ id, names }) => (
              <Badge key={id} tt="none" variant="default">
                {t.names(names)}
              </Badge>
            ))}
          </Group>
          <p className="meta">
            <bdi>{t.names(item.channel.names)}</bdi> · {code('risk', item.risk)} ·{' '}
            <time dateTime={item.arrivedAt}>{t.dateTime(item.arrivedAt)}</time>
            {item.dueAt !== null && ` · ${t('triage.due', { at: t.dateTime(item.dueAt) })}`} ·{' '}
            <Go to="/interactions/$id" params={{ id: item.id }} size="sm">
              {t('unrouted.read')}
            </Go>
          </p>
        </div>
      </Group>
    </Sheet>
  );
}

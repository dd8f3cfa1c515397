import { Button, Chip, Group, NativeSelect, Stack, Switch, Text, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type JSX, useState } from 'react';
import { languages } from '../../app/language';
import { usePermission } from '../../app/session';
import { useCode, useText } from '../../app/text';
import { Choice } from '../../ui/Choice';
import { Icon } from '../../ui/Icon';
import { channelChoicesQuery } from '../channels/channels';
import { topicsQuery } from './feed';
import { narrowed, rememberOrder, type Wish } from './wish';

interface Props {
  readonly wish: Wish;
  readonly onChange: (wish: Wish) => void;
}

const RISKS = ['low', 'medium', 'high'] as const;
const WAITING = [15, 60, 240, 1440] as const;

/** What one looks for: words, order, and what narrows the list. */
export function FeedFilters({ wish, onChange }: Props): JSX.Element {
  const t = useText();
  const [open, setOpen] = useState(false);
  const [words, setWords] = useState(wish.words ?? '');
  const search = (event: { preventDefault: () => void }): void => {
    event.preventDefault();
    const asked = words.trim();
    onChange({ ...wish, words: asked.length < 2 ? null : asked });
  };
  return (
    <Stack gap="sm" role="search" aria-label={t('feed.look')}>
      <form onSubmit={search}>
        <Group gap="xs" align="end">
          <TextInput
            type="search"
            label={t('feed.words')}
            maxLength={200}
            value={words}
            onChange={(event) => setWords(event.currentTarget.value)}
            style={{ flex: '1 1 14rem' }}
          />
          <Button type="submit" variant="default" leftSection={<Icon name="search" />}>
            {t('feed.find')}
          </Button>
        </Group>
      </form>
      <Group justify="space-between">
        <Choice
          label={t('feed.order')}
          value={wish.order}
          options={(['urgency', 'newest'] as const).map((value) => ({ value, label: t(`feed.order.${value}`) }))}
          onChange={(order) => {
            rememberOrder(order);
            onChange({ ...wish, order });
          }}
        />
        <Button variant="subtle" aria-expanded={open} onClick={() => setOpen(!open)}>
          {t('feed.filters', { count: narrowed(wish) })}
        </Button>
      </Group>
      {open && <Narrowing wish={wish} onChange={onChange} />}
    </Stack>
  );
}

function Narrowing({ wish, onChange }: Props): JSX.Element {
  const t = useText();
  const code = useCode();
  const topics = useQuery(topicsQuery);
  const knowsChannels = usePermission('channels:read');
  const channels = useQuery({ ...channelChoicesQuery, enabled: knowsChannels });
  const mine = (topics.data?.items ?? []).filter(({ given, chosen }) => given || chosen);
  return (
    <Stack gap="sm">
      <Some
        label={t('topics.title')}
        options={mine.map(({ id, names }) => ({ value: id, label: t.names(names) }))}
        chosen={wish.topics}
        onChange={(chosen) => onChange({ ...wish, topics: chosen })}
      />
      <Some
        label={t('channels.title')}
        options={(channels.data?.items ?? []).map(({ id, names }) => ({ value: id, label: t.names(names) }))}
        chosen={wish.channels}
        onChange={(chosen) => onChange({ ...wish, channels: chosen })}
      />
      <Some
        label={t('feed.risk')}
        options={RISKS.map((value) => ({ value, label: code('risk', value) }))}
        chosen={wish.risks}
        onChange={(risks) => onChange({ ...wish, risks: RISKS.filter((risk) => risks.includes(risk)) })}
      />
      <Group align="end">
        <NativeSelect
          label={t('feed.language')}
          value={wish.languages[0] ?? ''}
          onChange={({ currentTarget: { value } }) => onChange({ ...wish, languages: value === '' ? [] : [value] })}
          data={[
            { value: '', label: t('feed.language.mine') },
            { value: '*', label: t('feed.language.all') },
            ...languages.map((value) => ({
              value,
              label: new Intl.DisplayNames(t.language, { type: 'language' }).of(value) ?? value,
            })),
          ]}
        />
        <NativeSelect
          label={t('feed.waiting')}
          value={String(wish.waitingMinutes ?? '')}
          onChange={({ currentTarget: { value } }) =>
            onChange({ ...wish, waitingMinutes: value === '' ? null : Number(value) })
          }
          data={[
            { value: '', label: t('feed.waiting.any') },
            ...WAITING.map((minutes) => ({ value: String(minutes), label: t('feed.waiting.over', { minutes }) })),
          ]}
        />
      </Group>
      <Group>
        <Switch
          label={t('feed.unread')}
          checked={wish.unread}
          onChange={({ currentTarget: { checked } }) => onChange({ ...wish, unread: checked })}
        />
        <Switch
          label={t('feed.mine')}
          checked={wish.mine}
          onChange={({ currentTarget: { checked } }) => onChange({ ...wish, mine: checked })}
        />
      </Group>
    </Stack>
  );
}

interface SomeProps {
  readonly label: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly chosen: readonly string[];
  readonly onChange: (chosen: string[]) => void;
}

/** Some of a few; none: all of them. */
function Some({ label, options, chosen, onChange }: SomeProps): JSX.Element | null {
  if (options.length === 0) return null;
  return (
    <div role="group" aria-label={label}>
      <Text size="sm" c="dimmed" mb={4}>
        {label}
      </Text>
      <Group gap="xs">
        {options.map(({ value, label: name }) => (
          <Chip
            key={value}
            variant="outline"
            checked={chosen.includes(value)}
            onChange={(on) => onChange(on ? [...chosen, value] : chosen.filter((one) => one !== value))}
          >
            {name}
          </Chip>
        ))}
      </Group>
    </div>
  );
}

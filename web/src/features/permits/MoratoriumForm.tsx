import { Button, Checkbox, Group, MultiSelect, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { type JSX, useMemo, useState } from 'react';
import { usePermission } from '../../app/session';
import { useCode, useText } from '../../app/text';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { audienceListQuery } from '../audiences/audiences';
import { countriesIn } from './countries';
import { type NewMoratorium, useStart } from './moratoria';
import { permitsQuery } from './permits';

const HOLDABLE = ['reply', 'post', 'share', 'use-handle', 'review', 'coach'] as const;

/** An instant from what a browser's field of date and time says in its own zone; null: nothing said. */
const instant = (value: string): string | null => (value === '' ? null : new Date(value).toISOString());

/** Puts permits on hold: at once and everywhere, unless one says where, what, whom and until when. */
export function MoratoriumForm({ onDone }: { onDone: () => void }): JSX.Element {
  const t = useText();
  const code = useCode();
  const start = useStart();
  const permits = useQuery(permitsQuery);
  const countries = useMemo(() => [...countriesIn(t.language)], [t.language]);
  const [reason, setReason] = useState('');
  const [channelIds, setChannels] = useState<string[]>([]);
  const [chosen, setChosen] = useState<string[]>([]);
  const [capabilities, setCapabilities] = useState<string[]>(['reply', 'post', 'share']);
  const [from, setFrom] = useState('');
  const [until, setUntil] = useState('');
  const [audienceId, setAudience] = useState<string | null>(null);
  const body = (): NewMoratorium => ({
    reason: reason.trim(),
    channelIds: channelIds.length === 0 ? null : channelIds,
    countries: chosen.length === 0 ? null : chosen,
    capabilities: HOLDABLE.filter((capability) => capabilities.includes(capability)),
    until: instant(until),
    audienceId,
    ...(from === '' ? {} : { from: new Date(from).toISOString() }),
  });
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        start.mutate(body(), { onSuccess: onDone });
      }}
    >
      <Stack>
        <Text>{t('moratorium.about')}</Text>
        <Textarea
          label={t('moratorium.reason')}
          required
          autosize
          minRows={2}
          maxLength={1000}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        <MultiSelect
          comboboxProps={{ withinPortal: false }}
          label={t('moratorium.channels')}
          placeholder={channelIds.length === 0 ? t('moratorium.everywhere') : ''}
          data={(permits.data?.channels ?? []).map(({ id, names }) => ({ value: id, label: t.names(names) }))}
          value={channelIds}
          onChange={setChannels}
          searchable
          clearable
          clearButtonProps={{ 'aria-label': t('act.clear') }}
        />
        <MultiSelect
          comboboxProps={{ withinPortal: false }}
          label={t('moratorium.countries')}
          description={t('moratorium.countries.about')}
          placeholder={chosen.length === 0 ? t('moratorium.everywhere') : ''}
          data={countries}
          value={chosen}
          onChange={setChosen}
          searchable
          clearable
          limit={40}
          clearButtonProps={{ 'aria-label': t('act.clear') }}
        />
        <Checkbox.Group label={t('moratorium.capabilities')} value={capabilities} onChange={setCapabilities}>
          <Group mt={6}>
            {HOLDABLE.map((capability) => (
              <Checkbox key={capability} value={capability} label={code('capability', capability)} />
            ))}
          </Group>
        </Checkbox.Group>
        <Group grow preventGrowOverflow={false} align="flex-start">
          <TextInput
            type="datetime-local"
            label={t('moratorium.from')}
            description={t('moratorium.from.about')}
            value={from}
            onChange={(event) => setFrom(event.currentTarget.value)}
          />
          <TextInput
            type="datetime-local"
            label={t('moratorium.until.field')}
            description={t('moratorium.until.about')}
            value={until}
            onChange={(event) => setUntil(event.currentTarget.value)}
          />
        </Group>
        <AudienceField value={audienceId} onChange={setAudience} />
        {start.error !== null && <ProblemNotice error={start.error} />}
        <Group>
          <Button
            type="submit"
            color="red"
            loading={start.isPending}
            disabled={reason.trim() === '' || capabilities.length === 0}
          >
            {from === '' ? t('moratorium.start.now') : t('moratorium.plan')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

interface AudienceProps {
  readonly value: string | null;
  readonly onChange: (value: string | null) => void;
}

/** Whom it holds, for whoever may see audiences; everybody otherwise. */
function AudienceField({ value, onChange }: AudienceProps): JSX.Element | null {
  const t = useText();
  const reads = usePermission('audiences:read');
  const audiences = useInfiniteQuery({ ...audienceListQuery(''), enabled: reads });
  const items = (audiences.data?.pages ?? []).flatMap((page) => page.items);
  if (!reads || items.length === 0) return null;
  return (
    <MultiSelect
      comboboxProps={{ withinPortal: false }}
      label={t('moratorium.audience')}
      placeholder={value === null ? t('moratorium.everybody') : ''}
      data={items.map(({ id, names }) => ({ value: id, label: t.names(names) }))}
      value={value === null ? [] : [value]}
      maxValues={1}
      onChange={([chosen]) => onChange(chosen ?? null)}
      searchable
      clearable
      clearButtonProps={{ 'aria-label': t('act.clear') }}
    />
  );
}

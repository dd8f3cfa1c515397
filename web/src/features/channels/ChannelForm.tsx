import { Button, Group, NativeSelect, Select, Stack, TagsInput, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type JSX, useMemo, useState } from 'react';
import { useCode, useText } from '../../app/text';
import { suggestedLanguages } from '../../ui/languages';
import { NamesFields } from '../../ui/NamesFields';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { countriesIn } from '../permits/countries';
import { type Channel, networksQuery, useAddChannel, useChangeChannel } from './channels';

type Words = Readonly<Record<string, string>>;

interface Props {
  /** Null: a new one. */
  readonly channel: Channel | null;
  readonly onSaved: (id: string) => void;
}

/** Only what somebody has said; nothing said is null. */
const said = (words: Words): Record<string, string> | null => {
  const kept = Object.entries(words).flatMap(([language, text]) =>
    text.trim() === '' ? [] : [[language, text.trim()]],
  );
  return kept.length === 0 ? null : (Object.fromEntries(kept) as Record<string, string>);
};

/** What is registered of a channel: which it is, in what name, for whom and how it speaks. */
export function ChannelForm({ channel, onSaved }: Props): JSX.Element {
  return channel === null ? <NewForm onSaved={onSaved} /> : <ChangeForm channel={channel} onSaved={onSaved} />;
}

function NewForm({ onSaved }: Pick<Props, 'onSaved'>): JSX.Element {
  const t = useText();
  const kind = useCode();
  const networks = useQuery(networksQuery);
  const add = useAddChannel();
  const [code, setCode] = useState('');
  const [network, setNetwork] = useState('');
  const [accountKind, setAccountKind] = useState<'business' | 'personal'>('business');
  return (
    <Fields
      channel={null}
      pending={add.isPending}
      error={add.error}
      ready={code.trim() !== '' && network !== ''}
      onSave={(changes) =>
        add.mutate({ ...changes, code: code.trim(), network, accountKind }, { onSuccess: ({ id }) => onSaved(id) })
      }
    >
      <Group grow preventGrowOverflow={false} align="flex-start">
        <TextInput
          label={t('channel.code')}
          description={t('channel.code.about')}
          required
          dir="ltr"
          maxLength={60}
          value={code}
          onChange={(event) => setCode(event.currentTarget.value)}
        />
        <NativeSelect
          label={t('channel.network')}
          required
          value={network}
          onChange={(event) => setNetwork(event.currentTarget.value)}
          data={[
            { value: '', label: t('act.choose') },
            ...(networks.data?.items ?? []).map((each) => ({ value: each.code, label: t.names(each.names) })),
          ]}
        />
        <NativeSelect
          label={t('channel.kind')}
          value={accountKind}
          onChange={(event) => setAccountKind(event.currentTarget.value === 'personal' ? 'personal' : 'business')}
          data={(['business', 'personal'] as const).map((each) => ({ value: each, label: kind('account', each) }))}
        />
      </Group>
    </Fields>
  );
}

function ChangeForm({ channel, onSaved }: { channel: Channel; onSaved: Props['onSaved'] }): JSX.Element {
  const change = useChangeChannel(channel);
  return (
    <Fields
      channel={channel}
      pending={change.isPending}
      error={change.error}
      ready
      onSave={(changes) => change.mutate(changes, { onSuccess: () => onSaved(channel.id) })}
    />
  );
}

interface FieldsProps {
  readonly channel: Channel | null;
  readonly pending: boolean;
  readonly error: unknown;
  readonly ready: boolean;
  readonly onSave: (changes: Parameters<ReturnType<typeof useChangeChannel>['mutate']>[0]) => void;
  readonly children?: JSX.Element;
}

const HERE = Intl.DateTimeFormat().resolvedOptions().timeZone;

function Fields({ channel, pending, error, ready, onSave, children }: FieldsProps): JSX.Element {
  const t = useText();
  const countries = useMemo(() => [...countriesIn(t.language)], [t.language]);
  const [names, setNames] = useState<Words>(channel?.names ?? {});
  const [languages, setLanguages] = useState<string[]>(channel?.languages ?? [t.language]);
  const [handle, setHandle] = useState(channel?.handle ?? '');
  const [url, setUrl] = useState(channel?.url ?? '');
  const [country, setCountry] = useState<string | null>(channel?.country ?? null);
  const [timeZone, setTimeZone] = useState(channel?.timeZone ?? HERE);
  const [speaksTo, setSpeaksTo] = useState<Words>(channel?.speaksTo ?? {});
  const [tone, setTone] = useState<Words>(channel?.tone ?? {});
  const [limits, setLimits] = useState<Words>(channel?.limits ?? {});
  const named = said(names);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (named === null) return;
        onSave({
          names: named,
          languages,
          handle: handle.trim() === '' ? null : handle.trim(),
          url: url.trim() === '' ? null : url.trim(),
          country,
          timeZone,
          speaksTo: said(speaksTo),
          tone: said(tone),
          limits: said(limits),
        });
      }}
    >
      <Stack>
        {children}
        <NamesFields label={t('channel.name')} value={names} onChange={setNames} />
        <Group grow preventGrowOverflow={false} align="flex-start">
          <TextInput
            label={t('channel.handle')}
            dir="ltr"
            maxLength={100}
            value={handle}
            onChange={(event) => setHandle(event.currentTarget.value)}
          />
          <TextInput
            type="url"
            label={t('channel.url')}
            dir="ltr"
            placeholder="https://"
            value={url}
            onChange={(event) => setUrl(event.currentTarget.value)}
          />
        </Group>
        <Group grow preventGrowOverflow={false} align="flex-start">
          <TagsInput
            label={t('channel.languages')}
            description={t('channel.languages.about')}
            comboboxProps={{ withinPortal: false }}
            data={suggestedLanguages()}
            value={languages}
            onChange={setLanguages}
          />
          <Select
            label={t('channel.country')}
            placeholder={t('channel.country.every')}
            comboboxProps={{ withinPortal: false }}
            data={countries}
            value={country}
            onChange={setCountry}
            searchable
            clearable
            limit={40}
            clearButtonProps={{ 'aria-label': t('act.clear') }}
          />
          <Select
            label={t('channel.time-zone')}
            comboboxProps={{ withinPortal: false }}
            data={[...new Set([timeZone, HERE, ...Intl.supportedValuesOf('timeZone')])]}
            value={timeZone}
            onChange={(zone) => setTimeZone(zone ?? HERE)}
            searchable
            allowDeselect={false}
            limit={40}
          />
        </Group>
        <NamesFields label={t('channel.speaks-to')} rows={2} value={speaksTo} onChange={setSpeaksTo} />
        <NamesFields label={t('channel.tone')} rows={2} value={tone} onChange={setTone} />
        <NamesFields label={t('channel.limits')} rows={2} value={limits} onChange={setLimits} />
        {error !== null && <ProblemNotice error={error} />}
        <Group>
          <Button type="submit" loading={pending} disabled={!ready || named === null || languages.length === 0}>
            {t('act.save')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

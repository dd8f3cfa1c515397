import { Button, Group, NativeSelect, NumberInput, Stack, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { JSX, ReactNode } from 'react';
import { useText } from '../../app/text';
import { NamesFields } from '../../ui/NamesFields';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { AudienceSelect } from '../audiences/AudienceSelect';
import { PersonSelect } from '../audiences/PersonSelect';
import { channelChoicesQuery } from '../channels/channels';
import type { Settings } from './settings';

interface Props {
  readonly settings: Settings;
  readonly ownerName?: string;
  readonly onChange: (settings: Settings) => void;
  readonly onSave: () => void;
  readonly saving: boolean;
  readonly ready: boolean;
  readonly error: unknown;
  /** What only a new document states. */
  readonly children?: ReactNode;
}

/** Whom a document is for, who owns it, and its clocks. */
export function DocumentForm(props: Props): JSX.Element {
  const { settings, ownerName, onChange, onSave, saving, ready, error, children } = props;
  const t = useText();
  const put = (changes: Partial<Settings>): void => onChange({ ...settings, ...changes });
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        onSave();
      }}
    >
      <Stack>
        <NamesFields label={t('rules.document.name')} value={settings.names} onChange={(names) => put({ names })} />
        {children}
        <Scope settings={settings} put={put} />
        <AudienceSelect
          label={t('rules.document.audience')}
          description={t('rules.document.audience.about')}
          value={settings.audienceId}
          onChange={(audienceId) => put({ audienceId })}
        />
        <PersonSelect
          label={t('rules.document.owner')}
          by="id"
          value={settings.ownerId ?? ''}
          {...(ownerName === undefined ? {} : { name: ownerName })}
          onChange={(ownerId) => put({ ownerId: ownerId === '' ? null : ownerId })}
        />
        <div className="columns">
          <NumberInput
            label={t('rules.document.grace')}
            description={t('rules.document.grace.about')}
            min={0}
            max={365}
            allowDecimal={false}
            value={settings.graceDays}
            onChange={(days) => put({ graceDays: Number(days) })}
          />
          <NumberInput
            label={t('rules.document.joiners')}
            description={t('rules.document.joiners.about')}
            min={0}
            max={365}
            allowDecimal={false}
            value={settings.joinerDays}
            onChange={(days) => put({ joinerDays: Number(days) })}
          />
          <NumberInput
            label={t('rules.document.login')}
            description={t('rules.document.login.about')}
            min={1}
            max={1440}
            allowDecimal={false}
            value={settings.loginMinutes ?? ''}
            onChange={(minutes) => put({ loginMinutes: minutes === '' ? null : Number(minutes) })}
          />
        </div>
        {error !== null && <ProblemNotice error={error} />}
        <Group>
          <Button type="submit" loading={saving} disabled={!ready}>
            {t('act.save')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

const SCOPES = ['general', 'country', 'channel'] as const;

function Scope({ settings, put }: { settings: Settings; put: (changes: Partial<Settings>) => void }): JSX.Element {
  const t = useText();
  const channels = useQuery({ ...channelChoicesQuery, enabled: settings.scope === 'channel' });
  return (
    <div className="columns">
      <NativeSelect
        label={t('rules.document.scope')}
        value={settings.scope}
        onChange={(event) => {
          const scope = SCOPES.find((one) => one === event.currentTarget.value) ?? 'general';
          put({ scope, scopeCode: null });
        }}
        data={SCOPES.map((value) => ({ value, label: t(`rules.scope.${value}`) }))}
      />
      {settings.scope === 'country' && (
        <TextInput
          label={t('rules.document.country')}
          description={t('rules.document.country.about')}
          required
          maxLength={2}
          dir="ltr"
          value={settings.scopeCode ?? ''}
          onChange={(event) => put({ scopeCode: event.currentTarget.value.toUpperCase() || null })}
        />
      )}
      {settings.scope === 'channel' && (
        <NativeSelect
          label={t('rules.document.channel')}
          required
          value={settings.scopeCode ?? ''}
          onChange={(event) => put({ scopeCode: event.currentTarget.value || null })}
          data={[
            { value: '', label: t('act.choose') },
            ...(channels.data?.items ?? []).map(({ code, names }) => ({ value: code, label: t.names(names) })),
          ]}
        />
      )}
    </div>
  );
}

/** Whether everything a document needs was stated. */
export function isWhole({ names, scope, scopeCode }: Settings): boolean {
  const named = Object.values(names).some((name) => name.trim() !== '');
  return named && (scope === 'general' || (scopeCode ?? '') !== '');
}

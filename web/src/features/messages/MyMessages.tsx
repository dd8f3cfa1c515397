import { NativeSelect, Stack, Switch, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { JSX } from 'react';
import { useText } from '../../app/text';
import { Choice } from '../../ui/Choice';
import { Loaded } from '../../ui/Loaded';
import { Page } from '../../ui/Page';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { Section } from '../../ui/Section';
import { Sheet } from '../../ui/Sheet';
import { Address } from './Address';
import { Countries } from './Countries';
import { PushDevices } from './PushDevices';
import { preferencesQuery, type ReasonChoice, useStatePreferences } from './preferences';

const CADENCES = ['at-once', 'daily', 'weekly'] as const;
const THEMES = ['learning', 'customers', 'writing', 'standing', 'news'] as const;
const MODES = ['at-once', 'digest', 'off'] as const;

/** How one wishes to be reminded, and of what. What is chosen counts at once. */
export function MyMessages(): JSX.Element {
  const t = useText();
  const query = useQuery(preferencesQuery);
  const state = useStatePreferences();
  return (
    <Page title={t('my-messages.title')} about={t('my-messages.about')}>
      {state.error !== null && <ProblemNotice error={state.error} />}
      <Loaded query={query}>
        {({ cadence, offDuty, email, holidays, countries, reasons }) => (
          <Stack gap="xl">
            <Section title={t('my-messages.when')}>
              <Sheet>
                <Stack>
                  <Choice
                    label={t('my-messages.cadence')}
                    labelled
                    value={cadence}
                    options={CADENCES.map((value) => ({ value, label: t(`my-messages.cadence.${value}`) }))}
                    onChange={(value) => state.mutate({ cadence: value })}
                  />
                  <Switch
                    label={t('my-messages.off-duty')}
                    checked={offDuty}
                    onChange={(event) => state.mutate({ offDuty: event.currentTarget.checked })}
                  />
                  <Switch
                    label={t('my-messages.email')}
                    description={t('my-messages.email.about')}
                    checked={email ?? true}
                    onChange={(event) => state.mutate({ email: event.currentTarget.checked })}
                  />
                  <Countries
                    label={t('my-messages.holidays')}
                    none={t('my-messages.holidays.house')}
                    countries={countries}
                    value={holidays}
                    onChange={(country) => state.mutate({ holidays: country })}
                  />
                </Stack>
              </Sheet>
            </Section>
            <Address />
            <PushDevices />
            <Section title={t('my-messages.reasons')}>
              <Text size="sm" mb="sm">
                {t('my-messages.reasons.about')}
              </Text>
              <Stack gap="sm">
                {THEMES.map((theme) => (
                  <Theme
                    key={theme}
                    theme={theme}
                    reasons={reasons.filter((reason) => reason.theme === theme)}
                    onChange={(reason, mode) => state.mutate({ reasons: { [reason]: mode } })}
                  />
                ))}
              </Stack>
            </Section>
          </Stack>
        )}
      </Loaded>
    </Page>
  );
}

interface ThemeProps {
  readonly theme: ReasonChoice['theme'];
  readonly reasons: readonly ReasonChoice[];
  readonly onChange: (reason: string, mode: ReasonChoice['mode']) => void;
}

/** The messages about one matter, opened by its name, which says how many were chosen otherwise than usual. */
function Theme({ theme, reasons, onChange }: ThemeProps): JSX.Element {
  const t = useText();
  const name = t(`my-messages.theme.${theme}`);
  const chosen = reasons.filter(({ mode }) => mode !== null).length;
  return (
    <Sheet>
      <details className="theme">
        <summary>
          <Text component="span" fw={600}>
            {name}
          </Text>{' '}
          <Text component="span" size="sm" c="dimmed">
            {t('my-messages.theme.count', { count: reasons.length, chosen })}
          </Text>
        </summary>
        <ul className="plain" aria-label={name}>
          {reasons.map((reason) => (
            <Reason key={reason.reason} reason={reason} onChange={(mode) => onChange(reason.reason, mode)} />
          ))}
        </ul>
      </details>
    </Sheet>
  );
}

interface Props {
  readonly reason: ReasonChoice;
  readonly onChange: (mode: ReasonChoice['mode']) => void;
}

function Reason({ reason: { label, mode, mandatory }, onChange }: Props): JSX.Element {
  const t = useText();
  const modes = MODES.filter((each) => each !== 'off' || !mandatory);
  return (
    <li>
      <NativeSelect
        label={label}
        description={mandatory ? t('my-messages.mandatory') : undefined}
        value={mode ?? ''}
        onChange={(event) => onChange(MODES.find((each) => each === event.currentTarget.value) ?? null)}
        data={[
          { value: '', label: t('my-messages.mode.usual') },
          ...modes.map((value) => ({ value, label: t(`my-messages.mode.${value}`) })),
        ]}
      />
    </li>
  );
}

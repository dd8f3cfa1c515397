import { Stack, Text } from '@mantine/core';
import type { JSX } from 'react';
import { useMe } from '../../app/session';
import { useText } from '../../app/text';
import { Choice } from '../../ui/Choice';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { Section } from '../../ui/Section';
import { Sheet } from '../../ui/Sheet';
import { useStateAddress } from './preferences';

const ADDRESSES = ['neutral', 'feminine', 'masculine'] as const;

/** How one wishes to be addressed, where a language tells persons apart. */
export function Address(): JSX.Element {
  const t = useText();
  const { address } = useMe();
  const state = useStateAddress();
  return (
    <Section title={t('my-messages.address')}>
      <Sheet>
        <Stack gap="sm">
          {state.error !== null && <ProblemNotice error={state.error} />}
          <Text size="sm">{t('my-messages.address.about')}</Text>
          <Choice
            label={t('my-messages.address')}
            value={address}
            options={ADDRESSES.map((value) => ({ value, label: t(`my-messages.address.${value}`) }))}
            onChange={(value) => state.mutate(value)}
          />
        </Stack>
      </Sheet>
    </Section>
  );
}

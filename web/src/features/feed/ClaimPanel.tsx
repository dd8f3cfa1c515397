import { Alert, Button, Group, Menu, Stack, Text } from '@mantine/core';
import type { JSX } from 'react';
import { useCode, useText } from '../../app/text';
import { Icon } from '../../ui/Icon';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { type Interaction, useClaim, useConclude, useRelease } from './feed';

const ENDINGS = ['no-answer-needed', 'moved-to-private', 'spam'] as const;

/** Who looks after this interaction, and the way to take it on or give it back. */
export function ClaimPanel({ interaction }: { interaction: Interaction }): JSX.Element {
  const t = useText();
  const code = useCode();
  const claim = useClaim(interaction.id);
  const release = useRelease(interaction.id);
  const conclude = useConclude(interaction.id);
  const { can } = interaction;
  return (
    <Stack gap="sm">
      <Held interaction={interaction} />
      {[claim, release, conclude].map(({ error }, at) => error !== null && <ProblemNotice key={at} error={error} />)}
      <Group>
        {can.includes('claim') && (
          <Button loading={claim.isPending} onClick={() => claim.mutate()}>
            {t('claim.take')}
          </Button>
        )}
        {can.includes('release') && (
          <Button variant="default" loading={release.isPending} onClick={() => release.mutate()}>
            {t('claim.release')}
          </Button>
        )}
        {can.includes('outcome') && (
          <Menu position="bottom-start">
            <Menu.Target>
              <Button variant="subtle" loading={conclude.isPending}>
                {t('claim.no-reply')}
              </Button>
            </Menu.Target>
            <Menu.Dropdown>
              {ENDINGS.map((ending) => (
                <Menu.Item key={ending} onClick={() => conclude.mutate(ending)}>
                  {code('outcome', ending)}
                </Menu.Item>
              ))}
            </Menu.Dropdown>
          </Menu>
        )}
      </Group>
    </Stack>
  );
}

function Held({ interaction }: { interaction: Interaction }): JSX.Element | null {
  const t = useText();
  const code = useCode();
  const { claim, status, outcome } = interaction;
  if (status !== 'waiting') {
    return (
      <Alert role="status" color="green" variant="outline" icon={<Icon name="check" />} title={code('status', status)}>
        {outcome !== null && code('outcome', outcome)}
      </Alert>
    );
  }
  if (claim === null) return null;
  return (
    <Group role="status" gap="xs">
      <Icon name={claim.mine ? 'person' : 'lock'} />
      <Text>
        {t(claim.mine ? 'claim.mine' : 'claim.other')}
        {claim.until === null ? ` · ${t('claim.parked')}` : ` · ${t('claim.until', { time: t.time(claim.until) })}`}
      </Text>
    </Group>
  );
}

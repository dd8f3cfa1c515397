import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import { type JSX, useState } from 'react';
import { useCode, useText } from '../../app/text';
import { Dialog } from '../../ui/Dialog';
import { Icon } from '../../ui/Icon';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { ConcludeForm } from './ConcludeDialog';
import { type Interaction, useClaim, useRelease } from './feed';
import { HandoverForm } from './HandoverDialog';
import { Lease } from './Lease';

/** Who looks after this interaction, and the way to take it on or give it back. */
export function ClaimPanel({ interaction }: { interaction: Interaction }): JSX.Element {
  const t = useText();
  const claim = useClaim(interaction.id);
  const release = useRelease(interaction.id);
  const [asks, setAsks] = useState<'outcome' | 'handover' | null>(null);
  const close = (): void => setAsks(null);
  const { can } = interaction;
  return (
    <Stack gap="sm">
      <Held interaction={interaction} />
      {[claim, release].map(({ error }, at) => error !== null && <ProblemNotice key={at} error={error} />)}
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
        {can.includes('hand-over') && (
          <Button variant="subtle" onClick={() => setAsks('handover')}>
            {t('handover.hand')}
          </Button>
        )}
        {can.includes('outcome') && (
          <Button variant="subtle" onClick={() => setAsks('outcome')}>
            {t('claim.no-reply')}
          </Button>
        )}
      </Group>
      <Dialog opened={asks === 'outcome'} title={t('claim.no-reply')} onClose={close}>
        <ConcludeForm id={interaction.id} onDone={close} />
      </Dialog>
      <Dialog opened={asks === 'handover'} title={t('handover.hand')} onClose={close}>
        <HandoverForm id={interaction.id} onDone={close} />
      </Dialog>
    </Stack>
  );
}

function Held({ interaction }: { interaction: Interaction }): JSX.Element | null {
  const t = useText();
  const code = useCode();
  const { claim, status, outcome, outcomeNote } = interaction;
  if (status !== 'waiting') {
    return (
      <Alert role="status" color="green" variant="outline" icon={<Icon name="check" />} title={code('status', status)}>
        {outcome !== null && code('outcome', outcome)}
        {outcomeNote !== null && outcomeNote !== '' && (
          <Text size="sm">
            <bdi>{t('claim.because', { reason: outcomeNote })}</bdi>
          </Text>
        )}
      </Alert>
    );
  }
  return claim === null ? null : <Lease id={interaction.id} claim={claim} />;
}

import { Button, Stack, Text } from '@mantine/core';
import { type JSX, useState } from 'react';
import { useText } from '../../app/text';
import { Dialog } from '../../ui/Dialog';
import { Notice } from '../../ui/Notice';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { type Nudge, useDismiss, useOptOut, useSnooze } from './nudges';

const SNOOZES = ['hour', 'tomorrow', 'next-week'] as const;

/** What else may be done with a nudge: later, not for me, no more of these. */
export function NudgeActs({ nudge }: { nudge: Nudge }): JSX.Element | null {
  const t = useText();
  const snooze = useSnooze();
  const dismiss = useDismiss();
  const optOut = useOptOut();
  const [open, setOpen] = useState(false);
  if (!nudge.can.includes('snooze')) return null;
  const close = (): void => setOpen(false);
  const busy = snooze.isPending || dismiss.isPending || optOut.isPending;
  const error = snooze.error ?? dismiss.error ?? optOut.error;
  return (
    <>
      <Button
        size="compact-sm"
        variant="subtle"
        onClick={() => setOpen(true)}
        aria-label={t('nudge-acts.more.of', { title: nudge.title })}
      >
        {t('nudge-acts.more')}
      </Button>
      <Dialog opened={open} title={nudge.title} onClose={close}>
        <Stack>
          {error !== null && <ProblemNotice error={error} />}
          <Text>{t('nudge-acts.snooze')}</Text>
          {SNOOZES.map((until) => (
            <Button
              key={until}
              variant="default"
              disabled={busy}
              onClick={() => snooze.mutate({ id: nudge.id, until }, { onSuccess: close })}
            >
              {t(`nudge-acts.snooze.${until}`)}
            </Button>
          ))}
          {nudge.can.includes('dismiss') ? (
            <>
              <Text>{t('nudge-acts.other')}</Text>
              <Button variant="default" disabled={busy} onClick={() => dismiss.mutate(nudge.id, { onSuccess: close })}>
                {t('nudge-acts.dismiss')}
              </Button>
              <Button variant="default" disabled={busy} onClick={() => optOut.mutate(nudge.id, { onSuccess: close })}>
                {t('nudge-acts.opt-out')}
              </Button>
            </>
          ) : (
            <Notice title={t('nudge-acts.mandatory')} />
          )}
        </Stack>
      </Dialog>
    </>
  );
}

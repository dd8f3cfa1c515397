import { Button, Stack, Text } from '@mantine/core';
import { type JSX, lazy, Suspense, useState } from 'react';
import { useText } from '../../app/text';
import { Dialog } from '../../ui/Dialog';
import { Notice } from '../../ui/Notice';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { type Nudge, useDismiss, useOptOut, useSnooze } from './nudges';

const SNOOZES = ['hour', 'tomorrow', 'next-week'] as const;

const Steps = lazy(async () => {
  const [{ NudgeSteps }, { ownLifeQuery }] = await Promise.all([
    import('../messages/NudgeSteps'),
    import('../messages/waves'),
  ]);
  return { default: ({ id }: { id: string }): JSX.Element => <NudgeSteps query={ownLifeQuery(id)} /> };
});

/** What else may be done with a nudge: later, not for me, no more of these; and what became of it. */
export function NudgeActs({ nudge }: { nudge: Nudge }): JSX.Element {
  const t = useText();
  const snooze = useSnooze();
  const dismiss = useDismiss();
  const optOut = useOptOut();
  const [open, setOpen] = useState(false);
  const [told, setTold] = useState(false);
  const close = (): void => {
    setOpen(false);
    setTold(false);
  };
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
          {nudge.can.includes('snooze') && (
            <>
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
                  <Button
                    variant="default"
                    disabled={busy}
                    onClick={() => dismiss.mutate(nudge.id, { onSuccess: close })}
                  >
                    {t('nudge-acts.dismiss')}
                  </Button>
                  <Button
                    variant="default"
                    disabled={busy}
                    onClick={() => optOut.mutate(nudge.id, { onSuccess: close })}
                  >
                    {t('nudge-acts.opt-out')}
                  </Button>
                </>
              ) : (
                <Notice title={t('nudge-acts.mandatory')} />
              )}
            </>
          )}
          {told ? (
            <Suspense fallback={null}>
              <Steps id={nudge.id} />
            </Suspense>
          ) : (
            <Button variant="default" onClick={() => setTold(true)}>
              {t('nudge-acts.log')}
            </Button>
          )}
        </Stack>
      </Dialog>
    </>
  );
}

import { Button, Stack } from '@mantine/core';
import type { JSX, ReactNode } from 'react';
import { useText } from '../../app/text';
import { Notice } from '../../ui/Notice';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { Minutes } from './Minutes';
import { StillHere } from './StillHere';
import type { PlayerProps } from './training';
import { useStudy } from './useStudy';

/** Nothing here is read from top to bottom. */
const unread = (): undefined => undefined;

/** A player that is studied as it is played: its minutes count, and after a long stay it asks whether somebody is there. */
export function Studied({ enrolment, module, children }: PlayerProps & { children: ReactNode }): JSX.Element {
  const t = useText();
  const study = useStudy(module.id, enrolment.state !== 'completed', unread);
  return (
    <Stack>
      {study.elsewhere && (
        <Notice tone="warning" role="alert" title={t('study.elsewhere')}>
          <Button size="sm" variant="default" onClick={() => study.resume()}>
            {t('study.here')}
          </Button>
        </Notice>
      )}
      {study.error !== null && <ProblemNotice error={study.error} retry={() => study.resume()} />}
      <StillHere credited={study.credited} answer={() => study.answer()} />
      {children}
      {enrolment.state !== 'completed' && (
        <Minutes
          credited={study.credited?.creditedSeconds ?? enrolment.creditedSeconds}
          minimum={study.credited?.minimumSeconds ?? enrolment.minimumSeconds}
        />
      )}
    </Stack>
  );
}

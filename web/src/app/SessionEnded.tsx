import { Button } from '@mantine/core';
import { type JSX, useEffect, useState } from 'react';
import { onSessionEnded } from '../api/client';
import { Dialog } from '../ui/Dialog';
import { ProblemNotice } from '../ui/ProblemNotice';
import { displayName } from './person';
import { useMe, useSignIn, useSignOut } from './session';
import { useText } from './text';

/** The login ended while somebody works: what was written stays on the screen until they are back. */
export function SessionEnded(): JSX.Element {
  const t = useText();
  const me = useMe();
  const signIn = useSignIn();
  const signOut = useSignOut();
  const [open, setOpen] = useState(false);
  useEffect(() => onSessionEnded(() => setOpen(true)), []);
  return (
    <Dialog opened={open} title={t('session.ended')}>
      <div className="waiting">
        <p>{t('session.ended.explained')}</p>
        {signIn.error !== null && <ProblemNotice error={signIn.error} />}
        {me.demo && (
          <Button
            loading={signIn.isPending}
            onClick={() => signIn.mutate(me.externalId, { onSuccess: () => setOpen(false) })}
          >
            {t('session.again', { name: displayName(me, t.language) })}
          </Button>
        )}
        <Button variant="default" loading={signOut.isPending} onClick={() => signOut.mutate()}>
          {t('session.other')}
        </Button>
      </div>
    </Dialog>
  );
}

import { Button } from '@mantine/core';
import type { JSX } from 'react';
import { usePermission } from '../../app/session';
import { useText } from '../../app/text';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { useMakeUpdates } from './update';

/** Leads need not wait for Sunday. */
export function MakeUpdates(): JSX.Element | null {
  const t = useText();
  const may = usePermission('feed:triage');
  const make = useMakeUpdates();
  if (!may) return null;
  return (
    <>
      <Button variant="default" loading={make.isPending} onClick={() => make.mutate()}>
        {t('update.make')}
      </Button>
      {make.error !== null && <ProblemNotice error={make.error} />}
    </>
  );
}

import { Button, Group, Stack } from '@mantine/core';
import { type JSX, useState } from 'react';
import { useText } from '../../app/text';
import { Dialog } from '../../ui/Dialog';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { type Assignment, useEndAssignment } from './assignments';

/** Takes an assignment back: nobody who has not begun is asked any more. */
export function EndAssignment({ assignment }: { assignment: Assignment }): JSX.Element {
  const t = useText();
  const end = useEndAssignment();
  const [sure, setSure] = useState(false);
  return (
    <>
      <Group>
        <Button
          variant="default"
          size="sm"
          aria-label={t('assignments.end.of', {
            track: t.names(assignment.trackNames),
            audience: t.names(assignment.audienceNames),
          })}
          onClick={() => setSure(true)}
        >
          {t('assignments.end')}
        </Button>
      </Group>
      <Dialog opened={sure} title={t('assignments.end.sure')} onClose={() => setSure(false)}>
        <Stack>
          <p className="meta">{t('assignments.end.about')}</p>
          {end.error !== null && <ProblemNotice error={end.error} />}
          <Group>
            <Button
              color="red.9"
              loading={end.isPending}
              onClick={() => end.mutate(assignment.id, { onSuccess: () => setSure(false) })}
            >
              {t('assignments.end')}
            </Button>
            <Button variant="default" onClick={() => setSure(false)}>
              {t('act.cancel')}
            </Button>
          </Group>
        </Stack>
      </Dialog>
    </>
  );
}

import { Alert, Button, Group, Stack } from '@mantine/core';
import type { JSX } from 'react';
import type { Dto } from '../../api/types';
import { useText } from '../../app/text';
import { GoButton } from '../../ui/Go';
import { Icon } from '../../ui/Icon';
import { Page } from '../../ui/Page';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { useEndAssignment } from './assignments';

interface Props {
  readonly result: Dto<'AssignedDto'>;
  readonly onAgain: () => void;
}

/** What the assignment did at once, and the way back. */
export function Assigned({ result, onAgain }: Props): JSX.Element {
  const t = useText();
  const undo = useEndAssignment();
  return (
    <Page title={t('assign.title')}>
      <Stack>
        {undo.isSuccess ? (
          <Alert role="status" variant="outline" icon={<Icon name="check" />} title={t('assigned.undone')}>
            {t('assigned.undone.about')}
          </Alert>
        ) : (
          <Alert role="status" color="green" variant="outline" icon={<Icon name="check" />} title={t('assigned.title')}>
            {t('assigned.counts', { reached: result.reached, enrolled: result.enrolled })}
          </Alert>
        )}
        {undo.error !== null && <ProblemNotice error={undo.error} />}
        <Group>
          <GoButton to="/assignments">{t('assignments.title')}</GoButton>
          <Button variant="default" onClick={onAgain}>
            {t('assigned.again')}
          </Button>
          {!undo.isSuccess && (
            <Button variant="subtle" loading={undo.isPending} onClick={() => undo.mutate(result.id)}>
              {t('assigned.undo')}
            </Button>
          )}
        </Group>
      </Stack>
    </Page>
  );
}

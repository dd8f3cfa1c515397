import { Alert, Button, Group } from '@mantine/core';
import type { JSX } from 'react';
import type { Dto } from '../../api/types';
import { useText } from '../../app/text';
import { GoButton } from '../../ui/Go';
import { Icon } from '../../ui/Icon';
import { Page } from '../../ui/Page';

interface Props {
  readonly result: Dto<'AssignedDto'>;
  readonly onAgain: () => void;
}

/** What the assignment did at once. */
export function Assigned({ result, onAgain }: Props): JSX.Element {
  const t = useText();
  return (
    <Page title={t('assign.title')}>
      <Alert role="status" color="green" variant="outline" icon={<Icon name="check" />} title={t('assigned.title')}>
        {t('assigned.counts', { reached: result.reached, enrolled: result.enrolled })}
      </Alert>
      <Group>
        <GoButton to="/assignments">{t('assignments.title')}</GoButton>
        <Button variant="default" onClick={onAgain}>
          {t('assigned.again')}
        </Button>
      </Group>
    </Page>
  );
}

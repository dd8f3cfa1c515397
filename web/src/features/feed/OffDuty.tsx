import { Button } from '@mantine/core';
import type { JSX } from 'react';
import type { Dto } from '../../api/types';
import { useText } from '../../app/text';
import { Notice } from '../../ui/Notice';

interface Props {
  readonly off: Dto<'OffDutyDto'>;
  readonly shown: boolean;
  readonly onShow: (shown: boolean) => void;
}

/** One is not at work: nothing new is shown, unless one may look all the same. */
export function OffDuty({ off, shown, onShow }: Props): JSX.Element {
  const t = useText();
  return (
    <Notice title={t(off.away ? 'feed.off.away' : 'feed.off')} icon="clock">
      {t(off.mayLook && shown ? 'feed.off.shown' : 'feed.off.explained')}{' '}
      {off.mayLook && (
        <Button variant="subtle" size="compact-sm" onClick={() => onShow(!shown)}>
          {t(shown ? 'feed.off.hide' : 'feed.off.show')}
        </Button>
      )}
    </Notice>
  );
}

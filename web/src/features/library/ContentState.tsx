import { Badge } from '@mantine/core';
import type { JSX } from 'react';
import { useCode, useText } from '../../app/text';
import type { Content } from './library';

/** Where content stands: its latest words, and whether something of it is in force meanwhile. */
export function ContentState({ item }: { item: Content }): JSX.Element {
  const t = useText();
  const code = useCode();
  const expired = item.state === 'approved' && item.inForce === null;
  return (
    <Badge tt="none" variant="default">
      {expired ? t('library.state.expired') : code('library.state', item.state)}
    </Badge>
  );
}

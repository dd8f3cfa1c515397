import { Badge } from '@mantine/core';
import type { JSX } from 'react';
import { useCode } from '../../app/text';
import type { DraftState } from './drafts';

/** Where a draft is on its way; filled when its author has something to do. */
export function StateBadge({ state }: { state: DraftState }): JSX.Element {
  const code = useCode();
  return (
    <Badge tt="none" variant={state === 'returned' ? 'filled' : 'default'} color="#a33b07" style={{ flex: 'none' }}>
      {code('draft', state)}
    </Badge>
  );
}

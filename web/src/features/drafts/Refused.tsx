import { Stack, Text } from '@mantine/core';
import type { JSX } from 'react';
import { MissingNotice } from '../../ui/MissingNotice';
import type { Draft } from './drafts';

interface Props {
  readonly draft: Draft;
  readonly acts: readonly Draft['cannot'][number]['act'][];
}

/** Acts that would be refused now, and why; each reason once. Where the draft stands is told elsewhere. */
export function Refused({ draft, acts }: Props): JSX.Element | null {
  const refused = draft.cannot.filter(({ act, code }) => acts.includes(act) && code !== 'wrong-state');
  const reasons = [...new Map(refused.map((act) => [`${act.code} ${act.reason}`, act])).values()];
  if (reasons.length === 0) return null;
  return (
    <Stack gap="xs">
      {reasons.map(({ code, reason, missing }) =>
        missing.length > 0 ? (
          <MissingNotice key={code} title={reason} missing={missing} />
        ) : (
          <Text key={code} size="sm" c="dimmed">
            {reason}
          </Text>
        ),
      )}
    </Stack>
  );
}

import { Button, Group, Text, TextInput } from '@mantine/core';
import { type JSX, useState } from 'react';
import { usePermission } from '../../app/session';
import { useText } from '../../app/text';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { usePlaceHold } from './evidence';

/** What a case holds: one pack, or those of a channel. */
type Held = { readonly publicationId: string } | { readonly channelId: string };

/** A legal hold with its reason and its end. */
export function HoldForm({ of }: { of: Held }): JSX.Element | null {
  const t = useText();
  const place = usePlaceHold();
  const may = usePermission('evidence:hold');
  const [reason, setReason] = useState('');
  const [untilOn, setUntilOn] = useState('');
  if (!may) return null;
  return (
    <form
      className="unprinted"
      onSubmit={(event) => {
        event.preventDefault();
        const body = { ...of, reason: reason.trim(), untilOn: untilOn === '' ? null : untilOn };
        place.mutate(body, { onSuccess: () => setReason('') });
      }}
    >
      <Group align="flex-end">
        <TextInput
          label={t('evidence.hold.reason')}
          required
          maxLength={500}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        <TextInput
          type="date"
          label={t('evidence.hold.until')}
          value={untilOn}
          onChange={(event) => setUntilOn(event.currentTarget.value)}
        />
        <Button type="submit" variant="default" loading={place.isPending} disabled={reason.trim().length < 3}>
          {t('evidence.hold.place')}
        </Button>
        {place.isSuccess && <Text role="status">{t('evidence.hold.placed')}</Text>}
      </Group>
      {place.error !== null && <ProblemNotice error={place.error} />}
    </form>
  );
}

import { Button, Checkbox, Group, Text, TextInput } from '@mantine/core';
import { type JSX, useState } from 'react';
import { useText } from '../../app/text';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { type PackFilter, useExport } from './evidence';

interface Props {
  readonly chosen?: PackFilter;
  /** One pack alone. */
  readonly publicationId?: string;
}

const DAY = 86_400_000;

/** Packs in one signed file, with the reason that the trail keeps. */
export function ExportForm({ chosen = {}, publicationId }: Props): JSX.Element {
  const t = useText();
  const make = useExport();
  const [reason, setReason] = useState('');
  const [pictures, setPictures] = useState(true);
  const { from, until } = chosen;
  return (
    <form
      className="unprinted"
      onSubmit={(event) => {
        event.preventDefault();
        make.mutate({
          reason: reason.trim(),
          pictures,
          ...(publicationId === undefined ? {} : { publicationIds: [publicationId] }),
          ...(from === undefined ? {} : { from: new Date(from).toISOString() }),
          ...(until === undefined ? {} : { until: new Date(Date.parse(until) + DAY).toISOString() }),
        });
      }}
    >
      <Group align="flex-end">
        <TextInput
          label={t('evidence.export.reason')}
          required
          maxLength={500}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        <Checkbox
          label={t('evidence.export.pictures')}
          checked={pictures}
          onChange={(event) => setPictures(event.currentTarget.checked)}
          mb="xs"
        />
        <Button type="submit" variant="default" loading={make.isPending} disabled={reason.trim().length < 3}>
          {t('evidence.export')}
        </Button>
        {make.data !== undefined && <Text role="status">{t('evidence.exported', { count: make.data })}</Text>}
      </Group>
      {make.error !== null && <ProblemNotice error={make.error} />}
    </form>
  );
}

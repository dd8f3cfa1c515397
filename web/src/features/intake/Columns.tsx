import { Group, NativeSelect, Stack, Text, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { JSX } from 'react';
import { useText } from '../../app/text';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { Sheet } from '../../ui/Sheet';
import { channelChoicesQuery } from '../channels/channels';
import { type Field, FIELDS, type Guess, type Mapping, NEEDED } from './intake';

interface Props {
  readonly guess: Guess;
  readonly mapping: Mapping;
  readonly onChange: (mapping: Mapping) => void;
}

/** Which column makes which field, with what stands in it. */
export function Columns({ guess: { columns, sample }, mapping, onChange }: Props): JSX.Element {
  const t = useText();
  const put = (field: Field, column: string): void => {
    const { [field]: old, ...others } = mapping.fields;
    const made = column === old?.column ? old : { column };
    onChange({ ...mapping, fields: column === '' ? others : { ...others, [field]: made } });
  };
  const examples = (column: string): string =>
    sample
      .map((row) => row[columns.indexOf(column)] ?? '')
      .filter((value) => value !== '')
      .slice(0, 2)
      .join(' · ')
      .slice(0, 160);
  return (
    <Sheet>
      <Stack gap="sm">
        <Text size="sm">{t('intake.mapping.about')}</Text>
        {FIELDS.map((field, at) => {
          const made = mapping.fields[field];
          return (
            <Group key={field} gap="sm" align="flex-end">
              <NativeSelect
                label={t(`intake.field.${field}`)}
                required={at < NEEDED}
                style={{ flex: '1 1 220px' }}
                value={made?.column ?? ''}
                onChange={(event) => put(field, event.currentTarget.value)}
                data={[{ value: '', label: t('import.no-column') }, ...columns]}
              />
              {field === 'saidAt' && made !== undefined && (
                <TextInput
                  label={t('intake.format')}
                  description={t('intake.format.about')}
                  dir="ltr"
                  value={made.format ?? ''}
                  onChange={({ currentTarget: { value } }) =>
                    onChange({
                      ...mapping,
                      fields: {
                        ...mapping.fields,
                        saidAt: { column: made.column, ...(value === '' ? {} : { format: value }) },
                      },
                    })
                  }
                />
              )}
              <Text size="sm" c="dimmed" style={{ flex: '1 1 200px', overflowWrap: 'anywhere' }}>
                <bdi>{made === undefined ? '' : examples(made.column)}</bdi>
              </Text>
            </Group>
          );
        })}
        <Channel mapping={mapping} onChange={onChange} />
      </Stack>
    </Sheet>
  );
}

function Channel({ mapping, onChange }: Omit<Props, 'guess'>): JSX.Element {
  const t = useText();
  const query = useQuery(channelChoicesQuery);
  const { channel, channelColumn } = mapping;
  const none = channelColumn === null ? t('act.choose') : t('intake.channel.column', { column: channelColumn });
  return (
    <>
      <NativeSelect
        label={t('intake.channel')}
        required={channelColumn === null}
        value={channel}
        onChange={(event) => onChange({ ...mapping, channel: event.currentTarget.value })}
        data={[
          { value: '', label: none },
          ...(query.data?.items ?? [])
            .filter(({ accountKind }) => accountKind === 'business')
            .map(({ code, names }) => ({ value: code, label: t.names(names) })),
        ]}
      />
      {query.error !== null && <ProblemNotice error={query.error} retry={() => void query.refetch()} />}
    </>
  );
}

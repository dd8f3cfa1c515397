import { Group, NativeSelect, Stack, Text, TextInput } from '@mantine/core';
import type { JSX } from 'react';
import { problemOf } from '../../api/problem';
import { languages, nameOf } from '../../app/language';
import { useText } from '../../app/text';
import { FIELDS, type Made, madeOf, type MappingJson, objectOf, withField } from './mapping';

interface Props {
  readonly mapping: MappingJson;
  readonly columns: readonly string[];
  /** The first rows of the file, to see what stands in a column. */
  readonly sample: readonly (readonly string[])[];
  /** Why the mapping was refused, if it was. */
  readonly refused: unknown;
  readonly onChange: (mapping: MappingJson) => void;
}

const REQUIRED = 3;

/** Which column makes which field. */
export function MappingTable({ mapping, columns, sample, refused, onChange }: Props): JSX.Element {
  const t = useText();
  const rows = [
    ...FIELDS.map(({ field, label, reads }, at) => ({
      key: field,
      pointer: `/mapping/person/${field}`,
      label: t(label),
      reads,
      required: at < REQUIRED,
      made: madeOf(objectOf(mapping['person'])[field]),
      put: (made: Made) => onChange(withField(mapping, 'person', field, made)),
    })),
    ...languages.map((language) => ({
      key: `names ${language}`,
      pointer: `/mapping/names/${language}`,
      label: t('import.name.in', { language: nameOf(language) }),
      reads: undefined,
      required: false,
      made: madeOf(objectOf(mapping['names'])[language]),
      put: (made: Made) => onChange(withField(mapping, 'names', language, made)),
    })),
  ];
  const examples = (column: string): string =>
    sample
      .map((row) => row[columns.indexOf(column)] ?? '')
      .filter((value) => value !== '')
      .slice(0, 3)
      .join(' · ');
  const faults = problemOf(refused)?.errors ?? [];
  return (
    <Stack gap="sm">
      {rows.map(({ key, pointer, label, reads, required, made, put }) =>
        made.column === null ? (
          <Text key={key}>
            {label}: <span className="meta">{t('import.made-otherwise')}</span>
          </Text>
        ) : (
          <Group key={key} gap="sm" align="flex-end">
            <NativeSelect
              label={label}
              required={required}
              error={faults.find((fault) => fault.pointer.startsWith(pointer))?.detail}
              style={{ flex: '1 1 220px' }}
              value={made.column}
              onChange={(event) => put({ ...made, column: event.currentTarget.value })}
              data={[
                { value: '', label: t('import.no-column') },
                ...[...new Set([...columns, ...(made.column === '' ? [] : [made.column])])].map((column) => ({
                  value: column,
                  label: column,
                })),
              ]}
            />
            {reads === 'date' && made.column !== '' && (
              <TextInput
                label={t('import.date-pattern', { field: label })}
                placeholder="yyyy-MM-dd"
                dir="ltr"
                value={made.date}
                onChange={(event) => put({ ...made, date: event.currentTarget.value })}
              />
            )}
            {reads === 'list' && made.column !== '' && (
              <TextInput
                label={t('import.separator', { field: label })}
                placeholder=","
                dir="ltr"
                w={120}
                value={made.separator}
                onChange={(event) => put({ ...made, separator: event.currentTarget.value })}
              />
            )}
            <Text size="sm" c="dimmed" style={{ flex: '1 1 160px', overflowWrap: 'anywhere' }}>
              <bdi>{made.column === '' ? '' : examples(made.column)}</bdi>
            </Text>
          </Group>
        ),
      )}
    </Stack>
  );
}

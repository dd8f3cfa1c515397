import { Button, Group, JsonInput, Radio, Stack, Text, TextInput } from '@mantine/core';
import { type JSX, useState } from 'react';
import { useText } from '../../app/text';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { type Guess, useKeepMapping } from './imports';
import { completeOf, filesOf, type MappingJson, nameOf, readMapping, withComplete } from './mapping';
import { MappingTable } from './MappingTable';

interface Props {
  readonly mapping: MappingJson;
  readonly guess: Guess | undefined;
  readonly keptId: string | null;
  /** Why the last run did not begin. */
  readonly refused: unknown;
  readonly onChange: (mapping: MappingJson) => void;
  readonly onKept: (id: string) => void;
}

/** Which column is what: by column, or as JSON where that does not say it all. */
export function MappingForm({ mapping, guess, keptId, refused, onChange, onKept }: Props): JSX.Element {
  const t = useText();
  const keep = useKeepMapping();
  const [json, setJson] = useState<string | null>(null);
  const complete = completeOf(mapping);
  const table = json === null && guess !== undefined && filesOf(mapping).length === 1;
  const written = json ?? (table ? null : JSON.stringify(mapping, null, 2));
  const write = (text: string): void => {
    setJson(text);
    const next = readMapping(text);
    if (next !== null) onChange(next);
  };
  return (
    <Stack>
      {table && (
        <>
          <Text size="sm">{t('import.mapping.about')}</Text>
          <MappingTable
            mapping={mapping}
            columns={guess.columns}
            sample={guess.sample}
            refused={refused}
            onChange={onChange}
          />
        </>
      )}
      {written !== null && (
        <JsonInput
          label={t('import.mapping.json')}
          description={t('import.mapping.json.about')}
          autosize
          minRows={8}
          maxRows={24}
          dir="ltr"
          value={written}
          onChange={write}
          error={readMapping(written) === null ? t('import.mapping.no-json') : undefined}
        />
      )}
      <Radio.Group
        label={t('import.complete')}
        value={complete.kind}
        onChange={(kind) => {
          setJson(null);
          onChange(withComplete(mapping, kind, complete.legalEntity));
        }}
      >
        <Stack gap="xs" mt="xs">
          <Radio value="some" label={t('import.complete.some')} />
          <Radio value="all" label={t('import.complete.all')} />
          <Radio value="entity" label={t('import.complete.entity')} />
        </Stack>
      </Radio.Group>
      {complete.kind === 'entity' && (
        <TextInput
          label={t('directory.legalEntity')}
          required
          value={complete.legalEntity}
          onChange={(event) => onChange(withComplete(mapping, 'entity', event.currentTarget.value))}
        />
      )}
      <Group align="flex-end">
        <TextInput
          label={t('import.mapping.name')}
          description={t('import.mapping.name.about')}
          required
          style={{ flex: '1 1 220px' }}
          value={nameOf(mapping)}
          onChange={(event) => {
            setJson(null);
            onChange({ ...mapping, name: event.currentTarget.value });
          }}
        />
        <Button
          variant="default"
          loading={keep.isPending}
          disabled={nameOf(mapping).trim() === ''}
          onClick={() => keep.mutate({ id: keptId, mapping }, { onSuccess: onKept })}
        >
          {t(keptId === null ? 'import.keep' : 'import.keep.again')}
        </Button>
        {table && (
          <Button variant="subtle" onClick={() => setJson(JSON.stringify(mapping, null, 2))}>
            {t('import.mapping.as-json')}
          </Button>
        )}
      </Group>
      {keep.isSuccess && <Text role="status">{t('import.kept.done')}</Text>}
      {keep.error !== null && <ProblemNotice error={keep.error} />}
    </Stack>
  );
}

import { Button, FileButton, Group, Stack, Text, Textarea } from '@mantine/core';
import { type JSX, useState } from 'react';
import { useText } from '../../app/text';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { type PeopleList, useTakeList } from './lists';

interface Props {
  readonly list: PeopleList | null;
  readonly onChange: (list: PeopleList | null) => void;
}

/** People by their numbers or addresses, pasted or from a file; the server reads the list and says whom it found. */
export function ListPick({ list, onChange }: Props): JSX.Element {
  const t = useText();
  const take = useTakeList();
  const [text, setText] = useState('');
  const read = (body: string | File, isFile: boolean): void => take.mutate({ body, isFile }, { onSuccess: onChange });
  return (
    <Stack gap="xs">
      <Textarea
        label={t('list.people')}
        description={t('list.people.about')}
        autosize
        minRows={3}
        maxRows={12}
        classNames={{ input: 'address' }}
        value={text}
        onChange={(event) => {
          setText(event.currentTarget.value);
          onChange(null);
          take.reset();
        }}
      />
      <Group>
        <Button
          variant="default"
          loading={take.isPending}
          disabled={text.trim() === ''}
          onClick={() => read(text, false)}
        >
          {t('list.read')}
        </Button>
        <FileButton
          accept=".csv,text/csv"
          onChange={(file) => {
            if (file === null) return;
            setText('');
            onChange(null);
            read(file, true);
          }}
        >
          {(props) => (
            <Button {...props} variant="default" disabled={take.isPending}>
              {t('list.file')}
            </Button>
          )}
        </FileButton>
      </Group>
      {take.error !== null && <ProblemNotice error={take.error} />}
      {list !== null && (
        <div role="status">
          <Text fw={600}>{t('list.found', { count: list.people })}</Text>
          {list.repeated > 0 && <Text size="sm">{t('preview.repeated', { count: list.repeated })}</Text>}
          {list.unknownCount > 0 && (
            <Text size="sm" fw={600}>
              {t('preview.unknown', { numbers: new Intl.ListFormat(t.language).format(list.unknown) })}
              {list.unknownCount > list.unknown.length &&
                ` ${t('list.unknown.more', { count: list.unknownCount - list.unknown.length })}`}
            </Text>
          )}
        </div>
      )}
    </Stack>
  );
}

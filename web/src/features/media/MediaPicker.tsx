import { Button, FileInput, Group, NativeSelect, NumberInput, Stack, Text, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useInfiniteQuery } from '@tanstack/react-query';
import { type JSX, type KeyboardEvent, useState } from 'react';
import { problemOf } from '../../api/problem';
import { useCode, useText } from '../../app/text';
import { Dialog } from '../../ui/Dialog';
import { Empty } from '../../ui/Empty';
import { Icon } from '../../ui/Icon';
import { List } from '../../ui/List';
import { Pages } from '../../ui/Pages';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { Sheet } from '../../ui/Sheet';
import { KINDS, markdownOf, type MediaItem, type MediaKind, mediaListQuery, useUpload } from './media';
import { MediaForm } from './MediaForm';

interface Props {
  /** Takes the Markdown that shows what was chosen. */
  readonly onPick: (markdown: string, item: MediaItem) => void;
}

/** A picture, sound or film for a lesson: one there is, or another from a file, with its words and captions. */
export function MediaPicker({ onPick }: Props): JSX.Element {
  const t = useText();
  const [opened, setOpened] = useState(false);
  const [item, setItem] = useState<MediaItem | null>(null);
  return (
    <>
      <Button variant="default" leftSection={<Icon name="plus" size={18} />} onClick={() => setOpened(true)}>
        {t('media.add')}
      </Button>
      <Dialog
        opened={opened}
        title={item === null ? t('media.add') : item.name}
        onClose={() => {
          setOpened(false);
          setItem(null);
        }}
      >
        {item === null ? (
          <Stack>
            <Upload onUploaded={setItem} />
            <Known onChoose={setItem} />
          </Stack>
        ) : (
          <MediaForm
            key={item.id}
            item={item}
            onDeleted={() => setItem(null)}
            onPick={(whole) => {
              onPick(markdownOf(whole), whole);
              setOpened(false);
              setItem(null);
            }}
          />
        )}
      </Dialog>
    </>
  );
}

function Upload({ onUploaded }: { onUploaded: (item: MediaItem) => void }): JSX.Element {
  const t = useText();
  const upload = useUpload();
  const [file, setFile] = useState<File | null>(null);
  const [seconds, setSeconds] = useState<number | null>(null);
  // The lesson's own form is around it, so this is none.
  const send = (): void => {
    if (file !== null) upload.mutate({ file, seconds }, { onSuccess: onUploaded });
  };
  const asks = problemOf(upload.error)?.errors?.some(({ code }) => code === 'media-length-unknown') === true;
  return (
    <div className="card stack">
      <FileInput
        label={t('media.file')}
        description={t('media.file.about')}
        accept="image/png,image/jpeg,image/gif,image/webp,audio/mpeg,audio/mp4,video/mp4,video/webm"
        value={file}
        onChange={setFile}
        clearable
        clearButtonProps={{ 'aria-label': t('act.clear') }}
      />
      {(asks || seconds !== null) && (
        <NumberInput
          label={t('media.seconds')}
          min={1}
          max={86_400}
          allowDecimal={false}
          value={seconds ?? ''}
          onChange={(value) => setSeconds(value === '' ? null : Number(value))}
        />
      )}
      {upload.error !== null && <ProblemNotice error={upload.error} />}
      <Group>
        <Button disabled={file === null} loading={upload.isPending} onClick={send}>
          {t('media.upload')}
        </Button>
      </Group>
    </div>
  );
}

function Known({ onChoose }: { onChoose: (item: MediaItem) => void }): JSX.Element {
  const t = useText();
  const code = useCode();
  const [search, setSearch] = useState('');
  const [kind, setKind] = useState<MediaKind | ''>('');
  const [asked] = useDebouncedValue(search.trim(), 250);
  const query = useInfiniteQuery(mediaListQuery(asked, kind));
  return (
    <Stack gap="sm">
      <div className="columns">
        <TextInput
          type="search"
          label={t('media.search')}
          onKeyDown={keepsForm}
          value={search}
          onChange={(event) => setSearch(event.currentTarget.value)}
        />
        <NativeSelect
          label={t('media.kind')}
          value={kind}
          onChange={(event) => setKind(KINDS.find((one) => one === event.currentTarget.value) ?? '')}
          data={[
            { value: '', label: t('bank.kind.all') },
            ...KINDS.map((value) => ({ value, label: code('media.kind', value) })),
          ]}
        />
      </div>
      <Pages query={query} empty={<Empty title={t('media.none')} icon="lesson" />}>
        {(items) => (
          <List label={t('media.known')}>
            {items.map((item) => (
              <Sheet key={item.id} component="li">
                <Group justify="space-between" wrap="nowrap">
                  <Text>
                    <bdi>{item.name}</bdi> <span className="meta">{code('media.kind', item.kind)}</span>
                  </Text>
                  <Button size="sm" variant="default" onClick={() => onChoose(item)}>
                    {t('act.choose')}
                  </Button>
                </Group>
              </Sheet>
            ))}
          </List>
        )}
      </Pages>
    </Stack>
  );
}

/** Enter in a field does not save what is around the dialog. */
function keepsForm(event: KeyboardEvent): void {
  if (event.key === 'Enter') event.preventDefault();
}

import { Button, FileInput, Group, Stack, Text, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type JSX, useState } from 'react';
import { languages, nameOf } from '../../app/language';
import { useText } from '../../app/text';
import { Icon } from '../../ui/Icon';
import { NamesFields } from '../../ui/NamesFields';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { type MediaItem, mediaQuery, useCaption, useDelete, useDescribe } from './media';

interface Props {
  readonly item: MediaItem;
  readonly onPick: (item: MediaItem) => void;
  readonly onDeleted: () => void;
}

/** What is said of a picture, sound or film; without it no track that shows it is published. */
export function MediaForm({ item: given, onPick, onDeleted }: Props): JSX.Element {
  const t = useText();
  const { data: item = given } = useQuery(mediaQuery(given.id));
  const describe = useDescribe(item);
  const [name, setName] = useState(item.name);
  const [alt, setAlt] = useState<Record<string, string>>(item.alt);
  const [transcript, setTranscript] = useState<Record<string, string>>({});
  const image = item.kind === 'image';
  const said = (texts: Record<string, string>): boolean => Object.keys(texts).length > 0;
  const words = {
    name,
    ...(image && said(alt) ? { alt } : {}),
    ...(!image && said(transcript) ? { transcript } : {}),
  };
  return (
    <div
      className="stack"
      onKeyDown={(event) => {
        // The lesson's own form is around it: Enter in a line does not save that.
        if (event.key === 'Enter' && event.target instanceof HTMLInputElement) event.preventDefault();
      }}
    >
      <TextInput
        label={t('media.name')}
        required
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      {image ? (
        <NamesFields label={t('media.alt')} value={alt} rows={2} onChange={setAlt} />
      ) : (
        <>
          {languages.map((language) => (
            <Captions key={language} item={item} language={language} />
          ))}
          <NamesFields label={t('media.transcript.own')} value={transcript} rows={3} onChange={setTranscript} />
        </>
      )}
      {describe.error !== null && <ProblemNotice error={describe.error} />}
      <Group>
        <Button
          loading={describe.isPending}
          disabled={name.trim() === ''}
          onClick={() => describe.mutate(words, { onSuccess: onPick })}
        >
          {t('media.put')}
        </Button>
      </Group>
      {item.can.includes('delete') && <Deletion id={item.id} onDeleted={onDeleted} />}
    </div>
  );
}

/** Deletes it, once asked again; refused with the lessons that show it. */
function Deletion({ id, onDeleted }: { id: string; onDeleted: () => void }): JSX.Element {
  const t = useText();
  const remove = useDelete(id);
  const [asked, setAsked] = useState(false);
  return (
    <Stack gap="xs" align="flex-start">
      {remove.error !== null && <ProblemNotice error={remove.error} />}
      {asked && <Text size="sm">{t('media.delete.about')}</Text>}
      <Button
        variant="subtle"
        color="red.9"
        loading={remove.isPending}
        onClick={() => (asked ? remove.mutate(undefined, { onSuccess: onDeleted }) : setAsked(true))}
      >
        {t(asked ? 'media.delete.sure' : 'media.delete')}
      </Button>
    </Stack>
  );
}

function Captions({ item, language }: { item: MediaItem; language: string }): JSX.Element {
  const t = useText();
  const caption = useCaption(item.id);
  return (
    <Stack gap={4}>
      <FileInput
        label={t('names.in', { label: t('media.captions'), language: nameOf(language) })}
        description={t('media.captions.about')}
        accept=".vtt,text/vtt"
        onChange={(file) => void file?.text().then((text) => caption.mutate({ language, text }))}
      />
      {caption.error !== null && <ProblemNotice error={caption.error} />}
      {item.captions.includes(language) && (
        <Group gap="xs" role="status">
          <Icon name="check" size={18} />
          <Text size="sm">{t('media.captions.there')}</Text>
        </Group>
      )}
    </Stack>
  );
}

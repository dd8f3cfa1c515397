import { Button, Group, NativeSelect, Stack, TextInput } from '@mantine/core';
import { type JSX, useState } from 'react';
import { useCode, useText } from '../../app/text';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { type Kind, MANNERS, useEnter } from './wordlists';

interface Props {
  readonly id: string;
  readonly kind: Kind;
}

/** Adds words, a phrase or a pattern to a list. */
export function EntryForm({ id, kind }: Props): JSX.Element {
  const t = useText();
  const code = useCode();
  const enter = useEnter(id);
  const [phrase, setPhrase] = useState('');
  const [match, setMatch] = useState<(typeof MANNERS)[number]>('word');
  const [instead, setInstead] = useState('');
  const [source, setSource] = useState('');
  const [until, setUntil] = useState('');
  const said = (text: string): string | null => (text.trim() === '' ? null : text.trim());
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        const end = until === '' ? null : `${until}T00:00:00Z`;
        const entry = { phrase: phrase.trim(), match, instead: said(instead), source: said(source), until: end };
        enter.mutate(
          { ...entry, note: null, from: null },
          {
            onSuccess: () => {
              setPhrase('');
              setInstead('');
            },
          },
        );
      }}
    >
      <Stack gap="sm">
        <Group grow preventGrowOverflow={false} align="flex-start">
          <TextInput
            label={t(kind === 'phishing' ? 'wordlist.entry.domain' : 'wordlist.entry.phrase')}
            required
            maxLength={200}
            classNames={{ input: 'typed' }}
            value={phrase}
            onChange={(event) => setPhrase(event.currentTarget.value)}
          />
          {kind !== 'phishing' && (
            <NativeSelect
              label={t('wordlist.entry.match')}
              description={match === 'pattern' ? t('wordlist.entry.pattern') : undefined}
              value={match}
              onChange={(event) => setMatch(MANNERS.find((one) => one === event.currentTarget.value) ?? 'word')}
              data={MANNERS.map((value) => ({ value, label: code('wordlist.match', value) }))}
            />
          )}
          {kind !== 'phishing' && (
            <TextInput
              label={t('wordlist.entry.instead')}
              maxLength={200}
              classNames={{ input: 'typed' }}
              value={instead}
              onChange={(event) => setInstead(event.currentTarget.value)}
            />
          )}
        </Group>
        <Group grow preventGrowOverflow={false} align="flex-start">
          <TextInput
            label={t('wordlist.entry.source')}
            maxLength={1000}
            value={source}
            onChange={(event) => setSource(event.currentTarget.value)}
          />
          <TextInput
            type="date"
            label={t('wordlist.entry.until')}
            description={t('wordlist.entry.until.about')}
            value={until}
            onChange={(event) => setUntil(event.currentTarget.value)}
          />
        </Group>
        {enter.error !== null && <ProblemNotice error={enter.error} />}
        <Group>
          <Button type="submit" loading={enter.isPending} disabled={phrase.trim() === ''}>
            {t('wordlist.entry.add')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

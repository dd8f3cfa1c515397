import { Button, Group, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { type JSX, useState } from 'react';
import { languages, nameOf } from '../../app/language';
import { useText } from '../../app/text';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { type Runbook, useAddRunbook, useChangeRunbook } from './runbooks';

const EMPTY: Runbook = { id: '', code: '', names: {}, steps: [], markdown: {}, version: 1 };

/** A runbook as Markdown in each language. */
export function RunbookForm({ from, onDone }: { from?: Runbook; onDone: () => void }): JSX.Element {
  const t = useText();
  const add = useAddRunbook();
  const change = useChangeRunbook(from ?? EMPTY);
  const [code, setCode] = useState(from?.code ?? '');
  const [names, setNames] = useState<Record<string, string>>(from?.names ?? {});
  const [markdown, setMarkdown] = useState<Record<string, string>>(from?.markdown ?? {});
  const sending = from === undefined ? add : change;
  const spoken = languages.filter((language) => (markdown[language] ?? '').trim() !== '');
  const ready = spoken.length > 0 && spoken.every((language) => (names[language] ?? '').trim() !== '') && code !== '';
  const only = (words: Record<string, string>): Record<string, string> =>
    Object.fromEntries(spoken.map((language) => [language, words[language] ?? '']));
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (!ready) return;
        const body = { names: only(names), markdown: only(markdown) };
        if (from === undefined) add.mutate({ code, ...body }, { onSuccess: onDone });
        else change.mutate(body, { onSuccess: onDone });
      }}
    >
      <Stack>
        <Text size="sm">{t('runbook.markdown.about')}</Text>
        {from === undefined && (
          <TextInput
            label={t('runbook.code')}
            required
            dir="ltr"
            pattern="[a-z0-9][a-z0-9-]*"
            maxLength={40}
            value={code}
            onChange={(event) => setCode(event.currentTarget.value)}
          />
        )}
        {languages.map((language) => (
          <Stack key={language} gap="xs">
            <TextInput
              label={t('runbook.name.in', { language: nameOf(language) })}
              lang={language}
              maxLength={120}
              value={names[language] ?? ''}
              onChange={(event) => setNames({ ...names, [language]: event.currentTarget.value })}
            />
            <Textarea
              label={t('runbook.steps.in', { language: nameOf(language) })}
              lang={language}
              autosize
              minRows={6}
              maxRows={16}
              value={markdown[language] ?? ''}
              onChange={(event) => setMarkdown({ ...markdown, [language]: event.currentTarget.value })}
            />
          </Stack>
        ))}
        {sending.error !== null && <ProblemNotice error={sending.error} />}
        <Group>
          <Button type="submit" loading={sending.isPending} disabled={!ready}>
            {t('act.save')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

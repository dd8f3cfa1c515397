import { Button, Group, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { type JSX, useState } from 'react';
import { useText } from '../../app/text';
import { Notice } from '../../ui/Notice';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { type NudgeText, useTextPreview, useWriteText } from './texts';
import { useNudgeSample } from './waves';

interface Props {
  readonly reason: string;
  readonly variables: readonly string[];
  readonly text: NudgeText;
  readonly onDone: () => void;
}

/** One reason's text in one language: written, looked at, saved, or given up for the reason's own. */
export function TextForm({ reason, variables, text, onDone }: Props): JSX.Element {
  const t = useText();
  const place = { reason, language: text.language };
  const write = useWriteText(place, text.version);
  const preview = useTextPreview(place);
  const sample = useNudgeSample();
  const [words, setWords] = useState({ title: text.title, body: text.body });
  const error = write.error ?? preview.error ?? sample.error;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        write.mutate(words, { onSuccess: onDone });
      }}
    >
      <Stack>
        {error !== null && <ProblemNotice error={error} />}
        {variables.length > 0 && (
          <Text size="sm">
            {t('texts.variables')} <bdi dir="ltr">{variables.map((name) => `{${name}}`).join(' ')}</bdi>
          </Text>
        )}
        <TextInput
          label={t('texts.heading')}
          required
          maxLength={200}
          lang={text.language}
          value={words.title}
          onChange={(event) => setWords({ ...words, title: event.currentTarget.value })}
        />
        <Textarea
          label={t('texts.body')}
          required
          autosize
          maxLength={1000}
          lang={text.language}
          value={words.body}
          onChange={(event) => setWords({ ...words, body: event.currentTarget.value })}
        />
        {preview.data !== undefined && (
          <Notice role="status" title={preview.data.title}>
            {preview.data.body}
          </Notice>
        )}
        {sample.data !== undefined && (
          <Notice
            role="status"
            tone={sample.data.sent ? 'good' : 'warning'}
            title={
              sample.data.sent ? t('mail.sample.sent') : t('mail.sample.refused', { reason: sample.data.reason ?? '' })
            }
          />
        )}
        <Group>
          <Button type="submit" loading={write.isPending}>
            {t('texts.save')}
          </Button>
          <Button variant="default" loading={preview.isPending} onClick={() => preview.mutate(words)}>
            {t('texts.preview')}
          </Button>
          <Button variant="default" loading={sample.isPending} onClick={() => sample.mutate({ ...place, ...words })}>
            {t('mail.sample')}
          </Button>
          {text.version > 0 && (
            <Button
              variant="default"
              disabled={write.isPending}
              onClick={() => write.mutate(null, { onSuccess: onDone })}
            >
              {t('texts.restore')}
            </Button>
          )}
        </Group>
      </Stack>
    </form>
  );
}

import { Button, Group, Stack, Text, Textarea } from '@mantine/core';
import { type JSX, useState } from 'react';
import { useText } from '../../app/text';
import { Choice } from '../../ui/Choice';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { Sheet } from '../../ui/Sheet';
import { useSay } from './remarks';

interface Props {
  readonly draftId: string;
  readonly text: string;
  readonly language: string;
  readonly revision: number | null;
}

/** Marks a place in words, by mouse or keyboard, and says something of it. Whole characters only. */
export function SayRemark({ draftId, text, language, revision }: Props): JSX.Element {
  const t = useText();
  const say = useSay(draftId);
  const [kind, setKind] = useState<'suggestion' | 'comment'>('suggestion');
  const [place, setPlace] = useState({ from: 0, to: 0 });
  const [words, setWords] = useState('');
  const [replacement, setReplacement] = useState('');
  const quote = text.slice(place.from, place.to);
  const mark = ({ selectionStart, selectionEnd }: HTMLTextAreaElement): void => {
    if (selectionStart === place.from && selectionEnd === place.to) return;
    setPlace({ from: selectionStart, to: selectionEnd });
    setReplacement(text.slice(selectionStart, selectionEnd));
  };
  const suggests = kind === 'suggestion';
  const says = suggests ? replacement !== quote : words.trim() !== '';
  const send = (): void =>
    say.mutate(
      { kind, revision, ...place, quote, words: words.trim(), ...(suggests ? { replacement } : {}) },
      {
        onSuccess: () => {
          setWords('');
          setReplacement('');
          setPlace({ from: 0, to: 0 });
        },
      },
    );
  return (
    <Sheet mt="sm">
      <Stack>
        <Choice
          label={t('remark.kind')}
          value={kind}
          onChange={setKind}
          options={[
            { value: 'suggestion', label: t('remark.suggest') },
            { value: 'comment', label: t('remark.comment') },
          ]}
        />
        {text !== '' && (
          <Textarea
            label={t('remark.mark')}
            description={quote === '' ? t('remark.mark.explained') : t('remark.marked', { quote })}
            inputWrapperOrder={['label', 'input', 'description', 'error']}
            readOnly
            autosize
            minRows={2}
            maxRows={12}
            lang={language}
            classNames={{ input: 'typed' }}
            value={text}
            onSelect={(event) => mark(event.currentTarget)}
          />
        )}
        {suggests && (
          <Textarea
            label={t(text === '' ? 'remark.outline' : 'remark.instead')}
            autosize
            minRows={2}
            lang={language}
            classNames={{ input: 'typed' }}
            value={replacement}
            onChange={(event) => setReplacement(event.currentTarget.value)}
          />
        )}
        <Textarea
          label={t(suggests ? 'remark.why' : 'remark.words')}
          autosize
          minRows={1}
          classNames={{ input: 'typed' }}
          value={words}
          onChange={(event) => setWords(event.currentTarget.value)}
        />
        {say.error !== null && <ProblemNotice error={say.error} />}
        {say.isSuccess && !says && (
          <Text size="sm" role="status">
            {t('remark.said')}
          </Text>
        )}
        <Group>
          <Button size="sm" disabled={!says} loading={say.isPending} onClick={send}>
            {t('remark.send')}
          </Button>
        </Group>
      </Stack>
    </Sheet>
  );
}

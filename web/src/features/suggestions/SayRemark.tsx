import { Button, Group, NativeSelect, Stack, Text, Textarea } from '@mantine/core';
import { type JSX, useRef, useState } from 'react';
import { displayName } from '../../app/person';
import { useText } from '../../app/text';
import { Choice } from '../../ui/Choice';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { Sheet } from '../../ui/Sheet';
import { type Remark, useSay } from './remarks';

interface Props {
  readonly draftId: string;
  readonly text: string;
  readonly language: string;
  readonly revision: number | null;
  /** Open comments with a place, that a suggestion may answer. */
  readonly comments: readonly Remark[];
}

/** Marks a place in words, by mouse or keyboard, and says something of it. Whole characters only. */
export function SayRemark({ draftId, text, language, revision, comments }: Props): JSX.Element {
  const t = useText();
  const say = useSay(draftId);
  const [kind, setKind] = useState<'suggestion' | 'comment'>('suggestion');
  const [place, setPlace] = useState({ from: 0, to: 0 });
  const [words, setWords] = useState('');
  const [replacement, setReplacement] = useState('');
  const [answers, setAnswers] = useState<string | null>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const quote = text.slice(place.from, place.to);
  const mark = ({ selectionStart, selectionEnd }: HTMLTextAreaElement): void => {
    if (selectionStart === place.from && selectionEnd === place.to) return;
    setPlace({ from: selectionStart, to: selectionEnd });
    setReplacement(text.slice(selectionStart, selectionEnd));
  };
  /** A comment's place is the place of the words that answer it. */
  const choose = (id: string): void => {
    const comment = comments.find((each) => each.id === id);
    setAnswers(comment?.id ?? null);
    if (comment === undefined || comment.from === null || comment.to === null) return;
    const { from, to } = comment;
    setPlace({ from, to });
    setReplacement(text.slice(from, to));
    field.current?.setSelectionRange(from, to);
  };
  const suggests = kind === 'suggestion';
  const says = suggests ? replacement !== quote : words.trim() !== '';
  const send = (): void =>
    say.mutate(
      { kind, revision, ...place, quote, words: words.trim(), ...(suggests ? { replacement, answers } : {}) },
      {
        onSuccess: () => {
          setWords('');
          setReplacement('');
          setAnswers(null);
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
        {suggests && comments.length > 0 && (
          <NativeSelect
            label={t('remark.answers.which')}
            value={answers ?? ''}
            onChange={(event) => choose(event.currentTarget.value)}
            data={[
              { value: '', label: t('remark.answers.none') },
              ...comments.map(({ id, person, words: said }) => ({
                value: id,
                label: `${displayName(person, t.language)}: ${said.length > 80 ? `${said.slice(0, 80)}…` : said}`,
              })),
            ]}
          />
        )}
        {text !== '' && (
          <Textarea
            ref={field}
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

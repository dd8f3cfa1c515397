import { Badge, Button, Group, Stack, Text, Textarea } from '@mantine/core';
import { type JSX, useState } from 'react';
import { displayName } from '../../app/person';
import { useCode, useText } from '../../app/text';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { Sheet } from '../../ui/Sheet';
import { Changes } from '../drafts/Changes';
import { type Remark, useAccept, useAnswerRemark, useSettle } from './remarks';

interface Props {
  readonly remark: Remark;
  readonly language: string;
  readonly flush: () => Promise<boolean>;
}

/** One comment or suggestion: what it is about, what it says, what was answered, and what may be done with it. */
export function RemarkItem({ remark, language, flush }: Props): JSX.Element {
  const t = useText();
  const code = useCode();
  const { replacement, quote, from, changed, words, can } = remark;
  const [writing, setWriting] = useState<'revise' | 'answer' | null>(null);
  const accept = useAccept(remark.id);
  const answer = useAnswerRemark(remark.id);
  const settle = useSettle(remark.id);
  const take = (other: string | null): void =>
    void flush().then((kept) => kept && accept.mutate(other, { onSuccess: () => setWriting(null) }));
  return (
    <Sheet component="li">
      <Stack gap="xs">
        <Group justify="space-between" gap="xs">
          <Text size="sm" c="dimmed">
            <bdi>{displayName(remark.person, t.language)}</bdi> · {t.dateTime(remark.at)}
          </Text>
          <Badge variant="outline">
            {remark.revised ? t('remark.revised') : code(`remark.${remark.kind}`, remark.state)}
          </Badge>
        </Group>
        {quote !== '' && (
          <Text size="sm">
            {t(from === null ? 'remark.was-about' : 'remark.about')}{' '}
            <bdi className="words" lang={language}>
              “{quote.length > 200 ? `${quote.slice(0, 200)}…` : quote}”
            </bdi>
            {changed && ` ${t('remark.changed')}`}
          </Text>
        )}
        {replacement !== null && <Changes before={quote} after={replacement} language={language} />}
        {words !== '' && (
          <Text className="words" dir="auto">
            {words}
          </Text>
        )}
        {remark.answers.map((said) => (
          <Text key={said.id} size="sm" className="words" dir="auto" ps="md">
            <bdi>{displayName(said.person, t.language)}</bdi>: {said.words}
          </Text>
        ))}
        {[accept, answer, settle].map(({ error }, at) => error !== null && <ProblemNotice key={at} error={error} />)}
        {writing === 'revise' && (
          <Typed
            label={t('remark.in-other-words')}
            begun={replacement ?? ''}
            act={t('remark.take-over')}
            busy={accept.isPending}
            onSend={take}
            onCancel={() => setWriting(null)}
          />
        )}
        {writing === 'answer' && (
          <Typed
            label={t('remark.answer')}
            begun=""
            act={t('remark.send')}
            busy={answer.isPending}
            onSend={(said) => answer.mutate(said, { onSuccess: () => setWriting(null) })}
            onCancel={() => setWriting(null)}
          />
        )}
        {writing === null && (
          <Group gap="xs">
            {can.includes('accept') && (
              <>
                <Button size="sm" loading={accept.isPending} onClick={() => take(null)}>
                  {t('remark.accept')}
                </Button>
                <Button size="sm" variant="default" onClick={() => setWriting('revise')}>
                  {t('remark.revise')}
                </Button>
              </>
            )}
            {(['decline', 'resolve', 'reopen', 'withdraw'] as const)
              .filter((act) => can.includes(act))
              .map((act) => (
                <Button
                  key={act}
                  size="sm"
                  variant="default"
                  loading={settle.isPending}
                  onClick={() => settle.mutate(act)}
                >
                  {code('remark.act', act)}
                </Button>
              ))}
            {can.includes('answer') && (
              <Button size="sm" variant="subtle" onClick={() => setWriting('answer')}>
                {t('remark.answer')}
              </Button>
            )}
          </Group>
        )}
      </Stack>
    </Sheet>
  );
}

interface TypedProps {
  readonly label: string;
  readonly begun: string;
  readonly act: string;
  readonly busy: boolean;
  readonly onSend: (words: string) => void;
  readonly onCancel: () => void;
}

/** A few words and what becomes of them. */
function Typed({ label, begun, act, busy, onSend, onCancel }: TypedProps): JSX.Element {
  const t = useText();
  const [words, setWords] = useState(begun);
  return (
    <Stack gap="xs">
      <Textarea
        label={label}
        autosize
        minRows={2}
        classNames={{ input: 'typed' }}
        value={words}
        onChange={(event) => setWords(event.currentTarget.value)}
      />
      <Group gap="xs">
        <Button size="sm" loading={busy} disabled={words.trim() === '' && begun === ''} onClick={() => onSend(words)}>
          {act}
        </Button>
        <Button size="sm" variant="subtle" onClick={onCancel}>
          {t('act.cancel')}
        </Button>
      </Group>
    </Stack>
  );
}

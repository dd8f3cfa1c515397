import { Badge, Button, Group, Stack, Text } from '@mantine/core';
import { type JSX, useState } from 'react';
import { displayName } from '../../app/person';
import { useCode, useText } from '../../app/text';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { Sheet } from '../../ui/Sheet';
import { Changes } from '../drafts/Changes';
import { type Remark, useAccept, useAnswerRemark, useSay, useSettle } from './remarks';
import { Typed } from './Typed';

interface Props {
  readonly draftId: string;
  readonly remark: Remark;
  /** The open comment that this suggestion answers: it is shown with it, and settled by it. */
  readonly comment: Remark | undefined;
  /** The words in which places are counted, and of which revision, to suggest others in answer to a comment; null: not this reader. */
  readonly words: { readonly text: string; readonly revision: number | null } | null;
  readonly language: string;
  readonly flush: () => Promise<boolean>;
}

/** One comment or suggestion: what it is about, what it says, what was answered, and what may be done with it. */
export function RemarkItem({ draftId, remark, comment, words: read, language, flush }: Props): JSX.Element {
  const t = useText();
  const code = useCode();
  const { replacement, quote, from, to, changed, words, can } = remark;
  const [writing, setWriting] = useState<'revise' | 'answer' | 'suggest' | null>(null);
  const say = useSay(draftId);
  const suggests =
    read !== null && remark.kind === 'comment' && remark.state === 'open' && from !== null && to !== null;
  const stands = suggests ? read.text.slice(from, to) : '';
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
        {comment !== undefined && (
          <Text size="sm" c="dimmed">
            {t('remark.answers')} <bdi>{displayName(comment.person, t.language)}</bdi>:{' '}
            <bdi className="words">{comment.words}</bdi>
          </Text>
        )}
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
        {[accept, answer, settle, say].map(
          ({ error }, at) => error !== null && <ProblemNotice key={at} error={error} />,
        )}
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
        {writing === 'suggest' && suggests && (
          <Typed
            label={t(stands === '' ? 'remark.outline' : 'remark.instead')}
            begun={stands}
            act={t('remark.send')}
            busy={say.isPending}
            language={language}
            onSend={(other) =>
              say.mutate(
                {
                  ...{ kind: 'suggestion', revision: read.revision, from, to, quote: stands, words: '' },
                  ...{ replacement: other, answers: remark.id },
                },
                { onSuccess: () => setWriting(null) },
              )
            }
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
            {suggests && (
              <Button size="sm" variant="default" onClick={() => setWriting('suggest')}>
                {t('remark.suggest')}
              </Button>
            )}
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

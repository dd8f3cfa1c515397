import { Text } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { type JSX, type RefObject, useId } from 'react';
import { useText } from '../../app/text';
import { Notice } from '../../ui/Notice';
import type { Draft, DraftWords } from '../drafts/drafts';
import { type Finding, runQuery } from './checks';
import { FindingList } from './FindingList';

/** How long the keys rest before words are checked, in milliseconds. */
const REST = 500;

interface Props {
  readonly draft: Draft;
  readonly words: DraftWords;
  readonly field: RefObject<HTMLTextAreaElement | null>;
  readonly onFix: (text: string) => void;
}

/** What checks say of words while they are written, beside them; how many there are is said aloud when it changes. */
export function LiveFindings({ draft, words, field, onFix }: Props): JSX.Element {
  const t = useText();
  const heading = useId();
  const { text, language, relationship } = words;
  const [asked] = useDebouncedValue(text, REST);
  const run = useQuery({
    ...runQuery({ text: asked, channelId: draft.channel.id, kind: draft.kind, language, relationship }),
    enabled: asked.trim() !== '',
  });
  const empty = text.trim() === '' || asked.trim() === '';
  const checked = empty ? undefined : run.data;
  const findings = checked?.findings ?? [];
  const forYou = checked?.forYou[0];
  const stops = findings.filter(({ severity }) => severity === 'stop').length;
  const select = (from: number, to: number): void => {
    field.current?.focus();
    field.current?.setSelectionRange(from, to);
  };
  const mend = ({ fix }: Finding): void => {
    if (fix === null) return;
    onFix(text.slice(0, fix.from) + fix.text + text.slice(fix.to));
    const end = fix.from + fix.text.length;
    // Once the field holds the new words.
    requestAnimationFrame(() => select(end, end));
  };
  return (
    <section aria-labelledby={heading}>
      <Text id={heading} fw={600} size="sm" mb={4}>
        {t('checks.title')}
      </Text>
      <Text size="sm" c="dimmed" role="status" aria-live="polite" mb="xs">
        {said()}
      </Text>
      {forYou !== undefined && (
        <Notice title={t('checks.for-you')} icon="lock">
          <Text size="sm" lang={language} dir="auto">
            {forYou.message}
          </Text>
        </Notice>
      )}
      {findings.length > 0 && (
        <FindingList
          label={t('checks.title')}
          findings={findings}
          text={checked?.text ?? ''}
          language={language}
          changed={checked?.text !== text}
          onShow={({ from, to }) => select(from, to)}
          onFix={mend}
        />
      )}
    </section>
  );

  function said(): string {
    if (empty) return t('checks.nothing-yet');
    if (run.error !== null) return t('checks.not-now');
    if (checked === undefined) return t('checks.running');
    return findings.length === 0 ? t('checks.fine') : t('checks.count', { count: findings.length, stops });
  }
}

import { Text } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { type JSX, type RefObject, useId } from 'react';
import { useText } from '../../app/text';
import { Notice } from '../../ui/Notice';
import type { Draft, DraftWords } from '../drafts/drafts';
import { imagesQuery } from '../images/images';
import { type Finding, runQuery } from './checks';
import { FindingList } from './FindingList';

/** How long the keys rest before words are checked, in milliseconds. */
const REST = 500;

type Part = Finding['part'];

interface Props {
  readonly draft: Draft;
  readonly words: DraftWords;
  /** Where the text is typed, and the title of an article. */
  readonly field: RefObject<HTMLTextAreaElement | null>;
  readonly titleField: RefObject<HTMLInputElement | null>;
  readonly onFix: (changes: Partial<Pick<DraftWords, Part>>) => void;
}

/** What checks say of words while they are written, beside them; how many there are is said aloud when it changes. */
export function LiveFindings({ draft, words, field, titleField, onFix }: Props): JSX.Element {
  const t = useText();
  const heading = useId();
  const { text, title, language, relationship } = words;
  const [asked] = useDebouncedValue(text, REST);
  const [askedTitle] = useDebouncedValue(title, REST);
  const pictures = useQuery(imagesQuery(draft.id, draft.revision)).data?.items ?? [];
  const images = pictures.map(({ alt }) => ({ kind: 'image' as const, alternative: alt[language] ?? '' }));
  const silent = (said: string, named: string | null): boolean =>
    said.trim() === '' && (named ?? '').trim() === '' && images.length === 0;
  const run = useQuery({
    ...runQuery({
      ...{ text: asked, title: askedTitle, channelId: draft.channel.id, kind: draft.kind, language, relationship },
      images,
    }),
    enabled: !silent(asked, askedTitle),
  });
  const empty = silent(text, title) || silent(asked, askedTitle);
  const checked = empty ? undefined : run.data;
  const findings = checked?.findings ?? [];
  const forYou = checked?.forYou[0];
  const stops = findings.filter(({ severity }) => severity === 'stop').length;
  const select = (part: Part, from: number, to: number): void => {
    const shown = part === 'title' ? titleField.current : field.current;
    shown?.focus();
    shown?.setSelectionRange(from, to);
  };
  const mend = ({ part, fix }: Finding): void => {
    if (fix === null) return;
    const said = (part === 'title' ? title : text) ?? '';
    onFix({ [part]: said.slice(0, fix.from) + fix.text + said.slice(fix.to) });
    const end = fix.from + fix.text.length;
    // Once the field holds the new words.
    requestAnimationFrame(() => select(part, end, end));
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
      {checked !== undefined && findings.length > 0 && (
        <FindingList
          label={t('checks.title')}
          findings={findings}
          text={checked.text}
          heading={checked.title}
          language={language}
          changed={checked.text !== text || checked.title !== title}
          onShow={({ part, from, to }) => select(part, from, to)}
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

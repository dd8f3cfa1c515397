import { Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { JSX } from 'react';
import { directionOf } from '../../app/language';
import { useText } from '../../app/text';
import { Prose } from '../../ui/Prose';
import { Sheet } from '../../ui/Sheet';
import { networksQuery } from '../channels/channels';
import { Gallery } from '../images/Gallery';
import { type Draft, type DraftWords, plainLimit } from './drafts';

const ADDRESS = /(https?:\/\/[^\s<>"']+)/u;

/** About how it will look there: who says it, the words as far as the network takes them, pictures and links. */
export function Preview({ draft, words }: { draft: Draft; words: DraftWords }): JSX.Element {
  const t = useText();
  const { channel } = draft;
  const points = [...words.text];
  const limit = plainLimit(channel) ?? points.length;
  const { data: networks } = useQuery(networksQuery);
  const fold = networks?.items.find(({ code }) => code === channel.network)?.fold ?? null;
  const folded = draft.kind === 'reply' ? null : firstFold(fold, points);
  return (
    <Sheet component="section" aria-label={t('draft.preview')} className="preview">
      <Text size="sm" c="dimmed">
        {t('draft.preview')}
      </Text>
      <Text fw={600}>
        <bdi>{channel.names[words.language] ?? t.names(channel.names)}</bdi>
        {channel.handle !== null && (
          <Text span c="dimmed" fw={400}>
            {' '}
            <bdi dir="ltr">@{channel.handle.replace(/^@/, '')}</bdi>
          </Text>
        )}
      </Text>
      {words.title !== null && (
        <div lang={words.language} dir={directionOf(words.language)}>
          <Text fz="xl" fw={700} className="words">
            {words.title || t('article.no-title')}
          </Text>
          {words.byline !== null && (
            <Text size="sm" c="dimmed">
              {words.byline}
            </Text>
          )}
        </div>
      )}
      {words.title !== null ? (
        <Prose text={words.text} language={words.language} />
      ) : (
        <Text component="div" className="words" lang={words.language}>
          {points.length === 0 && <Text c="dimmed">{t('drafts.no-words')}</Text>}
          {folded === null ? (
            <Linked text={points.slice(0, limit).join('')} />
          ) : (
            <>
              <Linked text={points.slice(0, folded).join('')} />
              <Text component="div" size="sm" c="dimmed" className="preview-fold" lang={t.language}>
                {t('draft.preview.fold', { phone: fold?.phone ?? 0, wide: fold?.wide ?? 0, screens: screensOf(fold) })}
              </Text>
              <Text span c="dimmed">
                <Linked text={points.slice(folded, limit).join('')} />
              </Text>
            </>
          )}
          {points.length > limit && (
            <>
              <mark>{points.slice(limit).join('')}</mark>
              <Text size="sm">{t('draft.preview.cut', { over: points.length - limit })}</Text>
            </>
          )}
        </Text>
      )}
      <Gallery draftId={draft.id} revision={draft.revision} language={words.language} />
    </Sheet>
  );
}

type Fold = { readonly phone: number | null; readonly wide: number | null } | null;

/** Where a text folds first, between words; null where all of it is seen at once. */
function firstFold(fold: Fold, points: readonly string[]): number | null {
  const first = Math.min(fold?.phone ?? Infinity, fold?.wide ?? Infinity);
  if (points.length <= first) return null;
  const gap = points.slice(0, first).findLastIndex((point) => /\s/u.test(point));
  return gap > first / 2 ? gap : first;
}

function screensOf(fold: Fold): 'both' | 'phone' | 'wide' {
  if (fold === null || fold.phone === null) return 'wide';
  return fold.wide === null ? 'phone' : 'both';
}

/** Addresses as they are shown there; nothing is fetched from them. */
function Linked({ text }: { text: string }): JSX.Element {
  return (
    <>
      {text.split(ADDRESS).map((part, at) =>
        at % 2 === 1 ? (
          <bdi key={at} dir="ltr" className="shown-link">
            {part}
          </bdi>
        ) : (
          part
        ),
      )}
    </>
  );
}

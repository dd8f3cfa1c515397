import { VisuallyHidden } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { JSX } from 'react';
import { useText } from '../../app/text';

interface Props {
  readonly before: string;
  readonly after: string;
  readonly language: string;
}

/** The words with what came and what went since the revision before. */
export function Changes({ before, after, language }: Props): JSX.Element {
  const t = useText();
  const parts = useQuery({
    queryKey: ['changes', before, after],
    queryFn: async () => (await import('diff')).diffWordsWithSpace(before, after),
    staleTime: Infinity,
  }).data ?? [{ value: after, added: false, removed: false }];
  return (
    <div className="words changes" lang={language}>
      {parts.map((part, at) =>
        part.added ? (
          <ins key={at}>
            <VisuallyHidden>{t('changes.came')} </VisuallyHidden>
            {part.value}
          </ins>
        ) : part.removed ? (
          <del key={at}>
            <VisuallyHidden>{t('changes.went')} </VisuallyHidden>
            {part.value}
          </del>
        ) : (
          <span key={at}>{part.value}</span>
        ),
      )}
    </div>
  );
}

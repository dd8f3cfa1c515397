import { useQuery } from '@tanstack/react-query';
import type { JSX } from 'react';
import { useText } from '../../app/text';
import { Go } from '../../ui/Go';
import { Section } from '../../ui/Section';
import { refreshersQuery } from './refreshers';

/** Lessons that would help with words that came back; nothing where none would. */
export function HomeHelp(): JSX.Element | null {
  const t = useText();
  const open = useQuery(refreshersQuery).data?.items.filter(({ ending }) => ending === null) ?? [];
  if (open.length === 0) return null;
  return (
    <Section title={t('refresher.help')}>
      {open.map(({ id, names, seconds, clause }) => (
        <p key={id}>
          <Go to="/refreshers/$id" params={{ id }}>
            <bdi>{t.names(names)}</bdi>
          </Go>
          <br />
          <span className="meta">
            {t('refresher.length', { minutes: Math.ceil(seconds / 60) })} · {t('refresher.clause', { clause })}
          </span>
        </p>
      ))}
    </Section>
  );
}

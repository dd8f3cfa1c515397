import { useLocation } from '@tanstack/react-router';
import type { JSX } from 'react';
import type { Missing } from '../api/problem';
import { useCode, useText } from '../app/text';
import { Icon } from './Icon';
import { Notice } from './Notice';
import { ServerLink } from './ServerLink';

/** What a person lacks for a permit, each with the way to get it. */
export function MissingList({ missing }: { missing: readonly Missing[] }): JSX.Element {
  const t = useText();
  const code = useCode();
  const here = useLocation().pathname;
  const detail = (item: Missing): string => item.detail ?? code('missing', item.kind, { id: item.id });
  return (
    <ul className="missing">
      {missing.map((item) => (
        <li key={`${item.kind} ${item.id}`}>
          <Icon name="lock" size={18} />
          <span>{detail(item)}</span>
          {item.where !== '' && item.where !== here && (
            <ServerLink
              where={item.where}
              aria-label={t('missing.way.to', { way: t('missing.way'), what: detail(item) })}
            >
              {t('missing.way')}
            </ServerLink>
          )}
        </li>
      ))}
    </ul>
  );
}

/** A page that stays empty until something is earned. */
export function MissingNotice({ missing, title }: { missing: readonly Missing[]; title?: string }): JSX.Element {
  const t = useText();
  return (
    <Notice tone="warning" icon="lock" title={title ?? t('missing.title')}>
      <p>{t('missing.explained')}</p>
      <MissingList missing={missing} />
    </Notice>
  );
}

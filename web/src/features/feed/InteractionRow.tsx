import { Link } from '@tanstack/react-router';
import type { JSX, ReactNode } from 'react';
import { useCode, useText } from '../../app/text';
import { Tag } from '../../ui/Tag';
import type { FeedItem } from './feed';

interface Props {
  readonly item: Pick<FeedItem, 'id' | 'text' | 'language' | 'topics' | 'risk' | 'channel' | 'saidAt'>;
  /** Where it stands, before its topics. */
  readonly children?: ReactNode;
}

/** An interaction in a list: what was said, where it stands, what it is about. */
export function InteractionRow({ item, children }: Props): JSX.Element {
  const t = useText();
  const code = useCode();
  return (
    <li className="row" role="listitem">
      <Link to="/interactions/$id" params={{ id: item.id }} className="row-link">
        <p className="words" lang={item.language ?? undefined}>
          {item.text}
        </p>
        <p className="facts">
          {children}
          {item.topics.map((topic) => (
            <Tag key={topic.id}>{t.names(topic.names)}</Tag>
          ))}
          <span className="dim">
            {code('risk', item.risk)} · <bdi>{t.names(item.channel.names)}</bdi> ·{' '}
            <time dateTime={item.saidAt}>{t.dateTime(item.saidAt)}</time>
          </span>
        </p>
      </Link>
    </li>
  );
}

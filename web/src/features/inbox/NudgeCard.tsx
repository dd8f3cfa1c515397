import { Button, VisuallyHidden } from '@mantine/core';
import type { JSX, ReactNode } from 'react';
import { useText } from '../../app/text';
import { Icon } from '../../ui/Icon';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { ServerLink } from '../../ui/ServerLink';
import { type Nudge, useMark } from './nudges';

interface Props {
  readonly nudge: Nudge;
  /** What else may be done with it. */
  readonly children?: ReactNode;
}

/** One nudge; following it marks it seen. */
export function NudgeCard({ nudge, children }: Props): JSX.Element {
  const t = useText();
  const see = useMark('seen');
  const finish = useMark('done');
  const fresh = nudge.state === 'new';
  return (
    <li className="nudge" data-new={fresh || undefined}>
      <div onClickCapture={() => fresh && see.mutate(nudge.id)}>
        {fresh && <VisuallyHidden>{t('inbox.new')}: </VisuallyHidden>}
        <ServerLink where={nudge.path} c="inherit" className="nudge-title">
          {nudge.title}
        </ServerLink>
      </div>
      <div className="words">{nudge.body}</div>
      {nudge.heldBecause !== null && (
        <p className="meta">
          <Icon name="clock" size={14} style={{ verticalAlign: '-2px' }} /> {nudge.heldBecause}
        </p>
      )}
      {finish.error !== null && <ProblemNotice error={finish.error} />}
      <div className="nudge-foot">
        <time className="meta" dateTime={nudge.at}>
          {t.dateTime(nudge.at)}
        </time>
        {children}
        {nudge.state !== 'done' && (
          <Button
            size="compact-sm"
            variant="subtle"
            leftSection={<Icon name="check" size={16} />}
            loading={finish.isPending}
            onClick={() => finish.mutate(nudge.id)}
            aria-label={t('inbox.finish.of', { title: nudge.title })}
          >
            {t('inbox.finish')}
          </Button>
        )}
      </div>
    </li>
  );
}

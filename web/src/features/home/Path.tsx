import { Link } from '@tanstack/react-router';
import type { JSX, ReactNode } from 'react';
import { useCode, useText } from '../../app/text';
import { Icon, type IconName } from '../../ui/Icon';
import { Section } from '../../ui/Section';
import type { Thing } from './things';

const STEPS: Readonly<Record<string, IconName>> = { lesson: 'lesson', quiz: 'quiz', acknowledgement: 'rules' };

/** What comes after the one next thing today. */
export function Path({ things }: { things: readonly Thing[] }): JSX.Element {
  const t = useText();
  return (
    <Section title={t('home.path')}>
      <ol className="path">
        {things.map((thing) => (
          <li key={keyOf(thing)}>
            <Row thing={thing} />
          </li>
        ))}
      </ol>
    </Section>
  );
}

function keyOf(thing: Thing): string {
  return thing.kind === 'module' ? thing.module.id : thing.kind;
}

function Row({ thing }: { thing: Thing }): JSX.Element {
  const t = useText();
  const code = useCode();
  switch (thing.kind) {
    case 'module':
      return (
        <Link to="/modules/$id" params={{ id: thing.module.id }} className="path-row">
          <Inside icon={STEPS[thing.module.kind] ?? 'lesson'} title={t.names(thing.module.names)}>
            {code('module', thing.module.kind)}
            {thing.module.seconds > 0 &&
              ` · ${t('training.length', { minutes: Math.ceil(thing.module.seconds / 60) })}`}
          </Inside>
        </Link>
      );
    case 'minutes':
      return (
        <Link to="/training" className="path-row">
          <Inside icon="clock" title={t.names(thing.enrolment.names)}>
            {t('training.minutes', {
              credited: Math.floor(thing.enrolment.creditedSeconds / 60),
              minimum: Math.ceil(thing.enrolment.minimumSeconds / 60),
            })}
          </Inside>
        </Link>
      );
    case 'update':
      return (
        <Link to="/update" className="path-row">
          <Inside icon="update" title={t('home.update.title')}>
            {t('home.update.about', { count: thing.update.items.length })}
          </Inside>
        </Link>
      );
    case 'returned':
      return (
        <Link to="/drafts/$id" params={{ id: thing.draft.id }} className="path-row">
          <Inside icon="drafts" title={thing.draft.opening}>
            {t('home.returned')}
          </Inside>
        </Link>
      );
    case 'claimed':
      return (
        <Link to="/interactions/$id" params={{ id: thing.item.id }} className="path-row">
          <Inside icon="feed" title={thing.item.text}>
            {t('home.claimed')}
          </Inside>
        </Link>
      );
    case 'customers':
      return (
        <Link to="/feed" className="path-row">
          <Inside icon="feed" title={t('home.customers', { count: thing.count, more: String(thing.more) })}>
            <bdi>{thing.item.text}</bdi>
          </Inside>
        </Link>
      );
  }
}

function Inside({ icon, title, children }: { icon: IconName; title: string; children: ReactNode }): JSX.Element {
  return (
    <>
      <span className="path-sign">
        <Icon name={icon} />
      </span>
      <span className="path-words">
        <span className="path-title">{title}</span>
        <span className="path-about">{children}</span>
      </span>
      <Icon name="next" size={18} />
    </>
  );
}

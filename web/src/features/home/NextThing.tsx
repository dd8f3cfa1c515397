import type { JSX } from 'react';
import { useCode, useText } from '../../app/text';
import { BeltMark } from '../../ui/BeltMark';
import { GoButton } from '../../ui/Go';
import { Minutes } from '../training/Minutes';
import type { Enrolment, MyModule, MyTraining } from '../training/training';
import { NextCard } from './NextCard';
import type { Thing } from './things';

interface Props {
  /** Undefined: nothing waits. */
  readonly thing: Thing | undefined;
  readonly training: MyTraining;
}

/** The one thing to do now, in large. */
export function NextThing({ thing, training }: Props): JSX.Element {
  const t = useText();
  const code = useCode();
  if (thing === undefined) return <Nothing training={training} />;
  switch (thing.kind) {
    case 'returned':
      return (
        <NextCard kicker={t('home.returned')} title={thing.draft.opening} colour="#c2570c">
          <p className="meta">
            {code('draft.kind', thing.draft.kind)} · <bdi>{t.names(thing.draft.channelNames)}</bdi> ·{' '}
            {t.dateTime(thing.draft.changedAt)}
          </p>
          <GoButton to="/drafts/$id" params={{ id: thing.draft.id }} size="lg">
            {t('home.returned.open')}
          </GoButton>
        </NextCard>
      );
    case 'claimed':
    case 'customers':
      return (
        <NextCard
          kicker={t(thing.kind === 'claimed' ? 'home.claimed' : 'home.customer')}
          title={thing.item.text}
          colour="#0f5f80"
        >
          <p className="meta">
            <bdi>{t.names(thing.item.channel.names)}</bdi> · {t.dateTime(thing.item.saidAt)}
          </p>
          <GoButton to="/interactions/$id" params={{ id: thing.item.id }} size="lg">
            {t(thing.kind === 'claimed' ? 'home.claimed.open' : 'home.customer.open')}
          </GoButton>
        </NextCard>
      );
    case 'update':
      return (
        <NextCard kicker={t('home.update')} title={t('home.update.title')}>
          <p className="meta">{t('home.update.about', { count: thing.update.items.length })}</p>
          <GoButton to="/update" size="lg">
            {t('home.update.open')}
          </GoButton>
        </NextCard>
      );
    case 'module':
      return <Step enrolment={thing.enrolment} module={thing.module} done={training.today.done} />;
    case 'minutes':
      return <Step enrolment={thing.enrolment} module={null} done />;
  }
}

interface StepProps {
  readonly enrolment: Enrolment;
  readonly module: MyModule | null;
  /** Something was done today already. */
  readonly done: boolean;
}

function Step({ enrolment, module, done: today }: StepProps): JSX.Element {
  const t = useText();
  const code = useCode();
  const done = enrolment.modules.filter(({ completedAt }) => completedAt !== null).length;
  return (
    <NextCard
      kicker={t(today ? 'home.next' : 'home.today')}
      title={t.names((module ?? enrolment).names)}
      colour={enrolment.belt.colour}
      picture={<BeltMark colour={enrolment.belt.colour} width={150} held={false} />}
    >
      <p className="meta">
        {module !== null && (
          <>
            {code('module', module.kind)}
            {module.seconds > 0 && ` · ${t('training.length', { minutes: Math.ceil(module.seconds / 60) })}`} ·{' '}
          </>
        )}
        {t('training.towards', { belt: t.names(enrolment.belt.names) })}
      </p>
      <div className="next-progress">
        <Minutes credited={enrolment.creditedSeconds} minimum={enrolment.minimumSeconds} />
        <p className="meta">
          {t('home.steps', { done, of: enrolment.modules.length })}
          {enrolment.dueOn !== null && (
            <span data-late={enrolment.late || undefined}>
              {' · '}
              {t(enrolment.late ? 'training.late' : 'training.due', { date: t.date(enrolment.dueOn) })}
            </span>
          )}
        </p>
      </div>
      {module === null ? (
        <GoButton to="/training" size="lg">
          {t('nav.training')}
        </GoButton>
      ) : (
        <GoButton to="/modules/$id" params={{ id: module.id }} size="lg">
          {t(enrolment.startedAt === null ? 'home.start' : 'home.continue')}
        </GoButton>
      )}
    </NextCard>
  );
}

function Nothing({ training }: { training: MyTraining }): JSX.Element {
  const t = useText();
  const [belt] = training.belts;
  if (belt === undefined) {
    return (
      <NextCard kicker={t('home.next')} title={t('home.nothing')}>
        <p>{t('home.nothing.explained')}</p>
        <GoButton to="/permits" variant="default">
          {t('nav.permits')}
        </GoButton>
      </NextCard>
    );
  }
  return (
    <NextCard
      kicker={t('home.next')}
      title={t('home.free')}
      colour={belt.colour}
      picture={<BeltMark colour={belt.colour} width={150} />}
    >
      <p>{t('home.free.explained')}</p>
      <GoButton to="/feed">{t('home.free.feed')}</GoButton>
    </NextCard>
  );
}

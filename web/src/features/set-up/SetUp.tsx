import { useQuery } from '@tanstack/react-query';
import type { JSX } from 'react';
import { useText } from '../../app/text';
import { GoButton } from '../../ui/Go';
import { Icon } from '../../ui/Icon';
import { Loaded } from '../../ui/Loaded';
import { Page } from '../../ui/Page';
import { Places } from '../administration/Places';
import './set-up.css';
import { setUpQuery, type Step, WHERE } from './set-up';

/** From an empty house to the first belt, step by step, with how each stands now. */
export function SetUp(): JSX.Element {
  const t = useText();
  const query = useQuery(setUpQuery);
  return (
    <Page title={t('set-up.title')} about={t('set-up.about')}>
      <Places />
      <Loaded query={query} rows={5}>
        {({ items }) => <Steps steps={items} />}
      </Loaded>
    </Page>
  );
}

function Steps({ steps }: { steps: readonly Step[] }): JSX.Element {
  const t = useText();
  const next = steps.find(({ done }) => !done);
  const done = steps.filter((step) => step.done).length;
  return (
    <>
      <p role="status">{t(next === undefined ? 'set-up.whole' : 'set-up.done', { done, all: steps.length })}</p>
      <ol className="set-up">
        {steps.map((step) => (
          <StepRow key={step.name} step={step} next={step === next} />
        ))}
      </ol>
    </>
  );
}

function StepRow({ step: { name, done }, next }: { step: Step; next: boolean }): JSX.Element {
  const t = useText();
  return (
    <li className="card" data-done={done || undefined} aria-current={next ? 'step' : undefined}>
      <span className="set-up-sign">
        <Icon name={done ? 'check' : 'next'} />
      </span>
      <div>
        <h2>{t(`set-up.${name}`)}</h2>
        <p className="set-up-state">{t(done ? 'set-up.is-done' : next ? 'set-up.is-next' : 'set-up.is-open')}</p>
        <p>{t(`set-up.${name}.about`)}</p>
        <GoButton to={WHERE[name]} size="sm" variant={next ? 'filled' : 'default'}>
          {t(`set-up.${name}.go`)}
        </GoButton>
      </div>
    </li>
  );
}

import type { JSX } from 'react';
import { useText } from '../../app/text';
import { GoButton } from '../../ui/Go';
import { Icon } from '../../ui/Icon';
import { Waiting } from '../../ui/Loaded';
import { Page } from '../../ui/Page';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { Places } from '../administration/Places';
import './set-up.css';
import { type Step, useSteps } from './set-up';

/** From an empty house to the first belt, step by step, with how each stands now. */
export function SetUp(): JSX.Element {
  const t = useText();
  const steps = useSteps();
  const failed = steps.find(({ error, done }) => error !== null && done === null);
  const known = steps.every(({ done }) => done !== null);
  const next = steps.find(({ done }) => done === false);
  const done = steps.filter((step) => step.done === true).length;
  return (
    <Page title={t('set-up.title')} about={t('set-up.about')}>
      <Places />
      {failed !== undefined && <ProblemNotice error={failed.error} />}
      {!known && failed === undefined && <Waiting rows={5} />}
      {known && (
        <>
          <p role="status">{t(next === undefined ? 'set-up.whole' : 'set-up.done', { done, all: steps.length })}</p>
          <ol className="set-up">
            {steps.map((step) => (
              <StepRow key={step.name} step={step} next={step === next} />
            ))}
          </ol>
        </>
      )}
    </Page>
  );
}

function StepRow({ step: { name, done, to }, next }: { step: Step; next: boolean }): JSX.Element {
  const t = useText();
  return (
    <li className="card" data-done={done === true || undefined} aria-current={next ? 'step' : undefined}>
      <span className="set-up-sign">
        <Icon name={done === true ? 'check' : 'next'} />
      </span>
      <div>
        <h2>{t(`set-up.${name}`)}</h2>
        <p className="set-up-state">
          {t(done === true ? 'set-up.is-done' : next ? 'set-up.is-next' : 'set-up.is-open')}
        </p>
        <p>{t(`set-up.${name}.about`)}</p>
        <GoButton to={to} size="sm" variant={next ? 'filled' : 'default'}>
          {t(`set-up.${name}.go`)}
        </GoButton>
      </div>
    </li>
  );
}

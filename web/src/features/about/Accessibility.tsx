import type { JSX } from 'react';
import { useText } from '../../app/text';
import { Page } from '../../ui/Page';
import { Section } from '../../ui/Section';

const DONE = ['keyboard', 'reader', 'colour', 'motion', 'size', 'direction'] as const;

/** What the console does for everybody to be able to use it, how it is checked, and whom to tell when it fails. */
export function Accessibility(): JSX.Element {
  const t = useText();
  return (
    <Page title={t('accessibility.title')} about={t('accessibility.about')}>
      <Section title={t('accessibility.done')}>
        <ul className="said">
          {DONE.map((what) => (
            <li key={what}>{t(`accessibility.${what}`)}</li>
          ))}
        </ul>
      </Section>
      <Section title={t('accessibility.checked')}>
        <p className="said">{t('accessibility.checked.how')}</p>
      </Section>
      <Section title={t('accessibility.limits')}>
        <p className="said">{t('accessibility.limits.which')}</p>
      </Section>
      <Section title={t('accessibility.tell')}>
        <p className="said">{t('accessibility.tell.whom')}</p>
      </Section>
    </Page>
  );
}

import { Text } from '@mantine/core';
import type { JSX } from 'react';
import { useText } from '../../app/text';
import { Section } from '../../ui/Section';
import type { Threshold } from './trackrecords';

/** The rules by which track records propose, as everybody reads them. */
export function Rules({ threshold }: { threshold: Threshold }): JSX.Element {
  const t = useText();
  const { days, least, moreBelow, lessFrom, mostCorrections, answerDays } = threshold;
  return (
    <Section title={t('track-record.rules')}>
      <Text size="sm">{t('track-record.rule.window', { days, least })}</Text>
      <Text size="sm">{t('track-record.rule.more', { share: moreBelow, corrections: mostCorrections })}</Text>
      <Text size="sm">{t('track-record.rule.less', { share: lessFrom })}</Text>
      <Text size="sm">{t('track-record.rule.decide', { days: answerDays })}</Text>
    </Section>
  );
}

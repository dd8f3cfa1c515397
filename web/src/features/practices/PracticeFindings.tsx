import { Text } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { type JSX, useId } from 'react';
import { useText } from '../../app/text';
import { Notice } from '../../ui/Notice';
import { FindingList } from '../checks/FindingList';
import { practiceRunQuery } from './practices';

/** How long the keys rest before words are checked, in milliseconds. */
const REST = 500;

interface Props {
  readonly practiceId: string;
  readonly text: string;
  readonly language: string;
}

/** What checks would say of the answer at the draft desk; to put it right is the practice. */
export function PracticeFindings({ practiceId, text, language }: Props): JSX.Element {
  const t = useText();
  const heading = useId();
  const [asked] = useDebouncedValue(text, REST);
  const empty = text.trim() === '' || asked.trim() === '';
  const run = useQuery({ ...practiceRunQuery(practiceId, asked, language), enabled: !empty });
  const checked = empty ? undefined : run.data;
  const findings = checked?.findings ?? [];
  const forYou = checked?.forYou[0];
  const stops = findings.filter(({ severity }) => severity === 'stop').length;
  return (
    <section aria-labelledby={heading}>
      <Text id={heading} fw={600} size="sm" mb={4}>
        {t('checks.title')}
      </Text>
      <Text size="sm" c="dimmed" role="status" aria-live="polite" mb="xs">
        {said()}
      </Text>
      {forYou !== undefined && (
        <Notice title={t('checks.for-you')} icon="lock">
          <Text size="sm" lang={language} dir="auto">
            {forYou.message}
          </Text>
        </Notice>
      )}
      {checked !== undefined && findings.length > 0 && (
        <FindingList label={t('checks.title')} findings={findings} text={checked.text} language={language} />
      )}
    </section>
  );

  function said(): string {
    if (empty) return t('checks.nothing-yet');
    if (run.error !== null) return t('checks.not-now');
    if (checked === undefined) return t('checks.running');
    return findings.length === 0 ? t('checks.fine') : t('checks.count', { count: findings.length, stops });
  }
}

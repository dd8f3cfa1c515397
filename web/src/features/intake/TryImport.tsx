import { Button, Group, Progress, Stack, Text } from '@mantine/core';
import { type JSX, useRef, useState } from 'react';
import { useText } from '../../app/text';
import { Notice } from '../../ui/Notice';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { type Mapping, type Outcome, useImport } from './intake';

/** First without taking anything in; then, without faults, for good. */
export function TryImport({ file, mapping }: { file: File; mapping: Mapping }): JSX.Element {
  const t = useText();
  const send = useImport();
  const [share, setShare] = useState(0);
  const leaving = useRef<AbortController | null>(null);
  const run = (dryRun: boolean): void => {
    const controller = new AbortController();
    leaving.current = controller;
    setShare(0);
    send.mutate({ file, mapping, dryRun, signal: controller.signal, onProgress: setShare });
  };
  const stopped = send.error instanceof DOMException;
  const outcome = send.data;
  const applies = outcome !== undefined && outcome.dryRun && outcome.faultCount === 0;
  return (
    <Stack gap="sm">
      {send.isPending && (
        <div role="status">
          <Progress value={share * 100} aria-label={t('intake.title')} transitionDuration={0} />
          <Text size="sm" mt={4}>
            {share < 1 ? t('intake.sent', { percent: Math.floor(share * 100) }) : t('intake.reading')}
          </Text>
        </div>
      )}
      {stopped && <Notice role="status" title={t('intake.stopped')} />}
      {send.error !== null && !stopped && <ProblemNotice error={send.error} />}
      {outcome !== undefined && <Report outcome={outcome} />}
      <Group>
        {send.isPending ? (
          <Button variant="default" onClick={() => leaving.current?.abort()}>
            {t('intake.stop')}
          </Button>
        ) : (
          <>
            {applies && <Button onClick={() => run(false)}>{t('intake.apply', { rows: outcome.rows })}</Button>}
            {outcome?.dryRun !== false && (
              <Button variant={applies ? 'default' : 'filled'} onClick={() => run(true)}>
                {t('intake.try.do')}
              </Button>
            )}
          </>
        )}
      </Group>
    </Stack>
  );
}

function Report({ outcome }: { outcome: Outcome }): JSX.Element {
  const t = useText();
  const { dryRun, faultCount, faults, rows, created, updated, duplicate, skipped } = outcome;
  if (faultCount > 0) {
    return (
      <Notice role="alert" tone="bad" title={t('intake.faulty', { count: faultCount })}>
        <ul className="faults">
          {faults.map((fault) => (
            <li key={`${fault.pointer} ${fault.code}`}>
              <code dir="ltr">{fault.pointer}</code> {fault.detail}
            </li>
          ))}
        </ul>
      </Notice>
    );
  }
  return (
    <Notice role="status" tone="good" title={t(dryRun ? 'intake.tried' : 'intake.done')}>
      <Text size="sm">{t('intake.counts', { rows, created, updated, duplicate, skipped })}</Text>
    </Notice>
  );
}

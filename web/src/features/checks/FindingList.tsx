import { Anchor, Button, Group, Text } from '@mantine/core';
import type { JSX } from 'react';
import { useCode, useText } from '../../app/text';
import { Icon, type IconName } from '../../ui/Icon';
import { List } from '../../ui/List';
import type { Finding } from './checks';

const SIGNS: Readonly<Record<Finding['severity'], IconName>> = { note: 'edit', warning: 'warning', stop: 'close' };

interface Props {
  readonly label: string;
  readonly findings: readonly Finding[];
  readonly text: string;
  /** Of an article. */
  readonly heading?: string | null;
  readonly language: string;
  /** Shows the place in the words; absent where they are not to be edited. */
  readonly onShow?: (finding: Finding) => void;
  readonly onFix?: (finding: Finding) => void;
  /** The words have changed since: places are about to be found anew. */
  readonly changed?: boolean;
}

/** What checks found: how much it weighs in words and by a sign, where it stands, and what to do about it. */
export function FindingList(props: Props): JSX.Element {
  const { label, findings, text, heading = null, language, onShow, onFix, changed = false } = props;
  const t = useText();
  const code = useCode();
  return (
    <List label={label}>
      {findings.map((finding) => {
        const { rule, part, from, to, severity, title, message, fix, source, sourceLink } = finding;
        const stands = part === 'title' ? (heading ?? '') : text;
        const place = from === 0 && to === stands.length ? '' : stands.slice(from, Math.min(to, from + 80));
        return (
          <li key={`${rule} ${finding.code} ${part} ${from} ${to} ${message}`}>
            <div
              className="notice"
              data-tone={severity === 'stop' ? 'bad' : severity === 'warning' ? 'warning' : 'plain'}
            >
              <Icon name={SIGNS[severity]} />
              <div className="notice-body">
                <strong>
                  {code('severity', severity)} · {part === 'title' && <>{t('article.title')} · </>}
                  <bdi lang={language}>{title}</bdi>
                </strong>
                {place.trim() !== '' && (
                  <Text size="sm" lang={language} dir="auto" component="q">
                    {place}
                  </Text>
                )}
                <Text lang={language} dir="auto">
                  {message}
                </Text>
                <p className="meta">
                  {t('checks.source')}{' '}
                  {sourceLink?.startsWith('https://') === true ? (
                    <Anchor href={sourceLink} target="_blank" rel="noreferrer" lang={language}>
                      {source}
                    </Anchor>
                  ) : (
                    <bdi lang={language}>{source}</bdi>
                  )}
                  {finding.clause !== null && ` · ${t('checks.clause', { clause: finding.clause })}`}
                </p>
                {(onShow !== undefined || (onFix !== undefined && fix !== null)) && (
                  <Group gap="xs">
                    {onShow !== undefined && (
                      <Button
                        size="xs"
                        variant="default"
                        disabled={changed}
                        aria-label={t('checks.show.of', { title })}
                        onClick={() => onShow(finding)}
                      >
                        {t('checks.show')}
                      </Button>
                    )}
                    {onFix !== undefined && fix !== null && (
                      <Button
                        size="xs"
                        variant="default"
                        disabled={changed}
                        aria-label={t('checks.fix.of', { title })}
                        onClick={() => onFix(finding)}
                      >
                        {t('checks.fix')}
                      </Button>
                    )}
                  </Group>
                )}
              </div>
            </div>
          </li>
        );
      })}
    </List>
  );
}

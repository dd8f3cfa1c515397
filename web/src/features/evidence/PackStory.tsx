import { Badge, Group, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { JSX } from 'react';
import { displayName } from '../../app/person';
import { useCode, useText } from '../../app/text';
import { List } from '../../ui/List';
import { Section } from '../../ui/Section';
import { Sheet } from '../../ui/Sheet';
import { beltsQuery } from '../assignments/assignments';
import type { Pack } from './evidence';

/** What of a sealed pack is told as a story; packs of older formats may lack any of it. */
interface Told {
  readonly belts?: readonly { readonly belt: string; readonly until?: string | null }[];
  readonly acknowledgements?: readonly { readonly document: string; readonly at: string }[];
  readonly permits?: { readonly allowed?: boolean; readonly reach?: string | null };
  readonly revisions?: readonly {
    readonly number: number;
    readonly submitted?: string;
    readonly language?: string;
    readonly checks?: {
      readonly rules?: readonly unknown[];
      readonly findings?: readonly {
        readonly severity: string;
        readonly title: string;
        readonly ruleVersion: number;
      }[];
    } | null;
  }[];
  readonly reviews?:
    | readonly {
        readonly at: string;
        readonly decision: string;
        readonly reviewer: string;
        readonly revision: number;
        readonly clause?: string | null;
      }[]
    | null;
}

/** A pack as one reads it: what was submitted and found, what was decided by whom, and what the author held then. */
export function PackStory({ pack }: { pack: Pack }): JSX.Element {
  const t = useText();
  const code = useCode();
  const told = pack.contents as Told;
  const belts = useQuery(beltsQuery).data?.items ?? [];
  const beltName = (belt: string): string => t.names(belts.find((known) => known.code === belt)?.names ?? { en: belt });
  const words = (path: string): string | null => {
    const found = pack.values.find((value) => value.path === path);
    if (found === undefined) return null;
    return found.certificate === null ? found.value : t('evidence.erased-by', { number: found.certificate });
  };
  return (
    <>
      <Section title={t('evidence.revisions')}>
        <List label={t('evidence.revisions')}>
          {(told.revisions ?? []).map(({ number, submitted, language, checks }, at) => {
            const title = words(`revisions.${at}.title`);
            const findings = checks?.findings ?? [];
            return (
              <Sheet component="li" key={number}>
                <Text size="sm" c="dimmed">
                  {t('evidence.revision', { number })}
                  {submitted !== undefined && ` · ${t.dateTime(submitted)}`}
                </Text>
                {title !== null && (
                  <Text className="words" fw={600} lang={language} dir="auto">
                    {title}
                  </Text>
                )}
                <Text className="words" lang={language} dir="auto">
                  {words(`revisions.${at}.text`)}
                </Text>
                <Text size="sm" mt="xs">
                  {t('evidence.checked', { rules: checks?.rules?.length ?? 0, count: findings.length })}
                </Text>
                {findings.map((finding, nth) => (
                  <Text key={nth} size="sm">
                    {code('severity', finding.severity)} · <bdi lang={language}>{finding.title}</bdi> ·{' '}
                    {t('evidence.rule-version', { version: finding.ruleVersion })}
                  </Text>
                ))}
              </Sheet>
            );
          })}
        </List>
      </Section>
      <Section title={t('decisions.title')}>
        <List label={t('decisions.title')}>
          {(told.reviews ?? []).map(({ at, decision, reviewer, revision, clause = null }, nth) => {
            const person = pack.reviewers.find(({ id }) => id === reviewer);
            const note = words(`reviews.${nth}.note`);
            return (
              <Sheet component="li" key={nth}>
                <Text fw={600}>
                  {code('decision', decision)}
                  {clause !== null && ` · ${t('checks.clause', { clause })}`}
                </Text>
                {note !== null && (
                  <Text className="words" dir="auto">
                    {note}
                  </Text>
                )}
                <Text size="sm" c="dimmed">
                  {t('decision.by', {
                    name: person === undefined ? reviewer : displayName(person, t.language),
                    date: t.dateTime(at),
                    revision,
                  })}
                </Text>
              </Sheet>
            );
          })}
        </List>
      </Section>
      <Section title={t('evidence.then')}>
        <Stack gap="xs">
          <Group gap="xs">
            {(told.belts ?? []).map(({ belt }) => (
              <Badge key={belt} tt="none" variant="default">
                {beltName(belt)}
              </Badge>
            ))}
          </Group>
          {told.permits?.allowed === true && (
            <Text>{t('evidence.permitted', { risk: code('risk', told.permits.reach ?? 'low') })}</Text>
          )}
          {(told.acknowledgements ?? []).map(({ document, at }) => (
            <Text key={document} size="sm">
              {t('evidence.read-rules', { document: `\u2068${document}\u2069`, date: t.dateTime(at) })}
            </Text>
          ))}
        </Stack>
      </Section>
    </>
  );
}

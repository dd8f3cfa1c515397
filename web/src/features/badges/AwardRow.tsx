import { Anchor, Badge, Group, Text } from '@mantine/core';
import type { JSX } from 'react';
import { languages, nameOf } from '../../app/language';
import { useCode, useText } from '../../app/text';
import { BeltMark } from '../../ui/BeltMark';
import { Sheet } from '../../ui/Sheet';
import { EvidenceButton } from '../awards/EvidenceButton';
import { addressOf, type MyAward } from './badges';

/** An award, and what of it one may take along. */
export function AwardRow({ award }: { award: MyAward }): JSX.Element {
  const t = useText();
  const code = useCode();
  const name = t('belt.name', { belt: t.names(award.beltNames) });
  const { id, from, until, state, number, can } = award;
  return (
    <Sheet component="li">
      <Group wrap="nowrap" align="flex-start">
        <BeltMark colour={award.colour} width={64} held={state === 'held'} />
        <div>
          <Group gap="xs">
            <Text fw={600} size="lg">
              {name}
            </Text>
            {state !== 'held' && (
              <Badge tt="none" variant="default">
                {t(state === 'ended' ? 'badges.ended' : 'badges.revoked')}
              </Badge>
            )}
            {award.renewed && (
              <Badge tt="none" variant="default">
                {t('badges.renewed')}
              </Badge>
            )}
          </Group>
          <Text size="sm">
            {award.trackNames === null
              ? t('badges.recognised')
              : t('badges.track', { track: t.names(award.trackNames), number: number ?? 0 })}
          </Text>
          <Text size="sm" c="dimmed">
            {until === null
              ? t('badges.from', { from: t.date(from) })
              : t('badges.from-until', { from: t.date(from), until: t.date(until) })}
          </Text>
          {award.revocation !== null && (
            <Text size="sm" className="words">
              {code('revocation', award.revocation.code)} · {award.revocation.words}
            </Text>
          )}
          <Group gap="md" mt="xs">
            <EvidenceButton awardId={id} personId={null} name={name} />
            {can.includes('certificate') &&
              languages.map((language) => (
                <Anchor
                  key={language}
                  href={addressOf(`my/awards/${id}/certificate.pdf?language=${language}`)}
                  download
                  aria-label={t('badges.certificate-of', { name, language: nameOf(language) })}
                >
                  {t('badges.certificate', { language: nameOf(language) })}
                </Anchor>
              ))}
            {can.includes('credential') && (
              <Anchor
                href={addressOf(`my/awards/${id}/credential.json?language=${t.language}`)}
                download
                aria-label={t('badges.credential-of', { name })}
              >
                {t('badges.credential')}
              </Anchor>
            )}
          </Group>
        </div>
      </Group>
    </Sheet>
  );
}

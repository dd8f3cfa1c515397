import { Button, Code, Group, Stack, Table, Text, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { type JSX, useState } from 'react';
import { isProblem } from '../../api/problem';
import { displayName } from '../../app/person';
import { useCode, useText } from '../../app/text';
import { Go } from '../../ui/Go';
import { Loaded } from '../../ui/Loaded';
import { Notice } from '../../ui/Notice';
import { Page } from '../../ui/Page';
import { Section } from '../../ui/Section';
import { Sheet } from '../../ui/Sheet';
import { Pictures } from '../images/Gallery';
import { type Pack, packQuery, pictureAddress } from './evidence';
import { ExportForm } from './ExportForm';
import { HoldForm } from './HoldForm';
import { PackStory } from './PackStory';

/** One pack, whole: what was said, decided and true when it went out. */
export function PackScreen(): JSX.Element {
  const t = useText();
  const { id } = useParams({ from: '/evidence/$id' });
  const [reason, setReason] = useState<string>();
  const query = useQuery(packQuery(id, reason));
  return (
    <Page title={t('evidence.pack')} actions={<Go to="/evidence">{t('evidence.all')}</Go>}>
      {isProblem(query.error, 'audit-reason-needed') ? (
        <AuditForm onReason={setReason} />
      ) : (
        <Loaded query={query} rows={5}>
          {(pack) => <Parts pack={pack} reason={reason} />}
        </Loaded>
      )}
    </Page>
  );
}

/** Works-council mode: the audit is named before anybody's words are shown. */
function AuditForm({ onReason }: { onReason: (reason: string) => void }): JSX.Element {
  const t = useText();
  const [reason, setReason] = useState('');
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        onReason(reason.trim());
      }}
    >
      <Stack>
        <Notice title={t('evidence.kept-back')} tone="warning" />
        <TextInput
          label={t('evidence.audit')}
          required
          maxLength={500}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        <Group>
          <Button type="submit" disabled={reason.trim().length < 3}>
            {t('evidence.audit.read')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

function Parts({ pack, reason }: { pack: Pack; reason: string | undefined }): JSX.Element {
  const t = useText();
  const code = useCode();
  const rows: readonly (readonly [string, JSX.Element | string])[] = [
    [t('evidence.author'), <bdi key="a">{displayName(pack.author, t.language)}</bdi>],
    [t('evidence.publisher'), <bdi key="p">{displayName(pack.publisher, t.language)}</bdi>],
    [t('evidence.channel'), <bdi key="c">{t.names(pack.channelNames)}</bdi>],
    [t('evidence.kind'), code('draft.kind', pack.kind)],
    [t('evidence.at'), t.dateTime(pack.at)],
    [t('evidence.link'), <bdi key="l">{pack.link ?? t('evidence.no-link')}</bdi>],
    [t('evidence.reviewers'), pack.reviewers.map((each) => displayName(each, t.language)).join(' · ') || '–'],
    [t('evidence.place'), pack.number === null ? t('evidence.unchained') : String(pack.number)],
    [t('evidence.kept'), t('evidence.until', { date: t.date(pack.keptUntil) })],
  ];
  return (
    <Stack>
      {pack.held && <Notice title={t('evidence.held.about')} icon="lock" />}
      <Table variant="vertical" aria-label={t('evidence.pack')}>
        <Table.Tbody>
          {rows.map(([label, value]) => (
            <Table.Tr key={label}>
              <Table.Th scope="row">{label}</Table.Th>
              <Table.Td className="words">{value}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      <PackStory pack={pack} />
      {pack.pictures.length > 0 && (
        <Section title={t('images.title')}>
          <Text size="sm" mb="sm">
            {t('evidence.pictures.about')}
          </Text>
          <Pictures
            images={pack.pictures}
            language={languageOf(pack) ?? t.language}
            addressOf={(imageId) => pictureAddress(pack.id, imageId, reason)}
            fileNameOf={({ digest, type }) => `${digest}.${type.slice('image/'.length)}`}
          />
        </Section>
      )}
      <Section title={t('evidence.facts')}>
        <details>
          <summary>{t('evidence.facts.open')}</summary>
          <Stack mt="sm">
            <Stack gap="xs">
              {pack.values.map(({ path, value, certificate }) => (
                <Sheet key={path} p="sm">
                  <Text size="sm" c="dimmed" dir="ltr">
                    {path}
                  </Text>
                  <Text className="words" dir="auto">
                    {certificate === null
                      ? typeof value === 'string'
                        ? value
                        : JSON.stringify(value)
                      : t('evidence.erased-by', { number: certificate })}
                  </Text>
                </Sheet>
              ))}
            </Stack>
            <Code block dir="ltr" tabIndex={0} aria-label={t('evidence.facts')}>
              {JSON.stringify(pack.contents, null, 2)}
            </Code>
          </Stack>
        </details>
      </Section>
      <ExportForm publicationId={pack.id} />
      <HoldForm of={{ publicationId: pack.id }} />
    </Stack>
  );
}

/** The language of what was submitted last. */
function languageOf({ contents }: Pack): string | undefined {
  const { revisions = [] } = contents as { readonly revisions?: readonly { readonly language?: string }[] };
  return revisions.at(-1)?.language;
}

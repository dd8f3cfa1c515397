import { Anchor, Code, Stack, Text, Title } from '@mantine/core';
import type { JSX } from 'react';
import { useText } from '../../app/text';
import { Sheet } from '../../ui/Sheet';
import { keysFile } from './proofs';

/** How anybody checks a signed file without the house. */
export function Check(): JSX.Element {
  const t = useText();
  return (
    <Sheet component="section" p="lg">
      <Stack gap="sm">
        <Title order={2} size="h4">
          {t('proofs.check')}
        </Title>
        <Text>{t('proofs.check.about')}</Text>
        <Anchor href={keysFile} download="proof-keys.json">
          {t('proofs.check.keys')}
        </Anchor>
        <Code block dir="ltr" tabIndex={0}>
          npx obi evidence verify rules-proofs.json --keys proof-keys.json
        </Code>
        <Text size="sm" c="dimmed">
          {t('proofs.check.found')}
        </Text>
      </Stack>
    </Sheet>
  );
}

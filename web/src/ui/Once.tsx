import { Button, CopyButton, Group } from '@mantine/core';
import type { JSX } from 'react';
import { useText } from '../app/text';
import { Icon } from './Icon';
import { Notice } from './Notice';

interface Props {
  readonly title: string;
  readonly secret: string;
  readonly children?: string;
}

/** A secret that is shown this once, with a way to copy it. */
export function Once({ title, secret, children }: Props): JSX.Element {
  const t = useText();
  return (
    <Notice role="status" tone="good" title={title}>
      {children !== undefined && <p>{children}</p>}
      <Group gap="sm" mt="xs">
        <code dir="ltr" style={{ overflowWrap: 'anywhere', userSelect: 'all' }}>
          {secret}
        </code>
        <CopyButton value={secret}>
          {({ copied, copy }) => (
            <Button size="sm" variant="default" leftSection={<Icon name="copy" />} onClick={copy}>
              {t(copied ? 'admin.copied' : 'admin.copy')}
            </Button>
          )}
        </CopyButton>
      </Group>
    </Notice>
  );
}

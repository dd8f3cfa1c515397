import { Button, CopyButton } from '@mantine/core';
import type { JSX } from 'react';
import { useText } from '../../app/text';
import { Icon } from '../../ui/Icon';

interface Props {
  readonly value: string;
  readonly label: string;
}

/** Takes words along by one button. */
export function Copy({ value, label }: Props): JSX.Element {
  const t = useText();
  return (
    <CopyButton value={value}>
      {({ copied, copy }) => (
        <Button variant="default" leftSection={<Icon name="copy" />} onClick={copy}>
          {copied ? t('publish.copied') : label}
        </Button>
      )}
    </CopyButton>
  );
}

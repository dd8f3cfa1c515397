import { Group, Modal, Title } from '@mantine/core';
import type { JSX, ReactNode } from 'react';
import { useText } from '../app/text';

interface Props {
  readonly opened: boolean;
  readonly title: string;
  /** Absent: the dialog stays until what it asks is done. */
  readonly onClose?: () => void;
  readonly children: ReactNode;
}

/** A dialog above the screen. Its heading is no landmark of the page. */
export function Dialog({ opened, title, onClose, children }: Props): JSX.Element {
  const t = useText();
  const closable = onClose !== undefined;
  return (
    <Modal.Root
      opened={opened}
      onClose={onClose ?? (() => undefined)}
      closeOnEscape={closable}
      closeOnClickOutside={closable}
      centered
    >
      <Modal.Overlay />
      <Modal.Content>
        <Modal.Body p="lg">
          <Group justify="space-between" wrap="nowrap" align="flex-start" mb="md">
            <Modal.Title component="div">
              <Title order={2} size="h4">
                {title}
              </Title>
            </Modal.Title>
            {closable && <Modal.CloseButton aria-label={t('act.close')} />}
          </Group>
          {children}
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
}

import { Button, Kbd, Stack, Switch, Table } from '@mantine/core';
import type { JSX } from 'react';
import { useCode, useText } from '../../app/text';
import { Dialog } from '../../ui/Dialog';

interface Props {
  readonly opened: boolean;
  readonly onOpen: (opened: boolean) => void;
  readonly on: boolean;
  readonly onTurn: (on: boolean) => void;
  /** The queue's keys; else those of one draft. */
  readonly list?: boolean;
}

const OF_LIST = ['j', 'k', 'x', 'n', '?'];
const OF_DRAFT = ['a', 's', 'r', 'd', 'n', '?'];

/** Which single letters do what, and the way to turn them off. */
export function LettersHelp({ opened, onOpen, on, onTurn, list = false }: Props): JSX.Element {
  const t = useText();
  const code = useCode();
  return (
    <>
      <Button variant="subtle" size="sm" onClick={() => onOpen(true)}>
        {t('letters.title')}
      </Button>
      <Dialog opened={opened} title={t('letters.title')} onClose={() => onOpen(false)}>
        <Stack>
          <Table>
            <Table.Tbody>
              {(list ? OF_LIST : OF_DRAFT).map((letter) => (
                <Table.Tr key={letter}>
                  <Table.Th scope="row" w={60}>
                    <Kbd>{letter}</Kbd>
                  </Table.Th>
                  <Table.Td>{code('letters.does', letter === '?' ? 'help' : letter)}</Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
          <Switch
            label={t('letters.on')}
            description={t('letters.on.about')}
            checked={on}
            onChange={(event) => onTurn(event.currentTarget.checked)}
          />
        </Stack>
      </Dialog>
    </>
  );
}

import { Badge, Box, Group, Loader, Text, UnstyledButton } from '@mantine/core';
import type { JSX } from 'react';
import { displayName, initials } from '../../app/person';
import type { DemoPerson } from '../../app/session';
import { useCode, useText } from '../../app/text';
import { Sheet } from '../../ui/Sheet';

interface Props {
  readonly person: DemoPerson;
  readonly busy: boolean;
  readonly onChoose: () => void;
}

/** One person of the demo, to be chosen. */
export function PersonCard({ person, busy, onChoose }: Props): JSX.Element {
  const t = useText();
  const code = useCode();
  const name = displayName(person, t.language);
  return (
    <Box component="li" style={{ listStyle: 'none' }}>
      <UnstyledButton w="100%" h="100%" onClick={onChoose} aria-busy={busy} data-person={person.externalId}>
        <Sheet p="sm">
          <Group wrap="nowrap" align="flex-start">
            {busy ? (
              <Loader size={38} />
            ) : (
              <span className="initials" aria-hidden="true">
                {initials(name)}
              </span>
            )}
            <div style={{ minInlineSize: 0 }}>
              <Text fw={600}>
                <bdi>{name}</bdi>
              </Text>
              <Text size="sm" c="dimmed">
                <bdi>{[person.jobTitle, person.department].filter(Boolean).join(' · ')}</bdi>
              </Text>
              <Group gap={4} mt={person.roles.length > 0 ? 6 : 0}>
                {person.roles.map((role) => (
                  <Badge key={role} variant="default" tt="none" fw={500}>
                    {code('role', role)}
                  </Badge>
                ))}
              </Group>
            </div>
          </Group>
        </Sheet>
      </UnstyledButton>
    </Box>
  );
}

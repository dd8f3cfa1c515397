import { AppShell, Anchor, Box, Button, Drawer, Group, ScrollArea, UnstyledButton } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { Link } from '@tanstack/react-router';
import type { JSX, ReactNode } from 'react';
import { InboxBell } from '../features/inbox/InboxBell';
import { Icon } from '../ui/Icon';
import { tabs } from './navigation';
import { NavigationList } from './NavigationList';
import { PersonMenu } from './PersonMenu';
import { useText } from './text';

/** Header, places and the screen; on phones the places stand at the bottom. */
export function Shell({ children }: { children: ReactNode }): JSX.Element {
  const t = useText();
  const [opened, { open, close }] = useDisclosure(false);
  return (
    <AppShell
      header={{ height: 56 }}
      navbar={{ width: 248, breakpoint: 'sm', collapsed: { mobile: true } }}
      footer={{ height: { base: 60, sm: 0 } }}
      padding={{ base: 'md', sm: 'xl' }}
    >
      <Button className="skip" onClick={() => document.querySelector<HTMLElement>('h1')?.focus()}>
        {t('nav.skip')}
      </Button>
      <AppShell.Header>
        <Group h="100%" px="md" justify="space-between" wrap="nowrap">
          <Anchor component={Link} to="/" underline="never" c="inherit" aria-label={t('nav.brand')}>
            <Group gap="xs" wrap="nowrap">
              <Brand />
              <Box component="span" fw={700} fz="lg">
                {t('app.name')}
              </Box>
            </Group>
          </Anchor>
          <Group gap="xs" wrap="nowrap">
            <InboxBell />
            <PersonMenu />
          </Group>
        </Group>
      </AppShell.Header>
      <AppShell.Navbar visibleFrom="sm" p="sm" component="nav" aria-label={t('nav.places')}>
        <ScrollArea>
          <NavigationList onOpen={close} />
        </ScrollArea>
      </AppShell.Navbar>
      <AppShell.Main>{children}</AppShell.Main>
      <AppShell.Footer hiddenFrom="sm" component="nav" aria-label={t('nav.tabs')}>
        <div className="tabs">
          {tabs.map((place) => (
            <Link key={place.to} to={place.to} className="tab" activeOptions={{ exact: place.to === '/' }}>
              <Icon name={place.icon} />
              {t(place.label)}
            </Link>
          ))}
          <UnstyledButton className="tab" onClick={open} aria-expanded={opened} aria-haspopup="dialog">
            <Icon name="more" />
            {t('nav.more')}
          </UnstyledButton>
        </div>
      </AppShell.Footer>
      <Drawer.Root opened={opened} onClose={close} position="right" size="xs" hiddenFrom="sm">
        <Drawer.Overlay />
        <Drawer.Content aria-label={t('nav.places')}>
          <Drawer.Body>
            <Group justify="flex-end">
              <Drawer.CloseButton aria-label={t('act.close')} />
            </Group>
            <nav aria-label={t('nav.places')}>
              <NavigationList onOpen={close} />
            </nav>
          </Drawer.Body>
        </Drawer.Content>
      </Drawer.Root>
    </AppShell>
  );
}

function Brand(): JSX.Element {
  return (
    <svg aria-hidden="true" width="30" height="30" viewBox="0 0 64 64">
      <rect width="64" height="64" rx="14" fill="var(--mantine-primary-color-filled)" />
      <path fill="#fff" d="M8 25h17v10H8zM39 25h17v10H39z" />
      <path fill="#fff" d="m26 22 12 0 3 8-3 8H26l-3-8z" />
      <path fill="#cfe3ec" d="m27 38-9 16 7 3 8-17zM37 38l9 16-7 3-8-17z" />
    </svg>
  );
}

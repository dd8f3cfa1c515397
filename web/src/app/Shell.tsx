import { Link } from '@tanstack/react-router';
import { type JSX, type ReactNode, Suspense } from 'react';
import { InboxBell } from '../features/inbox/InboxBell';
import { Icon } from '../ui/Icon';
import { Panel, usePanel } from '../ui/Panel';
import { Brand } from './Brand';
import { HelpKey } from './HelpKey';
import { later } from './later';
import { tabs } from './navigation';
import { NavigationList } from './NavigationList';
import { PaletteKey } from './PaletteKey';
import { PersonMenu } from './PersonMenu';
import { useText } from './text';

/** What holds everybody comes after the screen itself. */
const RedButton = later(() => import('../features/permits/Frame').then((part) => part.RedButton));
const MoratoriumBanner = later(() => import('../features/permits/Frame').then((part) => part.MoratoriumBanner));

/** Header, places and the screen; on phones the main places stand at the bottom and the rest slide in. */
export function Shell({ children }: { children: ReactNode }): JSX.Element {
  const t = useText();
  const more = usePanel();
  return (
    <div className="shell">
      <button type="button" className="skip" onClick={() => document.querySelector<HTMLElement>('h1')?.focus()}>
        {t('nav.skip')}
      </button>
      <header className="top">
        <Link to="/" className="brand" aria-label={t('nav.brand')}>
          <Brand />
          <span>{t('app.name')}</span>
        </Link>
        <div className="top-end">
          <Suspense>
            <RedButton />
          </Suspense>
          <PaletteKey />
          <Link to="/ask" className="round" aria-label={t('asks.ask')} title={t('asks.ask')}>
            <Icon name="ask" />
          </Link>
          <HelpKey />
          <InboxBell />
          <PersonMenu />
        </div>
      </header>
      <nav className="side" aria-label={t('nav.places')}>
        <NavigationList />
      </nav>
      <main className="screen">
        <Suspense>
          <MoratoriumBanner />
        </Suspense>
        {children}
      </main>
      <nav className="tabs" aria-label={t('nav.tabs')}>
        {tabs.map((place) => (
          <Link key={place.to} to={place.to} className="tab" activeOptions={{ exact: place.to === '/' }}>
            <Icon name={place.icon} />
            {t(place.label)}
          </Link>
        ))}
        <button type="button" className="tab" onClick={more.open} aria-expanded={more.opened} aria-haspopup="dialog">
          <Icon name="more" />
          {t('nav.more')}
        </button>
      </nav>
      <Panel panel={more} label={t('nav.places')} className="drawer">
        <button type="button" className="round" onClick={more.close} aria-label={t('act.close')}>
          <Icon name="close" />
        </button>
        <nav aria-label={t('nav.places')}>
          <NavigationList onOpen={more.close} />
        </nav>
      </Panel>
    </div>
  );
}

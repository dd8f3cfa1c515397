import type { JSX } from 'react';
import { useCode, useText } from '../../app/text';
import { BeltMark } from '../../ui/BeltMark';
import { Go } from '../../ui/Go';
import { Icon } from '../../ui/Icon';
import { byReach, type MyPermits } from '../permits/permits';

/** The belt, what it permits, and what the next one would open. */
export function BeltCard({ permits }: { permits: MyPermits }): JSX.Element {
  const t = useText();
  const code = useCode();
  const { belt } = permits;
  const rows = permits.items.map((item) => ({ item, lines: byReach(item) }));
  const open = rows.flatMap(({ item, lines }) => {
    const reaches = lines.flatMap(({ reach }) => (reach.reach === null ? [] : [reach.reach]));
    const far = (['high', 'medium', 'low'] as const).find((risk) => reaches.includes(risk));
    return far === undefined
      ? []
      : [{ capability: item.capability, far, more: lines.some(({ reach }) => reach.next !== null) }];
  });
  return (
    <section aria-labelledby="belt" className="card belt-card">
      <div className="belt-head">
        <BeltMark colour={belt?.colour ?? '#ffffff'} width={72} held={belt !== null} />
        <div>
          <h2 id="belt">{belt === null ? t('home.no-belt') : t('belt.name', { belt: t.names(belt.names) })}</h2>
          <p className="meta">{t(open.length > 0 ? 'home.permits' : 'home.permits.none')}</p>
        </div>
      </div>
      {open.length > 0 && (
        <ul className="ticks">
          {open.map(({ capability, far, more }) => (
            <li key={capability}>
              <Icon name="check" size={18} />
              <span>
                {code('capability', capability)}
                {more && <span className="meta"> · {code('reach', far)}</span>}
              </span>
            </li>
          ))}
        </ul>
      )}
      <Go to="/permits" size="sm">
        {t('home.permits.more')}
      </Go>
    </section>
  );
}

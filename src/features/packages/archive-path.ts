import type { Fault } from '../../kernel/problem';

/** Code points of a path. */
const LONGEST = 400;

/** What only a server or the person's own machine would run; nothing of it belongs in a course. */
const FORBIDDEN = new Set(
  [
    'php php3 php4 php5 php7 php8 phps pht phtml phar asp aspx asax ascx ashx asmx axd cer cshtml vbhtml config',
    'jsp jspx jspf jsw cfm cfml cgi fcgi pl pm py pyc pyo rb erb lua shtml shtm stm htaccess htpasswd',
    'exe com bat cmd msi msp scr pif cpl dll ocx vbs vbe vb jse wsf wsh wsc ps1 psm1 sct reg lnk url hta',
    'sh bash zsh csh ksh app apk ipa dmg pkg deb rpm so dylib elf jar war ear class jnlp',
  ].flatMap((line) => line.split(' ')),
);

/** Names that Windows keeps for itself, with any ending. */
const RESERVED = /^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$)(\.|$)/i;

/** What archivers leave behind of the machine they ran on; it is passed over. */
const LITTER = /(^|\/)(__MACOSX(\/|$)|\.DS_Store$|Thumbs\.db$|desktop\.ini$)/i;

const CONTROL = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\uFFFD]/u;

export function isLitter(path: string): boolean {
  return LITTER.test(path);
}

/** The ending of a file name in lower case, without the dot; empty when it has none. */
export function endingOf(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1).toLowerCase();
  const at = name.lastIndexOf('.');
  return at === -1 ? '' : name.slice(at + 1);
}

/** What two paths share that some file system, or some reader, would take for the same. */
export function keyOf(path: string): string {
  return path.normalize('NFC').toLowerCase();
}

/** Why an entry of this name is refused; null when it is not. `path` is the name as the archive has it. */
export function pathFault(path: string): Fault | null {
  const fault = (code: string, params?: Readonly<Record<string, unknown>>): Fault => ({
    pointer: shown(path),
    code,
    ...(params === undefined ? {} : { params }),
  });
  if (path.includes('\\')) return fault('package-path-backslash');
  if (path.startsWith('/') || /^[a-z]:/i.test(path)) return fault('package-path-absolute');
  const segments = (path.endsWith('/') ? path.slice(0, -1) : path).split('/');
  if (segments.includes('..')) return fault('package-path-outside');
  if ([...path].length > LONGEST) return fault('package-path-long', { limit: LONGEST });
  if (CONTROL.test(path) || !path.isWellFormed()) return fault('package-path-odd');
  if (segments.some((segment) => segment === '' || segment === '.' || /[<>:"|?*]|[. ]$/.test(segment))) {
    return fault('package-path-odd');
  }
  if (segments.some((segment) => RESERVED.test(segment))) return fault('package-name-reserved');
  const ending = endingOf(path);
  if (!path.endsWith('/') && FORBIDDEN.has(ending)) return fault('package-type-forbidden', { type: `.${ending}` });
  return null;
}

/** Names that stand twice, or that differ only in case, or that are a file and a folder at once. */
export function clashFaults(paths: readonly string[]): readonly Fault[] {
  const faults: Fault[] = [];
  const seen = new Map<string, string>();
  const folders = new Map<string, string>();
  for (const path of paths) {
    const key = keyOf(path);
    const other = seen.get(key);
    if (other === path) faults.push({ pointer: shown(path), code: 'package-name-twice' });
    else if (other !== undefined) {
      faults.push({ pointer: shown(path), code: 'package-name-case', params: { other: shown(other) } });
    }
    seen.set(key, path);
    for (let at = key.indexOf('/'); at !== -1; at = key.indexOf('/', at + 1)) folders.set(key.slice(0, at), path);
  }
  for (const [key, path] of seen) {
    if (folders.has(key)) faults.push({ pointer: shown(path), code: 'package-file-as-folder' });
  }
  return faults;
}

/** A name as a problem may repeat it: short, and without what would disturb a line. */
export function shown(path: string): string {
  const plain = [...path.toWellFormed()].map((point) => (CONTROL.test(point) ? '\uFFFD' : point));
  return plain.length > 120 ? `${plain.slice(0, 119).join('')}…` : plain.join('');
}

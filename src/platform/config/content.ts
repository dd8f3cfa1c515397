/** Where packages come from: an origin of their own, so that nothing in them acts as the person who plays them. */
export interface ContentConfig {
  /** The origin as browsers see it; null: the other name of this machine, for houses on a loopback address. */
  readonly url: string | null;
  /** Where the api listens for it; null: any free port, which only that other name can tell. */
  readonly port: number | null;
  /** Bytes a package may have as it is uploaded. */
  readonly uploadBytes: number;
}

interface Stated {
  readonly url: string | null;
  readonly port: number | null;
  readonly megabytes: number | null;
}

const USUAL_MEGABYTES = 100;

/** Checks what is stated about the second origin; every fault goes to `faults`. */
export function readContent(
  { url, port, megabytes }: Stated,
  publicUrl: string | null,
  faults: string[],
): ContentConfig {
  if (url !== null) {
    const { pathname, search, hash, hostname, protocol } = new URL(url);
    if (pathname !== '/' || search !== '' || hash !== '') {
      faults.push(`CONTENT_URL must be an origin such as https://content.example.com, without a path, not '${url}'.`);
    }
    if (port === null) faults.push('CONTENT_PORT is needed beside CONTENT_URL: the api listens there for packages.');
    const own = publicUrl === null ? null : new URL(publicUrl);
    if (own?.hostname === hostname) {
      faults.push('CONTENT_URL must have another host than PUBLIC_URL: cookies do not keep ports apart.');
    }
    if (own?.protocol === 'https:' && protocol !== 'https:') {
      faults.push('CONTENT_URL must start with https:// as PUBLIC_URL does: browsers refuse to mix them.');
    }
  }
  const origin = url === null || !URL.canParse(url) ? null : new URL(url).origin;
  return { url: origin, port, uploadBytes: (megabytes ?? USUAL_MEGABYTES) * 1024 * 1024 };
}

/** Something that a key does on the page below. */
export interface KeyHere {
  readonly keys: string;
  readonly name: string;
  readonly act: () => void;
}

/** What the page says can be done by keys with Ctrl or Alt, each once; what is off now is left out. */
export function keysHere(page: ParentNode): readonly KeyHere[] {
  const found = [...page.querySelectorAll<HTMLElement>('main [aria-keyshortcuts]')].filter(
    (element) => !element.matches(':disabled, [aria-disabled=true], [hidden] *'),
  );
  const keys = found.map((element) => ({
    keys: element.getAttribute('aria-keyshortcuts') ?? '',
    name: (element.getAttribute('aria-label') ?? element.textContent).trim(),
    act: () => {
      element.focus();
      element.click();
    },
  }));
  return keys.filter(
    ({ keys: one, name }, at) =>
      /^(Alt|Control)\+\S+$/.test(one) && name !== '' && keys.findIndex((other) => other.keys === one) === at,
  );
}

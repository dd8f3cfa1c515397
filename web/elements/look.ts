import { css } from 'lit';

/** Looks that the page around sets by its own variables; without any, those of its own colour scheme. */
export const look = css`
  :host {
    --ink: var(--obi-ink, light-dark(#1f2328, #e6e8ea));
    --soft: var(--obi-soft, light-dark(#4d5660, #b4bac1));
    --ground: var(--obi-ground, light-dark(#ffffff, #1c1e21));
    --line: var(--obi-line, light-dark(#dedcd4, #34383d));
    --link: var(--obi-link, light-dark(#0f5f80, #8bbbd1));
    display: block;
    font: var(--obi-font, 1rem/1.5 system-ui, 'Segoe UI', 'Noto Sans Hebrew', Arial, sans-serif);
    color: var(--ink);
  }

  :host([hidden]) {
    display: none;
  }

  section {
    display: grid;
    gap: 8px;
    padding: var(--obi-space, 16px);
    border: 1px solid var(--line);
    border-radius: var(--obi-radius, 12px);
    background: var(--ground);
    overflow-wrap: anywhere;
  }

  h2 {
    margin: 0;
    font-size: 0.875rem;
    font-weight: 600;
    color: var(--soft);
  }

  p {
    margin: 0;
  }

  ul {
    display: grid;
    gap: 4px;
    margin: 0;
    padding: 0;
    list-style: none;
  }

  a,
  button {
    display: inline-flex;
    align-items: center;
    gap: 10px;
    min-block-size: 44px;
    color: var(--link);
  }

  button {
    justify-self: start;
    padding-inline: 16px;
    border: 1px solid currentcolor;
    border-radius: 8px;
    background: none;
    font: inherit;
    font-weight: 600;
    cursor: pointer;
  }

  :is(a, button):focus-visible {
    outline: 2px solid currentcolor;
    outline-offset: 2px;
  }

  strong {
    font-weight: 600;
  }

  .soft {
    font-size: 0.875rem;
    color: var(--soft);
  }

  .fresh {
    font-weight: 600;
  }

  .swatch {
    flex: none;
    inline-size: 40px;
    block-size: 12px;
    border: 1px solid var(--soft);
    border-radius: 3px;
  }
`;

import { css } from 'lit';

export const signInStyles = css`
  #inside:focus {
    outline: none;
  }
  #inside[hidden] {
    display: none;
  }
  .card {
    display: grid;
    gap: var(--_5);
    max-inline-size: 26rem;
    margin-inline: auto;
    padding: var(--_8) var(--_5);
  }
  .card h2:focus,
  h2:focus {
    outline: none;
  }
  .card h2 {
    font-size: calc(var(--_size) * 1.5);
    letter-spacing: -0.015em;
  }
  .company {
    color: var(--_muted);
    font-weight: 500;
    overflow-wrap: anywhere;
  }
  .forms {
    display: grid;
    gap: var(--_4);
  }
  form {
    display: grid;
    gap: var(--_4);
  }
  .field > label {
    font-size: var(--_size-small);
    font-weight: 500;
  }
  .with-button {
    position: relative;
    display: grid;
  }
  .with-button > input {
    padding-inline-end: 5.5em;
  }
  .with-button > button {
    position: absolute;
    inset-block: 3px;
    inset-inline-end: 3px;
    min-block-size: 0;
    padding-inline: var(--_2);
    color: var(--_accent-text);
    font-size: var(--_size-small);
  }
  .field-hint,
  .field-error {
    align-items: baseline;
  }
  .field-hint:empty,
  .field-error:empty {
    display: none;
  }
  meter {
    inline-size: 100%;
    block-size: 8px;
  }
  .ways {
    display: grid;
    gap: var(--_3);
  }
  .qr {
    inline-size: 12rem;
    max-inline-size: 100%;
    border-radius: var(--_radius);
  }
  .secret code {
    overflow-wrap: anywhere;
  }
  .codes {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(11rem, 1fr));
    gap: var(--_2);
    margin: 0;
    padding: var(--_3);
    border-radius: var(--_radius);
    background: var(--_sunken);
    list-style: none;
  }
  .factor {
    display: grid;
    gap: var(--_1);
    padding-block-start: var(--_3);
    border-block-start: 1px solid var(--_line);
  }
  .factor h3 {
    font-size: var(--_size);
  }
  .factor-line {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: var(--_1) var(--_3);
    overflow-wrap: anywhere;
  }
  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_2);
  }
  h3:focus {
    outline: none;
  }
  .told {
    display: flex;
    gap: 8px;
    padding: var(--_3);
    border-radius: var(--_radius);
    background: var(--_sunken);
  }
  .told > .icon {
    margin-block-start: 3px;
  }
  .contact {
    display: grid;
    gap: 2px;
    padding: var(--_3) var(--_4);
    border-inline-start: 3px solid var(--_line-strong);
    background: var(--_sunken);
    overflow-wrap: anywhere;
  }
  .contact a {
    color: var(--_accent-text);
  }
  .contact-label {
    color: var(--_muted);
    font-size: var(--_size-small);
  }
  dialog {
    inline-size: min(28rem, calc(100vi - 32px));
  }
  .dialog-body {
    display: grid;
    gap: var(--_4);
  }
  @media (pointer: coarse) {
    .with-button > button {
      min-block-size: 0;
    }
  }
`;

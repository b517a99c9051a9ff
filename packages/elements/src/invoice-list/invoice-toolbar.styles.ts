import { css } from 'lit';

export const toolbarStyles = css`
  /* Search and filters. */
  .toolbar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_2);
    padding: 0 var(--_cell-inline) var(--_3);
  }
  .limits {
    padding: 0 var(--_cell-inline) var(--_2);
    overflow-wrap: anywhere;
  }
  .search {
    position: relative;
    flex: 1 1 200px;
    max-inline-size: 280px;
  }
  .search .icon {
    position: absolute;
    inset-block: 0;
    inset-inline-start: 10px;
    margin-block: auto;
    color: var(--_muted);
    pointer-events: none;
  }
  .search input[type='search'] {
    padding-inline-start: 34px;
  }
  .more-filters {
    display: none;
  }
  .count {
    min-inline-size: 1.5em;
    padding-inline: 4px;
    border-radius: 1em;
    background: var(--_accent);
    color: var(--_on-accent);
    font-size: 0.8em;
    line-height: 1.5;
  }
  .filters {
    display: contents;
  }
  .clear {
    padding-inline: var(--_1);
  }

  @container (inline-size < 560px) {
    .limits {
      padding-inline: var(--_4);
    }
  }
  @container (inline-size < 760px) {
    .search {
      max-inline-size: none;
    }
    .more-filters {
      display: inline-flex;
    }
    .filters {
      display: none;
      flex-basis: 100%;
      flex-wrap: wrap;
      align-items: center;
      gap: var(--_2);
    }
    .filters[data-open] {
      display: flex;
    }
  }
`;

/** One custom property that a host sets to change how the elements look. */
export interface PaletteEntry {
  readonly group: 'type' | 'surface' | 'accent' | 'state' | 'shape' | 'place';
  readonly syntax: 'color' | 'length' | 'number' | 'font-family' | 'font-weight' | 'shadow';
  /** What it is for. */
  readonly about: string;
  /** As CSS. In the dark too, unless `dark` says otherwise. */
  readonly light: string;
  readonly dark?: string;
  /** How the guide says a default that is long. */
  readonly said?: string;
  /** Least and most. CSS brings to the nearer bound what is outside. */
  readonly range?: readonly [least: string, most: string];
  /** Colours it is read on, and the least ratio of contrast to each (WCAG 1.4.3 for text, 1.4.11 for controls). */
  readonly contrast?: { readonly on: readonly string[]; readonly least: number };
  /** Name of the property that the elements' stylesheets read, `--_size`. Absent where one element reads the public one. */
  readonly reads?: string;
  /** Tag of the one element that it concerns. */
  readonly element?: string;
}

const surfaces = ['surface', 'surfaceSunken', 'surfaceRaised'] as const;
const asText = { on: surfaces, least: 4.5 } as const;

/**
 * Everything about the elements' looks that a host may set: `accent` is `--saldo-accent` in CSS, and `accent` of a provider's `palette`.
 * `npm run generate` writes the stylesheet and the type that follow from this.
 */
export const palette = {
  font: {
    group: 'type',
    syntax: 'font-family',
    about: 'Family of all text.',
    light: 'inherit',
    said: 'inherited from the page',
    reads: 'font',
  },
  fontMono: {
    group: 'type',
    syntax: 'font-family',
    about: 'Family of ids that people copy.',
    light: "ui-monospace, 'SF Mono', 'Cascadia Mono', Menlo, monospace",
    said: '`ui-monospace` and its like',
    reads: 'mono',
  },
  fontSize: {
    group: 'type',
    syntax: 'length',
    about: 'Size of text, from which the other sizes follow.',
    light: '0.875rem',
    range: ['12px', '20px'],
    reads: 'size',
  },
  fontSizeSmall: {
    group: 'type',
    syntax: 'length',
    about: 'Size of what is said beside.',
    light: 'calc(var(--_size) * 0.9)',
    said: '0.9 ×',
    range: ['10px', '20px'],
    reads: 'size-small',
  },
  fontSizeLarge: {
    group: 'type',
    syntax: 'length',
    about: 'Size of headings.',
    light: 'calc(var(--_size) * 1.143)',
    said: '1.143 ×',
    range: ['12px', '32px'],
    reads: 'size-large',
  },
  fontSizeFigure: {
    group: 'type',
    syntax: 'length',
    about: 'Size of totals.',
    light: 'calc(var(--_size) * 1.5)',
    said: '1.5 ×',
    range: ['14px', '48px'],
    reads: 'size-figure',
  },
  fontWeightStrong: {
    group: 'type',
    syntax: 'font-weight',
    about: 'Weight of headings and totals.',
    light: '600',
    range: ['400', '900'],
    reads: 'weight-strong',
  },

  surface: {
    group: 'surface',
    syntax: 'color',
    about: 'Ground of the elements.',
    light: '#ffffff',
    dark: '#14181e',
    reads: 'surface',
  },
  surfaceSunken: {
    group: 'surface',
    syntax: 'color',
    about: 'Ground of what lies lower: rows under the pointer, quiet areas.',
    light: '#f6f8fa',
    dark: '#1b2028',
    reads: 'sunken',
  },
  surfaceRaised: {
    group: 'surface',
    syntax: 'color',
    about: 'Ground of what lies higher: dialogs, controls.',
    light: '#ffffff',
    dark: '#1d232c',
    reads: 'raised',
  },
  text: {
    group: 'surface',
    syntax: 'color',
    about: 'Text.',
    light: '#1a212b',
    dark: '#e7eaef',
    contrast: asText,
    reads: 'text',
  },
  textMuted: {
    group: 'surface',
    syntax: 'color',
    about: 'Text that is said beside.',
    light: '#566171',
    dark: '#a0aab8',
    contrast: asText,
    reads: 'muted',
  },
  line: {
    group: 'surface',
    syntax: 'color',
    about: 'Hairlines between rows.',
    light: '#e4e8ed',
    dark: '#2a313b',
    reads: 'line',
  },
  lineStrong: {
    group: 'surface',
    syntax: 'color',
    about: 'Lines around buttons and below heads.',
    light: '#c6ced8',
    dark: '#434d5a',
    reads: 'line-strong',
  },
  lineControl: {
    group: 'surface',
    syntax: 'color',
    about: 'Borders of fields.',
    light: '#8791a0',
    dark: '#6d7888',
    contrast: { on: ['surface', 'surfaceRaised'], least: 3 },
    reads: 'line-control',
  },

  accent: {
    group: 'accent',
    syntax: 'color',
    about: 'The one accent: the main button, what is chosen; links in a lightness that reads.',
    light: '#2f5bd3',
    dark: '#4a70dc',
    contrast: { on: ['surface'], least: 3 },
    reads: 'accent',
  },
  onAccent: {
    group: 'accent',
    syntax: 'color',
    about: 'Text on the accent.',
    // `--_white` is 1 as long as white has 4.5:1 on the accent, else 0.
    light: 'color(from var(--_accent) srgb-linear var(--_white) var(--_white) var(--_white) / 1)',
    said: 'white or black, whichever reads on the accent',
    contrast: { on: ['accent'], least: 4.5 },
    reads: 'on-accent',
  },
  focus: {
    group: 'accent',
    syntax: 'color',
    about: 'Outline of what has the focus.',
    light: 'var(--_accent-text)',
    said: 'the accent, at a lightness that reads',
    contrast: { on: ['surface'], least: 3 },
    reads: 'focus',
  },

  stateOpen: {
    group: 'state',
    syntax: 'color',
    about: 'Word and shape of what is open.',
    light: '#44536a',
    dark: '#a9b6c8',
    contrast: asText,
    reads: 'open',
  },
  statePartial: {
    group: 'state',
    syntax: 'color',
    about: 'Of what is paid in part.',
    light: '#5546b3',
    dark: '#b3a8f7',
    contrast: asText,
    reads: 'partial',
  },
  stateOverdue: {
    group: 'state',
    syntax: 'color',
    about: 'Of what is overdue, and of errors.',
    light: '#a5321c',
    dark: '#f09a86',
    contrast: asText,
    reads: 'overdue',
  },
  statePaid: {
    group: 'state',
    syntax: 'color',
    about: 'Of what is paid.',
    light: '#1c6e47',
    dark: '#74cfa2',
    contrast: asText,
    reads: 'paid',
  },
  stateReview: {
    group: 'state',
    syntax: 'color',
    about: 'Of what somebody looks at.',
    light: '#7d5300',
    dark: '#e3b463',
    contrast: asText,
    reads: 'review',
  },
  stateVoid: {
    group: 'state',
    syntax: 'color',
    about: 'Of what no longer counts.',
    light: '#5f6876',
    dark: '#99a3b0',
    contrast: asText,
    reads: 'void',
  },

  radius: {
    group: 'shape',
    syntax: 'length',
    about: 'Corners of controls.',
    light: '6px',
    range: ['0px', '16px'],
    reads: 'radius',
  },
  radiusLarge: {
    group: 'shape',
    syntax: 'length',
    about: 'Corners of dialogs and cards.',
    light: '10px',
    range: ['0px', '24px'],
    reads: 'radius-large',
  },
  shadow: {
    group: 'shape',
    syntax: 'shadow',
    about: 'Below dialogs and what floats.',
    light: '0 1px 2px light-dark(#1a212b14, #00000052), 0 8px 28px light-dark(#1a212b24, #0000007a)',
    said: 'two soft ones, deeper in the dark',
    reads: 'shadow',
  },
  compact: {
    group: 'shape',
    syntax: 'number',
    about: 'How tight rows and controls are: `1` is what `density="compact"` sets.',
    light: '0',
    range: ['0', '1'],
    reads: 'compact',
  },

  stickyTop: {
    group: 'place',
    syntax: 'length',
    about: 'Where heads of tables stop: below a fixed bar of the page.',
    light: '0px',
  },
  stickyBottom: {
    group: 'place',
    syntax: 'length',
    about: 'Where the bar of a selection stops.',
    light: '0px',
  },
  pdfHeight: {
    group: 'place',
    syntax: 'length',
    about: 'Height of the viewer.',
    light: 'min(86vb, 980px)',
    element: 'saldo-pdf-viewer',
  },
  threadHeight: {
    group: 'place',
    syntax: 'length',
    about: 'Height of the list and the conversation.',
    light: '36rem',
    element: 'saldo-query-thread',
  },
} as const satisfies Readonly<Record<string, PaletteEntry>>;

export type PaletteName = keyof typeof palette;

/** All of it, in its order. */
export const paletteEntries: readonly (readonly [PaletteName, PaletteEntry])[] = Object.entries(
  palette,
) as (readonly [PaletteName, PaletteEntry])[];

// Made from palette.ts by `npm run generate`; do not edit it here.

/** What a host sets of the elements' looks, each as CSS: `{ accent: '#0b6e4f', radius: '4px' }`. */
export interface SaldoPalette {
  /** Family of all text. Default: inherited from the page. */
  readonly font?: string;
  /** Family of ids that people copy. Default: `ui-monospace` and its like. */
  readonly fontMono?: string;
  /** Size of text, from which the other sizes follow. Default: `0.875rem`. From `12px` to `20px`. */
  readonly fontSize?: string;
  /** Size of what is said beside. Default: 0.9 ×. From `10px` to `20px`. */
  readonly fontSizeSmall?: string;
  /** Size of headings. Default: 1.143 ×. From `12px` to `32px`. */
  readonly fontSizeLarge?: string;
  /** Size of totals. Default: 1.5 ×. From `14px` to `48px`. */
  readonly fontSizeFigure?: string;
  /** Weight of headings and totals. Default: `600`. From `400` to `900`. */
  readonly fontWeightStrong?: string;
  /** Ground of the elements. Default: `#ffffff`, in the dark `#14181e`. */
  readonly surface?: string;
  /** Ground of what lies lower: rows under the pointer, quiet areas. Default: `#f6f8fa`, in the dark `#1b2028`. */
  readonly surfaceSunken?: string;
  /** Ground of what lies higher: dialogs, controls. Default: `#ffffff`, in the dark `#1d232c`. */
  readonly surfaceRaised?: string;
  /** Text. Default: `#1a212b`, in the dark `#e7eaef`. */
  readonly text?: string;
  /** Text that is said beside. Default: `#566171`, in the dark `#a0aab8`. */
  readonly textMuted?: string;
  /** Hairlines between rows. Default: `#e4e8ed`, in the dark `#2a313b`. */
  readonly line?: string;
  /** Lines around buttons and below heads. Default: `#c6ced8`, in the dark `#434d5a`. */
  readonly lineStrong?: string;
  /** Borders of fields. Default: `#8791a0`, in the dark `#6d7888`. */
  readonly lineControl?: string;
  /** The one accent: the main button, what is chosen; links in a lightness that reads. Default: `#2f5bd3`, in the dark `#4a70dc`. */
  readonly accent?: string;
  /** Text on the accent. Default: white or black, whichever reads on the accent. */
  readonly onAccent?: string;
  /** Outline of what has the focus. Default: the accent, at a lightness that reads. */
  readonly focus?: string;
  /** Word and shape of what is open. Default: `#44536a`, in the dark `#a9b6c8`. */
  readonly stateOpen?: string;
  /** Of what is paid in part. Default: `#5546b3`, in the dark `#b3a8f7`. */
  readonly statePartial?: string;
  /** Of what is overdue, and of errors. Default: `#a5321c`, in the dark `#f09a86`. */
  readonly stateOverdue?: string;
  /** Of what is paid. Default: `#1c6e47`, in the dark `#74cfa2`. */
  readonly statePaid?: string;
  /** Of what somebody looks at. Default: `#7d5300`, in the dark `#e3b463`. */
  readonly stateReview?: string;
  /** Of what no longer counts. Default: `#5f6876`, in the dark `#99a3b0`. */
  readonly stateVoid?: string;
  /** Corners of controls. Default: `6px`. From `0px` to `16px`. */
  readonly radius?: string;
  /** Corners of dialogs and cards. Default: `10px`. From `0px` to `24px`. */
  readonly radiusLarge?: string;
  /** Below dialogs and what floats. Default: two soft ones, deeper in the dark. */
  readonly shadow?: string;
  /** How tight rows and controls are: `1` is what `density="compact"` sets. Default: `0`. From `0` to `1`. */
  readonly compact?: string;
  /** Where heads of tables stop: below a fixed bar of the page. Default: `0px`. */
  readonly stickyTop?: string;
  /** Where the bar of a selection stops. Default: `0px`. */
  readonly stickyBottom?: string;
  /** Height of the viewer. Default: `min(86vb, 980px)`. */
  readonly pdfHeight?: string;
  /** Height of the list and the conversation. Default: `36rem`. */
  readonly threadHeight?: string;
}

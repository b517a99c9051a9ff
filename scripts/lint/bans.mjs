/** Ways to turn text into markup or code: data is shown as text only. */
export const markupFromText = [
  ...['innerHTML', 'outerHTML', 'srcdoc'].map((name) => ({
    selector: `AssignmentExpression > MemberExpression.left[property.name='${name}']`,
    message: `${name} makes markup of text: bind text instead.`,
  })),
  {
    selector:
      'CallExpression[callee.property.name=/^(insertAdjacentHTML|setHTMLUnsafe|createContextualFragment|parseHTMLUnsafe)$/]',
    message: 'This makes markup of text: bind text instead.',
  },
  {
    selector: "CallExpression[callee.object.name='document'][callee.property.name=/^writeln?$/]",
    message: 'document.write makes markup of text.',
  },
  {
    selector: 'CallExpression[callee.name=/^(unsafeHTML|unsafeSVG|unsafeMathML|unsafeStatic|unsafeCSS)$/]',
    message: 'Unsafe directives are banned: data is shown as text only.',
  },
  {
    // A style attribute cannot carry a nonce, so a strict policy drops it.
    selector: 'TaggedTemplateExpression[tag.name=/^(html|svg)$/] TemplateElement[value.raw=/\\sstyle=/]',
    message:
      'A strict content security policy drops inline styles: use styleMap, classes or custom properties.',
  },
];

export const unsafeLitImports = ['unsafe-html', 'unsafe-svg', 'unsafe-mathml'].map((name) => ({
  name: `lit/directives/${name}.js`,
  message: 'Data is shown as text only.',
}));

export const numberFromText = [
  {
    selector: "CallExpression[callee.name='Number']",
    message: 'An amount never becomes a JavaScript number.',
  },
];

export const testOnlyOrSkip = [
  {
    selector:
      'MemberExpression[object.name=/^(describe|it|test|suite|context|specify)$/][property.name=/^(only|skip|todo)$/]',
    message: 'No test is left out or alone.',
  },
  {
    selector: 'CallExpression[callee.name=/^(xit|xdescribe|fit|fdescribe)$/]',
    message: 'No test is left out or alone.',
  },
];

/** What a key does in the pages. */
export type ViewerAction = 'previous' | 'next' | 'first' | 'last' | 'in' | 'out' | 'fit';

const actions: Readonly<Record<string, ViewerAction>> = {
  PageUp: 'previous',
  PageDown: 'next',
  Home: 'first',
  End: 'last',
  '+': 'in',
  '=': 'in',
  '-': 'out',
  '0': 'fit',
};

/** The action of a key; none with Ctrl, Alt or Meta, which belong to the browser. */
export function actionOf({
  key,
  ctrlKey,
  altKey,
  metaKey,
}: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'altKey' | 'metaKey'>): ViewerAction | undefined {
  return ctrlKey || altKey || metaKey ? undefined : actions[key];
}

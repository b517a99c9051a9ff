import type { TestRunnerPlugin } from '@web/test-runner';

/**
 * An assertion about a DOM node that fails carries the node, which `structuredClone` refuses: the page could not
 * report its results, and the file would hang until its time is out. Such a value is told in words instead.
 */
export function serializableFailures(): TestRunnerPlugin {
  return {
    name: 'serializable-failures',
    transform(context) {
      if (!context.path.endsWith('/__web-dev-server__web-socket.js') || typeof context.body !== 'string')
        return;
      if (!context.body.includes('structuredClone(obj)'))
        throw new Error('web-test-runner reports differently now');
      return `${context.body.replace('structuredClone(obj)', 'cloneForReport(obj)')}\n${cloneForReport.toString()}`;
    },
  };
}

/** Runs in the page. */
function cloneForReport(value: unknown): unknown {
  try {
    return structuredClone(value);
  } catch {
    const seen = new Set<unknown>();
    const text = JSON.stringify(value, (_key, part: unknown) => {
      if (part instanceof Node) return `<${part.nodeName.toLowerCase()}>`;
      if (typeof part === 'bigint' || typeof part === 'function' || typeof part === 'symbol')
        return String(part);
      if (typeof part !== 'object' || part === null) return part;
      if (seen.has(part)) return '(shown before)';
      seen.add(part);
      return part;
    });
    return JSON.parse(text) as unknown;
  }
}

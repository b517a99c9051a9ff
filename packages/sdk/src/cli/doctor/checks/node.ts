import type { Check } from '../check.ts';
import { right, wrong } from '../finding.ts';

/** Node runs the client. */
export const node: Check = {
  name: 'Node',
  needs: [],
  look({ installation: { nodeVersion } }) {
    return isEnough(nodeVersion)
      ? right(`Node ${nodeVersion} runs it.`)
      : wrong(`Node ${nodeVersion} is too old.`, 'Install Node 24, or at least 20.17 or 22.4.');
  },
};

// `parseArgs` of these reads options such as --no-overdue.
function isEnough(version: string): boolean {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major === 20) return minor >= 17;
  return major > 22 || (major === 22 && minor >= 4);
}

import type { SaldoPalette } from '@saldo/elements';
import { customProperty } from '../../packages/elements/src/theme/custom-property.ts';

/** What was chosen, as a stylesheet of the page. */
export function paletteCss(chosen: SaldoPalette): string {
  const lines = Object.entries(chosen).map(([name, value]) => `  ${customProperty(name)}: ${value};`);
  return ['saldo-provider {', ...lines, '}'].join('\n');
}

/** What was chosen, as a property of the provider. */
export function paletteJs(chosen: SaldoPalette): string {
  const text = (value: string) => `'${value.replaceAll(/['\\]/g, String.raw`\$&`)}'`;
  const lines = Object.entries(chosen).map(([name, value]) => `  ${name}: ${text(String(value))},`);
  return ['provider.palette = {', ...lines, '};'].join('\n');
}

import { define } from '../base/define.ts';
import { SaldoProvider } from './provider.element.ts';

define('saldo-provider', SaldoProvider);

declare global {
  interface HTMLElementTagNameMap {
    'saldo-provider': SaldoProvider;
  }
}

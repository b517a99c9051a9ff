import { define } from '../base/define.ts';
import { SaldoClientPortal } from './client-portal.element.ts';

define('saldo-client-portal', SaldoClientPortal);

declare global {
  interface HTMLElementTagNameMap {
    'saldo-client-portal': SaldoClientPortal;
  }
}

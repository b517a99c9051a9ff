import { define } from '../base/define.ts';
import { SaldoPortal } from './portal.element.ts';

define('saldo-portal', SaldoPortal);

declare global {
  interface HTMLElementTagNameMap {
    'saldo-portal': SaldoPortal;
  }
}

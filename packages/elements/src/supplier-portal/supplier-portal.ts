import { define } from '../base/define.ts';
import { SaldoSupplierPortal } from './supplier-portal.element.ts';

define('saldo-supplier-portal', SaldoSupplierPortal);

declare global {
  interface HTMLElementTagNameMap {
    'saldo-supplier-portal': SaldoSupplierPortal;
  }
}

import { define } from '../base/define.ts';
import { SaldoInvoiceList } from './invoice-list.element.ts';

define('saldo-invoice-list', SaldoInvoiceList);

declare global {
  interface HTMLElementTagNameMap {
    'saldo-invoice-list': SaldoInvoiceList;
  }
}

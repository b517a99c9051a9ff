import { define } from '../base/define.ts';
import { SaldoPaymentList } from './payment-list.element.ts';

define('saldo-payment-list', SaldoPaymentList);

declare global {
  interface HTMLElementTagNameMap {
    'saldo-payment-list': SaldoPaymentList;
  }
}

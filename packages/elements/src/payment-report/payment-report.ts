import { define } from '../base/define.ts';
import { SaldoPaymentReport } from './payment-report.element.ts';

define('saldo-payment-report', SaldoPaymentReport);

declare global {
  interface HTMLElementTagNameMap {
    'saldo-payment-report': SaldoPaymentReport;
  }
}

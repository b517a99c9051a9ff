import { define } from '../base/define.ts';
import { SaldoPaymentReview } from './payment-review.element.ts';

define('saldo-payment-review', SaldoPaymentReview);

declare global {
  interface HTMLElementTagNameMap {
    'saldo-payment-review': SaldoPaymentReview;
  }
}

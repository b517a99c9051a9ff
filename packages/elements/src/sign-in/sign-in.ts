import { define } from '../base/define.ts';
import { SaldoSignIn } from './sign-in.element.ts';

define('saldo-sign-in', SaldoSignIn);

declare global {
  interface HTMLElementTagNameMap {
    'saldo-sign-in': SaldoSignIn;
  }
}

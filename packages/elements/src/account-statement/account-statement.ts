import { define } from '../base/define.ts';
import { SaldoAccountStatement } from './account-statement.element.ts';

define('saldo-account-statement', SaldoAccountStatement);

declare global {
  interface HTMLElementTagNameMap {
    'saldo-account-statement': SaldoAccountStatement;
  }
}

import { define } from '../base/define.ts';
import { SaldoAccountMenu } from './account-menu.element.ts';

define('saldo-account-menu', SaldoAccountMenu);

declare global {
  interface HTMLElementTagNameMap {
    'saldo-account-menu': SaldoAccountMenu;
  }
}

import { define } from '../base/define.ts';
import { SaldoUserAdmin } from './user-admin.element.ts';

define('saldo-user-admin', SaldoUserAdmin);

declare global {
  interface HTMLElementTagNameMap {
    'saldo-user-admin': SaldoUserAdmin;
  }
}

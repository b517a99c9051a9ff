import { define } from '../base/define.ts';
import { SaldoQueryThread } from './query-thread.element.ts';

define('saldo-query-thread', SaldoQueryThread);

declare global {
  interface HTMLElementTagNameMap {
    'saldo-query-thread': SaldoQueryThread;
  }
}

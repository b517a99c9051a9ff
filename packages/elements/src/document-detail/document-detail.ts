import { define } from '../base/define.ts';
import { SaldoDocumentDetail } from './document-detail.element.ts';

define('saldo-document-detail', SaldoDocumentDetail);

declare global {
  interface HTMLElementTagNameMap {
    'saldo-document-detail': SaldoDocumentDetail;
  }
}

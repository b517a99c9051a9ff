import { define } from '../base/define.ts';
import { SaldoPdfViewer } from './pdf-viewer.element.ts';

define('saldo-pdf-viewer', SaldoPdfViewer);

declare global {
  interface HTMLElementTagNameMap {
    'saldo-pdf-viewer': SaldoPdfViewer;
  }
}

import { define } from '../base/define.ts';
import { SaldoPublishFiles } from './publish-files.element.ts';

define('saldo-publish-files', SaldoPublishFiles);

declare global {
  interface HTMLElementTagNameMap {
    'saldo-publish-files': SaldoPublishFiles;
  }
}

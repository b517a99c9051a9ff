import { html, type TemplateResult } from 'lit';
import type { ThreadOpenEvent } from '../../query-thread/query-thread.events.ts';
import { passedParts } from '../model/passed-parts.ts';
import type { PortalRoute } from '../model/portal-route.ts';
import type { PortalView } from './portal-view.ts';

/** Questions and answers; the thread that is open is part of the address. */
export function questions(title: string, icon: TemplateResult, go: (route: PortalRoute) => void): PortalView {
  const handleOpen = ({ threadId: id }: ThreadOpenEvent) => go({ view: 'questions', id });
  return {
    name: 'questions',
    title,
    icon,
    operations: ['listThreads'],
    load: () => import('../../query-thread/query-thread.ts'),
    render: (id) =>
      html`<saldo-query-thread
        exportparts=${passedParts('query-thread')}
        .threadId=${id}
        @saldo-thread-open=${handleOpen}
      ></saldo-query-thread>`,
  };
}

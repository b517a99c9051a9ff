import type { Saldo } from '@saldo/sdk';
import type { SaldoDocument, PaymentReport, SubjectInput, Thread } from '@saldo/sdk/contract';
import { partnerAt, publisherAt } from './past-client.ts';
import { pdfFile } from './pdf-file.ts';
import { sessionOf, type Publisher } from './publisher.ts';
import { sampleSession } from './sample-session.ts';
import type { MessageSketch, ThreadSketch } from './sample-threads.ts';

interface Subjects {
  readonly documents: readonly SaldoDocument[];
  readonly reports: readonly PaymentReport[];
}

/** Lets both sides write, each message at its instant, and the partner read but for what is unread. Answers the threads in the order given. */
export async function fillThreads(
  publisher: Publisher,
  subjects: Subjects,
  sketches: readonly ThreadSketch[],
): Promise<Thread[]> {
  if (sketches.length === 0) return [];
  const { token } = await publisher.saldo.sessions.create(sessionOf());
  const { id: partnerId } = await publisher.saldo.partners.getByExternalId(sampleSession.partner.externalId);
  return Promise.all(
    sketches.map(async ({ subject, about, messages, unread = 0 }) => {
      const [first, ...rest] = messages;
      const write = (message: MessageSketch) => writer(message, publisher.apiKey, token);
      const opening = await write(first!);
      const thread = await opening.as.threads.create({
        subject,
        about: subjectOf(about, subjects),
        message: opening.message,
        ...(first![0] === 'p' && { partnerId }),
      });
      const ids = [thread.lastMessage.id];
      for (const message of rest) {
        const reply = await write(message);
        ids.push((await reply.as.threads.reply(thread.id, reply.message)).id);
      }
      const messageId = ids[ids.length - 1 - unread];
      const partner = partnerAt(token);
      return messageId === undefined
        ? partner.threads.get(thread.id)
        : partner.threads.markRead(thread.id, { messageId });
    }),
  );
}

async function writer([side, instant, text, file]: MessageSketch, apiKey: string, token: string) {
  const as: Saldo = side === 'p' ? publisherAt(apiKey, { instant }) : partnerAt(token, { instant });
  const files = file === undefined ? [] : [(await as.files.create(pdfFile(file))).id];
  const authorName = side === 'p' ? { authorName: 'Luis Cobranza' } : {};
  return { as, message: { text, files, ...authorName } };
}

function subjectOf(about: ThreadSketch['about'], { documents, reports }: Subjects): SubjectInput {
  if (about === undefined) return { kind: 'account' };
  const { kind, label } = about;
  const found =
    kind === 'document'
      ? documents.find(({ externalId }) => externalId === label)
      : reports.find(({ number }) => number === label);
  return { kind, id: found!.id };
}

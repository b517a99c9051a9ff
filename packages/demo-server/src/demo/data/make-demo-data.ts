import type { Direction } from '@saldo/sdk/contract';
import { dayOf } from './calendar-day.ts';
import { collectPayments, planAdvances, type DraftPayment } from './collect-payments.ts';
import type { DemoData, DemoFile } from './demo.types.ts';
import { demoPublisher } from './demo-publisher.ts';
import type { Draft } from './draft.ts';
import { expandDeal } from './expand-deal.ts';
import { byDay, numberDocuments, numberPayments } from './number-records.ts';
import { openItems } from './open-items.ts';
import { openThreads } from './open-threads.ts';
import { documentFiles, uploadedFiles } from './paper/demo-files.ts';
import { cataloguePartners, featured } from './partner-catalogue.ts';
import { planDeals } from './plan-deals.ts';
import { reportPayments } from './report-payments.ts';
import { schedulePayments } from './schedule-payments.ts';
import { specialEntries } from './special-entries.ts';
import { toDocument } from './to-documents.ts';
import { documentRecord, inBatches, partnerRecord, paymentRecord, voidRecords } from './to-records.ts';

const directions: readonly Direction[] = ['receivable', 'payable'];

/**
 * Makes the demo data of one fictional publisher: the same for the same seed and day, on every machine.
 * `today` is `YYYY-MM-DD` in the publisher's time zone. No instant is later than the day before.
 */
export function makeDemoData({ seed, today: date }: { seed: string; today: string }): DemoData {
  const today = dayOf(date);
  const expansions = cataloguePartners
    .flatMap((partner) => directions.flatMap((direction) => planDeals(seed, partner, direction)))
    .map((deal) => expandDeal(seed, deal, today));
  const drafts = byDay(expansions.flatMap((expansion) => expansion.drafts));
  const claims = expansions.flatMap((expansion) => expansion.claims);
  const payments = byDay([
    ...collectPayments(seed, claims, today),
    ...cataloguePartners.flatMap((partner) => planAdvances(seed, partner, today)),
  ]);
  const numbers = numberDocuments(seed, drafts);
  const paymentIds = numberPayments(payments);
  const idsOfClaims = idsByClaim(payments, paymentIds);
  const documents = drafts.map((draft) => toDocument(draft, numbers, idsOfClaims));
  const acts = cataloguePartners.map((partner) => {
    const ofPartner = <T extends Draft | DraftPayment>(items: readonly T[]) =>
      items.filter((item) => item.partner === partner);
    const own = { drafts: ofPartner(drafts), payments: ofPartner(payments) };
    const open = openItems(own.drafts, own.payments)
      .filter(({ draft }) => draft.direction === 'receivable')
      .toSorted((a, b) => a.dueDay - b.dueDay);
    const receipts = own.payments.filter(({ direction }) => direction === 'receivable');
    const account = { seed, partner, today, numbers, paymentIds };
    const { reports, uploads } = reportPayments({ ...account, open, payments: receipts });
    return { reports, uploads, threads: openThreads({ ...account, ...own, reports }) };
  });
  const uploadsSent = acts.flatMap(({ uploads }) => uploads);
  const special = specialEntries(today);
  const scheduled = schedulePayments(today, openItems(drafts, payments), numbers);
  const records = [
    ...cataloguePartners.map(partnerRecord),
    ...documents.map(documentRecord),
    ...special.documents,
    ...payments.map((payment) => paymentRecord(payment, paymentIds.get(payment.key) ?? '', numbers)),
    ...special.payments,
    ...scheduled,
    ...voidRecords(drafts, numbers, payments, paymentIds),
  ];
  const partners = cataloguePartners.map(({ externalId, data }) => ({ externalId, data }));
  return {
    seed,
    today: date,
    publisher: demoPublisher,
    partners,
    featured,
    records,
    batches: inBatches(records),
    documents,
    reports: acts.flatMap(({ reports }) => reports),
    threads: acts.flatMap(({ threads }) => threads),
    uploadsSent,
    files: (): AsyncIterable<DemoFile> => documentFiles(documents, demoPublisher, partners),
    uploads: (): AsyncIterable<DemoFile> => uploadedFiles(uploadsSent),
  };
}

function idsByClaim(
  payments: readonly DraftPayment[],
  ids: ReadonlyMap<string, string>,
): Map<string, string> {
  return new Map(
    payments.flatMap(({ key, claims }) => claims.map((claim) => [claim.key, ids.get(key) ?? ''] as const)),
  );
}

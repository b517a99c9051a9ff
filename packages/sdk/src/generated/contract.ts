// Made by `npm run generate` from packages/sdk/contract. Change the contract, not this file.

/** What records move the account. `refund` is a payment that gives money back, with the id of that payment. */
export type AccountKind = "document" | "payment" | "refund";
/** Whose account. */
export interface AccountPartner {
    externalId: ExternalId;
}
/** With what a user signs in once, in the place of a password. */
export interface Activation {
    /** Shown this once. Give it to the person, and to nobody else. */
    secret: string;
    expiresAt: Instant;
}
/** Who the caller is. */
export interface Actor {
    /** A person at a partner, one of the publisher's own staff, or whoever holds a link. */
    kind: "contact" | "staff" | "link" | (string & {});
    side: Side;
    name?: Name;
}
/**
 * A postal address.
 * @example {
 *       "street": "Av. Ficticia 123",
 *       "city": "Lima",
 *       "country": "PE"
 *     }
 */
export interface Address {
    /** Whose it is. */
    name?: string;
    /** Street and number, in one or more lines. */
    street?: string;
    /** City. */
    city?: string;
    /** State, province or department. */
    region?: string;
    /** Postal code. */
    postalCode?: string;
    country?: Country;
}
/**
 * `increase`: the adjustment raises the debt, and is settled like an invoice. `decrease`: it lowers the debt, and may settle
 *     documents like a credit note.
 */
export type AdjustmentEffect = "increase" | "decrease";
/**
 * Why an account is adjusted: a debt that is given up, what an account came to before it was published, a gain or loss by
 *     exchange, cents that do not add up, anything else.
 */
export type AdjustmentReason = "write_off" | "opening_balance" | "exchange_difference" | "rounding" | "other";
/** Open amounts by days past due. */
export interface AgeingBucket {
    /** Which bucket. */
    bucket: AgeingBucketName | (string & {});
    amount: Sum;
    /** Items in the bucket. */
    count: number;
}
/** Days past due, in the order to show. `unapplied` holds, as a negative amount, payments and credits that settle nothing yet. */
export type AgeingBucketName = "current" | "days_1_30" | "days_31_60" | "days_61_90" | "over_90" | "unapplied";
/** What this payment or credit settles. */
export interface Allocation {
    document: DocumentRef;
    /** Number of the installment. */
    installment?: number;
    /** In the currency of the document. */
    amount: Money;
    /** What of the payment or credit this takes, where its currency is not that of the document. */
    paid?: Money;
    /** Currency of what settles for one of the currency of the document. */
    rate?: ExchangeRate;
    /** What the publisher gained by the exchange, or lost where it is negative, in the currency of what settles. */
    difference?: Money;
}
/**
 * Settles a part of a document, which either `document` or `fiscal` names. Without an installment the earliest due are settled first. Where
 *     the payment or credit is in another currency than the document, `amount` is what the document falls by and `paid` what that takes
 *     of the payment.
 */
export interface AllocationInput {
    /** External id of the document that is settled, which must be known. */
    document?: ExternalId;
    /**
     * In place of `document`: what the tax authority knows it by, under whatever external id it is published. It need not be known yet
     *     (`document-awaited`): the money stays on account, and settles the document once that is published. Where the identity goes over to
     *     another document, what settles goes with it.
     */
    fiscal?: FiscalReference;
    /** Number of the installment that is settled. */
    installment?: number;
    /** In the currency of the document, above zero. */
    amount: Money;
    /** What of the payment or credit this takes, in its currency. Required where that differs from the currency of the document; otherwise absent, or the same as `amount`. */
    paid?: Money;
    /** Currency of what settles for one of the currency of the document, as the ERP has it. Told as it is: nothing is computed with it. */
    rate?: ExchangeRate;
    /** What the publisher gained by the exchange, or lost where it is negative, as the ERP posted it, in the currency of what settles. */
    difference?: Money;
}
/**
 * Decimal number as a string, at most 18 digits before and 6 after the point. Never a JSON number.
 * @example 1234.56
 */
export type Amount = string;
/** A key as its publisher sees it, without the secret, of which only a digest is kept. */
export interface ApiKey {
    id: Id;
    name: ApiKeyName;
    /** What it may do. A server may have scopes that are not listed here. */
    scopes: (ApiKeyScope | string)[];
    /** Whether it still opens anything. */
    status: "active" | "expired" | "revoked" | (string & {});
    createdAt: Instant;
    createdBy?: ApiKeyMaker;
    expiresAt?: Instant;
    /** When it was last accepted, to a minute or so. Absent, it was never. */
    lastUsedAt?: Instant;
    revokedAt?: Instant;
    /** The key that it was last rotated to. */
    replacedBy?: Id;
    revision: Revision;
}
/**
 * Format: date-time
 * Instant from which the key is refused (RFC 3339), in the future. Absent, it does not expire.
 * @example 2036-04-02T15:04:05.123Z
 */
export type ApiKeyEnd = string;
/** What a key is for, what it may do, how long. */
export interface ApiKeyInput {
    name: ApiKeyName;
    /** What it may do. */
    scopes: ApiKeyScope[];
    expiresAt?: ApiKeyEnd;
}
/** Who made it. Absent, it was not recorded, as of keys from before. */
export interface ApiKeyMaker {
    /** Another key, one of the publisher's own staff, or whoever runs the server, by a command. */
    kind: "api_key" | "staff" | "operator" | (string & {});
    /** The id of that key, or of that person. */
    id: string;
    name?: Name;
}
/** What the key is for. Shown as `system` of what it publishes. */
export type ApiKeyName = string;
/** A page of keys. */
export interface ApiKeyPage {
    data: ApiKey[];
    nextCursor?: Cursor;
}
/** How long both keys work, and how long the new one. */
export interface ApiKeyRotation {
    /**
     * For how long the old key still works, in seconds; 0 ends it at once.
     * @default 86400
     */
    overlapSeconds?: number;
    expiresAt?: ApiKeyEnd;
}
/**
 * What a key may do: write what the publisher publishes and read what that takes (`publish`), read everything (`read`), mint and revoke
 *     sessions (`sessions`), administer people (`users`), read the audit (`audit`), create, change and revoke keys (`keys`), keep webhooks (`webhooks`). `x-access` of each operation names its scope.
 */
export type ApiKeyScope = "publish" | "read" | "sessions" | "users" | "audit" | "keys" | "webhooks";
/** A new key with its secret. */
export interface ApiKeySecret {
    apiKey: ApiKey;
    /** Opaque bearer token. Shown this once, kept nowhere. */
    secret: string;
    /** The key that it was rotated from. */
    replaces?: ApiKey;
}
/**
 * Name or code in the publisher's system.
 * @example Lima Norte
 */
export type Assignment = string;
/** What was done, behind the kind of what it was done to. */
export type AuditAction = "publisher.created" | "publisher.updated" | "records.published" | "record.published" | "record.voided" | "record.deleted" | "file.published" | "file.uploaded" | "snapshot_run.opened" | "snapshot_run.sealed" | "snapshot_run.aborted" | "balances.asserted" | "payment_report.submitted" | "payment_report.in_review" | "payment_report.accepted" | "payment_report.rejected" | "payment_report.applied" | "thread.opened" | "thread.read" | "message.written" | "session.created" | "session.revoked" | "api_key.created" | "api_key.updated" | "api_key.rotated" | "api_key.revoked" | "user.created" | "user.updated" | "user.disabled" | "user.enabled" | "user.reset" | "user.signed_in" | "user.signed_out" | "user.password_changed" | "user.linked" | "user.unlinked" | "sign_in_settings.replaced" | "sign_in.failed" | "user.factors_reset" | "user.identity_bound" | "second_factor.totp_begun" | "second_factor.totp_added" | "second_factor.passkey_begun" | "second_factor.passkey_added" | "second_factor.removed" | "second_factor.proved" | "second_factor.failed" | "recovery_code.used" | "recovery_codes.renewed" | "sign_in_policy.set" | "provider.created" | "provider.changed" | "provider.deleted" | "webhook_endpoint.created" | "webhook_endpoint.updated" | "webhook_endpoint.enabled" | "webhook_endpoint.disabled" | "webhook_endpoint.deleted" | "webhook_endpoint.moved" | "webhook_endpoint.tested" | "webhook_endpoint.sent_again" | "webhook_endpoint.secret_rotated";
/** Who did it, with the name at the time. */
export interface AuditActor {
    /** What the actor is. */
    kind: AuditActorKind | (string & {});
    /** Id of the API key, or of the person as whoever signed them in knows them. */
    id: string;
    name?: Name;
}
/**
 * `api_key`: a system of the publisher. `contact`: a person at a partner. `staff`: one of the publisher's own. `link`: whoever holds a
 *     link. `job`: the server itself, going on with what somebody has begun. `user`: somebody who signs in or has signed in, by
 *     the user's id. `nobody`: somebody who tried to. `operator`: whoever runs the server, by its command.
 */
export type AuditActorKind = "api_key" | "contact" | "staff" | "link" | "job" | "user" | "nobody" | "operator";
/** One act. */
export interface AuditEntry {
    /** Counts the entries of the publisher from 1, without gaps. */
    seq: number;
    at: Instant;
    actor: AuditActor;
    /** What was done. */
    action: AuditAction | (string & {});
    /** The partner whom it concerns. */
    partnerId?: Id;
    record?: AuditRecord;
    /** Names the request in the server's log. */
    requestId: string;
    /** Address from which it was asked, where that is recorded. */
    address?: string;
    /** What more is to be known, by name: how many records were published, for example. Names may be added. */
    details?: {
        [key: string]: string;
    };
    hash: AuditHash;
}
/** A page of entries. */
export interface AuditEntryPage {
    /** The entries. */
    data: AuditEntry[];
    nextCursor?: Cursor;
}
/** One line of an export. */
export type AuditExportLine = AuditExportStart | AuditEntry | AuditExportProblem;
/** Why the server ended an export early. */
export interface AuditExportProblem {
    problem: Problem;
}
/** The first line of an export. */
export interface AuditExportStart {
    head: AuditHead;
    /** The entry behind which it begins. */
    after: AuditHead;
}
/** SHA-256 in hexadecimal. */
export type AuditHash = string;
/** The newest entry of a publisher's audit; before the first, `seq` is 0. */
export interface AuditHead {
    publisherId: Id;
    /** Counts the entries of the publisher from 1, without gaps. */
    seq: number;
    hash: AuditHash;
}
/** What it was done to. */
export interface AuditRecord {
    /** What the record is. */
    kind: AuditRecordKind | (string & {});
    id: Id;
}
/** What it was done to. */
export type AuditRecordKind = "publisher" | "partner" | "document" | "payment" | "file" | "snapshot_run" | "payment_report" | "thread" | "message" | "session" | "api_key" | "user" | "provider" | "webhook_endpoint";
/** Who wrote. */
export interface Author {
    side: Side;
    name?: Name;
}
/** What an account came to at the end of a day, with all that is dated until then. */
export interface BalanceAssertion {
    /** Say it. */
    op?: "assert";
    partner: AccountPartner;
    direction: Direction;
    date: CalendarDate;
    /** Signed as the closing balance of a statement. What raises the debt within the direction is positive. */
    balance: Sum;
}
/** What an account came to, or that nothing is said of it any more. */
export type BalanceAssertionInput = BalanceAssertion | BalanceWithdrawal;
/** Balances as the publisher's system has them. */
export interface BalanceAssertionRequest {
    /** The assertions. Of the same account and date the last counts. */
    assertions: BalanceAssertionInput[];
}
/** A result for each assertion, in the order sent. */
export interface BalanceAssertionResponse {
    /** In the order sent. */
    results: BalanceAssertionResult[];
}
/** What became of one assertion. */
export interface BalanceAssertionResult {
    /** Position in the request. */
    index: number;
    /** `deleted`: withdrawn. */
    outcome: Outcome;
    id?: Id;
    /** What the records come to now. */
    derived?: Sum;
    /** derived - asserted. */
    difference?: Sum;
    problem?: Problem;
}
/** An asserted balance that is not what the records come to. */
export interface BalanceDifference {
    id: Id;
    partner: PartnerRef;
    direction: Direction;
    date: CalendarDate;
    /** What the publisher's system says. */
    asserted: Sum;
    /** What the records come to now. */
    derived: Sum;
    /** derived - asserted. */
    difference: Sum;
    assertedAt: Instant;
    /** Name of the API key that asserted it. */
    system: string;
    revision: Revision;
    /**
     * Records of the account that may explain it, the likeliest first: those of its very amount, then those that came or were
     *     voided since, then those about the date, then what is open. What only the publisher's system has cannot be among them.
     *     Empty in the feed.
     */
    candidates: DifferenceCandidate[];
}
/**
 * Of a balance that was asserted: `upsert` when it begins to differ from what the records come to, or is asserted anew and
 *     differs still, `delete` when they agree or the assertion is withdrawn.
 */
export interface BalanceDifferenceChange extends ChangedRecord {
    /** A balance that differs. */
    kind: "balance_difference";
    /** The difference as it is now, without candidates; absent once it is gone. */
    data?: BalanceDifference;
}
/** A page of differences. */
export interface BalanceDifferencePage {
    /** The differences. */
    data: BalanceDifference[];
    /** How many with these filters. */
    asserted: number;
    /** How many with these filters. */
    differing: number;
    nextCursor?: Cursor;
}
/** Takes back what was said of an account as of a day. */
export interface BalanceWithdrawal {
    /** Take it back. */
    op: "withdraw";
    partner: AccountPartner;
    direction: Direction;
    date: CalendarDate;
    currency: Currency;
}
/**
 * Format: date
 * Calendar date `YYYY-MM-DD` (ISO 8601) from 1900 to 9999, without time zone.
 * @example 2026-03-31
 */
export type CalendarDate = string;
/** One change of one record. `kind` says of what, and what its `data` is. */
export type Change = PublishedChange | PaymentReportChange | ThreadChange | MessageChange | BalanceDifferenceChange | WebhookEndpointChange | UnknownChange;
/** The kinds of records that the feed tells of. */
export type ChangeKind = "publisher" | "partner" | "document" | "payment" | "file" | "payment_report" | "thread" | "message" | "balance_difference" | "webhook_endpoint";
/** `void`: annulled, still visible. `delete`: gone; the tombstone stays in the feed for at least a year. */
export type ChangeOp = "upsert" | "void" | "delete";
/** A page of changes. */
export interface ChangePage {
    /** Oldest first. */
    data: Change[];
    nextCursor: Cursor;
    /** Whether more can be read at once. */
    hasMore: boolean;
}
/** What every change says of its record. */
export interface ChangedRecord {
    id: Id;
    externalId?: ExternalId;
    /** The partner that it concerns. Absent where it concerns the publisher as a whole. */
    partnerId?: Id;
    revision: Revision;
    /** What became of it. */
    op: ChangeOp | (string & {});
    at: Instant;
}
/** A first code. */
export interface CodeInput {
    code: TotpCode;
}
/** Whether an element may be used, and what in it. */
export interface ComponentGrant {
    /** Whether its operations are permitted. */
    enabled: boolean;
    /** Parts that can be switched off; on unless said otherwise. */
    features?: {
        /**
         * Report payments and answer reports, ask and answer.
         * @default true
         */
        write?: boolean;
        /**
         * Open and download files.
         * @default true
         */
        download?: boolean;
    };
}
/**
 * Which elements. Absent, all of them; where it is given, what is not listed is off. `paymentReview` and `changeFeed` are
 *     for staff: to a partner's session they give nothing.
 */
export interface Components {
    statement?: ComponentGrant;
    invoiceList?: ComponentGrant;
    documentDetail?: ComponentGrant;
    paymentReport?: ComponentGrant;
    queryThread?: ComponentGrant;
    pdfViewer?: ComponentGrant;
    paymentReview?: ComponentGrant;
    changeFeed?: ComponentGrant;
}
/** That it is the person who asks, and not only who has their page before them. */
export interface ConfirmationInput {
    password?: PresentPassword;
}
/** Whom a partner asks. */
export interface Contact {
    name?: Name;
    email?: Email;
    /** Telephone as people write it. */
    phone?: string;
    /** When somebody answers. */
    hours?: string;
}
/** What went from the account of one currency to that of another. */
export interface Conversion {
    /** The payment or credit that settles. */
    source: {
        /** A payment or refund; or a document, for a credit. */
        kind: AccountKind | (string & {});
        id: Id;
    };
    /** What is settled. */
    document: DocumentRef;
    /** What is settled of it */
    amount: Money;
    /** What of the payment or credit this takes, where its currency is not that of the document. */
    paid: Money;
    /** Currency of what settles for one of the currency of the document. */
    rate?: ExchangeRate;
    /** What the publisher gained by the exchange, or lost where it is negative, in the currency of what settles. */
    difference?: Money;
}
/**
 * ISO 3166-1 alpha-2 code.
 * @example PE
 */
export type Country = string;
/**
 * Format: iso-4217
 * ISO 4217 alphabetic code, of today's or of a former currency.
 * @example PEN
 */
export type Currency = string;
/** A currency and how many decimals its amounts show. */
export interface CurrencySetting {
    code: Currency;
    decimals: Decimals;
}
/** Opaque position in a list. Take it from an answer, send it back unchanged with the same filters. */
export type Cursor = string;
/** Number of decimals to show for amounts of the currency. */
export type Decimals = number;
/** Deletes what was published by mistake. */
export interface DeleteRecord {
    /** What is deleted. */
    kind: RecordKind;
    /** Remove. */
    op: "delete";
    externalId: ExternalId;
}
/** An account of the publisher into which partners pay. */
export interface DepositAccount {
    /** The publisher's own id of the account. */
    id: string;
    bankName: Name;
    holder: Name;
    currency: Currency;
    /** Number as the bank writes it. */
    accountNumber: string;
    /** Identifiers for transfers: CLABE, CCI, CBU, IBAN, PIX … */
    identifiers?: {
        /** Name of the scheme. */
        scheme: string;
        /** The identifier. */
        value: string;
    }[];
    /** For example, what to write as reference. */
    note?: string;
}
/** A record that may explain a difference. */
export interface DifferenceCandidate {
    /** What it is. */
    kind: AccountKind | (string & {});
    id: Id;
    externalId: ExternalId;
    type?: SaldoDocumentType;
    /** Number or reference that people know it by. */
    label: string;
    date: CalendarDate;
    /** How it moves the account; of a voided one how it did. */
    amount: Money;
    voided?: Voided;
    publishedAt: Instant;
    /** Why it is named. */
    reasons: (DifferenceReason | string)[];
}
/**
 * `equals_difference`: its amount is that of the difference, with either sign, whatever its date. `voided_after`,
 *     `published_after`: it counts, or counted, on the date and came or was voided since the assertion. `near_date`: dated at most
 *     three days from the date of the assertion. `open`: still open and dated until then.
 */
export type DifferenceReason = "equals_difference" | "voided_after" | "published_after" | "near_date" | "open";
/** `receivable`: the partner owes the publisher. `payable`: the publisher owes the partner. */
export type Direction = "receivable" | "payable";
/**
 * Where the paper and the goods went.
 * @example {
 *       "billing": {
 *         "street": "Av. Ficticia 123",
 *         "city": "Lima",
 *         "country": "PE"
 *       }
 *     }
 */
export interface DocumentAddresses {
    billing?: Address;
    shipping?: Address;
}
/**
 * A document as the publisher's system knows it. Totals that do not add up make warnings, never corrections.
 * @example {
 *       "type": "adjustment",
 *       "effect": "decrease",
 *       "reason": "write_off",
 *       "direction": "receivable",
 *       "partner": {
 *         "externalId": "C-0001"
 *       },
 *       "issueDate": "2026-04-30",
 *       "total": {
 *         "amount": "0.40",
 *         "currency": "PEN"
 *       },
 *       "allocations": [
 *         {
 *           "document": "F001-00012345",
 *           "amount": {
 *             "amount": "0.40",
 *             "currency": "PEN"
 *           }
 *         }
 *       ]
 *     }
 */
export interface DocumentInput {
    type: DocumentTypeInput;
    direction: Direction;
    partner: PartnerSelector;
    /** Series. */
    series?: string;
    /** Number in the series. */
    number?: string;
    fiscal?: FiscalIdentity;
    issuer?: Party;
    recipient?: Party;
    issueDate: CalendarDate;
    dueDate?: CalendarDate;
    /** Not negative: whether it raises or lowers the debt follows from the type. */
    total: Money;
    subtotal?: Money;
    /** Taxes added. */
    taxes?: TaxLine[];
    /** Taxes withheld by the payer. */
    withholdings?: TaxLine[];
    /** Absent means one installment due on `dueDate` (or on `issueDate`). */
    installments?: InstallmentInput[];
    /** Only for credit notes, withholding certificates and adjustments that decrease. */
    allocations?: AllocationInput[];
    /** Links to other documents. */
    related?: RelatedInput[];
    /** Papers. */
    files?: FileLinkInput[];
    /** Required of an adjustment, and only of one: which way it moves the debt. */
    effect?: AdjustmentEffect;
    /** Required of an adjustment, and only of one: why. */
    reason?: AdjustmentReason;
    /** The partner's own reference, such as its order number. */
    reference?: string;
    hold?: HoldInput;
    /** On the whole document. */
    discounts?: PriceChange[];
    /** Freight, packing and the like, on the whole document. */
    charges?: PriceChange[];
    /** What rounding added to the total; negative where it took off. */
    rounding?: Money;
    /** What was paid before and is part of the total no more. */
    prepaid?: Money;
    /** The publisher's own currency for one of the document, as the ERP has it. Nothing is computed with it. */
    exchangeRate?: ExchangeRate;
    /** The total in the publisher's own currency. */
    baseTotal?: Money;
    /** The subtotal in the publisher's own currency. */
    baseSubtotal?: Money;
    paymentTerms?: PaymentTerms;
    addresses?: DocumentAddresses;
    salesperson?: Assignment;
    branch?: Assignment;
    project?: Assignment;
    costCentre?: Assignment;
    /** What else the paper says. The partner reads it. */
    notes?: string;
    /** What was sold or bought. */
    lines?: DocumentLine[];
    /** What it is about. */
    description?: string;
    metadata?: Metadata;
    version?: Version;
}
/**
 * What was sold or bought, in the order of the paper.
 * @example {
 *       "code": "T-10",
 *       "description": "Tornillo hexagonal 10 mm",
 *       "quantity": "500",
 *       "unit": "pza",
 *       "unitPrice": {
 *         "amount": "1.05",
 *         "currency": "PEN"
 *       },
 *       "discount": {
 *         "amount": "25.00",
 *         "currency": "PEN"
 *       },
 *       "total": {
 *         "amount": "500.00",
 *         "currency": "PEN"
 *       }
 *     }
 */
export interface DocumentLine {
    /** The article's code. */
    code?: string;
    /** What it is. */
    description: string;
    quantity?: Quantity;
    /** Unit of the quantity as people write it, or its code (UN/ECE 20). */
    unit?: string;
    /** Price of one unit, before the discount and without taxes. */
    unitPrice?: Money;
    /** What is taken off the line, above zero. */
    discount?: Money;
    /** Taxes of the line. */
    taxes?: TaxLine[];
    /** What the line comes to, after its discount and without taxes. */
    total: Money;
}
/** A page of documents. */
export interface DocumentPage {
    /** The rows. */
    data: SaldoDocument[];
    nextCursor?: Cursor;
}
/** Writes a document. */
export interface DocumentRecord {
    /** A document. */
    kind: "document";
    /** Create or replace. */
    op?: "upsert";
    /**
     * Which document it is. `fiscal` is for what was read from a paper, whose `externalId` was made from it: where another document
     *     that is not voided has its fiscal identity, that one stays as it is and gets the record's `files`, which it keeps when it is published again; `matched`
     *     of the result names it. Type, effect, direction, partner, currency and total have to be the same
     *     (`duplicate-fiscal-identity` at the field), and no partner is made. Where no document has the identity it is written under its own
     *     `externalId`; the first record that has the identity under another one, by `externalId`, and agrees, takes the document
     *     over: it goes on under that id, with its history and its files.
     * @default externalId
     */
    matchBy?: "externalId" | "fiscal";
    externalId: ExternalId;
    data: DocumentInput;
}
/** Points at a document. */
export interface DocumentRef {
    id: Id;
    externalId: ExternalId;
    type: SaldoDocumentType;
    /** Series. */
    series?: string;
    /** Number in the series. */
    number?: string;
}
/**
 * Derived from the allocations: nothing settled, a part settled, all settled. `issued` for papers that do not move
 *     the account. Overdue is told by `overdueAmount`, beside the status.
 */
export type DocumentStatus = "open" | "partially_paid" | "paid" | "issued" | "void";
/** Counts and sums per currency. */
export interface DocumentSummary {
    asOf: CalendarDate;
    /** One entry per currency, in the publisher's order. */
    currencies: {
        currency: Currency;
        decimals: Decimals;
        /** Documents. */
        count: number;
        /** What raises the debt less what lowers it, papers and voided documents left out. */
        total: Sum;
        /** Open amounts less unapplied credits. Payments on account are not documents: they are in the statement. */
        openAmount: Sum;
        overdueAmount: Sum;
        /** Adds up to `openAmount`. */
        ageing: AgeingBucket[];
    }[];
}
/**
 * Invoices and debit notes raise the debt; credit notes and withholding certificates lower it; purchase orders and
 *     receipts are papers that do not move the account. An adjustment is no paper of the trade but an entry of the publisher's
 *     books, which raises or lowers the debt by its `effect`.
 */
export type DocumentTypeInput = "invoice" | "credit_note" | "debit_note" | "purchase_order" | "receipt" | "withholding_certificate" | "adjustment";
/**
 * What is taken off when it is paid early, as a rate of the total or as an amount.
 * @example {
 *       "until": "2026-03-10",
 *       "rate": "0.02"
 *     }
 */
export interface EarlyPayment {
    /** The last day on which it is given. */
    until: CalendarDate;
    rate?: Rate;
    amount?: Money;
}
/**
 * Format: email
 * Mail address, RFC 5321.
 */
export type Email = string;
/** What is shown to who is not signed in. */
export interface Entrance {
    publisher: EntrancePublisher;
    /** Whether `forgotPassword` mails a link. Where not, the publisher resets passwords. */
    selfServiceReset: boolean;
    /** Ways to sign in. A page shows those that it knows. */
    ways: SignInWay[];
}
/** The publisher, as anybody may know it. */
export interface EntrancePublisher {
    id: Id;
    name: Name;
    /** Whom to ask. */
    contact?: Contact;
}
/** A change in an event `change`; in an event `problem` why the server ends the stream. */
export type EventData = Change | Problem;
/**
 * How much of one currency one of another costs. Never a JSON number.
 * @example 3.7245
 */
export type ExchangeRate = string;
/**
 * The publisher's own id of the record. Opaque, compared byte for byte, at most 200 characters, without control characters
 *     and U+FEFF (a byte order mark that came along with a file).
 * @example F001-00012345
 */
export type ExternalId = string;
/** The factors as they are now. The sign-in permits from here on what waited for one. */
export interface FactorAdded {
    /** With the first factor. */
    recoveryCodes?: NewRecoveryCodes;
    factors: Factors;
}
/** What is to be removed, and that it is the person who asks. */
export interface FactorRemovalInput {
    /** `totp`, or the id of a passkey. */
    factor: string;
    password?: PresentPassword;
    proof: SecondFactorInput;
}
/** The second factors of who is signed in. */
export interface Factors {
    policy: KnownPolicy;
    /** The authenticator app; absent where there is none. */
    totp?: TotpFactor;
    /** By when they were added. */
    passkeys: Passkey[];
    /** How many recovery codes were not used yet. */
    recoveryCodesLeft: number;
}
/** What can be wrong with a field. A newer server may send codes not listed here: show their `detail`. */
export type FieldCode = "required" | "not-accepted" | "unknown-field" | "unknown-parameter" | "wrong-type" | "malformed" | "not-a-choice" | "no-known-form" | "too-short" | "too-long" | "too-few-items" | "too-many-items" | "too-small" | "too-large" | "repeated" | "text" | "encoding" | "cursor" | "file-name" | "address-not-allowed" | "beyond-own-key" | "yourself" | "last-administrator" | "time-zone" | "unknown-reference" | "ambiguous-reference" | "duplicate-fiscal-identity" | "in-use" | "taken" | "guessable" | "wrong-password" | "wrong-code" | "passkey-refused" | "not-positive" | "negative" | "currency-differs" | "partner-differs" | "direction-differs" | "not-a-debt" | "not-a-credit" | "settled" | "document-void" | "payment-void" | "future-date" | "past-date" | "after-as-of" | "period-too-long" | "lines-exceed-amount" | "malformed-json" | "line-too-long";
/** One field and what is wrong with it. */
export interface FieldError {
    /** JSON Pointer (RFC 6901) into the body; `query/<name>`, `path/<name>` or `header/<name>` outside it. */
    pointer: string;
    /**
     * Stable code of what is wrong.
     * @example malformed
     */
    code: FieldCode | (string & {});
    /** What is accepted. */
    detail: string;
    /** Of the record that stands in the way, where there is one. */
    externalId?: ExternalId;
}
/** A file of a document. */
export interface FileLink {
    id: Id;
    externalId?: ExternalId;
    /** What the file is to the document. */
    role: FileRole | (string & {});
    fileName: FileName;
    /** Media type. */
    mediaType: string;
    /** Bytes. */
    size: number;
    pending?: Pending;
}
/** A file published before with `putFile`, or published here, by the address where it lies. */
export interface FileLinkInput {
    externalId: ExternalId;
    source?: FileSource;
    /**
     * What the file is to the document.
     * @default other
     */
    role?: FileRole;
}
/** Name as the uploader's machine had it, without a path. */
export type FileName = string;
/** What a file is to a document: its printed form, its signed source, or another paper. */
export type FileRole = "pdf" | "xml" | "other";
/**
 * Where a file lies that was not uploaded. The server fetches it for the first who downloads it, and keeps it; partners never
 *     see the address. Another address, or anything else that differs, makes the file be fetched anew.
 */
export interface FileSource {
    /**
     * Format: uri
     * An absolute address by HTTPS of a host that whoever runs the server allows, without user name and password. A server may
     *     allow none: `address-not-allowed`. What it answers must be the file itself, of at most 10 MiB.
     * @example https://files.example.com/F001-00012345.pdf
     */
    url: string;
    fileName: FileName;
    /** What the file is. The first bytes must be those of this media type, whatever the host says. */
    mediaType: "application/pdf" | "application/xml" | "image/jpeg" | "image/png" | "image/webp";
    /** Bytes, where they are known: what is fetched must have as many. */
    size?: number;
    /** Where it is known: what is fetched must have it. */
    sha256?: Sha256;
}
/** Where the file lies. Only the publisher is told. */
export interface FileSourceState {
    /**
     * Format: uri
     * The address.
     */
    url: string;
    /** Bytes that were declared. */
    size?: number;
    /** What was declared. */
    sha256?: Sha256;
    /** When the bytes were fetched that are kept. */
    fetchedAt?: Instant;
}
/**
 * What the tax authority knows the document by: this one and no other. Of a publisher's documents that are not voided only one
 *     has it (`duplicate-fiscal-identity`, unless the record came with `matchBy: fiscal`). Compared without case, a UUID also without its hyphens, a number of `sunat` without zeros
 *     before it. Where several documents share a code, as under a CAEA, it takes issuer, type and number beside it.
 */
export interface FiscalIdentity {
    /**
     * `cfdi-uuid` (MX), `cae` (AR), `cufe` (CO), `folio` (CL: `<RUT>-<type>-<folio>`), `sunat` (PE:
     *     `<RUC>-<type>-<series>-<number>`), `nfe-key` (BR) or another.
     */
    scheme: string;
    /** The identifier as the authority writes it. */
    value: string;
    authorizedAt?: Instant;
}
/**
 * A document by what the tax authority knows it by, compared as `FiscalIdentity` says.
 * @example {
 *       "scheme": "cfdi-uuid",
 *       "value": "5FB2822E-396D-4725-8521-CDC4BDD20CCF"
 *     }
 */
export interface FiscalReference {
    /** As in `FiscalIdentity`. */
    scheme: string;
    /** As in `FiscalIdentity`. */
    value: string;
}
/** Who has forgotten the password. */
export interface ForgotInput {
    /** The login. */
    login: string;
    entrance: UserSide;
}
/**
 * What holds the document up today. Amounts, due dates and status do not know of it.
 * @example {
 *       "kind": "disputed",
 *       "reason": "Two boxes arrived broken",
 *       "until": "2026-05-31"
 *     }
 */
export interface Hold {
    /** In which way. */
    kind: HoldKind | (string & {});
    /** Why. */
    reason?: string;
    /** The last day on which it holds. */
    until?: CalendarDate;
}
/**
 * Holds the document up, without changing what is owed or when it is due. It ends by itself after `until`, or when the
 *     document is published without it.
 * @example {
 *       "kind": "disputed",
 *       "reason": "Two boxes arrived broken",
 *       "until": "2026-05-31"
 *     }
 */
export interface HoldInput {
    /** In which way. */
    kind: HoldKind;
    /** Why. The partner reads it. */
    reason?: string;
    /** The last day on which it holds. */
    until?: CalendarDate;
}
/** `disputed`: the partner contests the document. `blocked`: the publisher keeps it from being paid or collected. */
export type HoldKind = "disputed" | "blocked";
/**
 * Format: uuid
 * Identifier given by the server. UUID (RFC 9562), lower case.
 * @example 01932f6e-7c1a-7b1e-9f0a-3d1c5b7e9a10
 */
export type Id = string;
/**
 * What payments in process are meant to settle of a document, taken together. Amounts, due dates and status do not know of it.
 * @example {
 *       "amount": {
 *         "amount": "290.00",
 *         "currency": "PEN"
 *       },
 *       "clearsOn": "2026-05-15"
 *     }
 */
export interface InProcess {
    /** In the currency of the document. */
    amount: Sum;
    /** The last day on which one of them is planned to be paid. Absent where none says one. */
    plannedOn?: CalendarDate;
    /** The last day on which one of them is expected to clear. Absent where none says one. */
    clearsOn?: CalendarDate;
}
/** A part of the total with a due date of its own. */
export interface Installment {
    /** Counts from 1. */
    number: number;
    dueDate: CalendarDate;
    amount: Money;
    openAmount: Sum;
    /** Days past due with an open amount; 0 otherwise. */
    daysOverdue: number;
}
/** A part of the total with a due date of its own. */
export interface InstallmentInput {
    /** Counts from 1, unique in the document. */
    number: number;
    dueDate: CalendarDate;
    amount: Money;
}
/**
 * Format: date-time
 * Instant in UTC, RFC 3339.
 * @example 2026-03-31T15:04:05.123Z
 */
export type Instant = string;
/** What the publisher asks for; a newer server may name others. */
export type KnownPolicy = SecondFactorPolicy | (string & {});
/** A right; a newer server may name others. */
export type KnownRight = Right | (string & {});
/** What has to be done next; absent where nothing has. A newer server may name other steps. */
export type KnownStep = NextStep | (string & {});
/**
 * In which language to write to it, BCP 47.
 * @example es-PE
 */
export type Language = string;
/** Line of the stream, from 1, empty ones included. */
export type LineNumber = number;
/** The other user, and the proof. */
export interface LinkInput {
    /** The token of a sign-in of the same person at another publisher. */
    token: string;
}
/**
 * By what the user is known at the entrance; often the mail address. Compared after NFKC and without case. Unique within the publisher.
 * @example ana@tornillo.example
 */
export type Login = string;
/**
 * The claim that is the user's login. `email` counts only with `email_verified`. The others count as the provider says them: for a provider
 *     alone in which the publisher's own people give names.
 */
export type LoginClaim = "email" | "preferred_username" | "upn";
/** A message. It is never changed. */
export interface Message {
    id: Id;
    threadId: Id;
    author: Author;
    text: PlainText;
    /** Attachments. */
    files: SaldoFile[];
    createdAt: Instant;
}
/** Of a message. */
export interface MessageChange extends ChangedRecord {
    /** A message. */
    kind: "message";
    /** The message; absent once it is gone. */
    data?: Message;
}
/** A message to write. */
export interface MessageInput {
    /** Plain text. */
    text: string;
    /** Files uploaded before with `createFile`; of the publisher also those published with `putFile`. */
    files?: RecordId[];
    /** Name of the clerk who writes. Only with an API key; a session has its user. */
    authorName?: Name;
}
/** A page of messages. */
export interface MessagePage {
    /** The rows. */
    data: Message[];
    nextCursor?: Cursor;
}
/**
 * What else the publisher's system knows of the record, under keys of its own: at most 50, each of at most 40 characters, with values of
 *     at most 500. Lists filter by it. The partner sees it.
 * @example {
 *       "project": "P-2026-014",
 *       "warehouse": "Lima Norte"
 *     }
 */
export interface Metadata {
    [key: string]: string;
}
/** What becomes of what is missing. Partners can only be deleted. */
export interface MissingInput {
    /** `void`: it stays visible and counts nowhere. `delete`: it goes; what other records refer to is kept. */
    op: "void" | "delete";
    /** Shown to the partner. Required to void; not accepted to delete. */
    reason?: string;
}
/**
 * An amount of one currency. In answers the amount has at least the currency's decimals (`"590.00"`), and more only
 *     where the publisher sent more.
 * @example {
 *       "amount": "1234.56",
 *       "currency": "PEN"
 *     }
 */
export interface Money {
    amount: Amount;
    currency: Currency;
}
/** One line of the account. */
export interface Movement {
    /** What moved the account. */
    kind: MovementKind | (string & {});
    /** Of the document or payment; a conversion has one of its own, which nothing else answers to. */
    id: Id;
    externalId: ExternalId;
    type?: SaldoDocumentType;
    /** Of an adjustment why. */
    reason?: AdjustmentReason | (string & {});
    /** Number or reference that people know it by. */
    label: string;
    /** What it is about. */
    description?: string;
    date: CalendarDate;
    dueDate?: CalendarDate;
    /** Signed. */
    amount: Money;
    /** Balance after this movement. */
    balance: Sum;
    conversion?: Conversion;
}
/**
 * What moves an account. `refund`: a payment that gives money back, with the id of that payment. `conversion`: what a payment or credit in one currency settles of a document in another leaves the
 *     account of the one, raising it by what it takes, and lowers the account of the other; dated the later day of both.
 */
export type MovementKind = "document" | "payment" | "refund" | "conversion";
/** A page of movements. */
export interface MovementPage {
    /** The rows. */
    data: Movement[];
    nextCursor?: Cursor;
}
/** A name as people write it, without U+0000 and U+FEFF. */
export type Name = string;
/** A partner, by exactly one of the two ids. */
export interface NamedPartner {
    id?: RecordId;
    externalId?: ExternalId;
}
/** Shown this once. */
export type NewRecoveryCodes = string[];
/** What has to be done before a sign-in permits anything else. */
export type NextStep = "change-password" | "second-factor" | "enrol-second-factor";
/** An installment, a credit or a payment that is still open as of the day. */
export interface OpenItem {
    /** What is open. */
    kind: AccountKind | (string & {});
    id: Id;
    externalId: ExternalId;
    type?: SaldoDocumentType;
    /** Of an adjustment why. */
    reason?: AdjustmentReason | (string & {});
    /** What holds the document up today, whatever the day of the items. */
    hold?: Hold;
    /** Number or reference that people know it by. */
    label: string;
    /** Number of the installment where there are several. */
    installment?: number;
    date: CalendarDate;
    dueDate: CalendarDate;
    /** Signed amount of the installment, credit or payment. */
    total: Money;
    /** Signed open amount as of the day. */
    openAmount: Sum;
    /** Days past due as of the day; 0 for credits. */
    daysOverdue: number;
    /** Ageing bucket it is counted in. */
    bucket: AgeingBucketName | (string & {});
}
/** A page of open items. */
export interface OpenItemPage {
    /** The rows. */
    data: OpenItem[];
    nextCursor?: Cursor;
}
/**
 * `superseded`: the same record comes again later in the request, and that one counts. `stale`: the stored version
 *     is higher. `unchanged`: same content, no new revision.
 */
export type Outcome = "created" | "updated" | "unchanged" | "stale" | "superseded" | "voided" | "deleted" | "rejected";
/** A client or a supplier. */
export interface Partner {
    id: Id;
    externalId: ExternalId;
    name: Name;
    taxId?: TaxId;
    identifiers?: PartyIdentifiers;
    country?: Country;
    /** Client or supplier or both. */
    direction: PartnerDirection | (string & {});
    email?: Email;
    /** Telephone. */
    phone?: string;
    /** Where it can be found. */
    addresses?: PartnerAddress[];
    /** Who can be asked. */
    contacts?: PartnerContact[];
    language?: Language;
    /** Up to which open amount is sold on credit. Told, never enforced. */
    creditLimit?: Money;
    paymentTerms?: PartnerTerms;
    /** External id of the partner that this one is a branch of. It may be published later, or never. */
    parent?: ExternalId;
    /** Sales or collection zone. The partner itself does not see it. */
    zone?: Assignment;
    /** For lists to filter by. The partner itself does not see it. */
    tags?: Tag[];
    metadata?: Metadata;
    provenance: Provenance;
}
/**
 * A postal address of a partner.
 * @example {
 *       "role": "billing",
 *       "street": "Av. Ficticia 123",
 *       "city": "Lima",
 *       "country": "PE"
 *     }
 */
export interface PartnerAddress {
    /** What for: billing, shipping or another word. */
    role?: string;
    /** Whose it is. */
    name?: string;
    /** Street and number, in one or more lines. */
    street?: string;
    /** City. */
    city?: string;
    /** State, province or department. */
    region?: string;
    /** Postal code. */
    postalCode?: string;
    country?: Country;
}
/**
 * Somebody at the partner.
 * @example {
 *       "name": "Ana Ficticia",
 *       "role": "Pagos",
 *       "email": "ana@partner.example"
 *     }
 */
export interface PartnerContact {
    name: Name;
    /** What for. */
    role?: string;
    email?: Email;
    /** Telephone as people write it. */
    phone?: string;
}
/** `receivable`: a client. `payable`: a supplier. `both`: both. */
export type PartnerDirection = "receivable" | "payable" | "both";
/** A client or a supplier as the publisher's system knows it. */
export interface PartnerInput {
    name: Name;
    taxId?: TaxId;
    identifiers?: PartyIdentifiers;
    country?: Country;
    direction: PartnerDirection;
    email?: Email;
    /** Telephone as people write it. */
    phone?: string;
    /** Where it can be found. */
    addresses?: PartnerAddress[];
    /** Who can be asked. */
    contacts?: PartnerContact[];
    language?: Language;
    /** Up to which open amount is sold on credit. Told, never enforced. */
    creditLimit?: Money;
    paymentTerms?: PartnerTerms;
    /** External id of the partner that this one is a branch of. It may be published later, or never. */
    parent?: ExternalId;
    /** Sales or collection zone. The partner itself does not see it. */
    zone?: Assignment;
    /** For lists to filter by. The partner itself does not see it. */
    tags?: Tag[];
    metadata?: Metadata;
    version?: Version;
}
/** A page of partners. */
export interface PartnerPage {
    /** The rows. */
    data: Partner[];
    nextCursor?: Cursor;
}
/** Writes a partner. */
export interface PartnerRecord {
    /** A partner. */
    kind: "partner";
    /** Create or replace. */
    op?: "upsert";
    externalId: ExternalId;
    data: PartnerInput;
}
/** The partner of a record. */
export interface PartnerRef {
    id: Id;
    externalId: ExternalId;
    name: Name;
}
/**
 * By the publisher's own id, which must be known; or as papers name their parties, by tax id and other identifiers. The
 *     first of them that somebody has finds the partner; where several have it, the others and the name choose among them, and where they
 *     do not, the record is refused. Where nobody has any, a partner is created, with the tax id (else the first identifier) as its external id.
 *     Identifiers that many share (`XAXX010101000`, zeros, a text without digits …) count only together with the name, and
 *     only where there is no other: two names are two partners. A name alone finds who has nothing else.
 */
export type PartnerSelector = {
    externalId: ExternalId;
} | {
    taxId?: TaxId;
    identifiers?: PartyIdentifiers;
    name: Name;
    country?: Country;
};
/**
 * On which terms it usually pays.
 * @example {
 *       "code": "30D",
 *       "text": "30 days net"
 *     }
 */
export interface PartnerTerms {
    /** The ERP's code. */
    code?: string;
    /** What people read. */
    text?: string;
}
/** A party as the paper itself names it. */
export interface Party {
    taxId: TaxId;
    name?: Name;
    country?: Country;
}
/**
 * One of the identifiers of a company. Compared without spelling: NFKC, upper case, only letters, digits and `&`
 *     (`AAZ-010101-AB1` is `AAZ010101AB1`). `tax`, `vat`, `company`, `foreign`, `rfc`, `rut`, `ruc`, `cuit`, `nit`, `cnpj` and `cpf` name public
 *     registers and match each other and `taxId`; any other scheme matches itself alone.
 * @example {
 *       "scheme": "0088",
 *       "value": "7300010000001"
 *     }
 */
export interface PartyIdentifier {
    /** What kind it is - `vat`, `company`, `foreign`, `gln`, an ISO 6523 code such as `0088`, or one of the publisher's own. */
    scheme: string;
    /** The identifier as people write it. */
    value: string;
}
/** By what else a company is known, beside its tax id. The order tells nothing on a partner, the best first where one is looked for. */
export type PartyIdentifiers = PartyIdentifier[];
/** A passkey. */
export interface Passkey {
    id: Id;
    /** As the person called it. */
    name: Name;
    addedAt: Instant;
    /** When it was last accepted. */
    lastUsedAt?: Instant;
    /** Whether it can be used at the host of the page that asks; a passkey is of one host. */
    here: boolean;
}
/** What the authenticator made of a challenge. Bytes in base64url, as `toJSON()` of the credential has them. */
export interface PasskeyAssertion {
    /** Of the challenge. */
    id: Id;
    /** Id of the credential. */
    credentialId: string;
    /** What the browser vouches for. */
    clientDataJSON: string;
    /** What the authenticator vouches for. */
    authenticatorData: string;
    /** Of both. */
    signature: string;
}
/** With what a passkey is asked for. */
export interface PasskeyChallenge {
    /** To be sent with the answer. */
    id: Id;
    publicKey: WebAuthnOptions;
    expiresAt: Instant;
}
/** With what a passkey is made. */
export interface PasskeyCreation {
    /** To be sent with the answer. */
    id: Id;
    publicKey: WebAuthnOptions;
    expiresAt: Instant;
}
/** What the browser made of a challenge. Bytes in base64url, as `toJSON()` of the credential has them. */
export interface PasskeyInput {
    /** Of the challenge. */
    id: Id;
    /** What the person calls it. */
    name: Name;
    /** Id of the credential. */
    credentialId: string;
    /** What the browser vouches for. */
    clientDataJSON: string;
    /** What the authenticator made. */
    attestationObject: string;
    /** How the authenticator can be reached. */
    transports?: string[];
}
/** A passkey, and at which entrance. */
export interface PasskeySignInInput {
    entrance: UserSide;
    passkey: PasskeyAssertion;
}
/** A new password. */
export interface PasswordInput {
    /** The present one; not asked for after an activation. */
    current?: string;
    /** The new one: 15 to 256 characters, blanks and any script among them. */
    password: string;
}
/** Money that the publisher's system has recorded. */
export interface Payment {
    id: Id;
    externalId: ExternalId;
    /** Whether it pays or gives back. */
    type: PaymentType | (string & {});
    direction: Direction;
    partner: PartnerRef;
    date: CalendarDate;
    /** Whether it counts. */
    status: PaymentStatus | (string & {});
    /** The day on which a payment in process is planned to be paid. */
    plannedOn?: CalendarDate;
    /** The day on which a payment in process is expected to clear. */
    clearsOn?: CalendarDate;
    currency: Currency;
    decimals: Decimals;
    amount: Money;
    /** Amount less allocations; zero while it does not count. */
    unappliedAmount: Sum;
    /** How money moved. */
    method?: PaymentMethod | (string & {});
    /** What the bank or the payer calls it. */
    reference?: string;
    /** What it settles; of a payment in process, what it is meant to settle. */
    allocations: Allocation[];
    /** What it is about. */
    description?: string;
    /** What the tax authority knows the receipt by; several payments of one receipt share it. */
    fiscal?: FiscalIdentity;
    /** Id of the publisher's deposit account that it came to. */
    depositAccount?: string;
    /** Papers. */
    files?: FileLink[];
    /** Documents that name this payment, such as its receipt (`acknowledged_by`). */
    related?: Related[];
    metadata?: Metadata;
    voided?: Voided;
    provenance: Provenance;
}
/**
 * Money that the publisher's system has recorded. The amount is positive, also of a refund.
 * @example {
 *       "direction": "receivable",
 *       "partner": {
 *         "externalId": "C-0001"
 *       },
 *       "date": "2026-04-01",
 *       "status": "in_process",
 *       "clearsOn": "2026-05-15",
 *       "amount": {
 *         "amount": "290.00",
 *         "currency": "PEN"
 *       },
 *       "method": "cheque",
 *       "reference": "CH 0042",
 *       "allocations": [
 *         {
 *           "document": "F001-00012345",
 *           "amount": {
 *             "amount": "290.00",
 *             "currency": "PEN"
 *           }
 *         }
 *       ]
 *     }
 */
export interface PaymentInput {
    /**
     * Whether it pays or gives back.
     * @default payment
     */
    type?: PaymentType;
    direction: Direction;
    partner: PartnerSelector;
    date: CalendarDate;
    /**
     * Whether it counts.
     * @default recorded
     */
    status?: PaymentStatusInput;
    /** Only of a payment in process: the day on which it is planned to be paid, as a payment run has it; no money moves before. It is shown, and nothing happens on it. */
    plannedOn?: CalendarDate;
    /** Only of a payment in process: the day on which it is expected to clear. It is shown, and nothing happens on it. */
    clearsOn?: CalendarDate;
    amount: Money;
    method?: PaymentMethod;
    /** What the bank or the payer calls it. */
    reference?: string;
    /** What it settles; of a refund, the credits that it pays out. What is left is on account. */
    allocations?: AllocationInput[];
    /** What it is about. */
    description?: string;
    /** What the tax authority knows the receipt by; several payments of one receipt share it. */
    fiscal?: FiscalIdentity;
    /** Id of the publisher's deposit account that it came to. */
    depositAccount?: string;
    /** Papers, such as a payment complement. */
    files?: FileLinkInput[];
    metadata?: Metadata;
    version?: Version;
}
/** How money moved. */
export type PaymentMethod = "bank_transfer" | "deposit" | "cheque" | "cash" | "card" | "direct_debit" | "compensation" | "other";
/** A page of payments. */
export interface PaymentPage {
    /** The rows. */
    data: Payment[];
    nextCursor?: Cursor;
}
/** Writes a payment. */
export interface PaymentRecord {
    /** A payment. */
    kind: "payment";
    /** Create or replace. */
    op?: "upsert";
    externalId: ExternalId;
    data: PaymentInput;
}
/** Points at a payment. */
export interface PaymentRef {
    id: Id;
    externalId: ExternalId;
    /** Whether it pays or gives back. */
    type: PaymentType | (string & {});
}
/** What a partner says it has paid, and what became of it. */
export interface PaymentReport {
    id: Id;
    /** Number to talk about, counted per publisher. */
    number: string;
    partner: PartnerRef;
    direction: Direction;
    /** Where the report stands. */
    status: PaymentReportStatus | (string & {});
    paymentDate: CalendarDate;
    currency: Currency;
    decimals: Decimals;
    amount: Money;
    /** Amount less the lines' amounts. */
    onAccount: Money;
    /** How money moved. */
    method: PaymentMethod | (string & {});
    /** Operation number of the bank. */
    reference?: string;
    /** Into which of the publisher's accounts. */
    depositAccountId?: string;
    /** What it is for. */
    lines: PaymentReportLine[];
    /** Proofs. */
    files: SaldoFile[];
    note?: PlainText;
    createdAt: Instant;
    createdBy?: Name;
    review?: Review;
    revision: Revision;
}
/** Of a payment report. */
export interface PaymentReportChange extends ChangedRecord {
    /** A payment report. */
    kind: "payment_report";
    /** The report as it is now; absent once it is gone. */
    data?: PaymentReport;
}
/** What a partner says it has paid. */
export interface PaymentReportInput {
    direction: Direction;
    /** Not after today. */
    paymentDate: CalendarDate;
    /** Money that moved, greater than zero; zero only where every line is withholdings alone. */
    amount: Money;
    method: PaymentMethod;
    /** Operation number of the bank. */
    reference?: string;
    /** Into which of the publisher's accounts. */
    depositAccountId?: string;
    /** What it is for. Empty means on account. One line per document and installment. */
    lines: PaymentReportLineInput[];
    /** Proofs uploaded before with `createFile`. */
    files?: Id[];
    note?: PlainText;
}
/** What was paid for one document. */
export interface PaymentReportLine {
    document: DocumentRef;
    /** Number of the installment. */
    installment?: number;
    amount: Money;
    /** Taxes withheld. */
    withholdings: ReportedWithholding[];
}
/** What was paid for one document. */
export interface PaymentReportLineInput {
    documentId: RecordId;
    /** Number of the installment. */
    installment?: number;
    amount: Money;
    /** Taxes withheld. */
    withholdings?: ReportedWithholding[];
}
/** A page of reports. */
export interface PaymentReportPage {
    /** The rows. */
    data: PaymentReport[];
    nextCursor?: Cursor;
}
/** Where a report can stand. */
export type PaymentReportStatus = "submitted" | "in_review" | "accepted" | "applied" | "rejected";
/** What has become of the payment. Only what is recorded counts. */
export type PaymentStatus = "recorded" | "in_process" | "void";
/**
 * `recorded`: the money has come, and counts. `in_process`: it is promised by a paper or on its way (a post-dated cheque, a
 *     transfer that has not cleared) and counts nowhere: open amounts, balances, movements and ageing are as if it were not there.
 *     What it allocates is meant, and is allocated when the payment is published as recorded.
 */
export type PaymentStatusInput = "recorded" | "in_process";
/**
 * When and how it is to be paid, as the ERP says it. Due dates are those of the document and its installments.
 * @example {
 *       "code": "30D2",
 *       "text": "30 days net, 2 % within 10 days",
 *       "earlyPayment": [
 *         {
 *           "until": "2026-03-10",
 *           "rate": "0.02"
 *         }
 *       ]
 *     }
 */
export interface PaymentTerms {
    /** The ERP's code. */
    code?: string;
    /** What people read. */
    text?: string;
    /** Told, never counted: the open amount stays until it is credited. */
    earlyPayment?: EarlyPayment[];
}
/**
 * `payment`: money that settles debts; it lowers the debt. `refund`: money given back, which raises it: it allocates to documents
 *     that lower the debt (a credit note that is paid out), or to nothing, for what had been paid on account.
 */
export type PaymentType = "payment" | "refund";
/**
 * Only of a file that lies at an address of the publisher and that nobody has downloaded yet. Its size is then the one that the
 *     publisher declared, or 0; its digest is that of no bytes.
 */
export type Pending = true;
/** Plain text. Shown as text, never interpreted as markup. */
export type PlainText = string;
/** The present password. Who has none must have signed in within the last ten minutes. */
export type PresentPassword = string;
/**
 * A discount or a charge on the whole document or on a line, as a positive amount.
 * @example {
 *       "description": "Volume",
 *       "rate": "0.05",
 *       "amount": {
 *         "amount": "25.00",
 *         "currency": "PEN"
 *       }
 *     }
 */
export interface PriceChange {
    /** What for. */
    description?: string;
    rate?: Rate;
    amount: Money;
}
/**
 * RFC 9457 problem. Branch on `code`; show `title`; give `requestId` to support.
 * @example {
 *       "type": "/problems/invalid-request",
 *       "title": "The request does not follow the contract",
 *       "status": 422,
 *       "code": "invalid-request",
 *       "requestId": "0h3kq1v9c2",
 *       "errors": [
 *         {
 *           "pointer": "/total/amount",
 *           "code": "malformed",
 *           "detail": "must be a decimal number, such as \"1234.56\""
 *         }
 *       ]
 *     }
 */
export interface Problem {
    /**
     * Format: uri-reference
     * URI of the kind of problem.
     */
    type: string;
    /** The kind of problem in a few words. */
    title: string;
    /** HTTP status. */
    status: number;
    /** What happened and what is accepted. Never repeats what was sent. */
    detail?: string;
    /**
     * Stable code.
     * @example invalid-request
     */
    code: ProblemCode | (string & {});
    /** Names this request in the server's log. */
    requestId: string;
    /** The offending fields. */
    errors?: FieldError[];
    /** With `changed-meanwhile`, the record as it is now, in the form in which its operation answers it. */
    current?: {
        [key: string]: unknown;
    };
}
/** The kinds of problems. `/problems/{code}` says of each what it means and what is accepted; `x-codes` holds the same. */
export type ProblemCode = "malformed-json" | "malformed-body" | "idempotency-key-required" | "unauthenticated" | "session-expired" | "sign-in-refused" | "key-expired" | "provider-denied" | "provider-response-refused" | "identity-unknown" | "operation-not-permitted" | "step-required" | "origin-not-allowed" | "api-key-in-browser" | "not-found" | "route-not-found" | "method-not-allowed" | "body-too-slow" | "in-use" | "run-overlaps" | "run-ended" | "share-exceeded" | "status-not-reachable" | "key-ended" | "idempotency-key-in-use" | "idempotency-answer-lost" | "cursor-expired" | "changed-meanwhile" | "body-too-large" | "line-too-long" | "unsupported-media-type" | "content-mismatch" | "range-not-satisfiable" | "invalid-request" | "idempotency-key-reused" | "batch-rejected" | "precondition-required" | "too-many-followers" | "too-many-requests" | "too-many-sign-ins" | "internal-error" | "file-source-failed" | "provider-unavailable" | "server-busy" | "server-stopping" | "database-unavailable" | "file-store-unavailable" | "outcome-unknown";
/** Which system published the record, when, at which revision. */
export interface Provenance {
    /** Name of the API key that published it. */
    system?: string;
    publishedAt: Instant;
    revision: Revision;
    version?: Version;
}
/** An OpenID provider. */
export interface Provider {
    id: Id;
    label: Name;
    /** Issuer identifier. */
    issuer: string;
    /** Id of the portal at the provider. */
    clientId: string;
    /** Whether a secret is kept. */
    hasSecret: boolean;
    /** At which entrance. */
    entrance: UserSide | (string & {});
    /** The claim that is the user's login. */
    loginClaim: LoginClaim | (string & {});
    /** Of which domains a mail address must be; empty, of any. */
    emailDomains: string[];
    /** Whether the entrance takes passwords and passkeys beside it. */
    passwords: boolean;
    /** Who asks for a second factor. */
    secondFactor: SecondFactorOfProvider | (string & {});
    createdAt: Instant;
}
/** A sign-in on its way through a provider. */
export interface ProviderFlow {
    id: Id;
    /** Where the browser goes. */
    url: string;
    /** Comes back in the address, so that the page knows its own flow. */
    state: string;
    /** The page keeps it and sends it with the response. Never put it into a URL. */
    secret: string;
    expiresAt: Instant;
}
/** Where the browser comes back to. */
export interface ProviderFlowInput {
    /**
     * Format: uri
     * Address of a page of the portal, without query and fragment, as it is registered at the provider.
     */
    redirectUri: string;
}
/** An OpenID provider. */
export interface ProviderInput {
    /** What the entrance calls it: "Sign in with …". */
    label: Name;
    /** Issuer identifier. What it says of itself lies at `/.well-known/openid-configuration` below it. */
    issuer: string;
    /** Id of the portal at the provider. */
    clientId: string;
    /** Secret of the portal at the provider; absent for a public client, or where it stays. Never shown again. */
    clientSecret?: string;
    entrance: UserSide;
    /** @default email */
    loginClaim?: LoginClaim;
    /** Of which domains a mail address must be; absent, of any. */
    emailDomains?: string[];
    /**
     * Whether the entrance takes passwords and passkeys beside it. Where one provider of an entrance says no, it does not.
     * @default true
     */
    passwords?: boolean;
    /** @default saldo */
    secondFactor?: SecondFactorOfProvider;
}
/** The publisher's providers. */
export interface ProviderList {
    /** By label. */
    data: Provider[];
}
/** What stood in the address with which the browser came back. */
export interface ProviderResponse {
    /** Of the flow. */
    id: Id;
    /** Of the flow. */
    secret: string;
    /** `state` of the address. */
    state: string;
    /** `code` of the address. */
    code?: string;
    /** `iss` of the address (RFC 9207). */
    iss?: string;
    /** `error` of the address. */
    error?: string;
}
/**
 * What will be there by the time that previewed records are published: so that many requests can preview what is published in as many. With
 *     `preview=true` alone.
 */
export interface PublishAssumption {
    /** Records that are published before; they have no results. */
    records?: PublishRecord[];
    /** External ids of files that are published before. */
    files?: ExternalId[];
}
/** A field that would differ from what is stored. */
export interface PublishChange {
    /**
     * JSON Pointer (RFC 6901) into the record; of a list of another length that of the list. `/op` of one that was voided.
     * @example /data/dueDate
     */
    pointer: string;
}
/** One record to write, void or delete. `op` defaults to `upsert`. */
export type PublishRecord = PartnerRecord | DocumentRecord | PaymentRecord | VoidRecord | DeleteRecord;
/** Records to publish. */
export interface PublishRequest {
    /**
     * All or nothing: one rejected record rejects all (422).
     * @default false
     */
    atomic?: boolean;
    /** The records. */
    records: PublishRecord[];
    assuming?: PublishAssumption;
}
/** A result for each record, in the order sent. */
export interface PublishResponse {
    /** In the order sent. */
    results: PublishResult[];
    summary: PublishSummary;
}
/** What became of one record. */
export interface PublishResult {
    /** Position in the request. */
    index: number;
    /** As sent. */
    kind?: string;
    externalId?: ExternalId;
    outcome: Outcome;
    id?: Id;
    revision?: Revision;
    /** Of the document that the record came to as a paper; `id` and `revision` are that one's. */
    matched?: ExternalId;
    /** What the publisher may want to look at. */
    warnings?: Warning[];
    /** Of the partner that would be made, because nobody has the identifiers by which the record names one. In a preview alone. */
    newPartner?: ExternalId;
    /** Which fields would differ, of what would be `updated`; the first hundred. In a preview alone. */
    changes?: PublishChange[];
    problem?: Problem;
}
/** The last line of a stream that was read to its end. */
export interface PublishStreamEnd {
    summary: PublishStreamSummary;
}
/**
 * The last line of a stream that the server ended before. Lines with a result are durable; of those behind them none was
 *     written, unless the code is `outcome-unknown`.
 */
export interface PublishStreamFailure {
    problem: Problem;
}
/** One line of a streamed answer. Exactly one of them has `summary` or `problem` without `line`, the last. */
export type PublishStreamLine = PublishStreamResult | PublishStreamEnd | PublishStreamFailure;
/** What became of one line. Durable when it is read. */
export interface PublishStreamResult {
    line: LineNumber;
    /** As sent. */
    kind?: string;
    externalId?: ExternalId;
    outcome: Outcome;
    id?: Id;
    revision?: Revision;
    /** Of the document that the record came to as a paper; `id` and `revision` are that one's. */
    matched?: ExternalId;
    /** What the publisher may want to look at. */
    warnings?: Warning[];
    /** Of the partner that would be made, because nobody has the identifiers by which the record names one. In a preview alone. */
    newPartner?: ExternalId;
    /** Which fields would differ, of what would be `updated`; the first hundred. In a preview alone. */
    changes?: PublishChange[];
    problem?: Problem;
}
/** How many lines of the stream had each outcome. */
export interface PublishStreamSummary {
    /** Lines with this outcome. */
    created: number;
    /** Lines with this outcome. */
    updated: number;
    /** Lines with this outcome. */
    unchanged: number;
    /** Lines with this outcome. */
    stale: number;
    /** Lines with this outcome. */
    superseded: number;
    /** Lines with this outcome. */
    voided: number;
    /** Lines with this outcome. */
    deleted: number;
    /** Lines with this outcome. */
    rejected: number;
}
/** How many records had each outcome. */
export interface PublishSummary {
    /** Records with this outcome. */
    created: number;
    /** Records with this outcome. */
    updated: number;
    /** Records with this outcome. */
    unchanged: number;
    /** Records with this outcome. */
    stale: number;
    /** Records with this outcome. */
    superseded: number;
    /** Records with this outcome. */
    voided: number;
    /** Records with this outcome. */
    deleted: number;
    /** Records with this outcome. */
    rejected: number;
}
/** Of what the publisher published. It comes without its data, which is read by its id when needed. */
export interface PublishedChange extends ChangedRecord {
    /** What changed. */
    kind: "publisher" | "partner" | "document" | "payment" | "file";
}
/** The company that publishes. */
export interface Publisher {
    id: Id;
    name: Name;
    taxId?: TaxId;
    identifiers?: PartyIdentifiers;
    country?: Country;
    timeZone: TimeZone;
    /** Currencies in the order to show. */
    currencies: CurrencySetting[];
    contact?: Contact;
    /** Where partners pay. */
    depositAccounts: DepositAccount[];
    revision: Revision;
}
/** Settings of the publisher. */
export interface PublisherInput {
    name: Name;
    taxId?: TaxId;
    identifiers?: PartyIdentifiers;
    country?: Country;
    timeZone: TimeZone;
    /** Currencies in the order to show, where their decimals differ from ISO 4217 or their order matters. */
    currencies?: CurrencySetting[];
    contact?: Contact;
    /** Where partners pay. */
    depositAccounts?: DepositAccount[];
}
/**
 * How many or how much, as a decimal string. Negative where something came back.
 * @example 12.5
 */
export type Quantity = string;
/**
 * A rate as a decimal fraction, 0.16 for 16 %.
 * @example 0.16
 */
export type Rate = string;
/** The last message that was read. */
export interface ReadInput {
    messageId: Id;
}
/**
 * Names a record by the server's id or, after `ext:`, by the publisher's own, so that no id of a server needs to be kept. A record
 *     that the caller does not see is the same as one that is not there, however it is named.
 * @example 01932f6e-7c1a-7b1e-9f0a-3d1c5b7e9a10
 * @example ext:F001-00012345
 */
export type RecordId = string;
/** The kinds of records that a publisher publishes. */
export type RecordKind = "partner" | "document" | "payment";
/** Codes that stand for a second factor, each once. */
export interface RecoveryCodes {
    recoveryCodes: NewRecoveryCodes;
}
/** Another document, or a payment, that this one has to do with, in either direction. */
export interface Related {
    /** What this document is to the other. */
    relation: Relation | "corrected_by" | "fulfilled_by" | "replaced_by" | "certified_by" | "acknowledged_by" | "referred_to_by" | (string & {});
    /** Of the other document, or of the payment; where only a fiscal identity is known, the value of that. */
    externalId: ExternalId;
    /** Where this document names the other by it: what the tax authority knows that by. */
    fiscal?: FiscalReference;
    document?: DocumentRef;
    payment?: PaymentRef;
}
/** Another document this one has to do with, by its `externalId` or by `fiscal`, or a `payment`: a receipt acknowledges one. It may be published later, or never. */
export interface RelatedInput {
    /** What this document does to the other. */
    relation: Relation;
    externalId?: ExternalId;
    /** In place of `externalId`: what the tax authority knows the other document by. */
    fiscal?: FiscalReference;
    /** In place of `externalId`: external id of the payment or refund that this document is about. */
    payment?: ExternalId;
}
/** What one document can do to another. */
export type Relation = "corrects" | "fulfils" | "replaces" | "certifies" | "acknowledges" | "refers_to";
/** That it is the person who asks. */
export interface RenewalInput {
    password?: PresentPassword;
    proof: SecondFactorInput;
}
/** Tax that the partner withheld, on top of the amount paid. */
export interface ReportedWithholding {
    /** Name of the tax as its country writes it: IVA, IGV, ISR, ICA … */
    tax: string;
    amount: Money;
    /** Number of the certificate. */
    certificate?: string;
    fileId?: Id;
}
/** The publisher's latest answer. */
export interface Review {
    at: Instant;
    /** Why. */
    reason?: string;
    /** The payment that the report became. */
    payment?: {
        id: Id;
        externalId: ExternalId;
    };
}
/** The publisher's answer. */
export interface ReviewInput {
    /** New status. */
    status: "in_review" | "accepted" | "applied" | "rejected";
    /** Shown to the partner. Required for `rejected`. */
    reason?: string;
    /** External id of the payment that the report became. Only for `applied`. */
    payment?: ExternalId;
}
/** Counts the changes of the record on this server, from 1. */
export type Revision = number;
/**
 * What staff may do. `view`: read. `edit`: publish, void and delete by hand. `send`: write to partners. `approve`: answer payment reports.
 *     `administer`: users, API keys, webhooks, audit, settings. `x-access` of each operation names the one that it takes.
 */
export type Right = "view" | "edit" | "send" | "approve" | "administer";
/**
 * A set of rights. `viewer`: view. `clerk`: view, edit, send. `collector`: view, send. `approver`: view, send, approve.
 *     `administrator`: all.
 */
export type Role = "viewer" | "clerk" | "collector" | "approver" | "administrator";
/** A document with what is derived from the account. Lists leave `settlements` and `related` empty, and lines, discounts, charges, addresses and notes out. */
export interface SaldoDocument {
    id: Id;
    externalId: ExternalId;
    type: SaldoDocumentType;
    direction: Direction;
    partner: PartnerRef;
    /** Series. */
    series?: string;
    /** Number in the series. */
    number?: string;
    fiscal?: FiscalIdentity;
    issuer?: Party;
    recipient?: Party;
    issueDate: CalendarDate;
    dueDate?: CalendarDate;
    currency: Currency;
    decimals: Decimals;
    /** Never negative: whether it raises or lowers the debt follows from the type. */
    total: Money;
    subtotal?: Money;
    /** Total less what is allocated as of today. For credits what is not yet applied, as a positive amount; zero for papers that do not move the account. Negative where more was allocated than there is. */
    openAmount: Sum;
    /** The part of the open amount that is past due today. */
    overdueAmount: Sum;
    /** Days since the earliest open installment fell due; 0 when nothing is overdue. */
    daysOverdue: number;
    /** What the allocations have made of it. */
    status: DocumentStatus | (string & {});
    voided?: Voided;
    hold?: Hold;
    /** At least one for what moves the account, by due date. */
    installments: Installment[];
    /** Taxes added. */
    taxes: TaxLine[];
    /** Taxes withheld by the payer. */
    withholdings: TaxLine[];
    /** What this credit settles. Empty in lists. */
    allocations: Allocation[];
    /** What settles this document. Empty in lists. */
    settlements: Settlement[];
    /** Payments in process that are meant to settle this document and count nowhere yet. Absent where there are none and in lists. */
    settlementsInProcess?: Settlement[];
    /** The same taken together, also in lists. Absent where there are none. */
    inProcess?: InProcess;
    /** Links to other documents. Empty in lists. */
    related: Related[];
    /** Papers. */
    files: FileLink[];
    /** Of an adjustment which way it moves the debt. */
    effect?: AdjustmentEffect | (string & {});
    /** Of an adjustment why. */
    reason?: AdjustmentReason | (string & {});
    /** The partner's own reference. */
    reference?: string;
    /** On the whole document. Absent in lists. */
    discounts?: PriceChange[];
    /** Freight, packing and the like, on the whole document. Absent in lists. */
    charges?: PriceChange[];
    /** What rounding added to the total; negative where it took off. */
    rounding?: Money;
    /** What was paid before and is part of the total no more. */
    prepaid?: Money;
    /** The publisher's own currency for one of the document, as the ERP has it. Nothing is computed with it. */
    exchangeRate?: ExchangeRate;
    /** The total in the publisher's own currency. */
    baseTotal?: Money;
    /** The subtotal in the publisher's own currency. */
    baseSubtotal?: Money;
    paymentTerms?: PaymentTerms;
    /** Absent in lists. */
    addresses?: DocumentAddresses;
    salesperson?: Assignment;
    branch?: Assignment;
    project?: Assignment;
    costCentre?: Assignment;
    /** What else the paper says. The partner reads it. Absent in lists. */
    notes?: string;
    /** What was sold or bought. Absent in lists. */
    lines?: DocumentLine[];
    /** What it is about. */
    description?: string;
    metadata?: Metadata;
    provenance: Provenance;
}
/** Type of the document. A newer server may send types not listed here. */
export type SaldoDocumentType = DocumentTypeInput | (string & {});
/** A file. */
export interface SaldoFile {
    id: Id;
    externalId?: ExternalId;
    fileName: FileName;
    /** Media type found in the bytes (RFC 6838). */
    mediaType: string;
    /** Bytes. */
    size: number;
    sha256: Sha256;
    createdAt: Instant;
    pending?: Pending;
    source?: FileSourceState;
}
/** How to seal a run. */
export interface SealInput {
    /**
     * The share of the records of the scope that may vanish, as a decimal fraction from 0 to 1. 0.2 for 20 %.
     * @default 0.2
     */
    acceptShare?: string;
}
/** A proof, by exactly one of the three. */
export interface SecondFactorInput {
    /** The code of the authenticator app. */
    code?: TotpCode;
    /** One of the recovery codes, in any case and with or without hyphens. */
    recoveryCode?: string;
    passkey?: PasskeyAssertion;
}
/** Who asks for a second factor: `saldo`, after the provider, as the policy says; `provider`, which then is trusted to do so. */
export type SecondFactorOfProvider = "saldo" | "provider";
/**
 * `off`: nobody is asked for a second factor, and none is added. `optional`: who has added one is asked for it. `required-for-staff`: staff
 *     have to add one at their next sign-in. `required`: everybody has to.
 */
export type SecondFactorPolicy = "off" | "optional" | "required-for-staff" | "required";
/** Who the caller is and what it may do. */
export interface Session {
    id: Id;
    publisher: Publisher;
    /** The one partner whose records the session sees. Absent where it sees several, or the whole publisher. */
    partner?: {
        id: Id;
        externalId: ExternalId;
        name: Name;
        taxId?: TaxId;
        direction: PartnerDirection;
    };
    actor: Actor;
    user?: SessionUser;
    /** Operation ids that the session may call. */
    operations: string[];
    today: CalendarDate;
    /** Where the feed of changes stands: a page that reads its records from now on and follows `GET /v1/events` from here misses nothing. Absent where the session may not follow. */
    cursor?: Cursor;
    expiresAt: Instant;
}
/** For whom, from where, for what, for how long. */
export interface SessionInput {
    /** The partner, by exactly one of the two ids. */
    partner?: {
        id?: RecordId;
        externalId?: ExternalId;
    };
    staff?: StaffSight;
    user?: SessionUser;
    /** Origins of the pages that may use the token (RFC 6454). */
    allowOrigins: string[];
    components?: Components;
    /**
     * What may be done with the files that its components open: be downloaded, or be looked at in the page alone
     *     (`viewFile` without `getFileContent`).
     * @default download
     */
    files?: "download" | "view";
    /**
     * Life of the token in seconds.
     * @default 600
     */
    ttlSeconds?: number;
}
/** A session with its token. */
export interface SessionToken {
    id: Id;
    /** Opaque bearer token. Never put it into a URL. */
    token: string;
    expiresAt: Instant;
}
/** The person at the partner or the publisher, as the host knows it. Named on reports and messages. */
export interface SessionUser {
    externalId: ExternalId;
    name?: Name;
}
/** Whose sessions, by one or both. */
export interface SessionsRevocation {
    /** The partner, by exactly one of the two ids. */
    partner?: {
        id?: RecordId;
        externalId?: ExternalId;
    };
    /** The person, at the partner or of the publisher, as the host named it when the sessions were minted. */
    user?: {
        externalId: ExternalId;
    };
}
/** What a revocation of many did. */
export interface SessionsRevoked {
    /** Sessions that were valid until then. */
    revoked: number;
}
/** A payment or credit that settles a part of this document. */
export interface Settlement {
    /** What settles. */
    kind: AccountKind;
    id: Id;
    externalId: ExternalId;
    type?: SaldoDocumentType;
    /** Of an adjustment why. */
    reason?: AdjustmentReason | (string & {});
    /** Number or reference that people know it by. */
    label?: string;
    /** Number of the installment. */
    installment?: number;
    date: CalendarDate;
    /** The day on which a payment in process is planned to be paid. */
    plannedOn?: CalendarDate;
    /** The day on which a payment in process is expected to clear. */
    clearsOn?: CalendarDate;
    /** In the currency of the document. */
    amount: Money;
    /** What of the payment or credit this takes, where its currency is not that of the document. */
    paid?: Money;
    /** Currency of what settles for one of the currency of the document. */
    rate?: ExchangeRate;
    /** What the publisher gained by the exchange, or lost where it is negative, in the currency of what settles. */
    difference?: Money;
}
/** SHA-256 of the bytes, lower-case hexadecimal. */
export type Sha256 = string;
/** On whose side somebody writes and reads, in messages and in what is unread. */
export type Side = "partner" | "publisher";
/** Who is signed in. */
export interface SignIn {
    id: Id;
    /** The user. */
    user: {
        id: Id;
        login: Login;
        name: Name;
        language?: UserLanguage;
    };
    /** At which entrance. */
    side: UserSide | (string & {});
    /** Of staff. */
    role?: Role | (string & {});
    /** What staff may do. */
    rights: KnownRight[];
    next?: KnownStep;
    /** Between what the person may switch, this publisher first. */
    accesses: SignInAccess[];
    /** When it ends at the latest. */
    expiresAt: Instant;
}
/** A publisher at which the person has a user. */
export interface SignInAccess {
    publisher: EntrancePublisher;
    /** Whether it is the one at which this sign-in is. */
    current: boolean;
    /** For whom the person may act there. Of staff, the portfolio; empty where they see everything. */
    partners: UserPartner[];
}
/** Who somebody is, and the proof. */
export interface SignInInput {
    /** The login. */
    login: string;
    /** The password, or the secret of an activation. */
    password: string;
    entrance: UserSide;
}
/** What the publisher asks of who signs in. */
export interface SignInPolicy {
    secondFactor: SecondFactorPolicy;
}
/** For whom the session is. */
export interface SignInSessionInput {
    /** Of a contact - for which partner; may be left out where there is one. */
    partnerId?: RecordId;
}
/** How people sign in. */
export interface SignInSettings {
    /** Whether a forgotten password is replaced by mail. */
    selfServiceReset: boolean;
    /** In which language mails are written to users who have none of their own. */
    language: string;
}
/** How people sign in. */
export interface SignInSettingsInput {
    /**
     * Whether a forgotten password is replaced by mail.
     * @default false
     */
    selfServiceReset?: boolean;
    /**
     * In which language mails are written to users who have none of their own.
     * @default es
     */
    language?: "es" | "en" | "pt";
}
/** A sign-in with its token. */
export interface SignInToken {
    id: Id;
    /** Opaque bearer token for `/v1/sign-in`. It ends after 60 minutes without use. Never put it into a URL. */
    token: string;
    next?: KnownStep;
    /** When it ends at the latest. */
    expiresAt: Instant;
}
/** A way to sign in. */
export interface SignInWay {
    /** `password`: `signIn` with a login and a password. `passkey`: `signInWithPasskey`. `provider`: `beginProviderSignIn` with its id. */
    kind: "password" | "passkey" | "provider" | (string & {});
    /** At which entrance alone; absent, at both. */
    entrance?: UserSide | (string & {});
    /** Which one, where there are several of a kind. */
    id?: string;
    /** What it is called. */
    name?: Name;
}
/** A snapshot run. */
export interface SnapshotRun {
    id: Id;
    scope: SnapshotScope;
    missing: MissingInput;
    /** How far it is. */
    status: SnapshotRunStatus | (string & {});
    openedAt: Instant;
    /** While it is open, when it ends by itself unless something is published under it. */
    endsAt?: Instant;
    /** Records of the scope when it was opened. */
    records: number;
    /** Records that were voided or deleted by sealing it. */
    gone: number;
    /** Untouched records that could not be deleted because others refer to them. */
    kept: number;
}
/** A run to open. */
export interface SnapshotRunInput {
    scope: SnapshotScope;
    missing: MissingInput;
}
/** `expired`: nothing was published under it for two hours. */
export type SnapshotRunStatus = "open" | "sealing" | "sealed" | "aborted" | "expired";
/**
 * Which records the run covers: all of a kind, or those that fit everything named. Voided ones are never covered. Of partners
 *     there is nothing else to name; `type` is for documents alone.
 */
export interface SnapshotScope {
    kind: RecordKind;
    /** Only of this partner. */
    partner?: {
        externalId: ExternalId;
    };
    direction?: Direction;
    /** Only documents of this type. */
    type?: DocumentTypeInput;
    /** Only documents issued */
    issuedSince?: CalendarDate;
}
/**
 * What one of the publisher's own staff sees, by exactly one of the two. Who sees some partners alone uploads no files: they
 *     would be the publisher's.
 */
export interface StaffSight {
    /** All partners and the publisher's own records. */
    sees?: "everything";
    /** The records of these partners, a collector's portfolio. */
    partners?: {
        id?: RecordId;
        externalId?: ExternalId;
    }[];
}
/**
 * Names one state of a record (entity tag, RFC 9110), or any with `*`.
 * @example "3"
 */
export type StateTag = string;
/** The account of one partner in one direction. */
export interface Statement {
    partner: PartnerRef;
    direction: Direction;
    /** What is listed. */
    kind: StatementKind;
    asOf: CalendarDate;
    from: CalendarDate;
    /** One account per currency; they are never added. */
    currencies: StatementCurrency[];
}
/** The account in one currency. */
export interface StatementCurrency {
    currency: Currency;
    decimals: Decimals;
    /** Balance at the start of `from`. */
    opening: Sum;
    /** What raised the debt in the period. */
    debits: Sum;
    /** What lowered it in the period, as a positive amount. */
    credits: Sum;
    /** opening + debits - credits. */
    closing: Sum;
    /** Open amounts past due as of the day. */
    overdue: Sum;
    /** As of the day. Adds up to `closing`. */
    ageing: AgeingBucket[];
    /** Oldest first. Empty for `open_items`. */
    movements: Movement[];
    /** Earliest due first. Adds up to `closing`. Empty for `activity`. */
    openItems: OpenItem[];
}
/** What a statement lists. */
export type StatementKind = "activity" | "open_items" | "totals";
/** What the thread is about. */
export interface Subject {
    /** Kind of record. */
    kind: SubjectKind | (string & {});
    id?: Id;
    externalId?: ExternalId;
    /** Number or reference that people know it by. */
    label?: string;
}
/** What the thread is about. The account needs no id, the others do. */
export interface SubjectInput {
    kind: SubjectKind;
    id?: RecordId;
}
/** What a thread can be about. */
export type SubjectKind = "account" | "document" | "payment" | "payment_report";
/**
 * What amounts of one currency come to, as Money but with as many digits before the point as it takes, 36 at most: add and
 *     compare it as a decimal string.
 * @example {
 *       "amount": "1234.56",
 *       "currency": "PEN"
 *     }
 */
export interface Sum {
    /**
     * Decimal number as a string, at most 36 digits before and 6 after the point. Never a JSON number.
     * @example 1234.56
     */
    amount: string;
    currency: Currency;
}
/** Where to go on. */
export interface SwitchInput {
    publisherId: Id;
}
/**
 * A word to group partners by.
 * @example mayorista
 */
export type Tag = string;
/**
 * Tax identification as its country writes it (RFC, RUC, CUIT, RUT, NIT …).
 * @example 20100070970
 */
export type TaxId = string;
/** A tax added, or withheld, with its base and rate. */
export interface TaxLine {
    /** Name of the tax as its country writes it: IVA, IGV, ISR, ICA … */
    tax: string;
    rate?: Rate;
    base?: Money;
    amount: Money;
}
/** Messages about one thing. */
export interface Thread {
    id: Id;
    partner: PartnerRef;
    about: Subject;
    /** In a few words. */
    subject: string;
    lastMessage: Message;
    /** All messages. */
    messageCount: number;
    /** Messages of the other side that the caller's side has not read. */
    unreadCount: number;
    createdAt: Instant;
    revision: Revision;
}
/** Of a thread. */
export interface ThreadChange extends ChangedRecord {
    /** A thread. */
    kind: "thread";
    /** The thread as it is now; absent once it is gone. */
    data?: Thread;
}
/** A question. */
export interface ThreadInput {
    /** Whom it is with, a partner that the caller sees. Required with an API key; absent from a session, its own. */
    partnerId?: RecordId;
    about: SubjectInput;
    /** In a few words. */
    subject: string;
    message: MessageInput;
}
/** A page of threads. */
export interface ThreadPage {
    /** The rows. */
    data: Thread[];
    nextCursor?: Cursor;
}
/**
 * IANA time zone name. Decides what "today" is.
 * @example America/Lima
 */
export type TimeZone = string;
/** A code of an authenticator app. */
export type TotpCode = string;
/** What an authenticator app has to know. Shown this once. */
export interface TotpEnrolment {
    /** The secret in base32, to be typed. */
    secret: string;
    /** The same with names, `otpauth://totp/…`, to be shown as a QR code. */
    uri: string;
}
/** An authenticator app. */
export interface TotpFactor {
    addedAt: Instant;
    /** When a code was last accepted. */
    lastUsedAt?: Instant;
}
/** Of a kind that a newer server knows. Pass it on as it is, or leave it. */
export interface UnknownChange extends ChangedRecord {
    /** None of the kinds listed. */
    kind: Unlisted;
    /** Whatever comes with a change of that kind. */
    data?: unknown;
}
/** A person who signs in. */
export interface User {
    id: Id;
    login: Login;
    name: Name;
    email?: Email;
    language?: UserLanguage;
    /** At which entrance. */
    side: UserSide | (string & {});
    /** `invited`: has no password yet, or no longer. `active`: can sign in. `disabled`: cannot. */
    status: "invited" | "active" | "disabled" | (string & {});
    /** For whom the user acts; of staff, the portfolio. Those that are gone are in `gonePartners`. */
    partners: UserPartner[];
    /**
     * Ids of partners that were deleted and are still said of the user; absent where there are none. They let the user see nothing. Put without
     *     them, they are no longer said; put with them, they stay.
     */
    gonePartners?: Id[];
    /** Of staff - `everything`, or the `partners` of the portfolio. */
    sees?: "everything" | "partners" | (string & {});
    /** Of staff. */
    role?: Role | (string & {});
    /** Rights beside those of the role. */
    addedRights?: KnownRight[];
    /** Rights of the role that the user does not have. */
    removedRights?: KnownRight[];
    /** What the user may do, all in all. Empty of a partner's contact. */
    rights: KnownRight[];
    /** Until when the activation can be used; absent where there is none. */
    activationExpiresAt?: Instant;
    /** When the user last signed in. */
    lastSignInAt?: Instant;
    createdAt: Instant;
    revision: Revision;
}
/** A person who signs in. */
export interface UserInput {
    login: Login;
    name: Name;
    email?: Email;
    language?: UserLanguage;
    side: UserSide;
    /** Of the side `partner`, and required there - for whom the user acts, one of them at a time. */
    partners?: NamedPartner[];
    /** Of the side `staff`, and required there. */
    role?: Role;
    /** Rights beside those of the role. */
    addedRights?: Right[];
    /** Rights of the role that the user does not have. */
    removedRights?: Right[];
    /**
     * Of the side `staff`, and required there: everything, or a portfolio of partners. Who sees some partners alone has neither the right to
     *     edit nor to administer.
     */
    sight?: StaffSight;
    /**
     * Whether the user may no longer sign in.
     * @default false
     */
    disabled?: boolean;
}
/**
 * In which language the user is written to.
 * @example es-MX
 */
export type UserLanguage = string;
/** A page of users. */
export interface UserPage {
    /** Users by name. */
    data: User[];
    nextCursor?: Cursor;
}
/** A partner for whom the user acts, or whom they see. */
export interface UserPartner {
    id: Id;
    externalId: ExternalId;
    name: Name;
    direction?: PartnerDirection;
}
/** At which entrance somebody signs in: `partner`, contacts of partners; `staff`, the publisher's own people. */
export type UserSide = "partner" | "staff";
/**
 * Version of the record in the publisher's system (row version, or microseconds since the epoch). A write with a
 *     lower version than the stored one is answered as `stale` and changes nothing. Optional.
 */
export type Version = number;
/** Why and when a record was annulled. It stays visible and counts nowhere. */
export interface VoidInput {
    /** Shown to the partner. */
    reason: string;
    date: CalendarDate;
    version?: Version;
}
/** Voids a document or a payment. */
export interface VoidRecord {
    /** What is voided. */
    kind: VoidableKind;
    /** Annul and keep visible. */
    op: "void";
    externalId: ExternalId;
    data: VoidInput;
}
/** The kinds of records that are voided. A refund is a payment. */
export type VoidableKind = "document" | "payment";
/** The record was annulled. */
export interface Voided {
    /** Why. */
    reason: string;
    date: CalendarDate;
}
/** Something the publisher may want to look at. The record was accepted as it is. */
export interface Warning {
    /** JSON Pointer (RFC 6901) into the request. */
    pointer: string;
    /**
     * Stable code.
     * @example installments-differ-from-total
     */
    code: WarningCode | (string & {});
    /** What was noticed. */
    detail: string;
}
/** What a publisher may want to look at. A newer server may send codes not listed here: show their `detail`. */
export type WarningCode = "installments-differ-from-total" | "total-differs-from-sum" | "lines-differ-from-subtotal" | "line-differs-from-price" | "rate-is-percentage" | "too-many-decimals" | "allocations-exceed-amount" | "direction-differs-from-partner" | "document-awaited";
/** What the browser takes, as `PublicKeyCredentialCreationOptionsJSON` or `PublicKeyCredentialRequestOptionsJSON` of WebAuthn Level 3. */
export interface WebAuthnOptions {
    /** Random bytes in base64url. */
    challenge: string;
    [key: string]: unknown;
}
/** One time that an event was sent. */
export interface WebhookAttempt {
    at: Instant;
    /** Until the answer or the failure. */
    durationMs: number;
    /** HTTP status of the answer, where there was one. */
    status?: number;
    /** Why it failed. Absent where it arrived. */
    error?: WebhookError | (string & {});
}
/** The change as the feed has it, without the record. */
export interface WebhookChange {
    /** What changed. */
    kind: ChangeKind | (string & {});
    id: Id;
    externalId?: ExternalId;
    /** The partner that it concerns. Absent where it concerns the publisher as a whole. */
    partnerId?: Id;
    revision: Revision;
    /** What became of it. */
    op: WebhookOp | (string & {});
    at: Instant;
}
/** An event and how it was sent to one endpoint. */
export interface WebhookDelivery {
    id: WebhookId;
    event: WebhookEvent;
    /** What became of it. */
    status: WebhookDeliveryStatus | (string & {});
    /** The oldest first, of more the latest 20. */
    attempts: WebhookAttempt[];
    /** When it is tried again by itself. Absent where it is not. */
    nextAttemptAt?: Instant;
}
/** A page of deliveries. */
export interface WebhookDeliveryPage {
    /** The latest first. */
    data: WebhookDelivery[];
    nextCursor?: Cursor;
}
/** Whether the latest attempt was answered with 2xx. */
export type WebhookDeliveryStatus = "delivered" | "failed";
/** When and why nothing is sent any more. */
export interface WebhookDisabled {
    at: Instant;
    /** Why. */
    reason: WebhookDisabledReason | (string & {});
}
/** `by_request`: by an operation. `gone`: it answered 410. `failing`: nothing arrived for five days. */
export type WebhookDisabledReason = "by_request" | "gone" | "failing";
/** Where changes are sent, which, and how far that has come. */
export interface WebhookEndpoint extends WebhookEndpointState {
    /** Where events are posted to. */
    url: string;
    /** For people. */
    description?: string;
    /** Only changes of these kinds. Absent, of all. */
    kinds?: (ChangeKind | string)[];
    /** Only changes that concern these partners. Absent, all. */
    partnerIds?: Id[];
    /** Up to where it has received the changes, or was not to. */
    cursor: Cursor;
    /** Where the latest attempt failed. */
    failing?: WebhookFailing;
    /** When something arrived last. */
    lastDeliveredAt?: Instant;
    /** What events are signed with, the newest first. */
    secrets: WebhookSecret[];
    createdAt: Instant;
}
/** Of a webhook endpoint, also when the server has disabled it because nothing arrives there. */
export interface WebhookEndpointChange extends ChangedRecord {
    /** A webhook endpoint. */
    kind: "webhook_endpoint";
    /** How it is now, without its address; absent once it is gone. */
    data?: WebhookEndpointState;
}
/** Where changes are sent, and which. */
export interface WebhookEndpointInput {
    /**
     * Where events are posted to, by HTTPS. Without user name, password and fragment.
     * @example https://erp.example.com/saldo
     */
    url: string;
    /** For people. */
    description?: string;
    /** Only changes of these kinds. Absent, of all, those that a newer server knows included. */
    kinds?: ChangeKind[];
    /** Only changes that concern these partners. Absent, all, those of the publisher as a whole included. */
    partnerIds?: RecordId[];
}
/** A page of endpoints. */
export interface WebhookEndpointPage {
    /** The oldest first. */
    data: WebhookEndpoint[];
    nextCursor?: Cursor;
}
/** How an endpoint is, without its address. */
export interface WebhookEndpointState {
    id: Id;
    /** Whether changes are sent. */
    status: WebhookEndpointStatus | (string & {});
    /** Where it is disabled. */
    disabled?: WebhookDisabled;
    revision: Revision;
}
/** Whether changes are sent. */
export type WebhookEndpointStatus = "enabled" | "disabled";
/** An endpoint with its newest secret. */
export interface WebhookEndpointWithSecret extends WebhookEndpoint {
    /** `whsec_` and the key in base64. Shown this once. */
    secret: string;
}
/**
 * `status`: the answer is not 2xx; `gone`: it is 410; `redirected`: it leads elsewhere. `refused`: nothing may be sent there, or the name leads to
 *     an address of which that is so. `unreachable`: no connection, or no HTTP. `broken`: it ended too early. `too-slow`: it took more than 15 seconds.
 */
export type WebhookError = "status" | "gone" | "redirected" | "refused" | "unreachable" | "broken" | "too-slow";
/** What is sent. It holds ids and nothing else of the record. */
export interface WebhookEvent {
    /** The kind of record and what became of it, such as `payment_report.upsert`; of a test `webhook_endpoint.test`. */
    type: string;
    /** When it happened. */
    timestamp: Instant;
    /** Where it stands in the changes. Absent of a test. */
    cursor?: Cursor;
    data: WebhookChange;
}
/** Since when nothing arrives. */
export interface WebhookFailing {
    since: Instant;
    /** How many in a row failed. */
    attempts: number;
    /** Absent where it is disabled. */
    nextAttemptAt?: Instant;
}
/**
 * Names an event.
 * @example msg_5f3c1e0a9d7b4c2e8f6a1b3c5d7e9f01
 */
export type WebhookId = string;
/** What becomes of a record, and `test`. */
export type WebhookOp = "upsert" | "void" | "delete" | "test";
/** From where to go on, by exactly one of the two. */
export interface WebhookPositionInput {
    /** With what follows this cursor. */
    after?: Cursor;
    /** With what happened at this instant or later. */
    since?: Instant;
}
/** How to change over. */
export interface WebhookRotationInput {
    /**
     * How long the secrets before it are still signed with. 0 where one has leaked.
     * @default 86400
     */
    overlapSeconds?: number;
}
/** A secret, without itself. */
export interface WebhookSecret {
    createdAt: Instant;
    /** From when on nothing is signed with it. Absent of the newest. */
    endsAt?: Instant;
}
/** Whether changes are to be sent. */
export interface WebhookStatusInput {
    status: WebhookEndpointStatus;
}
/** What a write did. */
export interface WriteResult {
    id: Id;
    externalId: ExternalId;
    outcome: Outcome;
    revision: Revision;
    warnings?: Warning[];
}
/** The query of `listPartners`. */
export interface ListPartnersQuery {
    /** Only this direction. */
    direction?: Direction | undefined;
    /** Words of the name, the tax id or the external id. */
    q?: string | undefined;
    /** Only partners with this tag. */
    tag?: Tag | undefined;
    /** Only branches of the partner with this external id. */
    parent?: ExternalId | undefined;
    /**
     * Only records with this value under this key, written `metadata[project]=P-2026-014`; several keys combine with "and". The value is
     *     compared as it was published, byte for byte.
     * @example {
     *       "project": "P-2026-014"
     *     }
     */
    metadata?: {
        [key: string]: string;
    } | undefined;
    /** Rows in a page, 1 to 200. */
    limit?: number | undefined;
    /** The `nextCursor` of the page before. */
    cursor?: Cursor | undefined;
}
/** The query of `listDocuments`. */
export interface ListDocumentsQuery {
    /** Only this partner's, of those that the caller sees; of any other there is nothing. */
    partnerId?: RecordId | undefined;
    /** Only this direction. */
    direction?: Direction | undefined;
    /** Only these types, separated by commas. */
    type?: DocumentTypeInput[] | undefined;
    /** Only these statuses, separated by commas. */
    status?: DocumentStatus[] | undefined;
    /** `true`: only documents with an overdue amount. `false`: only the others. */
    overdue?: boolean | undefined;
    /** Only documents that are held up today in one of these ways, separated by commas. */
    hold?: HoldKind[] | undefined;
    /** Only documents with an open amount in these buckets, separated by commas. */
    ageing?: ("current" | "days_1_30" | "days_31_60" | "days_61_90" | "over_90")[] | undefined;
    /** Only this currency. */
    currency?: Currency | undefined;
    /** Issued on this day or later. */
    issuedFrom?: CalendarDate | undefined;
    /** Issued on this day or earlier. */
    issuedTo?: CalendarDate | undefined;
    /** Due on this day or later. */
    dueFrom?: CalendarDate | undefined;
    /** Due on this day or earlier. */
    dueTo?: CalendarDate | undefined;
    /** Part of the series and number, the external id, the fiscal id, the reference or the description. */
    q?: string | undefined;
    /**
     * Only records with this value under this key, written `metadata[project]=P-2026-014`; several keys combine with "and". The value is
     *     compared as it was published, byte for byte.
     * @example {
     *       "project": "P-2026-014"
     *     }
     */
    metadata?: {
        [key: string]: string;
    } | undefined;
    /** Order; a minus sign means descending. Ties are broken by id. */
    sort?: ("issueDate" | "-issueDate" | "dueDate" | "-dueDate" | "number" | "-number") | undefined;
    /** Rows in a page, 1 to 200. */
    limit?: number | undefined;
    /** The `nextCursor` of the page before. */
    cursor?: Cursor | undefined;
}
/** The query of `summarizeDocuments`. */
export interface SummarizeDocumentsQuery {
    /** Only this partner's, of those that the caller sees; of any other there is nothing. */
    partnerId?: RecordId | undefined;
    /** Only this direction. */
    direction?: Direction | undefined;
    /** Only these types, separated by commas. */
    type?: DocumentTypeInput[] | undefined;
    /** Only these statuses, separated by commas. */
    status?: DocumentStatus[] | undefined;
    /** `true`: only documents with an overdue amount. `false`: only the others. */
    overdue?: boolean | undefined;
    /** Only documents that are held up today in one of these ways, separated by commas. */
    hold?: HoldKind[] | undefined;
    /** Only documents with an open amount in these buckets, separated by commas. */
    ageing?: ("current" | "days_1_30" | "days_31_60" | "days_61_90" | "over_90")[] | undefined;
    /** Only this currency. */
    currency?: Currency | undefined;
    /** Issued on this day or later. */
    issuedFrom?: CalendarDate | undefined;
    /** Issued on this day or earlier. */
    issuedTo?: CalendarDate | undefined;
    /** Due on this day or later. */
    dueFrom?: CalendarDate | undefined;
    /** Due on this day or earlier. */
    dueTo?: CalendarDate | undefined;
    /** Part of the series and number, the external id, the fiscal id, the reference or the description. */
    q?: string | undefined;
    /**
     * Only records with this value under this key, written `metadata[project]=P-2026-014`; several keys combine with "and". The value is
     *     compared as it was published, byte for byte.
     * @example {
     *       "project": "P-2026-014"
     *     }
     */
    metadata?: {
        [key: string]: string;
    } | undefined;
}
/** The query of `listPayments`. */
export interface ListPaymentsQuery {
    /** Only this partner's, of those that the caller sees; of any other there is nothing. */
    partnerId?: RecordId | undefined;
    /** Only this direction. */
    direction?: Direction | undefined;
    /** Only this currency. */
    currency?: Currency | undefined;
    /** Only these types, separated by commas. */
    type?: PaymentType[] | undefined;
    /** Only these statuses, separated by commas. */
    status?: PaymentStatus[] | undefined;
    /** Paid on this day or later. */
    dateFrom?: CalendarDate | undefined;
    /** Paid on this day or earlier. */
    dateTo?: CalendarDate | undefined;
    /**
     * Only records with this value under this key, written `metadata[project]=P-2026-014`; several keys combine with "and". The value is
     *     compared as it was published, byte for byte.
     * @example {
     *       "project": "P-2026-014"
     *     }
     */
    metadata?: {
        [key: string]: string;
    } | undefined;
    /** Rows in a page, 1 to 200. */
    limit?: number | undefined;
    /** The `nextCursor` of the page before. */
    cursor?: Cursor | undefined;
}
/** The query of `publish`. */
export interface PublishQuery {
    /**
     * Id of the open snapshot run that this is part of, which then stays open for another two hours. One that has ended is 409
     *     `run-ended`, and nothing is written.
     */
    snapshotRun?: Id | undefined;
    /** Tries the request, tells what would become of each record, and keeps nothing. */
    preview?: boolean | undefined;
}
/** The query of `getStatement`. */
export interface GetStatementQuery {
    /** The partner. Required with an API key; absent from a session, its own. One that the caller does not see is 404. */
    partnerId?: RecordId | undefined;
    /** Which account. Absent, the partner's direction; `receivable` for a partner that is both. */
    direction?: Direction | undefined;
    /**
     * `activity` (every movement of the period), `open_items`, or `totals`, which lists neither: for accounts of any length,
     *     whose movements and open items `listMovements` and `listOpenItems` page through.
     */
    kind?: StatementKind | undefined;
    /** Last day that counts. Absent, today in the publisher's time zone. */
    asOf?: CalendarDate | undefined;
    /** First day of the period. Absent, the first day of the month two months before `asOf`, 1900-01-01 at the earliest. Not after `asOf`. */
    from?: CalendarDate | undefined;
    /** Only this currency. */
    currency?: Currency | undefined;
}
/** The query of `listMovements`. */
export interface ListMovementsQuery {
    /** The partner. Required with an API key; a session always reads its own partner. */
    partnerId?: RecordId | undefined;
    /** Which account. Absent, the partner's direction; `receivable` for a partner that is both. */
    direction?: Direction | undefined;
    /** Which currency of the account. */
    currency: Currency;
    /** Last day that counts. Absent, today in the publisher's time zone. */
    asOf?: CalendarDate | undefined;
    /** First day of the period. Absent, the first day that there is. Not after `asOf`. */
    from?: CalendarDate | undefined;
    /** Order; a minus sign means from the last movement back. The balance after each is the same in both. */
    sort?: ("date" | "-date") | undefined;
    /** Rows in a page, 1 to 200. */
    limit?: number | undefined;
    /** The `nextCursor` of the page before. */
    cursor?: Cursor | undefined;
}
/** The query of `listOpenItems`. */
export interface ListOpenItemsQuery {
    /** The partner. Required with an API key; a session always reads its own partner. */
    partnerId?: RecordId | undefined;
    /** Which account. Absent, the partner's direction; `receivable` for a partner that is both. */
    direction?: Direction | undefined;
    /** Which currency of the account. */
    currency: Currency;
    /** Last day that counts. Absent, today in the publisher's time zone. */
    asOf?: CalendarDate | undefined;
    /** Only what is counted in these ageing buckets, separated by commas. */
    ageing?: AgeingBucketName[] | undefined;
    /** Rows in a page, 1 to 200. */
    limit?: number | undefined;
    /** The `nextCursor` of the page before. */
    cursor?: Cursor | undefined;
}
/** The query of `listBalanceDifferences`. */
export interface ListBalanceDifferencesQuery {
    /** Only this partner's, of those that the caller sees; of any other there is nothing. */
    partnerId?: RecordId | undefined;
    /** Only this direction. */
    direction?: Direction | undefined;
    /** Only this currency. */
    currency?: Currency | undefined;
    /** Differences in a page, 1 to 50. */
    limit?: number | undefined;
    /** The `nextCursor` of the page before. */
    cursor?: Cursor | undefined;
}
/** The query of `listPaymentReports`. */
export interface ListPaymentReportsQuery {
    /** Only this partner's, of those that the caller sees; of any other there is nothing. */
    partnerId?: RecordId | undefined;
    /** Only these statuses, separated by commas. */
    status?: PaymentReportStatus[] | undefined;
    /** Only reports with a line for this document. */
    documentId?: RecordId | undefined;
    /** Rows in a page, 1 to 200. */
    limit?: number | undefined;
    /** The `nextCursor` of the page before. */
    cursor?: Cursor | undefined;
}
/** The query of `listThreads`. */
export interface ListThreadsQuery {
    /** Only this partner's, of those that the caller sees; of any other there is nothing. */
    partnerId?: RecordId | undefined;
    /** Only about this document. */
    documentId?: RecordId | undefined;
    /** Only about this payment. */
    paymentId?: RecordId | undefined;
    /** Only about this payment report. */
    paymentReportId?: Id | undefined;
    /** `true`: only threads with messages that the caller's side has not read. */
    unread?: boolean | undefined;
    /** Rows in a page, 1 to 200. */
    limit?: number | undefined;
    /** The `nextCursor` of the page before. */
    cursor?: Cursor | undefined;
}
/** The query of `listMessages`. */
export interface ListMessagesQuery {
    /** Order; a minus sign means descending. */
    sort?: ("createdAt" | "-createdAt") | undefined;
    /** Rows in a page, 1 to 200. */
    limit?: number | undefined;
    /** The `nextCursor` of the page before. */
    cursor?: Cursor | undefined;
}
/** The query of `listApiKeys`. */
export interface ListApiKeysQuery {
    /** Rows in a page, 1 to 200. */
    limit?: number | undefined;
    /** The `nextCursor` of the page before. */
    cursor?: Cursor | undefined;
}
/** The query of `listUsers`. */
export interface ListUsersQuery {
    /** Only at this entrance. */
    side?: UserSide | undefined;
    /** Only in this state. */
    status?: ("invited" | "active" | "disabled") | undefined;
    /** Only people of this partner. */
    partnerId?: RecordId | undefined;
    /** Only where the name, the login or the mail address holds this text, whatever its case and accents. */
    q?: string | undefined;
    /** Rows in a page, 1 to 200. */
    limit?: number | undefined;
    /** The `nextCursor` of the page before. */
    cursor?: Cursor | undefined;
}
/** The query of `listChanges`. */
export interface ListChangesQuery {
    /** The `nextCursor` of the page before. Absent, from the beginning. */
    after?: Cursor | undefined;
    /** Only these kinds, separated by commas. */
    kind?: ChangeKind[] | undefined;
    /** Only this partner's, of those that the caller sees; of any other there is nothing. */
    partnerId?: RecordId | undefined;
    /** Changes in a page, 1 to 1,000. */
    limit?: number | undefined;
    /** Seconds to wait for something while there is nothing, 0 to 30. */
    wait?: number | undefined;
}
/** The query of `followEvents`. */
export interface FollowEventsQuery {
    /** A cursor of the changes. Absent, from the beginning. */
    after?: Cursor | undefined;
    /** Only these kinds, separated by commas. */
    kind?: ChangeKind[] | undefined;
    /** Only this partner's, of those that the caller sees; of any other there is nothing. */
    partnerId?: RecordId | undefined;
}
/** The query of `listAuditEntries`. */
export interface ListAuditEntriesQuery {
    /** Only acts of this kind of actor. */
    actorKind?: AuditActorKind | undefined;
    /** Only acts of the actor with this id. */
    actorId?: string | undefined;
    /** Only these actions, separated by commas. */
    action?: AuditAction[] | undefined;
    /** Only acts on records of this kind. */
    recordKind?: AuditRecordKind | undefined;
    /** Only acts on the record with this id of the server. */
    recordId?: Id | undefined;
    /** Only this partner's, of those that the caller sees; of any other there is nothing. */
    partnerId?: RecordId | undefined;
    /** Only what was done at this instant or later. */
    from?: string | undefined;
    /** Only what was done before this instant. */
    to?: string | undefined;
    /** Rows in a page, 1 to 200. */
    limit?: number | undefined;
    /** The `nextCursor` of the page before. */
    cursor?: Cursor | undefined;
}
/** The query of `exportAudit`. */
export interface ExportAuditQuery {
    /** How it is written. */
    format?: ("ndjson" | "csv") | undefined;
    /** The `seq` up to which it was exported before. Absent, from the beginning. */
    after?: number | undefined;
}
/** The query of `listWebhookEndpoints`. */
export interface ListWebhookEndpointsQuery {
    /** Rows in a page, 1 to 200. */
    limit?: number | undefined;
    /** The `nextCursor` of the page before. */
    cursor?: Cursor | undefined;
}
/** The query of `listWebhookDeliveries`. */
export interface ListWebhookDeliveriesQuery {
    /** Only what has arrived, or only what has not. */
    status?: WebhookDeliveryStatus | undefined;
    /** Rows in a page, 1 to 200. */
    limit?: number | undefined;
    /** The `nextCursor` of the page before. */
    cursor?: Cursor | undefined;
}
export interface paths {
    "/v1/publisher": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the publisher's settings
         * Name, time zone, currencies, contact and deposit accounts of the publisher whose key is used.
         */
        get: operations["getPublisher"];
        /**
         * Replace the publisher's settings
         * Replaces all settings. What is absent is removed; the same content again changes nothing. With `If-Match`, a page on which
         *     people edit them replaces only what it has shown.
         */
        put: operations["putPublisher"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/partners": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List partners
         * Clients and suppliers, by name.
         */
        get: operations["listPartners"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/partners/{partnerId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a partner
         * One partner. A session can read its own.
         */
        get: operations["getPartner"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/partners/external/{externalId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The publisher's own id. In a path `~` and two hexadecimal digits stand for a byte of UTF-8, as `%` and two do: `A~2F7` is
                 *     `A/7`, `~2E` is `.`, and `~` itself is `~7E`. Unlike `%2F` it passes through every proxy.
                 */
                externalId: components["parameters"]["externalId"];
            };
            cookie?: never;
        };
        /**
         * Read a partner by external id
         * The partner that the publisher's system calls by this id.
         */
        get: operations["getPartnerByExternalId"];
        /**
         * Publish a partner
         * Creates the partner or replaces all of it.
         */
        put: operations["putPartner"];
        post?: never;
        /**
         * Delete a partner published by mistake
         * Only a partner without documents, payments, reports and threads. Deleting again answers 404.
         */
        delete: operations["deletePartner"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List documents
         * Invoices, notes, orders, receipts and certificates, newest first unless sorted otherwise. Filters combine with
         *     "and"; values of one filter combine with "or".
         */
        get: operations["listDocuments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/documents/summary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Sum documents
         * Counts and sums per currency over what `listDocuments` would list with the same filters.
         */
        get: operations["summarizeDocuments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/documents/{documentId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a document
         * One document with its installments, taxes, links and files.
         */
        get: operations["getDocument"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/documents/external/{externalId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The publisher's own id. In a path `~` and two hexadecimal digits stand for a byte of UTF-8, as `%` and two do: `A~2F7` is
                 *     `A/7`, `~2E` is `.`, and `~` itself is `~7E`. Unlike `%2F` it passes through every proxy.
                 */
                externalId: components["parameters"]["externalId"];
            };
            cookie?: never;
        };
        /**
         * Read a document by external id
         * The document that the publisher's system calls by this id.
         */
        get: operations["getDocumentByExternalId"];
        /**
         * Publish a document
         * Creates the document or replaces all of it. Publishing a voided document again brings it back.
         */
        put: operations["putDocument"];
        post?: never;
        /**
         * Delete a document published by mistake
         * For what should never have been published; what was annulled is voided instead. A document that payments or credits settle cannot be deleted (409).
         */
        delete: operations["deleteDocument"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/documents/external/{externalId}/void": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The publisher's own id. In a path `~` and two hexadecimal digits stand for a byte of UTF-8, as `%` and two do: `A~2F7` is
                 *     `A/7`, `~2E` is `.`, and `~` itself is `~7E`. Unlike `%2F` it passes through every proxy.
                 */
                externalId: components["parameters"]["externalId"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Void a document
         * The document stays visible with reason and date, and counts nowhere. Its allocations end.
         */
        put: operations["voidDocument"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/payments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List payments
         * Payments recorded by the publisher, newest first.
         */
        get: operations["listPayments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/payments/{paymentId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a payment
         * One payment with its allocations.
         */
        get: operations["getPayment"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/payments/external/{externalId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The publisher's own id. In a path `~` and two hexadecimal digits stand for a byte of UTF-8, as `%` and two do: `A~2F7` is
                 *     `A/7`, `~2E` is `.`, and `~` itself is `~7E`. Unlike `%2F` it passes through every proxy.
                 */
                externalId: components["parameters"]["externalId"];
            };
            cookie?: never;
        };
        /**
         * Read a payment by external id
         * The payment that the publisher's system calls by this id.
         */
        get: operations["getPaymentByExternalId"];
        /**
         * Publish a payment
         * Creates the payment or replaces all of it, its allocations included.
         */
        put: operations["putPayment"];
        post?: never;
        /**
         * Delete a payment published by mistake
         * Its allocations go with it. A payment that was reversed is voided instead.
         */
        delete: operations["deletePayment"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/payments/external/{externalId}/void": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The publisher's own id. In a path `~` and two hexadecimal digits stand for a byte of UTF-8, as `%` and two do: `A~2F7` is
                 *     `A/7`, `~2E` is `.`, and `~` itself is `~7E`. Unlike `%2F` it passes through every proxy.
                 */
                externalId: components["parameters"]["externalId"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Void a payment
         * A returned cheque, a reversed transfer. The payment stays visible and counts nowhere.
         */
        put: operations["voidPayment"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/publish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Publish many records
         * **As JSON** up to 1,000 records of any kind in any order: partners are written before documents, documents before
         *     payments. Each has a result of its own, in the order sent; a rejected record leaves the others alone unless `atomic`
         *     is true.
         *
         *     **As NDJSON** (`application/x-ndjson`, also with `Content-Encoding: gzip`, of one member) any number of records, one a
         *     line of at most 1 MiB, each as in `records`. They are written as they come, up to 500 at a time, in the order sent; a record may
         *     refer to those before it. The answer is NDJSON as well: a result for each line once it is durable, in the order sent,
         *     and at the end one line with the `summary`, or with the `problem` that ended the stream. Without such a line it was
         *     cut. A line that is no record is a rejected one and ends nothing; empty lines are skipped. Read the answer while you
         *     send: the server takes no more until its results are read, and ends a stream on which nothing moves for a minute.
         *
         *     Repeating a request is free: what is the same is answered `unchanged`. After a cut go on from the first line without
         *     a result, or from any line before it.
         *
         *     **As a preview**, with `preview=true`, all of this is tried and nothing is kept: the results are those of the same request without it, but
         *     what would be created has no `id`, what would be `updated` says in `changes` which fields differ, and a partner that would be made is named in
         *     `newPartner`. The feed, the audit log, balances and revisions stay as they are, and files by address are not fetched. In a stream each line
         *     sees the lines before it that it names, of 100,000 at most.
         */
        post: operations["publish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/snapshot-runs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Open a snapshot run
         * For systems that do not know what was deleted in them: open a run over a scope, publish everything of the scope under it
         *     (`snapshotRun` of `POST /v1/publish`), then seal it. What of the scope nobody has published, voided or deleted since the
         *     run was opened is voided or deleted then, as the run says. Publishing that does not name the run counts too, and so does a
         *     record that was rejected. Two open runs never overlap: 409 `run-overlaps`. A run under which nothing has been published for
         *     two hours ends by itself and changes nothing.
         */
        post: operations["openSnapshotRun"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/snapshot-runs/{snapshotRunId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a snapshot run
         * How far it is. Runs that have ended are kept for a week.
         */
        get: operations["getSnapshotRun"];
        put?: never;
        post?: never;
        /**
         * Abort a snapshot run
         * Ends it; what was published stays and nothing else changes. Again changes nothing. One that is sealed, or being
         *     sealed, is 409 `run-ended`.
         */
        delete: operations["abortSnapshotRun"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/snapshot-runs/{snapshotRunId}/seal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Seal a snapshot run
         * Voids or deletes what of the scope was not touched since the run was opened. If that is more than a fifth of the records
         *     that were there when it was opened, nothing changes and the answer is 409 `share-exceeded`, whose detail names the numbers;
         *     the run stays open, and `acceptShare` names the share to accept. Up to 500 records are gone with the answer; of more the run is
         *     `sealing` and goes on by itself, at most 500 in a transaction: read it until it is `sealed`. Again answers
         *     what has become of it; one that has ended otherwise is 409 `run-ended`.
         */
        put: operations["sealSnapshotRun"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/statement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read an account statement
         * The account of one partner in one direction, as of a day, per currency. `activity` lists every movement of the
         *     period with the running balance; `open_items` lists what is still open as of the day. An allocation counts on a
         *     day when both what settles and what is settled are dated on or before it. Voided records count nowhere. Movements of one
         *     day are ordered: what raises the debt first, then what lowers it, in each conversions first, then by number.
         */
        get: operations["getStatement"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/statement/movements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the movements of an account
         * The movements of one account in one currency, in the order of the statement or from its end, each with the balance after it. Of any length.
         */
        get: operations["listMovements"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/statement/open-items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the open items of an account
         * What is open of one account in one currency as of a day, earliest due first. Of any length.
         */
        get: operations["listOpenItems"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/balance-assertions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Say what balances should be
         * What the publisher's system believes that accounts came to at the end of a day, up to 1,000 at a time, by partner,
         *     direction, currency and date: again is an update, the same again `unchanged`. Each is compared with what Saldo derives
         *     from the records, now and with every record that is published later; what differs is listed by `GET /v1/verification`
         *     and told in the feed (`balance_difference`). Nothing is ever corrected. Each has a result of its own, in the order sent;
         *     one that is rejected leaves the others alone.
         */
        put: operations["assertBalances"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/verification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List where balances differ
         * Every balance that was asserted and is not what the records come to, the latest date first, each with the records that may
         *     explain it. An account of which nothing was asserted is not here.
         */
        get: operations["listBalanceDifferences"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/payment-reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List payment reports
         * What partners reported, newest first.
         */
        get: operations["listPaymentReports"];
        put?: never;
        /**
         * Report a payment
         * A partner says that it has paid: how much in all, what for, with which proof. It is a proposal until the publisher
         *     applies it; nothing on the account changes. The lines' amounts may not exceed the amount paid; what is left is on account.
         *     Withholdings are on top of the amount paid: a line settles its amount plus its withholdings. One currency throughout.
         */
        post: operations["createPaymentReport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/payment-reports/{paymentReportId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a payment report
         * One report with its lines, files and the publisher's answer.
         */
        get: operations["getPaymentReport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/payment-reports/{paymentReportId}/review": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Answer a payment report
         * The publisher says what became of the report. Allowed steps: submitted → in_review → accepted → applied, forward by any
         *     number of steps; rejected from any of them but applied; rejected → in_review to look again. Anything else is 409
         *     `status-not-reachable`. A rejection needs a reason. The same answer again changes nothing, also where `If-Match` names
         *     the state before it; any other answer to a report that somebody has answered since is 412 `changed-meanwhile`.
         */
        put: operations["reviewPaymentReport"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/threads": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List threads
         * The latest message first.
         */
        get: operations["listThreads"];
        put?: never;
        /**
         * Ask a question
         * Opens a thread with its first message. A publisher names the partner; a session writes for its own.
         */
        post: operations["createThread"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/threads/{threadId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a thread
         * One thread; its messages are listed apart.
         */
        get: operations["getThread"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/threads/{threadId}/messages": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the thread. */
                threadId: components["parameters"]["threadId"];
            };
            cookie?: never;
        };
        /**
         * List the messages of a thread
         * Oldest first, or newest first with `sort=-createdAt`.
         */
        get: operations["listMessages"];
        put?: never;
        /**
         * Write a message
         * Adds a message to the thread.
         */
        post: operations["createMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/threads/{threadId}/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Mark a thread as read
         * For the caller's side, up to and including a message. Never moves backwards.
         */
        put: operations["markThreadRead"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Upload a proof or an attachment
         * The body is the file itself, at most 10 MiB: PDF, JPEG, PNG or WEBP. The first bytes must be what `Content-Type`
         *     says. The file is visible to its uploader alone until a report or message names it; what nobody names is removed after a day.
         */
        post: operations["createFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/files/external/{externalId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Publish a file
         * Creates the file or replaces its content; documents name it by this external id. At most 10 MiB: PDF, XML, JPEG,
         *     PNG or WEBP. The same bytes again change nothing.
         */
        put: operations["putFile"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/files/{fileId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read about a file
         * Name, type and size of a file.
         */
        get: operations["getFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/file-contents/{fileId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Download a file
         * The bytes, as an attachment. `Content-Disposition` carries the name (RFC 6266, RFC 8187). A download that was cut goes on with `Range` and `If-Range` (RFC 9110): one range of bytes; several, or what is no range of bytes, are answered whole. A file that lies at an address of the publisher is fetched for the first who asks, and kept.
         */
        get: operations["getFileContent"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/file-views/{fileId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Look at a file
         * The bytes of a PDF or a picture, for a page to show: not an attachment, without a name. A session that may look and not take away
         *     (`files: view` when it is minted) has this operation and lacks `getFileContent`. What can be seen can be photographed, and the bytes
         *     reach the browser: this withholds the tools, not the content. Of any other type, 403: it can only be downloaded.
         */
        get: operations["viewFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Mint an embed session
         * Called by the host's back end for whom it has signed in: a person at a partner (`partner`), or one of the publisher's own
         *     staff (`staff`, with `user`); exactly one of both. The token goes to the page's elements, is valid for minutes and only
         *     from the origins named. It is shown once; mint another one to go on.
         */
        post: operations["createSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sessions/revocations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Revoke all sessions of a partner or a person
         * Every session of the partner, of the person, or of that person at that partner is refused from this moment. Those that are minted
         *     afterwards are not: take the reason to mint them away first. Again revokes what was minted since.
         */
        post: operations["revokeSessions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sessions/{sessionId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Revoke a session
         * The token is refused from this moment. Revoking again changes nothing.
         */
        delete: operations["revokeSession"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/api-keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List API keys
         * Every key that there ever was, the newest first. Never a secret.
         */
        get: operations["listApiKeys"];
        put?: never;
        /**
         * Create an API key
         * The secret is in this answer and nowhere else, which is also why the request takes no idempotency key: the answer would have
         *     to be kept. Where it was lost, revoke the key and create another. A key never makes a key with more than it has: neither a scope that
         *     it lacks nor, where it expires itself, a longer life than its own. Staff who administer may give any.
         */
        post: operations["createApiKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/api-keys/{keyId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the key. It is no secret. */
                keyId: components["parameters"]["keyId"];
            };
            cookie?: never;
        };
        /**
         * Read an API key
         * One key, also when it has ended.
         */
        get: operations["getApiKey"];
        /**
         * Change an API key
         * Replaces its name, its scopes and its expiry; `expiresAt` absent: it does not expire. Scopes can be taken, never given: what needs
         *     more gets a key of its own. A key that has ended stays so: 409 `key-ended`.
         */
        put: operations["updateApiKey"];
        post?: never;
        /**
         * Revoke an API key
         * The key is refused from this moment, and answers as one that never was. Sessions that it minted go on to their own end. Revoking
         *     again changes nothing. A key may revoke itself.
         */
        delete: operations["revokeApiKey"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/api-keys/{keyId}/rotate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Rotate an API key
         * Creates a key of the same name and scopes, and lets the old one end after the overlap, in which both work: time to put the new secret
         *     everywhere. The old one never ends later than it would have. Where the answer was lost, rotate again and revoke the key that
         *     nobody holds. A key that has ended is 409 `key-ended`. As creating, it takes no idempotency key, and gives no more than the caller has.
         */
        post: operations["rotateApiKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the session itself
         * Who the caller is, what it may call, and what elements need to know of the publisher.
         */
        get: operations["getSession"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List users
         * The people who sign in at the publisher's portal, by name.
         */
        get: operations["listUsers"];
        put?: never;
        /**
         * Create a user
         * Makes a person known who signs in at the portal: a contact of one or several partners, or one of the publisher's own staff. Without
         *     an activation (`issueActivation`) they cannot sign in.
         */
        post: operations["createUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/users/{userId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the user. */
                userId: components["parameters"]["userId"];
            };
            cookie?: never;
        };
        /**
         * Read a user
         * One person, with what they may do.
         */
        get: operations["getUser"];
        /**
         * Replace a user
         * Replaces all that was said of the user; the side stays. What they may do is another from this moment: sessions end, sign-ins stay. `disabled`
         *     ends the sign-ins too. Staff neither disable themselves nor give up the right to administer, nor take it from the last who has it: 422 with
         *     `yourself` or `last-administrator`. API keys may, for they can name another. A partner of the user that has been deleted may be named by its
         *     `id` as before.
         */
        put: operations["putUser"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/users/{userId}/activation": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the user. */
                userId: components["parameters"]["userId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Issue an activation
         * Makes a secret with which the user signs in once, within 72 hours, to set a password. It is shown this once. Whatever was before ends at
         *     once: the password, other activations, sign-ins, sessions and links to users at other publishers. So it is also how a forgotten password is
         *     reset. Asked again, it makes another secret, and the one before is worth nothing. Staff do not reset themselves (422 with `yourself`): their
         *     own password changes with `changePassword`.
         */
        post: operations["issueActivation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/publishers/{publisherId}/sign-in": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the publisher at whose portal somebody signs in. */
                publisherId: components["parameters"]["publisherId"];
            };
            cookie?: never;
        };
        /**
         * Read the entrance
         * What a page shows to who is not signed in yet, and whom to ask when a password is forgotten. From the portal's pages only.
         */
        get: operations["getEntrance"];
        put?: never;
        /**
         * Sign in
         * With a login and a password, or with the secret of an activation in its place, which then is used up and permits to set a password alone.
         *     An unknown login, a wrong password, a disabled user, the other entrance and an unknown publisher are answered alike:
         *     401 `sign-in-refused`. Who fails often waits longer and longer, by login and network: 429 `too-many-sign-ins`. From the portal's pages only.
         */
        post: operations["signIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/publishers/{publisherId}/sign-in/forgot": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the publisher at whose portal somebody signs in. */
                publisherId: components["parameters"]["publisherId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask for a new password
         * Where the publisher has switched self-service on, mails a link that can be used once to who has the login, and answers 202 whether anybody has
         *     it or not. Nothing ends until the link is used. Elsewhere 403: the publisher's own people reset passwords, and the entrance
         *     says whom to ask.
         */
        post: operations["forgotPassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/publishers/{publisherId}/sign-in/passkey-challenge": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the publisher at whose portal somebody signs in. */
                publisherId: components["parameters"]["publisherId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask for a challenge to sign in with a passkey
         * What the browser needs to let the person choose one of their passkeys (WebAuthn). It can be answered once, within five minutes. From the portal's pages only.
         */
        post: operations["challengePasskeySignIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/publishers/{publisherId}/sign-in/passkey": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the publisher at whose portal somebody signs in. */
                publisherId: components["parameters"]["publisherId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign in with a passkey
         * Without login and password, by a passkey that has verified the person (by finger, face or PIN), which is two factors at once. A passkey that is unknown,
         *     somebody else's, of another page or does not verify the person is answered as a wrong password is: 401 `sign-in-refused`. From the portal's pages only.
         */
        post: operations["signInWithPasskey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/publishers/{publisherId}/sign-in/providers/{providerId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the publisher at whose portal somebody signs in. */
                publisherId: components["parameters"]["publisherId"];
                /** Id of the provider, as the entrance names it. */
                providerId: Id;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Begin to sign in through a provider
         * Where to send the browser, and what the page keeps until the browser is back: `secret`, which proves that it is the same browser, never in an address. A
         *     flow is good once, for ten minutes. The provider sends the browser back to `redirectUri`, a page of the portal. From the portal's pages only.
         */
        post: operations["beginProviderSignIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/publishers/{publisherId}/sign-in/provider-response": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the publisher at whose portal somebody signs in. */
                publisherId: components["parameters"]["publisherId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign in with what a provider has answered
         * What stood in the address with which the browser came back, with the secret of the flow. The first time, who the provider names is bound to the user
         *     whose login is the claim that the provider was set up with, a verified mail address unless another claim was chosen; from then on the provider's
         *     subject counts alone, whatever the address becomes. Nobody becomes a user by signing in. 401 `provider-response-refused`: another flow's, an older
         *     one's or a changed answer. 401 `provider-denied`: the provider signed nobody in. 401 `identity-unknown`: no user for whom it named. 503
         *     `provider-unavailable`: it does not answer, or does not accept the portal. From the portal's pages only.
         */
        post: operations["finishProviderSignIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sign-in": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the sign-in itself
         * Who is signed in, what has to be done next, and between what they may switch.
         */
        get: operations["getSignIn"];
        put?: never;
        post?: never;
        /**
         * Sign out
         * Ends the sign-in and its sessions from this moment.
         */
        delete: operations["signOut"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sign-in/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Set a password
         * Sets the password of who is signed in: at least 15 characters, of any kind (NIST SP 800-63B), not the login, a name or one of the
         *     commonest. After an activation it is what has to be done next; otherwise the present password is asked for. The user's other sign-ins and all
         *     sessions end.
         */
        put: operations["changePassword"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sign-in/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Mint a session from a sign-in
         * A session as elements use it, minutes long, for the page that asks: of a contact for one of their partners, of staff with their rights over
         *     what they see. It ends with the sign-in.
         */
        post: operations["createSignInSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sign-in/factors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read one's second factors
         * What the person who is signed in can prove the sign-in with, and what the publisher asks for. Secrets are never shown again.
         */
        get: operations["listFactors"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sign-in/factors/totp": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Begin with an authenticator app
         * A new secret for an authenticator app (RFC 6238: SHA-1, six digits, 30 seconds), which counts once a first code confirms it. Asked again, it is
         *     another one. Whoever has a password gives it, unless a second factor has to be added at once.
         */
        post: operations["enrolTotp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sign-in/factors/totp/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Confirm the authenticator app by a first code
         * From here on the app is a second factor. With the first of all factors come recovery codes, shown this once.
         */
        post: operations["confirmTotp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sign-in/factors/passkeys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add a passkey
         * From here on it is a second factor, and where it verifies the person a sign-in of its own. With the first of all factors come recovery codes, shown this once.
         */
        post: operations["enrolPasskey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sign-in/factors/passkeys/challenge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Begin with a passkey
         * What the browser needs to make a passkey for the page that asks (WebAuthn). It can be answered once, within five minutes, by this sign-in alone.
         */
        post: operations["challengePasskeyEnrolment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sign-in/factors/removal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Remove one of one's second factors
         * Takes the password of who has one, and a proof by any second factor of theirs. With the last factor the recovery codes go. Where the publisher
         *     asks for a second factor, the last one is not removed before another is there: 409 `in-use`.
         */
        post: operations["removeFactor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sign-in/recovery-codes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make new recovery codes
         * Ten new ones, shown this once; those from before are worth nothing. Takes the password of who has one, and a proof.
         */
        post: operations["renewRecoveryCodes"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sign-in/second-factor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Prove a sign-in by a second factor
         * A code of the authenticator app, a recovery code, or a passkey; exactly one of them. A code of the app is taken 30 seconds before and after its
         *     time and once only, a recovery code once. What is wrong is 422, and after a few times in a row 429 `too-many-sign-ins` for longer and longer,
         *     for the person and not for the page that asks.
         */
        post: operations["proveSecondFactor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sign-in/second-factor/passkey-challenge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask for a challenge of one's passkeys
         * What the browser needs to ask the person for a passkey (WebAuthn). It can be answered once, within five minutes, by this sign-in alone.
         */
        post: operations["challengePasskey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sign-in-policy": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read what signing in takes
         * What the publisher asks of who signs in.
         */
        get: operations["getSignInPolicy"];
        /**
         * Say what signing in takes
         * Holds from the next sign-in on: who is signed in stays so.
         */
        put: operations["putSignInPolicy"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sign-in-providers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List sign-in providers
         * The OpenID providers through which people sign in, by label. Secrets are never shown.
         */
        get: operations["listProviders"];
        put?: never;
        /**
         * Add a sign-in provider
         * An OpenID provider (OpenID Connect Core 1.0, code flow) at which the portal is registered as a client, with each portal page as redirect URI. Its
         *     addresses are asked through the server's guard: where whoever runs the server does not allow the issuer, 422.
         */
        post: operations["createProvider"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sign-in-providers/{providerId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the provider. */
                providerId: Id;
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Replace a sign-in provider
         * Replaces all that is said of it; a secret that is not sent stays. With another issuer or client, who they are to it is bound anew.
         */
        put: operations["putProvider"];
        post?: never;
        /**
         * Remove a sign-in provider
         * Nobody signs in through it from this moment, and who signed in through it is signed out. Users stay.
         */
        delete: operations["deleteProvider"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/users/{userId}/factors": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the user. */
                userId: components["parameters"]["userId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Remove a user's second factors
         * For who has lost them all, recovery codes too. Ends the user's sign-ins and sessions at once. Where the publisher asks for a second factor,
         *     the next sign-in begins with adding one. The password stays; `issueActivation` resets that. Staff do not do it to themselves (422 with
         *     `yourself`): `removeFactor` asks for a proof.
         */
        delete: operations["resetFactors"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sign-in/links": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Link the user to one at another publisher
         * A person who has users at several publishers proves both, being signed in at each, and switches between them from then on without a
         *     password. Both users are of the same side. A reset of either ends it. A user is linked with 99 other publishers at most.
         *     Both sign-ins are by password or passkey: a provider vouches for a person at its publisher alone.
         */
        post: operations["linkSignIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sign-in/links/{publisherId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the publisher at whose portal somebody signs in. */
                publisherId: components["parameters"]["publisherId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * End a link
         * Ends the link to the user at another publisher. Where there is none, nothing changes.
         */
        delete: operations["unlinkSignIn"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sign-in/switch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Switch to another publisher
         * Signs the person in as the user at another publisher that is linked, for the rest of the time that this sign-in had; this one ends. Between
         *     the partners of one user nothing has to be switched, each session names its own.
         *     Where that publisher's policy asks for a second factor it is asked for anew: what was proved here counts here. Who signed in through a provider
         *     goes to no other publisher, 404.
         */
        post: operations["switchSignIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sign-in-settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read how people sign in
         * What the publisher has decided about its entrance.
         */
        get: operations["getSignInSettings"];
        /**
         * Decide how people sign in
         * Replaces all settings of the entrance; what is absent is as it was in the beginning. With `selfServiceReset` a forgotten password is replaced by
         *     whoever reads the user's mail, where the server was set up to send any.
         */
        put: operations["putSignInSettings"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Follow the changes
         * Every change of every record of the publisher in one order, at least once, without gaps, however many write at the same
         *     time. Start without `after`, keep `nextCursor` after a page has been dealt with, and go on from there. What partners
         *     made (payment reports, threads, messages) comes with its `data` as it is now; what the publisher published comes
         *     without, and is read by its id when needed.
         *
         *     A session is told of what it sees and may read: that of a partner hears of the partner's own records alone, of the kinds
         *     that its components read (`queryThread` of threads and messages, and so on). With `changeFeed` staff hear of all kinds.
         *
         *     With `wait` the answer comes as soon as there is something, or empty after so many seconds, with the cursor moved on. Who
         *     waits counts as a follower: see `GET /v1/events`.
         *
         *     Of one record and one partner a server may drop entries that are older than 30 days when a newer one of the same is
         *     there: from any good cursor a reader still gets the last state of every record. A `delete` is kept for at least a year.
         *     Once it is dropped, cursors from before it are too old and answer 410 `cursor-expired`, as does one from beyond the
         *     end, after the server was restored: read everything again, from the beginning.
         */
        get: operations["listChanges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Follow the changes as they happen
         * The changes of `GET /v1/changes` as server-sent events, first those after the cursor, then each as it happens, until
         *     the asker goes. Every change is an event `change` whose data is the change and whose id is its cursor: keep the id
         *     once the change has been dealt with, and go on from it with `Last-Event-ID` (or `after`) after a cut. An id may also
         *     come without an event, when nothing before it concerns this follower. A comment comes every 15 seconds when nothing
         *     happens. An event `problem` says why the server ended the stream: the credential expired or was revoked, or the
         *     cursor is too old (`cursor-expired`: read everything again). One credential has at most 20 followers at a time.
         *
         *     An `ext:` id that nobody has yet is nobody's until the follower comes again.
         */
        get: operations["followEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what was done
         * Every act of a person, a key or the server itself, the newest first. Entries are never changed and never removed; each carries
         *     the hash that chains it to the one before (`GET /v1/audit/export` says how). What was published is in the records and the
         *     changes: here stands who published how many.
         */
        get: operations["listAuditEntries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/audit/head": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the head of the audit
         * The newest entry's number and hash. Keep it outside of the server, as on paper: whoever rewrites the audit, all hashes with it,
         *     cannot bring back a head that was kept (`saldo-server audit verify --head HASH@SEQ`).
         */
        get: operations["getAuditHead"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/audit/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Export the audit
         * All entries behind `after`, the oldest first, up to the head at the moment of the request, as a stream of any length.
         *
         *     **As NDJSON** the first line is `{"head": …, "after": …}`, then comes a line for each entry. The last entry has the number and the
         *     hash of the head; an export without it was cut. A line `{"problem": …}` says why the server ended it early.
         *
         *     **As CSV** (RFC 4180) the first line names the columns, and the hash of the last row is the head, which the file's name tells
         *     too. A value that a spreadsheet would take for a formula, or that begins with an apostrophe, has an apostrophe before it.
         *
         *     **The chain.** `hash` is the SHA-256 (FIPS 180-4), in hexadecimal, of three lines in UTF-8 with a line feed between them: the hash of
         *     the entry before, `seq`, and a JSON array without spaces of `at`, `actor.kind`, `actor.id`, `actor.name`, `partnerId`, `action`,
         *     `record.kind`, `record.id`, `requestId`, `address`, `details`, each `null` where it is absent. Before the first entry stands the
         *     SHA-256 of the lines `saldo-audit-1` and the publisher's id. docs/operate.md has a script of 20 lines that verifies an export.
         */
        get: operations["exportAudit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhook-endpoints": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List webhook endpoints
         * The oldest first, each with how it is: how far it has come, and since when it fails.
         */
        get: operations["listWebhookEndpoints"];
        put?: never;
        /**
         * Create a webhook endpoint
         * Changes are sent there from now on, as the section `webhooks` of this document describes, signed with the secret that is answered: keep
         *     it, it is shown this once (and to the same `Idempotency-Key` again). The address has to lead to the public internet by HTTPS, or to
         *     where whoever runs the server allows; it is judged here, and again each time that something is sent.
         */
        post: operations["createWebhookEndpoint"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhook-endpoints/{webhookEndpointId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a webhook endpoint
         * How it is: how far it has come, and since when it fails.
         */
        get: operations["getWebhookEndpoint"];
        /**
         * Change a webhook endpoint
         * Its address and what it is told, as a whole. What has not been sent yet goes by the new ones. Status and secrets stay.
         */
        put: operations["updateWebhookEndpoint"];
        post?: never;
        /**
         * Delete a webhook endpoint
         * Nothing is sent there any more, and its log is gone.
         */
        delete: operations["deleteWebhookEndpoint"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhook-endpoints/{webhookEndpointId}/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Enable or disable a webhook endpoint
         * Enabled again, it goes on where it was: what came meanwhile is sent too, the oldest first. To leave that out, set its position first.
         *     Again changes nothing.
         */
        put: operations["setWebhookEndpointStatus"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhook-endpoints/{webhookEndpointId}/position": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Send from a position on, again
         * Sets from where the endpoint goes on: after a cursor of the changes (each event has one), or from an instant on. Earlier than where
         *     it is, changes are sent again, with the `webhook-id` that they had; later, those between are left out. A cursor of before what the
         *     feed still holds, or of beyond its end, is 410 `cursor-expired`.
         */
        put: operations["replayWebhooks"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhook-endpoints/{webhookEndpointId}/secrets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Rotate the secret of a webhook endpoint
         * Makes another secret, which is answered this once (and to the same `Idempotency-Key` again). Until the secrets before it end, what is
         *     sent is signed with each of them, so that a receiver can change over without losing anything. Of more than four the oldest ends at once.
         */
        post: operations["rotateWebhookSecret"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhook-endpoints/{webhookEndpointId}/tests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a test
         * Sends an event `webhook_endpoint.test` at once, whatever the endpoint is subscribed to and also where it is disabled, and answers what became of
         *     it. One that fails at the moment is tried again at once where the test arrives.
         */
        post: operations["testWebhookEndpoint"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhook-endpoints/{webhookEndpointId}/deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what was sent to a webhook endpoint
         * The latest first, each with its attempts. What was tried last more than 30 days ago is forgotten. What the receiver answered besides its
         *     status is not kept.
         */
        get: operations["listWebhookDeliveries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhook-endpoints/{webhookEndpointId}/deliveries/{webhookId}/replays": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send one delivery again
         * Sends it at once, with the `webhook-id` that it had and a new `webhook-timestamp`, also where the endpoint is disabled, and answers
         *     what became of it.
         */
        post: operations["replayWebhookDelivery"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface webhooks {
    event: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A change, sent to a webhook endpoint
         * Sent to each enabled endpoint that is subscribed to it, as Standard Webhooks 1.0 says. `webhook-signature` holds, separated by
         *     spaces, for each secret that has not ended `v1,` and the base64 of the HMAC-SHA-256 of `{webhook-id}.{webhook-timestamp}.{body}`; its
         *     key is the base64 behind `whsec_`. Verify the bytes of the body as they came, and refuse a timestamp that is more than five
         *     minutes off.
         *
         *     An answer of 2xx within 15 seconds is success, anything else a failure, a redirection too. A failure is tried again after 5
         *     seconds, 5 minutes, 30 minutes, 2, 5, 10, 14, 20 and then every 24 hours, a little more or less, and not before `Retry-After`; what came later
         *     waits, so that events arrive in the order of the feed. After five days of failure, or an answer of 410, the endpoint is
         *     disabled, which the feed tells of (`webhook_endpoint`).
         *
         *     An event may arrive more than once, with the same `webhook-id`. It tells that a record changed, not what is in it: read the
         *     record by its id.
         */
        post: operations["receiveWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface components {
    schemas: {
        AccountKind: AccountKind;
        AccountPartner: AccountPartner;
        Activation: Activation;
        Actor: Actor;
        Address: Address;
        AdjustmentEffect: AdjustmentEffect;
        AdjustmentReason: AdjustmentReason;
        AgeingBucket: AgeingBucket;
        AgeingBucketName: AgeingBucketName;
        Allocation: Allocation;
        AllocationInput: AllocationInput;
        Amount: Amount;
        ApiKey: ApiKey;
        ApiKeyEnd: ApiKeyEnd;
        ApiKeyInput: ApiKeyInput;
        ApiKeyMaker: ApiKeyMaker;
        ApiKeyName: ApiKeyName;
        ApiKeyPage: ApiKeyPage;
        ApiKeyRotation: ApiKeyRotation;
        ApiKeyScope: ApiKeyScope;
        ApiKeySecret: ApiKeySecret;
        Assignment: Assignment;
        AuditAction: AuditAction;
        AuditActor: AuditActor;
        AuditActorKind: AuditActorKind;
        AuditEntry: AuditEntry;
        AuditEntryPage: AuditEntryPage;
        AuditExportLine: AuditExportLine;
        AuditExportProblem: AuditExportProblem;
        AuditExportStart: AuditExportStart;
        AuditHash: AuditHash;
        AuditHead: AuditHead;
        AuditRecord: AuditRecord;
        AuditRecordKind: AuditRecordKind;
        Author: Author;
        BalanceAssertion: BalanceAssertion;
        BalanceAssertionInput: BalanceAssertionInput;
        BalanceAssertionRequest: BalanceAssertionRequest;
        BalanceAssertionResponse: BalanceAssertionResponse;
        BalanceAssertionResult: BalanceAssertionResult;
        BalanceDifference: BalanceDifference;
        BalanceDifferenceChange: BalanceDifferenceChange;
        BalanceDifferencePage: BalanceDifferencePage;
        BalanceWithdrawal: BalanceWithdrawal;
        CalendarDate: CalendarDate;
        Change: Change;
        ChangeKind: ChangeKind;
        ChangeOp: ChangeOp;
        ChangePage: ChangePage;
        ChangedRecord: ChangedRecord;
        CodeInput: CodeInput;
        ComponentGrant: ComponentGrant;
        Components: Components;
        ConfirmationInput: ConfirmationInput;
        Contact: Contact;
        Conversion: Conversion;
        Country: Country;
        Currency: Currency;
        CurrencySetting: CurrencySetting;
        Cursor: Cursor;
        Decimals: Decimals;
        DeleteRecord: DeleteRecord;
        DepositAccount: DepositAccount;
        DifferenceCandidate: DifferenceCandidate;
        DifferenceReason: DifferenceReason;
        Direction: Direction;
        DocumentAddresses: DocumentAddresses;
        DocumentInput: DocumentInput;
        DocumentLine: DocumentLine;
        DocumentPage: DocumentPage;
        DocumentRecord: DocumentRecord;
        DocumentRef: DocumentRef;
        DocumentStatus: DocumentStatus;
        DocumentSummary: DocumentSummary;
        DocumentTypeInput: DocumentTypeInput;
        EarlyPayment: EarlyPayment;
        Email: Email;
        Entrance: Entrance;
        EntrancePublisher: EntrancePublisher;
        EventData: EventData;
        ExchangeRate: ExchangeRate;
        ExternalId: ExternalId;
        FactorAdded: FactorAdded;
        FactorRemovalInput: FactorRemovalInput;
        Factors: Factors;
        FieldCode: FieldCode;
        FieldError: FieldError;
        FileLink: FileLink;
        FileLinkInput: FileLinkInput;
        FileName: FileName;
        FileRole: FileRole;
        FileSource: FileSource;
        FileSourceState: FileSourceState;
        FiscalIdentity: FiscalIdentity;
        FiscalReference: FiscalReference;
        ForgotInput: ForgotInput;
        Hold: Hold;
        HoldInput: HoldInput;
        HoldKind: HoldKind;
        Id: Id;
        InProcess: InProcess;
        Installment: Installment;
        InstallmentInput: InstallmentInput;
        Instant: Instant;
        KnownPolicy: KnownPolicy;
        KnownRight: KnownRight;
        KnownStep: KnownStep;
        Language: Language;
        LineNumber: LineNumber;
        LinkInput: LinkInput;
        Login: Login;
        LoginClaim: LoginClaim;
        Message: Message;
        MessageChange: MessageChange;
        MessageInput: MessageInput;
        MessagePage: MessagePage;
        Metadata: Metadata;
        MissingInput: MissingInput;
        Money: Money;
        Movement: Movement;
        MovementKind: MovementKind;
        MovementPage: MovementPage;
        Name: Name;
        NamedPartner: NamedPartner;
        NewRecoveryCodes: NewRecoveryCodes;
        NextStep: NextStep;
        OpenItem: OpenItem;
        OpenItemPage: OpenItemPage;
        Outcome: Outcome;
        Partner: Partner;
        PartnerAddress: PartnerAddress;
        PartnerContact: PartnerContact;
        PartnerDirection: PartnerDirection;
        PartnerInput: PartnerInput;
        PartnerPage: PartnerPage;
        PartnerRecord: PartnerRecord;
        PartnerRef: PartnerRef;
        PartnerSelector: PartnerSelector;
        PartnerTerms: PartnerTerms;
        Party: Party;
        PartyIdentifier: PartyIdentifier;
        PartyIdentifiers: PartyIdentifiers;
        Passkey: Passkey;
        PasskeyAssertion: PasskeyAssertion;
        PasskeyChallenge: PasskeyChallenge;
        PasskeyCreation: PasskeyCreation;
        PasskeyInput: PasskeyInput;
        PasskeySignInInput: PasskeySignInInput;
        PasswordInput: PasswordInput;
        Payment: Payment;
        PaymentInput: PaymentInput;
        PaymentMethod: PaymentMethod;
        PaymentPage: PaymentPage;
        PaymentRecord: PaymentRecord;
        PaymentRef: PaymentRef;
        PaymentReport: PaymentReport;
        PaymentReportChange: PaymentReportChange;
        PaymentReportInput: PaymentReportInput;
        PaymentReportLine: PaymentReportLine;
        PaymentReportLineInput: PaymentReportLineInput;
        PaymentReportPage: PaymentReportPage;
        PaymentReportStatus: PaymentReportStatus;
        PaymentStatus: PaymentStatus;
        PaymentStatusInput: PaymentStatusInput;
        PaymentTerms: PaymentTerms;
        PaymentType: PaymentType;
        Pending: Pending;
        PlainText: PlainText;
        PresentPassword: PresentPassword;
        PriceChange: PriceChange;
        Problem: Problem;
        ProblemCode: ProblemCode;
        Provenance: Provenance;
        Provider: Provider;
        ProviderFlow: ProviderFlow;
        ProviderFlowInput: ProviderFlowInput;
        ProviderInput: ProviderInput;
        ProviderList: ProviderList;
        ProviderResponse: ProviderResponse;
        PublishAssumption: PublishAssumption;
        PublishChange: PublishChange;
        PublishRecord: PublishRecord;
        PublishRequest: PublishRequest;
        PublishResponse: PublishResponse;
        PublishResult: PublishResult;
        PublishStreamEnd: PublishStreamEnd;
        PublishStreamFailure: PublishStreamFailure;
        PublishStreamLine: PublishStreamLine;
        PublishStreamResult: PublishStreamResult;
        PublishStreamSummary: PublishStreamSummary;
        PublishSummary: PublishSummary;
        PublishedChange: PublishedChange;
        Publisher: Publisher;
        PublisherInput: PublisherInput;
        Quantity: Quantity;
        Rate: Rate;
        ReadInput: ReadInput;
        RecordId: RecordId;
        RecordKind: RecordKind;
        RecoveryCodes: RecoveryCodes;
        Related: Related;
        RelatedInput: RelatedInput;
        Relation: Relation;
        RenewalInput: RenewalInput;
        ReportedWithholding: ReportedWithholding;
        Review: Review;
        ReviewInput: ReviewInput;
        Revision: Revision;
        Right: Right;
        Role: Role;
        SaldoDocument: SaldoDocument;
        SaldoDocumentType: SaldoDocumentType;
        SaldoFile: SaldoFile;
        SealInput: SealInput;
        SecondFactorInput: SecondFactorInput;
        SecondFactorOfProvider: SecondFactorOfProvider;
        SecondFactorPolicy: SecondFactorPolicy;
        Session: Session;
        SessionInput: SessionInput;
        SessionToken: SessionToken;
        SessionUser: SessionUser;
        SessionsRevocation: SessionsRevocation;
        SessionsRevoked: SessionsRevoked;
        Settlement: Settlement;
        Sha256: Sha256;
        Side: Side;
        SignIn: SignIn;
        SignInAccess: SignInAccess;
        SignInInput: SignInInput;
        SignInPolicy: SignInPolicy;
        SignInSessionInput: SignInSessionInput;
        SignInSettings: SignInSettings;
        SignInSettingsInput: SignInSettingsInput;
        SignInToken: SignInToken;
        SignInWay: SignInWay;
        SnapshotRun: SnapshotRun;
        SnapshotRunInput: SnapshotRunInput;
        SnapshotRunStatus: SnapshotRunStatus;
        SnapshotScope: SnapshotScope;
        StaffSight: StaffSight;
        StateTag: StateTag;
        Statement: Statement;
        StatementCurrency: StatementCurrency;
        StatementKind: StatementKind;
        Subject: Subject;
        SubjectInput: SubjectInput;
        SubjectKind: SubjectKind;
        Sum: Sum;
        SwitchInput: SwitchInput;
        Tag: Tag;
        TaxId: TaxId;
        TaxLine: TaxLine;
        Thread: Thread;
        ThreadChange: ThreadChange;
        ThreadInput: ThreadInput;
        ThreadPage: ThreadPage;
        TimeZone: TimeZone;
        TotpCode: TotpCode;
        TotpEnrolment: TotpEnrolment;
        TotpFactor: TotpFactor;
        UnknownChange: UnknownChange;
        User: User;
        UserInput: UserInput;
        UserLanguage: UserLanguage;
        UserPage: UserPage;
        UserPartner: UserPartner;
        UserSide: UserSide;
        Version: Version;
        VoidInput: VoidInput;
        VoidRecord: VoidRecord;
        VoidableKind: VoidableKind;
        Voided: Voided;
        Warning: Warning;
        WarningCode: WarningCode;
        WebAuthnOptions: WebAuthnOptions;
        WebhookAttempt: WebhookAttempt;
        WebhookChange: WebhookChange;
        WebhookDelivery: WebhookDelivery;
        WebhookDeliveryPage: WebhookDeliveryPage;
        WebhookDeliveryStatus: WebhookDeliveryStatus;
        WebhookDisabled: WebhookDisabled;
        WebhookDisabledReason: WebhookDisabledReason;
        WebhookEndpoint: WebhookEndpoint;
        WebhookEndpointChange: WebhookEndpointChange;
        WebhookEndpointInput: WebhookEndpointInput;
        WebhookEndpointPage: WebhookEndpointPage;
        WebhookEndpointState: WebhookEndpointState;
        WebhookEndpointStatus: WebhookEndpointStatus;
        WebhookEndpointWithSecret: WebhookEndpointWithSecret;
        WebhookError: WebhookError;
        WebhookEvent: WebhookEvent;
        WebhookFailing: WebhookFailing;
        WebhookId: WebhookId;
        WebhookOp: WebhookOp;
        WebhookPositionInput: WebhookPositionInput;
        WebhookRotationInput: WebhookRotationInput;
        WebhookSecret: WebhookSecret;
        WebhookStatusInput: WebhookStatusInput;
        WriteResult: WriteResult;
    };
    responses: {
        /** The body could not be read as JSON, or a required header is missing. */
        BadRequest: {
            headers: {
                "Request-Id": components["headers"]["RequestId"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": Problem;
            };
        };
        /**
         * The record is no longer in the state that `If-Match` names; nothing was written. `changed-meanwhile`; the problem holds the
         *     record as it is now.
         */
        Changed: {
            headers: {
                "Request-Id": components["headers"]["RequestId"];
                ETag: components["headers"]["ETag"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": Problem;
            };
        };
        /** The state of the record, or a request still running, does not allow it. */
        Conflict: {
            headers: {
                "Request-Id": components["headers"]["RequestId"];
                "Retry-After": components["headers"]["RetryAfter"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": Problem;
            };
        };
        /** The server failed. A keyed or safe request may be repeated. */
        Failed: {
            headers: {
                "Request-Id": components["headers"]["RequestId"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": Problem;
            };
        };
        /** The credential is good but may not call this operation, or not from this origin. */
        Forbidden: {
            headers: {
                "Request-Id": components["headers"]["RequestId"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": Problem;
            };
        };
        /** The cursor is too old. Read everything again from the start. */
        Gone: {
            headers: {
                "Request-Id": components["headers"]["RequestId"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": Problem;
            };
        };
        /** The request was understood but does not follow the contract. `errors` names each field. */
        Invalid: {
            headers: {
                "Request-Id": components["headers"]["RequestId"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": Problem;
            };
        };
        /** Nothing with this id is visible to the caller. */
        NotFound: {
            headers: {
                "Request-Id": components["headers"]["RequestId"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": Problem;
            };
        };
        /** The representation is the one whose `ETag` was sent. */
        NotModified: {
            headers: {
                ETag: components["headers"]["ETag"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                [name: string]: unknown;
            };
            content?: never;
        };
        /** The `If-Match` header is missing. `precondition-required`. */
        PreconditionRequired: {
            headers: {
                "Request-Id": components["headers"]["RequestId"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": Problem;
            };
        };
        /** The body is larger than accepted. */
        TooLarge: {
            headers: {
                "Request-Id": components["headers"]["RequestId"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": Problem;
            };
        };
        /** Too many requests. */
        TooMany: {
            headers: {
                "Request-Id": components["headers"]["RequestId"];
                "Retry-After": components["headers"]["RetryAfter"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": Problem;
            };
        };
        /** Nothing of the body came for a minute. */
        TooSlow: {
            headers: {
                "Request-Id": components["headers"]["RequestId"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": Problem;
            };
        };
        /** No credential, or one that is unknown, expired or revoked. Codes `unauthenticated`, `session-expired`, `key-expired`. */
        Unauthorized: {
            headers: {
                "Request-Id": components["headers"]["RequestId"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": Problem;
            };
        };
        /**
         * The server cannot do its work at the moment. `database-unavailable`: nothing was written. `file-store-unavailable`: the
         *     bytes of files cannot be reached, and none was recorded. `outcome-unknown`: the connection broke while the work was being
         *     committed; repeat a keyed or idempotent request to learn what became of it.
         */
        Unavailable: {
            headers: {
                "Request-Id": components["headers"]["RequestId"];
                "Retry-After": components["headers"]["RetryAfter"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": Problem;
            };
        };
        /** The content type is not accepted here, or the bytes are not what it says. */
        UnsupportedMediaType: {
            headers: {
                "Request-Id": components["headers"]["RequestId"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": Problem;
            };
        };
    };
    parameters: {
        /** Only documents with an open amount in these buckets, separated by commas. */
        ageing: ("current" | "days_1_30" | "days_31_60" | "days_61_90" | "over_90")[];
        /** `attachment; filename*=UTF-8''…` (RFC 6266, RFC 8187). The name is shown to people and never used as a path. */
        contentDisposition: string;
        /** Only this currency. */
        currency: Currency;
        /** The `nextCursor` of the page before. */
        cursor: Cursor;
        /** Only what has arrived, or only what has not. */
        deliveryStatus: WebhookDeliveryStatus;
        /** Only this direction. */
        direction: Direction;
        /** Due on this day or later. */
        dueFrom: CalendarDate;
        /** Due on this day or earlier. */
        dueTo: CalendarDate;
        /**
         * The publisher's own id. In a path `~` and two hexadecimal digits stand for a byte of UTF-8, as `%` and two do: `A~2F7` is
         *     `A/7`, `~2E` is `.`, and `~` itself is `~7E`. Unlike `%2F` it passes through every proxy.
         */
        externalId: ExternalId;
        /** Id of the file. */
        fileId: RecordId;
        /** Only documents that are held up today in one of these ways, separated by commas. */
        hold: HoldKind[];
        /**
         * Chosen by the caller, once per intended effect, 16 to 100 characters (a UUID will do). The same key with the same
         *     request answers with the first answer; with another request 422 `idempotency-key-reused`; while the first is
         *     still running 409 `idempotency-key-in-use`; where the first answer can no longer be read 409 `idempotency-answer-lost`,
         *     and nothing is done twice. Kept for at least 24 hours.
         */
        idempotencyKey: string;
        /**
         * The state that is to be replaced: the `ETag` that was read, or its `revision` in quotes (`"3"`). Where it has changed
         *     since, 412 `changed-meanwhile` and nothing is written. Absent or `*`: whatever it is by now.
         */
        ifMatch: StateTag;
        /**
         * Which state of the record was decided on: the `ETag` that was read, its `revision` in quotes (`"3"`), or `*` for whatever
         *     it is by now. Where it has changed since, 412 `changed-meanwhile` and nothing is written. Without it 428
         *     `precondition-required` (RFC 6585).
         */
        ifMatchRequired: StateTag;
        /** An `ETag` seen before. 304 when nothing has changed (RFC 9110). */
        ifNoneMatch: string;
        /** The `ETag` that the range belongs to; the file is answered whole when it has changed (RFC 9110). */
        ifRange: string;
        /** Issued on this day or later. */
        issuedFrom: CalendarDate;
        /** Issued on this day or earlier. */
        issuedTo: CalendarDate;
        /** Id of the key. It is no secret. */
        keyId: Id;
        /** Rows in a page, 1 to 200. */
        limit: number;
        /**
         * Only records with this value under this key, written `metadata[project]=P-2026-014`; several keys combine with "and". The value is
         *     compared as it was published, byte for byte.
         * @example {
         *       "project": "P-2026-014"
         *     }
         */
        metadata: {
            [key: string]: string;
        };
        /** `true`: only documents with an overdue amount. `false`: only the others. */
        overdue: boolean;
        /** Only this partner's, of those that the caller sees; of any other there is nothing. */
        partnerId: RecordId;
        /** Id of the report. */
        paymentReportId: Id;
        /** Id of the publisher at whose portal somebody signs in. */
        publisherId: Id;
        /** Part of the series and number, the external id, the fiscal id, the reference or the description. */
        q: string;
        /** The bytes to answer, `bytes=1000-`, `bytes=0-99` or `bytes=-100` (RFC 9110). */
        range: string;
        /** Id of the run. */
        snapshotRunId: Id;
        /** Only these statuses, separated by commas. */
        status: DocumentStatus[];
        /** Id of the thread. */
        threadId: Id;
        /** Only these types, separated by commas. */
        type: DocumentTypeInput[];
        /** Id of the user. */
        userId: Id;
        /** Id of the endpoint. */
        webhookEndpointId: Id;
        /** The `webhook-id` of what was sent. */
        webhookId: WebhookId;
    };
    requestBodies: never;
    headers: {
        /** Ranges of bytes are answered (RFC 9110). */
        AcceptRanges: "bytes";
        /** Always an attachment (RFC 6266). */
        ContentDisposition: string;
        /** Which bytes of how many these are, `bytes 0-99/1000`; of a range beyond the end, `bytes *\/1000` (RFC 9110). */
        ContentRange: string;
        /** Strong validator of this representation (RFC 9110). */
        ETag: string;
        /** Always `inline` (RFC 6266). */
        Inline: "inline";
        /**
         * What is left of each quota: a list of structured fields (RFC 9651), the name of the policy with `r` requests and `t` seconds until
         *     there are more (draft-ietf-httpapi-ratelimit-headers-11). Absent where the server counts nothing.
         * @example "session";r=1187;t=1, "partner";r=5987;t=1
         */
        RateLimit: string;
        /**
         * The quotas that count the caller: the name of each policy with `q` requests in `w` seconds
         *     (draft-ietf-httpapi-ratelimit-headers-11). Absent where the server counts nothing.
         * @example "session";q=1200;w=60, "partner";q=6000;w=60
         */
        RateLimitPolicy: string;
        /** Names this request in the server's log. Also in every problem. */
        RequestId: string;
        /** Seconds to wait before trying again (RFC 9110). */
        RetryAfter: number;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    getPublisher: {
        parameters: {
            query?: never;
            header?: {
                /** An `ETag` seen before. 304 when nothing has changed (RFC 9110). */
                "If-None-Match"?: components["parameters"]["ifNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The publisher. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01932f6e-7c1a-7b1e-9f0a-3d1c5b7e9a10",
                     *       "name": "Distribuidora Andina Ficticia",
                     *       "taxId": "20999999991",
                     *       "country": "PE",
                     *       "timeZone": "America/Lima",
                     *       "currencies": [
                     *         {
                     *           "code": "PEN",
                     *           "decimals": 2
                     *         }
                     *       ],
                     *       "contact": {
                     *         "name": "Cobranzas",
                     *         "email": "cobranzas@andina.example",
                     *         "phone": "+51 1 555 0100"
                     *       },
                     *       "depositAccounts": [
                     *         {
                     *           "id": "bcp-pen",
                     *           "bankName": "Banco Ficticio",
                     *           "holder": "Distribuidora Andina Ficticia",
                     *           "currency": "PEN",
                     *           "accountNumber": "000-1234567-0-00",
                     *           "identifiers": [
                     *             {
                     *               "scheme": "CCI",
                     *               "value": "00000000123456700000"
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "revision": 3
                     *     }
                     */
                    "application/json": Publisher;
                };
            };
            304: components["responses"]["NotModified"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    putPublisher: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * The state that is to be replaced: the `ETag` that was read, or its `revision` in quotes (`"3"`). Where it has changed
                 *     since, 412 `changed-meanwhile` and nothing is written. Absent or `*`: whatever it is by now.
                 */
                "If-Match"?: components["parameters"]["ifMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Distribuidora Andina Ficticia",
                 *       "timeZone": "America/Lima",
                 *       "country": "PE",
                 *       "currencies": [
                 *         {
                 *           "code": "PEN",
                 *           "decimals": 2
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": PublisherInput;
            };
        };
        responses: {
            /** The publisher as it is now. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01932f6e-7c1a-7b1e-9f0a-3d1c5b7e9a10",
                     *       "name": "Distribuidora Andina Ficticia",
                     *       "taxId": "20999999991",
                     *       "country": "PE",
                     *       "timeZone": "America/Lima",
                     *       "currencies": [
                     *         {
                     *           "code": "PEN",
                     *           "decimals": 2
                     *         }
                     *       ],
                     *       "contact": {
                     *         "name": "Cobranzas",
                     *         "email": "cobranzas@andina.example",
                     *         "phone": "+51 1 555 0100"
                     *       },
                     *       "depositAccounts": [
                     *         {
                     *           "id": "bcp-pen",
                     *           "bankName": "Banco Ficticio",
                     *           "holder": "Distribuidora Andina Ficticia",
                     *           "currency": "PEN",
                     *           "accountNumber": "000-1234567-0-00",
                     *           "identifiers": [
                     *             {
                     *               "scheme": "CCI",
                     *               "value": "00000000123456700000"
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "revision": 3
                     *     }
                     */
                    "application/json": Publisher;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            408: components["responses"]["TooSlow"];
            412: components["responses"]["Changed"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    listPartners: {
        parameters: {
            query?: {
                /** Only this direction. */
                direction?: components["parameters"]["direction"];
                /** Words of the name, the tax id or the external id. */
                q?: string;
                /** Only partners with this tag. */
                tag?: Tag;
                /** Only branches of the partner with this external id. */
                parent?: ExternalId;
                /**
                 * Only records with this value under this key, written `metadata[project]=P-2026-014`; several keys combine with "and". The value is
                 *     compared as it was published, byte for byte.
                 * @example {
                 *       "project": "P-2026-014"
                 *     }
                 */
                metadata?: components["parameters"]["metadata"];
                /** Rows in a page, 1 to 200. */
                limit?: components["parameters"]["limit"];
                /** The `nextCursor` of the page before. */
                cursor?: components["parameters"]["cursor"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** A page of partners. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "01932f6e-7c1a-7b1e-9f0a-3d1c5b7e9a11",
                     *           "externalId": "C-0001",
                     *           "name": "Ferretería El Tornillo Ficticio",
                     *           "taxId": "20111111111",
                     *           "country": "PE",
                     *           "direction": "receivable",
                     *           "provenance": {
                     *             "system": "erp",
                     *             "publishedAt": "2026-03-31T15:04:05.123Z",
                     *             "revision": 1
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": PartnerPage;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    getPartner: {
        parameters: {
            query?: never;
            header?: {
                /** An `ETag` seen before. 304 when nothing has changed (RFC 9110). */
                "If-None-Match"?: components["parameters"]["ifNoneMatch"];
            };
            path: {
                /** Id of the partner. */
                partnerId: RecordId;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The partner. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01932f6e-7c1a-7b1e-9f0a-3d1c5b7e9a11",
                     *       "externalId": "C-0001",
                     *       "name": "Ferretería El Tornillo Ficticio",
                     *       "taxId": "20111111111",
                     *       "country": "PE",
                     *       "direction": "receivable",
                     *       "provenance": {
                     *         "system": "erp",
                     *         "publishedAt": "2026-03-31T15:04:05.123Z",
                     *         "revision": 1
                     *       }
                     *     }
                     */
                    "application/json": Partner;
                };
            };
            304: components["responses"]["NotModified"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    getPartnerByExternalId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The publisher's own id. In a path `~` and two hexadecimal digits stand for a byte of UTF-8, as `%` and two do: `A~2F7` is
                 *     `A/7`, `~2E` is `.`, and `~` itself is `~7E`. Unlike `%2F` it passes through every proxy.
                 */
                externalId: components["parameters"]["externalId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The partner. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01932f6e-7c1a-7b1e-9f0a-3d1c5b7e9a11",
                     *       "externalId": "C-0001",
                     *       "name": "Ferretería El Tornillo Ficticio",
                     *       "taxId": "20111111111",
                     *       "country": "PE",
                     *       "direction": "receivable",
                     *       "provenance": {
                     *         "system": "erp",
                     *         "publishedAt": "2026-03-31T15:04:05.123Z",
                     *         "revision": 1
                     *       }
                     *     }
                     */
                    "application/json": Partner;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    putPartner: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The publisher's own id. In a path `~` and two hexadecimal digits stand for a byte of UTF-8, as `%` and two do: `A~2F7` is
                 *     `A/7`, `~2E` is `.`, and `~` itself is `~7E`. Unlike `%2F` it passes through every proxy.
                 */
                externalId: components["parameters"]["externalId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Ferretería El Tornillo Ficticio",
                 *       "taxId": "20111111111",
                 *       "country": "PE",
                 *       "direction": "receivable"
                 *     }
                 */
                "application/json": PartnerInput;
            };
        };
        responses: {
            /** What the write did. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01932f6e-7c1a-7b1e-9f0a-3d1c5b7e9a11",
                     *       "externalId": "C-0001",
                     *       "outcome": "created",
                     *       "revision": 1
                     *     }
                     */
                    "application/json": WriteResult;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            408: components["responses"]["TooSlow"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    deletePartner: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The publisher's own id. In a path `~` and two hexadecimal digits stand for a byte of UTF-8, as `%` and two do: `A~2F7` is
                 *     `A/7`, `~2E` is `.`, and `~` itself is `~7E`. Unlike `%2F` it passes through every proxy.
                 */
                externalId: components["parameters"]["externalId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Deleted. */
            204: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    listDocuments: {
        parameters: {
            query?: {
                /** Only this partner's, of those that the caller sees; of any other there is nothing. */
                partnerId?: components["parameters"]["partnerId"];
                /** Only this direction. */
                direction?: components["parameters"]["direction"];
                /** Only these types, separated by commas. */
                type?: components["parameters"]["type"];
                /** Only these statuses, separated by commas. */
                status?: components["parameters"]["status"];
                /** `true`: only documents with an overdue amount. `false`: only the others. */
                overdue?: components["parameters"]["overdue"];
                /** Only documents that are held up today in one of these ways, separated by commas. */
                hold?: components["parameters"]["hold"];
                /** Only documents with an open amount in these buckets, separated by commas. */
                ageing?: components["parameters"]["ageing"];
                /** Only this currency. */
                currency?: components["parameters"]["currency"];
                /** Issued on this day or later. */
                issuedFrom?: components["parameters"]["issuedFrom"];
                /** Issued on this day or earlier. */
                issuedTo?: components["parameters"]["issuedTo"];
                /** Due on this day or later. */
                dueFrom?: components["parameters"]["dueFrom"];
                /** Due on this day or earlier. */
                dueTo?: components["parameters"]["dueTo"];
                /** Part of the series and number, the external id, the fiscal id, the reference or the description. */
                q?: components["parameters"]["q"];
                /**
                 * Only records with this value under this key, written `metadata[project]=P-2026-014`; several keys combine with "and". The value is
                 *     compared as it was published, byte for byte.
                 * @example {
                 *       "project": "P-2026-014"
                 *     }
                 */
                metadata?: components["parameters"]["metadata"];
                /** Order; a minus sign means descending. Ties are broken by id. */
                sort?: "issueDate" | "-issueDate" | "dueDate" | "-dueDate" | "number" | "-number";
                /** Rows in a page, 1 to 200. */
                limit?: components["parameters"]["limit"];
                /** The `nextCursor` of the page before. */
                cursor?: components["parameters"]["cursor"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** A page of documents. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "01932f6e-7c1a-7b1e-9f0a-3d1c5b7e9a12",
                     *           "externalId": "F001-00012345",
                     *           "type": "invoice",
                     *           "direction": "receivable",
                     *           "partner": {
                     *             "id": "01932f6e-7c1a-7b1e-9f0a-3d1c5b7e9a11",
                     *             "externalId": "C-0001",
                     *             "name": "Ferretería El Tornillo Ficticio"
                     *           },
                     *           "series": "F001",
                     *           "number": "00012345",
                     *           "issueDate": "2026-03-01",
                     *           "dueDate": "2026-03-31",
                     *           "currency": "PEN",
                     *           "decimals": 2,
                     *           "total": {
                     *             "amount": "590.00",
                     *             "currency": "PEN"
                     *           },
                     *           "openAmount": {
                     *             "amount": "590.00",
                     *             "currency": "PEN"
                     *           },
                     *           "overdueAmount": {
                     *             "amount": "590.00",
                     *             "currency": "PEN"
                     *           },
                     *           "daysOverdue": 12,
                     *           "status": "open",
                     *           "installments": [
                     *             {
                     *               "number": 1,
                     *               "dueDate": "2026-03-31",
                     *               "amount": {
                     *                 "amount": "590.00",
                     *                 "currency": "PEN"
                     *               },
                     *               "openAmount": {
                     *                 "amount": "590.00",
                     *                 "currency": "PEN"
                     *               },
                     *               "daysOverdue": 12
                     *             }
                     *           ],
                     *           "taxes": [
                     *             {
                     *               "tax": "IGV",
                     *               "rate": "0.18",
                     *               "base": {
                     *                 "amount": "500.00",
                     *                 "currency": "PEN"
                     *               },
                     *               "amount": {
                     *                 "amount": "90.00",
                     *                 "currency": "PEN"
                     *               }
                     *             }
                     *           ],
                     *           "withholdings": [],
                     *           "allocations": [],
                     *           "settlements": [],
                     *           "related": [],
                     *           "files": [],
                     *           "metadata": {
                     *             "project": "P-2026-014"
                     *           },
                     *           "provenance": {
                     *             "system": "erp",
                     *             "publishedAt": "2026-03-01T15:04:05.123Z",
                     *             "revision": 1
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": DocumentPage;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    summarizeDocuments: {
        parameters: {
            query?: {
                /** Only this partner's, of those that the caller sees; of any other there is nothing. */
                partnerId?: components["parameters"]["partnerId"];
                /** Only this direction. */
                direction?: components["parameters"]["direction"];
                /** Only these types, separated by commas. */
                type?: components["parameters"]["type"];
                /** Only these statuses, separated by commas. */
                status?: components["parameters"]["status"];
                /** `true`: only documents with an overdue amount. `false`: only the others. */
                overdue?: components["parameters"]["overdue"];
                /** Only documents that are held up today in one of these ways, separated by commas. */
                hold?: components["parameters"]["hold"];
                /** Only documents with an open amount in these buckets, separated by commas. */
                ageing?: components["parameters"]["ageing"];
                /** Only this currency. */
                currency?: components["parameters"]["currency"];
                /** Issued on this day or later. */
                issuedFrom?: components["parameters"]["issuedFrom"];
                /** Issued on this day or earlier. */
                issuedTo?: components["parameters"]["issuedTo"];
                /** Due on this day or later. */
                dueFrom?: components["parameters"]["dueFrom"];
                /** Due on this day or earlier. */
                dueTo?: components["parameters"]["dueTo"];
                /** Part of the series and number, the external id, the fiscal id, the reference or the description. */
                q?: components["parameters"]["q"];
                /**
                 * Only records with this value under this key, written `metadata[project]=P-2026-014`; several keys combine with "and". The value is
                 *     compared as it was published, byte for byte.
                 * @example {
                 *       "project": "P-2026-014"
                 *     }
                 */
                metadata?: components["parameters"]["metadata"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Sums per currency. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "asOf": "2026-04-12",
                     *       "currencies": [
                     *         {
                     *           "currency": "PEN",
                     *           "decimals": 2,
                     *           "count": 1,
                     *           "total": {
                     *             "amount": "590.00",
                     *             "currency": "PEN"
                     *           },
                     *           "openAmount": {
                     *             "amount": "590.00",
                     *             "currency": "PEN"
                     *           },
                     *           "overdueAmount": {
                     *             "amount": "590.00",
                     *             "currency": "PEN"
                     *           },
                     *           "ageing": [
                     *             {
                     *               "bucket": "current",
                     *               "amount": {
                     *                 "amount": "0.00",
                     *                 "currency": "PEN"
                     *               },
                     *               "count": 0
                     *             },
                     *             {
                     *               "bucket": "days_1_30",
                     *               "amount": {
                     *                 "amount": "590.00",
                     *                 "currency": "PEN"
                     *               },
                     *               "count": 1
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": DocumentSummary;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    getDocument: {
        parameters: {
            query?: never;
            header?: {
                /** An `ETag` seen before. 304 when nothing has changed (RFC 9110). */
                "If-None-Match"?: components["parameters"]["ifNoneMatch"];
            };
            path: {
                /** Id of the document. */
                documentId: RecordId;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The document. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01932f6e-7c1a-7b1e-9f0a-3d1c5b7e9a12",
                     *       "externalId": "F001-00012345",
                     *       "type": "invoice",
                     *       "direction": "receivable",
                     *       "partner": {
                     *         "id": "01932f6e-7c1a-7b1e-9f0a-3d1c5b7e9a11",
                     *         "externalId": "C-0001",
                     *         "name": "Ferretería El Tornillo Ficticio"
                     *       },
                     *       "series": "F001",
                     *       "number": "00012345",
                     *       "issueDate": "2026-03-01",
                     *       "dueDate": "2026-03-31",
                     *       "currency": "PEN",
                     *       "decimals": 2,
                     *       "total": {
                     *         "amount": "590.00",
                     *         "currency": "PEN"
                     *       },
                     *       "openAmount": {
                     *         "amount": "590.00",
                     *         "currency": "PEN"
                     *       },
                     *       "overdueAmount": {
                     *         "amount": "590.00",
                     *         "currency": "PEN"
                     *       },
                     *       "daysOverdue": 12,
                     *       "status": "open",
                     *       "installments": [
                     *         {
                     *           "number": 1,
                     *           "dueDate": "2026-03-31",
                     *           "amount": {
                     *             "amount": "590.00",
                     *             "currency": "PEN"
                     *           },
                     *           "openAmount": {
                     *             "amount": "590.00",
                     *             "currency": "PEN"
                     *           },
                     *           "daysOverdue": 12
                     *         }
                     *       ],
                     *       "taxes": [
                     *         {
                     *           "tax": "IGV",
                     *           "rate": "0.18",
                     *           "base": {
                     *             "amount": "500.00",
                     *             "currency": "PEN"
                     *           },
                     *           "amount": {
                     *             "amount": "90.00",
                     *             "currency": "PEN"
                     *           }
                     *         }
                     *       ],
                     *       "withholdings": [],
                     *       "allocations": [],
                     *       "settlements": [],
                     *       "related": [],
                     *       "files": [],
                     *       "metadata": {
                     *         "project": "P-2026-014"
                     *       },
                     *       "provenance": {
                     *         "system": "erp",
                     *         "publishedAt": "2026-03-01T15:04:05.123Z",
                     *         "revision": 1
                     *       }
                     *     }
                     */
                    "application/json": SaldoDocument;
                };
            };
            304: components["responses"]["NotModified"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    getDocumentByExternalId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The publisher's own id. In a path `~` and two hexadecimal digits stand for a byte of UTF-8, as `%` and two do: `A~2F7` is
                 *     `A/7`, `~2E` is `.`, and `~` itself is `~7E`. Unlike `%2F` it passes through every proxy.
                 */
                externalId: components["parameters"]["externalId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The document. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01932f6e-7c1a-7b1e-9f0a-3d1c5b7e9a12",
                     *       "externalId": "F001-00012345",
                     *       "type": "invoice",
                     *       "direction": "receivable",
                     *       "partner": {
                     *         "id": "01932f6e-7c1a-7b1e-9f0a-3d1c5b7e9a11",
                     *         "externalId": "C-0001",
                     *         "name": "Ferretería El Tornillo Ficticio"
                     *       },
                     *       "series": "F001",
                     *       "number": "00012345",
                     *       "issueDate": "2026-03-01",
                     *       "dueDate": "2026-03-31",
                     *       "currency": "PEN",
                     *       "decimals": 2,
                     *       "total": {
                     *         "amount": "590.00",
                     *         "currency": "PEN"
                     *       },
                     *       "openAmount": {
                     *         "amount": "590.00",
                     *         "currency": "PEN"
                     *       },
                     *       "overdueAmount": {
                     *         "amount": "590.00",
                     *         "currency": "PEN"
                     *       },
                     *       "daysOverdue": 12,
                     *       "status": "open",
                     *       "installments": [
                     *         {
                     *           "number": 1,
                     *           "dueDate": "2026-03-31",
                     *           "amount": {
                     *             "amount": "590.00",
                     *             "currency": "PEN"
                     *           },
                     *           "openAmount": {
                     *             "amount": "590.00",
                     *             "currency": "PEN"
                     *           },
                     *           "daysOverdue": 12
                     *         }
                     *       ],
                     *       "taxes": [
                     *         {
                     *           "tax": "IGV",
                     *           "rate": "0.18",
                     *           "base": {
                     *             "amount": "500.00",
                     *             "currency": "PEN"
                     *           },
                     *           "amount": {
                     *             "amount": "90.00",
                     *             "currency": "PEN"
                     *           }
                     *         }
                     *       ],
                     *       "withholdings": [],
                     *       "allocations": [],
                     *       "settlements": [],
                     *       "related": [],
                     *       "files": [],
                     *       "metadata": {
                     *         "project": "P-2026-014"
                     *       },
                     *       "provenance": {
                     *         "system": "erp",
                     *         "publishedAt": "2026-03-01T15:04:05.123Z",
                     *         "revision": 1
                     *       }
                     *     }
                     */
                    "application/json": SaldoDocument;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    putDocument: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The publisher's own id. In a path `~` and two hexadecimal digits stand for a byte of UTF-8, as `%` and two do: `A~2F7` is
                 *     `A/7`, `~2E` is `.`, and `~` itself is `~7E`. Unlike `%2F` it passes through every proxy.
                 */
                externalId: components["parameters"]["externalId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "type": "invoice",
                 *       "direction": "receivable",
                 *       "partner": {
                 *         "externalId": "C-0001"
                 *       },
                 *       "series": "F001",
                 *       "number": "00012345",
                 *       "issueDate": "2026-03-01",
                 *       "dueDate": "2026-03-31",
                 *       "total": {
                 *         "amount": "590.00",
                 *         "currency": "PEN"
                 *       },
                 *       "metadata": {
                 *         "project": "P-2026-014"
                 *       }
                 *     }
                 */
                "application/json": DocumentInput;
            };
        };
        responses: {
            /** What the write did. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01932f6e-7c1a-7b1e-9f0a-3d1c5b7e9a12",
                     *       "externalId": "F001-00012345",
                     *       "outcome": "created",
                     *       "revision": 1
                     *     }
                     */
                    "application/json": WriteResult;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            408: components["responses"]["TooSlow"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    deleteDocument: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The publisher's own id. In a path `~` and two hexadecimal digits stand for a byte of UTF-8, as `%` and two do: `A~2F7` is
                 *     `A/7`, `~2E` is `.`, and `~` itself is `~7E`. Unlike `%2F` it passes through every proxy.
                 */
                externalId: components["parameters"]["externalId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Deleted. */
            204: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    voidDocument: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The publisher's own id. In a path `~` and two hexadecimal digits stand for a byte of UTF-8, as `%` and two do: `A~2F7` is
                 *     `A/7`, `~2E` is `.`, and `~` itself is `~7E`. Unlike `%2F` it passes through every proxy.
                 */
                externalId: components["parameters"]["externalId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "Wrong recipient",
                 *       "date": "2026-03-02"
                 *     }
                 */
                "application/json": VoidInput;
            };
        };
        responses: {
            /** What the write did. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01932f6e-7c1a-7b1e-9f0a-3d1c5b7e9a12",
                     *       "externalId": "F001-00012345",
                     *       "outcome": "voided",
                     *       "revision": 2
                     *     }
                     */
                    "application/json": WriteResult;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["TooSlow"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    listPayments: {
        parameters: {
            query?: {
                /** Only this partner's, of those that the caller sees; of any other there is nothing. */
                partnerId?: components["parameters"]["partnerId"];
                /** Only this direction. */
                direction?: components["parameters"]["direction"];
                /** Only this currency. */
                currency?: components["parameters"]["currency"];
                /** Only these types, separated by commas. */
                type?: PaymentType[];
                /** Only these statuses, separated by commas. */
                status?: PaymentStatus[];
                /** Paid on this day or later. */
                dateFrom?: CalendarDate;
                /** Paid on this day or earlier. */
                dateTo?: CalendarDate;
                /**
                 * Only records with this value under this key, written `metadata[project]=P-2026-014`; several keys combine with "and". The value is
                 *     compared as it was published, byte for byte.
                 * @example {
                 *       "project": "P-2026-014"
                 *     }
                 */
                metadata?: components["parameters"]["metadata"];
                /** Rows in a page, 1 to 200. */
                limit?: components["parameters"]["limit"];
                /** The `nextCursor` of the page before. */
                cursor?: components["parameters"]["cursor"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** A page of payments. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "01932f6e-7c1a-7b1e-9f0a-3d1c5b7e9a13",
                     *           "externalId": "P-0001",
                     *           "type": "payment",
                     *           "direction": "receivable",
                     *           "partner": {
                     *             "id": "01932f6e-7c1a-7b1e-9f0a-3d1c5b7e9a11",
                     *             "externalId": "C-0001",
                     *             "name": "Ferretería El Tornillo Ficticio"
                     *           },
                     *           "date": "2026-04-02",
                     *           "status": "recorded",
                     *           "currency": "PEN",
                     *           "decimals": 2,
                     *           "amount": {
                     *             "amount": "300.00",
                     *             "currency": "PEN"
                     *           },
                     *           "unappliedAmount": {
                     *             "amount": "0.00",
                     *             "currency": "PEN"
                     *           },
                     *           "method": "bank_transfer",
                     *           "reference": "OP 778899",
                     *           "allocations": [
                     *             {
                     *               "document": {
                     *                 "id": "01932f6e-7c1a-7b1e-9f0a-3d1c5b7e9a12",
                     *                 "externalId": "F001-00012345",
                     *                 "type": "invoice",
                     *                 "series": "F001",
                     *                 "number": "00012345"
                     *               },
                     *               "amount": {
                     *                 "amount": "300.00",
                     *                 "currency": "PEN"
                     *               }
                     *             }
                     *           ],
                     *           "provenance": {
                     *             "system": "erp",
                     *             "publishedAt": "2026-04-02T15:04:05.123Z",
                     *             "revision": 1
                     *           }
                     *         },
                     *         {
                     *           "id": "01932f6e-7c1a-7b1e-9f0a-3d1c5b7e9a18",
                     *           "externalId": "CH-0042",
                     *           "type": "payment",
                     *           "direction": "receivable",
                     *           "partner": {
                     *             "id": "01932f6e-7c1a-7b1e-9f0a-3d1c5b7e9a11",
                     *             "externalId": "C-0001",
                     *             "name": "Ferretería El Tornillo Ficticio"
                     *           },
                     *           "date": "2026-04-01",
                     *           "status": "in_process",
                     *           "clearsOn": "2026-05-15",
                     *           "currency": "PEN",
                     *           "decimals": 2,
                     *           "amount": {
                     *             "amount": "290.00",
                     *             "currency": "PEN"
                     *           },
                     *           "unappliedAmount": {
                     *             "amount": "0.00",
                     *             "currency": "PEN"
                     *           },
                     *           "method": "cheque",
                     *           "reference": "CH 0042",
                     *           "allocations": [
                     *             {
                     *               "document": {
                     *                 "id": "01932f6e-7c1a-7b1e-9f0a-3d1c5b7e9a12",
                     *                 "externalId": "F001-00012345",
                     *                 "type": "invoice",
                     *                 "series": "F001",
                     *                 "number": "00012345"
                     *               },
                     *               "amount": {
                     *                 "amount": "290.00",
                     *                 "currency": "PEN"
                     *               }
                     *             }
                     *           ],
                     *           "provenance": {
                     *             "system": "erp",
                     *             "publishedAt": "2026-04-01T15:04:05.123Z",
                     *             "revision": 1
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": PaymentPage;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    getPayment: {
        parameters: {
            query?: never;
            header?: {
                /** An `ETag` seen before. 304 when nothing has changed (RFC 9110). */
                "If-None-Match"?: components["parameters"]["ifNoneMatch"];
            };
            path: {
                /** Id of the payment. */
                paymentId: RecordId;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The payment. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01932f6e-7c1a-7b1e-9f0a-3d1c5b7e9a13",
                     *       "externalId": "P-0001",
                     *       "type": "payment",
                     *       "direction": "receivable",
                     *       "partner": {
                     *         "id": "01932f6e-7c1a-7b1e-9f0a-3d1c5b7e9a11",
                     *         "externalId": "C-0001",
                     *         "name": "Ferretería El Tornillo Ficticio"
                     *       },
                     *       "date": "2026-04-02",
                     *       "status": "recorded",
                     *       "currency": "PEN",
                     *       "decimals": 2,
                     *       "amount": {
                     *         "amount": "300.00",
                     *         "currency": "PEN"
                     *       },
                     *       "unappliedAmount": {
                     *         "amount": "0.00",
                     *         "currency": "PEN"
                     *       },
                     *       "method": "bank_transfer",
                     *       "reference": "OP 778899",
                     *       "allocations": [
                     *         {
                     *           "document": {
                     *             "id": "01932f6e-7c1a-7b1e-9f0a-3d1c5b7e9a12",
                     *             "externalId": "F001-00012345",
                     *             "type": "invoice",
                     *             "series": "F001",
                     *             "number": "00012345"
                     *           },
                     *           "amount": {
                     *             "amount": "300.00",
                     *             "currency": "PEN"
                     *           }
                     *         }
                     *       ],
                     *       "provenance": {
                     *         "system": "erp",
                     *         "publishedAt": "2026-04-02T15:04:05.123Z",
                     *         "revision": 1
                     *       }
                     *     }
                     */
                    "application/json": Payment;
                };
            };
            304: components["responses"]["NotModified"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    getPaymentByExternalId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The publisher's own id. In a path `~` and two hexadecimal digits stand for a byte of UTF-8, as `%` and two do: `A~2F7` is
                 *     `A/7`, `~2E` is `.`, and `~` itself is `~7E`. Unlike `%2F` it passes through every proxy.
                 */
                externalId: components["parameters"]["externalId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The payment. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01932f6e-7c1a-7b1e-9f0a-3d1c5b7e9a13",
                     *       "externalId": "P-0001",
                     *       "type": "payment",
                     *       "direction": "receivable",
                     *       "partner": {
                     *         "id": "01932f6e-7c1a-7b1e-9f0a-3d1c5b7e9a11",
                     *         "externalId": "C-0001",
                     *         "name": "Ferretería El Tornillo Ficticio"
                     *       },
                     *       "date": "2026-04-02",
                     *       "status": "recorded",
                     *       "currency": "PEN",
                     *       "decimals": 2,
                     *       "amount": {
                     *         "amount": "300.00",
                     *         "currency": "PEN"
                     *       },
                     *       "unappliedAmount": {
                     *         "amount": "0.00",
                     *         "currency": "PEN"
                     *       },
                     *       "method": "bank_transfer",
                     *       "reference": "OP 778899",
                     *       "allocations": [
                     *         {
                     *           "document": {
                     *             "id": "01932f6e-7c1a-7b1e-9f0a-3d1c5b7e9a12",
                     *             "externalId": "F001-00012345",
                     *             "type": "invoice",
                     *             "series": "F001",
                     *             "number": "00012345"
                     *           },
                     *           "amount": {
                     *             "amount": "300.00",
                     *             "currency": "PEN"
                     *           }
                     *         }
                     *       ],
                     *       "provenance": {
                     *         "system": "erp",
                     *         "publishedAt": "2026-04-02T15:04:05.123Z",
                     *         "revision": 1
                     *       }
                     *     }
                     */
                    "application/json": Payment;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    putPayment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The publisher's own id. In a path `~` and two hexadecimal digits stand for a byte of UTF-8, as `%` and two do: `A~2F7` is
                 *     `A/7`, `~2E` is `.`, and `~` itself is `~7E`. Unlike `%2F` it passes through every proxy.
                 */
                externalId: components["parameters"]["externalId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "direction": "receivable",
                 *       "partner": {
                 *         "externalId": "C-0001"
                 *       },
                 *       "date": "2026-04-02",
                 *       "amount": {
                 *         "amount": "300.00",
                 *         "currency": "PEN"
                 *       },
                 *       "method": "bank_transfer",
                 *       "allocations": [
                 *         {
                 *           "document": "F001-00012345",
                 *           "amount": {
                 *             "amount": "300.00",
                 *             "currency": "PEN"
                 *           }
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": PaymentInput;
            };
        };
        responses: {
            /** What the write did. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01932f6e-7c1a-7b1e-9f0a-3d1c5b7e9a13",
                     *       "externalId": "P-0001",
                     *       "outcome": "created",
                     *       "revision": 1
                     *     }
                     */
                    "application/json": WriteResult;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            408: components["responses"]["TooSlow"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    deletePayment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The publisher's own id. In a path `~` and two hexadecimal digits stand for a byte of UTF-8, as `%` and two do: `A~2F7` is
                 *     `A/7`, `~2E` is `.`, and `~` itself is `~7E`. Unlike `%2F` it passes through every proxy.
                 */
                externalId: components["parameters"]["externalId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Deleted. */
            204: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    voidPayment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The publisher's own id. In a path `~` and two hexadecimal digits stand for a byte of UTF-8, as `%` and two do: `A~2F7` is
                 *     `A/7`, `~2E` is `.`, and `~` itself is `~7E`. Unlike `%2F` it passes through every proxy.
                 */
                externalId: components["parameters"]["externalId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "Cheque returned",
                 *       "date": "2026-04-05"
                 *     }
                 */
                "application/json": VoidInput;
            };
        };
        responses: {
            /** What the write did. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01932f6e-7c1a-7b1e-9f0a-3d1c5b7e9a13",
                     *       "externalId": "P-0001",
                     *       "outcome": "voided",
                     *       "revision": 2
                     *     }
                     */
                    "application/json": WriteResult;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["TooSlow"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    publish: {
        parameters: {
            query?: {
                /**
                 * Id of the open snapshot run that this is part of, which then stays open for another two hours. One that has ended is 409
                 *     `run-ended`, and nothing is written.
                 */
                snapshotRun?: Id;
                /** Tries the request, tells what would become of each record, and keeps nothing. */
                preview?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "records": [
                 *         {
                 *           "kind": "partner",
                 *           "externalId": "C-0001",
                 *           "data": {
                 *             "name": "Ferretería El Tornillo Ficticio",
                 *             "taxId": "20111111111",
                 *             "direction": "receivable"
                 *           }
                 *         },
                 *         {
                 *           "kind": "document",
                 *           "externalId": "F001-00012345",
                 *           "data": {
                 *             "type": "invoice",
                 *             "direction": "receivable",
                 *             "partner": {
                 *               "externalId": "C-0001"
                 *             },
                 *             "issueDate": "2026-03-01",
                 *             "total": {
                 *               "amount": "590.00",
                 *               "currency": "PEN"
                 *             }
                 *           }
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": PublishRequest;
                /**
                 * @example {
                 *       "kind": "partner",
                 *       "externalId": "C-0001",
                 *       "data": {
                 *         "name": "Ferretería El Tornillo Ficticio",
                 *         "taxId": "20111111111",
                 *         "direction": "receivable"
                 *       }
                 *     }
                 */
                "application/x-ndjson": PublishRecord;
            };
        };
        responses: {
            /**
             * A result for each record. Look at the summary; 200 does not mean that all were accepted. The schema of NDJSON is
             *     that of one line.
             */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "results": [
                     *         {
                     *           "index": 0,
                     *           "kind": "partner",
                     *           "externalId": "C-0001",
                     *           "outcome": "created",
                     *           "revision": 1,
                     *           "id": "01932f6e-7c1a-7b1e-9f0a-3d1c5b7e9a11"
                     *         },
                     *         {
                     *           "index": 1,
                     *           "kind": "document",
                     *           "externalId": "F001-00012345",
                     *           "outcome": "created",
                     *           "revision": 1,
                     *           "id": "01932f6e-7c1a-7b1e-9f0a-3d1c5b7e9a12"
                     *         }
                     *       ],
                     *       "summary": {
                     *         "created": 2,
                     *         "updated": 0,
                     *         "unchanged": 0,
                     *         "stale": 0,
                     *         "superseded": 0,
                     *         "voided": 0,
                     *         "deleted": 0,
                     *         "rejected": 0
                     *       }
                     *     }
                     */
                    "application/json": PublishResponse;
                    /**
                     * @example {
                     *       "line": 1,
                     *       "kind": "partner",
                     *       "externalId": "C-0001",
                     *       "outcome": "created",
                     *       "revision": 1,
                     *       "id": "01932f6e-7c1a-7b1e-9f0a-3d1c5b7e9a11"
                     *     }
                     */
                    "application/x-ndjson": PublishStreamLine;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["TooSlow"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    openSnapshotRun: {
        parameters: {
            query?: never;
            header: {
                /**
                 * Chosen by the caller, once per intended effect, 16 to 100 characters (a UUID will do). The same key with the same
                 *     request answers with the first answer; with another request 422 `idempotency-key-reused`; while the first is
                 *     still running 409 `idempotency-key-in-use`; where the first answer can no longer be read 409 `idempotency-answer-lost`,
                 *     and nothing is done twice. Kept for at least 24 hours.
                 */
                "Idempotency-Key": components["parameters"]["idempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "scope": {
                 *         "kind": "document",
                 *         "direction": "receivable",
                 *         "issuedSince": "2026-01-01"
                 *       },
                 *       "missing": {
                 *         "op": "void",
                 *         "reason": "No longer in our books"
                 *       }
                 *     }
                 */
                "application/json": SnapshotRunInput;
            };
        };
        responses: {
            /** The run. */
            201: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01932f6e-7c1a-7b1e-9f0a-3d1c5b7e9a1d",
                     *       "scope": {
                     *         "kind": "document",
                     *         "direction": "receivable",
                     *         "issuedSince": "2026-01-01"
                     *       },
                     *       "missing": {
                     *         "op": "void",
                     *         "reason": "No longer in our books"
                     *       },
                     *       "status": "open",
                     *       "openedAt": "2026-04-02T15:04:05.123Z",
                     *       "endsAt": "2026-04-02T17:04:05.123Z",
                     *       "records": 1000,
                     *       "gone": 0,
                     *       "kept": 0
                     *     }
                     */
                    "application/json": SnapshotRun;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            408: components["responses"]["TooSlow"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    getSnapshotRun: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the run. */
                snapshotRunId: components["parameters"]["snapshotRunId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The run. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01932f6e-7c1a-7b1e-9f0a-3d1c5b7e9a1d",
                     *       "scope": {
                     *         "kind": "document",
                     *         "direction": "receivable",
                     *         "issuedSince": "2026-01-01"
                     *       },
                     *       "missing": {
                     *         "op": "void",
                     *         "reason": "No longer in our books"
                     *       },
                     *       "status": "open",
                     *       "openedAt": "2026-04-02T15:04:05.123Z",
                     *       "endsAt": "2026-04-02T17:04:05.123Z",
                     *       "records": 1000,
                     *       "gone": 0,
                     *       "kept": 0
                     *     }
                     */
                    "application/json": SnapshotRun;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    abortSnapshotRun: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the run. */
                snapshotRunId: components["parameters"]["snapshotRunId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Aborted. */
            204: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    sealSnapshotRun: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the run. */
                snapshotRunId: components["parameters"]["snapshotRunId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "acceptShare": "0.2"
                 *     }
                 */
                "application/json": SealInput;
            };
        };
        responses: {
            /** The run. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01932f6e-7c1a-7b1e-9f0a-3d1c5b7e9a1d",
                     *       "scope": {
                     *         "kind": "document",
                     *         "direction": "receivable",
                     *         "issuedSince": "2026-01-01"
                     *       },
                     *       "missing": {
                     *         "op": "void",
                     *         "reason": "No longer in our books"
                     *       },
                     *       "status": "open",
                     *       "openedAt": "2026-04-02T15:04:05.123Z",
                     *       "endsAt": "2026-04-02T17:04:05.123Z",
                     *       "records": 1000,
                     *       "gone": 0,
                     *       "kept": 0
                     *     }
                     */
                    "application/json": SnapshotRun;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["TooSlow"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    getStatement: {
        parameters: {
            query?: {
                /** The partner. Required with an API key; absent from a session, its own. One that the caller does not see is 404. */
                partnerId?: RecordId;
                /** Which account. Absent, the partner's direction; `receivable` for a partner that is both. */
                direction?: Direction;
                /**
                 * `activity` (every movement of the period), `open_items`, or `totals`, which lists neither: for accounts of any length,
                 *     whose movements and open items `listMovements` and `listOpenItems` page through.
                 */
                kind?: StatementKind;
                /** Last day that counts. Absent, today in the publisher's time zone. */
                asOf?: CalendarDate;
                /** First day of the period. Absent, the first day of the month two months before `asOf`, 1900-01-01 at the earliest. Not after `asOf`. */
                from?: CalendarDate;
                /** Only this currency. */
                currency?: components["parameters"]["currency"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The statement. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "partner": {
                     *         "id": "01932f6e-7c1a-7b1e-9f0a-3d1c5b7e9a11",
                     *         "externalId": "C-0001",
                     *         "name": "Ferretería El Tornillo Ficticio"
                     *       },
                     *       "direction": "receivable",
                     *       "kind": "activity",
                     *       "asOf": "2026-04-12",
                     *       "from": "2026-03-01",
                     *       "currencies": [
                     *         {
                     *           "currency": "PEN",
                     *           "decimals": 2,
                     *           "opening": {
                     *             "amount": "0.00",
                     *             "currency": "PEN"
                     *           },
                     *           "debits": {
                     *             "amount": "590.00",
                     *             "currency": "PEN"
                     *           },
                     *           "credits": {
                     *             "amount": "300.00",
                     *             "currency": "PEN"
                     *           },
                     *           "closing": {
                     *             "amount": "290.00",
                     *             "currency": "PEN"
                     *           },
                     *           "overdue": {
                     *             "amount": "290.00",
                     *             "currency": "PEN"
                     *           },
                     *           "ageing": [
                     *             {
                     *               "bucket": "current",
                     *               "amount": {
                     *                 "amount": "0.00",
                     *                 "currency": "PEN"
                     *               },
                     *               "count": 0
                     *             },
                     *             {
                     *               "bucket": "days_1_30",
                     *               "amount": {
                     *                 "amount": "290.00",
                     *                 "currency": "PEN"
                     *               },
                     *               "count": 1
                     *             }
                     *           ],
                     *           "movements": [
                     *             {
                     *               "kind": "document",
                     *               "id": "01932f6e-7c1a-7b1e-9f0a-3d1c5b7e9a12",
                     *               "externalId": "F001-00012345",
                     *               "type": "invoice",
                     *               "label": "F001-00012345",
                     *               "date": "2026-03-01",
                     *               "dueDate": "2026-03-31",
                     *               "amount": {
                     *                 "amount": "590.00",
                     *                 "currency": "PEN"
                     *               },
                     *               "balance": {
                     *                 "amount": "590.00",
                     *                 "currency": "PEN"
                     *               }
                     *             },
                     *             {
                     *               "kind": "payment",
                     *               "id": "01932f6e-7c1a-7b1e-9f0a-3d1c5b7e9a13",
                     *               "externalId": "P-0001",
                     *               "label": "OP 778899",
                     *               "date": "2026-04-02",
                     *               "amount": {
                     *                 "amount": "-300.00",
                     *                 "currency": "PEN"
                     *               },
                     *               "balance": {
                     *                 "amount": "290.00",
                     *                 "currency": "PEN"
                     *               }
                     *             }
                     *           ],
                     *           "openItems": []
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": Statement;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    listMovements: {
        parameters: {
            query: {
                /** The partner. Required with an API key; a session always reads its own partner. */
                partnerId?: RecordId;
                /** Which account. Absent, the partner's direction; `receivable` for a partner that is both. */
                direction?: Direction;
                /** Which currency of the account. */
                currency: Currency;
                /** Last day that counts. Absent, today in the publisher's time zone. */
                asOf?: CalendarDate;
                /** First day of the period. Absent, the first day that there is. Not after `asOf`. */
                from?: CalendarDate;
                /** Order; a minus sign means from the last movement back. The balance after each is the same in both. */
                sort?: "date" | "-date";
                /** Rows in a page, 1 to 200. */
                limit?: components["parameters"]["limit"];
                /** The `nextCursor` of the page before. */
                cursor?: components["parameters"]["cursor"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** A page. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "kind": "document",
                     *           "id": "01932f6e-7c1a-7b1e-9f0a-3d1c5b7e9a12",
                     *           "externalId": "F001-00012345",
                     *           "type": "invoice",
                     *           "label": "F001-00012345",
                     *           "date": "2026-03-01",
                     *           "dueDate": "2026-03-31",
                     *           "amount": {
                     *             "amount": "590.00",
                     *             "currency": "PEN"
                     *           },
                     *           "balance": {
                     *             "amount": "590.00",
                     *             "currency": "PEN"
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": MovementPage;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    listOpenItems: {
        parameters: {
            query: {
                /** The partner. Required with an API key; a session always reads its own partner. */
                partnerId?: RecordId;
                /** Which account. Absent, the partner's direction; `receivable` for a partner that is both. */
                direction?: Direction;
                /** Which currency of the account. */
                currency: Currency;
                /** Last day that counts. Absent, today in the publisher's time zone. */
                asOf?: CalendarDate;
                /** Only what is counted in these ageing buckets, separated by commas. */
                ageing?: AgeingBucketName[];
                /** Rows in a page, 1 to 200. */
                limit?: components["parameters"]["limit"];
                /** The `nextCursor` of the page before. */
                cursor?: components["parameters"]["cursor"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** A page. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "kind": "document",
                     *           "id": "01932f6e-7c1a-7b1e-9f0a-3d1c5b7e9a12",
                     *           "externalId": "F001-00012345",
                     *           "type": "invoice",
                     *           "label": "F001-00012345",
                     *           "date": "2026-03-01",
                     *           "dueDate": "2026-03-31",
                     *           "total": {
                     *             "amount": "590.00",
                     *             "currency": "PEN"
                     *           },
                     *           "openAmount": {
                     *             "amount": "290.00",
                     *             "currency": "PEN"
                     *           },
                     *           "daysOverdue": 12,
                     *           "bucket": "days_1_30"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": OpenItemPage;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    assertBalances: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "assertions": [
                 *         {
                 *           "partner": {
                 *             "externalId": "C-0001"
                 *           },
                 *           "direction": "receivable",
                 *           "date": "2026-03-31",
                 *           "balance": {
                 *             "amount": "590.00",
                 *             "currency": "PEN"
                 *           }
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": BalanceAssertionRequest;
            };
        };
        responses: {
            /** A result for each assertion. 200 does not mean that all were accepted, nor that balances agree. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "results": [
                     *         {
                     *           "index": 0,
                     *           "outcome": "created",
                     *           "id": "01932f6e-7c1a-7b1e-9f0a-3d1c5b7e9a1c",
                     *           "derived": {
                     *             "amount": "590.00",
                     *             "currency": "PEN"
                     *           },
                     *           "difference": {
                     *             "amount": "0.00",
                     *             "currency": "PEN"
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": BalanceAssertionResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            408: components["responses"]["TooSlow"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    listBalanceDifferences: {
        parameters: {
            query?: {
                /** Only this partner's, of those that the caller sees; of any other there is nothing. */
                partnerId?: components["parameters"]["partnerId"];
                /** Only this direction. */
                direction?: components["parameters"]["direction"];
                /** Only this currency. */
                currency?: components["parameters"]["currency"];
                /** Differences in a page, 1 to 50. */
                limit?: number;
                /** The `nextCursor` of the page before. */
                cursor?: components["parameters"]["cursor"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** A page. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "01932f6e-7c1a-7b1e-9f0a-3d1c5b7e9a1c",
                     *           "partner": {
                     *             "id": "01932f6e-7c1a-7b1e-9f0a-3d1c5b7e9a11",
                     *             "externalId": "C-0001",
                     *             "name": "Ferretería El Tornillo Ficticio"
                     *           },
                     *           "direction": "receivable",
                     *           "date": "2026-03-31",
                     *           "asserted": {
                     *             "amount": "590.00",
                     *             "currency": "PEN"
                     *           },
                     *           "derived": {
                     *             "amount": "290.00",
                     *             "currency": "PEN"
                     *           },
                     *           "difference": {
                     *             "amount": "-300.00",
                     *             "currency": "PEN"
                     *           },
                     *           "assertedAt": "2026-04-01T05:00:00.000Z",
                     *           "system": "erp",
                     *           "revision": 1,
                     *           "candidates": [
                     *             {
                     *               "kind": "payment",
                     *               "id": "01932f6e-7c1a-7b1e-9f0a-3d1c5b7e9a13",
                     *               "externalId": "P-0001",
                     *               "label": "OP 778899",
                     *               "date": "2026-03-30",
                     *               "amount": {
                     *                 "amount": "-300.00",
                     *                 "currency": "PEN"
                     *               },
                     *               "publishedAt": "2026-04-02T15:04:05.123Z",
                     *               "reasons": [
                     *                 "equals_difference",
                     *                 "published_after",
                     *                 "near_date"
                     *               ]
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "asserted": 120,
                     *       "differing": 1
                     *     }
                     */
                    "application/json": BalanceDifferencePage;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    listPaymentReports: {
        parameters: {
            query?: {
                /** Only this partner's, of those that the caller sees; of any other there is nothing. */
                partnerId?: components["parameters"]["partnerId"];
                /** Only these statuses, separated by commas. */
                status?: PaymentReportStatus[];
                /** Only reports with a line for this document. */
                documentId?: RecordId;
                /** Rows in a page, 1 to 200. */
                limit?: components["parameters"]["limit"];
                /** The `nextCursor` of the page before. */
                cursor?: components["parameters"]["cursor"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** A page of reports. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "01932f6e-7c1a-7b1e-9f0a-3d1c5b7e9a14",
                     *           "number": "R-000001",
                     *           "partner": {
                     *             "id": "01932f6e-7c1a-7b1e-9f0a-3d1c5b7e9a11",
                     *             "externalId": "C-0001",
                     *             "name": "Ferretería El Tornillo Ficticio"
                     *           },
                     *           "direction": "receivable",
                     *           "status": "submitted",
                     *           "paymentDate": "2026-04-02",
                     *           "currency": "PEN",
                     *           "decimals": 2,
                     *           "amount": {
                     *             "amount": "575.25",
                     *             "currency": "PEN"
                     *           },
                     *           "onAccount": {
                     *             "amount": "0.00",
                     *             "currency": "PEN"
                     *           },
                     *           "method": "bank_transfer",
                     *           "reference": "OP 778899",
                     *           "depositAccountId": "bcp-pen",
                     *           "lines": [
                     *             {
                     *               "document": {
                     *                 "id": "01932f6e-7c1a-7b1e-9f0a-3d1c5b7e9a12",
                     *                 "externalId": "F001-00012345",
                     *                 "type": "invoice",
                     *                 "series": "F001",
                     *                 "number": "00012345"
                     *               },
                     *               "amount": {
                     *                 "amount": "575.25",
                     *                 "currency": "PEN"
                     *               },
                     *               "withholdings": [
                     *                 {
                     *                   "tax": "IGV",
                     *                   "amount": {
                     *                     "amount": "14.75",
                     *                     "currency": "PEN"
                     *                   },
                     *                   "certificate": "R001-77"
                     *                 }
                     *               ]
                     *             }
                     *           ],
                     *           "files": [],
                     *           "createdAt": "2026-04-02T15:04:05.123Z",
                     *           "revision": 1
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": PaymentReportPage;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    createPaymentReport: {
        parameters: {
            query?: never;
            header: {
                /**
                 * Chosen by the caller, once per intended effect, 16 to 100 characters (a UUID will do). The same key with the same
                 *     request answers with the first answer; with another request 422 `idempotency-key-reused`; while the first is
                 *     still running 409 `idempotency-key-in-use`; where the first answer can no longer be read 409 `idempotency-answer-lost`,
                 *     and nothing is done twice. Kept for at least 24 hours.
                 */
                "Idempotency-Key": components["parameters"]["idempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "direction": "receivable",
                 *       "paymentDate": "2026-04-02",
                 *       "amount": {
                 *         "amount": "575.25",
                 *         "currency": "PEN"
                 *       },
                 *       "method": "bank_transfer",
                 *       "reference": "OP 778899",
                 *       "lines": [
                 *         {
                 *           "documentId": "01932f6e-7c1a-7b1e-9f0a-3d1c5b7e9a12",
                 *           "amount": {
                 *             "amount": "575.25",
                 *             "currency": "PEN"
                 *           },
                 *           "withholdings": [
                 *             {
                 *               "tax": "IGV",
                 *               "amount": {
                 *                 "amount": "14.75",
                 *                 "currency": "PEN"
                 *               },
                 *               "certificate": "R001-77"
                 *             }
                 *           ]
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": PaymentReportInput;
            };
        };
        responses: {
            /** The report was received and is durable. */
            201: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01932f6e-7c1a-7b1e-9f0a-3d1c5b7e9a14",
                     *       "number": "R-000001",
                     *       "partner": {
                     *         "id": "01932f6e-7c1a-7b1e-9f0a-3d1c5b7e9a11",
                     *         "externalId": "C-0001",
                     *         "name": "Ferretería El Tornillo Ficticio"
                     *       },
                     *       "direction": "receivable",
                     *       "status": "submitted",
                     *       "paymentDate": "2026-04-02",
                     *       "currency": "PEN",
                     *       "decimals": 2,
                     *       "amount": {
                     *         "amount": "575.25",
                     *         "currency": "PEN"
                     *       },
                     *       "onAccount": {
                     *         "amount": "0.00",
                     *         "currency": "PEN"
                     *       },
                     *       "method": "bank_transfer",
                     *       "reference": "OP 778899",
                     *       "depositAccountId": "bcp-pen",
                     *       "lines": [
                     *         {
                     *           "document": {
                     *             "id": "01932f6e-7c1a-7b1e-9f0a-3d1c5b7e9a12",
                     *             "externalId": "F001-00012345",
                     *             "type": "invoice",
                     *             "series": "F001",
                     *             "number": "00012345"
                     *           },
                     *           "amount": {
                     *             "amount": "575.25",
                     *             "currency": "PEN"
                     *           },
                     *           "withholdings": [
                     *             {
                     *               "tax": "IGV",
                     *               "amount": {
                     *                 "amount": "14.75",
                     *                 "currency": "PEN"
                     *               },
                     *               "certificate": "R001-77"
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "files": [],
                     *       "createdAt": "2026-04-02T15:04:05.123Z",
                     *       "revision": 1
                     *     }
                     */
                    "application/json": PaymentReport;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            408: components["responses"]["TooSlow"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    getPaymentReport: {
        parameters: {
            query?: never;
            header?: {
                /** An `ETag` seen before. 304 when nothing has changed (RFC 9110). */
                "If-None-Match"?: components["parameters"]["ifNoneMatch"];
            };
            path: {
                /** Id of the report. */
                paymentReportId: components["parameters"]["paymentReportId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The report. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01932f6e-7c1a-7b1e-9f0a-3d1c5b7e9a14",
                     *       "number": "R-000001",
                     *       "partner": {
                     *         "id": "01932f6e-7c1a-7b1e-9f0a-3d1c5b7e9a11",
                     *         "externalId": "C-0001",
                     *         "name": "Ferretería El Tornillo Ficticio"
                     *       },
                     *       "direction": "receivable",
                     *       "status": "submitted",
                     *       "paymentDate": "2026-04-02",
                     *       "currency": "PEN",
                     *       "decimals": 2,
                     *       "amount": {
                     *         "amount": "575.25",
                     *         "currency": "PEN"
                     *       },
                     *       "onAccount": {
                     *         "amount": "0.00",
                     *         "currency": "PEN"
                     *       },
                     *       "method": "bank_transfer",
                     *       "reference": "OP 778899",
                     *       "depositAccountId": "bcp-pen",
                     *       "lines": [
                     *         {
                     *           "document": {
                     *             "id": "01932f6e-7c1a-7b1e-9f0a-3d1c5b7e9a12",
                     *             "externalId": "F001-00012345",
                     *             "type": "invoice",
                     *             "series": "F001",
                     *             "number": "00012345"
                     *           },
                     *           "amount": {
                     *             "amount": "575.25",
                     *             "currency": "PEN"
                     *           },
                     *           "withholdings": [
                     *             {
                     *               "tax": "IGV",
                     *               "amount": {
                     *                 "amount": "14.75",
                     *                 "currency": "PEN"
                     *               },
                     *               "certificate": "R001-77"
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "files": [],
                     *       "createdAt": "2026-04-02T15:04:05.123Z",
                     *       "revision": 1
                     *     }
                     */
                    "application/json": PaymentReport;
                };
            };
            304: components["responses"]["NotModified"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    reviewPaymentReport: {
        parameters: {
            query?: never;
            header: {
                /**
                 * Which state of the record was decided on: the `ETag` that was read, its `revision` in quotes (`"3"`), or `*` for whatever
                 *     it is by now. Where it has changed since, 412 `changed-meanwhile` and nothing is written. Without it 428
                 *     `precondition-required` (RFC 6585).
                 */
                "If-Match": components["parameters"]["ifMatchRequired"];
            };
            path: {
                /** Id of the report. */
                paymentReportId: components["parameters"]["paymentReportId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "status": "applied",
                 *       "payment": "P-0001"
                 *     }
                 */
                "application/json": ReviewInput;
            };
        };
        responses: {
            /** The report as it is now. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01932f6e-7c1a-7b1e-9f0a-3d1c5b7e9a14",
                     *       "number": "R-000001",
                     *       "partner": {
                     *         "id": "01932f6e-7c1a-7b1e-9f0a-3d1c5b7e9a11",
                     *         "externalId": "C-0001",
                     *         "name": "Ferretería El Tornillo Ficticio"
                     *       },
                     *       "direction": "receivable",
                     *       "status": "submitted",
                     *       "paymentDate": "2026-04-02",
                     *       "currency": "PEN",
                     *       "decimals": 2,
                     *       "amount": {
                     *         "amount": "575.25",
                     *         "currency": "PEN"
                     *       },
                     *       "onAccount": {
                     *         "amount": "0.00",
                     *         "currency": "PEN"
                     *       },
                     *       "method": "bank_transfer",
                     *       "reference": "OP 778899",
                     *       "depositAccountId": "bcp-pen",
                     *       "lines": [
                     *         {
                     *           "document": {
                     *             "id": "01932f6e-7c1a-7b1e-9f0a-3d1c5b7e9a12",
                     *             "externalId": "F001-00012345",
                     *             "type": "invoice",
                     *             "series": "F001",
                     *             "number": "00012345"
                     *           },
                     *           "amount": {
                     *             "amount": "575.25",
                     *             "currency": "PEN"
                     *           },
                     *           "withholdings": [
                     *             {
                     *               "tax": "IGV",
                     *               "amount": {
                     *                 "amount": "14.75",
                     *                 "currency": "PEN"
                     *               },
                     *               "certificate": "R001-77"
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "files": [],
                     *       "createdAt": "2026-04-02T15:04:05.123Z",
                     *       "revision": 1
                     *     }
                     */
                    "application/json": PaymentReport;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["TooSlow"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Changed"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    listThreads: {
        parameters: {
            query?: {
                /** Only this partner's, of those that the caller sees; of any other there is nothing. */
                partnerId?: components["parameters"]["partnerId"];
                /** Only about this document. */
                documentId?: RecordId;
                /** Only about this payment. */
                paymentId?: RecordId;
                /** Only about this payment report. */
                paymentReportId?: Id;
                /** `true`: only threads with messages that the caller's side has not read. */
                unread?: boolean;
                /** Rows in a page, 1 to 200. */
                limit?: components["parameters"]["limit"];
                /** The `nextCursor` of the page before. */
                cursor?: components["parameters"]["cursor"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** A page of threads. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "01932f6e-7c1a-7b1e-9f0a-3d1c5b7e9a15",
                     *           "partner": {
                     *             "id": "01932f6e-7c1a-7b1e-9f0a-3d1c5b7e9a11",
                     *             "externalId": "C-0001",
                     *             "name": "Ferretería El Tornillo Ficticio"
                     *           },
                     *           "about": {
                     *             "kind": "document",
                     *             "id": "01932f6e-7c1a-7b1e-9f0a-3d1c5b7e9a12",
                     *             "label": "F001-00012345"
                     *           },
                     *           "subject": "Wrong quantity",
                     *           "lastMessage": {
                     *             "id": "01932f6e-7c1a-7b1e-9f0a-3d1c5b7e9a16",
                     *             "threadId": "01932f6e-7c1a-7b1e-9f0a-3d1c5b7e9a15",
                     *             "author": {
                     *               "side": "partner",
                     *               "name": "Ana Ficticia"
                     *             },
                     *             "text": "We received 8 boxes, the invoice says 10.",
                     *             "files": [],
                     *             "createdAt": "2026-04-02T15:04:05.123Z"
                     *           },
                     *           "messageCount": 1,
                     *           "unreadCount": 0,
                     *           "createdAt": "2026-04-02T15:04:05.123Z",
                     *           "revision": 1
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": ThreadPage;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    createThread: {
        parameters: {
            query?: never;
            header: {
                /**
                 * Chosen by the caller, once per intended effect, 16 to 100 characters (a UUID will do). The same key with the same
                 *     request answers with the first answer; with another request 422 `idempotency-key-reused`; while the first is
                 *     still running 409 `idempotency-key-in-use`; where the first answer can no longer be read 409 `idempotency-answer-lost`,
                 *     and nothing is done twice. Kept for at least 24 hours.
                 */
                "Idempotency-Key": components["parameters"]["idempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "about": {
                 *         "kind": "document",
                 *         "id": "01932f6e-7c1a-7b1e-9f0a-3d1c5b7e9a12"
                 *       },
                 *       "subject": "Wrong quantity",
                 *       "message": {
                 *         "text": "We received 8 boxes, the invoice says 10."
                 *       }
                 *     }
                 */
                "application/json": ThreadInput;
            };
        };
        responses: {
            /** The thread with its first message. */
            201: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01932f6e-7c1a-7b1e-9f0a-3d1c5b7e9a15",
                     *       "partner": {
                     *         "id": "01932f6e-7c1a-7b1e-9f0a-3d1c5b7e9a11",
                     *         "externalId": "C-0001",
                     *         "name": "Ferretería El Tornillo Ficticio"
                     *       },
                     *       "about": {
                     *         "kind": "document",
                     *         "id": "01932f6e-7c1a-7b1e-9f0a-3d1c5b7e9a12",
                     *         "label": "F001-00012345"
                     *       },
                     *       "subject": "Wrong quantity",
                     *       "lastMessage": {
                     *         "id": "01932f6e-7c1a-7b1e-9f0a-3d1c5b7e9a16",
                     *         "threadId": "01932f6e-7c1a-7b1e-9f0a-3d1c5b7e9a15",
                     *         "author": {
                     *           "side": "partner",
                     *           "name": "Ana Ficticia"
                     *         },
                     *         "text": "We received 8 boxes, the invoice says 10.",
                     *         "files": [],
                     *         "createdAt": "2026-04-02T15:04:05.123Z"
                     *       },
                     *       "messageCount": 1,
                     *       "unreadCount": 0,
                     *       "createdAt": "2026-04-02T15:04:05.123Z",
                     *       "revision": 1
                     *     }
                     */
                    "application/json": Thread;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            408: components["responses"]["TooSlow"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    getThread: {
        parameters: {
            query?: never;
            header?: {
                /** An `ETag` seen before. 304 when nothing has changed (RFC 9110). */
                "If-None-Match"?: components["parameters"]["ifNoneMatch"];
            };
            path: {
                /** Id of the thread. */
                threadId: components["parameters"]["threadId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The thread. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01932f6e-7c1a-7b1e-9f0a-3d1c5b7e9a15",
                     *       "partner": {
                     *         "id": "01932f6e-7c1a-7b1e-9f0a-3d1c5b7e9a11",
                     *         "externalId": "C-0001",
                     *         "name": "Ferretería El Tornillo Ficticio"
                     *       },
                     *       "about": {
                     *         "kind": "document",
                     *         "id": "01932f6e-7c1a-7b1e-9f0a-3d1c5b7e9a12",
                     *         "label": "F001-00012345"
                     *       },
                     *       "subject": "Wrong quantity",
                     *       "lastMessage": {
                     *         "id": "01932f6e-7c1a-7b1e-9f0a-3d1c5b7e9a16",
                     *         "threadId": "01932f6e-7c1a-7b1e-9f0a-3d1c5b7e9a15",
                     *         "author": {
                     *           "side": "partner",
                     *           "name": "Ana Ficticia"
                     *         },
                     *         "text": "We received 8 boxes, the invoice says 10.",
                     *         "files": [],
                     *         "createdAt": "2026-04-02T15:04:05.123Z"
                     *       },
                     *       "messageCount": 1,
                     *       "unreadCount": 0,
                     *       "createdAt": "2026-04-02T15:04:05.123Z",
                     *       "revision": 1
                     *     }
                     */
                    "application/json": Thread;
                };
            };
            304: components["responses"]["NotModified"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    listMessages: {
        parameters: {
            query?: {
                /** Order; a minus sign means descending. */
                sort?: "createdAt" | "-createdAt";
                /** Rows in a page, 1 to 200. */
                limit?: components["parameters"]["limit"];
                /** The `nextCursor` of the page before. */
                cursor?: components["parameters"]["cursor"];
            };
            header?: never;
            path: {
                /** Id of the thread. */
                threadId: components["parameters"]["threadId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** A page of messages. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "01932f6e-7c1a-7b1e-9f0a-3d1c5b7e9a16",
                     *           "threadId": "01932f6e-7c1a-7b1e-9f0a-3d1c5b7e9a15",
                     *           "author": {
                     *             "side": "partner",
                     *             "name": "Ana Ficticia"
                     *           },
                     *           "text": "We received 8 boxes, the invoice says 10.",
                     *           "files": [],
                     *           "createdAt": "2026-04-02T15:04:05.123Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": MessagePage;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    createMessage: {
        parameters: {
            query?: never;
            header: {
                /**
                 * Chosen by the caller, once per intended effect, 16 to 100 characters (a UUID will do). The same key with the same
                 *     request answers with the first answer; with another request 422 `idempotency-key-reused`; while the first is
                 *     still running 409 `idempotency-key-in-use`; where the first answer can no longer be read 409 `idempotency-answer-lost`,
                 *     and nothing is done twice. Kept for at least 24 hours.
                 */
                "Idempotency-Key": components["parameters"]["idempotencyKey"];
            };
            path: {
                /** Id of the thread. */
                threadId: components["parameters"]["threadId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "text": "Thank you, a credit note is on its way."
                 *     }
                 */
                "application/json": MessageInput;
            };
        };
        responses: {
            /** The message. */
            201: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01932f6e-7c1a-7b1e-9f0a-3d1c5b7e9a16",
                     *       "threadId": "01932f6e-7c1a-7b1e-9f0a-3d1c5b7e9a15",
                     *       "author": {
                     *         "side": "partner",
                     *         "name": "Ana Ficticia"
                     *       },
                     *       "text": "We received 8 boxes, the invoice says 10.",
                     *       "files": [],
                     *       "createdAt": "2026-04-02T15:04:05.123Z"
                     *     }
                     */
                    "application/json": Message;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["TooSlow"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    markThreadRead: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the thread. */
                threadId: components["parameters"]["threadId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "messageId": "01932f6e-7c1a-7b1e-9f0a-3d1c5b7e9a16"
                 *     }
                 */
                "application/json": ReadInput;
            };
        };
        responses: {
            /** The thread as it is now. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01932f6e-7c1a-7b1e-9f0a-3d1c5b7e9a15",
                     *       "partner": {
                     *         "id": "01932f6e-7c1a-7b1e-9f0a-3d1c5b7e9a11",
                     *         "externalId": "C-0001",
                     *         "name": "Ferretería El Tornillo Ficticio"
                     *       },
                     *       "about": {
                     *         "kind": "document",
                     *         "id": "01932f6e-7c1a-7b1e-9f0a-3d1c5b7e9a12",
                     *         "label": "F001-00012345"
                     *       },
                     *       "subject": "Wrong quantity",
                     *       "lastMessage": {
                     *         "id": "01932f6e-7c1a-7b1e-9f0a-3d1c5b7e9a16",
                     *         "threadId": "01932f6e-7c1a-7b1e-9f0a-3d1c5b7e9a15",
                     *         "author": {
                     *           "side": "partner",
                     *           "name": "Ana Ficticia"
                     *         },
                     *         "text": "We received 8 boxes, the invoice says 10.",
                     *         "files": [],
                     *         "createdAt": "2026-04-02T15:04:05.123Z"
                     *       },
                     *       "messageCount": 1,
                     *       "unreadCount": 0,
                     *       "createdAt": "2026-04-02T15:04:05.123Z",
                     *       "revision": 1
                     *     }
                     */
                    "application/json": Thread;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["TooSlow"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    createFile: {
        parameters: {
            query?: never;
            header: {
                /**
                 * Chosen by the caller, once per intended effect, 16 to 100 characters (a UUID will do). The same key with the same
                 *     request answers with the first answer; with another request 422 `idempotency-key-reused`; while the first is
                 *     still running 409 `idempotency-key-in-use`; where the first answer can no longer be read 409 `idempotency-answer-lost`,
                 *     and nothing is done twice. Kept for at least 24 hours.
                 */
                "Idempotency-Key": components["parameters"]["idempotencyKey"];
                /** `attachment; filename*=UTF-8''…` (RFC 6266, RFC 8187). The name is shown to people and never used as a path. */
                "Content-Disposition": components["parameters"]["contentDisposition"];
            };
            path?: never;
            cookie?: never;
        };
        /** The bytes of the file. */
        requestBody: {
            content: {
                "application/pdf": string;
                "image/jpeg": string;
                "image/png": string;
                "image/webp": string;
            };
        };
        responses: {
            /** The file is stored and durable. */
            201: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01932f6e-7c1a-7b1e-9f0a-3d1c5b7e9a17",
                     *       "fileName": "voucher.pdf",
                     *       "mediaType": "application/pdf",
                     *       "size": 48213,
                     *       "sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                     *       "createdAt": "2026-04-02T15:04:05.123Z"
                     *     }
                     */
                    "application/json": SaldoFile;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            408: components["responses"]["TooSlow"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    putFile: {
        parameters: {
            query?: never;
            header: {
                /** `attachment; filename*=UTF-8''…` (RFC 6266, RFC 8187). The name is shown to people and never used as a path. */
                "Content-Disposition": components["parameters"]["contentDisposition"];
            };
            path: {
                /**
                 * The publisher's own id. In a path `~` and two hexadecimal digits stand for a byte of UTF-8, as `%` and two do: `A~2F7` is
                 *     `A/7`, `~2E` is `.`, and `~` itself is `~7E`. Unlike `%2F` it passes through every proxy.
                 */
                externalId: components["parameters"]["externalId"];
            };
            cookie?: never;
        };
        /** The bytes of the file. */
        requestBody: {
            content: {
                "application/pdf": string;
                "application/xml": string;
                "image/jpeg": string;
                "image/png": string;
                "image/webp": string;
            };
        };
        responses: {
            /** What the write did. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01932f6e-7c1a-7b1e-9f0a-3d1c5b7e9a17",
                     *       "externalId": "F001-00012345.pdf",
                     *       "outcome": "created",
                     *       "revision": 1
                     *     }
                     */
                    "application/json": WriteResult;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            408: components["responses"]["TooSlow"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    getFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the file. */
                fileId: components["parameters"]["fileId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The file. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01932f6e-7c1a-7b1e-9f0a-3d1c5b7e9a17",
                     *       "fileName": "voucher.pdf",
                     *       "mediaType": "application/pdf",
                     *       "size": 48213,
                     *       "sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                     *       "createdAt": "2026-04-02T15:04:05.123Z"
                     *     }
                     */
                    "application/json": SaldoFile;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    getFileContent: {
        parameters: {
            query?: never;
            header?: {
                /** An `ETag` seen before. 304 when nothing has changed (RFC 9110). */
                "If-None-Match"?: components["parameters"]["ifNoneMatch"];
                /** The bytes to answer, `bytes=1000-`, `bytes=0-99` or `bytes=-100` (RFC 9110). */
                Range?: components["parameters"]["range"];
                /** The `ETag` that the range belongs to; the file is answered whole when it has changed (RFC 9110). */
                "If-Range"?: components["parameters"]["ifRange"];
            };
            path: {
                /** Id of the file. */
                fileId: components["parameters"]["fileId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The bytes. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    ETag: components["headers"]["ETag"];
                    "Accept-Ranges": components["headers"]["AcceptRanges"];
                    "Content-Disposition": components["headers"]["ContentDisposition"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                    "application/xml": string;
                    "image/jpeg": string;
                    "image/png": string;
                    "image/webp": string;
                };
            };
            /** The bytes asked for. */
            206: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    ETag: components["headers"]["ETag"];
                    "Accept-Ranges": components["headers"]["AcceptRanges"];
                    "Content-Disposition": components["headers"]["ContentDisposition"];
                    "Content-Range": components["headers"]["ContentRange"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                    "application/xml": string;
                    "image/jpeg": string;
                    "image/png": string;
                    "image/webp": string;
                };
            };
            304: components["responses"]["NotModified"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** The range begins beyond the end of the file. Code `range-not-satisfiable`. */
            416: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    "Content-Range": components["headers"]["ContentRange"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Problem;
                };
            };
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            /**
             * The file lies at an address of the publisher, and what is there could not be fetched. Code `file-source-failed`;
             *     only the publisher is told why.
             */
            502: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Problem;
                };
            };
            503: components["responses"]["Unavailable"];
        };
    };
    viewFile: {
        parameters: {
            query?: never;
            header?: {
                /** An `ETag` seen before. 304 when nothing has changed (RFC 9110). */
                "If-None-Match"?: components["parameters"]["ifNoneMatch"];
                /** The bytes to answer, `bytes=1000-`, `bytes=0-99` or `bytes=-100` (RFC 9110). */
                Range?: components["parameters"]["range"];
                /** The `ETag` that the range belongs to; the file is answered whole when it has changed (RFC 9110). */
                "If-Range"?: components["parameters"]["ifRange"];
            };
            path: {
                /** Id of the file. */
                fileId: components["parameters"]["fileId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The bytes. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    ETag: components["headers"]["ETag"];
                    "Accept-Ranges": components["headers"]["AcceptRanges"];
                    "Content-Disposition": components["headers"]["Inline"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                    "image/jpeg": string;
                    "image/png": string;
                    "image/webp": string;
                };
            };
            /** The bytes asked for. */
            206: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    ETag: components["headers"]["ETag"];
                    "Accept-Ranges": components["headers"]["AcceptRanges"];
                    "Content-Disposition": components["headers"]["Inline"];
                    "Content-Range": components["headers"]["ContentRange"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                    "image/jpeg": string;
                    "image/png": string;
                    "image/webp": string;
                };
            };
            304: components["responses"]["NotModified"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** The range begins beyond the end of the file. Code `range-not-satisfiable`. */
            416: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    "Content-Range": components["headers"]["ContentRange"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Problem;
                };
            };
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            /**
             * The file lies at an address of the publisher, and what is there could not be fetched. Code `file-source-failed`;
             *     only the publisher is told why.
             */
            502: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Problem;
                };
            };
            503: components["responses"]["Unavailable"];
        };
    };
    createSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "partner": {
                 *         "externalId": "C-0001"
                 *       },
                 *       "user": {
                 *         "externalId": "ana",
                 *         "name": "Ana Ficticia"
                 *       },
                 *       "allowOrigins": [
                 *         "https://erp.example"
                 *       ],
                 *       "components": {
                 *         "invoiceList": {
                 *           "enabled": true
                 *         },
                 *         "queryThread": {
                 *           "enabled": true,
                 *           "features": {
                 *             "write": false
                 *           }
                 *         }
                 *       },
                 *       "ttlSeconds": 600
                 *     }
                 */
                "application/json": SessionInput;
            };
        };
        responses: {
            /** The session with its token. */
            201: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01932f6e-7c1a-7b1e-9f0a-3d1c5b7e9a18",
                     *       "token": "saldo_es_example",
                     *       "expiresAt": "2026-04-02T15:14:05.123Z"
                     *     }
                     */
                    "application/json": SessionToken;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            408: components["responses"]["TooSlow"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    revokeSessions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "partner": {
                 *         "externalId": "C-0001"
                 *       }
                 *     }
                 */
                "application/json": SessionsRevocation;
            };
        };
        responses: {
            /** How many were revoked. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "revoked": 3
                     *     }
                     */
                    "application/json": SessionsRevoked;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            408: components["responses"]["TooSlow"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    revokeSession: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the session. */
                sessionId: Id;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Revoked. */
            204: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    listApiKeys: {
        parameters: {
            query?: {
                /** Rows in a page, 1 to 200. */
                limit?: components["parameters"]["limit"];
                /** The `nextCursor` of the page before. */
                cursor?: components["parameters"]["cursor"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** A page of keys. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "01932f6e-7c1a-7b1e-9f0a-3d1c5b7e9a21",
                     *           "name": "nightly export",
                     *           "scopes": [
                     *             "publish",
                     *             "read"
                     *           ],
                     *           "status": "active",
                     *           "createdAt": "2026-04-02T15:04:05.123Z",
                     *           "createdBy": {
                     *             "kind": "api_key",
                     *             "id": "01932f6e-7c1a-7b1e-9f0a-3d1c5b7e9a20",
                     *             "name": "erp"
                     *           },
                     *           "expiresAt": "2036-04-02T15:04:05.123Z",
                     *           "lastUsedAt": "2026-04-03T02:00:11.004Z",
                     *           "revision": 1
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": ApiKeyPage;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    createApiKey: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "nightly export",
                 *       "scopes": [
                 *         "publish",
                 *         "read"
                 *       ],
                 *       "expiresAt": "2036-04-02T15:04:05.123Z"
                 *     }
                 */
                "application/json": ApiKeyInput;
            };
        };
        responses: {
            /** The key with its secret. */
            201: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "apiKey": {
                     *         "id": "01932f6e-7c1a-7b1e-9f0a-3d1c5b7e9a21",
                     *         "name": "nightly export",
                     *         "scopes": [
                     *           "publish",
                     *           "read"
                     *         ],
                     *         "status": "active",
                     *         "createdAt": "2026-04-02T15:04:05.123Z",
                     *         "createdBy": {
                     *           "kind": "api_key",
                     *           "id": "01932f6e-7c1a-7b1e-9f0a-3d1c5b7e9a20",
                     *           "name": "erp"
                     *         },
                     *         "expiresAt": "2036-04-02T15:04:05.123Z",
                     *         "lastUsedAt": "2026-04-03T02:00:11.004Z",
                     *         "revision": 1
                     *       },
                     *       "secret": "saldo_sk_example"
                     *     }
                     */
                    "application/json": ApiKeySecret;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            408: components["responses"]["TooSlow"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    getApiKey: {
        parameters: {
            query?: never;
            header?: {
                /** An `ETag` seen before. 304 when nothing has changed (RFC 9110). */
                "If-None-Match"?: components["parameters"]["ifNoneMatch"];
            };
            path: {
                /** Id of the key. It is no secret. */
                keyId: components["parameters"]["keyId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The key. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01932f6e-7c1a-7b1e-9f0a-3d1c5b7e9a21",
                     *       "name": "nightly export",
                     *       "scopes": [
                     *         "publish",
                     *         "read"
                     *       ],
                     *       "status": "active",
                     *       "createdAt": "2026-04-02T15:04:05.123Z",
                     *       "createdBy": {
                     *         "kind": "api_key",
                     *         "id": "01932f6e-7c1a-7b1e-9f0a-3d1c5b7e9a20",
                     *         "name": "erp"
                     *       },
                     *       "expiresAt": "2036-04-02T15:04:05.123Z",
                     *       "lastUsedAt": "2026-04-03T02:00:11.004Z",
                     *       "revision": 1
                     *     }
                     */
                    "application/json": ApiKey;
                };
            };
            304: components["responses"]["NotModified"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    updateApiKey: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * The state that is to be replaced: the `ETag` that was read, or its `revision` in quotes (`"3"`). Where it has changed
                 *     since, 412 `changed-meanwhile` and nothing is written. Absent or `*`: whatever it is by now.
                 */
                "If-Match"?: components["parameters"]["ifMatch"];
            };
            path: {
                /** Id of the key. It is no secret. */
                keyId: components["parameters"]["keyId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "nightly export",
                 *       "scopes": [
                 *         "publish"
                 *       ]
                 *     }
                 */
                "application/json": ApiKeyInput;
            };
        };
        responses: {
            /** The key. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01932f6e-7c1a-7b1e-9f0a-3d1c5b7e9a21",
                     *       "name": "nightly export",
                     *       "scopes": [
                     *         "publish",
                     *         "read"
                     *       ],
                     *       "status": "active",
                     *       "createdAt": "2026-04-02T15:04:05.123Z",
                     *       "createdBy": {
                     *         "kind": "api_key",
                     *         "id": "01932f6e-7c1a-7b1e-9f0a-3d1c5b7e9a20",
                     *         "name": "erp"
                     *       },
                     *       "expiresAt": "2036-04-02T15:04:05.123Z",
                     *       "lastUsedAt": "2026-04-03T02:00:11.004Z",
                     *       "revision": 1
                     *     }
                     */
                    "application/json": ApiKey;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["TooSlow"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Changed"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    revokeApiKey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the key. It is no secret. */
                keyId: components["parameters"]["keyId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Revoked. */
            204: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    rotateApiKey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the key. It is no secret. */
                keyId: components["parameters"]["keyId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "overlapSeconds": 86400,
                 *       "expiresAt": "2036-04-02T15:04:05.123Z"
                 *     }
                 */
                "application/json": ApiKeyRotation;
            };
        };
        responses: {
            /** The new key with its secret. `replaces` is the old one, with its end. */
            201: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "apiKey": {
                     *         "id": "01932f6e-7c1a-7b1e-9f0a-3d1c5b7e9a21",
                     *         "name": "nightly export",
                     *         "scopes": [
                     *           "publish",
                     *           "read"
                     *         ],
                     *         "status": "active",
                     *         "createdAt": "2026-04-02T15:04:05.123Z",
                     *         "createdBy": {
                     *           "kind": "api_key",
                     *           "id": "01932f6e-7c1a-7b1e-9f0a-3d1c5b7e9a20",
                     *           "name": "erp"
                     *         },
                     *         "expiresAt": "2036-04-02T15:04:05.123Z",
                     *         "lastUsedAt": "2026-04-03T02:00:11.004Z",
                     *         "revision": 1
                     *       },
                     *       "secret": "saldo_sk_example",
                     *       "replaces": {
                     *         "id": "01932f6e-7c1a-7b1e-9f0a-3d1c5b7e9a22",
                     *         "name": "nightly export",
                     *         "scopes": [
                     *           "publish",
                     *           "read"
                     *         ],
                     *         "status": "active",
                     *         "createdAt": "2025-04-02T15:04:05.123Z",
                     *         "expiresAt": "2026-04-03T15:04:05.123Z",
                     *         "replacedBy": "01932f6e-7c1a-7b1e-9f0a-3d1c5b7e9a21",
                     *         "revision": 2
                     *       }
                     *     }
                     */
                    "application/json": ApiKeySecret;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["TooSlow"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    getSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The session. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01932f6e-7c1a-7b1e-9f0a-3d1c5b7e9a18",
                     *       "publisher": {
                     *         "id": "01932f6e-7c1a-7b1e-9f0a-3d1c5b7e9a10",
                     *         "name": "Distribuidora Andina Ficticia",
                     *         "timeZone": "America/Lima",
                     *         "currencies": [
                     *           {
                     *             "code": "PEN",
                     *             "decimals": 2
                     *           }
                     *         ],
                     *         "depositAccounts": [],
                     *         "revision": 3
                     *       },
                     *       "partner": {
                     *         "id": "01932f6e-7c1a-7b1e-9f0a-3d1c5b7e9a11",
                     *         "externalId": "C-0001",
                     *         "name": "Ferretería El Tornillo Ficticio",
                     *         "direction": "receivable"
                     *       },
                     *       "actor": {
                     *         "kind": "contact",
                     *         "side": "partner",
                     *         "name": "Ana Ficticia"
                     *       },
                     *       "user": {
                     *         "externalId": "ana",
                     *         "name": "Ana Ficticia"
                     *       },
                     *       "operations": [
                     *         "getSession",
                     *         "listDocuments",
                     *         "followEvents"
                     *       ],
                     *       "cursor": "MTAw",
                     *       "today": "2026-04-02",
                     *       "expiresAt": "2026-04-02T15:14:05.123Z"
                     *     }
                     */
                    "application/json": Session;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    listUsers: {
        parameters: {
            query?: {
                /** Only at this entrance. */
                side?: UserSide;
                /** Only in this state. */
                status?: "invited" | "active" | "disabled";
                /** Only people of this partner. */
                partnerId?: RecordId;
                /** Only where the name, the login or the mail address holds this text, whatever its case and accents. */
                q?: string;
                /** Rows in a page, 1 to 200. */
                limit?: components["parameters"]["limit"];
                /** The `nextCursor` of the page before. */
                cursor?: components["parameters"]["cursor"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** A page of users. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "01932f6e-7c1a-7b1e-9f0a-3d1c5b7e9a30",
                     *           "login": "ana@tornillo.example",
                     *           "name": "Ana Ficticia",
                     *           "side": "partner",
                     *           "status": "invited",
                     *           "partners": [
                     *             {
                     *               "id": "01932f6e-7c1a-7b1e-9f0a-3d1c5b7e9a11",
                     *               "externalId": "C-0001",
                     *               "name": "Ferretería El Tornillo Ficticio"
                     *             }
                     *           ],
                     *           "rights": [],
                     *           "createdAt": "2026-04-02T15:04:05.123Z",
                     *           "revision": 1
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": UserPage;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    createUser: {
        parameters: {
            query?: never;
            header: {
                /**
                 * Chosen by the caller, once per intended effect, 16 to 100 characters (a UUID will do). The same key with the same
                 *     request answers with the first answer; with another request 422 `idempotency-key-reused`; while the first is
                 *     still running 409 `idempotency-key-in-use`; where the first answer can no longer be read 409 `idempotency-answer-lost`,
                 *     and nothing is done twice. Kept for at least 24 hours.
                 */
                "Idempotency-Key": components["parameters"]["idempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "login": "ana@tornillo.example",
                 *       "name": "Ana Ficticia",
                 *       "side": "partner",
                 *       "partners": [
                 *         {
                 *           "externalId": "C-0001"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": UserInput;
            };
        };
        responses: {
            /** The user. */
            201: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01932f6e-7c1a-7b1e-9f0a-3d1c5b7e9a30",
                     *       "login": "ana@tornillo.example",
                     *       "name": "Ana Ficticia",
                     *       "side": "partner",
                     *       "status": "invited",
                     *       "partners": [
                     *         {
                     *           "id": "01932f6e-7c1a-7b1e-9f0a-3d1c5b7e9a11",
                     *           "externalId": "C-0001",
                     *           "name": "Ferretería El Tornillo Ficticio"
                     *         }
                     *       ],
                     *       "rights": [],
                     *       "createdAt": "2026-04-02T15:04:05.123Z",
                     *       "revision": 1
                     *     }
                     */
                    "application/json": User;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            408: components["responses"]["TooSlow"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    getUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the user. */
                userId: components["parameters"]["userId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The user. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01932f6e-7c1a-7b1e-9f0a-3d1c5b7e9a30",
                     *       "login": "ana@tornillo.example",
                     *       "name": "Ana Ficticia",
                     *       "side": "partner",
                     *       "status": "invited",
                     *       "partners": [
                     *         {
                     *           "id": "01932f6e-7c1a-7b1e-9f0a-3d1c5b7e9a11",
                     *           "externalId": "C-0001",
                     *           "name": "Ferretería El Tornillo Ficticio"
                     *         }
                     *       ],
                     *       "rights": [],
                     *       "createdAt": "2026-04-02T15:04:05.123Z",
                     *       "revision": 1
                     *     }
                     */
                    "application/json": User;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    putUser: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * The state that is to be replaced: the `ETag` that was read, or its `revision` in quotes (`"3"`). Where it has changed
                 *     since, 412 `changed-meanwhile` and nothing is written. Absent or `*`: whatever it is by now.
                 */
                "If-Match"?: components["parameters"]["ifMatch"];
            };
            path: {
                /** Id of the user. */
                userId: components["parameters"]["userId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "login": "ana@tornillo.example",
                 *       "name": "Ana Ficticia",
                 *       "side": "partner",
                 *       "partners": [
                 *         {
                 *           "externalId": "C-0001"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": UserInput;
            };
        };
        responses: {
            /** The user as they are now. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01932f6e-7c1a-7b1e-9f0a-3d1c5b7e9a30",
                     *       "login": "ana@tornillo.example",
                     *       "name": "Ana Ficticia",
                     *       "side": "partner",
                     *       "status": "invited",
                     *       "partners": [
                     *         {
                     *           "id": "01932f6e-7c1a-7b1e-9f0a-3d1c5b7e9a11",
                     *           "externalId": "C-0001",
                     *           "name": "Ferretería El Tornillo Ficticio"
                     *         }
                     *       ],
                     *       "rights": [],
                     *       "createdAt": "2026-04-02T15:04:05.123Z",
                     *       "revision": 1
                     *     }
                     */
                    "application/json": User;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["TooSlow"];
            412: components["responses"]["Changed"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    issueActivation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the user. */
                userId: components["parameters"]["userId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The secret. */
            201: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "secret": "7KQM-2XDV-9RTP-4HBC-8WNZ",
                     *       "expiresAt": "2026-04-05T15:04:05.123Z"
                     *     }
                     */
                    "application/json": Activation;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    getEntrance: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the publisher at whose portal somebody signs in. */
                publisherId: components["parameters"]["publisherId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The entrance. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "publisher": {
                     *         "id": "01932f6e-7c1a-7b1e-9f0a-3d1c5b7e9a10",
                     *         "name": "Distribuidora Andina Ficticia",
                     *         "contact": {
                     *           "name": "Cobranzas",
                     *           "email": "cobranzas@andina.example",
                     *           "phone": "+51 1 555 0100"
                     *         }
                     *       },
                     *       "selfServiceReset": false,
                     *       "ways": [
                     *         {
                     *           "kind": "password"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": Entrance;
                };
            };
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    signIn: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the publisher at whose portal somebody signs in. */
                publisherId: components["parameters"]["publisherId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "login": "ana@tornillo.example",
                 *       "password": "cuatro caballos sin grapa",
                 *       "entrance": "partner"
                 *     }
                 */
                "application/json": SignInInput;
            };
        };
        responses: {
            /** What the page holds from here on. */
            201: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01932f6e-7c1a-7b1e-9f0a-3d1c5b7e9a31",
                     *       "token": "saldo_si_example",
                     *       "next": "change-password",
                     *       "expiresAt": "2026-04-03T03:04:05.123Z"
                     *     }
                     */
                    "application/json": SignInToken;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            408: components["responses"]["TooSlow"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    forgotPassword: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the publisher at whose portal somebody signs in. */
                publisherId: components["parameters"]["publisherId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "login": "ana@tornillo.example",
                 *       "entrance": "partner"
                 *     }
                 */
                "application/json": ForgotInput;
            };
        };
        responses: {
            /** Whoever has the login gets a mail. */
            202: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            408: components["responses"]["TooSlow"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    challengePasskeySignIn: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the publisher at whose portal somebody signs in. */
                publisherId: components["parameters"]["publisherId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The challenge. */
            201: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01932f6e-7c1a-7b1e-9f0a-3d1c5b7e9a42",
                     *       "publicKey": {
                     *         "challenge": "MTIzNDU2Nzg5MDEyMzQ1Ng",
                     *         "rpId": "portal.andina.example",
                     *         "userVerification": "required"
                     *       },
                     *       "expiresAt": "2026-04-02T15:09:05.123Z"
                     *     }
                     */
                    "application/json": PasskeyChallenge;
                };
            };
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    signInWithPasskey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the publisher at whose portal somebody signs in. */
                publisherId: components["parameters"]["publisherId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "entrance": "partner",
                 *       "passkey": {
                 *         "id": "01932f6e-7c1a-7b1e-9f0a-3d1c5b7e9a42",
                 *         "credentialId": "bXktY3JlZGVudGlhbA",
                 *         "clientDataJSON": "e30",
                 *         "authenticatorData": "AAAA",
                 *         "signature": "AAAA"
                 *       }
                 *     }
                 */
                "application/json": PasskeySignInInput;
            };
        };
        responses: {
            /** What the page holds from here on. */
            201: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01932f6e-7c1a-7b1e-9f0a-3d1c5b7e9a31",
                     *       "token": "saldo_si_example",
                     *       "expiresAt": "2026-04-03T03:04:05.123Z"
                     *     }
                     */
                    "application/json": SignInToken;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["TooSlow"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    beginProviderSignIn: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the publisher at whose portal somebody signs in. */
                publisherId: components["parameters"]["publisherId"];
                /** Id of the provider, as the entrance names it. */
                providerId: Id;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "redirectUri": "https://portal.andina.example/portal/staff.html"
                 *     }
                 */
                "application/json": ProviderFlowInput;
            };
        };
        responses: {
            /** The flow. */
            201: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01932f6e-7c1a-7b1e-9f0a-3d1c5b7e9a61",
                     *       "url": "https://login.andina.example/authorize?client_id=saldo-portal",
                     *       "state": "x6Lq0example",
                     *       "secret": "b2Zmc2V0",
                     *       "expiresAt": "2026-04-02T15:14:05.123Z"
                     *     }
                     */
                    "application/json": ProviderFlow;
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["TooSlow"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    finishProviderSignIn: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the publisher at whose portal somebody signs in. */
                publisherId: components["parameters"]["publisherId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "id": "01932f6e-7c1a-7b1e-9f0a-3d1c5b7e9a61",
                 *       "secret": "b2Zmc2V0",
                 *       "state": "x6Lq0example",
                 *       "code": "SplxlOBeZQQYbYS6WxSbIA",
                 *       "iss": "https://login.andina.example"
                 *     }
                 */
                "application/json": ProviderResponse;
            };
        };
        responses: {
            /** What the page holds from here on. */
            201: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01932f6e-7c1a-7b1e-9f0a-3d1c5b7e9a31",
                     *       "token": "saldo_si_example",
                     *       "expiresAt": "2026-04-03T03:04:05.123Z"
                     *     }
                     */
                    "application/json": SignInToken;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["TooSlow"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    getSignIn: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The sign-in. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01932f6e-7c1a-7b1e-9f0a-3d1c5b7e9a31",
                     *       "user": {
                     *         "id": "01932f6e-7c1a-7b1e-9f0a-3d1c5b7e9a30",
                     *         "login": "ana@tornillo.example",
                     *         "name": "Ana Ficticia"
                     *       },
                     *       "side": "partner",
                     *       "rights": [],
                     *       "accesses": [
                     *         {
                     *           "publisher": {
                     *             "id": "01932f6e-7c1a-7b1e-9f0a-3d1c5b7e9a10",
                     *             "name": "Distribuidora Andina Ficticia"
                     *           },
                     *           "current": true,
                     *           "partners": [
                     *             {
                     *               "id": "01932f6e-7c1a-7b1e-9f0a-3d1c5b7e9a11",
                     *               "externalId": "C-0001",
                     *               "name": "Ferretería El Tornillo Ficticio",
                     *               "direction": "receivable"
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "expiresAt": "2026-04-03T03:04:05.123Z"
                     *     }
                     */
                    "application/json": SignIn;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    signOut: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Signed out. */
            204: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    changePassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "password": "cuatro caballos sin grapa"
                 *     }
                 */
                "application/json": PasswordInput;
            };
        };
        responses: {
            /** The sign-in as it is now. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01932f6e-7c1a-7b1e-9f0a-3d1c5b7e9a31",
                     *       "user": {
                     *         "id": "01932f6e-7c1a-7b1e-9f0a-3d1c5b7e9a30",
                     *         "login": "ana@tornillo.example",
                     *         "name": "Ana Ficticia"
                     *       },
                     *       "side": "partner",
                     *       "rights": [],
                     *       "accesses": [
                     *         {
                     *           "publisher": {
                     *             "id": "01932f6e-7c1a-7b1e-9f0a-3d1c5b7e9a10",
                     *             "name": "Distribuidora Andina Ficticia"
                     *           },
                     *           "current": true,
                     *           "partners": [
                     *             {
                     *               "id": "01932f6e-7c1a-7b1e-9f0a-3d1c5b7e9a11",
                     *               "externalId": "C-0001",
                     *               "name": "Ferretería El Tornillo Ficticio",
                     *               "direction": "receivable"
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "expiresAt": "2026-04-03T03:04:05.123Z"
                     *     }
                     */
                    "application/json": SignIn;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            408: components["responses"]["TooSlow"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    createSignInSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "partnerId": "01932f6e-7c1a-7b1e-9f0a-3d1c5b7e9a11"
                 *     }
                 */
                "application/json": SignInSessionInput;
            };
        };
        responses: {
            /** The session with its token. */
            201: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01932f6e-7c1a-7b1e-9f0a-3d1c5b7e9a18",
                     *       "token": "saldo_es_example",
                     *       "expiresAt": "2026-04-02T15:14:05.123Z"
                     *     }
                     */
                    "application/json": SessionToken;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            408: components["responses"]["TooSlow"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    listFactors: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The factors. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "policy": "optional",
                     *       "totp": {
                     *         "addedAt": "2026-04-02T15:04:05.123Z"
                     *       },
                     *       "passkeys": [],
                     *       "recoveryCodesLeft": 10
                     *     }
                     */
                    "application/json": Factors;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    enrolTotp: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "password": "cuatro caballos sin grapa"
                 *     }
                 */
                "application/json": ConfirmationInput;
            };
        };
        responses: {
            /** The secret. */
            201: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "secret": "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP",
                     *       "uri": "otpauth://totp/Andina:ana?issuer=Andina&secret=JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP"
                     *     }
                     */
                    "application/json": TotpEnrolment;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            408: components["responses"]["TooSlow"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    confirmTotp: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "code": "123456"
                 *     }
                 */
                "application/json": CodeInput;
            };
        };
        responses: {
            /** The factors as they are now. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "recoveryCodes": [
                     *         "0h3k-9m2p-7q4r-x8wz"
                     *       ],
                     *       "factors": {
                     *         "policy": "optional",
                     *         "totp": {
                     *           "addedAt": "2026-04-02T15:04:05.123Z"
                     *         },
                     *         "passkeys": [],
                     *         "recoveryCodesLeft": 10
                     *       }
                     *     }
                     */
                    "application/json": FactorAdded;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            408: components["responses"]["TooSlow"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    enrolPasskey: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "id": "01932f6e-7c1a-7b1e-9f0a-3d1c5b7e9a41",
                 *       "name": "Portátil",
                 *       "credentialId": "bXktY3JlZGVudGlhbA",
                 *       "clientDataJSON": "e30",
                 *       "attestationObject": "AAAA",
                 *       "transports": [
                 *         "internal"
                 *       ]
                 *     }
                 */
                "application/json": PasskeyInput;
            };
        };
        responses: {
            /** The factors as they are now. */
            201: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "recoveryCodes": [
                     *         "0h3k-9m2p-7q4r-x8wz"
                     *       ],
                     *       "factors": {
                     *         "policy": "optional",
                     *         "totp": {
                     *           "addedAt": "2026-04-02T15:04:05.123Z"
                     *         },
                     *         "passkeys": [],
                     *         "recoveryCodesLeft": 10
                     *       }
                     *     }
                     */
                    "application/json": FactorAdded;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            408: components["responses"]["TooSlow"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    challengePasskeyEnrolment: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "password": "cuatro caballos sin grapa"
                 *     }
                 */
                "application/json": ConfirmationInput;
            };
        };
        responses: {
            /** The challenge. */
            201: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01932f6e-7c1a-7b1e-9f0a-3d1c5b7e9a41",
                     *       "publicKey": {
                     *         "challenge": "MTIzNDU2Nzg5MDEyMzQ1Ng",
                     *         "rp": {
                     *           "id": "portal.andina.example",
                     *           "name": "Distribuidora Andina Ficticia"
                     *         },
                     *         "user": {
                     *           "id": "AZMvbnwaex6fCj0cW36aMA",
                     *           "name": "ana@tornillo.example",
                     *           "displayName": "Ana Ficticia"
                     *         }
                     *       },
                     *       "expiresAt": "2026-04-02T15:09:05.123Z"
                     *     }
                     */
                    "application/json": PasskeyCreation;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            408: components["responses"]["TooSlow"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    removeFactor: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "factor": "totp",
                 *       "password": "cuatro caballos sin grapa",
                 *       "proof": {
                 *         "code": "123456"
                 *       }
                 *     }
                 */
                "application/json": FactorRemovalInput;
            };
        };
        responses: {
            /** The factors as they are now. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "policy": "optional",
                     *       "totp": {
                     *         "addedAt": "2026-04-02T15:04:05.123Z"
                     *       },
                     *       "passkeys": [],
                     *       "recoveryCodesLeft": 10
                     *     }
                     */
                    "application/json": Factors;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["TooSlow"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    renewRecoveryCodes: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "password": "cuatro caballos sin grapa",
                 *       "proof": {
                 *         "code": "123456"
                 *       }
                 *     }
                 */
                "application/json": RenewalInput;
            };
        };
        responses: {
            /** The codes. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "recoveryCodes": [
                     *         "0h3k-9m2p-7q4r-x8wz"
                     *       ]
                     *     }
                     */
                    "application/json": RecoveryCodes;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            408: components["responses"]["TooSlow"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    proveSecondFactor: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "code": "123456"
                 *     }
                 */
                "application/json": SecondFactorInput;
            };
        };
        responses: {
            /** The sign-in as it is now. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01932f6e-7c1a-7b1e-9f0a-3d1c5b7e9a31",
                     *       "user": {
                     *         "id": "01932f6e-7c1a-7b1e-9f0a-3d1c5b7e9a30",
                     *         "login": "ana@tornillo.example",
                     *         "name": "Ana Ficticia"
                     *       },
                     *       "side": "partner",
                     *       "rights": [],
                     *       "accesses": [],
                     *       "expiresAt": "2026-04-03T03:04:05.123Z"
                     *     }
                     */
                    "application/json": SignIn;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            408: components["responses"]["TooSlow"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    challengePasskey: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The challenge. */
            201: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01932f6e-7c1a-7b1e-9f0a-3d1c5b7e9a42",
                     *       "publicKey": {
                     *         "challenge": "MTIzNDU2Nzg5MDEyMzQ1Ng",
                     *         "rpId": "portal.andina.example",
                     *         "userVerification": "required"
                     *       },
                     *       "expiresAt": "2026-04-02T15:09:05.123Z"
                     *     }
                     */
                    "application/json": PasskeyChallenge;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    getSignInPolicy: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The policy. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "secondFactor": "required-for-staff"
                     *     }
                     */
                    "application/json": SignInPolicy;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    putSignInPolicy: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "secondFactor": "required-for-staff"
                 *     }
                 */
                "application/json": SignInPolicy;
            };
        };
        responses: {
            /** The policy as it is now. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "secondFactor": "required-for-staff"
                     *     }
                     */
                    "application/json": SignInPolicy;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            408: components["responses"]["TooSlow"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    listProviders: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** All of them. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "01932f6e-7c1a-7b1e-9f0a-3d1c5b7e9a51",
                     *           "label": "Cuenta de Andina",
                     *           "issuer": "https://login.andina.example",
                     *           "clientId": "saldo-portal",
                     *           "hasSecret": true,
                     *           "entrance": "staff",
                     *           "loginClaim": "email",
                     *           "emailDomains": [
                     *             "andina.example"
                     *           ],
                     *           "passwords": true,
                     *           "secondFactor": "saldo",
                     *           "createdAt": "2026-04-02T15:04:05.123Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": ProviderList;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    createProvider: {
        parameters: {
            query?: never;
            header: {
                /**
                 * Chosen by the caller, once per intended effect, 16 to 100 characters (a UUID will do). The same key with the same
                 *     request answers with the first answer; with another request 422 `idempotency-key-reused`; while the first is
                 *     still running 409 `idempotency-key-in-use`; where the first answer can no longer be read 409 `idempotency-answer-lost`,
                 *     and nothing is done twice. Kept for at least 24 hours.
                 */
                "Idempotency-Key": components["parameters"]["idempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "label": "Cuenta de Andina",
                 *       "issuer": "https://login.andina.example",
                 *       "clientId": "saldo-portal",
                 *       "clientSecret": "from the provider",
                 *       "entrance": "staff",
                 *       "emailDomains": [
                 *         "andina.example"
                 *       ]
                 *     }
                 */
                "application/json": ProviderInput;
            };
        };
        responses: {
            /** The provider. */
            201: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01932f6e-7c1a-7b1e-9f0a-3d1c5b7e9a51",
                     *       "label": "Cuenta de Andina",
                     *       "issuer": "https://login.andina.example",
                     *       "clientId": "saldo-portal",
                     *       "hasSecret": true,
                     *       "entrance": "staff",
                     *       "loginClaim": "email",
                     *       "emailDomains": [
                     *         "andina.example"
                     *       ],
                     *       "passwords": true,
                     *       "secondFactor": "saldo",
                     *       "createdAt": "2026-04-02T15:04:05.123Z"
                     *     }
                     */
                    "application/json": Provider;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            408: components["responses"]["TooSlow"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    putProvider: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the provider. */
                providerId: Id;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "label": "Cuenta de Andina",
                 *       "issuer": "https://login.andina.example",
                 *       "clientId": "saldo-portal",
                 *       "clientSecret": "from the provider",
                 *       "entrance": "staff",
                 *       "emailDomains": [
                 *         "andina.example"
                 *       ]
                 *     }
                 */
                "application/json": ProviderInput;
            };
        };
        responses: {
            /** The provider as it is now. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01932f6e-7c1a-7b1e-9f0a-3d1c5b7e9a51",
                     *       "label": "Cuenta de Andina",
                     *       "issuer": "https://login.andina.example",
                     *       "clientId": "saldo-portal",
                     *       "hasSecret": true,
                     *       "entrance": "staff",
                     *       "loginClaim": "email",
                     *       "emailDomains": [
                     *         "andina.example"
                     *       ],
                     *       "passwords": true,
                     *       "secondFactor": "saldo",
                     *       "createdAt": "2026-04-02T15:04:05.123Z"
                     *     }
                     */
                    "application/json": Provider;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["TooSlow"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    deleteProvider: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the provider. */
                providerId: Id;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Removed. */
            204: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    resetFactors: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the user. */
                userId: components["parameters"]["userId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Removed. */
            204: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    linkSignIn: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "token": "saldo_si_example"
                 *     }
                 */
                "application/json": LinkInput;
            };
        };
        responses: {
            /** Linked. */
            204: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            408: components["responses"]["TooSlow"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    unlinkSignIn: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the publisher at whose portal somebody signs in. */
                publisherId: components["parameters"]["publisherId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** No link is there. */
            204: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    switchSignIn: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "publisherId": "01932f6e-7c1a-7b1e-9f0a-3d1c5b7e9a20"
                 *     }
                 */
                "application/json": SwitchInput;
            };
        };
        responses: {
            /** What the page holds from here on. */
            201: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01932f6e-7c1a-7b1e-9f0a-3d1c5b7e9a32",
                     *       "token": "saldo_si_example",
                     *       "expiresAt": "2026-04-03T03:04:05.123Z"
                     *     }
                     */
                    "application/json": SignInToken;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["TooSlow"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    getSignInSettings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The settings. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "selfServiceReset": false,
                     *       "language": "es"
                     *     }
                     */
                    "application/json": SignInSettings;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    putSignInSettings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "selfServiceReset": true,
                 *       "language": "es"
                 *     }
                 */
                "application/json": SignInSettingsInput;
            };
        };
        responses: {
            /** The settings as they are now. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "selfServiceReset": false,
                     *       "language": "es"
                     *     }
                     */
                    "application/json": SignInSettings;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            408: components["responses"]["TooSlow"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    listChanges: {
        parameters: {
            query?: {
                /** The `nextCursor` of the page before. Absent, from the beginning. */
                after?: Cursor;
                /** Only these kinds, separated by commas. */
                kind?: ChangeKind[];
                /** Only this partner's, of those that the caller sees; of any other there is nothing. */
                partnerId?: components["parameters"]["partnerId"];
                /** Changes in a page, 1 to 1,000. */
                limit?: number;
                /** Seconds to wait for something while there is nothing, 0 to 30. */
                wait?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** A page of changes, oldest first. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "kind": "document",
                     *           "id": "01932f6e-7c1a-7b1e-9f0a-3d1c5b7e9a12",
                     *           "externalId": "F001-00012345",
                     *           "revision": 1,
                     *           "op": "upsert",
                     *           "at": "2026-03-01T15:04:05.123Z"
                     *         }
                     *       ],
                     *       "nextCursor": "MTAw",
                     *       "hasMore": false
                     *     }
                     */
                    "application/json": ChangePage;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            410: components["responses"]["Gone"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    followEvents: {
        parameters: {
            query?: {
                /** A cursor of the changes. Absent, from the beginning. */
                after?: Cursor;
                /** Only these kinds, separated by commas. */
                kind?: ChangeKind[];
                /** Only this partner's, of those that the caller sees; of any other there is nothing. */
                partnerId?: components["parameters"]["partnerId"];
            };
            header?: {
                /** The id of the last event that was dealt with; goes before `after`. */
                "Last-Event-ID"?: Cursor;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Server-sent events (HTML Standard, 9.2), without end. The schema is that of the data of one event. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "kind": "document",
                     *       "id": "01932f6e-7c1a-7b1e-9f0a-3d1c5b7e9a12",
                     *       "externalId": "F001-00012345",
                     *       "revision": 1,
                     *       "op": "upsert",
                     *       "at": "2026-03-01T15:04:05.123Z"
                     *     }
                     */
                    "text/event-stream": EventData;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            410: components["responses"]["Gone"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    listAuditEntries: {
        parameters: {
            query?: {
                /** Only acts of this kind of actor. */
                actorKind?: AuditActorKind;
                /** Only acts of the actor with this id. */
                actorId?: string;
                /** Only these actions, separated by commas. */
                action?: AuditAction[];
                /** Only acts on records of this kind. */
                recordKind?: AuditRecordKind;
                /** Only acts on the record with this id of the server. */
                recordId?: Id;
                /** Only this partner's, of those that the caller sees; of any other there is nothing. */
                partnerId?: components["parameters"]["partnerId"];
                /** Only what was done at this instant or later. */
                from?: string;
                /** Only what was done before this instant. */
                to?: string;
                /** Rows in a page, 1 to 200. */
                limit?: components["parameters"]["limit"];
                /** The `nextCursor` of the page before. */
                cursor?: components["parameters"]["cursor"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** A page. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "seq": 2,
                     *           "at": "2026-04-02T15:04:05.123Z",
                     *           "actor": {
                     *             "kind": "contact",
                     *             "id": "ana",
                     *             "name": "Ana Ficticia"
                     *           },
                     *           "action": "payment_report.submitted",
                     *           "partnerId": "01932f6e-7c1a-7b1e-9f0a-3d1c5b7e9a11",
                     *           "record": {
                     *             "kind": "payment_report",
                     *             "id": "01932f6e-7c1a-7b1e-9f0a-3d1c5b7e9a14"
                     *           },
                     *           "requestId": "0h3kq1v9c2",
                     *           "hash": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": AuditEntryPage;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    getAuditHead: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The head. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "publisherId": "01932f6e-7c1a-7b1e-9f0a-3d1c5b7e9a10",
                     *       "seq": 2,
                     *       "hash": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"
                     *     }
                     */
                    "application/json": AuditHead;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    exportAudit: {
        parameters: {
            query?: {
                /** How it is written. */
                format?: "ndjson" | "csv";
                /** The `seq` up to which it was exported before. Absent, from the beginning. */
                after?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The entries. The schema of NDJSON is that of one line. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    /** A file name with the head in it (RFC 6266). */
                    "Content-Disposition"?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "seq": 2,
                     *       "at": "2026-04-02T15:04:05.123Z",
                     *       "actor": {
                     *         "kind": "contact",
                     *         "id": "ana",
                     *         "name": "Ana Ficticia"
                     *       },
                     *       "action": "payment_report.submitted",
                     *       "partnerId": "01932f6e-7c1a-7b1e-9f0a-3d1c5b7e9a11",
                     *       "record": {
                     *         "kind": "payment_report",
                     *         "id": "01932f6e-7c1a-7b1e-9f0a-3d1c5b7e9a14"
                     *       },
                     *       "requestId": "0h3kq1v9c2",
                     *       "hash": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"
                     *     }
                     */
                    "application/x-ndjson": AuditExportLine;
                    "text/csv": string;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    listWebhookEndpoints: {
        parameters: {
            query?: {
                /** Rows in a page, 1 to 200. */
                limit?: components["parameters"]["limit"];
                /** The `nextCursor` of the page before. */
                cursor?: components["parameters"]["cursor"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** A page of endpoints. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "01932f6e-7c1a-7b1e-9f0a-3d1c5b7e9a20",
                     *           "url": "https://erp.example.com/saldo",
                     *           "kinds": [
                     *             "payment_report",
                     *             "thread",
                     *             "message"
                     *           ],
                     *           "status": "enabled",
                     *           "cursor": "MTAw",
                     *           "secrets": [
                     *             {
                     *               "createdAt": "2026-04-02T15:04:05.123Z"
                     *             }
                     *           ],
                     *           "createdAt": "2026-04-02T15:04:05.123Z",
                     *           "revision": 1
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": WebhookEndpointPage;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    createWebhookEndpoint: {
        parameters: {
            query?: never;
            header: {
                /**
                 * Chosen by the caller, once per intended effect, 16 to 100 characters (a UUID will do). The same key with the same
                 *     request answers with the first answer; with another request 422 `idempotency-key-reused`; while the first is
                 *     still running 409 `idempotency-key-in-use`; where the first answer can no longer be read 409 `idempotency-answer-lost`,
                 *     and nothing is done twice. Kept for at least 24 hours.
                 */
                "Idempotency-Key": components["parameters"]["idempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "url": "https://erp.example.com/saldo",
                 *       "kinds": [
                 *         "payment_report",
                 *         "thread",
                 *         "message"
                 *       ]
                 *     }
                 */
                "application/json": WebhookEndpointInput;
            };
        };
        responses: {
            /** The endpoint with its secret. */
            201: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01932f6e-7c1a-7b1e-9f0a-3d1c5b7e9a20",
                     *       "url": "https://erp.example.com/saldo",
                     *       "kinds": [
                     *         "payment_report",
                     *         "thread",
                     *         "message"
                     *       ],
                     *       "status": "enabled",
                     *       "cursor": "MTAw",
                     *       "secrets": [
                     *         {
                     *           "createdAt": "2026-04-02T15:04:05.123Z"
                     *         }
                     *       ],
                     *       "createdAt": "2026-04-02T15:04:05.123Z",
                     *       "revision": 1,
                     *       "secret": "whsec_example"
                     *     }
                     */
                    "application/json": WebhookEndpointWithSecret;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            408: components["responses"]["TooSlow"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    getWebhookEndpoint: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the endpoint. */
                webhookEndpointId: components["parameters"]["webhookEndpointId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The endpoint. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01932f6e-7c1a-7b1e-9f0a-3d1c5b7e9a20",
                     *       "url": "https://erp.example.com/saldo",
                     *       "kinds": [
                     *         "payment_report",
                     *         "thread",
                     *         "message"
                     *       ],
                     *       "status": "enabled",
                     *       "cursor": "MTAw",
                     *       "secrets": [
                     *         {
                     *           "createdAt": "2026-04-02T15:04:05.123Z"
                     *         }
                     *       ],
                     *       "createdAt": "2026-04-02T15:04:05.123Z",
                     *       "revision": 1
                     *     }
                     */
                    "application/json": WebhookEndpoint;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    updateWebhookEndpoint: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the endpoint. */
                webhookEndpointId: components["parameters"]["webhookEndpointId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "url": "https://erp.example.com/saldo",
                 *       "kinds": [
                 *         "payment_report",
                 *         "thread",
                 *         "message"
                 *       ]
                 *     }
                 */
                "application/json": WebhookEndpointInput;
            };
        };
        responses: {
            /** The endpoint. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01932f6e-7c1a-7b1e-9f0a-3d1c5b7e9a20",
                     *       "url": "https://erp.example.com/saldo",
                     *       "kinds": [
                     *         "payment_report",
                     *         "thread",
                     *         "message"
                     *       ],
                     *       "status": "enabled",
                     *       "cursor": "MTAw",
                     *       "secrets": [
                     *         {
                     *           "createdAt": "2026-04-02T15:04:05.123Z"
                     *         }
                     *       ],
                     *       "createdAt": "2026-04-02T15:04:05.123Z",
                     *       "revision": 1
                     *     }
                     */
                    "application/json": WebhookEndpoint;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["TooSlow"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    deleteWebhookEndpoint: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the endpoint. */
                webhookEndpointId: components["parameters"]["webhookEndpointId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Deleted. */
            204: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    setWebhookEndpointStatus: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the endpoint. */
                webhookEndpointId: components["parameters"]["webhookEndpointId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "status": "enabled"
                 *     }
                 */
                "application/json": WebhookStatusInput;
            };
        };
        responses: {
            /** The endpoint. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01932f6e-7c1a-7b1e-9f0a-3d1c5b7e9a20",
                     *       "url": "https://erp.example.com/saldo",
                     *       "kinds": [
                     *         "payment_report",
                     *         "thread",
                     *         "message"
                     *       ],
                     *       "status": "enabled",
                     *       "cursor": "MTAw",
                     *       "secrets": [
                     *         {
                     *           "createdAt": "2026-04-02T15:04:05.123Z"
                     *         }
                     *       ],
                     *       "createdAt": "2026-04-02T15:04:05.123Z",
                     *       "revision": 1
                     *     }
                     */
                    "application/json": WebhookEndpoint;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["TooSlow"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    replayWebhooks: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the endpoint. */
                webhookEndpointId: components["parameters"]["webhookEndpointId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "since": "2026-04-02T15:00:00Z"
                 *     }
                 */
                "application/json": WebhookPositionInput;
            };
        };
        responses: {
            /** The endpoint. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01932f6e-7c1a-7b1e-9f0a-3d1c5b7e9a20",
                     *       "url": "https://erp.example.com/saldo",
                     *       "kinds": [
                     *         "payment_report",
                     *         "thread",
                     *         "message"
                     *       ],
                     *       "status": "enabled",
                     *       "cursor": "MTAw",
                     *       "secrets": [
                     *         {
                     *           "createdAt": "2026-04-02T15:04:05.123Z"
                     *         }
                     *       ],
                     *       "createdAt": "2026-04-02T15:04:05.123Z",
                     *       "revision": 1
                     *     }
                     */
                    "application/json": WebhookEndpoint;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["TooSlow"];
            410: components["responses"]["Gone"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    rotateWebhookSecret: {
        parameters: {
            query?: never;
            header: {
                /**
                 * Chosen by the caller, once per intended effect, 16 to 100 characters (a UUID will do). The same key with the same
                 *     request answers with the first answer; with another request 422 `idempotency-key-reused`; while the first is
                 *     still running 409 `idempotency-key-in-use`; where the first answer can no longer be read 409 `idempotency-answer-lost`,
                 *     and nothing is done twice. Kept for at least 24 hours.
                 */
                "Idempotency-Key": components["parameters"]["idempotencyKey"];
            };
            path: {
                /** Id of the endpoint. */
                webhookEndpointId: components["parameters"]["webhookEndpointId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "overlapSeconds": 86400
                 *     }
                 */
                "application/json": WebhookRotationInput;
            };
        };
        responses: {
            /** The endpoint with its new secret. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01932f6e-7c1a-7b1e-9f0a-3d1c5b7e9a20",
                     *       "url": "https://erp.example.com/saldo",
                     *       "kinds": [
                     *         "payment_report",
                     *         "thread",
                     *         "message"
                     *       ],
                     *       "status": "enabled",
                     *       "cursor": "MTAw",
                     *       "secrets": [
                     *         {
                     *           "createdAt": "2026-04-02T15:04:05.123Z"
                     *         }
                     *       ],
                     *       "createdAt": "2026-04-02T15:04:05.123Z",
                     *       "revision": 1,
                     *       "secret": "whsec_example"
                     *     }
                     */
                    "application/json": WebhookEndpointWithSecret;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["TooSlow"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    testWebhookEndpoint: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the endpoint. */
                webhookEndpointId: components["parameters"]["webhookEndpointId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** What became of it. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "msg_5f3c1e0a9d7b4c2e8f6a1b3c5d7e9f01",
                     *       "event": {
                     *         "type": "payment_report.upsert",
                     *         "timestamp": "2026-04-02T15:04:05.123Z",
                     *         "cursor": "MTAw",
                     *         "data": {
                     *           "kind": "payment_report",
                     *           "id": "01932f6e-7c1a-7b1e-9f0a-3d1c5b7e9a14",
                     *           "partnerId": "01932f6e-7c1a-7b1e-9f0a-3d1c5b7e9a11",
                     *           "revision": 1,
                     *           "op": "upsert",
                     *           "at": "2026-04-02T15:04:05.123Z"
                     *         }
                     *       },
                     *       "status": "failed",
                     *       "attempts": [
                     *         {
                     *           "at": "2026-04-02T15:04:06.001Z",
                     *           "durationMs": 212,
                     *           "status": 503,
                     *           "error": "status"
                     *         }
                     *       ],
                     *       "nextAttemptAt": "2026-04-02T15:04:11.213Z"
                     *     }
                     */
                    "application/json": WebhookDelivery;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    listWebhookDeliveries: {
        parameters: {
            query?: {
                /** Only what has arrived, or only what has not. */
                status?: components["parameters"]["deliveryStatus"];
                /** Rows in a page, 1 to 200. */
                limit?: components["parameters"]["limit"];
                /** The `nextCursor` of the page before. */
                cursor?: components["parameters"]["cursor"];
            };
            header?: never;
            path: {
                /** Id of the endpoint. */
                webhookEndpointId: components["parameters"]["webhookEndpointId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** A page of deliveries. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "msg_5f3c1e0a9d7b4c2e8f6a1b3c5d7e9f01",
                     *           "event": {
                     *             "type": "payment_report.upsert",
                     *             "timestamp": "2026-04-02T15:04:05.123Z",
                     *             "cursor": "MTAw",
                     *             "data": {
                     *               "kind": "payment_report",
                     *               "id": "01932f6e-7c1a-7b1e-9f0a-3d1c5b7e9a14",
                     *               "partnerId": "01932f6e-7c1a-7b1e-9f0a-3d1c5b7e9a11",
                     *               "revision": 1,
                     *               "op": "upsert",
                     *               "at": "2026-04-02T15:04:05.123Z"
                     *             }
                     *           },
                     *           "status": "failed",
                     *           "attempts": [
                     *             {
                     *               "at": "2026-04-02T15:04:06.001Z",
                     *               "durationMs": 212,
                     *               "status": 503,
                     *               "error": "status"
                     *             }
                     *           ],
                     *           "nextAttemptAt": "2026-04-02T15:04:11.213Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": WebhookDeliveryPage;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    replayWebhookDelivery: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Id of the endpoint. */
                webhookEndpointId: components["parameters"]["webhookEndpointId"];
                /** The `webhook-id` of what was sent. */
                webhookId: components["parameters"]["webhookId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** What became of it. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "msg_5f3c1e0a9d7b4c2e8f6a1b3c5d7e9f01",
                     *       "event": {
                     *         "type": "payment_report.upsert",
                     *         "timestamp": "2026-04-02T15:04:05.123Z",
                     *         "cursor": "MTAw",
                     *         "data": {
                     *           "kind": "payment_report",
                     *           "id": "01932f6e-7c1a-7b1e-9f0a-3d1c5b7e9a14",
                     *           "partnerId": "01932f6e-7c1a-7b1e-9f0a-3d1c5b7e9a11",
                     *           "revision": 1,
                     *           "op": "upsert",
                     *           "at": "2026-04-02T15:04:05.123Z"
                     *         }
                     *       },
                     *       "status": "failed",
                     *       "attempts": [
                     *         {
                     *           "at": "2026-04-02T15:04:06.001Z",
                     *           "durationMs": 212,
                     *           "status": 503,
                     *           "error": "status"
                     *         }
                     *       ],
                     *       "nextAttemptAt": "2026-04-02T15:04:11.213Z"
                     *     }
                     */
                    "application/json": WebhookDelivery;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    receiveWebhook: {
        parameters: {
            query?: never;
            header: {
                /** Names the event, the same however often and to whomever it is sent. */
                "webhook-id": WebhookId;
                /** Instant of the attempt, in seconds since 1970-01-01T00:00Z. */
                "webhook-timestamp": number;
                /** The signatures, separated by spaces. */
                "webhook-signature": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "type": "payment_report.upsert",
                 *       "timestamp": "2026-04-02T15:04:05.123Z",
                 *       "cursor": "MTAw",
                 *       "data": {
                 *         "kind": "payment_report",
                 *         "id": "01932f6e-7c1a-7b1e-9f0a-3d1c5b7e9a14",
                 *         "partnerId": "01932f6e-7c1a-7b1e-9f0a-3d1c5b7e9a11",
                 *         "revision": 1,
                 *         "op": "upsert",
                 *         "at": "2026-04-02T15:04:05.123Z"
                 *       }
                 *     }
                 */
                "application/json": WebhookEvent;
            };
        };
        responses: {
            /** Received. Any other 2xx is the same. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** Nothing more is wanted here. The endpoint is disabled. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
}
/** Any string that is not listed where this stands. To compare it with one that you know, take it as a `string`. */
export type Unlisted = `unlisted ${string}`;
/** How a server runs each operation, as `x-kind` in the contract says. */
export interface operationKinds {
    getPublisher: 'read';
    putPublisher: 'write';
    listPartners: 'read';
    getPartner: 'read';
    getPartnerByExternalId: 'read';
    putPartner: 'write';
    deletePartner: 'write';
    listDocuments: 'read';
    summarizeDocuments: 'read';
    getDocument: 'read';
    getDocumentByExternalId: 'read';
    putDocument: 'write';
    deleteDocument: 'write';
    voidDocument: 'write';
    listPayments: 'read';
    getPayment: 'read';
    getPaymentByExternalId: 'read';
    putPayment: 'write';
    deletePayment: 'write';
    voidPayment: 'write';
    publish: 'ingest';
    openSnapshotRun: 'write';
    getSnapshotRun: 'read';
    abortSnapshotRun: 'write';
    sealSnapshotRun: 'write';
    getStatement: 'read';
    listMovements: 'read';
    listOpenItems: 'read';
    assertBalances: 'write';
    listBalanceDifferences: 'read';
    listPaymentReports: 'read';
    createPaymentReport: 'write';
    getPaymentReport: 'read';
    reviewPaymentReport: 'write';
    listThreads: 'read';
    createThread: 'write';
    getThread: 'read';
    listMessages: 'read';
    createMessage: 'write';
    markThreadRead: 'write';
    createFile: 'write';
    putFile: 'write';
    getFile: 'read';
    getFileContent: 'download';
    viewFile: 'download';
    createSession: 'write';
    revokeSessions: 'write';
    revokeSession: 'write';
    listApiKeys: 'read';
    createApiKey: 'write';
    getApiKey: 'read';
    updateApiKey: 'write';
    revokeApiKey: 'write';
    rotateApiKey: 'write';
    getSession: 'read';
    listUsers: 'read';
    createUser: 'write';
    getUser: 'read';
    putUser: 'write';
    issueActivation: 'write';
    getEntrance: 'open';
    signIn: 'open';
    forgotPassword: 'open';
    challengePasskeySignIn: 'open';
    signInWithPasskey: 'open';
    beginProviderSignIn: 'open';
    finishProviderSignIn: 'open';
    getSignIn: 'read';
    signOut: 'write';
    changePassword: 'write';
    createSignInSession: 'write';
    listFactors: 'read';
    enrolTotp: 'write';
    confirmTotp: 'write';
    enrolPasskey: 'write';
    challengePasskeyEnrolment: 'write';
    removeFactor: 'write';
    renewRecoveryCodes: 'write';
    proveSecondFactor: 'write';
    challengePasskey: 'write';
    getSignInPolicy: 'read';
    putSignInPolicy: 'write';
    listProviders: 'read';
    createProvider: 'write';
    putProvider: 'write';
    deleteProvider: 'write';
    resetFactors: 'write';
    linkSignIn: 'write';
    unlinkSignIn: 'write';
    switchSignIn: 'write';
    getSignInSettings: 'read';
    putSignInSettings: 'write';
    listChanges: 'read';
    followEvents: 'follow';
    listAuditEntries: 'read';
    getAuditHead: 'read';
    exportAudit: 'export';
    listWebhookEndpoints: 'read';
    createWebhookEndpoint: 'write';
    getWebhookEndpoint: 'read';
    updateWebhookEndpoint: 'write';
    deleteWebhookEndpoint: 'write';
    setWebhookEndpointStatus: 'write';
    replayWebhooks: 'write';
    rotateWebhookSecret: 'write';
    testWebhookEndpoint: 'write';
    listWebhookDeliveries: 'read';
    replayWebhookDelivery: 'write';
}
/** What a principal may be permitted: each operation takes one of these, as its `x-access` in the contract says. */
export type Permission =
    | 'api_keys.administer'
    | 'api_keys.read'
    | 'audit.read'
    | 'changes.read'
    | 'changes.read_whole'
    | 'documents.find'
    | 'documents.list'
    | 'documents.publish'
    | 'documents.read'
    | 'entrance.use'
    | 'factors.change'
    | 'factors.enrol'
    | 'factors.read'
    | 'files.download'
    | 'files.publish'
    | 'files.read'
    | 'files.upload'
    | 'files.view'
    | 'partners.list'
    | 'partners.publish'
    | 'partners.read'
    | 'payment_reports.list'
    | 'payment_reports.read'
    | 'payment_reports.review'
    | 'payment_reports.submit'
    | 'payments.find'
    | 'payments.list'
    | 'payments.publish'
    | 'payments.read'
    | 'providers.administer'
    | 'publisher.read'
    | 'publisher.write'
    | 'records.publish'
    | 'second_factor.prove'
    | 'session.read'
    | 'sessions.mint'
    | 'sessions.revoke'
    | 'sign_in.end'
    | 'sign_in.link'
    | 'sign_in.password'
    | 'sign_in.read'
    | 'sign_in.session'
    | 'sign_in.switch'
    | 'sign_in_policy.administer'
    | 'snapshot_runs.read'
    | 'statement.read'
    | 'threads.mark_read'
    | 'threads.read'
    | 'threads.write'
    | 'users.administer'
    | 'verification.read'
    | 'webhooks.manage'
    | 'webhooks.read';
/** What an API key may be given: each gives the permissions of the operations whose x-access names it. */
export type Scope = (typeof scopeValues)[number];
/** Every `Scope`. */
export const scopeValues = [
    'audit',
    'keys',
    'publish',
    'read',
    'sessions',
    'users',
    'webhooks',
] as const;
/** Every `AccountKind`. */
export const accountKindValues = [
    'document',
    'payment',
    'refund',
] as const;
/** Every `AdjustmentEffect`. */
export const adjustmentEffectValues = [
    'increase',
    'decrease',
] as const;
/** Every `AdjustmentReason`. */
export const adjustmentReasonValues = [
    'write_off',
    'opening_balance',
    'exchange_difference',
    'rounding',
    'other',
] as const;
/** Every `AgeingBucketName`. */
export const ageingBucketNameValues = [
    'current',
    'days_1_30',
    'days_31_60',
    'days_61_90',
    'over_90',
    'unapplied',
] as const;
/** Every `ApiKeyScope`. */
export const apiKeyScopeValues = [
    'publish',
    'read',
    'sessions',
    'users',
    'audit',
    'keys',
    'webhooks',
] as const;
/** Every `AuditAction`. */
export const auditActionValues = [
    'publisher.created',
    'publisher.updated',
    'records.published',
    'record.published',
    'record.voided',
    'record.deleted',
    'file.published',
    'file.uploaded',
    'snapshot_run.opened',
    'snapshot_run.sealed',
    'snapshot_run.aborted',
    'balances.asserted',
    'payment_report.submitted',
    'payment_report.in_review',
    'payment_report.accepted',
    'payment_report.rejected',
    'payment_report.applied',
    'thread.opened',
    'thread.read',
    'message.written',
    'session.created',
    'session.revoked',
    'api_key.created',
    'api_key.updated',
    'api_key.rotated',
    'api_key.revoked',
    'user.created',
    'user.updated',
    'user.disabled',
    'user.enabled',
    'user.reset',
    'user.signed_in',
    'user.signed_out',
    'user.password_changed',
    'user.linked',
    'user.unlinked',
    'sign_in_settings.replaced',
    'sign_in.failed',
    'user.factors_reset',
    'user.identity_bound',
    'second_factor.totp_begun',
    'second_factor.totp_added',
    'second_factor.passkey_begun',
    'second_factor.passkey_added',
    'second_factor.removed',
    'second_factor.proved',
    'second_factor.failed',
    'recovery_code.used',
    'recovery_codes.renewed',
    'sign_in_policy.set',
    'provider.created',
    'provider.changed',
    'provider.deleted',
    'webhook_endpoint.created',
    'webhook_endpoint.updated',
    'webhook_endpoint.enabled',
    'webhook_endpoint.disabled',
    'webhook_endpoint.deleted',
    'webhook_endpoint.moved',
    'webhook_endpoint.tested',
    'webhook_endpoint.sent_again',
    'webhook_endpoint.secret_rotated',
] as const;
/** Every `AuditActorKind`. */
export const auditActorKindValues = [
    'api_key',
    'contact',
    'staff',
    'link',
    'job',
    'user',
    'nobody',
    'operator',
] as const;
/** Every `AuditRecordKind`. */
export const auditRecordKindValues = [
    'publisher',
    'partner',
    'document',
    'payment',
    'file',
    'snapshot_run',
    'payment_report',
    'thread',
    'message',
    'session',
    'api_key',
    'user',
    'provider',
    'webhook_endpoint',
] as const;
/** Every `ChangeKind`. */
export const changeKindValues = [
    'publisher',
    'partner',
    'document',
    'payment',
    'file',
    'payment_report',
    'thread',
    'message',
    'balance_difference',
    'webhook_endpoint',
] as const;
/** Every `ChangeOp`. */
export const changeOpValues = [
    'upsert',
    'void',
    'delete',
] as const;
/** Every `DifferenceReason`. */
export const differenceReasonValues = [
    'equals_difference',
    'voided_after',
    'published_after',
    'near_date',
    'open',
] as const;
/** Every `Direction`. */
export const directionValues = [
    'receivable',
    'payable',
] as const;
/** Every `DocumentStatus`. */
export const documentStatusValues = [
    'open',
    'partially_paid',
    'paid',
    'issued',
    'void',
] as const;
/** Every `DocumentTypeInput`. */
export const documentTypeInputValues = [
    'invoice',
    'credit_note',
    'debit_note',
    'purchase_order',
    'receipt',
    'withholding_certificate',
    'adjustment',
] as const;
/** Every `FieldCode`. */
export const fieldCodeValues = [
    'required',
    'not-accepted',
    'unknown-field',
    'unknown-parameter',
    'wrong-type',
    'malformed',
    'not-a-choice',
    'no-known-form',
    'too-short',
    'too-long',
    'too-few-items',
    'too-many-items',
    'too-small',
    'too-large',
    'repeated',
    'text',
    'encoding',
    'cursor',
    'file-name',
    'address-not-allowed',
    'beyond-own-key',
    'yourself',
    'last-administrator',
    'time-zone',
    'unknown-reference',
    'ambiguous-reference',
    'duplicate-fiscal-identity',
    'in-use',
    'taken',
    'guessable',
    'wrong-password',
    'wrong-code',
    'passkey-refused',
    'not-positive',
    'negative',
    'currency-differs',
    'partner-differs',
    'direction-differs',
    'not-a-debt',
    'not-a-credit',
    'settled',
    'document-void',
    'payment-void',
    'future-date',
    'past-date',
    'after-as-of',
    'period-too-long',
    'lines-exceed-amount',
    'malformed-json',
    'line-too-long',
] as const;
/** Every `FileRole`. */
export const fileRoleValues = [
    'pdf',
    'xml',
    'other',
] as const;
/** Every `HoldKind`. */
export const holdKindValues = [
    'disputed',
    'blocked',
] as const;
/** Every `LoginClaim`. */
export const loginClaimValues = [
    'email',
    'preferred_username',
    'upn',
] as const;
/** Every `MovementKind`. */
export const movementKindValues = [
    'document',
    'payment',
    'refund',
    'conversion',
] as const;
/** Every `NextStep`. */
export const nextStepValues = [
    'change-password',
    'second-factor',
    'enrol-second-factor',
] as const;
/** Every `Outcome`. */
export const outcomeValues = [
    'created',
    'updated',
    'unchanged',
    'stale',
    'superseded',
    'voided',
    'deleted',
    'rejected',
] as const;
/** Every `PartnerDirection`. */
export const partnerDirectionValues = [
    'receivable',
    'payable',
    'both',
] as const;
/** Every `PaymentMethod`. */
export const paymentMethodValues = [
    'bank_transfer',
    'deposit',
    'cheque',
    'cash',
    'card',
    'direct_debit',
    'compensation',
    'other',
] as const;
/** Every `PaymentReportStatus`. */
export const paymentReportStatusValues = [
    'submitted',
    'in_review',
    'accepted',
    'applied',
    'rejected',
] as const;
/** Every `PaymentStatus`. */
export const paymentStatusValues = [
    'recorded',
    'in_process',
    'void',
] as const;
/** Every `PaymentStatusInput`. */
export const paymentStatusInputValues = [
    'recorded',
    'in_process',
] as const;
/** Every `PaymentType`. */
export const paymentTypeValues = [
    'payment',
    'refund',
] as const;
/** Every `ProblemCode`. */
export const problemCodeValues = [
    'malformed-json',
    'malformed-body',
    'idempotency-key-required',
    'unauthenticated',
    'session-expired',
    'sign-in-refused',
    'key-expired',
    'provider-denied',
    'provider-response-refused',
    'identity-unknown',
    'operation-not-permitted',
    'step-required',
    'origin-not-allowed',
    'api-key-in-browser',
    'not-found',
    'route-not-found',
    'method-not-allowed',
    'body-too-slow',
    'in-use',
    'run-overlaps',
    'run-ended',
    'share-exceeded',
    'status-not-reachable',
    'key-ended',
    'idempotency-key-in-use',
    'idempotency-answer-lost',
    'cursor-expired',
    'changed-meanwhile',
    'body-too-large',
    'line-too-long',
    'unsupported-media-type',
    'content-mismatch',
    'range-not-satisfiable',
    'invalid-request',
    'idempotency-key-reused',
    'batch-rejected',
    'precondition-required',
    'too-many-followers',
    'too-many-requests',
    'too-many-sign-ins',
    'internal-error',
    'file-source-failed',
    'provider-unavailable',
    'server-busy',
    'server-stopping',
    'database-unavailable',
    'file-store-unavailable',
    'outcome-unknown',
] as const;
/** Every `RecordKind`. */
export const recordKindValues = [
    'partner',
    'document',
    'payment',
] as const;
/** Every `Relation`. */
export const relationValues = [
    'corrects',
    'fulfils',
    'replaces',
    'certifies',
    'acknowledges',
    'refers_to',
] as const;
/** Every `Right`. */
export const rightValues = [
    'view',
    'edit',
    'send',
    'approve',
    'administer',
] as const;
/** Every `Role`. */
export const roleValues = [
    'viewer',
    'clerk',
    'collector',
    'approver',
    'administrator',
] as const;
/** Every `SecondFactorOfProvider`. */
export const secondFactorOfProviderValues = [
    'saldo',
    'provider',
] as const;
/** Every `SecondFactorPolicy`. */
export const secondFactorPolicyValues = [
    'off',
    'optional',
    'required-for-staff',
    'required',
] as const;
/** Every `Side`. */
export const sideValues = [
    'partner',
    'publisher',
] as const;
/** Every `SnapshotRunStatus`. */
export const snapshotRunStatusValues = [
    'open',
    'sealing',
    'sealed',
    'aborted',
    'expired',
] as const;
/** Every `StatementKind`. */
export const statementKindValues = [
    'activity',
    'open_items',
    'totals',
] as const;
/** Every `SubjectKind`. */
export const subjectKindValues = [
    'account',
    'document',
    'payment',
    'payment_report',
] as const;
/** Every `UserSide`. */
export const userSideValues = [
    'partner',
    'staff',
] as const;
/** Every `VoidableKind`. */
export const voidableKindValues = [
    'document',
    'payment',
] as const;
/** Every `WarningCode`. */
export const warningCodeValues = [
    'installments-differ-from-total',
    'total-differs-from-sum',
    'lines-differ-from-subtotal',
    'line-differs-from-price',
    'rate-is-percentage',
    'too-many-decimals',
    'allocations-exceed-amount',
    'direction-differs-from-partner',
    'document-awaited',
] as const;
/** Every `WebhookDeliveryStatus`. */
export const webhookDeliveryStatusValues = [
    'delivered',
    'failed',
] as const;
/** Every `WebhookDisabledReason`. */
export const webhookDisabledReasonValues = [
    'by_request',
    'gone',
    'failing',
] as const;
/** Every `WebhookEndpointStatus`. */
export const webhookEndpointStatusValues = [
    'enabled',
    'disabled',
] as const;
/** Every `WebhookError`. */
export const webhookErrorValues = [
    'status',
    'gone',
    'redirected',
    'refused',
    'unreachable',
    'broken',
    'too-slow',
] as const;
/** Every `WebhookOp`. */
export const webhookOpValues = [
    'upsert',
    'void',
    'delete',
    'test',
] as const;

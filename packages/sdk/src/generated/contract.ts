// Made by `npm run generate` from packages/sdk/contract. Change the contract, not this file.

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
         * @description Name, time zone, currencies, contact and deposit accounts of the publisher whose key is used.
         */
        get: operations["getPublisher"];
        /**
         * Replace the publisher's settings
         * @description Replaces all settings. What is absent is removed; the same content again changes nothing. With `If-Match`, a page on which
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
         * @description Clients and suppliers, by name.
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
         * @description One partner. A session can read its own.
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
                 * @description The publisher's own id. In a path `~` and two hexadecimal digits stand for a byte of UTF-8, as `%` and two do: `A~2F7` is
                 *     `A/7`, `~2E` is `.`, and `~` itself is `~7E`. Unlike `%2F` it passes through every proxy.
                 */
                externalId: components["parameters"]["externalId"];
            };
            cookie?: never;
        };
        /**
         * Read a partner by external id
         * @description The partner that the publisher's system calls by this id.
         */
        get: operations["getPartnerByExternalId"];
        /**
         * Publish a partner
         * @description Creates the partner or replaces all of it.
         */
        put: operations["putPartner"];
        post?: never;
        /**
         * Delete a partner published by mistake
         * @description Only a partner without documents, payments, reports and threads. Deleting again answers 404.
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
         * @description Invoices, notes, orders, receipts and certificates, newest first unless sorted otherwise. Filters combine with
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
         * @description Counts and sums per currency over what `listDocuments` would list with the same filters.
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
         * @description One document with its installments, taxes, links and files.
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
                 * @description The publisher's own id. In a path `~` and two hexadecimal digits stand for a byte of UTF-8, as `%` and two do: `A~2F7` is
                 *     `A/7`, `~2E` is `.`, and `~` itself is `~7E`. Unlike `%2F` it passes through every proxy.
                 */
                externalId: components["parameters"]["externalId"];
            };
            cookie?: never;
        };
        /**
         * Read a document by external id
         * @description The document that the publisher's system calls by this id.
         */
        get: operations["getDocumentByExternalId"];
        /**
         * Publish a document
         * @description Creates the document or replaces all of it. Publishing a voided document again brings it back.
         */
        put: operations["putDocument"];
        post?: never;
        /**
         * Delete a document published by mistake
         * @description For what should never have been published; what was annulled is voided instead. A document that payments or credits settle cannot be deleted (409).
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
                 * @description The publisher's own id. In a path `~` and two hexadecimal digits stand for a byte of UTF-8, as `%` and two do: `A~2F7` is
                 *     `A/7`, `~2E` is `.`, and `~` itself is `~7E`. Unlike `%2F` it passes through every proxy.
                 */
                externalId: components["parameters"]["externalId"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Void a document
         * @description The document stays visible with reason and date, and counts nowhere. Its allocations end.
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
         * @description Payments recorded by the publisher, newest first.
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
         * @description One payment with its allocations.
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
                 * @description The publisher's own id. In a path `~` and two hexadecimal digits stand for a byte of UTF-8, as `%` and two do: `A~2F7` is
                 *     `A/7`, `~2E` is `.`, and `~` itself is `~7E`. Unlike `%2F` it passes through every proxy.
                 */
                externalId: components["parameters"]["externalId"];
            };
            cookie?: never;
        };
        /**
         * Read a payment by external id
         * @description The payment that the publisher's system calls by this id.
         */
        get: operations["getPaymentByExternalId"];
        /**
         * Publish a payment
         * @description Creates the payment or replaces all of it, its allocations included.
         */
        put: operations["putPayment"];
        post?: never;
        /**
         * Delete a payment published by mistake
         * @description Its allocations go with it. A payment that was reversed is voided instead.
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
                 * @description The publisher's own id. In a path `~` and two hexadecimal digits stand for a byte of UTF-8, as `%` and two do: `A~2F7` is
                 *     `A/7`, `~2E` is `.`, and `~` itself is `~7E`. Unlike `%2F` it passes through every proxy.
                 */
                externalId: components["parameters"]["externalId"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Void a payment
         * @description A returned cheque, a reversed transfer. The payment stays visible and counts nowhere.
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
         * @description **As JSON** up to 1,000 records of any kind in any order: partners are written before documents, documents before
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
         * @description For systems that do not know what was deleted in them: open a run over a scope, publish everything of the scope under it
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
         * @description How far it is. Runs that have ended are kept for a week.
         */
        get: operations["getSnapshotRun"];
        put?: never;
        post?: never;
        /**
         * Abort a snapshot run
         * @description Ends it; what was published stays and nothing else changes. Again changes nothing. One that is sealed, or being
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
         * @description Voids or deletes what of the scope was not touched since the run was opened. If that is more than a fifth of the records
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
         * @description The account of one partner in one direction, as of a day, per currency. `activity` lists every movement of the
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
         * @description The movements of one account in one currency, in the order of the statement or from its end, each with the balance after it. Of any length.
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
         * @description What is open of one account in one currency as of a day, earliest due first. Of any length.
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
         * @description What the publisher's system believes that accounts came to at the end of a day, up to 1,000 at a time, by partner,
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
         * @description Every balance that was asserted and is not what the records come to, the latest date first, each with the records that may
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
         * @description What partners reported, newest first.
         */
        get: operations["listPaymentReports"];
        put?: never;
        /**
         * Report a payment
         * @description A partner says that it has paid: how much in all, what for, with which proof. It is a proposal until the publisher
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
         * @description One report with its lines, files and the publisher's answer.
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
         * @description The publisher says what became of the report. Allowed steps: submitted → in_review → accepted → applied, forward by any
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
         * @description The latest message first.
         */
        get: operations["listThreads"];
        put?: never;
        /**
         * Ask a question
         * @description Opens a thread with its first message. A publisher names the partner; a session writes for its own.
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
         * @description One thread; its messages are listed apart.
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
                /** @description Id of the thread. */
                threadId: components["parameters"]["threadId"];
            };
            cookie?: never;
        };
        /**
         * List the messages of a thread
         * @description Oldest first, or newest first with `sort=-createdAt`.
         */
        get: operations["listMessages"];
        put?: never;
        /**
         * Write a message
         * @description Adds a message to the thread.
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
         * @description For the caller's side, up to and including a message. Never moves backwards.
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
         * @description The body is the file itself, at most 10 MiB: PDF, JPEG, PNG or WEBP. The first bytes must be what `Content-Type`
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
         * @description Creates the file or replaces its content; documents name it by this external id. At most 10 MiB: PDF, XML, JPEG,
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
         * @description Name, type and size of a file.
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
         * @description The bytes, as an attachment. `Content-Disposition` carries the name (RFC 6266, RFC 8187). A download that was cut goes on with `Range` and `If-Range` (RFC 9110): one range of bytes; several, or what is no range of bytes, are answered whole. A file that lies at an address of the publisher is fetched for the first who asks, and kept.
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
         * @description The bytes of a PDF or a picture, for a page to show: not an attachment, without a name. A session that may look and not take away
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
         * @description Called by the host's back end for whom it has signed in: a person at a partner (`partner`), or one of the publisher's own
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
         * @description Every session of the partner, of the person, or of that person at that partner is refused from this moment. Those that are minted
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
         * @description The token is refused from this moment. Revoking again changes nothing.
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
         * @description Every key that there ever was, the newest first. Never a secret.
         */
        get: operations["listApiKeys"];
        put?: never;
        /**
         * Create an API key
         * @description The secret is in this answer and nowhere else, which is also why the request takes no idempotency key: the answer would have
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
                /** @description Id of the key. It is no secret. */
                keyId: components["parameters"]["keyId"];
            };
            cookie?: never;
        };
        /**
         * Read an API key
         * @description One key, also when it has ended.
         */
        get: operations["getApiKey"];
        /**
         * Change an API key
         * @description Replaces its name, its scopes and its expiry; `expiresAt` absent: it does not expire. Scopes can be taken, never given: what needs
         *     more gets a key of its own. A key that has ended stays so: 409 `key-ended`.
         */
        put: operations["updateApiKey"];
        post?: never;
        /**
         * Revoke an API key
         * @description The key is refused from this moment, and answers as one that never was. Sessions that it minted go on to their own end. Revoking
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
         * @description Creates a key of the same name and scopes, and lets the old one end after the overlap, in which both work: time to put the new secret
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
         * @description Who the caller is, what it may call, and what elements need to know of the publisher.
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
         * @description The people who sign in at the publisher's portal, by name.
         */
        get: operations["listUsers"];
        put?: never;
        /**
         * Create a user
         * @description Makes a person known who signs in at the portal: a contact of one or several partners, or one of the publisher's own staff. Without
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
                /** @description Id of the user. */
                userId: components["parameters"]["userId"];
            };
            cookie?: never;
        };
        /**
         * Read a user
         * @description One person, with what they may do.
         */
        get: operations["getUser"];
        /**
         * Replace a user
         * @description Replaces all that was said of the user; the side stays. What they may do is another from this moment: sessions end, sign-ins stay. `disabled`
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
                /** @description Id of the user. */
                userId: components["parameters"]["userId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Issue an activation
         * @description Makes a secret with which the user signs in once, within 72 hours, to set a password. It is shown this once. Whatever was before ends at
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
                /** @description Id of the publisher at whose portal somebody signs in. */
                publisherId: components["parameters"]["publisherId"];
            };
            cookie?: never;
        };
        /**
         * Read the entrance
         * @description What a page shows to who is not signed in yet, and whom to ask when a password is forgotten. From the portal's pages only.
         */
        get: operations["getEntrance"];
        put?: never;
        /**
         * Sign in
         * @description With a login and a password, or with the secret of an activation in its place, which then is used up and permits to set a password alone.
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
                /** @description Id of the publisher at whose portal somebody signs in. */
                publisherId: components["parameters"]["publisherId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask for a new password
         * @description Where the publisher has switched self-service on, mails a link that can be used once to who has the login, and answers 202 whether anybody has
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
                /** @description Id of the publisher at whose portal somebody signs in. */
                publisherId: components["parameters"]["publisherId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask for a challenge to sign in with a passkey
         * @description What the browser needs to let the person choose one of their passkeys (WebAuthn). It can be answered once, within five minutes. From the portal's pages only.
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
                /** @description Id of the publisher at whose portal somebody signs in. */
                publisherId: components["parameters"]["publisherId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign in with a passkey
         * @description Without login and password, by a passkey that has verified the person (by finger, face or PIN), which is two factors at once. A passkey that is unknown,
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
                /** @description Id of the publisher at whose portal somebody signs in. */
                publisherId: components["parameters"]["publisherId"];
                /** @description Id of the provider, as the entrance names it. */
                providerId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Begin to sign in through a provider
         * @description Where to send the browser, and what the page keeps until the browser is back: `secret`, which proves that it is the same browser, never in an address. A
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
                /** @description Id of the publisher at whose portal somebody signs in. */
                publisherId: components["parameters"]["publisherId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign in with what a provider has answered
         * @description What stood in the address with which the browser came back, with the secret of the flow. The first time, who the provider names is bound to the user
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
         * @description Who is signed in, what has to be done next, and between what they may switch.
         */
        get: operations["getSignIn"];
        put?: never;
        post?: never;
        /**
         * Sign out
         * @description Ends the sign-in and its sessions from this moment.
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
         * @description Sets the password of who is signed in: at least 15 characters, of any kind (NIST SP 800-63B), not the login, a name or one of the
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
         * @description A session as elements use it, minutes long, for the page that asks: of a contact for one of their partners, of staff with their rights over
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
         * @description What the person who is signed in can prove the sign-in with, and what the publisher asks for. Secrets are never shown again.
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
         * @description A new secret for an authenticator app (RFC 6238: SHA-1, six digits, 30 seconds), which counts once a first code confirms it. Asked again, it is
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
         * @description From here on the app is a second factor. With the first of all factors come recovery codes, shown this once.
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
         * @description From here on it is a second factor, and where it verifies the person a sign-in of its own. With the first of all factors come recovery codes, shown this once.
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
         * @description What the browser needs to make a passkey for the page that asks (WebAuthn). It can be answered once, within five minutes, by this sign-in alone.
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
         * @description Takes the password of who has one, and a proof by any second factor of theirs. With the last factor the recovery codes go. Where the publisher
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
         * @description Ten new ones, shown this once; those from before are worth nothing. Takes the password of who has one, and a proof.
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
         * @description A code of the authenticator app, a recovery code, or a passkey; exactly one of them. A code of the app is taken 30 seconds before and after its
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
         * @description What the browser needs to ask the person for a passkey (WebAuthn). It can be answered once, within five minutes, by this sign-in alone.
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
         * @description What the publisher asks of who signs in.
         */
        get: operations["getSignInPolicy"];
        /**
         * Say what signing in takes
         * @description Holds from the next sign-in on: who is signed in stays so.
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
         * @description The OpenID providers through which people sign in, by label. Secrets are never shown.
         */
        get: operations["listProviders"];
        put?: never;
        /**
         * Add a sign-in provider
         * @description An OpenID provider (OpenID Connect Core 1.0, code flow) at which the portal is registered as a client, with each portal page as redirect URI. Its
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
                /** @description Id of the provider. */
                providerId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Replace a sign-in provider
         * @description Replaces all that is said of it; a secret that is not sent stays. With another issuer or client, who they are to it is bound anew.
         */
        put: operations["putProvider"];
        post?: never;
        /**
         * Remove a sign-in provider
         * @description Nobody signs in through it from this moment, and who signed in through it is signed out. Users stay.
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
                /** @description Id of the user. */
                userId: components["parameters"]["userId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Remove a user's second factors
         * @description For who has lost them all, recovery codes too. Ends the user's sign-ins and sessions at once. Where the publisher asks for a second factor,
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
         * @description A person who has users at several publishers proves both, being signed in at each, and switches between them from then on without a
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
                /** @description Id of the publisher at whose portal somebody signs in. */
                publisherId: components["parameters"]["publisherId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * End a link
         * @description Ends the link to the user at another publisher. Where there is none, nothing changes.
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
         * @description Signs the person in as the user at another publisher that is linked, for the rest of the time that this sign-in had; this one ends. Between
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
         * @description What the publisher has decided about its entrance.
         */
        get: operations["getSignInSettings"];
        /**
         * Decide how people sign in
         * @description Replaces all settings of the entrance; what is absent is as it was in the beginning. With `selfServiceReset` a forgotten password is replaced by
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
         * @description Every change of every record of the publisher in one order, at least once, without gaps, however many write at the same
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
         * @description The changes of `GET /v1/changes` as server-sent events, first those after the cursor, then each as it happens, until
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
         * @description Every act of a person, a key or the server itself, the newest first. Entries are never changed and never removed; each carries
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
         * @description The newest entry's number and hash. Keep it outside of the server, as on paper: whoever rewrites the audit, all hashes with it,
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
         * @description All entries behind `after`, the oldest first, up to the head at the moment of the request, as a stream of any length.
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
         * @description The oldest first, each with how it is: how far it has come, and since when it fails.
         */
        get: operations["listWebhookEndpoints"];
        put?: never;
        /**
         * Create a webhook endpoint
         * @description Changes are sent there from now on, as the section `webhooks` of this document describes, signed with the secret that is answered: keep
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
         * @description How it is: how far it has come, and since when it fails.
         */
        get: operations["getWebhookEndpoint"];
        /**
         * Change a webhook endpoint
         * @description Its address and what it is told, as a whole. What has not been sent yet goes by the new ones. Status and secrets stay.
         */
        put: operations["updateWebhookEndpoint"];
        post?: never;
        /**
         * Delete a webhook endpoint
         * @description Nothing is sent there any more, and its log is gone.
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
         * @description Enabled again, it goes on where it was: what came meanwhile is sent too, the oldest first. To leave that out, set its position first.
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
         * @description Sets from where the endpoint goes on: after a cursor of the changes (each event has one), or from an instant on. Earlier than where
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
         * @description Makes another secret, which is answered this once (and to the same `Idempotency-Key` again). Until the secrets before it end, what is
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
         * @description Sends an event `webhook_endpoint.test` at once, whatever the endpoint is subscribed to and also where it is disabled, and answers what became of
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
         * @description The latest first, each with its attempts. What was tried last more than 30 days ago is forgotten. What the receiver answered besides its
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
         * @description Sends it at once, with the `webhook-id` that it had and a new `webhook-timestamp`, also where the endpoint is disabled, and answers
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
         * @description Sent to each enabled endpoint that is subscribed to it, as Standard Webhooks 1.0 says. `webhook-signature` holds, separated by
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
        /**
         * @description What records move the account. `refund` is a payment that gives money back, with the id of that payment.
         * @enum {string}
         */
        AccountKind: "document" | "payment" | "refund";
        /** @description Whose account. */
        AccountPartner: {
            externalId: components["schemas"]["ExternalId"];
        };
        /** @description With what a user signs in once, in the place of a password. */
        Activation: {
            /** @description Shown this once. Give it to the person, and to nobody else. */
            secret: string;
            expiresAt: components["schemas"]["Instant"];
        };
        /** @description Who the caller is. */
        Actor: {
            /** @description A person at a partner, one of the publisher's own staff, or whoever holds a link. */
            kind: "contact" | "staff" | "link" | (string & {});
            side: components["schemas"]["Side"];
            name?: components["schemas"]["Name"];
        };
        /**
         * @description A postal address.
         * @example {
         *       "street": "Av. Ficticia 123",
         *       "city": "Lima",
         *       "country": "PE"
         *     }
         */
        Address: {
            /** @description Whose it is. */
            name?: string;
            /** @description Street and number, in one or more lines. */
            street?: string;
            /** @description City. */
            city?: string;
            /** @description State, province or department. */
            region?: string;
            /** @description Postal code. */
            postalCode?: string;
            country?: components["schemas"]["Country"];
        };
        /**
         * @description `increase`: the adjustment raises the debt, and is settled like an invoice. `decrease`: it lowers the debt, and may settle
         *     documents like a credit note.
         * @enum {string}
         */
        AdjustmentEffect: "increase" | "decrease";
        /**
         * @description Why an account is adjusted: a debt that is given up, what an account came to before it was published, a gain or loss by
         *     exchange, cents that do not add up, anything else.
         * @enum {string}
         */
        AdjustmentReason: "write_off" | "opening_balance" | "exchange_difference" | "rounding" | "other";
        /** @description Open amounts by days past due. */
        AgeingBucket: {
            /** @description Which bucket. */
            bucket: components["schemas"]["AgeingBucketName"] | (string & {});
            amount: components["schemas"]["Sum"];
            /**
             * Format: int32
             * @description Items in the bucket.
             */
            count: number;
        };
        /**
         * @description Days past due, in the order to show. `unapplied` holds, as a negative amount, payments and credits that settle nothing yet.
         * @enum {string}
         */
        AgeingBucketName: "current" | "days_1_30" | "days_31_60" | "days_61_90" | "over_90" | "unapplied";
        /** @description What this payment or credit settles. */
        Allocation: {
            document: components["schemas"]["DocumentRef"];
            /**
             * Format: int32
             * @description Number of the installment.
             */
            installment?: number;
            /** @description In the currency of the document. */
            amount: components["schemas"]["Money"];
            /** @description What of the payment or credit this takes, where its currency is not that of the document. */
            paid?: components["schemas"]["Money"];
            /** @description Currency of what settles for one of the currency of the document. */
            rate?: components["schemas"]["ExchangeRate"];
            /** @description What the publisher gained by the exchange, or lost where it is negative, in the currency of what settles. */
            difference?: components["schemas"]["Money"];
        };
        /**
         * @description Settles a part of a document, which either `document` or `fiscal` names. Without an installment the earliest due are settled first. Where
         *     the payment or credit is in another currency than the document, `amount` is what the document falls by and `paid` what that takes
         *     of the payment.
         */
        AllocationInput: {
            /** @description External id of the document that is settled, which must be known. */
            document?: components["schemas"]["ExternalId"];
            /**
             * @description In place of `document`: what the tax authority knows it by, under whatever external id it is published. It need not be known yet
             *     (`document-awaited`): the money stays on account, and settles the document once that is published. Where the identity goes over to
             *     another document, what settles goes with it.
             */
            fiscal?: components["schemas"]["FiscalReference"];
            /**
             * Format: int32
             * @description Number of the installment that is settled.
             */
            installment?: number;
            /** @description In the currency of the document, above zero. */
            amount: components["schemas"]["Money"];
            /** @description What of the payment or credit this takes, in its currency. Required where that differs from the currency of the document; otherwise absent, or the same as `amount`. */
            paid?: components["schemas"]["Money"];
            /** @description Currency of what settles for one of the currency of the document, as the ERP has it. Told as it is: nothing is computed with it. */
            rate?: components["schemas"]["ExchangeRate"];
            /** @description What the publisher gained by the exchange, or lost where it is negative, as the ERP posted it, in the currency of what settles. */
            difference?: components["schemas"]["Money"];
        };
        /**
         * @description Decimal number as a string, at most 18 digits before and 6 after the point. Never a JSON number.
         * @example 1234.56
         */
        Amount: string;
        /** @description A key as its publisher sees it, without the secret, of which only a digest is kept. */
        ApiKey: {
            id: components["schemas"]["Id"];
            name: components["schemas"]["ApiKeyName"];
            /** @description What it may do. A server may have scopes that are not listed here. */
            scopes: (components["schemas"]["ApiKeyScope"] | string)[];
            /** @description Whether it still opens anything. */
            status: "active" | "expired" | "revoked" | (string & {});
            createdAt: components["schemas"]["Instant"];
            createdBy?: components["schemas"]["ApiKeyMaker"];
            expiresAt?: components["schemas"]["Instant"];
            /** @description When it was last accepted, to a minute or so. Absent, it was never. */
            lastUsedAt?: components["schemas"]["Instant"];
            revokedAt?: components["schemas"]["Instant"];
            /** @description The key that it was last rotated to. */
            replacedBy?: components["schemas"]["Id"];
            revision: components["schemas"]["Revision"];
        };
        /**
         * Format: date-time
         * @description Instant from which the key is refused (RFC 3339), in the future. Absent, it does not expire.
         * @example 2036-04-02T15:04:05.123Z
         */
        ApiKeyEnd: string;
        /** @description What a key is for, what it may do, how long. */
        ApiKeyInput: {
            name: components["schemas"]["ApiKeyName"];
            /** @description What it may do. */
            scopes: components["schemas"]["ApiKeyScope"][];
            expiresAt?: components["schemas"]["ApiKeyEnd"];
        };
        /** @description Who made it. Absent, it was not recorded, as of keys from before. */
        ApiKeyMaker: {
            /** @description Another key, one of the publisher's own staff, or whoever runs the server, by a command. */
            kind: "api_key" | "staff" | "operator" | (string & {});
            /** @description The id of that key, or of that person. */
            id: string;
            name?: components["schemas"]["Name"];
        };
        /** @description What the key is for. Shown as `system` of what it publishes. */
        ApiKeyName: string;
        /** @description A page of keys. */
        ApiKeyPage: {
            data: components["schemas"]["ApiKey"][];
            nextCursor?: components["schemas"]["Cursor"];
        };
        /** @description How long both keys work, and how long the new one. */
        ApiKeyRotation: {
            /**
             * Format: int32
             * @description For how long the old key still works, in seconds; 0 ends it at once.
             * @default 86400
             */
            overlapSeconds?: number;
            expiresAt?: components["schemas"]["ApiKeyEnd"];
        };
        /**
         * @description What a key may do: write what the publisher publishes and read what that takes (`publish`), read everything (`read`), mint and revoke
         *     sessions (`sessions`), administer people (`users`), read the audit (`audit`), create, change and revoke keys (`keys`), keep webhooks (`webhooks`). `x-access` of each operation names its scope.
         * @enum {string}
         */
        ApiKeyScope: "publish" | "read" | "sessions" | "users" | "audit" | "keys" | "webhooks";
        /** @description A new key with its secret. */
        ApiKeySecret: {
            apiKey: components["schemas"]["ApiKey"];
            /** @description Opaque bearer token. Shown this once, kept nowhere. */
            secret: string;
            /** @description The key that it was rotated from. */
            replaces?: components["schemas"]["ApiKey"];
        };
        /**
         * @description Name or code in the publisher's system.
         * @example Lima Norte
         */
        Assignment: string;
        /**
         * @description What was done, behind the kind of what it was done to.
         * @enum {string}
         */
        AuditAction: "publisher.created" | "publisher.updated" | "records.published" | "record.published" | "record.voided" | "record.deleted" | "file.published" | "file.uploaded" | "snapshot_run.opened" | "snapshot_run.sealed" | "snapshot_run.aborted" | "balances.asserted" | "payment_report.submitted" | "payment_report.in_review" | "payment_report.accepted" | "payment_report.rejected" | "payment_report.applied" | "thread.opened" | "thread.read" | "message.written" | "session.created" | "session.revoked" | "api_key.created" | "api_key.updated" | "api_key.rotated" | "api_key.revoked" | "user.created" | "user.updated" | "user.disabled" | "user.enabled" | "user.reset" | "user.signed_in" | "user.signed_out" | "user.password_changed" | "user.linked" | "user.unlinked" | "sign_in_settings.replaced" | "sign_in.failed" | "user.factors_reset" | "user.identity_bound" | "second_factor.totp_begun" | "second_factor.totp_added" | "second_factor.passkey_begun" | "second_factor.passkey_added" | "second_factor.removed" | "second_factor.proved" | "second_factor.failed" | "recovery_code.used" | "recovery_codes.renewed" | "sign_in_policy.set" | "provider.created" | "provider.changed" | "provider.deleted" | "webhook_endpoint.created" | "webhook_endpoint.updated" | "webhook_endpoint.enabled" | "webhook_endpoint.disabled" | "webhook_endpoint.deleted" | "webhook_endpoint.moved" | "webhook_endpoint.tested" | "webhook_endpoint.sent_again" | "webhook_endpoint.secret_rotated";
        /** @description Who did it, with the name at the time. */
        AuditActor: {
            /** @description What the actor is. */
            kind: components["schemas"]["AuditActorKind"] | (string & {});
            /** @description Id of the API key, or of the person as whoever signed them in knows them. */
            id: string;
            name?: components["schemas"]["Name"];
        };
        /**
         * @description `api_key`: a system of the publisher. `contact`: a person at a partner. `staff`: one of the publisher's own. `link`: whoever holds a
         *     link. `job`: the server itself, going on with what somebody has begun. `user`: somebody who signs in or has signed in, by
         *     the user's id. `nobody`: somebody who tried to. `operator`: whoever runs the server, by its command.
         * @enum {string}
         */
        AuditActorKind: "api_key" | "contact" | "staff" | "link" | "job" | "user" | "nobody" | "operator";
        /** @description One act. */
        AuditEntry: {
            /**
             * Format: int64
             * @description Counts the entries of the publisher from 1, without gaps.
             */
            seq: number;
            at: components["schemas"]["Instant"];
            actor: components["schemas"]["AuditActor"];
            /** @description What was done. */
            action: components["schemas"]["AuditAction"] | (string & {});
            /** @description The partner whom it concerns. */
            partnerId?: components["schemas"]["Id"];
            record?: components["schemas"]["AuditRecord"];
            /** @description Names the request in the server's log. */
            requestId: string;
            /** @description Address from which it was asked, where that is recorded. */
            address?: string;
            /** @description What more is to be known, by name: how many records were published, for example. Names may be added. */
            details?: {
                [key: string]: string;
            };
            hash: components["schemas"]["AuditHash"];
        };
        /** @description A page of entries. */
        AuditEntryPage: {
            /** @description The entries. */
            data: components["schemas"]["AuditEntry"][];
            nextCursor?: components["schemas"]["Cursor"];
        };
        /** @description One line of an export. */
        AuditExportLine: components["schemas"]["AuditExportStart"] | components["schemas"]["AuditEntry"] | components["schemas"]["AuditExportProblem"];
        /** @description Why the server ended an export early. */
        AuditExportProblem: {
            problem: components["schemas"]["Problem"];
        };
        /** @description The first line of an export. */
        AuditExportStart: {
            head: components["schemas"]["AuditHead"];
            /** @description The entry behind which it begins. */
            after: components["schemas"]["AuditHead"];
        };
        /** @description SHA-256 in hexadecimal. */
        AuditHash: string;
        /** @description The newest entry of a publisher's audit; before the first, `seq` is 0. */
        AuditHead: {
            publisherId: components["schemas"]["Id"];
            /**
             * Format: int64
             * @description Counts the entries of the publisher from 1, without gaps.
             */
            seq: number;
            hash: components["schemas"]["AuditHash"];
        };
        /** @description What it was done to. */
        AuditRecord: {
            /** @description What the record is. */
            kind: components["schemas"]["AuditRecordKind"] | (string & {});
            id: components["schemas"]["Id"];
        };
        /**
         * @description What it was done to.
         * @enum {string}
         */
        AuditRecordKind: "publisher" | "partner" | "document" | "payment" | "file" | "snapshot_run" | "payment_report" | "thread" | "message" | "session" | "api_key" | "user" | "provider" | "webhook_endpoint";
        /** @description Who wrote. */
        Author: {
            side: components["schemas"]["Side"];
            name?: components["schemas"]["Name"];
        };
        /** @description What an account came to at the end of a day, with all that is dated until then. */
        BalanceAssertion: {
            /**
             * @description Say it.
             * @constant
             */
            op?: "assert";
            partner: components["schemas"]["AccountPartner"];
            direction: components["schemas"]["Direction"];
            date: components["schemas"]["CalendarDate"];
            /** @description Signed as the closing balance of a statement. What raises the debt within the direction is positive. */
            balance: components["schemas"]["Sum"];
        };
        /** @description What an account came to, or that nothing is said of it any more. */
        BalanceAssertionInput: components["schemas"]["BalanceAssertion"] | components["schemas"]["BalanceWithdrawal"];
        /** @description Balances as the publisher's system has them. */
        BalanceAssertionRequest: {
            /** @description The assertions. Of the same account and date the last counts. */
            assertions: components["schemas"]["BalanceAssertionInput"][];
        };
        /** @description A result for each assertion, in the order sent. */
        BalanceAssertionResponse: {
            /** @description In the order sent. */
            results: components["schemas"]["BalanceAssertionResult"][];
        };
        /** @description What became of one assertion. */
        BalanceAssertionResult: {
            /**
             * Format: int32
             * @description Position in the request.
             */
            index: number;
            /** @description `deleted`: withdrawn. */
            outcome: components["schemas"]["Outcome"];
            id?: components["schemas"]["Id"];
            /** @description What the records come to now. */
            derived?: components["schemas"]["Sum"];
            /** @description derived - asserted. */
            difference?: components["schemas"]["Sum"];
            problem?: components["schemas"]["Problem"];
        };
        /** @description An asserted balance that is not what the records come to. */
        BalanceDifference: {
            id: components["schemas"]["Id"];
            partner: components["schemas"]["PartnerRef"];
            direction: components["schemas"]["Direction"];
            date: components["schemas"]["CalendarDate"];
            /** @description What the publisher's system says. */
            asserted: components["schemas"]["Sum"];
            /** @description What the records come to now. */
            derived: components["schemas"]["Sum"];
            /** @description derived - asserted. */
            difference: components["schemas"]["Sum"];
            assertedAt: components["schemas"]["Instant"];
            /** @description Name of the API key that asserted it. */
            system: string;
            revision: components["schemas"]["Revision"];
            /**
             * @description Records of the account that may explain it, the likeliest first: those of its very amount, then those that came or were
             *     voided since, then those about the date, then what is open. What only the publisher's system has cannot be among them.
             *     Empty in the feed.
             */
            candidates: components["schemas"]["DifferenceCandidate"][];
        };
        /**
         * @description Of a balance that was asserted: `upsert` when it begins to differ from what the records come to, or is asserted anew and
         *     differs still, `delete` when they agree or the assertion is withdrawn.
         */
        BalanceDifferenceChange: components["schemas"]["ChangedRecord"] & {
            /**
             * @description A balance that differs.
             * @constant
             */
            kind: "balance_difference";
            /** @description The difference as it is now, without candidates; absent once it is gone. */
            data?: components["schemas"]["BalanceDifference"];
        };
        /** @description A page of differences. */
        BalanceDifferencePage: {
            /** @description The differences. */
            data: components["schemas"]["BalanceDifference"][];
            /**
             * Format: int64
             * @description How many with these filters.
             */
            asserted: number;
            /**
             * Format: int64
             * @description How many with these filters.
             */
            differing: number;
            nextCursor?: components["schemas"]["Cursor"];
        };
        /** @description Takes back what was said of an account as of a day. */
        BalanceWithdrawal: {
            /**
             * @description Take it back.
             * @constant
             */
            op: "withdraw";
            partner: components["schemas"]["AccountPartner"];
            direction: components["schemas"]["Direction"];
            date: components["schemas"]["CalendarDate"];
            currency: components["schemas"]["Currency"];
        };
        /**
         * Format: date
         * @description Calendar date `YYYY-MM-DD` (ISO 8601) from 1900 to 9999, without time zone.
         * @example 2026-03-31
         */
        CalendarDate: string;
        /** @description One change of one record. `kind` says of what, and what its `data` is. */
        Change: components["schemas"]["PublishedChange"] | components["schemas"]["PaymentReportChange"] | components["schemas"]["ThreadChange"] | components["schemas"]["MessageChange"] | components["schemas"]["BalanceDifferenceChange"] | components["schemas"]["WebhookEndpointChange"] | components["schemas"]["UnknownChange"];
        /**
         * @description The kinds of records that the feed tells of.
         * @enum {string}
         */
        ChangeKind: "publisher" | "partner" | "document" | "payment" | "file" | "payment_report" | "thread" | "message" | "balance_difference" | "webhook_endpoint";
        /**
         * @description `void`: annulled, still visible. `delete`: gone; the tombstone stays in the feed for at least a year.
         * @enum {string}
         */
        ChangeOp: "upsert" | "void" | "delete";
        /** @description A page of changes. */
        ChangePage: {
            /** @description Oldest first. */
            data: components["schemas"]["Change"][];
            nextCursor: components["schemas"]["Cursor"];
            /** @description Whether more can be read at once. */
            hasMore: boolean;
        };
        /** @description What every change says of its record. */
        ChangedRecord: {
            id: components["schemas"]["Id"];
            externalId?: components["schemas"]["ExternalId"];
            /** @description The partner that it concerns. Absent where it concerns the publisher as a whole. */
            partnerId?: components["schemas"]["Id"];
            revision: components["schemas"]["Revision"];
            /** @description What became of it. */
            op: components["schemas"]["ChangeOp"] | (string & {});
            at: components["schemas"]["Instant"];
        };
        /** @description A first code. */
        CodeInput: {
            code: components["schemas"]["TotpCode"];
        };
        /** @description Whether an element may be used, and what in it. */
        ComponentGrant: {
            /** @description Whether its operations are permitted. */
            enabled: boolean;
            /** @description Parts that can be switched off; on unless said otherwise. */
            features?: {
                /**
                 * @description Report payments and answer reports, ask and answer.
                 * @default true
                 */
                write?: boolean;
                /**
                 * @description Open and download files.
                 * @default true
                 */
                download?: boolean;
            };
        };
        /**
         * @description Which elements. Absent, all of them; where it is given, what is not listed is off. `paymentReview` and `changeFeed` are
         *     for staff: to a partner's session they give nothing.
         */
        Components: {
            statement?: components["schemas"]["ComponentGrant"];
            invoiceList?: components["schemas"]["ComponentGrant"];
            documentDetail?: components["schemas"]["ComponentGrant"];
            paymentReport?: components["schemas"]["ComponentGrant"];
            queryThread?: components["schemas"]["ComponentGrant"];
            pdfViewer?: components["schemas"]["ComponentGrant"];
            paymentReview?: components["schemas"]["ComponentGrant"];
            changeFeed?: components["schemas"]["ComponentGrant"];
        };
        /** @description That it is the person who asks, and not only who has their page before them. */
        ConfirmationInput: {
            password?: components["schemas"]["PresentPassword"];
        };
        /** @description Whom a partner asks. */
        Contact: {
            name?: components["schemas"]["Name"];
            email?: components["schemas"]["Email"];
            /** @description Telephone as people write it. */
            phone?: string;
            /** @description When somebody answers. */
            hours?: string;
        };
        /** @description What went from the account of one currency to that of another. */
        Conversion: {
            /** @description The payment or credit that settles. */
            source: {
                /** @description A payment or refund; or a document, for a credit. */
                kind: components["schemas"]["AccountKind"] | (string & {});
                id: components["schemas"]["Id"];
            };
            /** @description What is settled. */
            document: components["schemas"]["DocumentRef"];
            /** @description What is settled of it */
            amount: components["schemas"]["Money"];
            /** @description What of the payment or credit this takes, where its currency is not that of the document. */
            paid: components["schemas"]["Money"];
            /** @description Currency of what settles for one of the currency of the document. */
            rate?: components["schemas"]["ExchangeRate"];
            /** @description What the publisher gained by the exchange, or lost where it is negative, in the currency of what settles. */
            difference?: components["schemas"]["Money"];
        };
        /**
         * @description ISO 3166-1 alpha-2 code.
         * @example PE
         */
        Country: string;
        /**
         * Format: iso-4217
         * @description ISO 4217 alphabetic code, of today's or of a former currency.
         * @example PEN
         */
        Currency: string;
        /** @description A currency and how many decimals its amounts show. */
        CurrencySetting: {
            code: components["schemas"]["Currency"];
            decimals: components["schemas"]["Decimals"];
        };
        /** @description Opaque position in a list. Take it from an answer, send it back unchanged with the same filters. */
        Cursor: string;
        /**
         * Format: int32
         * @description Number of decimals to show for amounts of the currency.
         */
        Decimals: number;
        /** @description Deletes what was published by mistake. */
        DeleteRecord: {
            /** @description What is deleted. */
            kind: components["schemas"]["RecordKind"];
            /**
             * @description Remove.
             * @constant
             */
            op: "delete";
            externalId: components["schemas"]["ExternalId"];
        };
        /** @description An account of the publisher into which partners pay. */
        DepositAccount: {
            /** @description The publisher's own id of the account. */
            id: string;
            bankName: components["schemas"]["Name"];
            holder: components["schemas"]["Name"];
            currency: components["schemas"]["Currency"];
            /** @description Number as the bank writes it. */
            accountNumber: string;
            /** @description Identifiers for transfers: CLABE, CCI, CBU, IBAN, PIX … */
            identifiers?: {
                /** @description Name of the scheme. */
                scheme: string;
                /** @description The identifier. */
                value: string;
            }[];
            /** @description For example, what to write as reference. */
            note?: string;
        };
        /** @description A record that may explain a difference. */
        DifferenceCandidate: {
            /** @description What it is. */
            kind: components["schemas"]["AccountKind"] | (string & {});
            id: components["schemas"]["Id"];
            externalId: components["schemas"]["ExternalId"];
            type?: components["schemas"]["SaldoDocumentType"];
            /** @description Number or reference that people know it by. */
            label: string;
            date: components["schemas"]["CalendarDate"];
            /** @description How it moves the account; of a voided one how it did. */
            amount: components["schemas"]["Money"];
            voided?: components["schemas"]["Voided"];
            publishedAt: components["schemas"]["Instant"];
            /** @description Why it is named. */
            reasons: (components["schemas"]["DifferenceReason"] | string)[];
        };
        /**
         * @description `equals_difference`: its amount is that of the difference, with either sign, whatever its date. `voided_after`,
         *     `published_after`: it counts, or counted, on the date and came or was voided since the assertion. `near_date`: dated at most
         *     three days from the date of the assertion. `open`: still open and dated until then.
         * @enum {string}
         */
        DifferenceReason: "equals_difference" | "voided_after" | "published_after" | "near_date" | "open";
        /**
         * @description `receivable`: the partner owes the publisher. `payable`: the publisher owes the partner.
         * @enum {string}
         */
        Direction: "receivable" | "payable";
        /**
         * @description Where the paper and the goods went.
         * @example {
         *       "billing": {
         *         "street": "Av. Ficticia 123",
         *         "city": "Lima",
         *         "country": "PE"
         *       }
         *     }
         */
        DocumentAddresses: {
            billing?: components["schemas"]["Address"];
            shipping?: components["schemas"]["Address"];
        };
        /**
         * @description A document as the publisher's system knows it. Totals that do not add up make warnings, never corrections.
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
        DocumentInput: {
            type: components["schemas"]["DocumentTypeInput"];
            direction: components["schemas"]["Direction"];
            partner: components["schemas"]["PartnerSelector"];
            /** @description Series. */
            series?: string;
            /** @description Number in the series. */
            number?: string;
            fiscal?: components["schemas"]["FiscalIdentity"];
            issuer?: components["schemas"]["Party"];
            recipient?: components["schemas"]["Party"];
            issueDate: components["schemas"]["CalendarDate"];
            dueDate?: components["schemas"]["CalendarDate"];
            /** @description Not negative: whether it raises or lowers the debt follows from the type. */
            total: components["schemas"]["Money"];
            subtotal?: components["schemas"]["Money"];
            /** @description Taxes added. */
            taxes?: components["schemas"]["TaxLine"][];
            /** @description Taxes withheld by the payer. */
            withholdings?: components["schemas"]["TaxLine"][];
            /** @description Absent means one installment due on `dueDate` (or on `issueDate`). */
            installments?: components["schemas"]["InstallmentInput"][];
            /** @description Only for credit notes, withholding certificates and adjustments that decrease. */
            allocations?: components["schemas"]["AllocationInput"][];
            /** @description Links to other documents. */
            related?: components["schemas"]["RelatedInput"][];
            /** @description Papers. */
            files?: components["schemas"]["FileLinkInput"][];
            /** @description Required of an adjustment, and only of one: which way it moves the debt. */
            effect?: components["schemas"]["AdjustmentEffect"];
            /** @description Required of an adjustment, and only of one: why. */
            reason?: components["schemas"]["AdjustmentReason"];
            /** @description The partner's own reference, such as its order number. */
            reference?: string;
            hold?: components["schemas"]["HoldInput"];
            /** @description On the whole document. */
            discounts?: components["schemas"]["PriceChange"][];
            /** @description Freight, packing and the like, on the whole document. */
            charges?: components["schemas"]["PriceChange"][];
            /** @description What rounding added to the total; negative where it took off. */
            rounding?: components["schemas"]["Money"];
            /** @description What was paid before and is part of the total no more. */
            prepaid?: components["schemas"]["Money"];
            /** @description The publisher's own currency for one of the document, as the ERP has it. Nothing is computed with it. */
            exchangeRate?: components["schemas"]["ExchangeRate"];
            /** @description The total in the publisher's own currency. */
            baseTotal?: components["schemas"]["Money"];
            /** @description The subtotal in the publisher's own currency. */
            baseSubtotal?: components["schemas"]["Money"];
            paymentTerms?: components["schemas"]["PaymentTerms"];
            addresses?: components["schemas"]["DocumentAddresses"];
            salesperson?: components["schemas"]["Assignment"];
            branch?: components["schemas"]["Assignment"];
            project?: components["schemas"]["Assignment"];
            costCentre?: components["schemas"]["Assignment"];
            /** @description What else the paper says. The partner reads it. */
            notes?: string;
            /** @description What was sold or bought. */
            lines?: components["schemas"]["DocumentLine"][];
            /** @description What it is about. */
            description?: string;
            metadata?: components["schemas"]["Metadata"];
            version?: components["schemas"]["Version"];
        };
        /**
         * @description What was sold or bought, in the order of the paper.
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
        DocumentLine: {
            /** @description The article's code. */
            code?: string;
            /** @description What it is. */
            description: string;
            quantity?: components["schemas"]["Quantity"];
            /** @description Unit of the quantity as people write it, or its code (UN/ECE 20). */
            unit?: string;
            /** @description Price of one unit, before the discount and without taxes. */
            unitPrice?: components["schemas"]["Money"];
            /** @description What is taken off the line, above zero. */
            discount?: components["schemas"]["Money"];
            /** @description Taxes of the line. */
            taxes?: components["schemas"]["TaxLine"][];
            /** @description What the line comes to, after its discount and without taxes. */
            total: components["schemas"]["Money"];
        };
        /** @description A page of documents. */
        DocumentPage: {
            /** @description The rows. */
            data: components["schemas"]["SaldoDocument"][];
            nextCursor?: components["schemas"]["Cursor"];
        };
        /** @description Writes a document. */
        DocumentRecord: {
            /**
             * @description A document.
             * @constant
             */
            kind: "document";
            /**
             * @description Create or replace.
             * @constant
             */
            op?: "upsert";
            /**
             * @description Which document it is. `fiscal` is for what was read from a paper, whose `externalId` was made from it: where another document
             *     that is not voided has its fiscal identity, that one stays as it is and gets the record's `files`, which it keeps when it is published again; `matched`
             *     of the result names it. Type, effect, direction, partner, currency and total have to be the same
             *     (`duplicate-fiscal-identity` at the field), and no partner is made. Where no document has the identity it is written under its own
             *     `externalId`; the first record that has the identity under another one, by `externalId`, and agrees, takes the document
             *     over: it goes on under that id, with its history and its files.
             * @default externalId
             * @enum {string}
             */
            matchBy?: "externalId" | "fiscal";
            externalId: components["schemas"]["ExternalId"];
            data: components["schemas"]["DocumentInput"];
        };
        /** @description Points at a document. */
        DocumentRef: {
            id: components["schemas"]["Id"];
            externalId: components["schemas"]["ExternalId"];
            type: components["schemas"]["SaldoDocumentType"];
            /** @description Series. */
            series?: string;
            /** @description Number in the series. */
            number?: string;
        };
        /**
         * @description Derived from the allocations: nothing settled, a part settled, all settled. `issued` for papers that do not move
         *     the account. Overdue is told by `overdueAmount`, beside the status.
         * @enum {string}
         */
        DocumentStatus: "open" | "partially_paid" | "paid" | "issued" | "void";
        /** @description Counts and sums per currency. */
        DocumentSummary: {
            asOf: components["schemas"]["CalendarDate"];
            /** @description One entry per currency, in the publisher's order. */
            currencies: {
                currency: components["schemas"]["Currency"];
                decimals: components["schemas"]["Decimals"];
                /**
                 * Format: int32
                 * @description Documents.
                 */
                count: number;
                /** @description What raises the debt less what lowers it, papers and voided documents left out. */
                total: components["schemas"]["Sum"];
                /** @description Open amounts less unapplied credits. Payments on account are not documents: they are in the statement. */
                openAmount: components["schemas"]["Sum"];
                overdueAmount: components["schemas"]["Sum"];
                /** @description Adds up to `openAmount`. */
                ageing: components["schemas"]["AgeingBucket"][];
            }[];
        };
        /**
         * @description Invoices and debit notes raise the debt; credit notes and withholding certificates lower it; purchase orders and
         *     receipts are papers that do not move the account. An adjustment is no paper of the trade but an entry of the publisher's
         *     books, which raises or lowers the debt by its `effect`.
         * @enum {string}
         */
        DocumentTypeInput: "invoice" | "credit_note" | "debit_note" | "purchase_order" | "receipt" | "withholding_certificate" | "adjustment";
        /**
         * @description What is taken off when it is paid early, as a rate of the total or as an amount.
         * @example {
         *       "until": "2026-03-10",
         *       "rate": "0.02"
         *     }
         */
        EarlyPayment: {
            /** @description The last day on which it is given. */
            until: components["schemas"]["CalendarDate"];
            rate?: components["schemas"]["Rate"];
            amount?: components["schemas"]["Money"];
        };
        /**
         * Format: email
         * @description Mail address, RFC 5321.
         */
        Email: string;
        /** @description What is shown to who is not signed in. */
        Entrance: {
            publisher: components["schemas"]["EntrancePublisher"];
            /** @description Whether `forgotPassword` mails a link. Where not, the publisher resets passwords. */
            selfServiceReset: boolean;
            /** @description Ways to sign in. A page shows those that it knows. */
            ways: components["schemas"]["SignInWay"][];
        };
        /** @description The publisher, as anybody may know it. */
        EntrancePublisher: {
            id: components["schemas"]["Id"];
            name: components["schemas"]["Name"];
            /** @description Whom to ask. */
            contact?: components["schemas"]["Contact"];
        };
        /** @description A change in an event `change`; in an event `problem` why the server ends the stream. */
        EventData: components["schemas"]["Change"] | components["schemas"]["Problem"];
        /**
         * @description How much of one currency one of another costs. Never a JSON number.
         * @example 3.7245
         */
        ExchangeRate: string;
        /**
         * @description The publisher's own id of the record. Opaque, compared byte for byte, at most 200 characters, without control characters
         *     and U+FEFF (a byte order mark that came along with a file).
         * @example F001-00012345
         */
        ExternalId: string;
        /** @description The factors as they are now. The sign-in permits from here on what waited for one. */
        FactorAdded: {
            /** @description With the first factor. */
            recoveryCodes?: components["schemas"]["NewRecoveryCodes"];
            factors: components["schemas"]["Factors"];
        };
        /** @description What is to be removed, and that it is the person who asks. */
        FactorRemovalInput: {
            /** @description `totp`, or the id of a passkey. */
            factor: string;
            password?: components["schemas"]["PresentPassword"];
            proof: components["schemas"]["SecondFactorInput"];
        };
        /** @description The second factors of who is signed in. */
        Factors: {
            policy: components["schemas"]["KnownPolicy"];
            /** @description The authenticator app; absent where there is none. */
            totp?: components["schemas"]["TotpFactor"];
            /** @description By when they were added. */
            passkeys: components["schemas"]["Passkey"][];
            /**
             * Format: int32
             * @description How many recovery codes were not used yet.
             */
            recoveryCodesLeft: number;
        };
        /**
         * @description What can be wrong with a field. A newer server may send codes not listed here: show their `detail`.
         * @enum {string}
         */
        FieldCode: "required" | "not-accepted" | "unknown-field" | "unknown-parameter" | "wrong-type" | "malformed" | "not-a-choice" | "no-known-form" | "too-short" | "too-long" | "too-few-items" | "too-many-items" | "too-small" | "too-large" | "repeated" | "text" | "encoding" | "cursor" | "file-name" | "address-not-allowed" | "beyond-own-key" | "yourself" | "last-administrator" | "time-zone" | "unknown-reference" | "ambiguous-reference" | "duplicate-fiscal-identity" | "in-use" | "taken" | "guessable" | "wrong-password" | "wrong-code" | "passkey-refused" | "not-positive" | "negative" | "currency-differs" | "partner-differs" | "direction-differs" | "not-a-debt" | "not-a-credit" | "settled" | "document-void" | "payment-void" | "future-date" | "past-date" | "after-as-of" | "period-too-long" | "lines-exceed-amount" | "malformed-json" | "line-too-long";
        /** @description One field and what is wrong with it. */
        FieldError: {
            /** @description JSON Pointer (RFC 6901) into the body; `query/<name>`, `path/<name>` or `header/<name>` outside it. */
            pointer: string;
            /**
             * @description Stable code of what is wrong.
             * @example malformed
             */
            code: components["schemas"]["FieldCode"] | (string & {});
            /** @description What is accepted. */
            detail: string;
            /** @description Of the record that stands in the way, where there is one. */
            externalId?: components["schemas"]["ExternalId"];
        };
        /** @description A file of a document. */
        FileLink: {
            id: components["schemas"]["Id"];
            externalId?: components["schemas"]["ExternalId"];
            /** @description What the file is to the document. */
            role: components["schemas"]["FileRole"] | (string & {});
            fileName: components["schemas"]["FileName"];
            /** @description Media type. */
            mediaType: string;
            /**
             * Format: int32
             * @description Bytes.
             */
            size: number;
            pending?: components["schemas"]["Pending"];
        };
        /** @description A file published before with `putFile`, or published here, by the address where it lies. */
        FileLinkInput: {
            externalId: components["schemas"]["ExternalId"];
            source?: components["schemas"]["FileSource"];
            /**
             * @description What the file is to the document.
             * @default other
             */
            role?: components["schemas"]["FileRole"];
        };
        /** @description Name as the uploader's machine had it, without a path. */
        FileName: string;
        /**
         * @description What a file is to a document: its printed form, its signed source, or another paper.
         * @enum {string}
         */
        FileRole: "pdf" | "xml" | "other";
        /**
         * @description Where a file lies that was not uploaded. The server fetches it for the first who downloads it, and keeps it; partners never
         *     see the address. Another address, or anything else that differs, makes the file be fetched anew.
         */
        FileSource: {
            /**
             * Format: uri
             * @description An absolute address by HTTPS of a host that whoever runs the server allows, without user name and password. A server may
             *     allow none: `address-not-allowed`. What it answers must be the file itself, of at most 10 MiB.
             * @example https://files.example.com/F001-00012345.pdf
             */
            url: string;
            fileName: components["schemas"]["FileName"];
            /**
             * @description What the file is. The first bytes must be those of this media type, whatever the host says.
             * @enum {string}
             */
            mediaType: "application/pdf" | "application/xml" | "image/jpeg" | "image/png" | "image/webp";
            /**
             * Format: int32
             * @description Bytes, where they are known: what is fetched must have as many.
             */
            size?: number;
            /** @description Where it is known: what is fetched must have it. */
            sha256?: components["schemas"]["Sha256"];
        };
        /** @description Where the file lies. Only the publisher is told. */
        FileSourceState: {
            /**
             * Format: uri
             * @description The address.
             */
            url: string;
            /**
             * Format: int32
             * @description Bytes that were declared.
             */
            size?: number;
            /** @description What was declared. */
            sha256?: components["schemas"]["Sha256"];
            /** @description When the bytes were fetched that are kept. */
            fetchedAt?: components["schemas"]["Instant"];
        };
        /**
         * @description What the tax authority knows the document by: this one and no other. Of a publisher's documents that are not voided only one
         *     has it (`duplicate-fiscal-identity`, unless the record came with `matchBy: fiscal`). Compared without case, a UUID also without its hyphens, a number of `sunat` without zeros
         *     before it. Where several documents share a code, as under a CAEA, it takes issuer, type and number beside it.
         */
        FiscalIdentity: {
            /**
             * @description `cfdi-uuid` (MX), `cae` (AR), `cufe` (CO), `folio` (CL: `<RUT>-<type>-<folio>`), `sunat` (PE:
             *     `<RUC>-<type>-<series>-<number>`), `nfe-key` (BR) or another.
             */
            scheme: string;
            /** @description The identifier as the authority writes it. */
            value: string;
            authorizedAt?: components["schemas"]["Instant"];
        };
        /**
         * @description A document by what the tax authority knows it by, compared as `FiscalIdentity` says.
         * @example {
         *       "scheme": "cfdi-uuid",
         *       "value": "5FB2822E-396D-4725-8521-CDC4BDD20CCF"
         *     }
         */
        FiscalReference: {
            /** @description As in `FiscalIdentity`. */
            scheme: string;
            /** @description As in `FiscalIdentity`. */
            value: string;
        };
        /** @description Who has forgotten the password. */
        ForgotInput: {
            /** @description The login. */
            login: string;
            entrance: components["schemas"]["UserSide"];
        };
        /**
         * @description What holds the document up today. Amounts, due dates and status do not know of it.
         * @example {
         *       "kind": "disputed",
         *       "reason": "Two boxes arrived broken",
         *       "until": "2026-05-31"
         *     }
         */
        Hold: {
            /** @description In which way. */
            kind: components["schemas"]["HoldKind"] | (string & {});
            /** @description Why. */
            reason?: string;
            /** @description The last day on which it holds. */
            until?: components["schemas"]["CalendarDate"];
        };
        /**
         * @description Holds the document up, without changing what is owed or when it is due. It ends by itself after `until`, or when the
         *     document is published without it.
         * @example {
         *       "kind": "disputed",
         *       "reason": "Two boxes arrived broken",
         *       "until": "2026-05-31"
         *     }
         */
        HoldInput: {
            /** @description In which way. */
            kind: components["schemas"]["HoldKind"];
            /** @description Why. The partner reads it. */
            reason?: string;
            /** @description The last day on which it holds. */
            until?: components["schemas"]["CalendarDate"];
        };
        /**
         * @description `disputed`: the partner contests the document. `blocked`: the publisher keeps it from being paid or collected.
         * @enum {string}
         */
        HoldKind: "disputed" | "blocked";
        /**
         * Format: uuid
         * @description Identifier given by the server. UUID (RFC 9562), lower case.
         * @example 01932f6e-7c1a-7b1e-9f0a-3d1c5b7e9a10
         */
        Id: string;
        /**
         * @description What payments in process are meant to settle of a document, taken together. Amounts, due dates and status do not know of it.
         * @example {
         *       "amount": {
         *         "amount": "290.00",
         *         "currency": "PEN"
         *       },
         *       "clearsOn": "2026-05-15"
         *     }
         */
        InProcess: {
            /** @description In the currency of the document. */
            amount: components["schemas"]["Sum"];
            /** @description The last day on which one of them is planned to be paid. Absent where none says one. */
            plannedOn?: components["schemas"]["CalendarDate"];
            /** @description The last day on which one of them is expected to clear. Absent where none says one. */
            clearsOn?: components["schemas"]["CalendarDate"];
        };
        /** @description A part of the total with a due date of its own. */
        Installment: {
            /**
             * Format: int32
             * @description Counts from 1.
             */
            number: number;
            dueDate: components["schemas"]["CalendarDate"];
            amount: components["schemas"]["Money"];
            openAmount: components["schemas"]["Sum"];
            /**
             * Format: int32
             * @description Days past due with an open amount; 0 otherwise.
             */
            daysOverdue: number;
        };
        /** @description A part of the total with a due date of its own. */
        InstallmentInput: {
            /**
             * Format: int32
             * @description Counts from 1, unique in the document.
             */
            number: number;
            dueDate: components["schemas"]["CalendarDate"];
            amount: components["schemas"]["Money"];
        };
        /**
         * Format: date-time
         * @description Instant in UTC, RFC 3339.
         * @example 2026-03-31T15:04:05.123Z
         */
        Instant: string;
        /** @description What the publisher asks for; a newer server may name others. */
        KnownPolicy: components["schemas"]["SecondFactorPolicy"] | (string & {});
        /** @description A right; a newer server may name others. */
        KnownRight: components["schemas"]["Right"] | (string & {});
        /** @description What has to be done next; absent where nothing has. A newer server may name other steps. */
        KnownStep: components["schemas"]["NextStep"] | (string & {});
        /**
         * @description In which language to write to it, BCP 47.
         * @example es-PE
         */
        Language: string;
        /**
         * Format: int64
         * @description Line of the stream, from 1, empty ones included.
         */
        LineNumber: number;
        /** @description The other user, and the proof. */
        LinkInput: {
            /** @description The token of a sign-in of the same person at another publisher. */
            token: string;
        };
        /**
         * @description By what the user is known at the entrance; often the mail address. Compared after NFKC and without case. Unique within the publisher.
         * @example ana@tornillo.example
         */
        Login: string;
        /**
         * @description The claim that is the user's login. `email` counts only with `email_verified`. The others count as the provider says them: for a provider
         *     alone in which the publisher's own people give names.
         * @enum {string}
         */
        LoginClaim: "email" | "preferred_username" | "upn";
        /** @description A message. It is never changed. */
        Message: {
            id: components["schemas"]["Id"];
            threadId: components["schemas"]["Id"];
            author: components["schemas"]["Author"];
            text: components["schemas"]["PlainText"];
            /** @description Attachments. */
            files: components["schemas"]["SaldoFile"][];
            createdAt: components["schemas"]["Instant"];
        };
        /** @description Of a message. */
        MessageChange: components["schemas"]["ChangedRecord"] & {
            /**
             * @description A message.
             * @constant
             */
            kind: "message";
            /** @description The message; absent once it is gone. */
            data?: components["schemas"]["Message"];
        };
        /** @description A message to write. */
        MessageInput: {
            /** @description Plain text. */
            text: string;
            /** @description Files uploaded before with `createFile`; of the publisher also those published with `putFile`. */
            files?: components["schemas"]["RecordId"][];
            /** @description Name of the clerk who writes. Only with an API key; a session has its user. */
            authorName?: components["schemas"]["Name"];
        };
        /** @description A page of messages. */
        MessagePage: {
            /** @description The rows. */
            data: components["schemas"]["Message"][];
            nextCursor?: components["schemas"]["Cursor"];
        };
        /**
         * @description What else the publisher's system knows of the record, under keys of its own: at most 50, each of at most 40 characters, with values of
         *     at most 500. Lists filter by it. The partner sees it.
         * @example {
         *       "project": "P-2026-014",
         *       "warehouse": "Lima Norte"
         *     }
         */
        Metadata: {
            [key: string]: string;
        };
        /** @description What becomes of what is missing. Partners can only be deleted. */
        MissingInput: {
            /**
             * @description `void`: it stays visible and counts nowhere. `delete`: it goes; what other records refer to is kept.
             * @enum {string}
             */
            op: "void" | "delete";
            /** @description Shown to the partner. Required to void; not accepted to delete. */
            reason?: string;
        };
        /**
         * @description An amount of one currency. In answers the amount has at least the currency's decimals (`"590.00"`), and more only
         *     where the publisher sent more.
         * @example {
         *       "amount": "1234.56",
         *       "currency": "PEN"
         *     }
         */
        Money: {
            amount: components["schemas"]["Amount"];
            currency: components["schemas"]["Currency"];
        };
        /** @description One line of the account. */
        Movement: {
            /** @description What moved the account. */
            kind: components["schemas"]["MovementKind"] | (string & {});
            /** @description Of the document or payment; a conversion has one of its own, which nothing else answers to. */
            id: components["schemas"]["Id"];
            externalId: components["schemas"]["ExternalId"];
            type?: components["schemas"]["SaldoDocumentType"];
            /** @description Of an adjustment why. */
            reason?: components["schemas"]["AdjustmentReason"] | (string & {});
            /** @description Number or reference that people know it by. */
            label: string;
            /** @description What it is about. */
            description?: string;
            date: components["schemas"]["CalendarDate"];
            dueDate?: components["schemas"]["CalendarDate"];
            /** @description Signed. */
            amount: components["schemas"]["Money"];
            /** @description Balance after this movement. */
            balance: components["schemas"]["Sum"];
            conversion?: components["schemas"]["Conversion"];
        };
        /**
         * @description What moves an account. `refund`: a payment that gives money back, with the id of that payment. `conversion`: what a payment or credit in one currency settles of a document in another leaves the
         *     account of the one, raising it by what it takes, and lowers the account of the other; dated the later day of both.
         * @enum {string}
         */
        MovementKind: "document" | "payment" | "refund" | "conversion";
        /** @description A page of movements. */
        MovementPage: {
            /** @description The rows. */
            data: components["schemas"]["Movement"][];
            nextCursor?: components["schemas"]["Cursor"];
        };
        /** @description A name as people write it, without U+0000 and U+FEFF. */
        Name: string;
        /** @description A partner, by exactly one of the two ids. */
        NamedPartner: {
            id?: components["schemas"]["RecordId"];
            externalId?: components["schemas"]["ExternalId"];
        };
        /** @description Shown this once. */
        NewRecoveryCodes: string[];
        /**
         * @description What has to be done before a sign-in permits anything else.
         * @enum {string}
         */
        NextStep: "change-password" | "second-factor" | "enrol-second-factor";
        /** @description An installment, a credit or a payment that is still open as of the day. */
        OpenItem: {
            /** @description What is open. */
            kind: components["schemas"]["AccountKind"] | (string & {});
            id: components["schemas"]["Id"];
            externalId: components["schemas"]["ExternalId"];
            type?: components["schemas"]["SaldoDocumentType"];
            /** @description Of an adjustment why. */
            reason?: components["schemas"]["AdjustmentReason"] | (string & {});
            /** @description What holds the document up today, whatever the day of the items. */
            hold?: components["schemas"]["Hold"];
            /** @description Number or reference that people know it by. */
            label: string;
            /**
             * Format: int32
             * @description Number of the installment where there are several.
             */
            installment?: number;
            date: components["schemas"]["CalendarDate"];
            dueDate: components["schemas"]["CalendarDate"];
            /** @description Signed amount of the installment, credit or payment. */
            total: components["schemas"]["Money"];
            /** @description Signed open amount as of the day. */
            openAmount: components["schemas"]["Sum"];
            /**
             * Format: int32
             * @description Days past due as of the day; 0 for credits.
             */
            daysOverdue: number;
            /** @description Ageing bucket it is counted in. */
            bucket: components["schemas"]["AgeingBucketName"] | (string & {});
        };
        /** @description A page of open items. */
        OpenItemPage: {
            /** @description The rows. */
            data: components["schemas"]["OpenItem"][];
            nextCursor?: components["schemas"]["Cursor"];
        };
        /**
         * @description `superseded`: the same record comes again later in the request, and that one counts. `stale`: the stored version
         *     is higher. `unchanged`: same content, no new revision.
         * @enum {string}
         */
        Outcome: "created" | "updated" | "unchanged" | "stale" | "superseded" | "voided" | "deleted" | "rejected";
        /** @description A client or a supplier. */
        Partner: {
            id: components["schemas"]["Id"];
            externalId: components["schemas"]["ExternalId"];
            name: components["schemas"]["Name"];
            taxId?: components["schemas"]["TaxId"];
            identifiers?: components["schemas"]["PartyIdentifiers"];
            country?: components["schemas"]["Country"];
            /** @description Client or supplier or both. */
            direction: components["schemas"]["PartnerDirection"] | (string & {});
            email?: components["schemas"]["Email"];
            /** @description Telephone. */
            phone?: string;
            /** @description Where it can be found. */
            addresses?: components["schemas"]["PartnerAddress"][];
            /** @description Who can be asked. */
            contacts?: components["schemas"]["PartnerContact"][];
            language?: components["schemas"]["Language"];
            /** @description Up to which open amount is sold on credit. Told, never enforced. */
            creditLimit?: components["schemas"]["Money"];
            paymentTerms?: components["schemas"]["PartnerTerms"];
            /** @description External id of the partner that this one is a branch of. It may be published later, or never. */
            parent?: components["schemas"]["ExternalId"];
            /** @description Sales or collection zone. The partner itself does not see it. */
            zone?: components["schemas"]["Assignment"];
            /** @description For lists to filter by. The partner itself does not see it. */
            tags?: components["schemas"]["Tag"][];
            metadata?: components["schemas"]["Metadata"];
            provenance: components["schemas"]["Provenance"];
        };
        /**
         * @description A postal address of a partner.
         * @example {
         *       "role": "billing",
         *       "street": "Av. Ficticia 123",
         *       "city": "Lima",
         *       "country": "PE"
         *     }
         */
        PartnerAddress: {
            /** @description What for: billing, shipping or another word. */
            role?: string;
            /** @description Whose it is. */
            name?: string;
            /** @description Street and number, in one or more lines. */
            street?: string;
            /** @description City. */
            city?: string;
            /** @description State, province or department. */
            region?: string;
            /** @description Postal code. */
            postalCode?: string;
            country?: components["schemas"]["Country"];
        };
        /**
         * @description Somebody at the partner.
         * @example {
         *       "name": "Ana Ficticia",
         *       "role": "Pagos",
         *       "email": "ana@partner.example"
         *     }
         */
        PartnerContact: {
            name: components["schemas"]["Name"];
            /** @description What for. */
            role?: string;
            email?: components["schemas"]["Email"];
            /** @description Telephone as people write it. */
            phone?: string;
        };
        /**
         * @description `receivable`: a client. `payable`: a supplier. `both`: both.
         * @enum {string}
         */
        PartnerDirection: "receivable" | "payable" | "both";
        /** @description A client or a supplier as the publisher's system knows it. */
        PartnerInput: {
            name: components["schemas"]["Name"];
            taxId?: components["schemas"]["TaxId"];
            identifiers?: components["schemas"]["PartyIdentifiers"];
            country?: components["schemas"]["Country"];
            direction: components["schemas"]["PartnerDirection"];
            email?: components["schemas"]["Email"];
            /** @description Telephone as people write it. */
            phone?: string;
            /** @description Where it can be found. */
            addresses?: components["schemas"]["PartnerAddress"][];
            /** @description Who can be asked. */
            contacts?: components["schemas"]["PartnerContact"][];
            language?: components["schemas"]["Language"];
            /** @description Up to which open amount is sold on credit. Told, never enforced. */
            creditLimit?: components["schemas"]["Money"];
            paymentTerms?: components["schemas"]["PartnerTerms"];
            /** @description External id of the partner that this one is a branch of. It may be published later, or never. */
            parent?: components["schemas"]["ExternalId"];
            /** @description Sales or collection zone. The partner itself does not see it. */
            zone?: components["schemas"]["Assignment"];
            /** @description For lists to filter by. The partner itself does not see it. */
            tags?: components["schemas"]["Tag"][];
            metadata?: components["schemas"]["Metadata"];
            version?: components["schemas"]["Version"];
        };
        /** @description A page of partners. */
        PartnerPage: {
            /** @description The rows. */
            data: components["schemas"]["Partner"][];
            nextCursor?: components["schemas"]["Cursor"];
        };
        /** @description Writes a partner. */
        PartnerRecord: {
            /**
             * @description A partner.
             * @constant
             */
            kind: "partner";
            /**
             * @description Create or replace.
             * @constant
             */
            op?: "upsert";
            externalId: components["schemas"]["ExternalId"];
            data: components["schemas"]["PartnerInput"];
        };
        /** @description The partner of a record. */
        PartnerRef: {
            id: components["schemas"]["Id"];
            externalId: components["schemas"]["ExternalId"];
            name: components["schemas"]["Name"];
        };
        /**
         * @description By the publisher's own id, which must be known; or as papers name their parties, by tax id and other identifiers. The
         *     first of them that somebody has finds the partner; where several have it, the others and the name choose among them, and where they
         *     do not, the record is refused. Where nobody has any, a partner is created, with the tax id (else the first identifier) as its external id.
         *     Identifiers that many share (`XAXX010101000`, zeros, a text without digits …) count only together with the name, and
         *     only where there is no other: two names are two partners. A name alone finds who has nothing else.
         */
        PartnerSelector: {
            externalId: components["schemas"]["ExternalId"];
        } | {
            taxId?: components["schemas"]["TaxId"];
            identifiers?: components["schemas"]["PartyIdentifiers"];
            name: components["schemas"]["Name"];
            country?: components["schemas"]["Country"];
        };
        /**
         * @description On which terms it usually pays.
         * @example {
         *       "code": "30D",
         *       "text": "30 days net"
         *     }
         */
        PartnerTerms: {
            /** @description The ERP's code. */
            code?: string;
            /** @description What people read. */
            text?: string;
        };
        /** @description A party as the paper itself names it. */
        Party: {
            taxId: components["schemas"]["TaxId"];
            name?: components["schemas"]["Name"];
            country?: components["schemas"]["Country"];
        };
        /**
         * @description One of the identifiers of a company. Compared without spelling: NFKC, upper case, only letters, digits and `&`
         *     (`AAZ-010101-AB1` is `AAZ010101AB1`). `tax`, `vat`, `company`, `foreign`, `rfc`, `rut`, `ruc`, `cuit`, `nit`, `cnpj` and `cpf` name public
         *     registers and match each other and `taxId`; any other scheme matches itself alone.
         * @example {
         *       "scheme": "0088",
         *       "value": "7300010000001"
         *     }
         */
        PartyIdentifier: {
            /** @description What kind it is - `vat`, `company`, `foreign`, `gln`, an ISO 6523 code such as `0088`, or one of the publisher's own. */
            scheme: string;
            /** @description The identifier as people write it. */
            value: string;
        };
        /** @description By what else a company is known, beside its tax id. The order tells nothing on a partner, the best first where one is looked for. */
        PartyIdentifiers: components["schemas"]["PartyIdentifier"][];
        /** @description A passkey. */
        Passkey: {
            id: components["schemas"]["Id"];
            /** @description As the person called it. */
            name: components["schemas"]["Name"];
            addedAt: components["schemas"]["Instant"];
            /** @description When it was last accepted. */
            lastUsedAt?: components["schemas"]["Instant"];
            /** @description Whether it can be used at the host of the page that asks; a passkey is of one host. */
            here: boolean;
        };
        /** @description What the authenticator made of a challenge. Bytes in base64url, as `toJSON()` of the credential has them. */
        PasskeyAssertion: {
            /** @description Of the challenge. */
            id: components["schemas"]["Id"];
            /** @description Id of the credential. */
            credentialId: string;
            /** @description What the browser vouches for. */
            clientDataJSON: string;
            /** @description What the authenticator vouches for. */
            authenticatorData: string;
            /** @description Of both. */
            signature: string;
        };
        /** @description With what a passkey is asked for. */
        PasskeyChallenge: {
            /** @description To be sent with the answer. */
            id: components["schemas"]["Id"];
            publicKey: components["schemas"]["WebAuthnOptions"];
            expiresAt: components["schemas"]["Instant"];
        };
        /** @description With what a passkey is made. */
        PasskeyCreation: {
            /** @description To be sent with the answer. */
            id: components["schemas"]["Id"];
            publicKey: components["schemas"]["WebAuthnOptions"];
            expiresAt: components["schemas"]["Instant"];
        };
        /** @description What the browser made of a challenge. Bytes in base64url, as `toJSON()` of the credential has them. */
        PasskeyInput: {
            /** @description Of the challenge. */
            id: components["schemas"]["Id"];
            /** @description What the person calls it. */
            name: components["schemas"]["Name"];
            /** @description Id of the credential. */
            credentialId: string;
            /** @description What the browser vouches for. */
            clientDataJSON: string;
            /** @description What the authenticator made. */
            attestationObject: string;
            /** @description How the authenticator can be reached. */
            transports?: string[];
        };
        /** @description A passkey, and at which entrance. */
        PasskeySignInInput: {
            entrance: components["schemas"]["UserSide"];
            passkey: components["schemas"]["PasskeyAssertion"];
        };
        /** @description A new password. */
        PasswordInput: {
            /** @description The present one; not asked for after an activation. */
            current?: string;
            /** @description The new one: 15 to 256 characters, blanks and any script among them. */
            password: string;
        };
        /** @description Money that the publisher's system has recorded. */
        Payment: {
            id: components["schemas"]["Id"];
            externalId: components["schemas"]["ExternalId"];
            /** @description Whether it pays or gives back. */
            type: components["schemas"]["PaymentType"] | (string & {});
            direction: components["schemas"]["Direction"];
            partner: components["schemas"]["PartnerRef"];
            date: components["schemas"]["CalendarDate"];
            /** @description Whether it counts. */
            status: components["schemas"]["PaymentStatus"] | (string & {});
            /** @description The day on which a payment in process is planned to be paid. */
            plannedOn?: components["schemas"]["CalendarDate"];
            /** @description The day on which a payment in process is expected to clear. */
            clearsOn?: components["schemas"]["CalendarDate"];
            currency: components["schemas"]["Currency"];
            decimals: components["schemas"]["Decimals"];
            amount: components["schemas"]["Money"];
            /** @description Amount less allocations; zero while it does not count. */
            unappliedAmount: components["schemas"]["Sum"];
            /** @description How money moved. */
            method?: components["schemas"]["PaymentMethod"] | (string & {});
            /** @description What the bank or the payer calls it. */
            reference?: string;
            /** @description What it settles; of a payment in process, what it is meant to settle. */
            allocations: components["schemas"]["Allocation"][];
            /** @description What it is about. */
            description?: string;
            /** @description What the tax authority knows the receipt by; several payments of one receipt share it. */
            fiscal?: components["schemas"]["FiscalIdentity"];
            /** @description Id of the publisher's deposit account that it came to. */
            depositAccount?: string;
            /** @description Papers. */
            files?: components["schemas"]["FileLink"][];
            /** @description Documents that name this payment, such as its receipt (`acknowledged_by`). */
            related?: components["schemas"]["Related"][];
            metadata?: components["schemas"]["Metadata"];
            voided?: components["schemas"]["Voided"];
            provenance: components["schemas"]["Provenance"];
        };
        /**
         * @description Money that the publisher's system has recorded. The amount is positive, also of a refund.
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
        PaymentInput: {
            /**
             * @description Whether it pays or gives back.
             * @default payment
             */
            type?: components["schemas"]["PaymentType"];
            direction: components["schemas"]["Direction"];
            partner: components["schemas"]["PartnerSelector"];
            date: components["schemas"]["CalendarDate"];
            /**
             * @description Whether it counts.
             * @default recorded
             */
            status?: components["schemas"]["PaymentStatusInput"];
            /** @description Only of a payment in process: the day on which it is planned to be paid, as a payment run has it; no money moves before. It is shown, and nothing happens on it. */
            plannedOn?: components["schemas"]["CalendarDate"];
            /** @description Only of a payment in process: the day on which it is expected to clear. It is shown, and nothing happens on it. */
            clearsOn?: components["schemas"]["CalendarDate"];
            amount: components["schemas"]["Money"];
            method?: components["schemas"]["PaymentMethod"];
            /** @description What the bank or the payer calls it. */
            reference?: string;
            /** @description What it settles; of a refund, the credits that it pays out. What is left is on account. */
            allocations?: components["schemas"]["AllocationInput"][];
            /** @description What it is about. */
            description?: string;
            /** @description What the tax authority knows the receipt by; several payments of one receipt share it. */
            fiscal?: components["schemas"]["FiscalIdentity"];
            /** @description Id of the publisher's deposit account that it came to. */
            depositAccount?: string;
            /** @description Papers, such as a payment complement. */
            files?: components["schemas"]["FileLinkInput"][];
            metadata?: components["schemas"]["Metadata"];
            version?: components["schemas"]["Version"];
        };
        /**
         * @description How money moved.
         * @enum {string}
         */
        PaymentMethod: "bank_transfer" | "deposit" | "cheque" | "cash" | "card" | "direct_debit" | "compensation" | "other";
        /** @description A page of payments. */
        PaymentPage: {
            /** @description The rows. */
            data: components["schemas"]["Payment"][];
            nextCursor?: components["schemas"]["Cursor"];
        };
        /** @description Writes a payment. */
        PaymentRecord: {
            /**
             * @description A payment.
             * @constant
             */
            kind: "payment";
            /**
             * @description Create or replace.
             * @constant
             */
            op?: "upsert";
            externalId: components["schemas"]["ExternalId"];
            data: components["schemas"]["PaymentInput"];
        };
        /** @description Points at a payment. */
        PaymentRef: {
            id: components["schemas"]["Id"];
            externalId: components["schemas"]["ExternalId"];
            /** @description Whether it pays or gives back. */
            type: components["schemas"]["PaymentType"] | (string & {});
        };
        /** @description What a partner says it has paid, and what became of it. */
        PaymentReport: {
            id: components["schemas"]["Id"];
            /** @description Number to talk about, counted per publisher. */
            number: string;
            partner: components["schemas"]["PartnerRef"];
            direction: components["schemas"]["Direction"];
            /** @description Where the report stands. */
            status: components["schemas"]["PaymentReportStatus"] | (string & {});
            paymentDate: components["schemas"]["CalendarDate"];
            currency: components["schemas"]["Currency"];
            decimals: components["schemas"]["Decimals"];
            amount: components["schemas"]["Money"];
            /** @description Amount less the lines' amounts. */
            onAccount: components["schemas"]["Money"];
            /** @description How money moved. */
            method: components["schemas"]["PaymentMethod"] | (string & {});
            /** @description Operation number of the bank. */
            reference?: string;
            /** @description Into which of the publisher's accounts. */
            depositAccountId?: string;
            /** @description What it is for. */
            lines: components["schemas"]["PaymentReportLine"][];
            /** @description Proofs. */
            files: components["schemas"]["SaldoFile"][];
            note?: components["schemas"]["PlainText"];
            createdAt: components["schemas"]["Instant"];
            createdBy?: components["schemas"]["Name"];
            review?: components["schemas"]["Review"];
            revision: components["schemas"]["Revision"];
        };
        /** @description Of a payment report. */
        PaymentReportChange: components["schemas"]["ChangedRecord"] & {
            /**
             * @description A payment report.
             * @constant
             */
            kind: "payment_report";
            /** @description The report as it is now; absent once it is gone. */
            data?: components["schemas"]["PaymentReport"];
        };
        /** @description What a partner says it has paid. */
        PaymentReportInput: {
            direction: components["schemas"]["Direction"];
            /** @description Not after today. */
            paymentDate: components["schemas"]["CalendarDate"];
            /** @description Money that moved, greater than zero; zero only where every line is withholdings alone. */
            amount: components["schemas"]["Money"];
            method: components["schemas"]["PaymentMethod"];
            /** @description Operation number of the bank. */
            reference?: string;
            /** @description Into which of the publisher's accounts. */
            depositAccountId?: string;
            /** @description What it is for. Empty means on account. One line per document and installment. */
            lines: components["schemas"]["PaymentReportLineInput"][];
            /** @description Proofs uploaded before with `createFile`. */
            files?: components["schemas"]["Id"][];
            note?: components["schemas"]["PlainText"];
        };
        /** @description What was paid for one document. */
        PaymentReportLine: {
            document: components["schemas"]["DocumentRef"];
            /**
             * Format: int32
             * @description Number of the installment.
             */
            installment?: number;
            amount: components["schemas"]["Money"];
            /** @description Taxes withheld. */
            withholdings: components["schemas"]["ReportedWithholding"][];
        };
        /** @description What was paid for one document. */
        PaymentReportLineInput: {
            documentId: components["schemas"]["RecordId"];
            /**
             * Format: int32
             * @description Number of the installment.
             */
            installment?: number;
            amount: components["schemas"]["Money"];
            /** @description Taxes withheld. */
            withholdings?: components["schemas"]["ReportedWithholding"][];
        };
        /** @description A page of reports. */
        PaymentReportPage: {
            /** @description The rows. */
            data: components["schemas"]["PaymentReport"][];
            nextCursor?: components["schemas"]["Cursor"];
        };
        /**
         * @description Where a report can stand.
         * @enum {string}
         */
        PaymentReportStatus: "submitted" | "in_review" | "accepted" | "applied" | "rejected";
        /**
         * @description What has become of the payment. Only what is recorded counts.
         * @enum {string}
         */
        PaymentStatus: "recorded" | "in_process" | "void";
        /**
         * @description `recorded`: the money has come, and counts. `in_process`: it is promised by a paper or on its way (a post-dated cheque, a
         *     transfer that has not cleared) and counts nowhere: open amounts, balances, movements and ageing are as if it were not there.
         *     What it allocates is meant, and is allocated when the payment is published as recorded.
         * @enum {string}
         */
        PaymentStatusInput: "recorded" | "in_process";
        /**
         * @description When and how it is to be paid, as the ERP says it. Due dates are those of the document and its installments.
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
        PaymentTerms: {
            /** @description The ERP's code. */
            code?: string;
            /** @description What people read. */
            text?: string;
            /** @description Told, never counted: the open amount stays until it is credited. */
            earlyPayment?: components["schemas"]["EarlyPayment"][];
        };
        /**
         * @description `payment`: money that settles debts; it lowers the debt. `refund`: money given back, which raises it: it allocates to documents
         *     that lower the debt (a credit note that is paid out), or to nothing, for what had been paid on account.
         * @enum {string}
         */
        PaymentType: "payment" | "refund";
        /**
         * @description Only of a file that lies at an address of the publisher and that nobody has downloaded yet. Its size is then the one that the
         *     publisher declared, or 0; its digest is that of no bytes.
         * @constant
         */
        Pending: true;
        /** @description Plain text. Shown as text, never interpreted as markup. */
        PlainText: string;
        /** @description The present password. Who has none must have signed in within the last ten minutes. */
        PresentPassword: string;
        /**
         * @description A discount or a charge on the whole document or on a line, as a positive amount.
         * @example {
         *       "description": "Volume",
         *       "rate": "0.05",
         *       "amount": {
         *         "amount": "25.00",
         *         "currency": "PEN"
         *       }
         *     }
         */
        PriceChange: {
            /** @description What for. */
            description?: string;
            rate?: components["schemas"]["Rate"];
            amount: components["schemas"]["Money"];
        };
        /**
         * @description RFC 9457 problem. Branch on `code`; show `title`; give `requestId` to support.
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
        Problem: {
            /**
             * Format: uri-reference
             * @description URI of the kind of problem.
             */
            type: string;
            /** @description The kind of problem in a few words. */
            title: string;
            /**
             * Format: int32
             * @description HTTP status.
             */
            status: number;
            /** @description What happened and what is accepted. Never repeats what was sent. */
            detail?: string;
            /**
             * @description Stable code.
             * @example invalid-request
             */
            code: components["schemas"]["ProblemCode"] | (string & {});
            /** @description Names this request in the server's log. */
            requestId: string;
            /** @description The offending fields. */
            errors?: components["schemas"]["FieldError"][];
            /** @description With `changed-meanwhile`, the record as it is now, in the form in which its operation answers it. */
            current?: {
                [key: string]: unknown;
            };
        };
        /**
         * @description The kinds of problems. `/problems/{code}` says of each what it means and what is accepted; `x-codes` holds the same.
         * @enum {string}
         */
        ProblemCode: "malformed-json" | "malformed-body" | "idempotency-key-required" | "unauthenticated" | "session-expired" | "sign-in-refused" | "key-expired" | "provider-denied" | "provider-response-refused" | "identity-unknown" | "operation-not-permitted" | "step-required" | "origin-not-allowed" | "api-key-in-browser" | "not-found" | "route-not-found" | "method-not-allowed" | "body-too-slow" | "in-use" | "run-overlaps" | "run-ended" | "share-exceeded" | "status-not-reachable" | "key-ended" | "idempotency-key-in-use" | "idempotency-answer-lost" | "cursor-expired" | "changed-meanwhile" | "body-too-large" | "line-too-long" | "unsupported-media-type" | "content-mismatch" | "range-not-satisfiable" | "invalid-request" | "idempotency-key-reused" | "batch-rejected" | "precondition-required" | "too-many-followers" | "too-many-requests" | "too-many-sign-ins" | "internal-error" | "file-source-failed" | "provider-unavailable" | "server-busy" | "server-stopping" | "database-unavailable" | "file-store-unavailable" | "outcome-unknown";
        /** @description Which system published the record, when, at which revision. */
        Provenance: {
            /** @description Name of the API key that published it. */
            system?: string;
            publishedAt: components["schemas"]["Instant"];
            revision: components["schemas"]["Revision"];
            version?: components["schemas"]["Version"];
        };
        /** @description An OpenID provider. */
        Provider: {
            id: components["schemas"]["Id"];
            label: components["schemas"]["Name"];
            /** @description Issuer identifier. */
            issuer: string;
            /** @description Id of the portal at the provider. */
            clientId: string;
            /** @description Whether a secret is kept. */
            hasSecret: boolean;
            /** @description At which entrance. */
            entrance: components["schemas"]["UserSide"] | (string & {});
            /** @description The claim that is the user's login. */
            loginClaim: components["schemas"]["LoginClaim"] | (string & {});
            /** @description Of which domains a mail address must be; empty, of any. */
            emailDomains: string[];
            /** @description Whether the entrance takes passwords and passkeys beside it. */
            passwords: boolean;
            /** @description Who asks for a second factor. */
            secondFactor: components["schemas"]["SecondFactorOfProvider"] | (string & {});
            createdAt: components["schemas"]["Instant"];
        };
        /** @description A sign-in on its way through a provider. */
        ProviderFlow: {
            id: components["schemas"]["Id"];
            /** @description Where the browser goes. */
            url: string;
            /** @description Comes back in the address, so that the page knows its own flow. */
            state: string;
            /** @description The page keeps it and sends it with the response. Never put it into a URL. */
            secret: string;
            expiresAt: components["schemas"]["Instant"];
        };
        /** @description Where the browser comes back to. */
        ProviderFlowInput: {
            /**
             * Format: uri
             * @description Address of a page of the portal, without query and fragment, as it is registered at the provider.
             */
            redirectUri: string;
        };
        /** @description An OpenID provider. */
        ProviderInput: {
            /** @description What the entrance calls it: "Sign in with …". */
            label: components["schemas"]["Name"];
            /** @description Issuer identifier. What it says of itself lies at `/.well-known/openid-configuration` below it. */
            issuer: string;
            /** @description Id of the portal at the provider. */
            clientId: string;
            /** @description Secret of the portal at the provider; absent for a public client, or where it stays. Never shown again. */
            clientSecret?: string;
            entrance: components["schemas"]["UserSide"];
            /** @default email */
            loginClaim?: components["schemas"]["LoginClaim"];
            /** @description Of which domains a mail address must be; absent, of any. */
            emailDomains?: string[];
            /**
             * @description Whether the entrance takes passwords and passkeys beside it. Where one provider of an entrance says no, it does not.
             * @default true
             */
            passwords?: boolean;
            /** @default saldo */
            secondFactor?: components["schemas"]["SecondFactorOfProvider"];
        };
        /** @description The publisher's providers. */
        ProviderList: {
            /** @description By label. */
            data: components["schemas"]["Provider"][];
        };
        /** @description What stood in the address with which the browser came back. */
        ProviderResponse: {
            /** @description Of the flow. */
            id: components["schemas"]["Id"];
            /** @description Of the flow. */
            secret: string;
            /** @description `state` of the address. */
            state: string;
            /** @description `code` of the address. */
            code?: string;
            /** @description `iss` of the address (RFC 9207). */
            iss?: string;
            /** @description `error` of the address. */
            error?: string;
        };
        /**
         * @description What will be there by the time that previewed records are published: so that many requests can preview what is published in as many. With
         *     `preview=true` alone.
         */
        PublishAssumption: {
            /** @description Records that are published before; they have no results. */
            records?: components["schemas"]["PublishRecord"][];
            /** @description External ids of files that are published before. */
            files?: components["schemas"]["ExternalId"][];
        };
        /** @description A field that would differ from what is stored. */
        PublishChange: {
            /**
             * @description JSON Pointer (RFC 6901) into the record; of a list of another length that of the list. `/op` of one that was voided.
             * @example /data/dueDate
             */
            pointer: string;
        };
        /** @description One record to write, void or delete. `op` defaults to `upsert`. */
        PublishRecord: components["schemas"]["PartnerRecord"] | components["schemas"]["DocumentRecord"] | components["schemas"]["PaymentRecord"] | components["schemas"]["VoidRecord"] | components["schemas"]["DeleteRecord"];
        /** @description Records to publish. */
        PublishRequest: {
            /**
             * @description All or nothing: one rejected record rejects all (422).
             * @default false
             */
            atomic?: boolean;
            /** @description The records. */
            records: components["schemas"]["PublishRecord"][];
            assuming?: components["schemas"]["PublishAssumption"];
        };
        /** @description A result for each record, in the order sent. */
        PublishResponse: {
            /** @description In the order sent. */
            results: components["schemas"]["PublishResult"][];
            summary: components["schemas"]["PublishSummary"];
        };
        /** @description What became of one record. */
        PublishResult: {
            /**
             * Format: int32
             * @description Position in the request.
             */
            index: number;
            /** @description As sent. */
            kind?: string;
            externalId?: components["schemas"]["ExternalId"];
            outcome: components["schemas"]["Outcome"];
            id?: components["schemas"]["Id"];
            revision?: components["schemas"]["Revision"];
            /** @description Of the document that the record came to as a paper; `id` and `revision` are that one's. */
            matched?: components["schemas"]["ExternalId"];
            /** @description What the publisher may want to look at. */
            warnings?: components["schemas"]["Warning"][];
            /** @description Of the partner that would be made, because nobody has the identifiers by which the record names one. In a preview alone. */
            newPartner?: components["schemas"]["ExternalId"];
            /** @description Which fields would differ, of what would be `updated`; the first hundred. In a preview alone. */
            changes?: components["schemas"]["PublishChange"][];
            problem?: components["schemas"]["Problem"];
        };
        /** @description The last line of a stream that was read to its end. */
        PublishStreamEnd: {
            summary: components["schemas"]["PublishStreamSummary"];
        };
        /**
         * @description The last line of a stream that the server ended before. Lines with a result are durable; of those behind them none was
         *     written, unless the code is `outcome-unknown`.
         */
        PublishStreamFailure: {
            problem: components["schemas"]["Problem"];
        };
        /** @description One line of a streamed answer. Exactly one of them has `summary` or `problem` without `line`, the last. */
        PublishStreamLine: components["schemas"]["PublishStreamResult"] | components["schemas"]["PublishStreamEnd"] | components["schemas"]["PublishStreamFailure"];
        /** @description What became of one line. Durable when it is read. */
        PublishStreamResult: {
            line: components["schemas"]["LineNumber"];
            /** @description As sent. */
            kind?: string;
            externalId?: components["schemas"]["ExternalId"];
            outcome: components["schemas"]["Outcome"];
            id?: components["schemas"]["Id"];
            revision?: components["schemas"]["Revision"];
            /** @description Of the document that the record came to as a paper; `id` and `revision` are that one's. */
            matched?: components["schemas"]["ExternalId"];
            /** @description What the publisher may want to look at. */
            warnings?: components["schemas"]["Warning"][];
            /** @description Of the partner that would be made, because nobody has the identifiers by which the record names one. In a preview alone. */
            newPartner?: components["schemas"]["ExternalId"];
            /** @description Which fields would differ, of what would be `updated`; the first hundred. In a preview alone. */
            changes?: components["schemas"]["PublishChange"][];
            problem?: components["schemas"]["Problem"];
        };
        /** @description How many lines of the stream had each outcome. */
        PublishStreamSummary: {
            /**
             * Format: int64
             * @description Lines with this outcome.
             */
            created: number;
            /**
             * Format: int64
             * @description Lines with this outcome.
             */
            updated: number;
            /**
             * Format: int64
             * @description Lines with this outcome.
             */
            unchanged: number;
            /**
             * Format: int64
             * @description Lines with this outcome.
             */
            stale: number;
            /**
             * Format: int64
             * @description Lines with this outcome.
             */
            superseded: number;
            /**
             * Format: int64
             * @description Lines with this outcome.
             */
            voided: number;
            /**
             * Format: int64
             * @description Lines with this outcome.
             */
            deleted: number;
            /**
             * Format: int64
             * @description Lines with this outcome.
             */
            rejected: number;
        };
        /** @description How many records had each outcome. */
        PublishSummary: {
            /**
             * Format: int32
             * @description Records with this outcome.
             */
            created: number;
            /**
             * Format: int32
             * @description Records with this outcome.
             */
            updated: number;
            /**
             * Format: int32
             * @description Records with this outcome.
             */
            unchanged: number;
            /**
             * Format: int32
             * @description Records with this outcome.
             */
            stale: number;
            /**
             * Format: int32
             * @description Records with this outcome.
             */
            superseded: number;
            /**
             * Format: int32
             * @description Records with this outcome.
             */
            voided: number;
            /**
             * Format: int32
             * @description Records with this outcome.
             */
            deleted: number;
            /**
             * Format: int32
             * @description Records with this outcome.
             */
            rejected: number;
        };
        /** @description Of what the publisher published. It comes without its data, which is read by its id when needed. */
        PublishedChange: components["schemas"]["ChangedRecord"] & {
            /**
             * @description What changed.
             * @enum {string}
             */
            kind: "publisher" | "partner" | "document" | "payment" | "file";
        };
        /** @description The company that publishes. */
        Publisher: {
            id: components["schemas"]["Id"];
            name: components["schemas"]["Name"];
            taxId?: components["schemas"]["TaxId"];
            identifiers?: components["schemas"]["PartyIdentifiers"];
            country?: components["schemas"]["Country"];
            timeZone: components["schemas"]["TimeZone"];
            /** @description Currencies in the order to show. */
            currencies: components["schemas"]["CurrencySetting"][];
            contact?: components["schemas"]["Contact"];
            /** @description Where partners pay. */
            depositAccounts: components["schemas"]["DepositAccount"][];
            revision: components["schemas"]["Revision"];
        };
        /** @description Settings of the publisher. */
        PublisherInput: {
            name: components["schemas"]["Name"];
            taxId?: components["schemas"]["TaxId"];
            identifiers?: components["schemas"]["PartyIdentifiers"];
            country?: components["schemas"]["Country"];
            timeZone: components["schemas"]["TimeZone"];
            /** @description Currencies in the order to show, where their decimals differ from ISO 4217 or their order matters. */
            currencies?: components["schemas"]["CurrencySetting"][];
            contact?: components["schemas"]["Contact"];
            /** @description Where partners pay. */
            depositAccounts?: components["schemas"]["DepositAccount"][];
        };
        /**
         * @description How many or how much, as a decimal string. Negative where something came back.
         * @example 12.5
         */
        Quantity: string;
        /**
         * @description A rate as a decimal fraction, 0.16 for 16 %.
         * @example 0.16
         */
        Rate: string;
        /** @description The last message that was read. */
        ReadInput: {
            messageId: components["schemas"]["Id"];
        };
        /**
         * @description Names a record by the server's id or, after `ext:`, by the publisher's own, so that no id of a server needs to be kept. A record
         *     that the caller does not see is the same as one that is not there, however it is named.
         * @example 01932f6e-7c1a-7b1e-9f0a-3d1c5b7e9a10
         * @example ext:F001-00012345
         */
        RecordId: string;
        /**
         * @description The kinds of records that a publisher publishes.
         * @enum {string}
         */
        RecordKind: "partner" | "document" | "payment";
        /** @description Codes that stand for a second factor, each once. */
        RecoveryCodes: {
            recoveryCodes: components["schemas"]["NewRecoveryCodes"];
        };
        /** @description Another document, or a payment, that this one has to do with, in either direction. */
        Related: {
            /** @description What this document is to the other. */
            relation: components["schemas"]["Relation"] | "corrected_by" | "fulfilled_by" | "replaced_by" | "certified_by" | "acknowledged_by" | "referred_to_by" | (string & {});
            /** @description Of the other document, or of the payment; where only a fiscal identity is known, the value of that. */
            externalId: components["schemas"]["ExternalId"];
            /** @description Where this document names the other by it: what the tax authority knows that by. */
            fiscal?: components["schemas"]["FiscalReference"];
            document?: components["schemas"]["DocumentRef"];
            payment?: components["schemas"]["PaymentRef"];
        };
        /** @description Another document this one has to do with, by its `externalId` or by `fiscal`, or a `payment`: a receipt acknowledges one. It may be published later, or never. */
        RelatedInput: {
            /** @description What this document does to the other. */
            relation: components["schemas"]["Relation"];
            externalId?: components["schemas"]["ExternalId"];
            /** @description In place of `externalId`: what the tax authority knows the other document by. */
            fiscal?: components["schemas"]["FiscalReference"];
            /** @description In place of `externalId`: external id of the payment or refund that this document is about. */
            payment?: components["schemas"]["ExternalId"];
        };
        /**
         * @description What one document can do to another.
         * @enum {string}
         */
        Relation: "corrects" | "fulfils" | "replaces" | "certifies" | "acknowledges" | "refers_to";
        /** @description That it is the person who asks. */
        RenewalInput: {
            password?: components["schemas"]["PresentPassword"];
            proof: components["schemas"]["SecondFactorInput"];
        };
        /** @description Tax that the partner withheld, on top of the amount paid. */
        ReportedWithholding: {
            /** @description Name of the tax as its country writes it: IVA, IGV, ISR, ICA … */
            tax: string;
            amount: components["schemas"]["Money"];
            /** @description Number of the certificate. */
            certificate?: string;
            fileId?: components["schemas"]["Id"];
        };
        /** @description The publisher's latest answer. */
        Review: {
            at: components["schemas"]["Instant"];
            /** @description Why. */
            reason?: string;
            /** @description The payment that the report became. */
            payment?: {
                id: components["schemas"]["Id"];
                externalId: components["schemas"]["ExternalId"];
            };
        };
        /** @description The publisher's answer. */
        ReviewInput: {
            /**
             * @description New status.
             * @enum {string}
             */
            status: "in_review" | "accepted" | "applied" | "rejected";
            /** @description Shown to the partner. Required for `rejected`. */
            reason?: string;
            /** @description External id of the payment that the report became. Only for `applied`. */
            payment?: components["schemas"]["ExternalId"];
        };
        /**
         * Format: int32
         * @description Counts the changes of the record on this server, from 1.
         */
        Revision: number;
        /**
         * @description What staff may do. `view`: read. `edit`: publish, void and delete by hand. `send`: write to partners. `approve`: answer payment reports.
         *     `administer`: users, API keys, webhooks, audit, settings. `x-access` of each operation names the one that it takes.
         * @enum {string}
         */
        Right: "view" | "edit" | "send" | "approve" | "administer";
        /**
         * @description A set of rights. `viewer`: view. `clerk`: view, edit, send. `collector`: view, send. `approver`: view, send, approve.
         *     `administrator`: all.
         * @enum {string}
         */
        Role: "viewer" | "clerk" | "collector" | "approver" | "administrator";
        /** @description A document with what is derived from the account. Lists leave `settlements` and `related` empty, and lines, discounts, charges, addresses and notes out. */
        SaldoDocument: {
            id: components["schemas"]["Id"];
            externalId: components["schemas"]["ExternalId"];
            type: components["schemas"]["SaldoDocumentType"];
            direction: components["schemas"]["Direction"];
            partner: components["schemas"]["PartnerRef"];
            /** @description Series. */
            series?: string;
            /** @description Number in the series. */
            number?: string;
            fiscal?: components["schemas"]["FiscalIdentity"];
            issuer?: components["schemas"]["Party"];
            recipient?: components["schemas"]["Party"];
            issueDate: components["schemas"]["CalendarDate"];
            dueDate?: components["schemas"]["CalendarDate"];
            currency: components["schemas"]["Currency"];
            decimals: components["schemas"]["Decimals"];
            /** @description Never negative: whether it raises or lowers the debt follows from the type. */
            total: components["schemas"]["Money"];
            subtotal?: components["schemas"]["Money"];
            /** @description Total less what is allocated as of today. For credits what is not yet applied, as a positive amount; zero for papers that do not move the account. Negative where more was allocated than there is. */
            openAmount: components["schemas"]["Sum"];
            /** @description The part of the open amount that is past due today. */
            overdueAmount: components["schemas"]["Sum"];
            /**
             * Format: int32
             * @description Days since the earliest open installment fell due; 0 when nothing is overdue.
             */
            daysOverdue: number;
            /** @description What the allocations have made of it. */
            status: components["schemas"]["DocumentStatus"] | (string & {});
            voided?: components["schemas"]["Voided"];
            hold?: components["schemas"]["Hold"];
            /** @description At least one for what moves the account, by due date. */
            installments: components["schemas"]["Installment"][];
            /** @description Taxes added. */
            taxes: components["schemas"]["TaxLine"][];
            /** @description Taxes withheld by the payer. */
            withholdings: components["schemas"]["TaxLine"][];
            /** @description What this credit settles. Empty in lists. */
            allocations: components["schemas"]["Allocation"][];
            /** @description What settles this document. Empty in lists. */
            settlements: components["schemas"]["Settlement"][];
            /** @description Payments in process that are meant to settle this document and count nowhere yet. Absent where there are none and in lists. */
            settlementsInProcess?: components["schemas"]["Settlement"][];
            /** @description The same taken together, also in lists. Absent where there are none. */
            inProcess?: components["schemas"]["InProcess"];
            /** @description Links to other documents. Empty in lists. */
            related: components["schemas"]["Related"][];
            /** @description Papers. */
            files: components["schemas"]["FileLink"][];
            /** @description Of an adjustment which way it moves the debt. */
            effect?: components["schemas"]["AdjustmentEffect"] | (string & {});
            /** @description Of an adjustment why. */
            reason?: components["schemas"]["AdjustmentReason"] | (string & {});
            /** @description The partner's own reference. */
            reference?: string;
            /** @description On the whole document. Absent in lists. */
            discounts?: components["schemas"]["PriceChange"][];
            /** @description Freight, packing and the like, on the whole document. Absent in lists. */
            charges?: components["schemas"]["PriceChange"][];
            /** @description What rounding added to the total; negative where it took off. */
            rounding?: components["schemas"]["Money"];
            /** @description What was paid before and is part of the total no more. */
            prepaid?: components["schemas"]["Money"];
            /** @description The publisher's own currency for one of the document, as the ERP has it. Nothing is computed with it. */
            exchangeRate?: components["schemas"]["ExchangeRate"];
            /** @description The total in the publisher's own currency. */
            baseTotal?: components["schemas"]["Money"];
            /** @description The subtotal in the publisher's own currency. */
            baseSubtotal?: components["schemas"]["Money"];
            paymentTerms?: components["schemas"]["PaymentTerms"];
            /** @description Absent in lists. */
            addresses?: components["schemas"]["DocumentAddresses"];
            salesperson?: components["schemas"]["Assignment"];
            branch?: components["schemas"]["Assignment"];
            project?: components["schemas"]["Assignment"];
            costCentre?: components["schemas"]["Assignment"];
            /** @description What else the paper says. The partner reads it. Absent in lists. */
            notes?: string;
            /** @description What was sold or bought. Absent in lists. */
            lines?: components["schemas"]["DocumentLine"][];
            /** @description What it is about. */
            description?: string;
            metadata?: components["schemas"]["Metadata"];
            provenance: components["schemas"]["Provenance"];
        };
        /** @description Type of the document. A newer server may send types not listed here. */
        SaldoDocumentType: components["schemas"]["DocumentTypeInput"] | (string & {});
        /** @description A file. */
        SaldoFile: {
            id: components["schemas"]["Id"];
            externalId?: components["schemas"]["ExternalId"];
            fileName: components["schemas"]["FileName"];
            /** @description Media type found in the bytes (RFC 6838). */
            mediaType: string;
            /**
             * Format: int32
             * @description Bytes.
             */
            size: number;
            sha256: components["schemas"]["Sha256"];
            createdAt: components["schemas"]["Instant"];
            pending?: components["schemas"]["Pending"];
            source?: components["schemas"]["FileSourceState"];
        };
        /** @description How to seal a run. */
        SealInput: {
            /**
             * @description The share of the records of the scope that may vanish, as a decimal fraction from 0 to 1. 0.2 for 20 %.
             * @default 0.2
             */
            acceptShare?: string;
        };
        /** @description A proof, by exactly one of the three. */
        SecondFactorInput: {
            /** @description The code of the authenticator app. */
            code?: components["schemas"]["TotpCode"];
            /** @description One of the recovery codes, in any case and with or without hyphens. */
            recoveryCode?: string;
            passkey?: components["schemas"]["PasskeyAssertion"];
        };
        /**
         * @description Who asks for a second factor: `saldo`, after the provider, as the policy says; `provider`, which then is trusted to do so.
         * @enum {string}
         */
        SecondFactorOfProvider: "saldo" | "provider";
        /**
         * @description `off`: nobody is asked for a second factor, and none is added. `optional`: who has added one is asked for it. `required-for-staff`: staff
         *     have to add one at their next sign-in. `required`: everybody has to.
         * @enum {string}
         */
        SecondFactorPolicy: "off" | "optional" | "required-for-staff" | "required";
        /** @description Who the caller is and what it may do. */
        Session: {
            id: components["schemas"]["Id"];
            publisher: components["schemas"]["Publisher"];
            /** @description The one partner whose records the session sees. Absent where it sees several, or the whole publisher. */
            partner?: {
                id: components["schemas"]["Id"];
                externalId: components["schemas"]["ExternalId"];
                name: components["schemas"]["Name"];
                taxId?: components["schemas"]["TaxId"];
                direction: components["schemas"]["PartnerDirection"];
            };
            actor: components["schemas"]["Actor"];
            user?: components["schemas"]["SessionUser"];
            /** @description Operation ids that the session may call. */
            operations: string[];
            today: components["schemas"]["CalendarDate"];
            /** @description Where the feed of changes stands: a page that reads its records from now on and follows `GET /v1/events` from here misses nothing. Absent where the session may not follow. */
            cursor?: components["schemas"]["Cursor"];
            expiresAt: components["schemas"]["Instant"];
        };
        /** @description For whom, from where, for what, for how long. */
        SessionInput: {
            /** @description The partner, by exactly one of the two ids. */
            partner?: {
                id?: components["schemas"]["RecordId"];
                externalId?: components["schemas"]["ExternalId"];
            };
            staff?: components["schemas"]["StaffSight"];
            user?: components["schemas"]["SessionUser"];
            /** @description Origins of the pages that may use the token (RFC 6454). */
            allowOrigins: string[];
            components?: components["schemas"]["Components"];
            /**
             * @description What may be done with the files that its components open: be downloaded, or be looked at in the page alone
             *     (`viewFile` without `getFileContent`).
             * @default download
             * @enum {string}
             */
            files?: "download" | "view";
            /**
             * Format: int32
             * @description Life of the token in seconds.
             * @default 600
             */
            ttlSeconds?: number;
        };
        /** @description A session with its token. */
        SessionToken: {
            id: components["schemas"]["Id"];
            /** @description Opaque bearer token. Never put it into a URL. */
            token: string;
            expiresAt: components["schemas"]["Instant"];
        };
        /** @description The person at the partner or the publisher, as the host knows it. Named on reports and messages. */
        SessionUser: {
            externalId: components["schemas"]["ExternalId"];
            name?: components["schemas"]["Name"];
        };
        /** @description Whose sessions, by one or both. */
        SessionsRevocation: {
            /** @description The partner, by exactly one of the two ids. */
            partner?: {
                id?: components["schemas"]["RecordId"];
                externalId?: components["schemas"]["ExternalId"];
            };
            /** @description The person, at the partner or of the publisher, as the host named it when the sessions were minted. */
            user?: {
                externalId: components["schemas"]["ExternalId"];
            };
        };
        /** @description What a revocation of many did. */
        SessionsRevoked: {
            /**
             * Format: int32
             * @description Sessions that were valid until then.
             */
            revoked: number;
        };
        /** @description A payment or credit that settles a part of this document. */
        Settlement: {
            /** @description What settles. */
            kind: components["schemas"]["AccountKind"];
            id: components["schemas"]["Id"];
            externalId: components["schemas"]["ExternalId"];
            type?: components["schemas"]["SaldoDocumentType"];
            /** @description Of an adjustment why. */
            reason?: components["schemas"]["AdjustmentReason"] | (string & {});
            /** @description Number or reference that people know it by. */
            label?: string;
            /**
             * Format: int32
             * @description Number of the installment.
             */
            installment?: number;
            date: components["schemas"]["CalendarDate"];
            /** @description The day on which a payment in process is planned to be paid. */
            plannedOn?: components["schemas"]["CalendarDate"];
            /** @description The day on which a payment in process is expected to clear. */
            clearsOn?: components["schemas"]["CalendarDate"];
            /** @description In the currency of the document. */
            amount: components["schemas"]["Money"];
            /** @description What of the payment or credit this takes, where its currency is not that of the document. */
            paid?: components["schemas"]["Money"];
            /** @description Currency of what settles for one of the currency of the document. */
            rate?: components["schemas"]["ExchangeRate"];
            /** @description What the publisher gained by the exchange, or lost where it is negative, in the currency of what settles. */
            difference?: components["schemas"]["Money"];
        };
        /** @description SHA-256 of the bytes, lower-case hexadecimal. */
        Sha256: string;
        /**
         * @description On whose side somebody writes and reads, in messages and in what is unread.
         * @enum {string}
         */
        Side: "partner" | "publisher";
        /** @description Who is signed in. */
        SignIn: {
            id: components["schemas"]["Id"];
            /** @description The user. */
            user: {
                id: components["schemas"]["Id"];
                login: components["schemas"]["Login"];
                name: components["schemas"]["Name"];
                language?: components["schemas"]["UserLanguage"];
            };
            /** @description At which entrance. */
            side: components["schemas"]["UserSide"] | (string & {});
            /** @description Of staff. */
            role?: components["schemas"]["Role"] | (string & {});
            /** @description What staff may do. */
            rights: components["schemas"]["KnownRight"][];
            next?: components["schemas"]["KnownStep"];
            /** @description Between what the person may switch, this publisher first. */
            accesses: components["schemas"]["SignInAccess"][];
            /** @description When it ends at the latest. */
            expiresAt: components["schemas"]["Instant"];
        };
        /** @description A publisher at which the person has a user. */
        SignInAccess: {
            publisher: components["schemas"]["EntrancePublisher"];
            /** @description Whether it is the one at which this sign-in is. */
            current: boolean;
            /** @description For whom the person may act there. Of staff, the portfolio; empty where they see everything. */
            partners: components["schemas"]["UserPartner"][];
        };
        /** @description Who somebody is, and the proof. */
        SignInInput: {
            /** @description The login. */
            login: string;
            /** @description The password, or the secret of an activation. */
            password: string;
            entrance: components["schemas"]["UserSide"];
        };
        /** @description What the publisher asks of who signs in. */
        SignInPolicy: {
            secondFactor: components["schemas"]["SecondFactorPolicy"];
        };
        /** @description For whom the session is. */
        SignInSessionInput: {
            /** @description Of a contact - for which partner; may be left out where there is one. */
            partnerId?: components["schemas"]["RecordId"];
        };
        /** @description How people sign in. */
        SignInSettings: {
            /** @description Whether a forgotten password is replaced by mail. */
            selfServiceReset: boolean;
            /** @description In which language mails are written to users who have none of their own. */
            language: string;
        };
        /** @description How people sign in. */
        SignInSettingsInput: {
            /**
             * @description Whether a forgotten password is replaced by mail.
             * @default false
             */
            selfServiceReset?: boolean;
            /**
             * @description In which language mails are written to users who have none of their own.
             * @default es
             * @enum {string}
             */
            language?: "es" | "en" | "pt";
        };
        /** @description A sign-in with its token. */
        SignInToken: {
            id: components["schemas"]["Id"];
            /** @description Opaque bearer token for `/v1/sign-in`. It ends after 60 minutes without use. Never put it into a URL. */
            token: string;
            next?: components["schemas"]["KnownStep"];
            /** @description When it ends at the latest. */
            expiresAt: components["schemas"]["Instant"];
        };
        /** @description A way to sign in. */
        SignInWay: {
            /** @description `password`: `signIn` with a login and a password. `passkey`: `signInWithPasskey`. `provider`: `beginProviderSignIn` with its id. */
            kind: "password" | "passkey" | "provider" | (string & {});
            /** @description At which entrance alone; absent, at both. */
            entrance?: components["schemas"]["UserSide"] | (string & {});
            /** @description Which one, where there are several of a kind. */
            id?: string;
            /** @description What it is called. */
            name?: components["schemas"]["Name"];
        };
        /** @description A snapshot run. */
        SnapshotRun: {
            id: components["schemas"]["Id"];
            scope: components["schemas"]["SnapshotScope"];
            missing: components["schemas"]["MissingInput"];
            /** @description How far it is. */
            status: components["schemas"]["SnapshotRunStatus"] | (string & {});
            openedAt: components["schemas"]["Instant"];
            /** @description While it is open, when it ends by itself unless something is published under it. */
            endsAt?: components["schemas"]["Instant"];
            /**
             * Format: int64
             * @description Records of the scope when it was opened.
             */
            records: number;
            /**
             * Format: int64
             * @description Records that were voided or deleted by sealing it.
             */
            gone: number;
            /**
             * Format: int64
             * @description Untouched records that could not be deleted because others refer to them.
             */
            kept: number;
        };
        /** @description A run to open. */
        SnapshotRunInput: {
            scope: components["schemas"]["SnapshotScope"];
            missing: components["schemas"]["MissingInput"];
        };
        /**
         * @description `expired`: nothing was published under it for two hours.
         * @enum {string}
         */
        SnapshotRunStatus: "open" | "sealing" | "sealed" | "aborted" | "expired";
        /**
         * @description Which records the run covers: all of a kind, or those that fit everything named. Voided ones are never covered. Of partners
         *     there is nothing else to name; `type` is for documents alone.
         */
        SnapshotScope: {
            kind: components["schemas"]["RecordKind"];
            /** @description Only of this partner. */
            partner?: {
                externalId: components["schemas"]["ExternalId"];
            };
            direction?: components["schemas"]["Direction"];
            /** @description Only documents of this type. */
            type?: components["schemas"]["DocumentTypeInput"];
            /** @description Only documents issued */
            issuedSince?: components["schemas"]["CalendarDate"];
        };
        /**
         * @description What one of the publisher's own staff sees, by exactly one of the two. Who sees some partners alone uploads no files: they
         *     would be the publisher's.
         */
        StaffSight: {
            /**
             * @description All partners and the publisher's own records.
             * @enum {string}
             */
            sees?: "everything";
            /** @description The records of these partners, a collector's portfolio. */
            partners?: {
                id?: components["schemas"]["RecordId"];
                externalId?: components["schemas"]["ExternalId"];
            }[];
        };
        /**
         * @description Names one state of a record (entity tag, RFC 9110), or any with `*`.
         * @example "3"
         */
        StateTag: string;
        /** @description The account of one partner in one direction. */
        Statement: {
            partner: components["schemas"]["PartnerRef"];
            direction: components["schemas"]["Direction"];
            /** @description What is listed. */
            kind: components["schemas"]["StatementKind"];
            asOf: components["schemas"]["CalendarDate"];
            from: components["schemas"]["CalendarDate"];
            /** @description One account per currency; they are never added. */
            currencies: components["schemas"]["StatementCurrency"][];
        };
        /** @description The account in one currency. */
        StatementCurrency: {
            currency: components["schemas"]["Currency"];
            decimals: components["schemas"]["Decimals"];
            /** @description Balance at the start of `from`. */
            opening: components["schemas"]["Sum"];
            /** @description What raised the debt in the period. */
            debits: components["schemas"]["Sum"];
            /** @description What lowered it in the period, as a positive amount. */
            credits: components["schemas"]["Sum"];
            /** @description opening + debits - credits. */
            closing: components["schemas"]["Sum"];
            /** @description Open amounts past due as of the day. */
            overdue: components["schemas"]["Sum"];
            /** @description As of the day. Adds up to `closing`. */
            ageing: components["schemas"]["AgeingBucket"][];
            /** @description Oldest first. Empty for `open_items`. */
            movements: components["schemas"]["Movement"][];
            /** @description Earliest due first. Adds up to `closing`. Empty for `activity`. */
            openItems: components["schemas"]["OpenItem"][];
        };
        /**
         * @description What a statement lists.
         * @enum {string}
         */
        StatementKind: "activity" | "open_items" | "totals";
        /** @description What the thread is about. */
        Subject: {
            /** @description Kind of record. */
            kind: components["schemas"]["SubjectKind"] | (string & {});
            id?: components["schemas"]["Id"];
            externalId?: components["schemas"]["ExternalId"];
            /** @description Number or reference that people know it by. */
            label?: string;
        };
        /** @description What the thread is about. The account needs no id, the others do. */
        SubjectInput: {
            kind: components["schemas"]["SubjectKind"];
            id?: components["schemas"]["RecordId"];
        };
        /**
         * @description What a thread can be about.
         * @enum {string}
         */
        SubjectKind: "account" | "document" | "payment" | "payment_report";
        /**
         * @description What amounts of one currency come to, as Money but with as many digits before the point as it takes, 36 at most: add and
         *     compare it as a decimal string.
         * @example {
         *       "amount": "1234.56",
         *       "currency": "PEN"
         *     }
         */
        Sum: {
            /**
             * @description Decimal number as a string, at most 36 digits before and 6 after the point. Never a JSON number.
             * @example 1234.56
             */
            amount: string;
            currency: components["schemas"]["Currency"];
        };
        /** @description Where to go on. */
        SwitchInput: {
            publisherId: components["schemas"]["Id"];
        };
        /**
         * @description A word to group partners by.
         * @example mayorista
         */
        Tag: string;
        /**
         * @description Tax identification as its country writes it (RFC, RUC, CUIT, RUT, NIT …).
         * @example 20100070970
         */
        TaxId: string;
        /** @description A tax added, or withheld, with its base and rate. */
        TaxLine: {
            /** @description Name of the tax as its country writes it: IVA, IGV, ISR, ICA … */
            tax: string;
            rate?: components["schemas"]["Rate"];
            base?: components["schemas"]["Money"];
            amount: components["schemas"]["Money"];
        };
        /** @description Messages about one thing. */
        Thread: {
            id: components["schemas"]["Id"];
            partner: components["schemas"]["PartnerRef"];
            about: components["schemas"]["Subject"];
            /** @description In a few words. */
            subject: string;
            lastMessage: components["schemas"]["Message"];
            /**
             * Format: int32
             * @description All messages.
             */
            messageCount: number;
            /**
             * Format: int32
             * @description Messages of the other side that the caller's side has not read.
             */
            unreadCount: number;
            createdAt: components["schemas"]["Instant"];
            revision: components["schemas"]["Revision"];
        };
        /** @description Of a thread. */
        ThreadChange: components["schemas"]["ChangedRecord"] & {
            /**
             * @description A thread.
             * @constant
             */
            kind: "thread";
            /** @description The thread as it is now; absent once it is gone. */
            data?: components["schemas"]["Thread"];
        };
        /** @description A question. */
        ThreadInput: {
            /** @description Whom it is with, a partner that the caller sees. Required with an API key; absent from a session, its own. */
            partnerId?: components["schemas"]["RecordId"];
            about: components["schemas"]["SubjectInput"];
            /** @description In a few words. */
            subject: string;
            message: components["schemas"]["MessageInput"];
        };
        /** @description A page of threads. */
        ThreadPage: {
            /** @description The rows. */
            data: components["schemas"]["Thread"][];
            nextCursor?: components["schemas"]["Cursor"];
        };
        /**
         * @description IANA time zone name. Decides what "today" is.
         * @example America/Lima
         */
        TimeZone: string;
        /** @description A code of an authenticator app. */
        TotpCode: string;
        /** @description What an authenticator app has to know. Shown this once. */
        TotpEnrolment: {
            /** @description The secret in base32, to be typed. */
            secret: string;
            /** @description The same with names, `otpauth://totp/…`, to be shown as a QR code. */
            uri: string;
        };
        /** @description An authenticator app. */
        TotpFactor: {
            addedAt: components["schemas"]["Instant"];
            /** @description When a code was last accepted. */
            lastUsedAt?: components["schemas"]["Instant"];
        };
        /** @description Of a kind that a newer server knows. Pass it on as it is, or leave it. */
        UnknownChange: components["schemas"]["ChangedRecord"] & {
            /** @description None of the kinds listed. */
            kind: Unlisted;
            /** @description Whatever comes with a change of that kind. */
            data?: unknown;
        };
        /** @description A person who signs in. */
        User: {
            id: components["schemas"]["Id"];
            login: components["schemas"]["Login"];
            name: components["schemas"]["Name"];
            email?: components["schemas"]["Email"];
            language?: components["schemas"]["UserLanguage"];
            /** @description At which entrance. */
            side: components["schemas"]["UserSide"] | (string & {});
            /** @description `invited`: has no password yet, or no longer. `active`: can sign in. `disabled`: cannot. */
            status: "invited" | "active" | "disabled" | (string & {});
            /** @description For whom the user acts; of staff, the portfolio. Those that are gone are in `gonePartners`. */
            partners: components["schemas"]["UserPartner"][];
            /**
             * @description Ids of partners that were deleted and are still said of the user; absent where there are none. They let the user see nothing. Put without
             *     them, they are no longer said; put with them, they stay.
             */
            gonePartners?: components["schemas"]["Id"][];
            /** @description Of staff - `everything`, or the `partners` of the portfolio. */
            sees?: "everything" | "partners" | (string & {});
            /** @description Of staff. */
            role?: components["schemas"]["Role"] | (string & {});
            /** @description Rights beside those of the role. */
            addedRights?: components["schemas"]["KnownRight"][];
            /** @description Rights of the role that the user does not have. */
            removedRights?: components["schemas"]["KnownRight"][];
            /** @description What the user may do, all in all. Empty of a partner's contact. */
            rights: components["schemas"]["KnownRight"][];
            /** @description Until when the activation can be used; absent where there is none. */
            activationExpiresAt?: components["schemas"]["Instant"];
            /** @description When the user last signed in. */
            lastSignInAt?: components["schemas"]["Instant"];
            createdAt: components["schemas"]["Instant"];
            revision: components["schemas"]["Revision"];
        };
        /** @description A person who signs in. */
        UserInput: {
            login: components["schemas"]["Login"];
            name: components["schemas"]["Name"];
            email?: components["schemas"]["Email"];
            language?: components["schemas"]["UserLanguage"];
            side: components["schemas"]["UserSide"];
            /** @description Of the side `partner`, and required there - for whom the user acts, one of them at a time. */
            partners?: components["schemas"]["NamedPartner"][];
            /** @description Of the side `staff`, and required there. */
            role?: components["schemas"]["Role"];
            /** @description Rights beside those of the role. */
            addedRights?: components["schemas"]["Right"][];
            /** @description Rights of the role that the user does not have. */
            removedRights?: components["schemas"]["Right"][];
            /**
             * @description Of the side `staff`, and required there: everything, or a portfolio of partners. Who sees some partners alone has neither the right to
             *     edit nor to administer.
             */
            sight?: components["schemas"]["StaffSight"];
            /**
             * @description Whether the user may no longer sign in.
             * @default false
             */
            disabled?: boolean;
        };
        /**
         * @description In which language the user is written to.
         * @example es-MX
         */
        UserLanguage: string;
        /** @description A page of users. */
        UserPage: {
            /** @description Users by name. */
            data: components["schemas"]["User"][];
            nextCursor?: components["schemas"]["Cursor"];
        };
        /** @description A partner for whom the user acts, or whom they see. */
        UserPartner: {
            id: components["schemas"]["Id"];
            externalId: components["schemas"]["ExternalId"];
            name: components["schemas"]["Name"];
            direction?: components["schemas"]["PartnerDirection"];
        };
        /**
         * @description At which entrance somebody signs in: `partner`, contacts of partners; `staff`, the publisher's own people.
         * @enum {string}
         */
        UserSide: "partner" | "staff";
        /**
         * Format: int64
         * @description Version of the record in the publisher's system (row version, or microseconds since the epoch). A write with a
         *     lower version than the stored one is answered as `stale` and changes nothing. Optional.
         */
        Version: number;
        /** @description Why and when a record was annulled. It stays visible and counts nowhere. */
        VoidInput: {
            /** @description Shown to the partner. */
            reason: string;
            date: components["schemas"]["CalendarDate"];
            version?: components["schemas"]["Version"];
        };
        /** @description Voids a document or a payment. */
        VoidRecord: {
            /** @description What is voided. */
            kind: components["schemas"]["VoidableKind"];
            /**
             * @description Annul and keep visible.
             * @constant
             */
            op: "void";
            externalId: components["schemas"]["ExternalId"];
            data: components["schemas"]["VoidInput"];
        };
        /**
         * @description The kinds of records that are voided. A refund is a payment.
         * @enum {string}
         */
        VoidableKind: "document" | "payment";
        /** @description The record was annulled. */
        Voided: {
            /** @description Why. */
            reason: string;
            date: components["schemas"]["CalendarDate"];
        };
        /** @description Something the publisher may want to look at. The record was accepted as it is. */
        Warning: {
            /** @description JSON Pointer (RFC 6901) into the request. */
            pointer: string;
            /**
             * @description Stable code.
             * @example installments-differ-from-total
             */
            code: components["schemas"]["WarningCode"] | (string & {});
            /** @description What was noticed. */
            detail: string;
        };
        /**
         * @description What a publisher may want to look at. A newer server may send codes not listed here: show their `detail`.
         * @enum {string}
         */
        WarningCode: "installments-differ-from-total" | "total-differs-from-sum" | "lines-differ-from-subtotal" | "line-differs-from-price" | "rate-is-percentage" | "too-many-decimals" | "allocations-exceed-amount" | "direction-differs-from-partner" | "document-awaited";
        /** @description What the browser takes, as `PublicKeyCredentialCreationOptionsJSON` or `PublicKeyCredentialRequestOptionsJSON` of WebAuthn Level 3. */
        WebAuthnOptions: {
            /** @description Random bytes in base64url. */
            challenge: string;
        } & {
            [key: string]: unknown;
        };
        /** @description One time that an event was sent. */
        WebhookAttempt: {
            at: components["schemas"]["Instant"];
            /**
             * Format: int32
             * @description Until the answer or the failure.
             */
            durationMs: number;
            /**
             * Format: int32
             * @description HTTP status of the answer, where there was one.
             */
            status?: number;
            /** @description Why it failed. Absent where it arrived. */
            error?: components["schemas"]["WebhookError"] | (string & {});
        };
        /** @description The change as the feed has it, without the record. */
        WebhookChange: {
            /** @description What changed. */
            kind: components["schemas"]["ChangeKind"] | (string & {});
            id: components["schemas"]["Id"];
            externalId?: components["schemas"]["ExternalId"];
            /** @description The partner that it concerns. Absent where it concerns the publisher as a whole. */
            partnerId?: components["schemas"]["Id"];
            revision: components["schemas"]["Revision"];
            /** @description What became of it. */
            op: components["schemas"]["WebhookOp"] | (string & {});
            at: components["schemas"]["Instant"];
        };
        /** @description An event and how it was sent to one endpoint. */
        WebhookDelivery: {
            id: components["schemas"]["WebhookId"];
            event: components["schemas"]["WebhookEvent"];
            /** @description What became of it. */
            status: components["schemas"]["WebhookDeliveryStatus"] | (string & {});
            /** @description The oldest first, of more the latest 20. */
            attempts: components["schemas"]["WebhookAttempt"][];
            /** @description When it is tried again by itself. Absent where it is not. */
            nextAttemptAt?: components["schemas"]["Instant"];
        };
        /** @description A page of deliveries. */
        WebhookDeliveryPage: {
            /** @description The latest first. */
            data: components["schemas"]["WebhookDelivery"][];
            nextCursor?: components["schemas"]["Cursor"];
        };
        /**
         * @description Whether the latest attempt was answered with 2xx.
         * @enum {string}
         */
        WebhookDeliveryStatus: "delivered" | "failed";
        /** @description When and why nothing is sent any more. */
        WebhookDisabled: {
            at: components["schemas"]["Instant"];
            /** @description Why. */
            reason: components["schemas"]["WebhookDisabledReason"] | (string & {});
        };
        /**
         * @description `by_request`: by an operation. `gone`: it answered 410. `failing`: nothing arrived for five days.
         * @enum {string}
         */
        WebhookDisabledReason: "by_request" | "gone" | "failing";
        /** @description Where changes are sent, which, and how far that has come. */
        WebhookEndpoint: components["schemas"]["WebhookEndpointState"] & {
            /** @description Where events are posted to. */
            url: string;
            /** @description For people. */
            description?: string;
            /** @description Only changes of these kinds. Absent, of all. */
            kinds?: (components["schemas"]["ChangeKind"] | string)[];
            /** @description Only changes that concern these partners. Absent, all. */
            partnerIds?: components["schemas"]["Id"][];
            /** @description Up to where it has received the changes, or was not to. */
            cursor: components["schemas"]["Cursor"];
            /** @description Where the latest attempt failed. */
            failing?: components["schemas"]["WebhookFailing"];
            /** @description When something arrived last. */
            lastDeliveredAt?: components["schemas"]["Instant"];
            /** @description What events are signed with, the newest first. */
            secrets: components["schemas"]["WebhookSecret"][];
            createdAt: components["schemas"]["Instant"];
        };
        /** @description Of a webhook endpoint, also when the server has disabled it because nothing arrives there. */
        WebhookEndpointChange: components["schemas"]["ChangedRecord"] & {
            /**
             * @description A webhook endpoint.
             * @constant
             */
            kind: "webhook_endpoint";
            /** @description How it is now, without its address; absent once it is gone. */
            data?: components["schemas"]["WebhookEndpointState"];
        };
        /** @description Where changes are sent, and which. */
        WebhookEndpointInput: {
            /**
             * @description Where events are posted to, by HTTPS. Without user name, password and fragment.
             * @example https://erp.example.com/saldo
             */
            url: string;
            /** @description For people. */
            description?: string;
            /** @description Only changes of these kinds. Absent, of all, those that a newer server knows included. */
            kinds?: components["schemas"]["ChangeKind"][];
            /** @description Only changes that concern these partners. Absent, all, those of the publisher as a whole included. */
            partnerIds?: components["schemas"]["RecordId"][];
        };
        /** @description A page of endpoints. */
        WebhookEndpointPage: {
            /** @description The oldest first. */
            data: components["schemas"]["WebhookEndpoint"][];
            nextCursor?: components["schemas"]["Cursor"];
        };
        /** @description How an endpoint is, without its address. */
        WebhookEndpointState: {
            id: components["schemas"]["Id"];
            /** @description Whether changes are sent. */
            status: components["schemas"]["WebhookEndpointStatus"] | (string & {});
            /** @description Where it is disabled. */
            disabled?: components["schemas"]["WebhookDisabled"];
            revision: components["schemas"]["Revision"];
        };
        /**
         * @description Whether changes are sent.
         * @enum {string}
         */
        WebhookEndpointStatus: "enabled" | "disabled";
        /** @description An endpoint with its newest secret. */
        WebhookEndpointWithSecret: components["schemas"]["WebhookEndpoint"] & {
            /** @description `whsec_` and the key in base64. Shown this once. */
            secret: string;
        };
        /**
         * @description `status`: the answer is not 2xx; `gone`: it is 410; `redirected`: it leads elsewhere. `refused`: nothing may be sent there, or the name leads to
         *     an address of which that is so. `unreachable`: no connection, or no HTTP. `broken`: it ended too early. `too-slow`: it took more than 15 seconds.
         * @enum {string}
         */
        WebhookError: "status" | "gone" | "redirected" | "refused" | "unreachable" | "broken" | "too-slow";
        /** @description What is sent. It holds ids and nothing else of the record. */
        WebhookEvent: {
            /** @description The kind of record and what became of it, such as `payment_report.upsert`; of a test `webhook_endpoint.test`. */
            type: string;
            /** @description When it happened. */
            timestamp: components["schemas"]["Instant"];
            /** @description Where it stands in the changes. Absent of a test. */
            cursor?: components["schemas"]["Cursor"];
            data: components["schemas"]["WebhookChange"];
        };
        /** @description Since when nothing arrives. */
        WebhookFailing: {
            since: components["schemas"]["Instant"];
            /**
             * Format: int32
             * @description How many in a row failed.
             */
            attempts: number;
            /** @description Absent where it is disabled. */
            nextAttemptAt?: components["schemas"]["Instant"];
        };
        /**
         * @description Names an event.
         * @example msg_5f3c1e0a9d7b4c2e8f6a1b3c5d7e9f01
         */
        WebhookId: string;
        /**
         * @description What becomes of a record, and `test`.
         * @enum {string}
         */
        WebhookOp: "upsert" | "void" | "delete" | "test";
        /** @description From where to go on, by exactly one of the two. */
        WebhookPositionInput: {
            /** @description With what follows this cursor. */
            after?: components["schemas"]["Cursor"];
            /** @description With what happened at this instant or later. */
            since?: components["schemas"]["Instant"];
        };
        /** @description How to change over. */
        WebhookRotationInput: {
            /**
             * Format: int32
             * @description How long the secrets before it are still signed with. 0 where one has leaked.
             * @default 86400
             */
            overlapSeconds?: number;
        };
        /** @description A secret, without itself. */
        WebhookSecret: {
            createdAt: components["schemas"]["Instant"];
            /** @description From when on nothing is signed with it. Absent of the newest. */
            endsAt?: components["schemas"]["Instant"];
        };
        /** @description Whether changes are to be sent. */
        WebhookStatusInput: {
            status: components["schemas"]["WebhookEndpointStatus"];
        };
        /** @description What a write did. */
        WriteResult: {
            id: components["schemas"]["Id"];
            externalId: components["schemas"]["ExternalId"];
            outcome: components["schemas"]["Outcome"];
            revision: components["schemas"]["Revision"];
            warnings?: components["schemas"]["Warning"][];
        };
    };
    responses: {
        /** @description The body could not be read as JSON, or a required header is missing. */
        BadRequest: {
            headers: {
                "Request-Id": components["headers"]["RequestId"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description The record is no longer in the state that `If-Match` names; nothing was written. `changed-meanwhile`; the problem holds the
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
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The state of the record, or a request still running, does not allow it. */
        Conflict: {
            headers: {
                "Request-Id": components["headers"]["RequestId"];
                "Retry-After": components["headers"]["RetryAfter"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The server failed. A keyed or safe request may be repeated. */
        Failed: {
            headers: {
                "Request-Id": components["headers"]["RequestId"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The credential is good but may not call this operation, or not from this origin. */
        Forbidden: {
            headers: {
                "Request-Id": components["headers"]["RequestId"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The cursor is too old. Read everything again from the start. */
        Gone: {
            headers: {
                "Request-Id": components["headers"]["RequestId"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The request was understood but does not follow the contract. `errors` names each field. */
        Invalid: {
            headers: {
                "Request-Id": components["headers"]["RequestId"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Nothing with this id is visible to the caller. */
        NotFound: {
            headers: {
                "Request-Id": components["headers"]["RequestId"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The representation is the one whose `ETag` was sent. */
        NotModified: {
            headers: {
                ETag: components["headers"]["ETag"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description The `If-Match` header is missing. `precondition-required`. */
        PreconditionRequired: {
            headers: {
                "Request-Id": components["headers"]["RequestId"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The body is larger than accepted. */
        TooLarge: {
            headers: {
                "Request-Id": components["headers"]["RequestId"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Too many requests. */
        TooMany: {
            headers: {
                "Request-Id": components["headers"]["RequestId"];
                "Retry-After": components["headers"]["RetryAfter"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Nothing of the body came for a minute. */
        TooSlow: {
            headers: {
                "Request-Id": components["headers"]["RequestId"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description No credential, or one that is unknown, expired or revoked. Codes `unauthenticated`, `session-expired`, `key-expired`. */
        Unauthorized: {
            headers: {
                "Request-Id": components["headers"]["RequestId"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description The server cannot do its work at the moment. `database-unavailable`: nothing was written. `file-store-unavailable`: the
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
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The content type is not accepted here, or the bytes are not what it says. */
        UnsupportedMediaType: {
            headers: {
                "Request-Id": components["headers"]["RequestId"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: {
        /** @description Only documents with an open amount in these buckets, separated by commas. */
        ageing: ("current" | "days_1_30" | "days_31_60" | "days_61_90" | "over_90")[];
        /** @description `attachment; filename*=UTF-8''…` (RFC 6266, RFC 8187). The name is shown to people and never used as a path. */
        contentDisposition: string;
        /** @description Only this currency. */
        currency: components["schemas"]["Currency"];
        /** @description The `nextCursor` of the page before. */
        cursor: components["schemas"]["Cursor"];
        /** @description Only what has arrived, or only what has not. */
        deliveryStatus: components["schemas"]["WebhookDeliveryStatus"];
        /** @description Only this direction. */
        direction: components["schemas"]["Direction"];
        /** @description Due on this day or later. */
        dueFrom: components["schemas"]["CalendarDate"];
        /** @description Due on this day or earlier. */
        dueTo: components["schemas"]["CalendarDate"];
        /**
         * @description The publisher's own id. In a path `~` and two hexadecimal digits stand for a byte of UTF-8, as `%` and two do: `A~2F7` is
         *     `A/7`, `~2E` is `.`, and `~` itself is `~7E`. Unlike `%2F` it passes through every proxy.
         */
        externalId: components["schemas"]["ExternalId"];
        /** @description Id of the file. */
        fileId: components["schemas"]["RecordId"];
        /** @description Only documents that are held up today in one of these ways, separated by commas. */
        hold: components["schemas"]["HoldKind"][];
        /**
         * @description Chosen by the caller, once per intended effect, 16 to 100 characters (a UUID will do). The same key with the same
         *     request answers with the first answer; with another request 422 `idempotency-key-reused`; while the first is
         *     still running 409 `idempotency-key-in-use`; where the first answer can no longer be read 409 `idempotency-answer-lost`,
         *     and nothing is done twice. Kept for at least 24 hours.
         */
        idempotencyKey: string;
        /**
         * @description The state that is to be replaced: the `ETag` that was read, or its `revision` in quotes (`"3"`). Where it has changed
         *     since, 412 `changed-meanwhile` and nothing is written. Absent or `*`: whatever it is by now.
         */
        ifMatch: components["schemas"]["StateTag"];
        /**
         * @description Which state of the record was decided on: the `ETag` that was read, its `revision` in quotes (`"3"`), or `*` for whatever
         *     it is by now. Where it has changed since, 412 `changed-meanwhile` and nothing is written. Without it 428
         *     `precondition-required` (RFC 6585).
         */
        ifMatchRequired: components["schemas"]["StateTag"];
        /** @description An `ETag` seen before. 304 when nothing has changed (RFC 9110). */
        ifNoneMatch: string;
        /** @description The `ETag` that the range belongs to; the file is answered whole when it has changed (RFC 9110). */
        ifRange: string;
        /** @description Issued on this day or later. */
        issuedFrom: components["schemas"]["CalendarDate"];
        /** @description Issued on this day or earlier. */
        issuedTo: components["schemas"]["CalendarDate"];
        /** @description Id of the key. It is no secret. */
        keyId: components["schemas"]["Id"];
        /** @description Rows in a page, 1 to 200. */
        limit: number;
        /**
         * @description Only records with this value under this key, written `metadata[project]=P-2026-014`; several keys combine with "and". The value is
         *     compared as it was published, byte for byte.
         * @example {
         *       "project": "P-2026-014"
         *     }
         */
        metadata: {
            [key: string]: string;
        };
        /** @description `true`: only documents with an overdue amount. `false`: only the others. */
        overdue: boolean;
        /** @description Only this partner's, of those that the caller sees; of any other there is nothing. */
        partnerId: components["schemas"]["RecordId"];
        /** @description Id of the report. */
        paymentReportId: components["schemas"]["Id"];
        /** @description Id of the publisher at whose portal somebody signs in. */
        publisherId: components["schemas"]["Id"];
        /** @description Part of the series and number, the external id, the fiscal id, the reference or the description. */
        q: string;
        /** @description The bytes to answer, `bytes=1000-`, `bytes=0-99` or `bytes=-100` (RFC 9110). */
        range: string;
        /** @description Id of the run. */
        snapshotRunId: components["schemas"]["Id"];
        /** @description Only these statuses, separated by commas. */
        status: components["schemas"]["DocumentStatus"][];
        /** @description Id of the thread. */
        threadId: components["schemas"]["Id"];
        /** @description Only these types, separated by commas. */
        type: components["schemas"]["DocumentTypeInput"][];
        /** @description Id of the user. */
        userId: components["schemas"]["Id"];
        /** @description Id of the endpoint. */
        webhookEndpointId: components["schemas"]["Id"];
        /** @description The `webhook-id` of what was sent. */
        webhookId: components["schemas"]["WebhookId"];
    };
    requestBodies: never;
    headers: {
        /** @description Ranges of bytes are answered (RFC 9110). */
        AcceptRanges: "bytes";
        /** @description Always an attachment (RFC 6266). */
        ContentDisposition: string;
        /** @description Which bytes of how many these are, `bytes 0-99/1000`; of a range beyond the end, `bytes *\/1000` (RFC 9110). */
        ContentRange: string;
        /** @description Strong validator of this representation (RFC 9110). */
        ETag: string;
        /** @description Always `inline` (RFC 6266). */
        Inline: "inline";
        /**
         * @description What is left of each quota: a list of structured fields (RFC 9651), the name of the policy with `r` requests and `t` seconds until
         *     there are more (draft-ietf-httpapi-ratelimit-headers-11). Absent where the server counts nothing.
         * @example "session";r=1187;t=1, "partner";r=5987;t=1
         */
        RateLimit: string;
        /**
         * @description The quotas that count the caller: the name of each policy with `q` requests in `w` seconds
         *     (draft-ietf-httpapi-ratelimit-headers-11). Absent where the server counts nothing.
         * @example "session";q=1200;w=60, "partner";q=6000;w=60
         */
        RateLimitPolicy: string;
        /** @description Names this request in the server's log. Also in every problem. */
        RequestId: string;
        /** @description Seconds to wait before trying again (RFC 9110). */
        RetryAfter: number;
    };
    pathItems: never;
}
export type AccountKind = components['schemas']['AccountKind'];
export type AccountPartner = components['schemas']['AccountPartner'];
export type Activation = components['schemas']['Activation'];
export type Actor = components['schemas']['Actor'];
export type Address = components['schemas']['Address'];
export type AdjustmentEffect = components['schemas']['AdjustmentEffect'];
export type AdjustmentReason = components['schemas']['AdjustmentReason'];
export type AgeingBucket = components['schemas']['AgeingBucket'];
export type AgeingBucketName = components['schemas']['AgeingBucketName'];
export type Allocation = components['schemas']['Allocation'];
export type AllocationInput = components['schemas']['AllocationInput'];
export type Amount = components['schemas']['Amount'];
export type ApiKey = components['schemas']['ApiKey'];
export type ApiKeyEnd = components['schemas']['ApiKeyEnd'];
export type ApiKeyInput = components['schemas']['ApiKeyInput'];
export type ApiKeyMaker = components['schemas']['ApiKeyMaker'];
export type ApiKeyName = components['schemas']['ApiKeyName'];
export type ApiKeyPage = components['schemas']['ApiKeyPage'];
export type ApiKeyRotation = components['schemas']['ApiKeyRotation'];
export type ApiKeyScope = components['schemas']['ApiKeyScope'];
export type ApiKeySecret = components['schemas']['ApiKeySecret'];
export type Assignment = components['schemas']['Assignment'];
export type AuditAction = components['schemas']['AuditAction'];
export type AuditActor = components['schemas']['AuditActor'];
export type AuditActorKind = components['schemas']['AuditActorKind'];
export type AuditEntry = components['schemas']['AuditEntry'];
export type AuditEntryPage = components['schemas']['AuditEntryPage'];
export type AuditExportLine = components['schemas']['AuditExportLine'];
export type AuditExportProblem = components['schemas']['AuditExportProblem'];
export type AuditExportStart = components['schemas']['AuditExportStart'];
export type AuditHash = components['schemas']['AuditHash'];
export type AuditHead = components['schemas']['AuditHead'];
export type AuditRecord = components['schemas']['AuditRecord'];
export type AuditRecordKind = components['schemas']['AuditRecordKind'];
export type Author = components['schemas']['Author'];
export type BalanceAssertion = components['schemas']['BalanceAssertion'];
export type BalanceAssertionInput = components['schemas']['BalanceAssertionInput'];
export type BalanceAssertionRequest = components['schemas']['BalanceAssertionRequest'];
export type BalanceAssertionResponse = components['schemas']['BalanceAssertionResponse'];
export type BalanceAssertionResult = components['schemas']['BalanceAssertionResult'];
export type BalanceDifference = components['schemas']['BalanceDifference'];
export type BalanceDifferenceChange = components['schemas']['BalanceDifferenceChange'];
export type BalanceDifferencePage = components['schemas']['BalanceDifferencePage'];
export type BalanceWithdrawal = components['schemas']['BalanceWithdrawal'];
export type CalendarDate = components['schemas']['CalendarDate'];
export type Change = components['schemas']['Change'];
export type ChangeKind = components['schemas']['ChangeKind'];
export type ChangeOp = components['schemas']['ChangeOp'];
export type ChangePage = components['schemas']['ChangePage'];
export type ChangedRecord = components['schemas']['ChangedRecord'];
export type CodeInput = components['schemas']['CodeInput'];
export type ComponentGrant = components['schemas']['ComponentGrant'];
export type Components = components['schemas']['Components'];
export type ConfirmationInput = components['schemas']['ConfirmationInput'];
export type Contact = components['schemas']['Contact'];
export type Conversion = components['schemas']['Conversion'];
export type Country = components['schemas']['Country'];
export type Currency = components['schemas']['Currency'];
export type CurrencySetting = components['schemas']['CurrencySetting'];
export type Cursor = components['schemas']['Cursor'];
export type Decimals = components['schemas']['Decimals'];
export type DeleteRecord = components['schemas']['DeleteRecord'];
export type DepositAccount = components['schemas']['DepositAccount'];
export type DifferenceCandidate = components['schemas']['DifferenceCandidate'];
export type DifferenceReason = components['schemas']['DifferenceReason'];
export type Direction = components['schemas']['Direction'];
export type DocumentAddresses = components['schemas']['DocumentAddresses'];
export type DocumentInput = components['schemas']['DocumentInput'];
export type DocumentLine = components['schemas']['DocumentLine'];
export type DocumentPage = components['schemas']['DocumentPage'];
export type DocumentRecord = components['schemas']['DocumentRecord'];
export type DocumentRef = components['schemas']['DocumentRef'];
export type DocumentStatus = components['schemas']['DocumentStatus'];
export type DocumentSummary = components['schemas']['DocumentSummary'];
export type DocumentTypeInput = components['schemas']['DocumentTypeInput'];
export type EarlyPayment = components['schemas']['EarlyPayment'];
export type Email = components['schemas']['Email'];
export type Entrance = components['schemas']['Entrance'];
export type EntrancePublisher = components['schemas']['EntrancePublisher'];
export type EventData = components['schemas']['EventData'];
export type ExchangeRate = components['schemas']['ExchangeRate'];
export type ExternalId = components['schemas']['ExternalId'];
export type FactorAdded = components['schemas']['FactorAdded'];
export type FactorRemovalInput = components['schemas']['FactorRemovalInput'];
export type Factors = components['schemas']['Factors'];
export type FieldCode = components['schemas']['FieldCode'];
export type FieldError = components['schemas']['FieldError'];
export type FileLink = components['schemas']['FileLink'];
export type FileLinkInput = components['schemas']['FileLinkInput'];
export type FileName = components['schemas']['FileName'];
export type FileRole = components['schemas']['FileRole'];
export type FileSource = components['schemas']['FileSource'];
export type FileSourceState = components['schemas']['FileSourceState'];
export type FiscalIdentity = components['schemas']['FiscalIdentity'];
export type FiscalReference = components['schemas']['FiscalReference'];
export type ForgotInput = components['schemas']['ForgotInput'];
export type Hold = components['schemas']['Hold'];
export type HoldInput = components['schemas']['HoldInput'];
export type HoldKind = components['schemas']['HoldKind'];
export type Id = components['schemas']['Id'];
export type InProcess = components['schemas']['InProcess'];
export type Installment = components['schemas']['Installment'];
export type InstallmentInput = components['schemas']['InstallmentInput'];
export type Instant = components['schemas']['Instant'];
export type KnownPolicy = components['schemas']['KnownPolicy'];
export type KnownRight = components['schemas']['KnownRight'];
export type KnownStep = components['schemas']['KnownStep'];
export type Language = components['schemas']['Language'];
export type LineNumber = components['schemas']['LineNumber'];
export type LinkInput = components['schemas']['LinkInput'];
export type Login = components['schemas']['Login'];
export type LoginClaim = components['schemas']['LoginClaim'];
export type Message = components['schemas']['Message'];
export type MessageChange = components['schemas']['MessageChange'];
export type MessageInput = components['schemas']['MessageInput'];
export type MessagePage = components['schemas']['MessagePage'];
export type Metadata = components['schemas']['Metadata'];
export type MissingInput = components['schemas']['MissingInput'];
export type Money = components['schemas']['Money'];
export type Movement = components['schemas']['Movement'];
export type MovementKind = components['schemas']['MovementKind'];
export type MovementPage = components['schemas']['MovementPage'];
export type Name = components['schemas']['Name'];
export type NamedPartner = components['schemas']['NamedPartner'];
export type NewRecoveryCodes = components['schemas']['NewRecoveryCodes'];
export type NextStep = components['schemas']['NextStep'];
export type OpenItem = components['schemas']['OpenItem'];
export type OpenItemPage = components['schemas']['OpenItemPage'];
export type Outcome = components['schemas']['Outcome'];
export type Partner = components['schemas']['Partner'];
export type PartnerAddress = components['schemas']['PartnerAddress'];
export type PartnerContact = components['schemas']['PartnerContact'];
export type PartnerDirection = components['schemas']['PartnerDirection'];
export type PartnerInput = components['schemas']['PartnerInput'];
export type PartnerPage = components['schemas']['PartnerPage'];
export type PartnerRecord = components['schemas']['PartnerRecord'];
export type PartnerRef = components['schemas']['PartnerRef'];
export type PartnerSelector = components['schemas']['PartnerSelector'];
export type PartnerTerms = components['schemas']['PartnerTerms'];
export type Party = components['schemas']['Party'];
export type PartyIdentifier = components['schemas']['PartyIdentifier'];
export type PartyIdentifiers = components['schemas']['PartyIdentifiers'];
export type Passkey = components['schemas']['Passkey'];
export type PasskeyAssertion = components['schemas']['PasskeyAssertion'];
export type PasskeyChallenge = components['schemas']['PasskeyChallenge'];
export type PasskeyCreation = components['schemas']['PasskeyCreation'];
export type PasskeyInput = components['schemas']['PasskeyInput'];
export type PasskeySignInInput = components['schemas']['PasskeySignInInput'];
export type PasswordInput = components['schemas']['PasswordInput'];
export type Payment = components['schemas']['Payment'];
export type PaymentInput = components['schemas']['PaymentInput'];
export type PaymentMethod = components['schemas']['PaymentMethod'];
export type PaymentPage = components['schemas']['PaymentPage'];
export type PaymentRecord = components['schemas']['PaymentRecord'];
export type PaymentRef = components['schemas']['PaymentRef'];
export type PaymentReport = components['schemas']['PaymentReport'];
export type PaymentReportChange = components['schemas']['PaymentReportChange'];
export type PaymentReportInput = components['schemas']['PaymentReportInput'];
export type PaymentReportLine = components['schemas']['PaymentReportLine'];
export type PaymentReportLineInput = components['schemas']['PaymentReportLineInput'];
export type PaymentReportPage = components['schemas']['PaymentReportPage'];
export type PaymentReportStatus = components['schemas']['PaymentReportStatus'];
export type PaymentStatus = components['schemas']['PaymentStatus'];
export type PaymentStatusInput = components['schemas']['PaymentStatusInput'];
export type PaymentTerms = components['schemas']['PaymentTerms'];
export type PaymentType = components['schemas']['PaymentType'];
export type Pending = components['schemas']['Pending'];
export type PlainText = components['schemas']['PlainText'];
export type PresentPassword = components['schemas']['PresentPassword'];
export type PriceChange = components['schemas']['PriceChange'];
export type Problem = components['schemas']['Problem'];
export type ProblemCode = components['schemas']['ProblemCode'];
export type Provenance = components['schemas']['Provenance'];
export type Provider = components['schemas']['Provider'];
export type ProviderFlow = components['schemas']['ProviderFlow'];
export type ProviderFlowInput = components['schemas']['ProviderFlowInput'];
export type ProviderInput = components['schemas']['ProviderInput'];
export type ProviderList = components['schemas']['ProviderList'];
export type ProviderResponse = components['schemas']['ProviderResponse'];
export type PublishAssumption = components['schemas']['PublishAssumption'];
export type PublishChange = components['schemas']['PublishChange'];
export type PublishRecord = components['schemas']['PublishRecord'];
export type PublishRequest = components['schemas']['PublishRequest'];
export type PublishResponse = components['schemas']['PublishResponse'];
export type PublishResult = components['schemas']['PublishResult'];
export type PublishStreamEnd = components['schemas']['PublishStreamEnd'];
export type PublishStreamFailure = components['schemas']['PublishStreamFailure'];
export type PublishStreamLine = components['schemas']['PublishStreamLine'];
export type PublishStreamResult = components['schemas']['PublishStreamResult'];
export type PublishStreamSummary = components['schemas']['PublishStreamSummary'];
export type PublishSummary = components['schemas']['PublishSummary'];
export type PublishedChange = components['schemas']['PublishedChange'];
export type Publisher = components['schemas']['Publisher'];
export type PublisherInput = components['schemas']['PublisherInput'];
export type Quantity = components['schemas']['Quantity'];
export type Rate = components['schemas']['Rate'];
export type ReadInput = components['schemas']['ReadInput'];
export type RecordId = components['schemas']['RecordId'];
export type RecordKind = components['schemas']['RecordKind'];
export type RecoveryCodes = components['schemas']['RecoveryCodes'];
export type Related = components['schemas']['Related'];
export type RelatedInput = components['schemas']['RelatedInput'];
export type Relation = components['schemas']['Relation'];
export type RenewalInput = components['schemas']['RenewalInput'];
export type ReportedWithholding = components['schemas']['ReportedWithholding'];
export type Review = components['schemas']['Review'];
export type ReviewInput = components['schemas']['ReviewInput'];
export type Revision = components['schemas']['Revision'];
export type Right = components['schemas']['Right'];
export type Role = components['schemas']['Role'];
export type SaldoDocument = components['schemas']['SaldoDocument'];
export type SaldoDocumentType = components['schemas']['SaldoDocumentType'];
export type SaldoFile = components['schemas']['SaldoFile'];
export type SealInput = components['schemas']['SealInput'];
export type SecondFactorInput = components['schemas']['SecondFactorInput'];
export type SecondFactorOfProvider = components['schemas']['SecondFactorOfProvider'];
export type SecondFactorPolicy = components['schemas']['SecondFactorPolicy'];
export type Session = components['schemas']['Session'];
export type SessionInput = components['schemas']['SessionInput'];
export type SessionToken = components['schemas']['SessionToken'];
export type SessionUser = components['schemas']['SessionUser'];
export type SessionsRevocation = components['schemas']['SessionsRevocation'];
export type SessionsRevoked = components['schemas']['SessionsRevoked'];
export type Settlement = components['schemas']['Settlement'];
export type Sha256 = components['schemas']['Sha256'];
export type Side = components['schemas']['Side'];
export type SignIn = components['schemas']['SignIn'];
export type SignInAccess = components['schemas']['SignInAccess'];
export type SignInInput = components['schemas']['SignInInput'];
export type SignInPolicy = components['schemas']['SignInPolicy'];
export type SignInSessionInput = components['schemas']['SignInSessionInput'];
export type SignInSettings = components['schemas']['SignInSettings'];
export type SignInSettingsInput = components['schemas']['SignInSettingsInput'];
export type SignInToken = components['schemas']['SignInToken'];
export type SignInWay = components['schemas']['SignInWay'];
export type SnapshotRun = components['schemas']['SnapshotRun'];
export type SnapshotRunInput = components['schemas']['SnapshotRunInput'];
export type SnapshotRunStatus = components['schemas']['SnapshotRunStatus'];
export type SnapshotScope = components['schemas']['SnapshotScope'];
export type StaffSight = components['schemas']['StaffSight'];
export type StateTag = components['schemas']['StateTag'];
export type Statement = components['schemas']['Statement'];
export type StatementCurrency = components['schemas']['StatementCurrency'];
export type StatementKind = components['schemas']['StatementKind'];
export type Subject = components['schemas']['Subject'];
export type SubjectInput = components['schemas']['SubjectInput'];
export type SubjectKind = components['schemas']['SubjectKind'];
export type Sum = components['schemas']['Sum'];
export type SwitchInput = components['schemas']['SwitchInput'];
export type Tag = components['schemas']['Tag'];
export type TaxId = components['schemas']['TaxId'];
export type TaxLine = components['schemas']['TaxLine'];
export type Thread = components['schemas']['Thread'];
export type ThreadChange = components['schemas']['ThreadChange'];
export type ThreadInput = components['schemas']['ThreadInput'];
export type ThreadPage = components['schemas']['ThreadPage'];
export type TimeZone = components['schemas']['TimeZone'];
export type TotpCode = components['schemas']['TotpCode'];
export type TotpEnrolment = components['schemas']['TotpEnrolment'];
export type TotpFactor = components['schemas']['TotpFactor'];
export type UnknownChange = components['schemas']['UnknownChange'];
export type User = components['schemas']['User'];
export type UserInput = components['schemas']['UserInput'];
export type UserLanguage = components['schemas']['UserLanguage'];
export type UserPage = components['schemas']['UserPage'];
export type UserPartner = components['schemas']['UserPartner'];
export type UserSide = components['schemas']['UserSide'];
export type Version = components['schemas']['Version'];
export type VoidInput = components['schemas']['VoidInput'];
export type VoidRecord = components['schemas']['VoidRecord'];
export type VoidableKind = components['schemas']['VoidableKind'];
export type Voided = components['schemas']['Voided'];
export type Warning = components['schemas']['Warning'];
export type WarningCode = components['schemas']['WarningCode'];
export type WebAuthnOptions = components['schemas']['WebAuthnOptions'];
export type WebhookAttempt = components['schemas']['WebhookAttempt'];
export type WebhookChange = components['schemas']['WebhookChange'];
export type WebhookDelivery = components['schemas']['WebhookDelivery'];
export type WebhookDeliveryPage = components['schemas']['WebhookDeliveryPage'];
export type WebhookDeliveryStatus = components['schemas']['WebhookDeliveryStatus'];
export type WebhookDisabled = components['schemas']['WebhookDisabled'];
export type WebhookDisabledReason = components['schemas']['WebhookDisabledReason'];
export type WebhookEndpoint = components['schemas']['WebhookEndpoint'];
export type WebhookEndpointChange = components['schemas']['WebhookEndpointChange'];
export type WebhookEndpointInput = components['schemas']['WebhookEndpointInput'];
export type WebhookEndpointPage = components['schemas']['WebhookEndpointPage'];
export type WebhookEndpointState = components['schemas']['WebhookEndpointState'];
export type WebhookEndpointStatus = components['schemas']['WebhookEndpointStatus'];
export type WebhookEndpointWithSecret = components['schemas']['WebhookEndpointWithSecret'];
export type WebhookError = components['schemas']['WebhookError'];
export type WebhookEvent = components['schemas']['WebhookEvent'];
export type WebhookFailing = components['schemas']['WebhookFailing'];
export type WebhookId = components['schemas']['WebhookId'];
export type WebhookOp = components['schemas']['WebhookOp'];
export type WebhookPositionInput = components['schemas']['WebhookPositionInput'];
export type WebhookRotationInput = components['schemas']['WebhookRotationInput'];
export type WebhookSecret = components['schemas']['WebhookSecret'];
export type WebhookStatusInput = components['schemas']['WebhookStatusInput'];
export type WriteResult = components['schemas']['WriteResult'];
export type ResponseBadRequest = components['responses']['BadRequest'];
export type ResponseChanged = components['responses']['Changed'];
export type ResponseConflict = components['responses']['Conflict'];
export type ResponseFailed = components['responses']['Failed'];
export type ResponseForbidden = components['responses']['Forbidden'];
export type ResponseGone = components['responses']['Gone'];
export type ResponseInvalid = components['responses']['Invalid'];
export type ResponseNotFound = components['responses']['NotFound'];
export type ResponseNotModified = components['responses']['NotModified'];
export type ResponsePreconditionRequired = components['responses']['PreconditionRequired'];
export type ResponseTooLarge = components['responses']['TooLarge'];
export type ResponseTooMany = components['responses']['TooMany'];
export type ResponseTooSlow = components['responses']['TooSlow'];
export type ResponseUnauthorized = components['responses']['Unauthorized'];
export type ResponseUnavailable = components['responses']['Unavailable'];
export type ResponseUnsupportedMediaType = components['responses']['UnsupportedMediaType'];
export type ParameterAgeing = components['parameters']['ageing'];
export type ParameterContentDisposition = components['parameters']['contentDisposition'];
export type ParameterCurrency = components['parameters']['currency'];
export type ParameterCursor = components['parameters']['cursor'];
export type ParameterDeliveryStatus = components['parameters']['deliveryStatus'];
export type ParameterDirection = components['parameters']['direction'];
export type ParameterDueFrom = components['parameters']['dueFrom'];
export type ParameterDueTo = components['parameters']['dueTo'];
export type ParameterExternalId = components['parameters']['externalId'];
export type ParameterFileId = components['parameters']['fileId'];
export type ParameterHold = components['parameters']['hold'];
export type ParameterIdempotencyKey = components['parameters']['idempotencyKey'];
export type ParameterIfMatch = components['parameters']['ifMatch'];
export type ParameterIfMatchRequired = components['parameters']['ifMatchRequired'];
export type ParameterIfNoneMatch = components['parameters']['ifNoneMatch'];
export type ParameterIfRange = components['parameters']['ifRange'];
export type ParameterIssuedFrom = components['parameters']['issuedFrom'];
export type ParameterIssuedTo = components['parameters']['issuedTo'];
export type ParameterKeyId = components['parameters']['keyId'];
export type ParameterLimit = components['parameters']['limit'];
export type ParameterMetadata = components['parameters']['metadata'];
export type ParameterOverdue = components['parameters']['overdue'];
export type ParameterPartnerId = components['parameters']['partnerId'];
export type ParameterPaymentReportId = components['parameters']['paymentReportId'];
export type ParameterPublisherId = components['parameters']['publisherId'];
export type ParameterQ = components['parameters']['q'];
export type ParameterRange = components['parameters']['range'];
export type ParameterSnapshotRunId = components['parameters']['snapshotRunId'];
export type ParameterStatus = components['parameters']['status'];
export type ParameterThreadId = components['parameters']['threadId'];
export type ParameterType = components['parameters']['type'];
export type ParameterUserId = components['parameters']['userId'];
export type ParameterWebhookEndpointId = components['parameters']['webhookEndpointId'];
export type ParameterWebhookId = components['parameters']['webhookId'];
export type HeaderAcceptRanges = components['headers']['AcceptRanges'];
export type HeaderContentDisposition = components['headers']['ContentDisposition'];
export type HeaderContentRange = components['headers']['ContentRange'];
export type HeaderETag = components['headers']['ETag'];
export type HeaderInline = components['headers']['Inline'];
export type HeaderRateLimit = components['headers']['RateLimit'];
export type HeaderRateLimitPolicy = components['headers']['RateLimitPolicy'];
export type HeaderRequestId = components['headers']['RequestId'];
export type HeaderRetryAfter = components['headers']['RetryAfter'];
export type $defs = Record<string, never>;
export interface operations {
    getPublisher: {
        parameters: {
            query?: never;
            header?: {
                /** @description An `ETag` seen before. 304 when nothing has changed (RFC 9110). */
                "If-None-Match"?: components["parameters"]["ifNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The publisher. */
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
                    "application/json": components["schemas"]["Publisher"];
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
                 * @description The state that is to be replaced: the `ETag` that was read, or its `revision` in quotes (`"3"`). Where it has changed
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
                "application/json": components["schemas"]["PublisherInput"];
            };
        };
        responses: {
            /** @description The publisher as it is now. */
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
                    "application/json": components["schemas"]["Publisher"];
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
                /** @description Only this direction. */
                direction?: components["parameters"]["direction"];
                /** @description Words of the name, the tax id or the external id. */
                q?: string;
                /** @description Only partners with this tag. */
                tag?: components["schemas"]["Tag"];
                /** @description Only branches of the partner with this external id. */
                parent?: components["schemas"]["ExternalId"];
                /**
                 * @description Only records with this value under this key, written `metadata[project]=P-2026-014`; several keys combine with "and". The value is
                 *     compared as it was published, byte for byte.
                 * @example {
                 *       "project": "P-2026-014"
                 *     }
                 */
                metadata?: components["parameters"]["metadata"];
                /** @description Rows in a page, 1 to 200. */
                limit?: components["parameters"]["limit"];
                /** @description The `nextCursor` of the page before. */
                cursor?: components["parameters"]["cursor"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of partners. */
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
                    "application/json": components["schemas"]["PartnerPage"];
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
                /** @description An `ETag` seen before. 304 when nothing has changed (RFC 9110). */
                "If-None-Match"?: components["parameters"]["ifNoneMatch"];
            };
            path: {
                /** @description Id of the partner. */
                partnerId: components["schemas"]["RecordId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The partner. */
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
                    "application/json": components["schemas"]["Partner"];
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
                 * @description The publisher's own id. In a path `~` and two hexadecimal digits stand for a byte of UTF-8, as `%` and two do: `A~2F7` is
                 *     `A/7`, `~2E` is `.`, and `~` itself is `~7E`. Unlike `%2F` it passes through every proxy.
                 */
                externalId: components["parameters"]["externalId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The partner. */
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
                    "application/json": components["schemas"]["Partner"];
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
                 * @description The publisher's own id. In a path `~` and two hexadecimal digits stand for a byte of UTF-8, as `%` and two do: `A~2F7` is
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
                "application/json": components["schemas"]["PartnerInput"];
            };
        };
        responses: {
            /** @description What the write did. */
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
                    "application/json": components["schemas"]["WriteResult"];
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
                 * @description The publisher's own id. In a path `~` and two hexadecimal digits stand for a byte of UTF-8, as `%` and two do: `A~2F7` is
                 *     `A/7`, `~2E` is `.`, and `~` itself is `~7E`. Unlike `%2F` it passes through every proxy.
                 */
                externalId: components["parameters"]["externalId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deleted. */
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
                /** @description Only this partner's, of those that the caller sees; of any other there is nothing. */
                partnerId?: components["parameters"]["partnerId"];
                /** @description Only this direction. */
                direction?: components["parameters"]["direction"];
                /** @description Only these types, separated by commas. */
                type?: components["parameters"]["type"];
                /** @description Only these statuses, separated by commas. */
                status?: components["parameters"]["status"];
                /** @description `true`: only documents with an overdue amount. `false`: only the others. */
                overdue?: components["parameters"]["overdue"];
                /** @description Only documents that are held up today in one of these ways, separated by commas. */
                hold?: components["parameters"]["hold"];
                /** @description Only documents with an open amount in these buckets, separated by commas. */
                ageing?: components["parameters"]["ageing"];
                /** @description Only this currency. */
                currency?: components["parameters"]["currency"];
                /** @description Issued on this day or later. */
                issuedFrom?: components["parameters"]["issuedFrom"];
                /** @description Issued on this day or earlier. */
                issuedTo?: components["parameters"]["issuedTo"];
                /** @description Due on this day or later. */
                dueFrom?: components["parameters"]["dueFrom"];
                /** @description Due on this day or earlier. */
                dueTo?: components["parameters"]["dueTo"];
                /** @description Part of the series and number, the external id, the fiscal id, the reference or the description. */
                q?: components["parameters"]["q"];
                /**
                 * @description Only records with this value under this key, written `metadata[project]=P-2026-014`; several keys combine with "and". The value is
                 *     compared as it was published, byte for byte.
                 * @example {
                 *       "project": "P-2026-014"
                 *     }
                 */
                metadata?: components["parameters"]["metadata"];
                /** @description Order; a minus sign means descending. Ties are broken by id. */
                sort?: "issueDate" | "-issueDate" | "dueDate" | "-dueDate" | "number" | "-number";
                /** @description Rows in a page, 1 to 200. */
                limit?: components["parameters"]["limit"];
                /** @description The `nextCursor` of the page before. */
                cursor?: components["parameters"]["cursor"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of documents. */
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
                    "application/json": components["schemas"]["DocumentPage"];
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
                /** @description Only this partner's, of those that the caller sees; of any other there is nothing. */
                partnerId?: components["parameters"]["partnerId"];
                /** @description Only this direction. */
                direction?: components["parameters"]["direction"];
                /** @description Only these types, separated by commas. */
                type?: components["parameters"]["type"];
                /** @description Only these statuses, separated by commas. */
                status?: components["parameters"]["status"];
                /** @description `true`: only documents with an overdue amount. `false`: only the others. */
                overdue?: components["parameters"]["overdue"];
                /** @description Only documents that are held up today in one of these ways, separated by commas. */
                hold?: components["parameters"]["hold"];
                /** @description Only documents with an open amount in these buckets, separated by commas. */
                ageing?: components["parameters"]["ageing"];
                /** @description Only this currency. */
                currency?: components["parameters"]["currency"];
                /** @description Issued on this day or later. */
                issuedFrom?: components["parameters"]["issuedFrom"];
                /** @description Issued on this day or earlier. */
                issuedTo?: components["parameters"]["issuedTo"];
                /** @description Due on this day or later. */
                dueFrom?: components["parameters"]["dueFrom"];
                /** @description Due on this day or earlier. */
                dueTo?: components["parameters"]["dueTo"];
                /** @description Part of the series and number, the external id, the fiscal id, the reference or the description. */
                q?: components["parameters"]["q"];
                /**
                 * @description Only records with this value under this key, written `metadata[project]=P-2026-014`; several keys combine with "and". The value is
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
            /** @description Sums per currency. */
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
                    "application/json": components["schemas"]["DocumentSummary"];
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
                /** @description An `ETag` seen before. 304 when nothing has changed (RFC 9110). */
                "If-None-Match"?: components["parameters"]["ifNoneMatch"];
            };
            path: {
                /** @description Id of the document. */
                documentId: components["schemas"]["RecordId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The document. */
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
                    "application/json": components["schemas"]["SaldoDocument"];
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
                 * @description The publisher's own id. In a path `~` and two hexadecimal digits stand for a byte of UTF-8, as `%` and two do: `A~2F7` is
                 *     `A/7`, `~2E` is `.`, and `~` itself is `~7E`. Unlike `%2F` it passes through every proxy.
                 */
                externalId: components["parameters"]["externalId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The document. */
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
                    "application/json": components["schemas"]["SaldoDocument"];
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
                 * @description The publisher's own id. In a path `~` and two hexadecimal digits stand for a byte of UTF-8, as `%` and two do: `A~2F7` is
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
                "application/json": components["schemas"]["DocumentInput"];
            };
        };
        responses: {
            /** @description What the write did. */
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
                    "application/json": components["schemas"]["WriteResult"];
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
                 * @description The publisher's own id. In a path `~` and two hexadecimal digits stand for a byte of UTF-8, as `%` and two do: `A~2F7` is
                 *     `A/7`, `~2E` is `.`, and `~` itself is `~7E`. Unlike `%2F` it passes through every proxy.
                 */
                externalId: components["parameters"]["externalId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deleted. */
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
                 * @description The publisher's own id. In a path `~` and two hexadecimal digits stand for a byte of UTF-8, as `%` and two do: `A~2F7` is
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
                "application/json": components["schemas"]["VoidInput"];
            };
        };
        responses: {
            /** @description What the write did. */
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
                    "application/json": components["schemas"]["WriteResult"];
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
                /** @description Only this partner's, of those that the caller sees; of any other there is nothing. */
                partnerId?: components["parameters"]["partnerId"];
                /** @description Only this direction. */
                direction?: components["parameters"]["direction"];
                /** @description Only this currency. */
                currency?: components["parameters"]["currency"];
                /** @description Only these types, separated by commas. */
                type?: components["schemas"]["PaymentType"][];
                /** @description Only these statuses, separated by commas. */
                status?: components["schemas"]["PaymentStatus"][];
                /** @description Paid on this day or later. */
                dateFrom?: components["schemas"]["CalendarDate"];
                /** @description Paid on this day or earlier. */
                dateTo?: components["schemas"]["CalendarDate"];
                /**
                 * @description Only records with this value under this key, written `metadata[project]=P-2026-014`; several keys combine with "and". The value is
                 *     compared as it was published, byte for byte.
                 * @example {
                 *       "project": "P-2026-014"
                 *     }
                 */
                metadata?: components["parameters"]["metadata"];
                /** @description Rows in a page, 1 to 200. */
                limit?: components["parameters"]["limit"];
                /** @description The `nextCursor` of the page before. */
                cursor?: components["parameters"]["cursor"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of payments. */
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
                    "application/json": components["schemas"]["PaymentPage"];
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
                /** @description An `ETag` seen before. 304 when nothing has changed (RFC 9110). */
                "If-None-Match"?: components["parameters"]["ifNoneMatch"];
            };
            path: {
                /** @description Id of the payment. */
                paymentId: components["schemas"]["RecordId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The payment. */
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
                    "application/json": components["schemas"]["Payment"];
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
                 * @description The publisher's own id. In a path `~` and two hexadecimal digits stand for a byte of UTF-8, as `%` and two do: `A~2F7` is
                 *     `A/7`, `~2E` is `.`, and `~` itself is `~7E`. Unlike `%2F` it passes through every proxy.
                 */
                externalId: components["parameters"]["externalId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The payment. */
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
                    "application/json": components["schemas"]["Payment"];
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
                 * @description The publisher's own id. In a path `~` and two hexadecimal digits stand for a byte of UTF-8, as `%` and two do: `A~2F7` is
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
                "application/json": components["schemas"]["PaymentInput"];
            };
        };
        responses: {
            /** @description What the write did. */
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
                    "application/json": components["schemas"]["WriteResult"];
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
                 * @description The publisher's own id. In a path `~` and two hexadecimal digits stand for a byte of UTF-8, as `%` and two do: `A~2F7` is
                 *     `A/7`, `~2E` is `.`, and `~` itself is `~7E`. Unlike `%2F` it passes through every proxy.
                 */
                externalId: components["parameters"]["externalId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deleted. */
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
                 * @description The publisher's own id. In a path `~` and two hexadecimal digits stand for a byte of UTF-8, as `%` and two do: `A~2F7` is
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
                "application/json": components["schemas"]["VoidInput"];
            };
        };
        responses: {
            /** @description What the write did. */
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
                    "application/json": components["schemas"]["WriteResult"];
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
                 * @description Id of the open snapshot run that this is part of, which then stays open for another two hours. One that has ended is 409
                 *     `run-ended`, and nothing is written.
                 */
                snapshotRun?: components["schemas"]["Id"];
                /** @description Tries the request, tells what would become of each record, and keeps nothing. */
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
                "application/json": components["schemas"]["PublishRequest"];
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
                "application/x-ndjson": components["schemas"]["PublishRecord"];
            };
        };
        responses: {
            /**
             * @description A result for each record. Look at the summary; 200 does not mean that all were accepted. The schema of NDJSON is
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
                    "application/json": components["schemas"]["PublishResponse"];
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
                    "application/x-ndjson": components["schemas"]["PublishStreamLine"];
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
                 * @description Chosen by the caller, once per intended effect, 16 to 100 characters (a UUID will do). The same key with the same
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
                "application/json": components["schemas"]["SnapshotRunInput"];
            };
        };
        responses: {
            /** @description The run. */
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
                    "application/json": components["schemas"]["SnapshotRun"];
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
                /** @description Id of the run. */
                snapshotRunId: components["parameters"]["snapshotRunId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The run. */
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
                    "application/json": components["schemas"]["SnapshotRun"];
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
                /** @description Id of the run. */
                snapshotRunId: components["parameters"]["snapshotRunId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Aborted. */
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
                /** @description Id of the run. */
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
                "application/json": components["schemas"]["SealInput"];
            };
        };
        responses: {
            /** @description The run. */
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
                    "application/json": components["schemas"]["SnapshotRun"];
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
                /** @description The partner. Required with an API key; absent from a session, its own. One that the caller does not see is 404. */
                partnerId?: components["schemas"]["RecordId"];
                /** @description Which account. Absent, the partner's direction; `receivable` for a partner that is both. */
                direction?: components["schemas"]["Direction"];
                /**
                 * @description `activity` (every movement of the period), `open_items`, or `totals`, which lists neither: for accounts of any length,
                 *     whose movements and open items `listMovements` and `listOpenItems` page through.
                 */
                kind?: components["schemas"]["StatementKind"];
                /** @description Last day that counts. Absent, today in the publisher's time zone. */
                asOf?: components["schemas"]["CalendarDate"];
                /** @description First day of the period. Absent, the first day of the month two months before `asOf`, 1900-01-01 at the earliest. Not after `asOf`. */
                from?: components["schemas"]["CalendarDate"];
                /** @description Only this currency. */
                currency?: components["parameters"]["currency"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The statement. */
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
                    "application/json": components["schemas"]["Statement"];
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
                /** @description The partner. Required with an API key; a session always reads its own partner. */
                partnerId?: components["schemas"]["RecordId"];
                /** @description Which account. Absent, the partner's direction; `receivable` for a partner that is both. */
                direction?: components["schemas"]["Direction"];
                /** @description Which currency of the account. */
                currency: components["schemas"]["Currency"];
                /** @description Last day that counts. Absent, today in the publisher's time zone. */
                asOf?: components["schemas"]["CalendarDate"];
                /** @description First day of the period. Absent, the first day that there is. Not after `asOf`. */
                from?: components["schemas"]["CalendarDate"];
                /** @description Order; a minus sign means from the last movement back. The balance after each is the same in both. */
                sort?: "date" | "-date";
                /** @description Rows in a page, 1 to 200. */
                limit?: components["parameters"]["limit"];
                /** @description The `nextCursor` of the page before. */
                cursor?: components["parameters"]["cursor"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page. */
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
                    "application/json": components["schemas"]["MovementPage"];
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
                /** @description The partner. Required with an API key; a session always reads its own partner. */
                partnerId?: components["schemas"]["RecordId"];
                /** @description Which account. Absent, the partner's direction; `receivable` for a partner that is both. */
                direction?: components["schemas"]["Direction"];
                /** @description Which currency of the account. */
                currency: components["schemas"]["Currency"];
                /** @description Last day that counts. Absent, today in the publisher's time zone. */
                asOf?: components["schemas"]["CalendarDate"];
                /** @description Only what is counted in these ageing buckets, separated by commas. */
                ageing?: components["schemas"]["AgeingBucketName"][];
                /** @description Rows in a page, 1 to 200. */
                limit?: components["parameters"]["limit"];
                /** @description The `nextCursor` of the page before. */
                cursor?: components["parameters"]["cursor"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page. */
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
                    "application/json": components["schemas"]["OpenItemPage"];
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
                "application/json": components["schemas"]["BalanceAssertionRequest"];
            };
        };
        responses: {
            /** @description A result for each assertion. 200 does not mean that all were accepted, nor that balances agree. */
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
                    "application/json": components["schemas"]["BalanceAssertionResponse"];
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
                /** @description Only this partner's, of those that the caller sees; of any other there is nothing. */
                partnerId?: components["parameters"]["partnerId"];
                /** @description Only this direction. */
                direction?: components["parameters"]["direction"];
                /** @description Only this currency. */
                currency?: components["parameters"]["currency"];
                /** @description Differences in a page, 1 to 50. */
                limit?: number;
                /** @description The `nextCursor` of the page before. */
                cursor?: components["parameters"]["cursor"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page. */
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
                    "application/json": components["schemas"]["BalanceDifferencePage"];
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
                /** @description Only this partner's, of those that the caller sees; of any other there is nothing. */
                partnerId?: components["parameters"]["partnerId"];
                /** @description Only these statuses, separated by commas. */
                status?: components["schemas"]["PaymentReportStatus"][];
                /** @description Only reports with a line for this document. */
                documentId?: components["schemas"]["RecordId"];
                /** @description Rows in a page, 1 to 200. */
                limit?: components["parameters"]["limit"];
                /** @description The `nextCursor` of the page before. */
                cursor?: components["parameters"]["cursor"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of reports. */
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
                    "application/json": components["schemas"]["PaymentReportPage"];
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
                 * @description Chosen by the caller, once per intended effect, 16 to 100 characters (a UUID will do). The same key with the same
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
                "application/json": components["schemas"]["PaymentReportInput"];
            };
        };
        responses: {
            /** @description The report was received and is durable. */
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
                    "application/json": components["schemas"]["PaymentReport"];
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
                /** @description An `ETag` seen before. 304 when nothing has changed (RFC 9110). */
                "If-None-Match"?: components["parameters"]["ifNoneMatch"];
            };
            path: {
                /** @description Id of the report. */
                paymentReportId: components["parameters"]["paymentReportId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The report. */
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
                    "application/json": components["schemas"]["PaymentReport"];
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
                 * @description Which state of the record was decided on: the `ETag` that was read, its `revision` in quotes (`"3"`), or `*` for whatever
                 *     it is by now. Where it has changed since, 412 `changed-meanwhile` and nothing is written. Without it 428
                 *     `precondition-required` (RFC 6585).
                 */
                "If-Match": components["parameters"]["ifMatchRequired"];
            };
            path: {
                /** @description Id of the report. */
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
                "application/json": components["schemas"]["ReviewInput"];
            };
        };
        responses: {
            /** @description The report as it is now. */
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
                    "application/json": components["schemas"]["PaymentReport"];
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
                /** @description Only this partner's, of those that the caller sees; of any other there is nothing. */
                partnerId?: components["parameters"]["partnerId"];
                /** @description Only about this document. */
                documentId?: components["schemas"]["RecordId"];
                /** @description Only about this payment. */
                paymentId?: components["schemas"]["RecordId"];
                /** @description Only about this payment report. */
                paymentReportId?: components["schemas"]["Id"];
                /** @description `true`: only threads with messages that the caller's side has not read. */
                unread?: boolean;
                /** @description Rows in a page, 1 to 200. */
                limit?: components["parameters"]["limit"];
                /** @description The `nextCursor` of the page before. */
                cursor?: components["parameters"]["cursor"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of threads. */
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
                    "application/json": components["schemas"]["ThreadPage"];
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
                 * @description Chosen by the caller, once per intended effect, 16 to 100 characters (a UUID will do). The same key with the same
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
                "application/json": components["schemas"]["ThreadInput"];
            };
        };
        responses: {
            /** @description The thread with its first message. */
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
                    "application/json": components["schemas"]["Thread"];
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
                /** @description An `ETag` seen before. 304 when nothing has changed (RFC 9110). */
                "If-None-Match"?: components["parameters"]["ifNoneMatch"];
            };
            path: {
                /** @description Id of the thread. */
                threadId: components["parameters"]["threadId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The thread. */
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
                    "application/json": components["schemas"]["Thread"];
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
                /** @description Order; a minus sign means descending. */
                sort?: "createdAt" | "-createdAt";
                /** @description Rows in a page, 1 to 200. */
                limit?: components["parameters"]["limit"];
                /** @description The `nextCursor` of the page before. */
                cursor?: components["parameters"]["cursor"];
            };
            header?: never;
            path: {
                /** @description Id of the thread. */
                threadId: components["parameters"]["threadId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of messages. */
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
                    "application/json": components["schemas"]["MessagePage"];
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
                 * @description Chosen by the caller, once per intended effect, 16 to 100 characters (a UUID will do). The same key with the same
                 *     request answers with the first answer; with another request 422 `idempotency-key-reused`; while the first is
                 *     still running 409 `idempotency-key-in-use`; where the first answer can no longer be read 409 `idempotency-answer-lost`,
                 *     and nothing is done twice. Kept for at least 24 hours.
                 */
                "Idempotency-Key": components["parameters"]["idempotencyKey"];
            };
            path: {
                /** @description Id of the thread. */
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
                "application/json": components["schemas"]["MessageInput"];
            };
        };
        responses: {
            /** @description The message. */
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
                    "application/json": components["schemas"]["Message"];
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
                /** @description Id of the thread. */
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
                "application/json": components["schemas"]["ReadInput"];
            };
        };
        responses: {
            /** @description The thread as it is now. */
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
                    "application/json": components["schemas"]["Thread"];
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
                 * @description Chosen by the caller, once per intended effect, 16 to 100 characters (a UUID will do). The same key with the same
                 *     request answers with the first answer; with another request 422 `idempotency-key-reused`; while the first is
                 *     still running 409 `idempotency-key-in-use`; where the first answer can no longer be read 409 `idempotency-answer-lost`,
                 *     and nothing is done twice. Kept for at least 24 hours.
                 */
                "Idempotency-Key": components["parameters"]["idempotencyKey"];
                /** @description `attachment; filename*=UTF-8''…` (RFC 6266, RFC 8187). The name is shown to people and never used as a path. */
                "Content-Disposition": components["parameters"]["contentDisposition"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The bytes of the file. */
        requestBody: {
            content: {
                "application/pdf": string;
                "image/jpeg": string;
                "image/png": string;
                "image/webp": string;
            };
        };
        responses: {
            /** @description The file is stored and durable. */
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
                    "application/json": components["schemas"]["SaldoFile"];
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
                /** @description `attachment; filename*=UTF-8''…` (RFC 6266, RFC 8187). The name is shown to people and never used as a path. */
                "Content-Disposition": components["parameters"]["contentDisposition"];
            };
            path: {
                /**
                 * @description The publisher's own id. In a path `~` and two hexadecimal digits stand for a byte of UTF-8, as `%` and two do: `A~2F7` is
                 *     `A/7`, `~2E` is `.`, and `~` itself is `~7E`. Unlike `%2F` it passes through every proxy.
                 */
                externalId: components["parameters"]["externalId"];
            };
            cookie?: never;
        };
        /** @description The bytes of the file. */
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
            /** @description What the write did. */
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
                    "application/json": components["schemas"]["WriteResult"];
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
                /** @description Id of the file. */
                fileId: components["parameters"]["fileId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file. */
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
                    "application/json": components["schemas"]["SaldoFile"];
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
                /** @description An `ETag` seen before. 304 when nothing has changed (RFC 9110). */
                "If-None-Match"?: components["parameters"]["ifNoneMatch"];
                /** @description The bytes to answer, `bytes=1000-`, `bytes=0-99` or `bytes=-100` (RFC 9110). */
                Range?: components["parameters"]["range"];
                /** @description The `ETag` that the range belongs to; the file is answered whole when it has changed (RFC 9110). */
                "If-Range"?: components["parameters"]["ifRange"];
            };
            path: {
                /** @description Id of the file. */
                fileId: components["parameters"]["fileId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The bytes. */
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
            /** @description The bytes asked for. */
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
            /** @description The range begins beyond the end of the file. Code `range-not-satisfiable`. */
            416: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    "Content-Range": components["headers"]["ContentRange"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            /**
             * @description The file lies at an address of the publisher, and what is there could not be fetched. Code `file-source-failed`;
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
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            503: components["responses"]["Unavailable"];
        };
    };
    viewFile: {
        parameters: {
            query?: never;
            header?: {
                /** @description An `ETag` seen before. 304 when nothing has changed (RFC 9110). */
                "If-None-Match"?: components["parameters"]["ifNoneMatch"];
                /** @description The bytes to answer, `bytes=1000-`, `bytes=0-99` or `bytes=-100` (RFC 9110). */
                Range?: components["parameters"]["range"];
                /** @description The `ETag` that the range belongs to; the file is answered whole when it has changed (RFC 9110). */
                "If-Range"?: components["parameters"]["ifRange"];
            };
            path: {
                /** @description Id of the file. */
                fileId: components["parameters"]["fileId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The bytes. */
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
            /** @description The bytes asked for. */
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
            /** @description The range begins beyond the end of the file. Code `range-not-satisfiable`. */
            416: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    "Content-Range": components["headers"]["ContentRange"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            /**
             * @description The file lies at an address of the publisher, and what is there could not be fetched. Code `file-source-failed`;
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
                    "application/problem+json": components["schemas"]["Problem"];
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
                "application/json": components["schemas"]["SessionInput"];
            };
        };
        responses: {
            /** @description The session with its token. */
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
                    "application/json": components["schemas"]["SessionToken"];
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
                "application/json": components["schemas"]["SessionsRevocation"];
            };
        };
        responses: {
            /** @description How many were revoked. */
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
                    "application/json": components["schemas"]["SessionsRevoked"];
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
                /** @description Id of the session. */
                sessionId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Revoked. */
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
                /** @description Rows in a page, 1 to 200. */
                limit?: components["parameters"]["limit"];
                /** @description The `nextCursor` of the page before. */
                cursor?: components["parameters"]["cursor"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of keys. */
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
                    "application/json": components["schemas"]["ApiKeyPage"];
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
                "application/json": components["schemas"]["ApiKeyInput"];
            };
        };
        responses: {
            /** @description The key with its secret. */
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
                    "application/json": components["schemas"]["ApiKeySecret"];
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
                /** @description An `ETag` seen before. 304 when nothing has changed (RFC 9110). */
                "If-None-Match"?: components["parameters"]["ifNoneMatch"];
            };
            path: {
                /** @description Id of the key. It is no secret. */
                keyId: components["parameters"]["keyId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The key. */
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
                    "application/json": components["schemas"]["ApiKey"];
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
                 * @description The state that is to be replaced: the `ETag` that was read, or its `revision` in quotes (`"3"`). Where it has changed
                 *     since, 412 `changed-meanwhile` and nothing is written. Absent or `*`: whatever it is by now.
                 */
                "If-Match"?: components["parameters"]["ifMatch"];
            };
            path: {
                /** @description Id of the key. It is no secret. */
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
                "application/json": components["schemas"]["ApiKeyInput"];
            };
        };
        responses: {
            /** @description The key. */
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
                    "application/json": components["schemas"]["ApiKey"];
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
                /** @description Id of the key. It is no secret. */
                keyId: components["parameters"]["keyId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Revoked. */
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
                /** @description Id of the key. It is no secret. */
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
                "application/json": components["schemas"]["ApiKeyRotation"];
            };
        };
        responses: {
            /** @description The new key with its secret. `replaces` is the old one, with its end. */
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
                    "application/json": components["schemas"]["ApiKeySecret"];
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
            /** @description The session. */
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
                    "application/json": components["schemas"]["Session"];
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
                /** @description Only at this entrance. */
                side?: components["schemas"]["UserSide"];
                /** @description Only in this state. */
                status?: "invited" | "active" | "disabled";
                /** @description Only people of this partner. */
                partnerId?: components["schemas"]["RecordId"];
                /** @description Only where the name, the login or the mail address holds this text, whatever its case and accents. */
                q?: string;
                /** @description Rows in a page, 1 to 200. */
                limit?: components["parameters"]["limit"];
                /** @description The `nextCursor` of the page before. */
                cursor?: components["parameters"]["cursor"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of users. */
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
                    "application/json": components["schemas"]["UserPage"];
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
                 * @description Chosen by the caller, once per intended effect, 16 to 100 characters (a UUID will do). The same key with the same
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
                "application/json": components["schemas"]["UserInput"];
            };
        };
        responses: {
            /** @description The user. */
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
                    "application/json": components["schemas"]["User"];
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
                /** @description Id of the user. */
                userId: components["parameters"]["userId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The user. */
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
                    "application/json": components["schemas"]["User"];
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
                 * @description The state that is to be replaced: the `ETag` that was read, or its `revision` in quotes (`"3"`). Where it has changed
                 *     since, 412 `changed-meanwhile` and nothing is written. Absent or `*`: whatever it is by now.
                 */
                "If-Match"?: components["parameters"]["ifMatch"];
            };
            path: {
                /** @description Id of the user. */
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
                "application/json": components["schemas"]["UserInput"];
            };
        };
        responses: {
            /** @description The user as they are now. */
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
                    "application/json": components["schemas"]["User"];
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
                /** @description Id of the user. */
                userId: components["parameters"]["userId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The secret. */
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
                    "application/json": components["schemas"]["Activation"];
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
                /** @description Id of the publisher at whose portal somebody signs in. */
                publisherId: components["parameters"]["publisherId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The entrance. */
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
                    "application/json": components["schemas"]["Entrance"];
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
                /** @description Id of the publisher at whose portal somebody signs in. */
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
                "application/json": components["schemas"]["SignInInput"];
            };
        };
        responses: {
            /** @description What the page holds from here on. */
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
                    "application/json": components["schemas"]["SignInToken"];
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
                /** @description Id of the publisher at whose portal somebody signs in. */
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
                "application/json": components["schemas"]["ForgotInput"];
            };
        };
        responses: {
            /** @description Whoever has the login gets a mail. */
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
                /** @description Id of the publisher at whose portal somebody signs in. */
                publisherId: components["parameters"]["publisherId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The challenge. */
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
                    "application/json": components["schemas"]["PasskeyChallenge"];
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
                /** @description Id of the publisher at whose portal somebody signs in. */
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
                "application/json": components["schemas"]["PasskeySignInInput"];
            };
        };
        responses: {
            /** @description What the page holds from here on. */
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
                    "application/json": components["schemas"]["SignInToken"];
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
                /** @description Id of the publisher at whose portal somebody signs in. */
                publisherId: components["parameters"]["publisherId"];
                /** @description Id of the provider, as the entrance names it. */
                providerId: components["schemas"]["Id"];
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
                "application/json": components["schemas"]["ProviderFlowInput"];
            };
        };
        responses: {
            /** @description The flow. */
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
                    "application/json": components["schemas"]["ProviderFlow"];
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
                /** @description Id of the publisher at whose portal somebody signs in. */
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
                "application/json": components["schemas"]["ProviderResponse"];
            };
        };
        responses: {
            /** @description What the page holds from here on. */
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
                    "application/json": components["schemas"]["SignInToken"];
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
            /** @description The sign-in. */
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
                    "application/json": components["schemas"]["SignIn"];
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
            /** @description Signed out. */
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
                "application/json": components["schemas"]["PasswordInput"];
            };
        };
        responses: {
            /** @description The sign-in as it is now. */
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
                    "application/json": components["schemas"]["SignIn"];
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
                "application/json": components["schemas"]["SignInSessionInput"];
            };
        };
        responses: {
            /** @description The session with its token. */
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
                    "application/json": components["schemas"]["SessionToken"];
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
            /** @description The factors. */
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
                    "application/json": components["schemas"]["Factors"];
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
                "application/json": components["schemas"]["ConfirmationInput"];
            };
        };
        responses: {
            /** @description The secret. */
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
                    "application/json": components["schemas"]["TotpEnrolment"];
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
                "application/json": components["schemas"]["CodeInput"];
            };
        };
        responses: {
            /** @description The factors as they are now. */
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
                    "application/json": components["schemas"]["FactorAdded"];
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
                "application/json": components["schemas"]["PasskeyInput"];
            };
        };
        responses: {
            /** @description The factors as they are now. */
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
                    "application/json": components["schemas"]["FactorAdded"];
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
                "application/json": components["schemas"]["ConfirmationInput"];
            };
        };
        responses: {
            /** @description The challenge. */
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
                    "application/json": components["schemas"]["PasskeyCreation"];
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
                "application/json": components["schemas"]["FactorRemovalInput"];
            };
        };
        responses: {
            /** @description The factors as they are now. */
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
                    "application/json": components["schemas"]["Factors"];
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
                "application/json": components["schemas"]["RenewalInput"];
            };
        };
        responses: {
            /** @description The codes. */
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
                    "application/json": components["schemas"]["RecoveryCodes"];
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
                "application/json": components["schemas"]["SecondFactorInput"];
            };
        };
        responses: {
            /** @description The sign-in as it is now. */
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
                    "application/json": components["schemas"]["SignIn"];
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
            /** @description The challenge. */
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
                    "application/json": components["schemas"]["PasskeyChallenge"];
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
            /** @description The policy. */
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
                    "application/json": components["schemas"]["SignInPolicy"];
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
                "application/json": components["schemas"]["SignInPolicy"];
            };
        };
        responses: {
            /** @description The policy as it is now. */
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
                    "application/json": components["schemas"]["SignInPolicy"];
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
            /** @description All of them. */
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
                    "application/json": components["schemas"]["ProviderList"];
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
                 * @description Chosen by the caller, once per intended effect, 16 to 100 characters (a UUID will do). The same key with the same
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
                "application/json": components["schemas"]["ProviderInput"];
            };
        };
        responses: {
            /** @description The provider. */
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
                    "application/json": components["schemas"]["Provider"];
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
                /** @description Id of the provider. */
                providerId: components["schemas"]["Id"];
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
                "application/json": components["schemas"]["ProviderInput"];
            };
        };
        responses: {
            /** @description The provider as it is now. */
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
                    "application/json": components["schemas"]["Provider"];
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
                /** @description Id of the provider. */
                providerId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Removed. */
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
                /** @description Id of the user. */
                userId: components["parameters"]["userId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Removed. */
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
                "application/json": components["schemas"]["LinkInput"];
            };
        };
        responses: {
            /** @description Linked. */
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
                /** @description Id of the publisher at whose portal somebody signs in. */
                publisherId: components["parameters"]["publisherId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No link is there. */
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
                "application/json": components["schemas"]["SwitchInput"];
            };
        };
        responses: {
            /** @description What the page holds from here on. */
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
                    "application/json": components["schemas"]["SignInToken"];
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
            /** @description The settings. */
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
                    "application/json": components["schemas"]["SignInSettings"];
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
                "application/json": components["schemas"]["SignInSettingsInput"];
            };
        };
        responses: {
            /** @description The settings as they are now. */
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
                    "application/json": components["schemas"]["SignInSettings"];
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
                /** @description The `nextCursor` of the page before. Absent, from the beginning. */
                after?: components["schemas"]["Cursor"];
                /** @description Only these kinds, separated by commas. */
                kind?: components["schemas"]["ChangeKind"][];
                /** @description Only this partner's, of those that the caller sees; of any other there is nothing. */
                partnerId?: components["parameters"]["partnerId"];
                /** @description Changes in a page, 1 to 1,000. */
                limit?: number;
                /** @description Seconds to wait for something while there is nothing, 0 to 30. */
                wait?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of changes, oldest first. */
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
                    "application/json": components["schemas"]["ChangePage"];
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
                /** @description A cursor of the changes. Absent, from the beginning. */
                after?: components["schemas"]["Cursor"];
                /** @description Only these kinds, separated by commas. */
                kind?: components["schemas"]["ChangeKind"][];
                /** @description Only this partner's, of those that the caller sees; of any other there is nothing. */
                partnerId?: components["parameters"]["partnerId"];
            };
            header?: {
                /** @description The id of the last event that was dealt with; goes before `after`. */
                "Last-Event-ID"?: components["schemas"]["Cursor"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Server-sent events (HTML Standard, 9.2), without end. The schema is that of the data of one event. */
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
                    "text/event-stream": components["schemas"]["EventData"];
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
                /** @description Only acts of this kind of actor. */
                actorKind?: components["schemas"]["AuditActorKind"];
                /** @description Only acts of the actor with this id. */
                actorId?: string;
                /** @description Only these actions, separated by commas. */
                action?: components["schemas"]["AuditAction"][];
                /** @description Only acts on records of this kind. */
                recordKind?: components["schemas"]["AuditRecordKind"];
                /** @description Only acts on the record with this id of the server. */
                recordId?: components["schemas"]["Id"];
                /** @description Only this partner's, of those that the caller sees; of any other there is nothing. */
                partnerId?: components["parameters"]["partnerId"];
                /** @description Only what was done at this instant or later. */
                from?: string;
                /** @description Only what was done before this instant. */
                to?: string;
                /** @description Rows in a page, 1 to 200. */
                limit?: components["parameters"]["limit"];
                /** @description The `nextCursor` of the page before. */
                cursor?: components["parameters"]["cursor"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page. */
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
                    "application/json": components["schemas"]["AuditEntryPage"];
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
            /** @description The head. */
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
                    "application/json": components["schemas"]["AuditHead"];
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
                /** @description How it is written. */
                format?: "ndjson" | "csv";
                /** @description The `seq` up to which it was exported before. Absent, from the beginning. */
                after?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The entries. The schema of NDJSON is that of one line. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    /** @description A file name with the head in it (RFC 6266). */
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
                    "application/x-ndjson": components["schemas"]["AuditExportLine"];
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
                /** @description Rows in a page, 1 to 200. */
                limit?: components["parameters"]["limit"];
                /** @description The `nextCursor` of the page before. */
                cursor?: components["parameters"]["cursor"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of endpoints. */
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
                    "application/json": components["schemas"]["WebhookEndpointPage"];
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
                 * @description Chosen by the caller, once per intended effect, 16 to 100 characters (a UUID will do). The same key with the same
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
                "application/json": components["schemas"]["WebhookEndpointInput"];
            };
        };
        responses: {
            /** @description The endpoint with its secret. */
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
                    "application/json": components["schemas"]["WebhookEndpointWithSecret"];
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
                /** @description Id of the endpoint. */
                webhookEndpointId: components["parameters"]["webhookEndpointId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The endpoint. */
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
                    "application/json": components["schemas"]["WebhookEndpoint"];
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
                /** @description Id of the endpoint. */
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
                "application/json": components["schemas"]["WebhookEndpointInput"];
            };
        };
        responses: {
            /** @description The endpoint. */
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
                    "application/json": components["schemas"]["WebhookEndpoint"];
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
                /** @description Id of the endpoint. */
                webhookEndpointId: components["parameters"]["webhookEndpointId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deleted. */
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
                /** @description Id of the endpoint. */
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
                "application/json": components["schemas"]["WebhookStatusInput"];
            };
        };
        responses: {
            /** @description The endpoint. */
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
                    "application/json": components["schemas"]["WebhookEndpoint"];
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
                /** @description Id of the endpoint. */
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
                "application/json": components["schemas"]["WebhookPositionInput"];
            };
        };
        responses: {
            /** @description The endpoint. */
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
                    "application/json": components["schemas"]["WebhookEndpoint"];
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
                 * @description Chosen by the caller, once per intended effect, 16 to 100 characters (a UUID will do). The same key with the same
                 *     request answers with the first answer; with another request 422 `idempotency-key-reused`; while the first is
                 *     still running 409 `idempotency-key-in-use`; where the first answer can no longer be read 409 `idempotency-answer-lost`,
                 *     and nothing is done twice. Kept for at least 24 hours.
                 */
                "Idempotency-Key": components["parameters"]["idempotencyKey"];
            };
            path: {
                /** @description Id of the endpoint. */
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
                "application/json": components["schemas"]["WebhookRotationInput"];
            };
        };
        responses: {
            /** @description The endpoint with its new secret. */
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
                    "application/json": components["schemas"]["WebhookEndpointWithSecret"];
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
                /** @description Id of the endpoint. */
                webhookEndpointId: components["parameters"]["webhookEndpointId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What became of it. */
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
                    "application/json": components["schemas"]["WebhookDelivery"];
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
                /** @description Only what has arrived, or only what has not. */
                status?: components["parameters"]["deliveryStatus"];
                /** @description Rows in a page, 1 to 200. */
                limit?: components["parameters"]["limit"];
                /** @description The `nextCursor` of the page before. */
                cursor?: components["parameters"]["cursor"];
            };
            header?: never;
            path: {
                /** @description Id of the endpoint. */
                webhookEndpointId: components["parameters"]["webhookEndpointId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of deliveries. */
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
                    "application/json": components["schemas"]["WebhookDeliveryPage"];
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
                /** @description Id of the endpoint. */
                webhookEndpointId: components["parameters"]["webhookEndpointId"];
                /** @description The `webhook-id` of what was sent. */
                webhookId: components["parameters"]["webhookId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What became of it. */
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
                    "application/json": components["schemas"]["WebhookDelivery"];
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
                /** @description Names the event, the same however often and to whomever it is sent. */
                "webhook-id": components["schemas"]["WebhookId"];
                /** @description Instant of the attempt, in seconds since 1970-01-01T00:00Z. */
                "webhook-timestamp": number;
                /** @description The signatures, separated by spaces. */
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
                "application/json": components["schemas"]["WebhookEvent"];
            };
        };
        responses: {
            /** @description Received. Any other 2xx is the same. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Nothing more is wanted here. The endpoint is disabled. */
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
